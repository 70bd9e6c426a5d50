<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA">
<context>
    <name></name>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Folder of this kiosk</source>
        <translation>مجلد هذا الجهاز</translation>
    </message>
    <message>
        <source>The ID number is incomplete. {n} written, 10 digits needed.</source>
        <translation>رقم الهوية ناقص. المكتوب {n}، والمطلوب 10 أرقام.</translation>
    </message>
    <message>
        <source>The ID number is too long. {n} written, 10 digits needed.</source>
        <translation>رقم الهوية أطول من اللازم. المكتوب {n}، والمطلوب 10 أرقام.</translation>
    </message>
    <message>
        <source>An ID number begins with 1 or 2. The first digit needs a look.</source>
        <translation>رقم الهوية يبدأ بالرقم 1 أو 2. المطلوب مراجعة أول رقم.</translation>
    </message>
    <message>
        <source>One digit of the ID number is wrong. Compare it with the card, digit by digit.</source>
        <translation>في رقم الهوية رقم مكتوب خطأً. المطلوب مراجعته مع البطاقة رقمًا رقمًا.</translation>
    </message>
    <message>
        <source>This number is of a resident. An exception category is needed.</source>
        <translation>هذا رقم مقيم. المطلوب اختيار فئة الاستثناء.</translation>
    </message>
    <message>
        <source>The mobile number is incomplete. {n} written, 10 digits needed.</source>
        <translation>رقم الجوال ناقص. المكتوب {n}، والمطلوب 10 أرقام.</translation>
    </message>
    <message>
        <source>The mobile number is too long. {n} written, 10 digits needed.</source>
        <translation>رقم الجوال أطول من اللازم. المكتوب {n}، والمطلوب 10 أرقام.</translation>
    </message>
    <message>
        <source>A mobile number begins with 05. The first two digits need a look.</source>
        <translation>رقم الجوال يبدأ بـ 05. المطلوب مراجعة أول رقمين.</translation>
    </message>
    <message>
        <source>The code is incomplete. {n} digits are needed.</source>
        <translation>الرمز ناقص. المطلوب {n} أرقام.</translation>
    </message>
    <message>
        <source>Only digits are written here.</source>
        <translation>تُكتب هنا أرقام فقط.</translation>
    </message>
    <message>
        <source>{needed} digits are needed here. {n} written.</source>
        <translation>عدد الأرقام المطلوب هنا {needed}. المكتوب {n}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is needed.</source>
        <translation>المطلوب رقم من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>The amount is written in digits only.</source>
        <translation>المبلغ يُكتب بالأرقام فقط.</translation>
    </message>
    <message>
        <source>At most two digits after the point, for halalas.</source>
        <translation>بعد الفاصلة رقمان على الأكثر للهللات.</translation>
    </message>
    <message>
        <source>The amount is above {limit} riyals. Check the zeros.</source>
        <translation>المبلغ أكبر من {limit} ريال. المطلوب مراجعة الأصفار.</translation>
    </message>
    <message>
        <source>The day is missing from the date.</source>
        <translation>التاريخ ينقصه اليوم.</translation>
    </message>
    <message>
        <source>The month is missing from the date.</source>
        <translation>التاريخ ينقصه الشهر.</translation>
    </message>
    <message>
        <source>The year is missing from the date.</source>
        <translation>التاريخ تنقصه السنة.</translation>
    </message>
    <message>
        <source>Months go from 1 to 12. The month needs a look.</source>
        <translation>الشهور من 1 إلى 12. المطلوب مراجعة الشهر.</translation>
    </message>
    <message>
        <source>This month has {days} days. A day from 1 to {days} is needed.</source>
        <translation>أيام هذا الشهر {days}. المطلوب يوم من 1 إلى {days}.</translation>
    </message>
    <message>
        <source>The Hijri year goes from {low} to {high}. The year needs a look.</source>
        <translation>السنة الهجرية من {low} إلى {high}. المطلوب مراجعة السنة.</translation>
    </message>
    <message>
        <source>The year needs four digits, such as {example}.</source>
        <translation>السنة أربعة أرقام، مثل {example}.</translation>
    </message>
    <message>
        <source>This date lies before today. The year needs a look.</source>
        <translation>هذا التاريخ يكون قبل اليوم. المطلوب مراجعة السنة.</translation>
    </message>
    <message>
        <source>This date lies after today. The year needs a look.</source>
        <translation>هذا التاريخ يكون بعد اليوم. المطلوب مراجعة السنة.</translation>
    </message>
    <message>
        <source>The applicant is {age} or older. The year needs a look.</source>
        <translation>عمر مقدم الطلب {age} سنة أو أكثر. المطلوب مراجعة السنة.</translation>
    </message>
    <message>
        <source>The report is at most {days} days old. A newer report is needed.</source>
        <translation>عمر التقرير {days} يومًا على الأكثر. المطلوب تقرير أحدث.</translation>
    </message>
    <message>
        <source>This date is very old. The year needs a look.</source>
        <translation>هذا التاريخ قديم جدًا. المطلوب مراجعة السنة.</translation>
    </message>
    <message>
        <source>A name is written in Arabic letters. Digits and signs need removing.</source>
        <translation>الاسم يُكتب بحروف عربية. المطلوب حذف الأرقام والرموز.</translation>
    </message>
    <message>
        <source>A name has two letters or more.</source>
        <translation>الاسم حرفان أو أكثر. المطلوب كتابته كاملًا.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters. {over} need removing.</source>
        <translation>النص أطول من {limit} حرف. المطلوب حذف {over}.</translation>
    </message>
    <message>
        <source>The short address is 4 letters, then 4 digits. {n} written.</source>
        <translation>العنوان المختصر 4 حروف ثم 4 أرقام. المكتوب {n}.</translation>
    </message>
    <message>
        <source>An e-mail has a name, then @, then a site such as mail.com.</source>
        <translation>البريد اسم ثم @ ثم موقع، مثل mail.com.</translation>
    </message>
    <message>
        <source>The IBAN is incomplete. {n} written, 22 digits needed after SA.</source>
        <translation>رقم الآيبان ناقص. المكتوب {n}، والمطلوب 22 رقمًا بعد SA.</translation>
    </message>
    <message>
        <source>The IBAN is too long. {n} written, 22 digits needed after SA.</source>
        <translation>رقم الآيبان أطول من اللازم. المكتوب {n}، والمطلوب 22 رقمًا بعد SA.</translation>
    </message>
    <message>
        <source>One digit of the IBAN is wrong. Compare it with the bank&apos;s app or card.</source>
        <translation>في رقم الآيبان رقم مكتوب خطأً. المطلوب مراجعته مع تطبيق البنك أو بطاقته.</translation>
    </message>
    <message>
        <source>The password has {least} characters or more. {n} written.</source>
        <translation>كلمة المرور {least} خانات أو أكثر. المكتوب {n}.</translation>
    </message>
    <message>
        <source>The password needs a letter and a digit.</source>
        <translation>كلمة المرور تحتاج إلى حرف ورقم.</translation>
    </message>
    <message>
        <source>The password must not hold the ID or mobile number.</source>
        <translation>كلمة المرور لا يكون فيها رقم الهوية أو الجوال.</translation>
    </message>
    <message>
        <source>“None” does not go with another choice. One of them needs removing.</source>
        <translation>«لا يوجد» لا تُجمع مع غيرها. المطلوب حذف أحدهما.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>المطلوب اختيار واحد من القائمة.</translation>
    </message>
    <message>
        <source>House or land</source>
        <translation>منزل أو أرض</translation>
    </message>
    <message>
        <source>Car or vehicle</source>
        <translation>سيارة أو مركبة</translation>
    </message>
    <message>
        <source>Shares or investment</source>
        <translation>أسهم أو استثمار</translation>
    </message>
    <message>
        <source>Savings in money</source>
        <translation>مدخرات نقدية</translation>
    </message>
    <message>
        <source>Livestock</source>
        <comment>asset</comment>
        <translation>ماشية</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>asset</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>An undivided inheritance is noted and not counted.</source>
        <translation>الإرث غير المقسوم يُدوَّن ولا يُحتسب.</translation>
    </message>
    <message>
        <source>At least one possession is needed.</source>
        <translation>ملك واحد على الأقل مطلوب.</translation>
    </message>
    <message>
        <source>Two homes are marked as the main home. Only one can be.</source>
        <translation>ذُكر مسكنان رئيسان. المطلوب إبقاء واحد فقط.</translation>
    </message>
    <message>
        <source>Two cars are marked as exempt. Only one can be.</source>
        <translation>ذُكرت سيارتان مستثناتان. المطلوب إبقاء واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n possession(s) listed</source>
        <translation>
            <numerusform>لا ممتلكات مسجلة</numerusform>
            <numerusform>ملك واحد مسجل</numerusform>
            <numerusform>ملكان مسجلان</numerusform>
            <numerusform>%n أملاك مسجلة</numerusform>
            <numerusform>%n ملكًا مسجلًا</numerusform>
            <numerusform>%n ملك مسجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Possession of unstated kind</source>
        <translation>ملك لم يُذكر نوعه</translation>
    </message>
    <message>
        <source>{owner} · {amount}</source>
        <translation>{owner} · {amount}</translation>
    </message>
    <message>
        <source>Which possessions are there?</source>
        <translation>ما الممتلكات الموجودة؟</translation>
    </message>
    <message>
        <source>Possession {n}</source>
        <translation>الملك {n}</translation>
    </message>
    <message>
        <source>Add another possession</source>
        <translation>إضافة ملك آخر</translation>
    </message>
    <message>
        <source>No possession has been added yet.</source>
        <translation>لم يُضف أي ملك بعد.</translation>
    </message>
    <message>
        <source>What possession is it?</source>
        <translation>ما نوع هذا الملك؟</translation>
    </message>
    <message>
        <source>Kind of possession</source>
        <translation>نوع الملك</translation>
    </message>
    <message>
        <source>The kind of possession is needed. Choose one.</source>
        <translation>نوع الملك مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>Whose possession is it?</source>
        <translation>لمن هذا الملك؟</translation>
    </message>
    <message>
        <source>Owner of the possession</source>
        <translation>صاحب الملك</translation>
    </message>
    <message>
        <source>The owner of the possession is needed.</source>
        <translation>صاحب الملك مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>How much is it worth?</source>
        <translation>كم قيمته التقديرية؟</translation>
    </message>
    <message>
        <source>Estimated value in riyals</source>
        <translation>القيمة التقديرية بالريال</translation>
    </message>
    <message>
        <source>The estimated value is needed in riyals.</source>
        <translation>القيمة التقديرية مطلوبة بالريال.</translation>
    </message>
    <message>
        <source>An estimate is enough</source>
        <translation>يكفي التقدير</translation>
    </message>
    <message>
        <source>What is true of this possession?</source>
        <translation>ما حال هذا الملك؟</translation>
    </message>
    <message>
        <source>This is the home we live in</source>
        <translation>هذا مسكن الأسرة الرئيس</translation>
    </message>
    <message>
        <source>A choice about the main home is needed: yes or no.</source>
        <translation>الاختيار عن المسكن الرئيس مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>This is the family&apos;s one exempt car</source>
        <translation>هذه سيارة الأسرة المستثناة</translation>
    </message>
    <message>
        <source>A choice about the exempt car is needed: yes or no.</source>
        <translation>الاختيار عن السيارة المستثناة مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Part of an inheritance not yet divided</source>
        <translation>جزء من إرث غير مقسوم</translation>
    </message>
    <message>
        <source>A choice about inheritance is needed: yes or no.</source>
        <translation>الاختيار عن الإرث مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Which number do its papers bear?</source>
        <translation>ما الرقم المكتوب في أوراقه؟</translation>
    </message>
    <message>
        <source>Deed number</source>
        <translation>رقم الصك</translation>
    </message>
    <message>
        <source>The deed number is needed, as on the deed.</source>
        <translation>رقم الصك مطلوب كما في الصك.</translation>
    </message>
    <message>
        <source>Plate number</source>
        <translation>رقم اللوحة</translation>
    </message>
    <message>
        <source>The plate number is needed, letters and digits.</source>
        <translation>رقم اللوحة مطلوب: الحروف والأرقام.</translation>
    </message>
    <message>
        <source>Alinma Bank</source>
        <translation>بنك الإنماء</translation>
    </message>
    <message>
        <source>Saudi National Bank</source>
        <translation>البنك الأهلي السعودي</translation>
    </message>
    <message>
        <source>Bank Albilad</source>
        <translation>بنك البلاد</translation>
    </message>
    <message>
        <source>Riyad Bank</source>
        <translation>بنك الرياض</translation>
    </message>
    <message>
        <source>Arab National Bank</source>
        <translation>البنك العربي الوطني</translation>
    </message>
    <message>
        <source>Samba, now Saudi National Bank</source>
        <translation>سامبا، والآن البنك الأهلي السعودي</translation>
    </message>
    <message>
        <source>Saudi Awwal Bank (SAB)</source>
        <translation>البنك السعودي الأول (ساب)</translation>
    </message>
    <message>
        <source>Former Alawwal Bank, now SAB</source>
        <translation>البنك الأول سابقًا، والآن ساب</translation>
    </message>
    <message>
        <source>Banque Saudi Fransi</source>
        <translation>البنك السعودي الفرنسي</translation>
    </message>
    <message>
        <source>Bank AlJazira</source>
        <translation>بنك الجزيرة</translation>
    </message>
    <message>
        <source>Saudi Investment Bank</source>
        <translation>البنك السعودي للاستثمار</translation>
    </message>
    <message>
        <source>National Bank of Bahrain</source>
        <translation>بنك البحرين الوطني</translation>
    </message>
    <message>
        <source>National Bank of Kuwait</source>
        <translation>بنك الكويت الوطني</translation>
    </message>
    <message>
        <source>Bank Muscat</source>
        <translation>بنك مسقط</translation>
    </message>
    <message>
        <source>Al Rajhi Bank</source>
        <translation>مصرف الراجحي</translation>
    </message>
    <message>
        <source>BNP Paribas</source>
        <translation>بي إن بي باريبا</translation>
    </message>
    <message>
        <source>Gulf International Bank</source>
        <translation>بنك الخليج الدولي</translation>
    </message>
    <message>
        <source>Emirates NBD</source>
        <translation>بنك الإمارات دبي الوطني</translation>
    </message>
    <message>
        <source>Bank: {name}</source>
        <translation>البنك: {name}</translation>
    </message>
    <message>
        <source>This bank&apos;s code is not known here. The certificate will show it.</source>
        <translation>رمز هذا البنك غير معروف هنا. تبيّنه شهادة الآيبان.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>الحساب البنكي</translation>
    </message>
    <message>
        <source>What is the IBAN?</source>
        <translation>ما رقم الآيبان؟</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>The IBAN is needed: 22 digits after SA.</source>
        <translation>رقم الآيبان مطلوب: 22 رقمًا بعد SA.</translation>
    </message>
    <message>
        <source>The account is in the applicant&apos;s name</source>
        <translation>الحساب باسم صاحب الطلب</translation>
    </message>
    <message>
        <source>Where is the IBAN?</source>
        <translation>أين الآيبان؟</translation>
    </message>
    <message>
        <source>In the bank&apos;s app, or on the account card.</source>
        <translation>في تطبيق البنك أو على بطاقة الحساب.</translation>
    </message>
    <message>
        <source>Is the account yours and active?</source>
        <translation>هل الحساب باسمك ونشط؟</translation>
    </message>
    <message>
        <source>The account is in my own name and linked to my ID.</source>
        <translation>الحساب باسمي ومرتبط برقم هويتي.</translation>
    </message>
    <message>
        <source>Agreement that the account is yours is needed.</source>
        <translation>الموافقة على أن الحساب باسمك مطلوبة.</translation>
    </message>
    <message>
        <source>The account is active and not frozen.</source>
        <translation>الحساب نشط وغير مجمد.</translation>
    </message>
    <message>
        <source>Agreement that the account is active is needed.</source>
        <translation>الموافقة على أن الحساب نشط مطلوبة.</translation>
    </message>
    <message>
        <source>Is everything in the application true?</source>
        <translation>هل كل ما في الطلب صحيح؟</translation>
    </message>
    <message>
        <source>The information is true to the best of my knowledge.</source>
        <translation>المعلومات صحيحة بحسب علمي.</translation>
    </message>
    <message>
        <source>Agreement that the information is true is needed.</source>
        <translation>الموافقة على صحة المعلومات مطلوبة.</translation>
    </message>
    <message>
        <source>Agreement that all income and property is stated is needed.</source>
        <translation>الموافقة على ذكر الدخل والممتلكات مطلوبة.</translation>
    </message>
    <message>
        <source>Agreement to verification and a visit is needed.</source>
        <translation>الموافقة على التحقق والزيارة مطلوبة.</translation>
    </message>
    <message>
        <source>Agreement to report changes is needed.</source>
        <translation>الموافقة على الإبلاغ عن التغيّر مطلوبة.</translation>
    </message>
    <message>
        <source>Agreement about the penalty is needed.</source>
        <translation>الموافقة على العلم بالعقوبة مطلوبة.</translation>
    </message>
    <message>
        <source>Agreement to the plan and the search for work is needed.</source>
        <translation>الموافقة على خطة التأهيل والبحث عن عمل مطلوبة.</translation>
    </message>
    <message>
        <source>I have stated all sources of income and all property.</source>
        <translation>ذكرتُ جميع مصادر الدخل والممتلكات.</translation>
    </message>
    <message>
        <source>I agree to its verification by the authorities and to a home visit.</source>
        <translation>أوافق على التحقق منها لدى الجهات المختصة وعلى الزيارة.</translation>
    </message>
    <message>
        <source>Are the duties known to you?</source>
        <translation>هل الواجبات معلومة لديك؟</translation>
    </message>
    <message>
        <source>I will report any change within 15 days.</source>
        <translation>أبلغ عن أي تغيّر خلال 15 يومًا.</translation>
    </message>
    <message>
        <source>I know that untrue data may bring a fine of up to 10,000 riyals, a year in prison, or both.</source>
        <translation>أعلم أن عقوبة البيانات غير الصحيحة حتى 10,000 ريال أو سنة سجن أو كلاهما.</translation>
    </message>
    <message>
        <source>I will keep to the rehabilitation plan and look for work.</source>
        <translation>ألتزم بخطة التأهيل والبحث عن عمل.</translation>
    </message>
    <message>
        <source>National ID card</source>
        <translation>بطاقة الهوية الوطنية</translation>
    </message>
    <message>
        <source>To know the applicant</source>
        <translation>لمعرفة صاحب الطلب</translation>
    </message>
    <message>
        <source>Residence permit or mobility card</source>
        <translation>الإقامة أو بطاقة التنقل</translation>
    </message>
    <message>
        <source>To know the applicant and that the stay is valid</source>
        <translation>لمعرفة صاحب الطلب وأن إقامته سارية</translation>
    </message>
    <message>
        <source>Birth certificates of the children</source>
        <translation>شهادات ميلاد الأبناء</translation>
    </message>
    <message>
        <source>To prove that the children are Saudi</source>
        <translation>لإثبات أن الأبناء سعوديون</translation>
    </message>
    <message>
        <source>Marriage contract</source>
        <translation>عقد الزواج</translation>
    </message>
    <message>
        <source>To prove the marriage</source>
        <translation>لإثبات الزواج</translation>
    </message>
    <message>
        <source>Divorce deed</source>
        <translation>صك الطلاق</translation>
    </message>
    <message>
        <source>To prove the marital status</source>
        <translation>لإثبات الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Death certificate of the spouse</source>
        <translation>شهادة وفاة الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>To prove the loss of the spouse</source>
        <translation>لإثبات وفاة الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>Family record</source>
        <translation>سجل الأسرة</translation>
    </message>
    <message>
        <source>To prove the members who depend on you</source>
        <translation>لإثبات أفراد الأسرة التابعين لك</translation>
    </message>
    <message>
        <source>Guardianship deed</source>
        <translation>صك الولاية</translation>
    </message>
    <message>
        <source>To prove that this member is in your care</source>
        <translation>لإثبات رعايتك لهذا الفرد</translation>
    </message>
    <message>
        <source>Custody deed</source>
        <translation>صك الحضانة</translation>
    </message>
    <message>
        <source>To prove who cares for the child</source>
        <translation>لإثبات من يرعى الطفل</translation>
    </message>
    <message>
        <source>Letter of study</source>
        <translation>تعريف الدراسة</translation>
    </message>
    <message>
        <source>To prove that this member is studying</source>
        <translation>لإثبات دراسة هذا الفرد</translation>
    </message>
    <message>
        <source>Medical report of a member</source>
        <translation>تقرير طبي لأحد الأفراد</translation>
    </message>
    <message>
        <source>To prove this member&apos;s disability</source>
        <translation>لإثبات إعاقة هذا الفرد</translation>
    </message>
    <message>
        <source>Proof of being an orphan</source>
        <translation>إثبات اليتم</translation>
    </message>
    <message>
        <source>To take the circumstance into account</source>
        <translation>لمراعاة هذا الظرف</translation>
    </message>
    <message>
        <source>Letter of the prison</source>
        <translation>إفادة السجن</translation>
    </message>
    <message>
        <source>To prove the breadwinner&apos;s imprisonment</source>
        <translation>لإثبات سجن العائل</translation>
    </message>
    <message>
        <source>Court ruling of absence</source>
        <translation>حكم الغيبة</translation>
    </message>
    <message>
        <source>To prove the breadwinner&apos;s absence</source>
        <translation>لإثبات غياب العائل</translation>
    </message>
    <message>
        <source>Proof of desertion</source>
        <translation>إثبات الهجر</translation>
    </message>
    <message>
        <source>To prove that the husband does not support you</source>
        <translation>لإثبات أن الزوج لا ينفق عليك</translation>
    </message>
    <message>
        <source>Medical report of the person cared for</source>
        <translation>تقرير طبي لمن في رعايتك</translation>
    </message>
    <message>
        <source>To prove the need of care</source>
        <translation>لإثبات الحاجة إلى الرعاية</translation>
    </message>
    <message>
        <source>Record of journeys</source>
        <translation>بيان السفر</translation>
    </message>
    <message>
        <source>To know the days outside the Kingdom</source>
        <translation>لمعرفة أيام الغياب عن المملكة</translation>
    </message>
    <message>
        <source>Certificate of education</source>
        <translation>الشهادة الدراسية</translation>
    </message>
    <message>
        <source>To find a suitable job or training</source>
        <translation>لإيجاد عمل أو تدريب مناسب</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>عقد الإيجار</translation>
    </message>
    <message>
        <source>To prove the housing at the stated address</source>
        <translation>لإثبات السكن في العنوان المكتوب</translation>
    </message>
    <message>
        <source>Title deed</source>
        <translation>صك الملكية</translation>
    </message>
    <message>
        <source>To prove the ownership of the home</source>
        <translation>لإثبات ملكية المسكن</translation>
    </message>
    <message>
        <source>Housing certificate of a government entity</source>
        <translation>إفادة سكن من جهة حكومية</translation>
    </message>
    <message>
        <source>To prove the housing where there is no lease or deed</source>
        <translation>لإثبات السكن حيث لا عقد ولا صك</translation>
    </message>
    <message>
        <source>Salary letter</source>
        <translation>تعريف بالراتب</translation>
    </message>
    <message>
        <source>To work out the counted income</source>
        <translation>لحساب الدخل المحتسب</translation>
    </message>
    <message>
        <source>Pension certificate</source>
        <translation>شهادة المعاش التقاعدي</translation>
    </message>
    <message>
        <source>Contract of the property let</source>
        <translation>عقد تأجير العقار</translation>
    </message>
    <message>
        <source>To know the rent received</source>
        <translation>لمعرفة الإيجار المستلم</translation>
    </message>
    <message>
        <source>Accounts or register of the trade</source>
        <translation>قوائم التجارة أو سجلها</translation>
    </message>
    <message>
        <source>To know the return of the trade</source>
        <translation>لمعرفة عائد التجارة</translation>
    </message>
    <message>
        <source>Bank statement of the income</source>
        <translation>كشف حساب للدخل</translation>
    </message>
    <message>
        <source>To prove the amount of this income</source>
        <translation>لإثبات مبلغ هذا الدخل</translation>
    </message>
    <message>
        <source>Deed of the property</source>
        <translation>صك العقار</translation>
    </message>
    <message>
        <source>To know the property and its owner</source>
        <translation>لمعرفة العقار وصاحبه</translation>
    </message>
    <message>
        <source>Vehicle registration</source>
        <translation>استمارة المركبة</translation>
    </message>
    <message>
        <source>To know the vehicle and its owner</source>
        <translation>لمعرفة المركبة وصاحبها</translation>
    </message>
    <message>
        <source>Statement of the shares</source>
        <translation>كشف محفظة الأسهم</translation>
    </message>
    <message>
        <source>To know the value of the shares</source>
        <translation>لمعرفة قيمة الأسهم</translation>
    </message>
    <message>
        <source>Bank statement of the savings</source>
        <translation>كشف حساب للمدخرات</translation>
    </message>
    <message>
        <source>To know the amount of the savings</source>
        <translation>لمعرفة مبلغ المدخرات</translation>
    </message>
    <message>
        <source>Valuation of the possession</source>
        <translation>تقييم الملك</translation>
    </message>
    <message>
        <source>To know the value of the possession</source>
        <translation>لمعرفة قيمة الملك</translation>
    </message>
    <message>
        <source>Commercial register</source>
        <translation>السجل التجاري</translation>
    </message>
    <message>
        <source>To know whether the register brings an income</source>
        <translation>لمعرفة هل للسجل دخل</translation>
    </message>
    <message>
        <source>Medical report of the disability</source>
        <translation>تقرير طبي بالإعاقة</translation>
    </message>
    <message>
        <source>To prove the disability, at most one year old</source>
        <translation>لإثبات الإعاقة، وعمره سنة على الأكثر</translation>
    </message>
    <message>
        <source>Report or decision of inability to work</source>
        <translation>تقرير أو قرار عدم القدرة على العمل</translation>
    </message>
    <message>
        <source>To be exempt from looking for work</source>
        <translation>للإعفاء من البحث عن عمل</translation>
    </message>
    <message>
        <source>Printout of the employment platform</source>
        <translation>برنت منصة التوظيف</translation>
    </message>
    <message>
        <source>To prove the registration there</source>
        <translation>لإثبات التسجيل في المنصة</translation>
    </message>
    <message>
        <source>IBAN certificate</source>
        <translation>شهادة الآيبان</translation>
    </message>
    <message>
        <source>So that the pension reaches your account</source>
        <translation>ليصل المعاش إلى حسابك</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حركية</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>بصرية</translation>
    </message>
    <message>
        <source>Hearing or speech</source>
        <translation>سمعية أو نطقية</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>عقلية</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>نفسية</translation>
    </message>
    <message>
        <source>Several disabilities</source>
        <translation>إعاقات متعددة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>disability</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>متعطل</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متقاعد</translation>
    </message>
    <message>
        <source>Homemaker</source>
        <translation>ربة منزل</translation>
    </message>
    <message>
        <source>Offer of {wage}</source>
        <translation>عرض بأجر {wage}</translation>
    </message>
    <message>
        <source>{km} km from home</source>
        <translation>يبعد {km} كم عن المنزل</translation>
    </message>
    <message>
        <source>At least one refused offer is needed.</source>
        <translation>عرض واحد مرفوض على الأقل مطلوب.</translation>
    </message>
    <message>
        <source>Do you have a disability?</source>
        <translation>هل توجد إعاقة لديك؟</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>وجود إعاقة</translation>
    </message>
    <message>
        <source>A choice about a disability of yours is needed: yes or no.</source>
        <translation>الاختيار عن إعاقتك مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>What disability is it?</source>
        <translation>ما نوع الإعاقة؟</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>نوع الإعاقة</translation>
    </message>
    <message>
        <source>The kind is needed.</source>
        <translation>نوع الإعاقة مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>Hospital of the report</source>
        <translation>المستشفى الذي أصدر التقرير</translation>
    </message>
    <message>
        <source>The hospital&apos;s name is needed.</source>
        <translation>اسم المستشفى مطلوب كما في التقرير.</translation>
    </message>
    <message>
        <source>When was the medical report made?</source>
        <translation>متى صدر التقرير الطبي؟</translation>
    </message>
    <message>
        <source>Date of the medical report</source>
        <translation>تاريخ التقرير الطبي</translation>
    </message>
    <message>
        <source>The date of the report is needed.</source>
        <translation>تاريخ التقرير مطلوب كما في التقرير.</translation>
    </message>
    <message>
        <source>The report is at most one year old</source>
        <translation>عمر التقرير سنة على الأكثر</translation>
    </message>
    <message>
        <source>Do you have a chronic illness?</source>
        <translation>هل يوجد مرض مزمن لديك؟</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>مرض مزمن</translation>
    </message>
    <message>
        <source>A choice about illness is needed: yes or no.</source>
        <translation>الاختيار عن المرض مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Such as diabetes, high blood pressure or kidney failure</source>
        <translation>مثل السكري أو ضغط الدم أو الفشل الكلوي</translation>
    </message>
    <message>
        <source>Are you unable to work?</source>
        <translation>هل يوجد ما يمنعك من العمل؟</translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation>غير قادر على العمل</translation>
    </message>
    <message>
        <source>A choice about being able to work is needed: yes or no.</source>
        <translation>الاختيار عن القدرة على العمل مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>By a medical report or an official decision</source>
        <translation>بتقرير طبي أو قرار رسمي</translation>
    </message>
    <message>
        <source>What is your work now?</source>
        <translation>ما حالة العمل الآن؟</translation>
    </message>
    <message>
        <source>Work status</source>
        <translation>حالة العمل</translation>
    </message>
    <message>
        <source>The work status is needed. Choose one.</source>
        <translation>حالة العمل مطلوبة. المطلوب اختيار واحدة.</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>هل البحث عن عمل جارٍ الآن؟</translation>
    </message>
    <message>
        <source>Looking for work now</source>
        <translation>البحث عن عمل الآن</translation>
    </message>
    <message>
        <source>A choice about looking for work is needed: yes or no.</source>
        <translation>الاختيار عن البحث عن عمل مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Registered on an approved employment platform</source>
        <translation>مسجل في منصة توظيف معتمدة</translation>
    </message>
    <message>
        <source>A choice about the platform is needed: yes or no.</source>
        <translation>الاختيار عن المنصة مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Have you refused a job offer?</source>
        <translation>هل سبق رفض عرض عمل؟</translation>
    </message>
    <message>
        <source>Refused job offers</source>
        <translation>عروض عمل مرفوضة</translation>
    </message>
    <message>
        <source>A choice about refused offers is needed: yes or no.</source>
        <translation>الاختيار عن العروض المرفوضة مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Which offers were refused?</source>
        <translation>ما العروض المرفوضة؟</translation>
    </message>
    <message>
        <source>Refused offer {n}</source>
        <translation>العرض المرفوض {n}</translation>
    </message>
    <message>
        <source>Add another offer</source>
        <translation>إضافة عرض آخر</translation>
    </message>
    <message>
        <source>No offer has been added yet.</source>
        <translation>لم يُضف أي عرض بعد.</translation>
    </message>
    <message>
        <source>What was the offer?</source>
        <translation>ما العرض؟</translation>
    </message>
    <message>
        <source>Monthly wage in riyals</source>
        <translation>الأجر الشهري بالريال</translation>
    </message>
    <message>
        <source>The wage offered is needed.</source>
        <translation>مبلغ الأجر المعروض مطلوب بالريال.</translation>
    </message>
    <message>
        <source>Distance from home in km</source>
        <translation>البعد عن المنزل بالكيلومتر</translation>
    </message>
    <message>
        <source>The distance is needed.</source>
        <translation>البعد عن المنزل مطلوب بالكيلومتر.</translation>
    </message>
    <message>
        <source>When was the offer made?</source>
        <translation>متى كان العرض؟</translation>
    </message>
    <message>
        <source>Date of the offer</source>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>The date of the offer is needed.</source>
        <translation>تاريخ العرض مطلوب.</translation>
    </message>
    <message>
        <source>Why was the offer refused?</source>
        <translation>ما سبب رفض العرض؟</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>The reason is needed.</source>
        <translation>سبب الرفض مطلوب. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>Health and work</source>
        <translation>الصحة والعمل</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>ملك</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>إيجار</translation>
    </message>
    <message>
        <source>With my parents or relatives</source>
        <translation>سكن مع الأهل</translation>
    </message>
    <message>
        <source>Charity housing</source>
        <translation>سكن خيري</translation>
    </message>
    <message>
        <source>Government housing</source>
        <translation>سكن حكومي</translation>
    </message>
    <message>
        <source>Simple house or tent</source>
        <translation>سكن شعبي أو خيمة</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>دار إيواء</translation>
    </message>
    <message>
        <source>The short address ends in {tail}, and the building is {building}. Are both right?</source>
        <translation>آخر العنوان المختصر {tail}، ورقم المبنى {building}. هل كلاهما صحيح؟</translation>
    </message>
    <message>
        <source>Where do you live now?</source>
        <translation>أين تسكن الآن؟</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>The region is needed. Choose it from the list.</source>
        <translation>المنطقة مطلوبة. المطلوب اختيارها من القائمة.</translation>
    </message>
    <message>
        <source>In which city do you live?</source>
        <translation>في أي مدينة تسكن؟</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>The city is needed. Choose it from the list.</source>
        <translation>المدينة مطلوبة. المطلوب اختيارها من القائمة.</translation>
    </message>
    <message>
        <source>Name of the city or village</source>
        <translation>اسم المدينة أو القرية</translation>
    </message>
    <message>
        <source>The name of the city or village is needed.</source>
        <translation>اسم المدينة أو القرية مطلوب.</translation>
    </message>
    <message>
        <source>What are your district and street?</source>
        <translation>ما الحي والشارع؟</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>The name of the district is needed.</source>
        <translation>اسم الحي مطلوب.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>The name of the street is needed.</source>
        <translation>اسم الشارع مطلوب.</translation>
    </message>
    <message>
        <source>What are the numbers of your national address?</source>
        <translation>ما أرقام العنوان الوطني؟</translation>
    </message>
    <message>
        <source>Building number</source>
        <translation>رقم المبنى</translation>
    </message>
    <message>
        <source>The building number is needed: 4 digits.</source>
        <translation>رقم المبنى مطلوب: 4 أرقام.</translation>
    </message>
    <message>
        <source>Additional number</source>
        <translation>الرقم الإضافي</translation>
    </message>
    <message>
        <source>The additional number is needed: 4 digits.</source>
        <translation>الرقم الإضافي مطلوب: 4 أرقام.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>The postal code is needed: 5 digits.</source>
        <translation>الرمز البريدي مطلوب: 5 أرقام.</translation>
    </message>
    <message>
        <source>Short national address (optional)</source>
        <translation>العنوان الوطني المختصر (اختياري)</translation>
    </message>
    <message>
        <source>The short address is needed: 4 letters, then 4 digits.</source>
        <translation>العنوان المختصر مطلوب: 4 حروف ثم 4 أرقام.</translation>
    </message>
    <message>
        <source>4 letters and 4 digits</source>
        <translation>4 حروف و4 أرقام</translation>
    </message>
    <message>
        <source>Where are the numbers?</source>
        <translation>أين الأرقام؟</translation>
    </message>
    <message>
        <source>On the plate at the door of the building.</source>
        <translation>على اللوحة عند باب المبنى.</translation>
    </message>
    <message>
        <source>What kind of housing is it?</source>
        <translation>ما نوع السكن؟</translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation>نوع السكن</translation>
    </message>
    <message>
        <source>The kind of housing is needed.</source>
        <translation>نوع السكن مطلوب.</translation>
    </message>
    <message>
        <source>What does the lease say?</source>
        <translation>ما بيانات عقد الإيجار؟</translation>
    </message>
    <message>
        <source>Lease number</source>
        <translation>رقم عقد الإيجار</translation>
    </message>
    <message>
        <source>The lease number is needed, as on the lease.</source>
        <translation>رقم العقد مطلوب كما في العقد.</translation>
    </message>
    <message>
        <source>End of the lease</source>
        <translation>نهاية عقد الإيجار</translation>
    </message>
    <message>
        <source>The end of the lease is needed, as on the lease.</source>
        <translation>نهاية العقد مطلوبة كما في العقد.</translation>
    </message>
    <message>
        <source>How much is the rent in a year?</source>
        <translation>كم الإيجار في السنة؟</translation>
    </message>
    <message>
        <source>Yearly rent in riyals</source>
        <translation>الإيجار السنوي بالريال</translation>
    </message>
    <message>
        <source>The rent is needed in riyals, or 0 if there is none.</source>
        <translation>مبلغ الإيجار مطلوب بالريال، أو 0 إن لم يوجد.</translation>
    </message>
    <message>
        <source>Do you have another home?</source>
        <translation>هل يوجد مسكن آخر؟</translation>
    </message>
    <message>
        <source>Another home</source>
        <translation>مسكن آخر</translation>
    </message>
    <message>
        <source>A choice about another home is needed: yes or no.</source>
        <translation>الاختيار عن المسكن الآخر مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Owned or rented, besides this one</source>
        <translation>ملك أو إيجار غير هذا المسكن</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>يتيم</translation>
    </message>
    <message>
        <source>Family of a prisoner</source>
        <translation>أسرة سجين</translation>
    </message>
    <message>
        <source>The breadwinner is absent or missing</source>
        <translation>العائل غائب أو مفقود</translation>
    </message>
    <message>
        <source>Deserted wife</source>
        <translation>زوجة مهجورة</translation>
    </message>
    <message>
        <source>Caring for an elder or a disabled person</source>
        <translation>رعاية مسن أو شخص من ذوي الإعاقة</translation>
    </message>
    <message>
        <source>No fixed address</source>
        <translation>بلا عنوان ثابت</translation>
    </message>
    <message>
        <source>None</source>
        <comment>circumstances</comment>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) live with you</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>فرد واحد</numerusform>
            <numerusform>فردان</numerusform>
            <numerusform>%n أفراد</numerusform>
            <numerusform>%n فردًا</numerusform>
            <numerusform>%n فرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>What is your marital status?</source>
        <translation>ما الحالة الاجتماعية؟</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>The marital status is needed. Choose one.</source>
        <translation>الحالة الاجتماعية مطلوبة. المطلوب اختيار واحدة.</translation>
    </message>
    <message>
        <source>How many family members live with you?</source>
        <translation>كم عدد أفراد الأسرة معك في السكن؟</translation>
    </message>
    <message>
        <source>Number of members living with you</source>
        <translation>عدد الأفراد معك في السكن</translation>
    </message>
    <message>
        <source>The number of members is needed, or 0 if you live alone.</source>
        <translation>عدد الأفراد مطلوب، أو 0 لمن يسكن وحده.</translation>
    </message>
    <message>
        <source>Without yourself; 0 if you live alone</source>
        <translation>من غير احتسابك، و0 لمن يسكن وحده</translation>
    </message>
    <message>
        <source>What is the family record number? (optional)</source>
        <translation>ما رقم سجل الأسرة؟ (اختياري)</translation>
    </message>
    <message>
        <source>Family record number (optional)</source>
        <translation>رقم سجل الأسرة (اختياري)</translation>
    </message>
    <message>
        <source>The family record number is needed.</source>
        <translation>رقم سجل الأسرة مطلوب.</translation>
    </message>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>هل ينطبق شيء من هذه الظروف؟</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation>الظروف الخاصة</translation>
    </message>
    <message>
        <source>Choose what applies, or “None”.</source>
        <translation>المطلوب اختيار ما ينطبق، أو «لا يوجد».</translation>
    </message>
    <message>
        <source>More than one may be chosen</source>
        <translation>يمكن اختيار أكثر من واحد</translation>
    </message>
    <message>
        <source>Government salary</source>
        <translation>راتب حكومي</translation>
    </message>
    <message>
        <source>Private-sector salary</source>
        <translation>راتب من القطاع الخاص</translation>
    </message>
    <message>
        <source>Retirement pension</source>
        <translation>معاش تقاعدي</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>تجارة</translation>
    </message>
    <message>
        <source>Freelance work</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Unregistered job</source>
        <translation>عمل غير مسجل</translation>
    </message>
    <message>
        <source>Rent of a property</source>
        <translation>إيجار عقار</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>عائد استثمار</translation>
    </message>
    <message>
        <source>Alimony</source>
        <translation>نفقة</translation>
    </message>
    <message>
        <source>Saned, unemployment insurance</source>
        <translation>ساند، التأمين ضد التعطل</translation>
    </message>
    <message>
        <source>Government aid</source>
        <translation>إعانة حكومية</translation>
    </message>
    <message>
        <source>Disability subsidy</source>
        <translation>إعانة الإعاقة</translation>
    </message>
    <message>
        <source>Citizen Account</source>
        <translation>حساب المواطن</translation>
    </message>
    <message>
        <source>Reef support</source>
        <translation>دعم ريف</translation>
    </message>
    <message>
        <source>Student stipend</source>
        <translation>مكافأة طالب</translation>
    </message>
    <message>
        <source>Housing support</source>
        <translation>دعم سكني</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>ماشية</translation>
    </message>
    <message>
        <source>Help of a charity or relatives</source>
        <translation>مساعدة من جمعية أو أقارب</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>The amount {amount} riyals is large. Is the number of zeros right?</source>
        <translation>المبلغ {amount} ريال كبير. هل عدد الأصفار صحيح؟</translation>
    </message>
    <message>
        <source>The end lies before the beginning. The end date needs a look.</source>
        <translation>نهاية الدخل قبل بدايته. المطلوب مراجعة تاريخ النهاية.</translation>
    </message>
    <message>
        <source>At least one source of income is needed.</source>
        <translation>مصدر واحد للدخل على الأقل مطلوب.</translation>
    </message>
    <message>
        <source>Income of unstated kind</source>
        <translation>دخل لم يُذكر مصدره</translation>
    </message>
    <message>
        <source>Income in a month: {amount}</source>
        <translation>الدخل في الشهر: {amount}</translation>
    </message>
    <message>
        <source>{owner} · {amount} · {often}</source>
        <translation>{owner} · {amount} · {often}</translation>
    </message>
    <message>
        <source>Which incomes are there?</source>
        <translation>ما مصادر الدخل؟</translation>
    </message>
    <message>
        <source>Income {n}</source>
        <translation>الدخل {n}</translation>
    </message>
    <message>
        <source>Add another income</source>
        <translation>إضافة دخل آخر</translation>
    </message>
    <message>
        <source>No income has been added yet.</source>
        <translation>لم يُضف أي دخل بعد.</translation>
    </message>
    <message>
        <source>Whose income is it?</source>
        <translation>لمن هذا الدخل؟</translation>
    </message>
    <message>
        <source>Owner of the income</source>
        <translation>صاحب الدخل</translation>
    </message>
    <message>
        <source>The owner of the income is needed.</source>
        <translation>صاحب الدخل مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>Where does the income come from?</source>
        <translation>من أين يأتي الدخل؟</translation>
    </message>
    <message>
        <source>Source of the income</source>
        <translation>مصدر الدخل</translation>
    </message>
    <message>
        <source>The source of the income is needed. Choose one.</source>
        <translation>مصدر الدخل مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>How much is the income, and how often?</source>
        <translation>كم مبلغ الدخل؟ وكل متى؟</translation>
    </message>
    <message>
        <source>How often it comes</source>
        <translation>متى يأتي الدخل</translation>
    </message>
    <message>
        <source>How often it comes is needed.</source>
        <translation>موعد الدخل مطلوب: كل شهر أو سنة أو دفعة واحدة.</translation>
    </message>
    <message>
        <source>Amount in riyals</source>
        <translation>المبلغ بالريال</translation>
    </message>
    <message>
        <source>The amount is needed in riyals.</source>
        <translation>مبلغ الدخل مطلوب بالريال.</translation>
    </message>
    <message>
        <source>Who is the employer?</source>
        <translation>ما جهة العمل؟</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>The name of the employer is needed.</source>
        <translation>اسم جهة العمل مطلوب.</translation>
    </message>
    <message>
        <source>When did this income begin? (optional)</source>
        <translation>متى بدأ هذا الدخل؟ (اختياري)</translation>
    </message>
    <message>
        <source>Beginning of the income (optional)</source>
        <translation>بداية الدخل (اختياري)</translation>
    </message>
    <message>
        <source>The beginning of the income is needed.</source>
        <translation>بداية الدخل مطلوبة.</translation>
    </message>
    <message>
        <source>When does this income end? (optional)</source>
        <translation>متى ينتهي هذا الدخل؟ (اختياري)</translation>
    </message>
    <message>
        <source>End of the income (optional)</source>
        <translation>نهاية الدخل (اختياري)</translation>
    </message>
    <message>
        <source>The end of the income is needed.</source>
        <translation>نهاية الدخل مطلوبة.</translation>
    </message>
    <message>
        <source>Leave empty if it goes on</source>
        <translation>تُترك الخانة فارغة إن كان مستمرًا</translation>
    </message>
    <message>
        <source>Never married</source>
        <translation>لم يسبق الزواج</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>متزوج أو متزوجة</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>مطلق أو مطلقة</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>أرمل أو أرملة</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>زوجة</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>ابن</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>ابنة</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>أب</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>أم</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>أخ</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>أخت</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>جد</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>جدة</translation>
    </message>
    <message>
        <source>Grandson</source>
        <translation>حفيد</translation>
    </message>
    <message>
        <source>Granddaughter</source>
        <translation>حفيدة</translation>
    </message>
    <message>
        <source>Entrusted dependent</source>
        <translation>تابع موصى به</translation>
    </message>
    <message>
        <source>Such as a foster child</source>
        <translation>مثل طفل محتضن</translation>
    </message>
    <message>
        <source>Housemate</source>
        <translation>شريك سكن</translation>
    </message>
    <message>
        <source>No kinship; not counted in the family</source>
        <translation>لا قرابة، ولا يُحسب من الأسرة</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Has agreed</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Has refused</source>
        <translation>رفض الموافقة</translation>
    </message>
    <message>
        <source>This is the applicant&apos;s own ID. The member&apos;s ID is needed.</source>
        <translation>هذا رقم هوية صاحب الطلب. المطلوب رقم هوية الفرد.</translation>
    </message>
    <message>
        <source>One ID number stands with two members. Another number or a removal is needed.</source>
        <translation>رقم هوية واحد مسجل لفردين. المطلوب رقم آخر أو حذف التكرار.</translation>
    </message>
    <message>
        <source>{here} are listed as living with you, and {said} were stated. One needs changing.</source>
        <translation>المسجلون معك {here}، والعدد المذكور {said}. المطلوب تعديل أحدهما.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) registered with you. Who has not agreed is not counted.</source>
        <translation>
            <numerusform>لم يُسجل معك أحد بعد.</numerusform>
            <numerusform>المسجل معك فرد واحد. من لم يوافق لا يُحسب تابعًا.</numerusform>
            <numerusform>المسجلان معك فردان. من لم يوافق لا يُحسب تابعًا.</numerusform>
            <numerusform>المسجلون معك %n أفراد. من لم يوافق لا يُحسب تابعًا.</numerusform>
            <numerusform>المسجلون معك %n فردًا. من لم يوافق لا يُحسب تابعًا.</numerusform>
            <numerusform>المسجلون معك %n فرد. من لم يوافق لا يُحسب تابعًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relation not stated</source>
        <translation>صلة لم تُذكر</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>العمر أقل من سنة</numerusform>
            <numerusform>العمر سنة واحدة</numerusform>
            <numerusform>العمر سنتان</numerusform>
            <numerusform>العمر %n سنوات</numerusform>
            <numerusform>العمر %n سنة</numerusform>
            <numerusform>العمر %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>ID ending in {tail}</source>
        <translation>الهوية المنتهية بـ {tail}</translation>
    </message>
    <message>
        <source>Who is this member?</source>
        <translation>من هذا الفرد؟</translation>
    </message>
    <message>
        <source>Full name of four parts</source>
        <translation>الاسم الرباعي</translation>
    </message>
    <message>
        <source>The member&apos;s name is needed.</source>
        <translation>اسم الفرد مطلوب كما في هويته.</translation>
    </message>
    <message>
        <source>Member&apos;s ID number</source>
        <translation>رقم هوية الفرد</translation>
    </message>
    <message>
        <source>The member&apos;s ID is needed: 10 digits.</source>
        <translation>رقم هوية الفرد مطلوب: 10 أرقام.</translation>
    </message>
    <message>
        <source>As on the member&apos;s ID or in the family record</source>
        <translation>كما في هوية الفرد أو سجل الأسرة</translation>
    </message>
    <message>
        <source>When was this member born?</source>
        <translation>متى وُلد هذا الفرد؟</translation>
    </message>
    <message>
        <source>Member&apos;s date of birth</source>
        <translation>تاريخ ميلاد الفرد</translation>
    </message>
    <message>
        <source>The member&apos;s date of birth is needed.</source>
        <translation>تاريخ ميلاد الفرد مطلوب.</translation>
    </message>
    <message>
        <source>How is this member related to you?</source>
        <translation>ما صلة قرابته بك؟</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>The relation is needed. Choose one.</source>
        <translation>صلة القرابة مطلوبة. المطلوب اختيار واحدة.</translation>
    </message>
    <message>
        <source>Is this member male or female?</source>
        <translation>هل هذا الفرد ذكر أو أنثى؟</translation>
    </message>
    <message>
        <source>Member&apos;s gender</source>
        <translation>جنس الفرد</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>The member&apos;s gender is needed. Choose one.</source>
        <translation>جنس الفرد مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>What is this member&apos;s marital status?</source>
        <translation>ما الحالة الاجتماعية لهذا الفرد؟</translation>
    </message>
    <message>
        <source>Member&apos;s marital status</source>
        <translation>الحالة الاجتماعية للفرد</translation>
    </message>
    <message>
        <source>The member&apos;s marital status is needed. Choose one.</source>
        <translation>الحالة الاجتماعية للفرد مطلوبة. المطلوب اختيار واحدة.</translation>
    </message>
    <message>
        <source>Does this member live with you?</source>
        <translation>هل يقيم هذا الفرد معك؟</translation>
    </message>
    <message>
        <source>Lives in the same home</source>
        <translation>يقيم في المنزل نفسه</translation>
    </message>
    <message>
        <source>A choice is needed: yes or no.</source>
        <translation>الاختيار مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Member&apos;s consent to join the application</source>
        <translation>موافقة الفرد على الانضمام إلى الطلب</translation>
    </message>
    <message>
        <source>The state of the consent is needed. Choose one.</source>
        <translation>حالة الموافقة مطلوبة. المطلوب اختيار واحدة.</translation>
    </message>
    <message>
        <source>From 18 on, the member has to agree</source>
        <translation>الموافقة مطلوبة ممن عمره 18 سنة أو أكثر</translation>
    </message>
    <message>
        <source>What applies to this member?</source>
        <translation>ما حال هذا الفرد؟</translation>
    </message>
    <message>
        <source>Is studying now</source>
        <translation>يدرس الآن</translation>
    </message>
    <message>
        <source>A choice about studying is needed: yes or no.</source>
        <translation>الاختيار عن الدراسة مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Has a disability</source>
        <translation>لديه إعاقة</translation>
    </message>
    <message>
        <source>A choice about disability is needed: yes or no.</source>
        <translation>الاختيار عن إعاقة الفرد مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>The care of this child is disputed</source>
        <translation>يوجد نزاع على إعالة هذا الطفل</translation>
    </message>
    <message>
        <source>A choice about the dispute is needed: yes or no.</source>
        <translation>الاختيار عن النزاع مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Who lives with you at home?</source>
        <translation>من يسكن معك في المنزل؟</translation>
    </message>
    <message>
        <source>Member {n}</source>
        <translation>الفرد {n}</translation>
    </message>
    <message>
        <source>Add another member</source>
        <translation>إضافة فرد آخر</translation>
    </message>
    <message>
        <source>No member has been added yet.</source>
        <translation>لم يُضف أي فرد بعد.</translation>
    </message>
    <message>
        <source>Income and property</source>
        <translation>الدخل والممتلكات</translation>
    </message>
    <message>
        <source>Is there any income?</source>
        <translation>هل يوجد دخل؟</translation>
    </message>
    <message>
        <source>Income of you or of a member of the family</source>
        <translation>دخل لك أو لأحد أفراد الأسرة</translation>
    </message>
    <message>
        <source>A choice about income is needed: yes or no.</source>
        <translation>الاختيار عن الدخل مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>I declare that there is no income for me or my family.</source>
        <translation>أقر بعدم وجود دخل لي أو لأسرتي.</translation>
    </message>
    <message>
        <source>Agreement that there is no income is needed.</source>
        <translation>الموافقة على إقرار عدم وجود دخل مطلوبة.</translation>
    </message>
    <message>
        <source>Salary, pension, trade, rent received, alimony or aid</source>
        <translation>راتب أو معاش أو تجارة أو إيجار عقار أو نفقة أو إعانة</translation>
    </message>
    <message>
        <source>Is there any property?</source>
        <translation>هل توجد ممتلكات؟</translation>
    </message>
    <message>
        <source>Property of you or of a member of the family</source>
        <translation>ممتلكات لك أو لأحد أفراد الأسرة</translation>
    </message>
    <message>
        <source>A choice about property is needed: yes or no.</source>
        <translation>الاختيار عن الممتلكات مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>I declare that there is no property for me or my family.</source>
        <translation>أقر بعدم وجود ممتلكات لي أو لأسرتي.</translation>
    </message>
    <message>
        <source>Agreement that there is no property is needed.</source>
        <translation>الموافقة على إقرار عدم وجود ممتلكات مطلوبة.</translation>
    </message>
    <message>
        <source>House, land, car, shares, savings or livestock</source>
        <translation>منزل أو أرض أو سيارة أو أسهم أو مدخرات أو ماشية</translation>
    </message>
    <message>
        <source>Is there a commercial register?</source>
        <translation>هل يوجد سجل تجاري؟</translation>
    </message>
    <message>
        <source>A commercial register in your name or a member&apos;s</source>
        <translation>سجل تجاري باسمك أو باسم أحد أفراد الأسرة</translation>
    </message>
    <message>
        <source>A choice about the register is needed: yes or no.</source>
        <translation>الاختيار عن السجل التجاري مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>Commercial register number</source>
        <translation>رقم السجل التجاري</translation>
    </message>
    <message>
        <source>The register number is needed: 10 digits.</source>
        <translation>رقم السجل التجاري مطلوب: 10 أرقام.</translation>
    </message>
    <message>
        <source>The register is active now</source>
        <translation>السجل نشط الآن</translation>
    </message>
    <message>
        <source>A choice about the register&apos;s activity is needed: yes or no.</source>
        <translation>الاختيار عن نشاط السجل مطلوب: نعم أو لا.</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>A member no longer listed</source>
        <translation>فرد لم يعد في القائمة</translation>
    </message>
    <message>
        <source>Without an exception the answer is usually no. Is “none of these” right?</source>
        <translation>من غير استثناء تكون النتيجة غالبًا الرفض. هل الاختيار صحيح؟</translation>
    </message>
    <message>
        <source>{days} days abroad is more than three months. Is the number right?</source>
        <translation>الغياب {days} يومًا أكثر من ثلاثة أشهر. هل العدد صحيح؟</translation>
    </message>
    <message>
        <source>Yemeni</source>
        <translation>يمني</translation>
    </message>
    <message>
        <source>Syrian</source>
        <translation>سوري</translation>
    </message>
    <message>
        <source>Egyptian</source>
        <translation>مصري</translation>
    </message>
    <message>
        <source>Sudanese</source>
        <translation>سوداني</translation>
    </message>
    <message>
        <source>Jordanian</source>
        <translation>أردني</translation>
    </message>
    <message>
        <source>Palestinian</source>
        <translation>فلسطيني</translation>
    </message>
    <message>
        <source>Iraqi</source>
        <translation>عراقي</translation>
    </message>
    <message>
        <source>Lebanese</source>
        <translation>لبناني</translation>
    </message>
    <message>
        <source>Kuwaiti</source>
        <translation>كويتي</translation>
    </message>
    <message>
        <source>Emirati</source>
        <translation>إماراتي</translation>
    </message>
    <message>
        <source>Qatari</source>
        <translation>قطري</translation>
    </message>
    <message>
        <source>Bahraini</source>
        <translation>بحريني</translation>
    </message>
    <message>
        <source>Omani</source>
        <translation>عماني</translation>
    </message>
    <message>
        <source>Moroccan</source>
        <translation>مغربي</translation>
    </message>
    <message>
        <source>Tunisian</source>
        <translation>تونسي</translation>
    </message>
    <message>
        <source>Algerian</source>
        <translation>جزائري</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>صومالي</translation>
    </message>
    <message>
        <source>Eritrean</source>
        <translation>إريتري</translation>
    </message>
    <message>
        <source>Ethiopian</source>
        <translation>إثيوبي</translation>
    </message>
    <message>
        <source>Chadian</source>
        <translation>تشادي</translation>
    </message>
    <message>
        <source>Nigerian</source>
        <translation>نيجيري</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation>باكستاني</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>هندي</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation>بنغلاديشي</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>إندونيسي</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>فلبيني</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>بورمي</translation>
    </message>
    <message>
        <source>Afghan</source>
        <translation>أفغاني</translation>
    </message>
    <message>
        <source>Holder of a mobility card</source>
        <translation>حامل بطاقة تنقل</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>nationality</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Wife, divorcee or widow of a Saudi</source>
        <translation>زوجة سعودي أو مطلقته أو أرملته</translation>
    </message>
    <message>
        <source>With Saudi children and a valid permit</source>
        <translation>مع أبناء سعوديين وإقامة سارية</translation>
    </message>
    <message>
        <source>Child of a Saudi widow or divorcee</source>
        <translation>من أبناء أرملة أو مطلقة سعودية</translation>
    </message>
    <message>
        <source>The father is not Saudi</source>
        <translation>والأب غير سعودي</translation>
    </message>
    <message>
        <source>Mobility card</source>
        <translation>بطاقة تنقل</translation>
    </message>
    <message>
        <source>For the disabled, orphans, and widows with orphans</source>
        <translation>لذوي الإعاقة والأيتام والأرامل مع أيتام</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء مما سبق</translation>
    </message>
    <message>
        <source>Does not read or write</source>
        <translation>أمي</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>يقرأ ويكتب</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>ابتدائي</translation>
    </message>
    <message>
        <source>Intermediate school</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>دبلوم</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>بكالوريوس</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>ماجستير</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>دكتوراه</translation>
    </message>
    <message>
        <source>Sign language interpreter</source>
        <translation>مترجم إشارة</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>كرسي متحرك</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>None</source>
        <comment>facilities</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>What is your name, as on the ID?</source>
        <translation>ما اسمك كما في الهوية؟</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>The first name is needed, as on the ID.</source>
        <translation>الاسم الأول مطلوب كما في الهوية.</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>The father&apos;s name is needed, as on the ID.</source>
        <translation>اسم الأب مطلوب كما في الهوية.</translation>
    </message>
    <message>
        <source>Grandfather&apos;s name</source>
        <translation>اسم الجد</translation>
    </message>
    <message>
        <source>The grandfather&apos;s name is needed, as on the ID.</source>
        <translation>اسم الجد مطلوب كما في الهوية.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>The family name is needed, as on the ID.</source>
        <translation>اسم العائلة مطلوب كما في الهوية.</translation>
    </message>
    <message>
        <source>In Arabic letters; touch any box to write in it</source>
        <translation>بحروف عربية، ولمس أي خانة للكتابة فيها</translation>
    </message>
    <message>
        <source>Where is the name?</source>
        <translation>أين الاسم؟</translation>
    </message>
    <message>
        <source>At the top of the card, right of the photo.</source>
        <translation>في أعلى البطاقة، إلى يمين الصورة.</translation>
    </message>
    <message>
        <source>Man or woman?</source>
        <translation>ما الجنس؟</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>The gender is needed. Choose one.</source>
        <translation>الجنس مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>What is your nationality?</source>
        <translation>ما الجنسية؟</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>The nationality is needed. Choose it from the list.</source>
        <translation>الجنسية مطلوبة. المطلوب اختيارها من القائمة.</translation>
    </message>
    <message>
        <source>Name of the nationality</source>
        <translation>اسم الجنسية</translation>
    </message>
    <message>
        <source>The name of the nationality is needed.</source>
        <translation>اسم الجنسية مطلوب.</translation>
    </message>
    <message>
        <source>Which exception applies to you?</source>
        <translation>ما فئة الاستثناء؟</translation>
    </message>
    <message>
        <source>Exception category</source>
        <translation>فئة الاستثناء</translation>
    </message>
    <message>
        <source>The programme is for Saudis, with these exceptions</source>
        <translation>البرنامج للسعوديين مع هذه الاستثناءات</translation>
    </message>
    <message>
        <source>When does your ID expire?</source>
        <translation>متى تنتهي الهوية؟</translation>
    </message>
    <message>
        <source>Expiry date of the ID</source>
        <translation>تاريخ انتهاء الهوية</translation>
    </message>
    <message>
        <source>The expiry date is needed, as on the ID.</source>
        <translation>تاريخ انتهاء الهوية مطلوب كما في البطاقة.</translation>
    </message>
    <message>
        <source>As written on the card</source>
        <translation>كما هو مكتوب في البطاقة</translation>
    </message>
    <message>
        <source>What is your education?</source>
        <translation>ما المؤهل الدراسي؟</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>المؤهل الدراسي</translation>
    </message>
    <message>
        <source>The education is needed. Choose one.</source>
        <translation>المؤهل الدراسي مطلوب. المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>The highest one completed</source>
        <translation>أعلى مؤهل مكتمل</translation>
    </message>
    <message>
        <source>How many days were you abroad in the last year?</source>
        <translation>كم يومًا كان الغياب عن المملكة في آخر سنة؟</translation>
    </message>
    <message>
        <source>Days outside the Kingdom</source>
        <translation>أيام الغياب عن المملكة</translation>
    </message>
    <message>
        <source>The number of days is needed, or 0 if there was no travel.</source>
        <translation>عدد الأيام مطلوب، أو 0 إن لم يوجد سفر.</translation>
    </message>
    <message>
        <source>All journeys of the last 12 months; 0 if none</source>
        <translation>مجموع السفر في آخر 12 شهرًا، أو 0 إن لم يوجد</translation>
    </message>
    <message>
        <source>Is any assistance needed? (optional)</source>
        <translation>هل توجد حاجة إلى تسهيلات؟ (اختياري)</translation>
    </message>
    <message>
        <source>Assistance (optional)</source>
        <translation>التسهيلات (اختياري)</translation>
    </message>
    <message>
        <source>Choose the assistance needed, or “None”.</source>
        <translation>المطلوب اختيار التسهيلات، أو «لا يوجد».</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <comment>region</comment>
        <translation>الرياض</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <comment>city</comment>
        <translation>الرياض</translation>
    </message>
    <message>
        <source>Al Kharj</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>Al Majmaah</source>
        <translation>المجمعة</translation>
    </message>
    <message>
        <source>Ad Dawadimi</source>
        <translation>الدوادمي</translation>
    </message>
    <message>
        <source>Az Zulfi</source>
        <translation>الزلفي</translation>
    </message>
    <message>
        <source>Shaqra</source>
        <translation>شقراء</translation>
    </message>
    <message>
        <source>Afif</source>
        <translation>عفيف</translation>
    </message>
    <message>
        <source>Wadi ad-Dawasir</source>
        <translation>وادي الدواسر</translation>
    </message>
    <message>
        <source>Makkah</source>
        <comment>region</comment>
        <translation>مكة المكرمة</translation>
    </message>
    <message>
        <source>Makkah</source>
        <comment>city</comment>
        <translation>مكة</translation>
    </message>
    <message>
        <source>Jeddah</source>
        <translation>جدة</translation>
    </message>
    <message>
        <source>At Taif</source>
        <translation>الطائف</translation>
    </message>
    <message>
        <source>Rabigh</source>
        <translation>رابغ</translation>
    </message>
    <message>
        <source>Al Qunfudhah</source>
        <translation>القنفذة</translation>
    </message>
    <message>
        <source>Al Lith</source>
        <translation>الليث</translation>
    </message>
    <message>
        <source>Madinah</source>
        <comment>region</comment>
        <translation>المدينة المنورة</translation>
    </message>
    <message>
        <source>Madinah</source>
        <comment>city</comment>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Yanbu</source>
        <translation>ينبع</translation>
    </message>
    <message>
        <source>Al Ula</source>
        <translation>العلا</translation>
    </message>
    <message>
        <source>Badr</source>
        <translation>بدر</translation>
    </message>
    <message>
        <source>Khaybar</source>
        <translation>خيبر</translation>
    </message>
    <message>
        <source>Eastern Province</source>
        <translation>الشرقية</translation>
    </message>
    <message>
        <source>Dammam</source>
        <translation>الدمام</translation>
    </message>
    <message>
        <source>Al Khobar</source>
        <translation>الخبر</translation>
    </message>
    <message>
        <source>Dhahran</source>
        <translation>الظهران</translation>
    </message>
    <message>
        <source>Al Hofuf, Al Ahsa</source>
        <translation>الهفوف، الأحساء</translation>
    </message>
    <message>
        <source>Al Jubail</source>
        <translation>الجبيل</translation>
    </message>
    <message>
        <source>Al Qatif</source>
        <translation>القطيف</translation>
    </message>
    <message>
        <source>Hafr al-Batin</source>
        <translation>حفر الباطن</translation>
    </message>
    <message>
        <source>Al Khafji</source>
        <translation>الخفجي</translation>
    </message>
    <message>
        <source>Al Qassim</source>
        <translation>القصيم</translation>
    </message>
    <message>
        <source>Buraydah</source>
        <translation>بريدة</translation>
    </message>
    <message>
        <source>Unayzah</source>
        <translation>عنيزة</translation>
    </message>
    <message>
        <source>Ar Rass</source>
        <translation>الرس</translation>
    </message>
    <message>
        <source>Al Bukayriyah</source>
        <translation>البكيرية</translation>
    </message>
    <message>
        <source>Al Midhnab</source>
        <translation>المذنب</translation>
    </message>
    <message>
        <source>Hail</source>
        <comment>region</comment>
        <translation>حائل</translation>
    </message>
    <message>
        <source>Hail</source>
        <comment>city</comment>
        <translation>حائل</translation>
    </message>
    <message>
        <source>Baqaa</source>
        <translation>بقعاء</translation>
    </message>
    <message>
        <source>Tabuk</source>
        <comment>region</comment>
        <translation>تبوك</translation>
    </message>
    <message>
        <source>Tabuk</source>
        <comment>city</comment>
        <translation>تبوك</translation>
    </message>
    <message>
        <source>Tayma</source>
        <translation>تيماء</translation>
    </message>
    <message>
        <source>Al Wajh</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Umluj</source>
        <translation>أملج</translation>
    </message>
    <message>
        <source>Northern Borders</source>
        <translation>الحدود الشمالية</translation>
    </message>
    <message>
        <source>Arar</source>
        <translation>عرعر</translation>
    </message>
    <message>
        <source>Rafha</source>
        <translation>رفحاء</translation>
    </message>
    <message>
        <source>Turayf</source>
        <translation>طريف</translation>
    </message>
    <message>
        <source>Jazan</source>
        <comment>region</comment>
        <translation>جازان</translation>
    </message>
    <message>
        <source>Jazan</source>
        <comment>city</comment>
        <translation>جازان</translation>
    </message>
    <message>
        <source>Sabya</source>
        <translation>صبيا</translation>
    </message>
    <message>
        <source>Abu Arish</source>
        <translation>أبو عريش</translation>
    </message>
    <message>
        <source>Samtah</source>
        <translation>صامطة</translation>
    </message>
    <message>
        <source>Najran</source>
        <comment>region</comment>
        <translation>نجران</translation>
    </message>
    <message>
        <source>Najran</source>
        <comment>city</comment>
        <translation>نجران</translation>
    </message>
    <message>
        <source>Sharurah</source>
        <translation>شرورة</translation>
    </message>
    <message>
        <source>Al Bahah</source>
        <comment>region</comment>
        <translation>الباحة</translation>
    </message>
    <message>
        <source>Al Bahah</source>
        <comment>city</comment>
        <translation>الباحة</translation>
    </message>
    <message>
        <source>Baljurashi</source>
        <translation>بلجرشي</translation>
    </message>
    <message>
        <source>Al Mikhwah</source>
        <translation>المخواة</translation>
    </message>
    <message>
        <source>Al Jawf</source>
        <translation>الجوف</translation>
    </message>
    <message>
        <source>Sakaka</source>
        <translation>سكاكا</translation>
    </message>
    <message>
        <source>Al Qurayyat</source>
        <translation>القريات</translation>
    </message>
    <message>
        <source>Dumat al-Jandal</source>
        <translation>دومة الجندل</translation>
    </message>
    <message>
        <source>Tabarjal</source>
        <translation>طبرجل</translation>
    </message>
    <message>
        <source>Asir</source>
        <translation>عسير</translation>
    </message>
    <message>
        <source>Abha</source>
        <translation>أبها</translation>
    </message>
    <message>
        <source>Khamis Mushait</source>
        <translation>خميس مشيط</translation>
    </message>
    <message>
        <source>Bishah</source>
        <translation>بيشة</translation>
    </message>
    <message>
        <source>Muhayil</source>
        <translation>محايل</translation>
    </message>
    <message>
        <source>An Namas</source>
        <translation>النماص</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>city</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Initial approval</source>
        <translation>موافقة مبدئية</translation>
    </message>
    <message>
        <source>Final approval</source>
        <translation>موافقة نهائية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message numerus="yes">
        <source>Your verification code is {code}. It is valid for %n minute(s). Never tell it to anyone.</source>
        <comment>SMS</comment>
        <translation>
            <numerusform>رمز التحقق {code}، ومدته أقل من دقيقة. هذا الرمز لك وحدك، ولا يُعطى لأحد.</numerusform>
            <numerusform>رمز التحقق {code}، ومدته دقيقة واحدة. هذا الرمز لك وحدك، ولا يُعطى لأحد.</numerusform>
            <numerusform>رمز التحقق {code}، ومدته دقيقتان. هذا الرمز لك وحدك، ولا يُعطى لأحد.</numerusform>
            <numerusform>رمز التحقق {code}، ومدته %n دقائق. هذا الرمز لك وحدك، ولا يُعطى لأحد.</numerusform>
            <numerusform>رمز التحقق {code}، ومدته %n دقيقة. هذا الرمز لك وحدك، ولا يُعطى لأحد.</numerusform>
            <numerusform>رمز التحقق {code}، ومدته %n دقيقة. هذا الرمز لك وحدك، ولا يُعطى لأحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Developed Social Security</source>
        <translation>الضمان الاجتماعي المطور</translation>
    </message>
    <message>
        <source>Social Security application</source>
        <translation>طلب الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>A monthly pension for families and persons of low income</source>
        <translation>معاش شهري للأسر والأفراد ذوي الدخل المنخفض</translation>
    </message>
    <message>
        <source>The applicant is not Saudi, and no exception applies</source>
        <translation>مقدم الطلب غير سعودي ولا تنطبق عليه حالات الاستثناء</translation>
    </message>
    <message>
        <source>Choosing the exception category</source>
        <translation>اختيار فئة الاستثناء</translation>
    </message>
    <message>
        <source>The ID, residence permit or mobility card has expired</source>
        <translation>وثيقة الهوية أو الإقامة أو بطاقة التنقل غير سارية</translation>
    </message>
    <message>
        <source>Renewing it and updating its date</source>
        <translation>تجديد الوثيقة وتحديث تاريخها</translation>
    </message>
    <message>
        <source>The valid document</source>
        <translation>الوثيقة السارية</translation>
    </message>
    <message>
        <source>The stay outside the Kingdom passed three months in the year before payment</source>
        <translation>تجاوزت مدة البقاء خارج المملكة ثلاثة أشهر خلال السنة السابقة للصرف</translation>
    </message>
    <message>
        <source>Waiting until the stay is shorter, or proving an error</source>
        <translation>انتظار انخفاض المدة أو إثبات الخطأ</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Counted income is not less than the calculated minimum of the pension</source>
        <translation>الدخل المحتسب لا يقل عن الحد الأدنى المحتسب للمعاش</translation>
    </message>
    <message>
        <source>Correcting the income, or adding an entitled dependent</source>
        <translation>تصحيح الدخل أو إضافة تابع مستحق</translation>
    </message>
    <message>
        <source>End of service letter</source>
        <translation>إنهاء خدمة</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>There is a source of income that was not stated</source>
        <translation>يوجد مصدر دخل لم يُفصح عنه</translation>
    </message>
    <message>
        <source>Stating it, or proving that it has ended</source>
        <translation>الإفصاح عنه أو إثبات انقطاعه</translation>
    </message>
    <message>
        <source>Final settlement</source>
        <translation>مخالصة</translation>
    </message>
    <message>
        <source>Certificate that it ended</source>
        <translation>شهادة توقف</translation>
    </message>
    <message>
        <source>The true income is higher than the recorded one</source>
        <translation>الدخل الفعلي أعلى من المسجل</translation>
    </message>
    <message>
        <source>Updating the amount</source>
        <translation>تحديث المبلغ</translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation>قسيمة راتب</translation>
    </message>
    <message>
        <source>The value of possessions that can be sold raised the counted income</source>
        <translation>قيمة الممتلكات التي يمكن بيعها رفعت الدخل المحتسب</translation>
    </message>
    <message>
        <source>Naming the main home and the exempt car, and correcting the value</source>
        <translation>تحديد المسكن الرئيس والسيارة المستثناة وتصحيح القيمة</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Contract of sale</source>
        <translation>عقد بيع</translation>
    </message>
    <message>
        <source>There is an active commercial register that needs to be explained</source>
        <translation>يوجد سجل تجاري نشط يحتاج إلى توضيح</translation>
    </message>
    <message>
        <source>Stating its return, or striking the register off</source>
        <translation>الإفصاح عن العائد أو شطب السجل</translation>
    </message>
    <message>
        <source>Certificate of striking off</source>
        <translation>شهادة شطب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>قوائم مالية</translation>
    </message>
    <message>
        <source>The data of the platform differs from the report of the visit</source>
        <translation>بيانات المنصة تختلف عن بيانات تقرير الزيارة</translation>
    </message>
    <message>
        <source>Adding or removing members of the home</source>
        <translation>إضافة أفراد المنزل أو حذفهم</translation>
    </message>
    <message>
        <source>Housing contract</source>
        <translation>عقد السكن</translation>
    </message>
    <message>
        <source>There was no cooperation with the social researcher at the visit</source>
        <translation>عدم التعاون مع الباحث الاجتماعي في الزيارة</translation>
    </message>
    <message>
        <source>Asking for a new appointment</source>
        <translation>طلب موعد جديد</translation>
    </message>
    <message>
        <source>Proven excuse</source>
        <translation>عذر مثبت</translation>
    </message>
    <message>
        <source>The housing was not proven by an accepted document</source>
        <translation>لم يثبت السكن بمستند معتمد</translation>
    </message>
    <message>
        <source>Adding a document</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Housing certificate</source>
        <translation>إفادة سكن</translation>
    </message>
    <message>
        <source>The national address does not match the true home</source>
        <translation>العنوان الوطني لا يطابق السكن الفعلي</translation>
    </message>
    <message>
        <source>Updating the address</source>
        <translation>تحديث العنوان</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات عنوان</translation>
    </message>
    <message>
        <source>The conditions of an independent do not apply: age, separate home, expenses</source>
        <translation>لا تنطبق شروط المستقل (العمر/مسكن منفصل/نفقات)</translation>
    </message>
    <message>
        <source>Registering as a dependent, or proving independence</source>
        <translation>التسجيل تابعًا أو إثبات الاستقلال</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>فواتير</translation>
    </message>
    <message>
        <source>The dependent has not agreed to join, and is not counted</source>
        <translation>لم يوافق التابع على الانضمام (لا يُحتسب)</translation>
    </message>
    <message>
        <source>Removing and adding the dependent again, then agreeing</source>
        <translation>حذف التابع وإعادة إضافته ثم الموافقة</translation>
    </message>
    <message>
        <source>The dependent is registered in more than one home or file</source>
        <translation>التابع مسجل في أكثر من منزل أو ملف</translation>
    </message>
    <message>
        <source>Keeping the dependent in the true home</source>
        <translation>إبقاء التابع في مسكنه الفعلي</translation>
    </message>
    <message>
        <source>The care of the child was not proven while disputed</source>
        <translation>لم تثبت إعالة الطفل عند النزاع</translation>
    </message>
    <message>
        <source>Adding the deed</source>
        <translation>إرفاق الصك</translation>
    </message>
    <message>
        <source>The data given was found to be incorrect</source>
        <translation>ثبت عدم صحة البيانات المقدمة</translation>
    </message>
    <message>
        <source>Correcting it and stating the cause</source>
        <translation>تصحيح البيانات وبيان السبب</translation>
    </message>
    <message>
        <source>What proves that it is correct</source>
        <translation>ما يثبت الصحة</translation>
    </message>
    <message>
        <source>A document is unofficial or altered</source>
        <translation>مستند غير رسمي أو معدّل</translation>
    </message>
    <message>
        <source>Adding the original</source>
        <translation>إرفاق الأصل</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>نسخة مصدقة</translation>
    </message>
    <message>
        <source>The data was updated more than 30 days after the notice</source>
        <translation>تأخر تحديث البيانات أكثر من 30 يومًا من الإشعار</translation>
    </message>
    <message>
        <source>Updating at once</source>
        <translation>تحديث البيانات فورًا</translation>
    </message>
    <message>
        <source>Proof of the update</source>
        <translation>إثبات التحديث</translation>
    </message>
    <message>
        <source>The rehabilitation plan was not kept to</source>
        <translation>عدم الالتزام بخطة التأهيل</translation>
    </message>
    <message>
        <source>Returning to the plan</source>
        <translation>العودة إلى الخطة</translation>
    </message>
    <message>
        <source>Medical excuse</source>
        <translation>عذر طبي</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>شهادة حضور</translation>
    </message>
    <message>
        <source>Work was not sought in earnest, or suitable chances were refused without excuse</source>
        <translation>عدم الجدية في البحث عن عمل أو رفض فرص مناسبة بلا عذر</translation>
    </message>
    <message>
        <source>Registering on the platform and accepting a chance</source>
        <translation>التسجيل في المنصة وقبول فرصة</translation>
    </message>
    <message>
        <source>Offer that shows an unsuitable wage or distance</source>
        <translation>عرض يثبت أجرًا أو بُعدًا غير مناسب</translation>
    </message>
    <message>
        <source>Medical report</source>
        <translation>تقرير طبي</translation>
    </message>
    <message>
        <source>The medical report is more than a year old</source>
        <translation>التقرير الطبي مضى عليه أكثر من سنة</translation>
    </message>
    <message>
        <source>A new report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>Report of an accredited hospital</source>
        <translation>تقرير مستشفى معتمد</translation>
    </message>
    <message>
        <source>Payment failed: the IBAN is not linked to the ID, or is stopped</source>
        <translation>تعذر الصرف: الآيبان غير مرتبط بالهوية أو موقوف</translation>
    </message>
    <message>
        <source>Correcting it, then resuming the payment, without deleting the account</source>
        <translation>تصحيح الآيبان ثم صرف الدفعة من غير حذف الحساب</translation>
    </message>
    <message>
        <source>The beneficiary waived the pension, or has died</source>
        <translation>تنازل المستفيد أو وفاته</translation>
    </message>
    <message>
        <source>A new application by the family</source>
        <translation>طلب جديد من الأسرة</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>شهادة وفاة</translation>
    </message>
    <message>
        <source>Certificate of heirs</source>
        <translation>حصر ورثة</translation>
    </message>
    <message>
        <source>The two passwords differ. The second needs writing again.</source>
        <translation>كلمتا المرور مختلفتان. المطلوب إعادة كتابة الثانية.</translation>
    </message>
    <message>
        <source>This password is strong.</source>
        <translation>كلمة المرور قوية.</translation>
    </message>
    <message>
        <source>Enough. A longer one is stronger.</source>
        <translation>كلمة المرور كافية، والأطول أقوى.</translation>
    </message>
    <message>
        <source>What is your ID number?</source>
        <translation>ما رقم هويتك؟</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>The ID number is needed: 10 digits as on the card.</source>
        <translation>رقم الهوية مطلوب: 10 أرقام كما في البطاقة.</translation>
    </message>
    <message>
        <source>10 digits as on the card</source>
        <translation>10 أرقام كما في البطاقة</translation>
    </message>
    <message>
        <source>Where is the number?</source>
        <translation>أين الرقم؟</translation>
    </message>
    <message>
        <source>On the front of the card; it begins with 1 or 2.</source>
        <translation>في وجه البطاقة، وأوله 1 أو 2.</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <translation>ما تاريخ ميلادك؟</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>The date of birth is needed: day, month and year.</source>
        <translation>تاريخ الميلاد مطلوب: اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Where is the date?</source>
        <translation>أين التاريخ؟</translation>
    </message>
    <message>
        <source>On the front of the card, under the name.</source>
        <translation>في وجه البطاقة، تحت الاسم.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>The mobile number is needed: 10 digits.</source>
        <translation>رقم الجوال مطلوب: 10 أرقام.</translation>
    </message>
    <message>
        <source>10 digits beginning with 05; the code is sent to it</source>
        <translation>10 أرقام تبدأ بـ 05، ويصل إليه رمز التحقق</translation>
    </message>
    <message>
        <source>What is the verification code?</source>
        <translation>ما رمز التحقق؟</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>The code is needed: 6 digits from the message.</source>
        <translation>رمز التحقق مطلوب: 6 أرقام من الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the mobile ending in {tail}; it lasts %n minute(s)</source>
        <translation>
            <numerusform>أُرسل إلى الجوال المنتهي بـ {tail}، ومدته أقل من دقيقة</numerusform>
            <numerusform>أُرسل إلى الجوال المنتهي بـ {tail}، ومدته دقيقة واحدة</numerusform>
            <numerusform>أُرسل إلى الجوال المنتهي بـ {tail}، ومدته دقيقتان</numerusform>
            <numerusform>أُرسل إلى الجوال المنتهي بـ {tail}، ومدته %n دقائق</numerusform>
            <numerusform>أُرسل إلى الجوال المنتهي بـ {tail}، ومدته %n دقيقة</numerusform>
            <numerusform>أُرسل إلى الجوال المنتهي بـ {tail}، ومدته %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>البريد الإلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>The e-mail is needed.</source>
        <translation>البريد الإلكتروني مطلوب.</translation>
    </message>
    <message>
        <source>For notices too; the mobile is enough</source>
        <translation>للإشعارات أيضًا، والجوال يكفي</translation>
    </message>
    <message>
        <source>Which password do you want?</source>
        <translation>ما كلمة المرور المطلوبة؟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A password is needed: 8 characters or more.</source>
        <translation>كلمة المرور مطلوبة: 8 خانات أو أكثر.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The password is needed once more.</source>
        <translation>كلمة المرور مطلوبة مرة أخرى.</translation>
    </message>
    <message>
        <source>8 letters and digits or more</source>
        <translation>8 حروف وأرقام أو أكثر</translation>
    </message>
    <message>
        <source>Do you agree to the terms of use?</source>
        <translation>هل شروط الاستخدام مقبولة؟</translation>
    </message>
    <message>
        <source>I agree to the terms of use and to the keeping of my data.</source>
        <translation>أوافق على شروط الاستخدام وحفظ بياناتي.</translation>
    </message>
    <message>
        <source>Agreement to the terms is needed before registering.</source>
        <translation>الموافقة على الشروط مطلوبة قبل التسجيل.</translation>
    </message>
    <message>
        <source>The data is used only to study entitlement.</source>
        <translation>البيانات لدراسة الاستحقاق فقط.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Practice only: this is no real application</source>
        <translation>تجريبي – ليس طلبًا حقيقيًا</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>نسخة {number}</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still missing</source>
        <translation>
            <numerusform>لا ينقص أي مستند</numerusform>
            <numerusform>ينقص مستند واحد</numerusform>
            <numerusform>ينقص مستندان</numerusform>
            <numerusform>ينقص %n مستندات</numerusform>
            <numerusform>ينقص %n مستندًا</numerusform>
            <numerusform>ينقص %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}:</translation>
    </message>
    <message>
        <source>To follow the application from any kiosk</source>
        <translation>لمتابعة الطلب من أي جهاز</translation>
    </message>
    <message>
        <source>Practice only: nothing on this paper is real</source>
        <translation>تجريبي – لا شيء في هذه الورقة حقيقي</translation>
    </message>
    <message>
        <source>Receipt of an application</source>
        <translation>إيصال استلام طلب</translation>
    </message>
    <message>
        <source>Receipt of a saved application</source>
        <translation>إيصال حفظ طلب</translation>
    </message>
    <message>
        <source>Receipt of an appeal</source>
        <translation>إيصال استلام اعتراض</translation>
    </message>
    <message>
        <source>Receipt of a saved appeal</source>
        <translation>إيصال حفظ اعتراض</translation>
    </message>
    <message>
        <source>Appeal number</source>
        <translation>رقم الاعتراض</translation>
    </message>
    <message>
        <source>Receipt of an answer</source>
        <translation>إيصال استلام رد</translation>
    </message>
    <message>
        <source>Receipt of a saved answer</source>
        <translation>إيصال حفظ رد</translation>
    </message>
    <message>
        <source>Receipt of documents</source>
        <translation>إيصال استلام مستندات</translation>
    </message>
    <message>
        <source>Receipt of saved documents</source>
        <translation>إيصال حفظ مستندات</translation>
    </message>
    <message>
        <source>Receipt of an inquiry</source>
        <translation>إيصال استلام استفسار</translation>
    </message>
    <message>
        <source>Receipt of a saved inquiry</source>
        <translation>إيصال حفظ استفسار</translation>
    </message>
    <message>
        <source>Receipt of a payment complaint</source>
        <translation>إيصال استلام شكوى مالية</translation>
    </message>
    <message>
        <source>Receipt of a saved payment complaint</source>
        <translation>إيصال حفظ شكوى مالية</translation>
    </message>
    <message>
        <source>Complaint number</source>
        <translation>رقم الشكوى</translation>
    </message>
    <message>
        <source>Receipt of a reported change</source>
        <translation>إيصال استلام إبلاغ بتغيّر</translation>
    </message>
    <message>
        <source>Receipt of a saved report of a change</source>
        <translation>إيصال حفظ إبلاغ بتغيّر</translation>
    </message>
    <message>
        <source>Receipt of a withdrawal</source>
        <translation>إيصال استلام سحب طلب</translation>
    </message>
    <message>
        <source>Receipt of a saved withdrawal</source>
        <translation>إيصال حفظ سحب طلب</translation>
    </message>
    <message>
        <source>Status of an application</source>
        <translation>حالة طلب</translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <comment>national ID</comment>
        <translation>تنتهي بـ {digits}</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>National ID:</source>
        <translation>الهوية:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>الخدمة:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>{date} AD, {time}</source>
        <translation>{date} م، {time}</translation>
    </message>
    <message>
        <source>{date} AH</source>
        <translation>{date} هـ</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) received</source>
        <translation>
            <numerusform>لم يصل أي مستند</numerusform>
            <numerusform>وصل مستند واحد</numerusform>
            <numerusform>وصل مستندان</numerusform>
            <numerusform>وصل %n مستندات</numerusform>
            <numerusform>وصل %n مستندًا</numerusform>
            <numerusform>وصل %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي مستند</numerusform>
            <numerusform>حُفظ مستند واحد</numerusform>
            <numerusform>حُفظ مستندان</numerusform>
            <numerusform>حُفظ %n مستندات</numerusform>
            <numerusform>حُفظ %n مستندًا</numerusform>
            <numerusform>حُفظ %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date} AD</source>
        <translation>حتى {date} م</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>المكتب:</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>الهاتف:</translation>
    </message>
    <message>
        <source>Hours:</source>
        <translation>الأوقات:</translation>
    </message>
    <message>
        <source>Kiosk {kiosk}, with the help of employee {employee}</source>
        <translation>الجهاز {kiosk}، بمساعدة الموظف {employee}</translation>
    </message>
    <message>
        <source>Kiosk {kiosk}, without an employee&apos;s help</source>
        <translation>الجهاز {kiosk}، من غير مساعدة موظف</translation>
    </message>
    <message>
        <source>The application is under review — today</source>
        <translation>الطلب في «مراجعة» — اليوم</translation>
    </message>
    <message>
        <source>It is reviewed — once it has arrived</source>
        <translation>الطلب إلى «مراجعة» — بعد وصوله</translation>
    </message>
    <message>
        <source>An officer studies the data and the documents.</source>
        <translation>يدرس الموظف البيانات والمستندات.</translation>
    </message>
    <message>
        <source>A message with the decision — by {day}</source>
        <translation>رسالة بالقرار — حتى {day}</translation>
    </message>
    <message>
        <source>It comes to the mobile ending in {tail}.</source>
        <translation>تصل إلى الجوال المنتهي بـ {tail}.</translation>
    </message>
    <message>
        <source>Eligibility is announced — on the {day} of each month</source>
        <translation>إعلان الأهلية — يوم {day} من كل شهر</translation>
    </message>
    <message>
        <source>Who is approved is paid at the start of the month.</source>
        <translation>وللموافَق عليه يُصرف المعاش أول الشهر.</translation>
    </message>
    <message>
        <source>{document} — {subject}</source>
        <translation>{document} — {subject}</translation>
    </message>
    <message>
        <source>Muharram</source>
        <comment>hijri month</comment>
        <translation>محرم</translation>
    </message>
    <message>
        <source>Safar</source>
        <comment>hijri month</comment>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Rabi I</source>
        <comment>hijri month</comment>
        <translation>ربيع الأول</translation>
    </message>
    <message>
        <source>Rabi II</source>
        <comment>hijri month</comment>
        <translation>ربيع الآخر</translation>
    </message>
    <message>
        <source>Jumada I</source>
        <comment>hijri month</comment>
        <translation>جمادى الأولى</translation>
    </message>
    <message>
        <source>Jumada II</source>
        <comment>hijri month</comment>
        <translation>جمادى الآخرة</translation>
    </message>
    <message>
        <source>Rajab</source>
        <comment>hijri month</comment>
        <translation>رجب</translation>
    </message>
    <message>
        <source>Shaban</source>
        <comment>hijri month</comment>
        <translation>شعبان</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <comment>hijri month</comment>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <comment>hijri month</comment>
        <translation>شوال</translation>
    </message>
    <message>
        <source>Dhu al-Qidah</source>
        <comment>hijri month</comment>
        <translation>ذو القعدة</translation>
    </message>
    <message>
        <source>Dhu al-Hijjah</source>
        <comment>hijri month</comment>
        <translation>ذو الحجة</translation>
    </message>
    <message>
        <source>January</source>
        <comment>gregorian month</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <comment>gregorian month</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <comment>gregorian month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <comment>gregorian month</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <comment>gregorian month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <comment>gregorian month</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <comment>gregorian month</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <comment>gregorian month</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <comment>gregorian month</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <comment>gregorian month</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <comment>gregorian month</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <comment>gregorian month</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{day} {month} {year} AH</source>
        <translation>{day} {month} {year}&#xa0;هـ</translation>
    </message>
    <message>
        <source>{day} {month} {year} CE</source>
        <translation>{day} {month} {year}&#xa0;م</translation>
    </message>
    <message>
        <source>That is {date}</source>
        <comment>the same day in the other calendar</comment>
        <translation>يوافق {date}</translation>
    </message>
    <message>
        <source>There is a problem on this page</source>
        <translation>توجد مشكلة في هذه الصفحة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the word alone, below a large number</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجري</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>part of a date</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>part of a date</comment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>part of a date</comment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Error: {problem}</source>
        <translation>خطأ: {problem}</translation>
    </message>
    <message>
        <source>Keyboard in alphabetical order</source>
        <translation>لوحة المفاتيح بالترتيب الأبجدي</translation>
    </message>
    <message>
        <source>Keyboard in the usual order</source>
        <translation>لوحة المفاتيح بالترتيب المعتاد</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتينية</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>key</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <comment>key</comment>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>key</comment>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>alef</source>
        <comment>letter</comment>
        <translation>ألف</translation>
    </message>
    <message>
        <source>alef with hamza above</source>
        <comment>letter</comment>
        <translation>ألف عليها همزة</translation>
    </message>
    <message>
        <source>alef with hamza below</source>
        <comment>letter</comment>
        <translation>ألف تحتها همزة</translation>
    </message>
    <message>
        <source>alef with madda</source>
        <comment>letter</comment>
        <translation>ألف عليها مدة</translation>
    </message>
    <message>
        <source>beh</source>
        <comment>letter</comment>
        <translation>باء</translation>
    </message>
    <message>
        <source>teh</source>
        <comment>letter</comment>
        <translation>تاء</translation>
    </message>
    <message>
        <source>theh</source>
        <comment>letter</comment>
        <translation>ثاء</translation>
    </message>
    <message>
        <source>jeem</source>
        <comment>letter</comment>
        <translation>جيم</translation>
    </message>
    <message>
        <source>hah</source>
        <comment>letter</comment>
        <translation>حاء</translation>
    </message>
    <message>
        <source>khah</source>
        <comment>letter</comment>
        <translation>خاء</translation>
    </message>
    <message>
        <source>dal</source>
        <comment>letter</comment>
        <translation>دال</translation>
    </message>
    <message>
        <source>thal</source>
        <comment>letter</comment>
        <translation>ذال</translation>
    </message>
    <message>
        <source>reh</source>
        <comment>letter</comment>
        <translation>راء</translation>
    </message>
    <message>
        <source>zain</source>
        <comment>letter</comment>
        <translation>زاي</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>letter</comment>
        <translation>سين</translation>
    </message>
    <message>
        <source>sheen</source>
        <comment>letter</comment>
        <translation>شين</translation>
    </message>
    <message>
        <source>sad</source>
        <comment>letter</comment>
        <translation>صاد</translation>
    </message>
    <message>
        <source>dad</source>
        <comment>letter</comment>
        <translation>ضاد</translation>
    </message>
    <message>
        <source>tah</source>
        <comment>letter</comment>
        <translation>طاء</translation>
    </message>
    <message>
        <source>zah</source>
        <comment>letter</comment>
        <translation>ظاء</translation>
    </message>
    <message>
        <source>ain</source>
        <comment>letter</comment>
        <translation>عين</translation>
    </message>
    <message>
        <source>ghain</source>
        <comment>letter</comment>
        <translation>غين</translation>
    </message>
    <message>
        <source>feh</source>
        <comment>letter</comment>
        <translation>فاء</translation>
    </message>
    <message>
        <source>qaf</source>
        <comment>letter</comment>
        <translation>قاف</translation>
    </message>
    <message>
        <source>kaf</source>
        <comment>letter</comment>
        <translation>كاف</translation>
    </message>
    <message>
        <source>lam</source>
        <comment>letter</comment>
        <translation>لام</translation>
    </message>
    <message>
        <source>meem</source>
        <comment>letter</comment>
        <translation>ميم</translation>
    </message>
    <message>
        <source>noon</source>
        <comment>letter</comment>
        <translation>نون</translation>
    </message>
    <message>
        <source>heh</source>
        <comment>letter</comment>
        <translation>هاء</translation>
    </message>
    <message>
        <source>teh marbuta</source>
        <comment>letter</comment>
        <translation>تاء مربوطة</translation>
    </message>
    <message>
        <source>waw</source>
        <comment>letter</comment>
        <translation>واو</translation>
    </message>
    <message>
        <source>waw with hamza</source>
        <comment>letter</comment>
        <translation>واو عليها همزة</translation>
    </message>
    <message>
        <source>yeh</source>
        <comment>letter</comment>
        <translation>ياء</translation>
    </message>
    <message>
        <source>alef maksura</source>
        <comment>letter</comment>
        <translation>ألف مقصورة</translation>
    </message>
    <message>
        <source>yeh with hamza</source>
        <comment>letter</comment>
        <translation>ياء عليها همزة</translation>
    </message>
    <message>
        <source>hamza</source>
        <comment>letter</comment>
        <translation>همزة</translation>
    </message>
    <message>
        <source>dash</source>
        <comment>sign</comment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>sign</comment>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>at</source>
        <comment>sign</comment>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>point</source>
        <comment>sign</comment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>sign</comment>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} من {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a step</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a step</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Step {n} of {total} — {section}</source>
        <translation>الخطوة {n} من {total} — {section}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>للأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>للأسفل</translation>
    </message>
    <message>
        <source>Part {n} of {total}</source>
        <translation>الجزء {n} من {total}</translation>
    </message>
    <message>
        <source>This is the first part.</source>
        <translation>هذا أول جزء.</translation>
    </message>
    <message>
        <source>This is the last part.</source>
        <translation>هذا آخر جزء.</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Nothing in the list has these letters.</source>
        <translation>لا يوجد في القائمة ما فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>riyals</source>
        <comment>suffix</comment>
        <translation>ريال</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>There is no connection now. Your answers are saved on this kiosk and are sent when it is back.</source>
        <translation>لا يوجد اتصال الآن. إجاباتك محفوظة في هذا الجهاز وستُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Practice. Messages to a mobile are not sent; they appear in this strip.</source>
        <translation>تجريبي. رسائل الجوال لا تُرسل، وتظهر في هذا الشريط.</translation>
    </message>
    <message>
        <source>Practice. To {mobile}: {text}</source>
        <translation>تجريبي. إلى {mobile}: {text}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Sent later</source>
        <translation>يُرسل لاحقًا</translation>
    </message>
    <message>
        <source>Your answers are saved on this kiosk. They are sent when it has been updated.</source>
        <translation>إجاباتك محفوظة في هذا الجهاز. وتُرسل بعد تحديثه.</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>واحد بانتظار الإرسال</numerusform>
            <numerusform>اثنان بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are saved up to the page before. A clerk can help.</source>
        <translation>إجاباتك محفوظة حتى الصفحة السابقة. يمكن طلب موظف.</translation>
    </message>
    <message>
        <source>It can be begun again, or a clerk can help.</source>
        <translation>يمكن البدء من جديد أو طلب موظف.</translation>
    </message>
    <message>
        <source>This step could not be completed</source>
        <translation>تعذر إكمال هذه الخطوة</translation>
    </message>
    <message>
        <source>There is no room left to save</source>
        <translation>لا توجد مساحة للحفظ</translation>
    </message>
    <message>
        <source>What was saved before is safe. Another kiosk can be used now.</source>
        <translation>ما حُفظ من قبل سليم. يمكن استخدام جهاز آخر الآن.</translation>
    </message>
    <message>
        <source>Saving did not work</source>
        <translation>تعذر الحفظ</translation>
    </message>
    <message>
        <source>What was saved before is safe. A clerk can help.</source>
        <translation>ما حُفظ من قبل سليم. يمكن طلب موظف.</translation>
    </message>
    <message>
        <source>This application is already submitted</source>
        <translation>هذا الطلب مقدَّم من قبل</translation>
    </message>
    <message>
        <source>Nothing needs submitting again. A clerk can help.</source>
        <translation>لا حاجة إلى تقديمه مرة أخرى. يمكن طلب موظف.</translation>
    </message>
    <message>
        <source>There is no connection now</source>
        <translation>لا يوجد اتصال الآن</translation>
    </message>
    <message>
        <source>Your answers are saved on this kiosk and are sent later.</source>
        <translation>إجاباتك محفوظة في هذا الجهاز وستُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>No papers are taken here now</source>
        <translation>لا يمكن أخذ أوراق هنا الآن</translation>
    </message>
    <message>
        <source>This kiosk has little room left. Answers are still saved and sent. Papers can be brought later.</source>
        <translation>المساحة في هذا الجهاز قليلة. الإجابات تُحفظ وتُرسل. ويمكن إحضار الأوراق لاحقًا.</translation>
    </message>
    <message>
        <source>No new application is begun here now</source>
        <translation>لا يمكن بدء طلب جديد هنا الآن</translation>
    </message>
    <message>
        <source>This kiosk has little room left. What was begun before can be finished. Another kiosk can be used now.</source>
        <translation>المساحة في هذا الجهاز قليلة. يمكن إكمال طلب محفوظ. ويمكن استخدام جهاز آخر الآن.</translation>
    </message>
    <message>
        <source>This kiosk is closed: its secure storage is not available. The clerk can serve you.</source>
        <translation>هذا الجهاز متوقف: الحفظ الآمن غير متاح. الخدمة متاحة عند الموظف.</translation>
    </message>
    <message>
        <source>This kiosk is closed: the key of its storage is missing. The clerk can serve you.</source>
        <translation>هذا الجهاز متوقف: مفتاح الحفظ مفقود. الخدمة متاحة عند الموظف.</translation>
    </message>
    <message>
        <source>This kiosk is closed: its storage can&apos;t be read. The clerk can serve you.</source>
        <translation>هذا الجهاز متوقف: تعذرت قراءة المحفوظات. الخدمة متاحة عند الموظف.</translation>
    </message>
    <message>
        <source>This kiosk is closed until it is updated. The clerk can serve you.</source>
        <translation>هذا الجهاز متوقف حتى تحديثه. الخدمة متاحة عند الموظف.</translation>
    </message>
    <message>
        <source>This kiosk is closed: there is no room left to save. The clerk can serve you.</source>
        <translation>هذا الجهاز متوقف: لا توجد مساحة للحفظ. الخدمة متاحة عند الموظف.</translation>
    </message>
    <message>
        <source>This kiosk is closed now. The clerk can serve you.</source>
        <translation>هذا الجهاز متوقف الآن. الخدمة متاحة عند الموظف.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation>أُرسل رمز قبل قليل</translation>
    </message>
    <message>
        <source>A new one can be asked for after a minute.</source>
        <translation>يمكن طلب رمز جديد بعد دقيقة.</translation>
    </message>
    <message>
        <source>The tries are used up</source>
        <translation>المحاولات انتهت</translation>
    </message>
    <message>
        <source>It works again after {minutes} minutes, or with a clerk.</source>
        <translation>يمكن المحاولة بعد {minutes} دقيقة أو طلب موظف.</translation>
    </message>
    <message>
        <source>The file has {megabytes} megabytes, and 5 are the limit. A smaller file is needed.</source>
        <translation>حجم الملف {megabytes} ميغابايت والحد 5. المطلوب ملف أصغر.</translation>
    </message>
    <message>
        <source>PDF, JPG or PNG is accepted. Another file is needed.</source>
        <translation>المقبول PDF أو JPG أو PNG. المطلوب ملف آخر.</translation>
    </message>
    <message>
        <source>The file is damaged and can&apos;t be opened. Another copy of it is needed.</source>
        <translation>الملف تالف ولا يُفتح. المطلوب نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>The file is locked with a password. A copy without a password is needed.</source>
        <translation>الملف مقفل بكلمة مرور. المطلوب نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The file has too many pages; 20 are the limit. A shorter one is needed.</source>
        <translation>صفحات الملف كثيرة والحد 20. المطلوب ملف أقصر.</translation>
    </message>
    <message>
        <source>The file is empty. Another file is needed.</source>
        <translation>الملف فارغ. المطلوب ملف آخر.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. The stick may need putting in again.</source>
        <translation>تعذرت قراءة الملف. المطلوب إعادة إدخال الذاكرة.</translation>
    </message>
    <message>
        <source>The file took too long to open. A simpler copy is needed.</source>
        <translation>فتح الملف يأخذ وقتًا طويلًا. المطلوب نسخة أبسط.</translation>
    </message>
    <message>
        <source>Follow the application</source>
        <translation>متابعة الطلب</translation>
    </message>
    <message>
        <source>You have already submitted an application</source>
        <translation>قُدّم طلبك من قبل</translation>
    </message>
    <message>
        <source>Its number is {number}. Nothing needs submitting again.</source>
        <translation>رقمه {number}. لا حاجة إلى تقديمه مرة أخرى.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Opens when the sections above are done</source>
        <translation>تُفتح بعد اكتمال الأقسام السابقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Review and submission</source>
        <translation>المراجعة والتقديم</translation>
    </message>
    <message>
        <source>The screen was closed to protect your data. To go on: ID number and mobile code.</source>
        <translation>أُغلقت الشاشة لحماية بياناتك. للإكمال: رقم الهوية ورمز الجوال.</translation>
    </message>
    <message>
        <source>For the clerk: number {reference}</source>
        <translation>للموظف: الرقم {reference}</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>تسجيل جديد</translation>
    </message>
    <message>
        <source>For the first time in this service</source>
        <translation>لأول مرة في هذه الخدمة</translation>
    </message>
    <message>
        <source>Apply, or complete an application</source>
        <translation>تقديم طلب أو إكماله</translation>
    </message>
    <message>
        <source>A new application, or a saved one</source>
        <translation>طلب جديد، أو طلب محفوظ</translation>
    </message>
    <message>
        <source>Which service is wanted?</source>
        <translation>ما الخدمة المطلوبة؟</translation>
    </message>
    <message>
        <source>One touch on a service is enough.</source>
        <translation>لمسة واحدة على الخدمة تكفي.</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>We ask about identity, income and home to study entitlement.</source>
        <translation>نسأل عن الهوية والدخل والسكن لدراسة الاستحقاق.</translation>
    </message>
    <message>
        <source>The screen is wiped at the end.</source>
        <translation>تُمسح الشاشة عند الانتهاء.</translation>
    </message>
    <message>
        <source>This model is not connected to the official platform.</source>
        <translation>النموذج لا يتصل بالمنصة الرسمية.</translation>
    </message>
    <message>
        <source>Agree and continue</source>
        <translation>موافقة ومتابعة</translation>
    </message>
    <message>
        <source>I am filling in my own application</source>
        <translation>تعبئة طلبي بنفسي</translation>
    </message>
    <message>
        <source>A helper of the applicant</source>
        <translation>مساعد لصاحب الطلب</translation>
    </message>
    <message>
        <source>The applicant is here with me</source>
        <translation>صاحب الطلب هنا معي</translation>
    </message>
    <message>
        <source>Who is using the kiosk now?</source>
        <translation>من يستخدم الجهاز الآن؟</translation>
    </message>
    <message>
        <source>Which programme is wanted?</source>
        <translation>ما البرنامج المطلوب؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>التحقق من إيصال</translation>
    </message>
    <message>
        <source>The paper lies flat on the scanner&apos;s glass, the square code downwards.</source>
        <translation>توضع الورقة مستوية على زجاج الماسح، والرمز المربع إلى الأسفل.</translation>
    </message>
    <message>
        <source>The square code on the receipt or notice is checked, without any network.</source>
        <translation>يُفحص الرمز المربع المطبوع على الإيصال أو الإشعار، دون حاجة إلى اتصال.</translation>
    </message>
    <message>
        <source>Where a code reader lies beside the screen, it can be used now.</source>
        <translation>إن وُجد قارئ رموز بجانب الشاشة فيمكن استخدامه الآن.</translation>
    </message>
    <message>
        <source>Nothing of a person is shown or kept.</source>
        <translation>لا تُعرض بيانات أي شخص ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <translation>مسح الإيصال ضوئيًا</translation>
    </message>
    <message>
        <source>A file from a USB stick</source>
        <translation>ملف من ذاكرة USB</translation>
    </message>
    <message>
        <source>Is it genuine? It can be seen here at once.</source>
        <translation>هل الإيصال صحيح؟ تظهر النتيجة هنا فورًا.</translation>
    </message>
    <message>
        <source>a picture of the receipt</source>
        <translation>صورة الإيصال</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>عودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Whatever has a frame and a ledge can be touched.</source>
        <translation>كل ما له إطار وحافة يمكن لمسه.</translation>
    </message>
    <message>
        <source>Back keeps the answers. Everything can be changed before submitting.</source>
        <translation>الرجوع يحفظ الإجابات. يمكن تغيير كل شيء قبل التقديم.</translation>
    </message>
    <message>
        <source>The clerk in the hall helps with any step.</source>
        <translation>موظف الصالة يساعد في أي خطوة.</translation>
    </message>
    <message>
        <source>Support: {phone}</source>
        <translation>الدعم: {phone}</translation>
    </message>
    <message>
        <source>The centre can&apos;t read it. A technician updates the centre.</source>
        <translation>لا يستطيع المركز قراءته. يحدّث الفني المركز.</translation>
    </message>
    <message>
        <source>The centre&apos;s reason: {code}. A technician knows it.</source>
        <translation>سبب المركز: {code}. يعرفه الفني.</translation>
    </message>
    <message>
        <source>It bears another kiosk&apos;s number. A technician checks this kiosk&apos;s number.</source>
        <translation>عليه رقم جهاز آخر. يراجع الفني رقم هذا الجهاز.</translation>
    </message>
    <message>
        <source>It was written in a role that no kiosk has. A technician looks into it.</source>
        <translation>كُتب بصفة ليست لأي جهاز. ينظر فيه الفني.</translation>
    </message>
    <message>
        <source>The centre has something else under its mark. A technician compares the two.</source>
        <translation>لدى المركز شيء آخر بالعلامة نفسها. يقارن الفني بينهما.</translation>
    </message>
    <message>
        <source>Its application number is taken. A technician checks this kiosk&apos;s number.</source>
        <translation>رقم الطلب مستعمل. يراجع الفني رقم هذا الجهاز.</translation>
    </message>
    <message>
        <source>The copy is damaged. The clerk takes the document in again.</source>
        <translation>النسخة تالفة. يستلم الموظف المستند من جديد.</translation>
    </message>
    <message>
        <source>It is larger than the centre takes. The clerk takes in a smaller copy.</source>
        <translation>حجمه أكبر مما يقبله المركز. يستلم الموظف نسخة أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved record(s) went missing at the centre. The centre&apos;s technician restores them.</source>
        <translation>
            <numerusform>لم يُفقد أي سجل في المركز.</numerusform>
            <numerusform>فُقد سجل محفوظ في المركز. يستعيده فني المركز.</numerusform>
            <numerusform>فُقد سجلان محفوظان في المركز. يستعيدهما فني المركز.</numerusform>
            <numerusform>فُقدت %n سجلات محفوظة في المركز. يستعيدها فني المركز.</numerusform>
            <numerusform>فُقد %n سجلًا محفوظًا في المركز. يستعيدها فني المركز.</numerusform>
            <numerusform>فُقد %n سجل محفوظ في المركز. يستعيدها فني المركز.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk&apos;s program needs an update. Nothing is sent until then, and nothing is lost.</source>
        <translation>برنامج هذا الجهاز بحاجة إلى تحديث. لا يُرسل شيء قبله، ولا يضيع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The machine&apos;s clock is %n minute(s) slow. A technician sets it.</source>
        <translation>
            <numerusform>ساعة الجهاز صحيحة.</numerusform>
            <numerusform>ساعة الجهاز متأخرة دقيقة واحدة. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متأخرة دقيقتين. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متأخرة %n دقائق. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متأخرة %n دقيقة. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متأخرة %n دقيقة. يضبطها الفني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine&apos;s clock is %n minute(s) fast. A technician sets it.</source>
        <translation>
            <numerusform>ساعة الجهاز صحيحة.</numerusform>
            <numerusform>ساعة الجهاز متقدمة دقيقة واحدة. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متقدمة دقيقتين. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متقدمة %n دقائق. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متقدمة %n دقيقة. يضبطها الفني.</numerusform>
            <numerusform>ساعة الجهاز متقدمة %n دقيقة. يضبطها الفني.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, since {day}. {reason}</source>
        <translation>{what} منذ {day}. {reason}</translation>
    </message>
    <message>
        <source>For the clerk</source>
        <translation>للموظف</translation>
    </message>
    <message numerus="yes">
        <source>For the clerk: %n matter(s)</source>
        <translation>
            <numerusform>للموظف</numerusform>
            <numerusform>للموظف: أمر واحد</numerusform>
            <numerusform>للموظف: أمران</numerusform>
            <numerusform>للموظف: %n أمور</numerusform>
            <numerusform>للموظف: %n أمرًا</numerusform>
            <numerusform>للموظف: %n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has not been asked yet.</source>
        <translation>لم يُسأل المركز بعد.</translation>
    </message>
    <message>
        <source>There is nothing to see to.</source>
        <translation>لا شيء بحاجة إلى متابعة.</translation>
    </message>
    <message>
        <source>Waiting to be sent: {records} records, {files} documents.</source>
        <translation>بانتظار الإرسال: السجلات {records}، والمستندات {files}.</translation>
    </message>
    <message>
        <source>The centre answers.</source>
        <translation>المركز متصل.</translation>
    </message>
    <message>
        <source>The centre can&apos;t be reached now.</source>
        <translation>لا اتصال بالمركز الآن.</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <comment>two sentences</comment>
        <translation>{before} {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation>
            <numerusform>لا مستند مرفوض</numerusform>
            <numerusform>رُفض مستند واحد</numerusform>
            <numerusform>رُفض مستندان</numerusform>
            <numerusform>رُفضت %n مستندات</numerusform>
            <numerusform>رُفض %n مستندًا</numerusform>
            <numerusform>رُفض %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>لا سجل مرفوض</numerusform>
            <numerusform>رُفض سجل واحد</numerusform>
            <numerusform>رُفض سجلان</numerusform>
            <numerusform>رُفضت %n سجلات</numerusform>
            <numerusform>رُفض %n سجلًا</numerusform>
            <numerusform>رُفض %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>The clerk&apos;s page closes the kiosk or shows what waits.</source>
        <translation>صفحة الموظف لإغلاق الجهاز ومعرفة المنتظر.</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق الجهاز</translation>
    </message>
    <message>
        <source>The centre&apos;s answer stands on the clerk&apos;s page in a minute.</source>
        <translation>يظهر رد المركز في صفحة الموظف خلال دقيقة.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>انتهى الورق من الطابعة.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>الورق عالق في الطابعة.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>The devices are being asked …</source>
        <translation>جارٍ فحص الأجهزة…</translation>
    </message>
    <message>
        <source>It is offered to the centre again.</source>
        <translation>عُرض على المركز مرة أخرى.</translation>
    </message>
    <message>
        <source>Devices of this desk</source>
        <translation>أجهزة هذا المكتب</translation>
    </message>
    <message>
        <source>What waits for the centre</source>
        <translation>ما ينتظر الإرسال إلى المركز</translation>
    </message>
    <message>
        <source>Offer the refused again</source>
        <translation>عرض المرفوض من جديد</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>at the devices</comment>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>They are being looked for …</source>
        <translation>يجري البحث …</translation>
    </message>
    <message>
        <source>What is there to choose from</source>
        <translation>الأجهزة التي عُثر عليها</translation>
    </message>
    <message>
        <source>Look for printers and scanners</source>
        <translation>البحث عن الطابعات والماسحات</translation>
    </message>
    <message>
        <source>Looked at {time}</source>
        <translation>آخر فحص {time}</translation>
    </message>
    <message>
        <source>The trial came out of the printer.</source>
        <translation>خرجت ورقة التجربة من الطابعة.</translation>
    </message>
    <message>
        <source>The trial was written to the print folder.</source>
        <translation>كُتبت ورقة التجربة في مجلد الطباعة.</translation>
    </message>
    <message>
        <source>The scanner gave a picture. It is not kept.</source>
        <translation>أعطى الماسح صورة، ولا يُحتفظ بها.</translation>
    </message>
    <message>
        <source>The scanner gave no picture.</source>
        <translation>لم يُعطِ الماسح صورة.</translation>
    </message>
    <message>
        <source>The printer is ready. Paper width: {width} mm.</source>
        <translation>الطابعة جاهزة. عرض الورق: {width} مم.</translation>
    </message>
    <message>
        <source>{place}: {files} files</source>
        <translation>{place}: عدد الملفات {files}</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>لا توجد ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>Clerk&apos;s page</source>
        <translation>صفحة الموظف</translation>
    </message>
    <message>
        <source>Offered again</source>
        <translation>عُرض من جديد</translation>
    </message>
    <message>
        <source>Nothing of this session is saved yet. Saving begins with the mobile code.</source>
        <translation>لم يُحفظ شيء من هذه الجلسة. الحفظ يبدأ برمز الجوال.</translation>
    </message>
    <message>
        <source>Save and end</source>
        <translation>حفظ وإنهاء</translation>
    </message>
    <message>
        <source>Delete the answers and end</source>
        <translation>حذف الإجابات وإنهاء</translation>
    </message>
    <message>
        <source>Saved answers can be completed within {days} days.</source>
        <translation>يمكن إكمال المحفوظ خلال {days} يومًا.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>إنهاء الجلسة؟</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The code does not match the message. The latest code is needed.</source>
        <translation>الرمز لا يطابق الرسالة. المطلوب آخر رمز وصل.</translation>
    </message>
    <message>
        <source>The code&apos;s time is over. A new one can be sent to the same mobile.</source>
        <translation>انتهت مدة الرمز. يمكن إرسال رمز جديد إلى الجوال نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the mobile on file; it lasts %n minute(s)</source>
        <translation>
            <numerusform>أُرسل إلى الجوال المسجل، ومدته أقل من دقيقة</numerusform>
            <numerusform>أُرسل إلى الجوال المسجل، ومدته دقيقة واحدة</numerusform>
            <numerusform>أُرسل إلى الجوال المسجل، ومدته دقيقتان</numerusform>
            <numerusform>أُرسل إلى الجوال المسجل، ومدته %n دقائق</numerusform>
            <numerusform>أُرسل إلى الجوال المسجل، ومدته %n دقيقة</numerusform>
            <numerusform>أُرسل إلى الجوال المسجل، ومدته %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes can&apos;t be sent just now</source>
        <translation>إرسال الرمز متوقف الآن</translation>
    </message>
    <message>
        <source>A clerk can verify the identity. What was written stays on the page.</source>
        <translation>يمكن للموظف التحقق من الهوية. المكتوب باقٍ في الصفحة.</translation>
    </message>
    <message>
        <source>A new code is needed, or a clerk can help.</source>
        <translation>المطلوب رمز جديد، أو طلب موظف.</translation>
    </message>
    <message>
        <source>This ID is registered with another mobile</source>
        <translation>هذه الهوية مسجلة بجوال آخر</translation>
    </message>
    <message>
        <source>The mobile on file is needed, or a clerk can help.</source>
        <translation>المطلوب الجوال المسجل، أو طلب موظف.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>إرسال رمز جديد</translation>
    </message>
    <message>
        <source>No mobile with me</source>
        <translation>لا يوجد جوال معي</translation>
    </message>
    <message>
        <source>Correct the mobile</source>
        <translation>تصحيح الجوال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Call a clerk</source>
        <translation>طلب موظف</translation>
    </message>
    <message>
        <source>The clerk looks at the ID card and confirms who is here.</source>
        <translation>ينظر الموظف في بطاقة الهوية ويؤكد من هنا.</translation>
    </message>
    <message>
        <source>It can be brought until {day}.</source>
        <translation>يمكن إحضاره حتى {day}.</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>يأخذ ذلك ثواني قليلة.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>This ID is already registered</source>
        <translation>يوجد تسجيل بهذا الرقم</translation>
    </message>
    <message>
        <source>The mobile code has confirmed who you are. Nothing needs registering again.</source>
        <translation>أكد رمز الجوال هويتك. لا حاجة إلى تسجيل جديد.</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Continue to the application</source>
        <translation>متابعة إلى الطلب</translation>
    </message>
    <message>
        <source>{section} — {row}</source>
        <translation>{section} — {row}</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <source>Remove from the application: {title}?</source>
        <translation>حذف {title} من الطلب؟</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>لا، إبقاء</translation>
    </message>
    <message>
        <source>No, change it</source>
        <translation>لا، تعديل</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>نعم، صحيح</translation>
    </message>
    <message>
        <source>Too many tries. The PIN works again with the next person.</source>
        <translation>المحاولات كثيرة. يعمل الرقم السري مع الشخص التالي.</translation>
    </message>
    <message>
        <source>The PIN does not match. It needs writing again.</source>
        <translation>الرقم السري لا يطابق. المطلوب كتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message numerus="yes">
        <source>%n required document(s) are not here yet.</source>
        <translation>
            <numerusform>كل المستندات المطلوبة موجودة.</numerusform>
            <numerusform>مستند واحد مطلوب لم يُضف بعد.</numerusform>
            <numerusform>مستندان مطلوبان لم يُضافا بعد.</numerusform>
            <numerusform>%n مستندات مطلوبة لم تُضف بعد.</numerusform>
            <numerusform>%n مستندًا مطلوبًا لم يُضف بعد.</numerusform>
            <numerusform>%n مستند مطلوب لم يُضف بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is at hand can be added now.</source>
        <translation>ما هو موجود يمكن إضافته الآن.</translation>
    </message>
    <message>
        <source>Submit the application now?</source>
        <translation>تقديم الطلب الآن؟</translation>
    </message>
    <message>
        <source>After submitting, the answers can&apos;t be changed from this kiosk.</source>
        <translation>بعد التقديم لا تتغير الإجابات من هذا الجهاز.</translation>
    </message>
    <message>
        <source>No, look again</source>
        <translation>لا، مراجعة</translation>
    </message>
    <message>
        <source>The clerk helps with the printer.</source>
        <translation>يساعد الموظف في الطباعة.</translation>
    </message>
    <message>
        <source>Where are the documents?</source>
        <translation>أين المستندات؟</translation>
    </message>
    <message>
        <source>{first} — {second}</source>
        <comment>a day in two calendars</comment>
        <translation>{first} — {second}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <comment>a list of answers</comment>
        <translation>{before}، {next}</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>خط صغير</translation>
    </message>
    <message>
        <source>Medium text</source>
        <translation>خط متوسط</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>خط كبير جدًا</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>الألوان المعتادة</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Calm colours</source>
        <translation>ألوان هادئة</translation>
    </message>
    <message>
        <source>Which text size is comfortable?</source>
        <translation>ما حجم الخط المريح؟</translation>
    </message>
    <message>
        <source>The page changes at once.</source>
        <translation>تتغير الصفحة فورًا.</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>أسطر متباعدة</translation>
    </message>
    <message>
        <source>Which colours are comfortable?</source>
        <translation>ما الألوان المريحة؟</translation>
    </message>
    <message>
        <source>The ID card</source>
        <translation>بطاقة الهوية</translation>
    </message>
    <message>
        <source>The mobile in your name</source>
        <translation>الجوال المسجل باسمك</translation>
    </message>
    <message>
        <source>The IBAN number</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>The lease or deed of the home</source>
        <translation>عقد السكن أو صكه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>لمس الشاشة للبدء</translation>
    </message>
    <message>
        <source>Practice: not a real service</source>
        <translation>نسخة تجريبية: ليست خدمة حقيقية</translation>
    </message>
    <message>
        <source>For help: the clerk in the hall</source>
        <translation>للمساعدة: موظف الصالة</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>الجهاز رقم {number}</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>ما المطلوب إحضاره</translation>
    </message>
    <message>
        <source>Register, apply and follow applications here</source>
        <translation>التسجيل وتقديم الطلبات ومتابعتها من هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added</source>
        <comment>a document&apos;s state</comment>
        <translation>
            <numerusform>لم تُضف صفحات</numerusform>
            <numerusform>أُضيفت صفحة</numerusform>
            <numerusform>أُضيفت صفحتان</numerusform>
            <numerusform>أُضيفت %n صفحات</numerusform>
            <numerusform>أُضيفت %n صفحة</numerusform>
            <numerusform>أُضيفت %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not with me now</source>
        <comment>a document&apos;s state</comment>
        <translation>ليس معي الآن</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <comment>a document&apos;s state</comment>
        <translation>لم يُضف بعد</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a document&apos;s state</comment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>{due} are asked for, {added} are added. Missing ones can be brought later.</source>
        <translation>المطلوب {due}، والمضاف منها {added}. يمكن إحضار الناقص لاحقًا.</translation>
    </message>
    <message>
        <source>The documents asked for</source>
        <translation>المستندات المطلوبة</translation>
    </message>
    <message>
        <source>No documents are asked for.</source>
        <translation>لا مستندات مطلوبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Not with me now</source>
        <comment>a button</comment>
        <translation>ليس معي الآن</translation>
    </message>
    <message>
        <source>The receipt is being printed…</source>
        <translation>جارٍ طباعة الإيصال…</translation>
    </message>
    <message>
        <source>The receipt is ready below the screen.</source>
        <translation>الإيصال جاهز أسفل الشاشة.</translation>
    </message>
    <message>
        <source>It holds the application number and the missing documents.</source>
        <translation>فيه رقم الطلب والمستندات الناقصة.</translation>
    </message>
    <message>
        <source>The receipt was saved as a file.</source>
        <translation>حُفظ الإيصال في ملف.</translation>
    </message>
    <message>
        <source>This kiosk has no printer, so no paper comes out.</source>
        <translation>لا طابعة في هذا الجهاز، فلا يخرج ورق.</translation>
    </message>
    <message>
        <source>The receipt could not be printed.</source>
        <translation>تعذرت طباعة الإيصال.</translation>
    </message>
    <message>
        <source>Your application is safe and unchanged. The number above is enough.</source>
        <translation>طلبك محفوظ ولم يتأثر. يكفي الرقم في الأعلى.</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>محفوظ في هذا الجهاز</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>ما الذي يحدث بعد ذلك؟</translation>
    </message>
    <message>
        <source>Your application has arrived</source>
        <translation>وصل طلبك</translation>
    </message>
    <message>
        <source>Your application is saved</source>
        <translation>حُفظ طلبك في هذا الجهاز</translation>
    </message>
    <message>
        <source>The centre has a question about it. A clerk can help with the number above.</source>
        <translation>يحتاج هذا إلى موظف. يكفي الرقم في الأعلى.</translation>
    </message>
    <message>
        <source>It is sent when the connection is back.</source>
        <translation>سيُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The person and the card were seen</source>
        <translation>شوهد الشخص وبطاقته</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم تُثبت الهوية بعد</translation>
    </message>
    <message>
        <source>The card is compared with the name and the last digits of the ID.</source>
        <translation>تُقارن البطاقة بالاسم وآخر أرقام الهوية.</translation>
    </message>
    <message>
        <source>National ID</source>
        <comment>a row at the desk</comment>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Help with the application</source>
        <translation>المساعدة في الطلب</translation>
    </message>
    <message>
        <source>Open the person&apos;s pages</source>
        <translation>فتح صفحات صاحب الطلب</translation>
    </message>
    <message>
        <source>I see the person and the card</source>
        <translation>أرى الشخص وبطاقته</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>The status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The letter: {decision}, {day}</source>
        <translation>الإشعار: {decision}، {day}</translation>
    </message>
    <message>
        <source>Another copy</source>
        <translation>نسخة أخرى</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث مرة أخرى</translation>
    </message>
    <message>
        <source>Which file is it: {document}?</source>
        <translation>ما ملف {document}؟</translation>
    </message>
    <message>
        <source>PDF, JPG or PNG, up to 5 megabytes. The USB stick goes into the slot.</source>
        <translation>المقبول PDF أو JPG أو PNG حتى 5 ميغابايت. توضع الذاكرة في الفتحة.</translation>
    </message>
    <message>
        <source>One moment: the file is being read</source>
        <translation>لحظة: تجري قراءة الملف</translation>
    </message>
    <message>
        <source>The file was not added</source>
        <translation>لم يُضف الملف</translation>
    </message>
    <message>
        <source>One moment: looking for files</source>
        <translation>لحظة: يجري البحث عن الملفات</translation>
    </message>
    <message>
        <source>No fitting file was found. A USB stick can be put in now.</source>
        <translation>لا ملف مناسب. يمكن وضع ذاكرة USB الآن.</translation>
    </message>
    <message>
        <source>{size} megabytes · {day}</source>
        <translation>{size} ميغابايت · {day}</translation>
    </message>
    <message>
        <source>This ID number was registered twice. The right one stays.</source>
        <translation>سُجّل رقم الهوية هذا مرتين. يبقى التسجيل الصحيح وحده.</translation>
    </message>
    <message>
        <source>Which registration is yours?</source>
        <translation>أي تسجيل يخصك؟</translation>
    </message>
    <message>
        <source>The mobile ending in {tail}</source>
        <translation>الجوال المنتهي بـ {tail}</translation>
    </message>
    <message>
        <source>The question comes again next time.</source>
        <translation>يعود السؤال في المرة القادمة.</translation>
    </message>
    <message>
        <source>Not known today</source>
        <translation>غير معروف اليوم</translation>
    </message>
    <message>
        <source>The clerk looks at the ID card and helps to choose.</source>
        <translation>ينظر الموظف في بطاقة الهوية ويساعد في الاختيار.</translation>
    </message>
    <message>
        <source>Neither, or not sure</source>
        <translation>لا هذا ولا ذاك، أو غير متأكد</translation>
    </message>
    <message>
        <source>The clerk helps to choose.</source>
        <translation>يساعد الموظف في الاختيار.</translation>
    </message>
    <message>
        <source>It is kept on this kiosk. The clerk sees to it.</source>
        <translation>هو محفوظ في هذا الجهاز. الموظف يتابعه.</translation>
    </message>
    <message>
        <source>Something you gave has not reached the centre</source>
        <translation>بعض ما قُدّم لم يصل إلى المركز</translation>
    </message>
    <message>
        <source>Nothing of it is lost</source>
        <translation>لم يضع منه شيء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Registered on {day}.</source>
        <translation>سُجّل في {day}.</translation>
    </message>
    <message>
        <source>{before} E-mail: {email}.</source>
        <translation>{before} البريد: {email}.</translation>
    </message>
    <message>
        <source>{before} Born in {year}.</source>
        <translation>{before} سنة الميلاد {year}.</translation>
    </message>
    <message>
        <source>Clerk&apos;s PIN</source>
        <translation>الرقم السري للموظف</translation>
    </message>
    <message>
        <source>What is the clerk&apos;s PIN?</source>
        <translation>ما الرقم السري للموظف؟</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>الصفحة {n} من {total}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>عودة إلى القائمة</translation>
    </message>
    <message>
        <source>Clear, continue</source>
        <translation>واضحة، متابعة</translation>
    </message>
    <message>
        <source>Is the picture clear?</source>
        <translation>هل الصورة واضحة؟</translation>
    </message>
    <message>
        <source>{document}. Names, numbers and dates read easily.</source>
        <translation>{document}. الأسماء والأرقام والتواريخ تُقرأ بسهولة.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Review of the answers before submitting</source>
        <translation>مراجعة الإجابات قبل التقديم</translation>
    </message>
    <message>
        <source>The application has not been submitted yet.</source>
        <translation>لم يُقدَّم الطلب بعد.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a document</comment>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Not added</source>
        <comment>a document</comment>
        <translation>لم يُضف</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>تغيير: {title}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a card&apos;s state</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>حذف: {title}</translation>
    </message>
    <message numerus="yes">
        <source>The screen closes in %n second(s).</source>
        <translation>
            <numerusform>تُغلق الشاشة الآن.</numerusform>
            <numerusform>تُغلق الشاشة بعد ثانية واحدة.</numerusform>
            <numerusform>تُغلق الشاشة بعد ثانيتين.</numerusform>
            <numerusform>تُغلق الشاشة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُغلق الشاشة بعد %n ثانية.</numerusform>
            <numerusform>تُغلق الشاشة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen closes in %n second(s). Your answers are saved.</source>
        <translation>
            <numerusform>تُغلق الشاشة الآن. إجاباتك محفوظة.</numerusform>
            <numerusform>تُغلق الشاشة بعد ثانية واحدة. إجاباتك محفوظة.</numerusform>
            <numerusform>تُغلق الشاشة بعد ثانيتين. إجاباتك محفوظة.</numerusform>
            <numerusform>تُغلق الشاشة بعد %n ثوانٍ. إجاباتك محفوظة.</numerusform>
            <numerusform>تُغلق الشاشة بعد %n ثانية. إجاباتك محفوظة.</numerusform>
            <numerusform>تُغلق الشاشة بعد %n ثانية. إجاباتك محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are hidden from the screen.</source>
        <translation>أُخفيت إجاباتك عن الشاشة.</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>نعم، متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a section&apos;s state</comment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a section&apos;s state</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>a section&apos;s state</comment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Can&apos;t begin yet</source>
        <comment>a section&apos;s state</comment>
        <translation>لا يمكن البدء الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) done, of {total}. Your answers are saved.</source>
        <translation>
            <numerusform>لم يكتمل قسم بعد من {total}. إجاباتك محفوظة.</numerusform>
            <numerusform>اكتمل قسم واحد من {total}. إجاباتك محفوظة.</numerusform>
            <numerusform>اكتمل قسمان من {total}. إجاباتك محفوظة.</numerusform>
            <numerusform>اكتملت %n أقسام من {total}. إجاباتك محفوظة.</numerusform>
            <numerusform>اكتمل %n قسمًا من {total}. إجاباتك محفوظة.</numerusform>
            <numerusform>اكتمل %n قسم من {total}. إجاباتك محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: {section}</source>
        <translation>إكمال قسم {section}</translation>
    </message>
    <message>
        <source>An example document for practice</source>
        <translation>وثيقة تجريبية للعرض</translation>
    </message>
    <message numerus="yes">
        <source>{amount} riyal(s)</source>
        <translation>
            <numerusform>{amount} ريال</numerusform>
            <numerusform>{amount} ريال</numerusform>
            <numerusform>{amount} ريال</numerusform>
            <numerusform>{amount} ريالات</numerusform>
            <numerusform>{amount} ريالًا</numerusform>
            <numerusform>{amount} ريال</numerusform>
        </translation>
    </message>
    <message>
        <source>This role does not do this.</source>
        <translation>هذا الإجراء ليس من صلاحية هذا الدور.</translation>
    </message>
    <message>
        <source>The application was withdrawn. It needs no decision.</source>
        <translation>الطلب مسحوب ولا يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>This application is decided already. Its decision stands in the file.</source>
        <translation>صدر قرار في هذا الطلب، وهو موجود في الملف.</translation>
    </message>
    <message>
        <source>The initial approval comes before the final one.</source>
        <translation>الموافقة المبدئية تسبق الموافقة النهائية.</translation>
    </message>
    <message>
        <source>Whoever decided in this case before does not decide again. A second officer is needed.</source>
        <translation>من أصدر قرارًا في هذا الطلب لا يقرر فيه مرة أخرى. المطلوب مراجع ثانٍ.</translation>
    </message>
    <message>
        <source>Another officer has this case. The supervisor can give it to somebody else.</source>
        <translation>الطلب لدى باحث آخر. يمكن للمشرف نقله.</translation>
    </message>
    <message>
        <source>A request to the person is open. It is answered or its time ends first.</source>
        <translation>يوجد طلب معلومات مفتوح. المطلوب انتظار الرد أو انتهاء المدة.</translation>
    </message>
    <message>
        <source>A rejection needs at least one reason.</source>
        <translation>سبب واحد للرفض على الأقل مطلوب.</translation>
    </message>
    <message>
        <source>There is no open appeal in this case.</source>
        <translation>لا يوجد اعتراض مفتوح في هذا الطلب.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>موظف الخدمة</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>المراجع الثاني</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>something sent</comment>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>something sent</comment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Arriving: {percent}</source>
        <comment>a document</comment>
        <translation>يصل الآن: {percent}</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>a document</comment>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a document</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>A clerk is needed</source>
        <comment>something sent</comment>
        <translation>بحاجة إلى موظف</translation>
    </message>
    <message>
        <source>The centre did not accept this document. The clerk takes it in again.</source>
        <translation>لم يقبل المركز هذا المستند. يستلمه الموظف من جديد.</translation>
    </message>
    <message>
        <source>This copy was damaged on the way. The clerk takes the document in again.</source>
        <translation>تلفت هذه النسخة في الطريق. يستلم الموظف المستند من جديد.</translation>
    </message>
    <message>
        <source>This document is too large. The clerk takes in a smaller copy.</source>
        <translation>حجم هذا المستند كبير. يستلم الموظف نسخة أصغر.</translation>
    </message>
    <message>
        <source>It is saved on this kiosk. The clerk needs its number only.</source>
        <translation>الطلب محفوظ في هذا الجهاز. رقمه يكفي الموظف.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not accepted</source>
        <translation>
            <numerusform>لا مستند مرفوض</numerusform>
            <numerusform>مستند واحد لم يُقبل</numerusform>
            <numerusform>مستندان لم يُقبلا</numerusform>
            <numerusform>%n مستندات لم تُقبل</numerusform>
            <numerusform>%n مستندًا لم تُقبل</numerusform>
            <numerusform>%n مستند لم تُقبل</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents given have arrived</source>
        <translation>وصل ما قُدّم من المستندات</translation>
    </message>
    <message>
        <source>Documents: {there} of {total} have arrived</source>
        <translation>المستندات: وصل {there} من {total}</translation>
    </message>
    <message>
        <source>A decision was made</source>
        <comment>notice</comment>
        <translation>صدر قرار في طلبك</translation>
    </message>
    <message>
        <source>A decision was made on your application ending in {reference}. It can be seen at any kiosk.</source>
        <comment>notice</comment>
        <translation>صدر قرار في طلبك المنتهي بـ {reference}. يمكن الاطلاع عليه من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your application has arrived</source>
        <comment>notice</comment>
        <translation>وصل طلبك</translation>
    </message>
    <message>
        <source>Your application ending in {reference} has arrived. It can be followed at any kiosk.</source>
        <comment>notice</comment>
        <translation>وصل طلبك المنتهي بـ {reference}. يمكن متابعته من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your application needs something more</source>
        <comment>notice</comment>
        <translation>طلبك يحتاج إلى استكمال</translation>
    </message>
    <message>
        <source>Your appeal has arrived</source>
        <comment>notice</comment>
        <translation>وصل اعتراضك</translation>
    </message>
    <message>
        <source>Your application ending in {reference} needs something more by {due}. See it at any kiosk.</source>
        <comment>notice</comment>
        <translation>طلبك المنتهي بـ {reference} يحتاج إلى استكمال، وآخر يوم {due}. التفاصيل في أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>An answer is still awaited</source>
        <comment>notice</comment>
        <translation>الرد ما زال مطلوبًا</translation>
    </message>
    <message>
        <source>Your application ending in {reference} still waits for an answer by {due}. See it at any kiosk.</source>
        <comment>notice</comment>
        <translation>طلبك المنتهي بـ {reference} ينتظر الرد، وآخر يوم {due}. التفاصيل في أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>The time for an answer is over</source>
        <comment>notice</comment>
        <translation>انتهت مهلة الرد</translation>
    </message>
    <message>
        <source>The time to answer on application ending in {reference} is over. A late answer is read.</source>
        <comment>notice</comment>
        <translation>انتهت مهلة الرد في طلبك المنتهي بـ {reference}. الرد المتأخر مقبول في أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your appeal on application ending in {reference} has arrived. Follow it at any kiosk.</source>
        <comment>notice</comment>
        <translation>وصل اعتراضك على قرار الطلب المنتهي بـ {reference}. يمكن متابعته من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your appeal was decided</source>
        <comment>notice</comment>
        <translation>صدر قرار في اعتراضك</translation>
    </message>
    <message>
        <source>Your appeal on the application ending in {reference} was decided. See it at any kiosk.</source>
        <comment>notice</comment>
        <translation>صدر قرار في اعتراضك على الطلب المنتهي بـ {reference}. يمكن الاطلاع عليه من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your question was answered</source>
        <comment>notice</comment>
        <translation>صدر الرد على استفسارك</translation>
    </message>
    <message>
        <source>Your question on the application ending in {reference} was answered. See it at any kiosk.</source>
        <comment>notice</comment>
        <translation>صدر الرد على استفسارك عن الطلب المنتهي بـ {reference}. يمكن الاطلاع عليه من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your complaint was answered</source>
        <comment>notice</comment>
        <translation>صدر الرد على شكواك المالية</translation>
    </message>
    <message>
        <source>Your complaint on the application ending in {reference} was answered. See it at any kiosk.</source>
        <comment>notice</comment>
        <translation>صدر الرد على شكواك المالية عن الطلب المنتهي بـ {reference}. يمكن الاطلاع عليه من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Developed Social Security. This message asks for no password, no code and no money, and holds no link.</source>
        <comment>notice</comment>
        <translation>الضمان الاجتماعي المطور. هذه الرسالة لا تطلب كلمة مرور ولا رمزًا ولا مالًا، ولا تحوي رابطًا.</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>A message when the answer is there</source>
        <translation>رسالة عند صدور الرد</translation>
    </message>
    <message>
        <source>It is read at any kiosk, under «Applications».</source>
        <translation>يُقرأ الرد من أي جهاز خدمة، في «الطلبات».</translation>
    </message>
    <message>
        <source>The review goes on</source>
        <translation>تستمر المراجعة</translation>
    </message>
    <message>
        <source>The change is studied</source>
        <translation>يُدرس أثر التغيّر</translation>
    </message>
    <message>
        <source>The application is closed</source>
        <translation>أُغلق الطلب</translation>
    </message>
    <message>
        <source>A new application can be made at any time.</source>
        <translation>يمكن تقديم طلب جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>of a payment</comment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تاريخ التغيّر</translation>
    </message>
    <message>
        <source>Another officer decides it.</source>
        <translation>القرار فيه لموظف آخر.</translation>
    </message>
    <message>
        <source>Another officer decides it. This term is not officially confirmed.</source>
        <translation>القرار فيه لموظف آخر. هذه المهلة غير موثقة رسميًا.</translation>
    </message>
    <message>
        <source>An officer reads what was handed in.</source>
        <translation>يقرأ الموظف ما سُلّم.</translation>
    </message>
    <message>
        <source>A decision on the appeal — by {day}</source>
        <translation>قرار في الاعتراض — حتى {day}</translation>
    </message>
    <message>
        <source>Supporting document {number}</source>
        <translation>مستند داعم {number}</translation>
    </message>
    <message>
        <source>Row {n} of {total}</source>
        <translation>الصف {n} من {total}</translation>
    </message>
    <message>
        <source>Submission</source>
        <comment>a step</comment>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Request for information</source>
        <comment>a step</comment>
        <translation>طلب معلومات</translation>
    </message>
    <message>
        <source>Appeal</source>
        <comment>a step</comment>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Study of the appeal</source>
        <comment>a step</comment>
        <translation>دراسة الاعتراض</translation>
    </message>
    <message>
        <source>Monthly eligibility</source>
        <comment>a step</comment>
        <translation>الأهلية الشهرية</translation>
    </message>
    <message>
        <source>It is saved on this kiosk, and is sent once there is a connection.</source>
        <translation>حُفظ في هذا الجهاز، ويُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The application was taken back. A new one can be submitted at any time.</source>
        <translation>سُحب الطلب. يمكن تقديم طلب جديد في أي وقت.</translation>
    </message>
    <message>
        <source>The application has arrived.</source>
        <translation>وصل الطلب.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still missing. They can be brought until {day}.</source>
        <translation>
            <numerusform>لا ينقص أي مستند. المهلة حتى {day}.</numerusform>
            <numerusform>ينقص مستند واحد. يمكن إحضاره حتى {day}.</numerusform>
            <numerusform>ينقص مستندان. يمكن إحضارهما حتى {day}.</numerusform>
            <numerusform>تنقص %n مستندات. يمكن إحضارها حتى {day}.</numerusform>
            <numerusform>ينقص %n مستندًا. يمكن إحضارها حتى {day}.</numerusform>
            <numerusform>ينقص %n مستند. يمكن إحضارها حتى {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer has arrived.</source>
        <translation>وصل الرد.</translation>
    </message>
    <message>
        <source>Its time ended on {day}. An answer is still taken.</source>
        <translation>انتهت مهلته في {day}. ما زال الرد مقبولًا.</translation>
    </message>
    <message>
        <source>An officer has studied the data and the documents.</source>
        <translation>درس الموظف البيانات والمستندات.</translation>
    </message>
    <message>
        <source>The officer found the application in order.</source>
        <translation>وجد الموظف الطلب كاملًا.</translation>
    </message>
    <message>
        <source>A second officer has approved the application.</source>
        <translation>صدرت موافقة موظف ثانٍ على الطلب.</translation>
    </message>
    <message>
        <source>The eye shows each reason, and how to mend it.</source>
        <translation>العين تعرض كل سبب وطريقة معالجته.</translation>
    </message>
    <message>
        <source>The appeal has arrived.</source>
        <translation>وصل الاعتراض.</translation>
    </message>
    <message>
        <source>Appeal upheld</source>
        <translation>قبول الاعتراض</translation>
    </message>
    <message>
        <source>The application is reviewed once more.</source>
        <translation>تُعاد مراجعة الطلب.</translation>
    </message>
    <message>
        <source>Appeal dismissed</source>
        <translation>رفض الاعتراض</translation>
    </message>
    <message>
        <source>The decision stands.</source>
        <translation>القرار قائم كما هو.</translation>
    </message>
    <message>
        <source>A second officer studies the appeal until {day}.</source>
        <translation>يدرس موظف ثانٍ الاعتراض حتى {day}.</translation>
    </message>
    <message>
        <source>The review waits for an answer until {day}.</source>
        <translation>المراجعة تنتظر الرد حتى {day}.</translation>
    </message>
    <message>
        <source>It goes on once the answer is there.</source>
        <translation>تُستكمل بعد وصول الرد.</translation>
    </message>
    <message>
        <source>An officer studies the application until {day}.</source>
        <translation>يدرس الموظف الطلب حتى {day}.</translation>
    </message>
    <message>
        <source>A second officer studies the application until {day}.</source>
        <translation>يدرس موظف ثانٍ الطلب حتى {day}.</translation>
    </message>
    <message>
        <source>It was to be done by {day}. It is late, and the supervisor sees that.</source>
        <translation>كان موعده {day}. تأخر عن موعده، والمشرف يرى ذلك.</translation>
    </message>
    <message>
        <source>The time for an appeal ended on {day}. A later one needs a reason.</source>
        <translation>انتهت مدة الاعتراض في {day}. الاعتراض بعدها يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>An appeal can be submitted until {day}.</source>
        <translation>يمكن تقديم اعتراض حتى {day}.</translation>
    </message>
    <message>
        <source>After the review.</source>
        <translation>بعد اكتمال المراجعة.</translation>
    </message>
    <message>
        <source>After a second officer has seen it.</source>
        <translation>بعد اطلاع موظف ثانٍ عليه.</translation>
    </message>
    <message>
        <source>It is announced on {day}.</source>
        <translation>تُعلن يوم {day}.</translation>
    </message>
    <message>
        <source>Notice of a decision</source>
        <translation>إشعار بقرار</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>صفحة {number} من {all}</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From the officer</source>
        <translation>ملاحظة الموظف</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>How it can be mended</source>
        <translation>كيف يُعالج</translation>
    </message>
    <message>
        <source>The right to appeal</source>
        <translation>حق الاعتراض</translation>
    </message>
    <message>
        <source>Accepted documents: {documents}.</source>
        <translation>المستندات المقبولة: {documents}.</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} في الشهر</translation>
    </message>
    <message>
        <source>{first} ({second})</source>
        <comment>a day in two calendars</comment>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>This term is not officially confirmed.</source>
        <translation>هذه المهلة غير موثقة رسميًا.</translation>
    </message>
    <message>
        <source>An appeal is taken until {day}, at any kiosk or at an employee&apos;s desk.</source>
        <translation>يُقبل الاعتراض حتى {day}، من أي جهاز خدمة أو عند الموظف.</translation>
    </message>
    <message>
        <source>The way: «Applications», then the eye, then «Submit an appeal».</source>
        <translation>الطريق: «الطلبات»، ثم أيقونة العين، ثم «تقديم اعتراض».</translation>
    </message>
    <message>
        <source>After that day it is taken with the reason why it is late.</source>
        <translation>بعد هذا اليوم يُقبل مع ذكر سبب التأخر.</translation>
    </message>
    <message>
        <source>{date} AD</source>
        <translation>{date} م</translation>
    </message>
    <message>
        <source>A second officer decides. A message tells the outcome.</source>
        <translation>القرار النهائي لموظف ثانٍ. تصل رسالة بالنتيجة.</translation>
    </message>
    <message>
        <source>The pension is paid at the start of each month.</source>
        <translation>يُصرف المعاش في أول كل شهر.</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>مؤهل</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>{least} letters or more are needed here. {n} written.</source>
        <translation>المطلوب {least} حرفًا على الأقل. المكتوب {n}.</translation>
    </message>
    <message>
        <source>Inquiry number</source>
        <translation>رقم الاستفسار</translation>
    </message>
    <message>
        <source>Where the application is</source>
        <translation>مسار الطلب</translation>
    </message>
    <message>
        <source>When it is decided, what is missing</source>
        <translation>موعد القرار، وما ينقص الطلب</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Which are needed, and how they are added</source>
        <translation>المطلوب منها، وطريقة إضافتها</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>What it means, and what comes after it</source>
        <translation>معناه، وما يأتي بعده</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>الصرف</translation>
    </message>
    <message>
        <source>When it is paid, and to which account</source>
        <translation>موعده، والحساب الذي يصل إليه</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Something in it is not as it should be</source>
        <translation>في البيانات ما يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a topic</comment>
        <translation>موضوع آخر</translation>
    </message>
    <message>
        <source>Any other question</source>
        <translation>أي سؤال غير ما سبق</translation>
    </message>
    <message>
        <source>By a message to the mobile</source>
        <translation>برسالة إلى الجوال</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>To {email}</source>
        <translation>إلى {email}</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>What is the inquiry about?</source>
        <translation>ما موضوع الاستفسار؟</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>The topic is needed. Choose it from the list.</source>
        <translation>الموضوع مطلوب. المطلوب اختياره من القائمة.</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>ما السؤال؟</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>The question is needed. One sentence is enough.</source>
        <translation>السؤال مطلوب. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>How should the answer be told?</source>
        <translation>كيف تصل الإجابة؟</translation>
    </message>
    <message>
        <source>Way of answering</source>
        <translation>طريقة وصول الإجابة</translation>
    </message>
    <message>
        <source>A way of answering is needed.</source>
        <translation>طريقة وصول الإجابة مطلوبة.</translation>
    </message>
    <message>
        <source>A reason is not right</source>
        <translation>سبب من الأسباب غير صحيح</translation>
    </message>
    <message>
        <source>Each reason is looked at, one by one</source>
        <translation>مراجعة الأسباب واحدًا واحدًا</translation>
    </message>
    <message>
        <source>I am not among the beneficiaries</source>
        <translation>لست من ضمن المستفيدين</translation>
    </message>
    <message>
        <source>The conditions apply to me and my family</source>
        <translation>الشروط تنطبق علي وعلى أسرتي</translation>
    </message>
    <message>
        <source>I deserve a larger amount</source>
        <translation>أستحق مبلغًا أكبر</translation>
    </message>
    <message>
        <source>The amount is less than what is due</source>
        <translation>المبلغ أقل من المستحق</translation>
    </message>
    <message>
        <source>Evidence for the appeal</source>
        <translation>مستند داعم للاعتراض</translation>
    </message>
    <message>
        <source>To prove what the appeal says</source>
        <translation>لإثبات ما في الاعتراض</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>The ground</source>
        <comment>of an appeal</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why does the appeal come now?</source>
        <translation>لماذا يأتي الاعتراض الآن؟</translation>
    </message>
    <message>
        <source>Why it comes after its time</source>
        <translation>سبب التأخر عن المدة</translation>
    </message>
    <message>
        <source>Why it comes now is needed. One sentence is enough.</source>
        <translation>سبب التأخر مطلوب. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>What is the appeal about?</source>
        <translation>ما سبب الاعتراض؟</translation>
    </message>
    <message>
        <source>Ground of the appeal</source>
        <translation>سبب الاعتراض</translation>
    </message>
    <message>
        <source>The ground of the appeal is needed.</source>
        <translation>سبب الاعتراض مطلوب.</translation>
    </message>
    <message>
        <source>This reason is right</source>
        <translation>السبب صحيح</translation>
    </message>
    <message>
        <source>This reason is not right</source>
        <translation>السبب غير صحيح</translation>
    </message>
    <message>
        <source>A choice is needed: right, or not right.</source>
        <translation>الاختيار مطلوب: صحيح أو غير صحيح.</translation>
    </message>
    <message>
        <source>Why is it not right?</source>
        <translation>لماذا هو غير صحيح؟</translation>
    </message>
    <message>
        <source>Why the reason is not right is needed. One sentence is enough.</source>
        <translation>بيان عدم صحة السبب مطلوب. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <comment>a list of evidence</comment>
        <translation>{before}، {next}</translation>
    </message>
    <message>
        <source>Accepted as evidence: {evidence}</source>
        <translation>المستندات المقبولة: {evidence}</translation>
    </message>
    <message>
        <source>An appeal disputes one reason at least. All are agreed to here.</source>
        <translation>الاعتراض يكون على سبب واحد على الأقل. كل الأسباب هنا صحيحة.</translation>
    </message>
    <message>
        <source>What does the appeal say?</source>
        <translation>ما بيان الاعتراض؟</translation>
    </message>
    <message>
        <source>Statement of the appeal</source>
        <translation>بيان الاعتراض</translation>
    </message>
    <message>
        <source>The statement is needed: 20 letters or more.</source>
        <translation>بيان الاعتراض مطلوب: 20 حرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>In plain words: what is not right, and since when</source>
        <translation>بكلمات سهلة: ما غير الصحيح، ومنذ متى</translation>
    </message>
    <message>
        <source>The income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>A new income, more, less, or none any more</source>
        <translation>دخل جديد، أو زيادة، أو نقص، أو انقطاع</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Marriage, divorce, a birth, a death, a move</source>
        <translation>زواج أو طلاق أو ولادة أو وفاة أو انتقال</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>A new job, or the end of one</source>
        <translation>عمل جديد، أو انتهاء عمل</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Another address, or another kind of housing</source>
        <translation>عنوان آخر، أو نوع سكن آخر</translation>
    </message>
    <message>
        <source>The property</source>
        <translation>الممتلكات</translation>
    </message>
    <message>
        <source>A car, real estate or shares, bought or sold</source>
        <translation>شراء سيارة أو عقار أو أسهم، أو بيعها</translation>
    </message>
    <message>
        <source>The health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>A disability, or an ability to work</source>
        <translation>إعاقة، أو قدرة على العمل</translation>
    </message>
    <message>
        <source>A stay abroad</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>A journey outside the Kingdom</source>
        <translation>سفر خارج المملكة</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>تغيّر آخر</translation>
    </message>
    <message>
        <source>Anything else that may matter</source>
        <translation>أي تغيّر مؤثر غير ما سبق</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>since when</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>It changed today</source>
        <translation>حدث التغيّر اليوم</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Since its first day</source>
        <translation>منذ أول يوم فيه</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>The date is written on the next page</source>
        <translation>التاريخ في الصفحة التالية</translation>
    </message>
    <message>
        <source>Report of a change</source>
        <translation>الإبلاغ عن تغيّر</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>What has changed is needed.</source>
        <translation>نوع التغيّر مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>A change is reported within %n day(s).</source>
        <translation>
            <numerusform>الإبلاغ عن التغيّر في يومه.</numerusform>
            <numerusform>مهلة الإبلاغ عن التغيّر يوم واحد.</numerusform>
            <numerusform>مهلة الإبلاغ عن التغيّر يومان.</numerusform>
            <numerusform>مهلة الإبلاغ عن التغيّر %n أيام.</numerusform>
            <numerusform>مهلة الإبلاغ عن التغيّر %n يومًا.</numerusform>
            <numerusform>مهلة الإبلاغ عن التغيّر %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since when is it so?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Since when it is so is needed.</source>
        <translation>وقت التغيّر مطلوب.</translation>
    </message>
    <message>
        <source>Since which day is it so?</source>
        <translation>منذ أي يوم؟</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>يوم التغيّر</translation>
    </message>
    <message>
        <source>The day of the change is needed.</source>
        <translation>يوم التغيّر مطلوب.</translation>
    </message>
    <message>
        <source>What else is there to say? (optional)</source>
        <translation>هل يوجد توضيح؟ (اختياري)</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>التوضيح (اختياري)</translation>
    </message>
    <message>
        <source>The words are needed.</source>
        <translation>التوضيح مطلوب.</translation>
    </message>
    <message>
        <source>The payment is too small</source>
        <translation>دفعة ناقصة</translation>
    </message>
    <message>
        <source>Less was paid than is due</source>
        <translation>المصروف أقل من المستحق</translation>
    </message>
    <message>
        <source>The payment is zero</source>
        <translation>دفعة صفرية</translation>
    </message>
    <message>
        <source>Nothing was paid in this month</source>
        <translation>لم يُصرف شيء في هذا الشهر</translation>
    </message>
    <message>
        <source>The payment was sent back</source>
        <translation>دفعة أُعيدت</translation>
    </message>
    <message>
        <source>The bank did not take it</source>
        <translation>لم يقبلها البنك</translation>
    </message>
    <message>
        <source>Proof of the payment</source>
        <translation>إثبات الدفعة</translation>
    </message>
    <message>
        <source>To compare what was paid with what is due</source>
        <translation>لمقارنة المصروف بالمستحق</translation>
    </message>
    <message>
        <source>Payment complaint</source>
        <translation>شكوى مالية</translation>
    </message>
    <message>
        <source>Which month&apos;s payment is it?</source>
        <translation>دفعة أي شهر؟</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>The month of the payment is needed.</source>
        <translation>شهر الدفعة مطلوب.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Complaints until {day}</source>
        <translation>تُقبل الشكوى حتى {day}</translation>
    </message>
    <message>
        <source>Its time ended on {day}; it can still be sent</source>
        <translation>انتهت المهلة في {day}، والإرسال ممكن</translation>
    </message>
    <message>
        <source>What is wrong with the payment?</source>
        <translation>ما مشكلة الدفعة؟</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>مشكلة الدفعة</translation>
    </message>
    <message>
        <source>What is wrong is needed.</source>
        <translation>مشكلة الدفعة مطلوبة.</translation>
    </message>
    <message>
        <source>Which amounts are they?</source>
        <translation>ما مبلغ الدفعة؟</translation>
    </message>
    <message>
        <source>Expected in riyals</source>
        <translation>المبلغ المستحق بالريال</translation>
    </message>
    <message>
        <source>The expected amount is needed in riyals.</source>
        <translation>المبلغ المستحق مطلوب بالريال.</translation>
    </message>
    <message>
        <source>Received in riyals</source>
        <translation>المبلغ الواصل بالريال</translation>
    </message>
    <message>
        <source>The received amount is needed in riyals.</source>
        <translation>المبلغ الواصل مطلوب بالريال.</translation>
    </message>
    <message>
        <source>The expected amount is more than 0.</source>
        <translation>المبلغ المستحق أكبر من 0.</translation>
    </message>
    <message>
        <source>The received amount is less than the expected one.</source>
        <translation>المبلغ الواصل يكون أقل من المستحق.</translation>
    </message>
    <message>
        <source>What happened with the payment?</source>
        <translation>ما الذي حدث في الدفعة؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>وصف المشكلة</translation>
    </message>
    <message>
        <source>What happened is needed. One sentence is enough.</source>
        <translation>وصف المشكلة مطلوب. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>An answer needs words or one document at least.</source>
        <translation>الرد يحتاج إلى كلام أو مستند واحد على الأقل.</translation>
    </message>
    <message>
        <source>Answer to a request</source>
        <translation>الرد على طلب معلومات</translation>
    </message>
    <message>
        <source>The answer</source>
        <comment>to a request</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>What is to be said about it? (optional)</source>
        <translation>ما الرد بالكلام؟ (اختياري)</translation>
    </message>
    <message>
        <source>Answer in words (optional)</source>
        <translation>الرد بالكلام (اختياري)</translation>
    </message>
    <message>
        <source>The answer is needed.</source>
        <translation>الرد مطلوب.</translation>
    </message>
    <message>
        <source>Documents are added on the next page.</source>
        <translation>إضافة المستندات في الصفحة التالية.</translation>
    </message>
    <message>
        <source>It was asked for to study the application</source>
        <translation>مطلوب لدراسة الطلب</translation>
    </message>
    <message>
        <source>This application was withdrawn. A new one can be made at any time.</source>
        <translation>هذا الطلب مسحوب. يمكن تقديم طلب جديد في أي وقت.</translation>
    </message>
    <message>
        <source>There is an open appeal on this application. Its decision comes first.</source>
        <translation>يوجد اعتراض مفتوح على هذا الطلب. القرار فيه أولًا.</translation>
    </message>
    <message>
        <source>There is no decision here to appeal against.</source>
        <translation>لا يوجد هنا قرار يقبل الاعتراض.</translation>
    </message>
    <message>
        <source>This request was answered before. Nothing more needs sending.</source>
        <translation>سبق الرد على هذا الطلب. لا يلزم إرسال شيء.</translation>
    </message>
    <message>
        <source>This request is not open any more. Nothing needs sending.</source>
        <translation>هذا الطلب غير مفتوح الآن. لا يلزم إرسال شيء.</translation>
    </message>
    <message>
        <source>This application is decided. A document belongs to an appeal now.</source>
        <translation>صدر قرار في هذا الطلب. مكان المستند الآن مع الاعتراض.</translation>
    </message>
    <message>
        <source>This application is decided. It can&apos;t be withdrawn any more.</source>
        <translation>صدر القرار في هذا الطلب. لم يعد سحبه ممكنًا.</translation>
    </message>
    <message>
        <source>Follow an application</source>
        <translation>متابعة طلب</translation>
    </message>
    <message>
        <source>Where it is, and what is needed now</source>
        <translation>حالة الطلب، وما المطلوب الآن</translation>
    </message>
    <message>
        <source>An inquiry</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>A question that an officer answers</source>
        <translation>سؤال يرد عليه موظف</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>اعتراض على قرار</translation>
    </message>
    <message>
        <source>The application is mine</source>
        <translation>الطلب طلبي</translation>
    </message>
    <message numerus="yes">
        <source>ID number and password do not match. %n try(ies) left.</source>
        <translation>
            <numerusform>رقم الهوية وكلمة المرور لا يتطابقان. لم تبق محاولات.</numerusform>
            <numerusform>رقم الهوية وكلمة المرور لا يتطابقان. بقيت محاولة واحدة.</numerusform>
            <numerusform>رقم الهوية وكلمة المرور لا يتطابقان. بقيت محاولتان.</numerusform>
            <numerusform>رقم الهوية وكلمة المرور لا يتطابقان. بقيت %n محاولات.</numerusform>
            <numerusform>رقم الهوية وكلمة المرور لا يتطابقان. بقيت %n محاولة.</numerusform>
            <numerusform>رقم الهوية وكلمة المرور لا يتطابقان. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in with the password is stopped for a while</source>
        <translation>الدخول بكلمة المرور متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>There were too many tries. It works again from {time}. The mobile code works now.</source>
        <translation>كثرت المحاولات. يعود الدخول بها من الساعة {time}. ورمز الجوال متاح الآن.</translation>
    </message>
    <message>
        <source>There were too many tries. The mobile code works now.</source>
        <translation>كثرت المحاولات. ورمز الجوال متاح الآن.</translation>
    </message>
    <message>
        <source>The password can&apos;t be checked just now</source>
        <translation>مطابقة كلمة المرور متوقفة الآن</translation>
    </message>
    <message>
        <source>There is no connection. A clerk can verify the identity.</source>
        <translation>لا يوجد اتصال الآن. يمكن للموظف التحقق من الهوية.</translation>
    </message>
    <message>
        <source>Sign in with a mobile code</source>
        <translation>دخول برمز الجوال</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>A new password needs the mobile code</source>
        <translation>كلمة المرور الجديدة تحتاج إلى رمز الجوال</translation>
    </message>
    <message>
        <source>The old one stays for now.</source>
        <translation>كلمة المرور السابقة باقية الآن.</translation>
    </message>
    <message>
        <source>The new password is saved</source>
        <translation>حُفظت كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Sign in with the password</source>
        <translation>دخول بكلمة المرور</translation>
    </message>
    <message>
        <source>What is the visual verification code?</source>
        <translation>ما رمز التحقق المرئي؟</translation>
    </message>
    <message>
        <source>Visual verification code</source>
        <translation>رمز التحقق المرئي</translation>
    </message>
    <message>
        <source>The code is needed: the digits of the picture.</source>
        <translation>رمز التحقق المرئي مطلوب: أرقام الصورة.</translation>
    </message>
    <message>
        <source>The digits in the picture, from left to right</source>
        <translation>الأرقام التي في الصورة، من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>ما كلمة المرور؟</translation>
    </message>
    <message>
        <source>The password is needed to sign in.</source>
        <translation>كلمة المرور مطلوبة للدخول.</translation>
    </message>
    <message>
        <source>The one that was chosen at the registration</source>
        <translation>هي التي اختيرت عند التسجيل</translation>
    </message>
    <message>
        <source>Which new password do you want?</source>
        <translation>ما كلمة المرور الجديدة؟</translation>
    </message>
    <message>
        <source>The digits differ from the picture. They need writing again, or a new picture.</source>
        <translation>الأرقام تختلف عن الصورة. المطلوب كتابتها من جديد، أو صورة أخرى.</translation>
    </message>
    <message>
        <source>The digits differed again. A new picture stands above.</source>
        <translation>اختلفت الأرقام من جديد. المطلوب أرقام الصورة الجديدة.</translation>
    </message>
    <message>
        <source>There is no sound on this kiosk</source>
        <translation>لا يوجد صوت في هذا الجهاز</translation>
    </message>
    <message>
        <source>The mobile code needs no picture and no sound.</source>
        <translation>رمز الجوال لا يحتاج إلى صورة ولا صوت.</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>No sound here: mobile code instead</source>
        <translation>لا صوت هنا: دخول برمز الجوال</translation>
    </message>
    <message>
        <source>Listen to the digits</source>
        <translation>استماع للأرقام</translation>
    </message>
    <message numerus="yes">
        <source>A picture with %n digit(s)</source>
        <translation>
            <numerusform>صورة بلا أرقام</numerusform>
            <numerusform>صورة فيها رقم واحد</numerusform>
            <numerusform>صورة فيها رقمان</numerusform>
            <numerusform>صورة فيها %n أرقام</numerusform>
            <numerusform>صورة فيها %n رقمًا</numerusform>
            <numerusform>صورة فيها %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Against «Not eligible» or «Rejected»</source>
        <translation>على قرار «غير مؤهل» أو «رفض»</translation>
    </message>
    <message>
        <source>Saved here</source>
        <comment>an application that was not sent yet</comment>
        <translation>حُفظ هنا</translation>
    </message>
    <message>
        <source>An answer is needed</source>
        <translation>الرد مطلوب</translation>
    </message>
    <message>
        <source>The authority asks for something until {day}.</source>
        <translation>تطلب الجهة أمرًا حتى {day}.</translation>
    </message>
    <message>
        <source>An appeal is possible</source>
        <translation>الاعتراض متاح</translation>
    </message>
    <message>
        <source>It is in time until {day}.</source>
        <translation>يُقبل في مدته حتى {day}.</translation>
    </message>
    <message>
        <source>Documents are still missing</source>
        <translation>توجد مستندات ناقصة</translation>
    </message>
    <message>
        <source>They can be brought until {day}.</source>
        <translation>يمكن إحضارها حتى {day}.</translation>
    </message>
    <message>
        <source>An answer is late</source>
        <translation>تأخر الرد</translation>
    </message>
    <message>
        <source>Its time ended on {day}. It is still taken.</source>
        <translation>انتهت مدته في {day}. وما زال يُقبل.</translation>
    </message>
    <message>
        <source>The time for an appeal is over</source>
        <translation>انتهت مدة الاعتراض</translation>
    </message>
    <message>
        <source>It ended on {day}. A later one needs a reason.</source>
        <translation>انتهت في {day}. والاعتراض بعدها يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Their time ended on {day}. They are still taken.</source>
        <translation>انتهت مدتها في {day}. وما زالت مقبولة.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>{month}: {outcome}</source>
        <comment>a month&apos;s eligibility</comment>
        <translation>{month}: {outcome}</translation>
    </message>
    <message>
        <source>The letter is being printed…</source>
        <translation>جارٍ طباعة الخطاب…</translation>
    </message>
    <message>
        <source>The letter is ready below the screen.</source>
        <translation>الخطاب جاهز أسفل الشاشة.</translation>
    </message>
    <message>
        <source>The letter was saved as a file.</source>
        <translation>حُفظ الخطاب ملفًا.</translation>
    </message>
    <message>
        <source>The letter could not be printed.</source>
        <translation>تعذرت طباعة الخطاب.</translation>
    </message>
    <message>
        <source>The decision stands, with paper or without.</source>
        <translation>القرار ثابت، بورقة أو بدونها.</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>طباعة الخطاب</translation>
    </message>
    <message>
        <source>The rest is shown after signing in while there is a connection.</source>
        <translation>يظهر الباقي بعد الدخول والاتصال متاح.</translation>
    </message>
    <message>
        <source>Only what was given on this kiosk is shown</source>
        <translation>يظهر هنا ما قُدّم على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>This is the last known state, of {day} at {time}.</source>
        <translation>هذه آخر حالة معروفة في {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>Something given here is saved</source>
        <translation>ما قُدّم هنا محفوظ</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>إرساله جارٍ الآن.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the day of something</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا رد حتى الآن</translation>
    </message>
    <message>
        <source>A second officer has the last word.</source>
        <translation>الكلمة الأخيرة لموظف ثانٍ.</translation>
    </message>
    <message>
        <source>The reasons say how it is mended. An appeal is possible.</source>
        <translation>الأسباب تبيّن طريقة المعالجة. والاعتراض متاح.</translation>
    </message>
    <message>
        <source>Submitted on {day}</source>
        <translation>قُدّم في {day}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردّك</translation>
    </message>
    <message>
        <source>Documents were given.</source>
        <translation>قُدّمت مستندات.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>طلب معلومات</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>The answer</source>
        <comment>to a question</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>بيان الاعتراض</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The officer&apos;s words</source>
        <translation>كلمة الموظف</translation>
    </message>
    <message>
        <source>Being studied</source>
        <comment>an appeal</comment>
        <translation>تحت الدراسة</translation>
    </message>
    <message>
        <source>Upheld</source>
        <comment>an appeal</comment>
        <translation>مقبول نهائي</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <comment>an appeal</comment>
        <translation>مرفوض نهائي</translation>
    </message>
    <message>
        <source>Decision: {outcome}</source>
        <translation>القرار: {outcome}</translation>
    </message>
    <message>
        <source>Amount each month</source>
        <translation>المبلغ كل شهر</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>There is no decision to appeal against now</source>
        <translation>لا يوجد قرار يُعترض عليه الآن</translation>
    </message>
    <message>
        <source>An appeal is raised against «Not eligible» or «Rejected», once at a time.</source>
        <translation>يكون الاعتراض على «غير مؤهل» أو «رفض»، مرة بعد مرة.</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>إلى الطلبات</translation>
    </message>
    <message>
        <source>Which application is it about?</source>
        <translation>ما الطلب المقصود؟</translation>
    </message>
    <message numerus="yes">
        <source>An appeal is taken until {day}. %n day(s) left.</source>
        <translation>
            <numerusform>يُقبل الاعتراض حتى {day}. هذا آخر يوم.</numerusform>
            <numerusform>يُقبل الاعتراض حتى {day}. بقي يوم واحد.</numerusform>
            <numerusform>يُقبل الاعتراض حتى {day}. بقي يومان.</numerusform>
            <numerusform>يُقبل الاعتراض حتى {day}. بقي %n أيام.</numerusform>
            <numerusform>يُقبل الاعتراض حتى {day}. بقي %n يومًا.</numerusform>
            <numerusform>يُقبل الاعتراض حتى {day}. بقي %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>الرد على المطلوب</translation>
    </message>
    <message>
        <source>Submit an appeal</source>
        <translation>تقديم اعتراض</translation>
    </message>
    <message>
        <source>What was done, and what comes next</source>
        <translation>ما تم وما بقي</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن عمله</translation>
    </message>
    <message>
        <source>A reason that is new to this kiosk. A clerk explains it.</source>
        <translation>سبب جديد على هذا الجهاز. والموظف يشرحه.</translation>
    </message>
    <message>
        <source>Why «{outcome}»?</source>
        <translation>لماذا «{outcome}»؟</translation>
    </message>
    <message>
        <source>Reasons for the decision</source>
        <translation>أسباب القرار</translation>
    </message>
    <message>
        <source>Reason {n} of {total}</source>
        <translation>السبب {n} من {total}</translation>
    </message>
    <message>
        <source>How it is mended</source>
        <translation>كيف يُعالج</translation>
    </message>
    <message>
        <source>What supports an appeal</source>
        <translation>المستندات المقبولة</translation>
    </message>
    <message>
        <source>Show the reasons for the rejection</source>
        <translation>عرض أسباب الرفض</translation>
    </message>
    <message>
        <source>A touch on the eye shows all reasons of the decision.</source>
        <translation>لمس العين يعرض أسباب القرار كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n application(s). The newest comes first.</source>
        <translation>
            <numerusform>لا طلبات لديك.</numerusform>
            <numerusform>لديك طلب واحد.</numerusform>
            <numerusform>لديك طلبان. الأحدث أولًا.</numerusform>
            <numerusform>لديك %n طلبات. الأحدث أولًا.</numerusform>
            <numerusform>لديك %n طلبًا. الأحدث أولًا.</numerusform>
            <numerusform>لديك %n طلب. الأحدث أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications</source>
        <comment>the list</comment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Submit an application</source>
        <translation>تقديم طلب</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>لا توجد طلبات بعد.</translation>
    </message>
    <message>
        <source>Show the application</source>
        <comment>a button</comment>
        <translation>عرض الطلب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>the eye&apos;s button</comment>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>It was to be done by {day}, and was done later.</source>
        <translation>كان موعده {day}، وأُنجز بعده.</translation>
    </message>
    <message>
        <source>A second officer has studied the appeal.</source>
        <translation>درس موظف ثانٍ الاعتراض.</translation>
    </message>
    <message>
        <source>The basic minimum of the breadwinner or the independent.</source>
        <translation>الحد الأدنى الأساسي للعائل أو المستقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependent(s) count.</source>
        <translation>
            <numerusform>لا يُحتسب أي تابع.</numerusform>
            <numerusform>يُحتسب تابع واحد.</numerusform>
            <numerusform>يُحتسب تابعان.</numerusform>
            <numerusform>يُحتسب %n تابعين.</numerusform>
            <numerusform>يُحتسب %n تابعًا.</numerusform>
            <numerusform>يُحتسب %n تابع.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the calculated minimum of the pension.</source>
        <translation>الحد الأدنى المحتسب للمعاش.</translation>
    </message>
    <message>
        <source>Counted income is below the calculated minimum.</source>
        <translation>الدخل المحتسب أقل من الحد الأدنى المحتسب للمعاش.</translation>
    </message>
    <message>
        <source>This is the estimated pension.</source>
        <translation>المعاش التقديري.</translation>
    </message>
    <message>
        <source>Counted income is over the minimum by {amount} riyals.</source>
        <translation>الدخل المحتسب لا يقل عن الحد الأدنى. الزيادة {amount} ريال.</translation>
    </message>
    <message>
        <source>Without the possessions the income would be below it.</source>
        <translation>من غير الممتلكات يكون الدخل أقل من الحد الأدنى.</translation>
    </message>
    <message>
        <source>The applicant is Saudi.</source>
        <translation>مقدم الطلب سعودي.</translation>
    </message>
    <message>
        <source>The applicant is not Saudi, and no exception was named.</source>
        <translation>مقدم الطلب غير سعودي، ولم تُذكر حالة استثناء.</translation>
    </message>
    <message>
        <source>The applicant belongs to an exception.</source>
        <translation>تنطبق على مقدم الطلب إحدى حالات الاستثناء.</translation>
    </message>
    <message>
        <source>No Saudi child is listed. A person looks at it.</source>
        <translation>لم يُذكر ابن سعودي. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>The days outside the Kingdom are not stated yet.</source>
        <translation>لم تُذكر أيام الغياب عن المملكة بعد.</translation>
    </message>
    <message>
        <source>Outside the Kingdom: {days} days of at most {most}.</source>
        <translation>أيام الغياب عن المملكة {days}، والحد الأعلى {most}.</translation>
    </message>
    <message>
        <source>The ID has expired. It is renewed first.</source>
        <translation>الهوية منتهية. المطلوب تجديدها أولًا.</translation>
    </message>
    <message>
        <source>An independent is {least} or older.</source>
        <translation>عمر المستقل {least} سنة فأكثر.</translation>
    </message>
    <message>
        <source>An independent lives in a home apart from the family.</source>
        <translation>للمستقل مسكن منفصل عن الأهل.</translation>
    </message>
    <message>
        <source>The applicant is an independent, of age and in a home apart.</source>
        <translation>مقدم الطلب مستقل بالغ، ومسكنه منفصل.</translation>
    </message>
    <message>
        <source>The lease has ended. A valid one is added.</source>
        <translation>عقد الإيجار منتهٍ. المطلوب عقد سارٍ.</translation>
    </message>
    <message>
        <source>There is a commercial register. A person looks at its return.</source>
        <translation>يوجد سجل تجاري. ينظر الموظف في عائده.</translation>
    </message>
    <message>
        <source>The medical report is older than a year. A new one is needed.</source>
        <translation>مضى على التقرير الطبي أكثر من سنة. المطلوب تقرير جديد.</translation>
    </message>
    <message>
        <source>Who is able to work looks for it on an approved platform.</source>
        <translation>على القادر على العمل البحث عنه في منصة معتمدة.</translation>
    </message>
    <message>
        <source>Suitable offers refused: {n} of {most}.</source>
        <translation>العروض المناسبة المرفوضة {n} من {most}.</translation>
    </message>
    <message>
        <source>The account is not the applicant&apos;s own, or not active.</source>
        <translation>الحساب البنكي ليس باسم مقدم الطلب، أو غير نشط.</translation>
    </message>
    <message>
        <source>{name} shares the home and does not count.</source>
        <translation>{name}: شريك سكن، فلا احتساب.</translation>
    </message>
    <message>
        <source>{name} lives elsewhere and does not count.</source>
        <translation>{name}: السكن في مكان آخر، فلا احتساب.</translation>
    </message>
    <message>
        <source>{name} is listed twice and counts once.</source>
        <translation>{name}: التسجيل مكرر، والاحتساب مرة واحدة.</translation>
    </message>
    <message>
        <source>{name} has not agreed and does not count.</source>
        <translation>{name}: لم تصل الموافقة، فلا احتساب الآن.</translation>
    </message>
    <message>
        <source>The care of {name} is disputed and not yet proven.</source>
        <translation>في إعالة {name} نزاع، ولم تثبت بعد.</translation>
    </message>
    <message>
        <source>Wives live in two homes. How income is shared is not settled.</source>
        <translation>الزوجات في مسكنين. طريقة تقسيم الدخل غير محسومة.</translation>
    </message>
    <message>
        <source>The member with ID ending in {tail}</source>
        <translation>الفرد المنتهية هويته بـ {tail}</translation>
    </message>
    <message>
        <source>Half of what is earned counts.</source>
        <translation>يُحتسب نصف الدخل المكتسب.</translation>
    </message>
    <message>
        <source>All other income counts in full.</source>
        <translation>يُحتسب الدخل غير المكتسب كاملًا.</translation>
    </message>
    <message>
        <source>Possessions count by their value, divided into months.</source>
        <translation>تُقسم قيمة الممتلكات المحتسبة على أشهر السنة.</translation>
    </message>
    <message>
        <source>This is the counted income in a month.</source>
        <translation>الدخل المحتسب في الشهر.</translation>
    </message>
    <message>
        <source>An income has no amount yet.</source>
        <translation>لم يُذكر مبلغ أحد مصادر الدخل بعد.</translation>
    </message>
    <message>
        <source>How this income counts is not known.</source>
        <translation>طريقة احتساب هذا الدخل غير معرّفة.</translation>
    </message>
    <message>
        <source>{income} is earned: {amount} riyals a month.</source>
        <translation>{income} دخل مكتسب: {amount} ريال في الشهر.</translation>
    </message>
    <message>
        <source>{income} counts in full: {amount} riyals a month.</source>
        <translation>{income} يُحتسب كاملًا: {amount} ريال في الشهر.</translation>
    </message>
    <message>
        <source>{income} does not count: {amount} riyals a month.</source>
        <translation>{income} لا يُحتسب: {amount} ريال في الشهر.</translation>
    </message>
    <message>
        <source>How {income} counts is not settled. A person looks at it.</source>
        <translation>احتساب {income} غير محسوم. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>An income of somebody who does not count is left out.</source>
        <translation>لا يُحتسب دخل من لا يُحتسب من الأسرة.</translation>
    </message>
    <message>
        <source>An income that has ended is left out. A person looks at it.</source>
        <translation>لا يُحتسب دخل منتهٍ. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>A possession has no value yet.</source>
        <translation>لم تُذكر قيمة أحد الممتلكات بعد.</translation>
    </message>
    <message>
        <source>A possession of somebody who does not count is left out.</source>
        <translation>لا تُحتسب ممتلكات من لا يُحتسب من الأسرة.</translation>
    </message>
    <message>
        <source>An undivided inheritance does not count.</source>
        <translation>لا يُحتسب الإرث غير المقسوم.</translation>
    </message>
    <message>
        <source>The main home does not count.</source>
        <translation>لا يُحتسب المسكن الرئيس.</translation>
    </message>
    <message>
        <source>One car does not count.</source>
        <translation>لا تُحتسب سيارة واحدة.</translation>
    </message>
    <message>
        <source>A possession of {amount} riyals counts.</source>
        <translation>تُحتسب ممتلكات قيمتها {amount} ريال.</translation>
    </message>
    <message>
        <source>An estimate, and not an official decision.</source>
        <translation>نتيجة تقديرية وليست قرارًا رسميًا.</translation>
    </message>
    <message>
        <source>{programme} · {reference} · handed in {when}, place {place}</source>
        <translation>{programme} · {reference} · قُدّم {when}، الجهاز {place}</translation>
    </message>
    <message>
        <source>{reference} · {programme}</source>
        <translation>{reference} · {programme}</translation>
    </message>
    <message>
        <source>What is decided is recorded with the officer&apos;s number.</source>
        <translation>القرار يُسجل برقم الموظف، مع سببه.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Officer&apos;s desk</source>
        <translation>مكتب الموظف</translation>
    </message>
    <message>
        <source>{gregorian} — {hijri}</source>
        <comment>the same day in both calendars</comment>
        <translation>{gregorian} — {hijri}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <comment>who is signed in</comment>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>• {item}</source>
        <comment>one of several things, on a line of its own</comment>
        <translation>• {item}</translation>
    </message>
    <message>
        <source>Helper of the applicant</source>
        <translation>مساعد مقدم الطلب</translation>
    </message>
    <message>
        <source>Clerk {number}</source>
        <translation>موظف الخدمة {number}</translation>
    </message>
    <message>
        <source>Officer {number}</source>
        <translation>الباحث {number}</translation>
    </message>
    <message>
        <source>The system</source>
        <comment>who did something</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>the decision</source>
        <comment>a term</comment>
        <translation>القرار في الطلب</translation>
    </message>
    <message>
        <source>the final decision</source>
        <comment>a term</comment>
        <translation>القرار النهائي</translation>
    </message>
    <message>
        <source>the answer to the request</source>
        <comment>a term</comment>
        <translation>الرد على طلب المعلومات</translation>
    </message>
    <message>
        <source>the study of the appeal</source>
        <comment>a term</comment>
        <translation>دراسة الاعتراض</translation>
    </message>
    <message>
        <source>the answer to the question</source>
        <comment>a term</comment>
        <translation>الرد على الاستفسار</translation>
    </message>
    <message>
        <source>Document for a request</source>
        <translation>مستند لطلب معلومات</translation>
    </message>
    <message>
        <source>Of several registrations one was chosen</source>
        <translation>اعتُمد تسجيل واحد من عدة تسجيلات</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Messages are wanted in English</source>
        <translation>المراسلة مطلوبة باللغة الإنجليزية</translation>
    </message>
    <message>
        <source>Messages are wanted in Arabic</source>
        <translation>المراسلة مطلوبة باللغة العربية</translation>
    </message>
    <message>
        <source>Identity witnessed by a clerk</source>
        <translation>شهد موظف على الهوية</translation>
    </message>
    <message>
        <source>Document added: {name}</source>
        <translation>أُضيف مستند: {name}</translation>
    </message>
    <message>
        <source>A scan was kept as it is</source>
        <translation>أُبقي مستند ممسوح كما هو</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>ناقص: {name}</translation>
    </message>
    <message>
        <source>Application handed in: {number}</source>
        <translation>قُدّم الطلب: {number}</translation>
    </message>
    <message>
        <source>{missing} × {n}</source>
        <translation>{missing} × {n}</translation>
    </message>
    <message>
        <source>Receipt printed, copy {n}</source>
        <translation>طُبع الإيصال، النسخة {n}</translation>
    </message>
    <message>
        <source>The case is with officer {number}</source>
        <translation>الطلب لدى الباحث {number}</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>آخر يوم: {day}</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>طلب معلومات</translation>
    </message>
    <message>
        <source>Answer to the request</source>
        <translation>الرد على طلب المعلومات</translation>
    </message>
    <message>
        <source>Eligibility in {month}: {outcome}</source>
        <translation>أهلية شهر {month}: {outcome}</translation>
    </message>
    <message>
        <source>Appeal handed in: {number}</source>
        <translation>قُدّم اعتراض: {number}</translation>
    </message>
    <message>
        <source>{reason}: {why}</source>
        <comment>a disputed reason and the argument</comment>
        <translation>{reason}: {why}</translation>
    </message>
    <message>
        <source>After its time, because: {why}</source>
        <translation>بعد انتهاء المدة، والسبب: {why}</translation>
    </message>
    <message>
        <source>Inquiry: {topic}</source>
        <translation>استفسار: {topic}</translation>
    </message>
    <message>
        <source>Expected {expected}, received {received}</source>
        <translation>المتوقع {expected}، والمستلم {received}</translation>
    </message>
    <message>
        <source>Complaint about the payment of {month}</source>
        <translation>شكوى على دفعة شهر {month}</translation>
    </message>
    <message>
        <source>Answer to the applicant</source>
        <translation>رد على مقدم الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%n missing document(s) brought</source>
        <translation>
            <numerusform>لم يُحضر أي مستند ناقص</numerusform>
            <numerusform>أُحضر مستند ناقص واحد</numerusform>
            <numerusform>أُحضر مستندان ناقصان</numerusform>
            <numerusform>أُحضرت %n مستندات ناقصة</numerusform>
            <numerusform>أُحضر %n مستندًا ناقصًا</numerusform>
            <numerusform>أُحضر %n مستند ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Change reported: {what}</source>
        <translation>إبلاغ بتغيير: {what}</translation>
    </message>
    <message>
        <source>Reminder sent: {term}, last day {day}</source>
        <translation>تذكير: {term}، آخر يوم {day}</translation>
    </message>
    <message>
        <source>A term is over: {term}, last day {day}</source>
        <translation>انتهت مهلة: {term}، آخر يوم {day}</translation>
    </message>
    <message>
        <source>Slip printed, copy {n}</source>
        <translation>طُبع إشعار، النسخة {n}</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a notice</comment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>a notice</comment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Notice by {channel} to {to}: {outcome}</source>
        <translation>إشعار عبر {channel} إلى {to}: {outcome}</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>فُتح الملف</translation>
    </message>
    <message>
        <source>Decision letter printed, copy {n}</source>
        <translation>طُبع خطاب القرار، النسخة {n}</translation>
    </message>
    <message>
        <source>The document is coming: {share}</source>
        <translation>جارٍ إحضار المستند: {share}</translation>
    </message>
    <message>
        <source>The document was not fetched.</source>
        <translation>لم يُحضر المستند.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>إحضار مرة أخرى</translation>
    </message>
    <message>
        <source>At least one thing that is asked for is needed, each on its own line.</source>
        <translation>مطلوب شيء واحد على الأقل، كل شيء في سطر.</translation>
    </message>
    <message>
        <source>The last day is needed as a day of the calendar.</source>
        <translation>آخر يوم مطلوب، بتاريخ من التقويم.</translation>
    </message>
    <message>
        <source>The last day lies before tomorrow. A later day is needed.</source>
        <translation>آخر يوم قبل الغد. المطلوب يوم بعده.</translation>
    </message>
    <message>
        <source>A sentence for the person is needed.</source>
        <translation>مطلوبة جملة لمقدم الطلب.</translation>
    </message>
    <message>
        <source>The amount is a number in riyals, such as 1,320.50. It may stay empty.</source>
        <translation>المبلغ رقم بالريال، مثل 1,320.50. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>One of the two is needed: uphold or dismiss.</source>
        <translation>مطلوب أحد الاثنين: قبول الاعتراض أو رفضه.</translation>
    </message>
    <message>
        <source>There is no open question to answer in this case.</source>
        <translation>لا يوجد استفسار مفتوح في هذا الطلب.</translation>
    </message>
    <message>
        <source>The month is needed as year and month, such as 2026-11.</source>
        <translation>الشهر مطلوب بالسنة والشهر، مثل 2026-11.</translation>
    </message>
    <message>
        <source>The result of the month is needed.</source>
        <translation>نتيجة الشهر مطلوبة.</translation>
    </message>
    <message>
        <source>The officer who gets the case is needed.</source>
        <translation>الموظف الذي يُحال إليه الطلب مطلوب.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Search in the reasons</source>
        <translation>البحث في الأسباب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>One or several. The applicant reads them as they stand here.</source>
        <translation>سبب أو أكثر. يقرؤها مقدم الطلب كما هي هنا.</translation>
    </message>
    <message>
        <source>Words for the applicant</source>
        <translation>كلمة لمقدم الطلب</translation>
    </message>
    <message>
        <source>Note for the file (optional)</source>
        <translation>ملاحظة للملف (اختياري)</translation>
    </message>
    <message>
        <source>Uphold the appeal</source>
        <translation>قبول الاعتراض</translation>
    </message>
    <message>
        <source>Dismiss the appeal</source>
        <translation>رفض الاعتراض</translation>
    </message>
    <message>
        <source>This is recorded in the file of {name}</source>
        <translation>يُسجل هذا في ملف {name}</translation>
    </message>
    <message>
        <source>By officer {number}, {name}</source>
        <translation>من الباحث {number}، {name}</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Each thing on its own line</source>
        <translation>كل شيء في سطر</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>سبب الطلب</translation>
    </message>
    <message>
        <source>Last day for the answer</source>
        <translation>آخر يوم للرد</translation>
    </message>
    <message>
        <source>Proposed by the programme&apos;s terms</source>
        <translation>مقترح من مهل البرنامج</translation>
    </message>
    <message>
        <source>It may stay empty while it is not known.</source>
        <translation>يمكن تركه فارغًا ما لم يُعرف.</translation>
    </message>
    <message>
        <source>Riyals a month</source>
        <translation>ريال في الشهر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Year and month, such as 2026-11</source>
        <translation>السنة والشهر، مثل 2026-11</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>{name} ({number}), open: {open}</source>
        <translation>{name} ({number})، لديه: {open}</translation>
    </message>
    <message>
        <source>Close the panel; typed words stay</source>
        <translation>إغلاق اللوحة، والمكتوب يبقى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>an act at the desk</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>رجوع إلى النموذج</translation>
    </message>
    <message>
        <source>After this the application is decided. It can&apos;t be taken back here.</source>
        <translation>بهذا يصدر القرار في الطلب. ولا رجوع عنه من هنا.</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>القرار في الاعتراض</translation>
    </message>
    <message>
        <source>Upholding it brings the application back to review.</source>
        <translation>قبوله يعيد الطلب إلى المراجعة.</translation>
    </message>
    <message>
        <source>Monthly result</source>
        <translation>نتيجة الشهر</translation>
    </message>
    <message>
        <source>The result of a month stands beside the status, and does not change it.</source>
        <translation>نتيجة الشهر بجانب حالة الطلب، ولا تغيّرها.</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>الرد على الاستفسار</translation>
    </message>
    <message>
        <source>The applicant reads the answer at any kiosk.</source>
        <translation>يقرأ مقدم الطلب الرد من أي جهاز.</translation>
    </message>
    <message>
        <source>Request information</source>
        <translation>طلب معلومات</translation>
    </message>
    <message>
        <source>Until it is answered, or its last day is over, the case waits.</source>
        <translation>ينتظر الطلب حتى يصل الرد أو تنتهي مهلته.</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>استلام الطلب</translation>
    </message>
    <message>
        <source>Others see that the case is taken.</source>
        <translation>يرى الآخرون أن الطلب مستلم.</translation>
    </message>
    <message>
        <source>Give to an officer</source>
        <translation>إحالة إلى موظف</translation>
    </message>
    <message>
        <source>The officer finds the case in the list of their own.</source>
        <translation>يظهر الطلب في قائمة الموظف.</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>an act of an officer</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The applicant reads the reasons and the words, and may appeal.</source>
        <translation>يقرأ مقدم الطلب الأسباب والكلمة، وله حق الاعتراض.</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. A technician sets it; what was typed stays here.</source>
        <translation>ساعة هذا المكتب غير مضبوطة. يضبطها الفني، والمكتوب يبقى هنا.</translation>
    </message>
    <message>
        <source>This case is not at the centre. The list is read again.</source>
        <translation>هذا الطلب ليس في المركز. تُقرأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>The centre did not store this. Nothing has changed, and what was typed stays here.</source>
        <translation>لم يسجل المركز هذا. لم يتغير شيء، والمكتوب يبقى هنا.</translation>
    </message>
    <message>
        <source>Stored: {what}</source>
        <translation>سُجّل: {what}</translation>
    </message>
    <message>
        <source>The case has changed meanwhile, so nothing was stored. What was typed stays here.</source>
        <translation>تغيّر الطلب في الأثناء، فلم يُسجل شيء. والمكتوب يبقى هنا.</translation>
    </message>
    <message>
        <source>This form is not known to this desk. The documents and the history can be read.</source>
        <translation>هذا النموذج غير معروف في هذا المكتب. المستندات والسجل متاحة.</translation>
    </message>
    <message>
        <source>The application was made with form {old}; what is newer in form {new} was not asked.</source>
        <translation>قُدّم الطلب بالنموذج {old}. ما زاد في النموذج {new} لم يُسأل عنه.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>No case is open. Enter opens the one that is marked in the list.</source>
        <translation>لا يوجد طلب مفتوح. مفتاح الإدخال يفتح المحدد في القائمة.</translation>
    </message>
    <message>
        <source>The case is being read …</source>
        <translation>جارٍ قراءة الطلب…</translation>
    </message>
    <message>
        <source>This role reads and does not decide.</source>
        <translation>هذا الدور يقرأ ولا يقرر.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as it is: {flaw}</source>
        <comment>a scanned document</comment>
        <translation>أُبقي كما هو: {flaw}</translation>
    </message>
    <message>
        <source>A document of the list is shown here. With the space bar a second one stands beside it.</source>
        <translation>يظهر هنا مستند من القائمة. ومفتاح المسافة يضع الثاني بجانبه.</translation>
    </message>
    <message>
        <source>No documents were handed in.</source>
        <translation>لم تُقدم مستندات.</translation>
    </message>
    <message>
        <source>There is no connection to the centre. Nothing was stored, and what was typed stays here.</source>
        <translation>لا اتصال بالمركز. لم يُسجل شيء، والمكتوب يبقى هنا.</translation>
    </message>
    <message>
        <source>This step could not be completed. What was typed stays here.</source>
        <translation>تعذر إكمال هذه الخطوة. والمكتوب يبقى هنا.</translation>
    </message>
    <message>
        <source>This desk can&apos;t be opened now. A technician is needed.</source>
        <translation>تعذر فتح هذا المكتب الآن. المطلوب فني.</translation>
    </message>
    <message>
        <source>The session has ended. After signing in again it goes on where it was.</source>
        <translation>انتهت الجلسة. يستمر العمل من مكانه بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This document has not arrived whole yet, or was damaged on the way.</source>
        <translation>لم يكتمل هذا المستند بعد، أو تلف في الطريق.</translation>
    </message>
    <message>
        <source>One&apos;s own role and admission are changed by another administrator.</source>
        <translation>دور المدير نفسه يغيّره مدير آخر.</translation>
    </message>
    <message>
        <source>This quarter is not over yet. It can be read once it has ended.</source>
        <translation>هذا الربع لم ينته بعد. يُقرأ بعد نهايته.</translation>
    </message>
    <message>
        <source>The password is too short. 8 characters or more are needed.</source>
        <translation>كلمة المرور قصيرة. المطلوب 8 أحرف أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entry(s)</source>
        <translation>
            <numerusform>السلسلة سليمة: لا قيود</numerusform>
            <numerusform>السلسلة سليمة: قيد واحد</numerusform>
            <numerusform>السلسلة سليمة: قيدان</numerusform>
            <numerusform>السلسلة سليمة: %n قيود</numerusform>
            <numerusform>السلسلة سليمة: %n قيدًا</numerusform>
            <numerusform>السلسلة سليمة: %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken from entry {number} on</source>
        <translation>السلسلة مكسورة من القيد {number}</translation>
    </message>
    <message>
        <source>{who} · place {place} · {when}</source>
        <comment>who did something, where and when</comment>
        <translation>{who} · الجهاز {place} · {when}</translation>
    </message>
    <message>
        <source>Newest in the history</source>
        <translation>آخر ما في السجل</translation>
    </message>
    <message>
        <source>New in this case</source>
        <translation>جديد في هذا الطلب</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>قائمة المفاتيح هذه</translation>
    </message>
    <message>
        <source>The list of cases</source>
        <translation>قائمة الطلبات</translation>
    </message>
    <message>
        <source>Search by reference number</source>
        <translation>البحث برقم الطلب</translation>
    </message>
    <message>
        <source>The open case</source>
        <translation>الطلب المفتوح</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>What can be decided, as the buttons below the case say</source>
        <translation>ما يمكن عمله، كما على أزرار أسفل الطلب</translation>
    </message>
    <message>
        <source>The parts of the case</source>
        <translation>أجزاء الطلب</translation>
    </message>
    <message>
        <source>Close a panel; typed words stay</source>
        <translation>إغلاق لوحة، والمكتوب يبقى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>a request or question</comment>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a request or question</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Officer {number} · {when}</source>
        <translation>الباحث {number} · {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>لا مستند ناقص</numerusform>
            <numerusform>مستند ناقص</numerusform>
            <numerusform>مستندان ناقصان</numerusform>
            <numerusform>%n مستندات ناقصة</numerusform>
            <numerusform>%n مستندًا ناقصًا</numerusform>
            <numerusform>%n مستند ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>مقبول نهائي</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مرفوض نهائي</translation>
    </message>
    <message>
        <source>Appeal {number}</source>
        <translation>اعتراض {number}</translation>
    </message>
    <message>
        <source>Question of the applicant</source>
        <translation>استفسار مقدم الطلب</translation>
    </message>
    <message>
        <source>Monthly eligibility</source>
        <translation>الأهلية الشهرية</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>documents, in a list</comment>
        <translation>
            <numerusform>لا مستند ناقص</numerusform>
            <numerusform>مستند ناقص</numerusform>
            <numerusform>مستندان ناقصان</numerusform>
            <numerusform>%n مستندات ناقصة</numerusform>
            <numerusform>%n مستندًا ناقصًا</numerusform>
            <numerusform>%n مستند ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا استفسارات</numerusform>
            <numerusform>استفسار واحد</numerusform>
            <numerusform>استفساران</numerusform>
            <numerusform>%n استفسارات</numerusform>
            <numerusform>%n استفسارًا</numerusform>
            <numerusform>%n استفسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>بلا موظف</translation>
    </message>
    <message>
        <source>With {officer}</source>
        <comment>which officer has a case</comment>
        <translation>لدى {officer}</translation>
    </message>
    <message>
        <source>{office} · {age}</source>
        <comment>where and how long ago a case came in</comment>
        <translation>{office} · {age}</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of a list&apos;s filters</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>cases that I have</comment>
        <translation>لدي</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <comment>cases that nobody has</comment>
        <translation>بلا موظف</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>cases past their day</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Office: {which}</source>
        <translation>المكتب: {which}</translation>
    </message>
    <message>
        <source>Status: {which}</source>
        <translation>الحالة: {which}</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of a filter</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>لا شيء ينتظر هنا.</translation>
    </message>
    <message>
        <source>No case fits these filters.</source>
        <translation>لا طلب يطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا ينتظر شيء</numerusform>
            <numerusform>ينتظر واحد</numerusform>
            <numerusform>ينتظر اثنان</numerusform>
            <numerusform>ينتظر %n</numerusform>
            <numerusform>ينتظر %n</numerusform>
            <numerusform>ينتظر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used the desk for a while, so the session was ended.</source>
        <translation>لم يُستخدم المكتب مدة، فأُنهيت الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>The session ends in %n second(s). Any key keeps it.</source>
        <translation>
            <numerusform>تنتهي الجلسة الآن. أي مفتاح يبقيها.</numerusform>
            <numerusform>تنتهي الجلسة بعد ثانية واحدة. أي مفتاح يبقيها.</numerusform>
            <numerusform>تنتهي الجلسة بعد ثانيتين. أي مفتاح يبقيها.</numerusform>
            <numerusform>تنتهي الجلسة بعد %n ثوانٍ. أي مفتاح يبقيها.</numerusform>
            <numerusform>تنتهي الجلسة بعد %n ثانية. أي مفتاح يبقيها.</numerusform>
            <numerusform>تنتهي الجلسة بعد %n ثانية. أي مفتاح يبقيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out. Nothing of a case stays on this desk.</source>
        <translation>تم الخروج. لا يبقى شيء من الطلبات في هذا المكتب.</translation>
    </message>
    <message>
        <source>The desk is being opened …</source>
        <translation>جارٍ فتح المكتب…</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of the staff</comment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The staff number is needed.</source>
        <translation>رقم الموظف مطلوب.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>كلمة المرور مطلوبة.</translation>
    </message>
    <message numerus="yes">
        <source>Number and password do not belong together. %n try left.</source>
        <translation>
            <numerusform>الرقم وكلمة المرور غير متطابقين. لا محاولات باقية.</numerusform>
            <numerusform>الرقم وكلمة المرور غير متطابقين. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرقم وكلمة المرور غير متطابقين. بقيت محاولتان.</numerusform>
            <numerusform>الرقم وكلمة المرور غير متطابقين. بقيت %n محاولات.</numerusform>
            <numerusform>الرقم وكلمة المرور غير متطابقين. بقيت %n محاولة.</numerusform>
            <numerusform>الرقم وكلمة المرور غير متطابقين. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. Signing in works again from {time}.</source>
        <translation>انتهت المحاولات. يعود تسجيل الدخول من الساعة {time}.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in works again later, or an administrator gives a new password.</source>
        <translation>انتهت المحاولات. يعود تسجيل الدخول لاحقًا، أو بكلمة مرور جديدة من المدير.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>{name} can go on after signing in. Anybody else begins anew.</source>
        <translation>بعد الدخول يستمر {name} من مكانه. وغيره يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Sign in at the desk</source>
        <translation>تسجيل الدخول إلى المكتب</translation>
    </message>
    <message>
        <source>With the staff number and its password</source>
        <translation>برقم الموظف وكلمة مروره</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>لم يبق يوم عمل</numerusform>
            <numerusform>بقي يوم عمل واحد</numerusform>
            <numerusform>بقي يوما عمل</numerusform>
            <numerusform>بقي %n أيام عمل</numerusform>
            <numerusform>بقي %n يوم عمل</numerusform>
            <numerusform>بقي %n يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يوم عمل</numerusform>
            <numerusform>متأخر يومي عمل</numerusform>
            <numerusform>متأخر %n أيام عمل</numerusform>
            <numerusform>متأخر %n يوم عمل</numerusform>
            <numerusform>متأخر %n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is today</source>
        <translation>اليوم آخر يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a moment</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Reception</source>
        <comment>a view of the desk</comment>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>a queue</comment>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>To approve</source>
        <comment>a queue</comment>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Appeals</source>
        <comment>a queue</comment>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>a queue</comment>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a queue, for the applicant</comment>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>a view of the desk</comment>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>All cases</source>
        <comment>a queue</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>A part of the file can&apos;t be shown here</source>
        <translation>جزء من الملف لا يظهر في هذا الجهاز</translation>
    </message>
    <message>
        <source>The office can see all of it.</source>
        <translation>يمكن للمكتب الاطلاع عليه كاملًا.</translation>
    </message>
    <message>
        <source>Payment complaint: {kind}</source>
        <translation>شكوى مالية: {kind}</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a change</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>تغيير: {kind}</translation>
    </message>
    <message>
        <source>Everything as usual</source>
        <translation>كل شيء كالمعتاد</translation>
    </message>
    <message>
        <source>Nobody is chosen. A number, a receipt&apos;s code or an ID finds the person.</source>
        <translation>لم يُختر أحد. يُبحث برقم الطلب أو رمز الإيصال أو الهوية.</translation>
    </message>
    <message>
        <source>It came out of the printer.</source>
        <translation>خرجت الورقة من الطابعة.</translation>
    </message>
    <message>
        <source>It was written to the print folder.</source>
        <translation>كُتب الملف في مجلد الطباعة.</translation>
    </message>
    <message>
        <source>Find the person who is present</source>
        <translation>البحث عن صاحب الطلب الحاضر</translation>
    </message>
    <message>
        <source>Application number, receipt code, or ID number</source>
        <translation>رقم الطلب أو رمز الإيصال أو رقم الهوية</translation>
    </message>
    <message>
        <source>A code reader writes it by itself.</source>
        <translation>قارئ الرموز يكتب الرقم بنفسه.</translation>
    </message>
    <message>
        <source>Nothing was found under this number. It is compared with the receipt or the card.</source>
        <translation>لا يوجد شيء بهذا الرقم. المطلوب مراجعته مع الإيصال أو البطاقة.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Registration and application, together with the person.</source>
        <translation>التسجيل وتقديم الطلب مع صاحبه.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>فتح الصفحات</translation>
    </message>
    <message>
        <source>{number} · {status}</source>
        <comment>an application that was found</comment>
        <translation>{number} · {status}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Month:</source>
        <translation>الشهر:</translation>
    </message>
    <message>
        <source>The way: «Applications», then «Submit an appeal».</source>
        <translation>الطريق: «الطلبات»، ثم «تقديم اعتراض».</translation>
    </message>
    <message>
        <source>Put the case away</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>The centre did not take this as it stands. Number and name need a look.</source>
        <translation>لم يقبل المركز هذا كما هو. المطلوب مراجعة الرقم والاسم.</translation>
    </message>
    <message>
        <source>The staff number has 1 to 10 digits.</source>
        <translation>رقم الموظف من 1 إلى 10 أرقام.</translation>
    </message>
    <message>
        <source>This number belongs to somebody already. Another one is needed.</source>
        <translation>هذا الرقم لموظف آخر. المطلوب رقم غيره.</translation>
    </message>
    <message>
        <source>The name is needed, in 100 letters at most.</source>
        <translation>الاسم مطلوب، في 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The role is needed.</source>
        <translation>الدور مطلوب.</translation>
    </message>
    <message>
        <source>A first password is needed.</source>
        <translation>كلمة مرور أولى مطلوبة.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message numerus="yes">
        <source>The chain has %n entry(s) that this desk can&apos;t read</source>
        <translation>
            <numerusform>السلسلة مقروءة كلها</numerusform>
            <numerusform>في السلسلة قيد لا يقرؤه هذا المكتب</numerusform>
            <numerusform>في السلسلة قيدان لا يقرؤهما هذا المكتب</numerusform>
            <numerusform>في السلسلة %n قيود لا يقرؤها هذا المكتب</numerusform>
            <numerusform>في السلسلة %n قيدًا لا يقرؤها هذا المكتب</numerusform>
            <numerusform>في السلسلة %n قيد لا يقرؤها هذا المكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <comment>what officers have in hand</comment>
        <translation>العبء</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>بلا موظف</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <comment>an officer</comment>
        <translation>{name}، {number}</translation>
    </message>
    <message>
        <source>{open} open, {late} late</source>
        <translation>مفتوح {open}، متأخر {late}</translation>
    </message>
    <message>
        <source>Nothing in hand</source>
        <translation>لا شيء لديه</translation>
    </message>
    <message>
        <source>Oldest: {left}</source>
        <translation>الأقدم: {left}</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>طلبات مفتوحة</translation>
    </message>
    <message>
        <source>Past their day</source>
        <translation>تجاوزت موعدها</translation>
    </message>
    <message>
        <source>What officers have in hand</source>
        <translation>ما لدى الباحثين</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a member of the staff</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>a member of the staff</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation>مقفل حتى {time}</translation>
    </message>
    <message>
        <source>A member of the staff is chosen from the list, or a new one is admitted.</source>
        <translation>يُختار موظف من القائمة، أو يضاف موظف جديد.</translation>
    </message>
    <message>
        <source>Stored: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Empty keeps the present one</source>
        <translation>تركها فارغة يبقي الحالية</translation>
    </message>
    <message>
        <source>{name} can&apos;t sign in any more after this. What they did stays in the files.</source>
        <translation>بعد هذا لا يدخل {name} إلى المكاتب. وما سجله يبقى في الملفات.</translation>
    </message>
    <message>
        <source>Admit somebody new</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Admit again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>It holds once the centre has it.</source>
        <translation>يبدأ العمل بها بعد وصولها إلى المركز.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) too many</source>
        <translation>
            <numerusform>لا زيادة في الحروف</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters left: {n}</source>
        <translation>الحروف الباقية: {n}</translation>
    </message>
    <message>
        <source>Attach the file</source>
        <translation>إرفاق الملف</translation>
    </message>
    <message>
        <source>Ready to be handed in</source>
        <comment>a file</comment>
        <translation>جاهز للتسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) · {size} megabytes of {most}</source>
        <comment>a file</comment>
        <translation>
            <numerusform>لا صفحات · {size} ميغابايت من {most}</numerusform>
            <numerusform>صفحة واحدة · {size} ميغابايت من {most}</numerusform>
            <numerusform>صفحتان · {size} ميغابايت من {most}</numerusform>
            <numerusform>%n صفحات · {size} ميغابايت من {most}</numerusform>
            <numerusform>%n صفحة · {size} ميغابايت من {most}</numerusform>
            <numerusform>%n صفحة · {size} ميغابايت من {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached files: {n} of {most}</source>
        <translation>الملفات المرفقة: {n} من {most}</translation>
    </message>
    <message>
        <source>PDF only, up to 5 megabytes. The USB stick goes into the slot.</source>
        <translation>ملفات PDF فقط، حتى 5 ميغابايت. مكان ذاكرة USB في الفتحة.</translation>
    </message>
    <message>
        <source>The time for it ended on {day}. It is taken all the same, and marked as late.</source>
        <translation>انتهت مدة الاعتراض في {day}. التقديم ممكن، ويُسجَّل أنه متأخر.</translation>
    </message>
    <message>
        <source>Review of the answer</source>
        <translation>مراجعة الرد قبل الإرسال</translation>
    </message>
    <message>
        <source>The answer has not been sent yet.</source>
        <translation>لم يُرسل الرد بعد.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Your answer has arrived</source>
        <translation>وصل ردك</translation>
    </message>
    <message>
        <source>Your answer is saved</source>
        <translation>حُفظ ردك في الجهاز</translation>
    </message>
    <message>
        <source>Words are written on the page before; documents are added beside it.</source>
        <translation>الرد بالكلام في الصفحة السابقة، وإضافة المستندات بعده.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>الرد الآن</translation>
    </message>
    <message>
        <source>What does the authority ask for?</source>
        <translation>ما المطلوب من صاحب الطلب؟</translation>
    </message>
    <message>
        <source>The answer can still be sent now. The officer sees that it is late.</source>
        <translation>إرسال الرد ما زال ممكنًا. يظهر للموظف أنه متأخر.</translation>
    </message>
    <message>
        <source>The time for it ended on {day}.</source>
        <translation>انتهت المهلة في {day}.</translation>
    </message>
    <message>
        <source>It is needed by {day}.</source>
        <translation>المهلة حتى {day}.</translation>
    </message>
    <message>
        <source>A document for each item, or words, or both.</source>
        <translation>مستند لكل مطلوب، أو رد بالكلام، أو كلاهما.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <comment>an appeal</comment>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>an appeal</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Review of the appeal</source>
        <translation>مراجعة الاعتراض قبل الإرسال</translation>
    </message>
    <message>
        <source>The appeal has not been sent yet.</source>
        <translation>لم يُرسل الاعتراض بعد.</translation>
    </message>
    <message>
        <source>Send the appeal now?</source>
        <translation>إرسال الاعتراض الآن؟</translation>
    </message>
    <message>
        <source>After sending, the appeal can&apos;t be changed from this kiosk.</source>
        <translation>بعد الإرسال لا يتغير الاعتراض من هذا الجهاز.</translation>
    </message>
    <message>
        <source>PDF files that prove the ground of the appeal; one at least</source>
        <translation>ملفات PDF تثبت سبب الاعتراض، واحد على الأقل</translation>
    </message>
    <message>
        <source>After “Hand in” come the review and “Confirm”. The appeal is not sent before that.</source>
        <translation>بعد «التسليم» تظهر المراجعة ثم «تأكيد». لا يُرسل الاعتراض قبلهما.</translation>
    </message>
    <message>
        <source>One PDF file at least is needed for the appeal.</source>
        <translation>المطلوب ملف PDF واحد على الأقل للاعتراض.</translation>
    </message>
    <message>
        <source>Your appeal has arrived</source>
        <translation>وصل اعتراضك</translation>
    </message>
    <message>
        <source>Your appeal is saved</source>
        <translation>حُفظ اعتراضك في الجهاز</translation>
    </message>
    <message>
        <source>Which decision is the appeal against?</source>
        <translation>على أي قرار الاعتراض؟</translation>
    </message>
    <message>
        <source>Suspended in {month}</source>
        <comment>an eligibility</comment>
        <translation>موقوف في {month}</translation>
    </message>
    <message>
        <source>Not eligible in {month}</source>
        <translation>غير مؤهل في {month}</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>صدر في {day}</translation>
    </message>
    <message>
        <source>Ground of the appeal: {ground}</source>
        <translation>سبب الاعتراض: {ground}</translation>
    </message>
    <message>
        <source>Review of the inquiry</source>
        <translation>مراجعة الاستفسار قبل الإرسال</translation>
    </message>
    <message>
        <source>The inquiry has not been sent yet.</source>
        <translation>لم يُرسل الاستفسار بعد.</translation>
    </message>
    <message>
        <source>Send the inquiry</source>
        <translation>إرسال الاستفسار</translation>
    </message>
    <message>
        <source>Your inquiry has arrived</source>
        <translation>وصل استفسارك</translation>
    </message>
    <message>
        <source>Your inquiry is saved</source>
        <translation>حُفظ استفسارك في الجهاز</translation>
    </message>
    <message>
        <source>Review of the complaint</source>
        <translation>مراجعة الشكوى قبل الإرسال</translation>
    </message>
    <message>
        <source>The complaint has not been sent yet.</source>
        <translation>لم تُرسل الشكوى بعد.</translation>
    </message>
    <message>
        <source>Send the complaint</source>
        <translation>إرسال الشكوى</translation>
    </message>
    <message>
        <source>Such as an account statement of the month; one file at least</source>
        <translation>مثل كشف حساب الشهر، ملف واحد على الأقل</translation>
    </message>
    <message>
        <source>The review comes next. The complaint is not sent before it.</source>
        <translation>المراجعة في الصفحة التالية. لا تُرسل الشكوى قبلها.</translation>
    </message>
    <message>
        <source>One file at least is needed as proof.</source>
        <translation>المطلوب ملف واحد على الأقل للإثبات.</translation>
    </message>
    <message>
        <source>Your complaint has arrived</source>
        <translation>وصلت شكواك</translation>
    </message>
    <message>
        <source>Your complaint is saved</source>
        <translation>حُفظت شكواك في الجهاز</translation>
    </message>
    <message>
        <source>Back to the applications</source>
        <translation>رجوع إلى الطلبات</translation>
    </message>
    <message>
        <source>What you sent is safe and unchanged.</source>
        <translation>ما قُدم محفوظ ولم يتأثر.</translation>
    </message>
    <message>
        <source>It holds what was sent and its number.</source>
        <translation>فيه ما قُدم، ورقمه.</translation>
    </message>
    <message>
        <source>Is this the change?</source>
        <translation>هل هذا هو التغيّر؟</translation>
    </message>
    <message>
        <source>The change has not been reported yet.</source>
        <translation>لم يُرسل البلاغ بعد.</translation>
    </message>
    <message>
        <source>Yes, report the change</source>
        <translation>نعم، إرسال البلاغ</translation>
    </message>
    <message>
        <source>Your report of the change has arrived</source>
        <translation>وصل بلاغك عن التغيّر</translation>
    </message>
    <message>
        <source>Your report of the change is saved</source>
        <translation>حُفظ بلاغك في الجهاز</translation>
    </message>
    <message>
        <source>It is sent to the centre</source>
        <translation>الإرسال إلى المركز</translation>
    </message>
    <message>
        <source>By itself, when the connection is back.</source>
        <translation>تلقائيًا، عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>This is not possible any more</source>
        <translation>لم يعد هذا ممكنًا</translation>
    </message>
    <message>
        <source>To go on, signing in is needed</source>
        <translation>للمتابعة يلزم الدخول</translation>
    </message>
    <message>
        <source>What was registered is at the centre</source>
        <translation>بيانات التسجيل لدى المركز</translation>
    </message>
    <message>
        <source>It is read with the password or a mobile code, once there is a connection.</source>
        <translation>تُقرأ بعد الدخول بكلمة المرور أو برمز الجوال، والاتصال متاح.</translation>
    </message>
    <message>
        <source>Your withdrawal has arrived</source>
        <translation>وصل طلب السحب</translation>
    </message>
    <message>
        <source>Your withdrawal is saved</source>
        <translation>حُفظ السحب في الجهاز</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، سحب الطلب</translation>
    </message>
    <message>
        <source>Take the application back?</source>
        <translation>سحب هذا الطلب؟</translation>
    </message>
    <message>
        <source>Its number is {number}.</source>
        <translation>رقمه {number}.</translation>
    </message>
    <message>
        <source>It is not studied any more, and no decision is made on it.</source>
        <translation>تتوقف دراسته، ولا يصدر فيه قرار.</translation>
    </message>
    <message>
        <source>What was handed in stays in the file.</source>
        <translation>ما سُلم من مستندات يبقى في الملف.</translation>
    </message>
    <message>
        <source>No, keep the application</source>
        <translation>لا، إبقاء الطلب</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Add missing documents</source>
        <translation>إضافة المستندات الناقصة</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>استفسار عن الطلب</translation>
    </message>
    <message>
        <source>Report a change</source>
        <translation>الإبلاغ عن تغيّر</translation>
    </message>
    <message>
        <source>Complain of a payment</source>
        <translation>شكوى مالية</translation>
    </message>
    <message>
        <source>Take the application back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Reason {n} of {total}: is it right?</source>
        <translation>السبب {n} من {total}: هل هو صحيح؟</translation>
    </message>
    <message>
        <source>{sentence} This term is not officially confirmed.</source>
        <translation>{sentence} هذه المهلة غير موثقة رسميًا.</translation>
    </message>
    <message>
        <source>One document at least is needed here.</source>
        <translation>المطلوب هنا مستند واحد على الأقل.</translation>
    </message>
    <message>
        <source>Missing documents</source>
        <translation>المستندات الناقصة</translation>
    </message>
    <message>
        <source>Review of the documents</source>
        <translation>مراجعة المستندات قبل الإرسال</translation>
    </message>
    <message>
        <source>The documents have not been sent yet.</source>
        <translation>لم تُرسل المستندات بعد.</translation>
    </message>
    <message>
        <source>Send the documents</source>
        <translation>إرسال المستندات</translation>
    </message>
    <message>
        <source>Your documents have arrived</source>
        <translation>وصلت مستنداتك</translation>
    </message>
    <message>
        <source>Your documents are saved</source>
        <translation>حُفظت مستنداتك</translation>
    </message>
    <message>
        <source>What is not at hand can be brought another day.</source>
        <translation>ما ليس معك الآن يمكن إحضاره في يوم آخر.</translation>
    </message>
    <message>
        <source>No document is missing any more. Nothing needs sending.</source>
        <translation>لا ينقص أي مستند. لا حاجة إلى إرسال شيء.</translation>
    </message>
    <message>
        <source>What is at hand now is enough; the rest can come another day.</source>
        <translation>يكفي ما هو معك الآن، والباقي في يوم آخر.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner</source>
        <translation>لا توجد ورقة في الماسح</translation>
    </message>
    <message>
        <source>The paper needs laying in; then scanning is started again.</source>
        <translation>المطلوب وضع الورقة ثم بدء المسح.</translation>
    </message>
    <message>
        <source>The paper is stuck in the scanner</source>
        <translation>الورقة عالقة في الماسح</translation>
    </message>
    <message>
        <source>Your answers are saved. The clerk takes the paper out.</source>
        <translation>إجاباتك محفوظة. الموظف يخرج الورقة.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open</source>
        <translation>غطاء الماسح مفتوح</translation>
    </message>
    <message>
        <source>The cover needs closing; then scanning is started again.</source>
        <translation>المطلوب إغلاق الغطاء ثم بدء المسح.</translation>
    </message>
    <message>
        <source>The scanner is in use just now</source>
        <translation>الماسح مشغول الآن</translation>
    </message>
    <message>
        <source>The paper can stay where it is. It works again in a minute.</source>
        <translation>يمكن ترك الورقة في مكانها، وبدء المسح بعد دقيقة.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>الماسح لا يستجيب</translation>
    </message>
    <message>
        <source>The clerk can switch it on. A file can be handed in instead.</source>
        <translation>يمكن للموظف تشغيله. ويمكن تقديم ملف بدلًا من المسح.</translation>
    </message>
    <message>
        <source>The scanner stopped halfway</source>
        <translation>توقف الماسح قبل النهاية</translation>
    </message>
    <message>
        <source>The paper can stay where it is; scanning can be started again.</source>
        <translation>يمكن ترك الورقة في مكانها وبدء المسح من جديد.</translation>
    </message>
    <message>
        <source>The picture did not come whole</source>
        <translation>لم تكتمل الصورة</translation>
    </message>
    <message>
        <source>The paper needs to stay where it is until the end; then it is scanned again.</source>
        <translation>المطلوب بقاء الورقة في مكانها حتى النهاية، ثم إعادة المسح.</translation>
    </message>
    <message>
        <source>No page could be made of the picture</source>
        <translation>تعذر تجهيز صفحة من الصورة</translation>
    </message>
    <message>
        <source>The paper needs laying flat and scanning again.</source>
        <translation>المطلوب فرد الورقة وإعادة المسح.</translation>
    </message>
    <message>
        <source>The picture is empty. The paper needs turning over and scanning again.</source>
        <translation>الصورة فارغة. المطلوب قلب الورقة وإعادة المسح.</translation>
    </message>
    <message>
        <source>This is the other side. It needs turning over and scanning again.</source>
        <translation>هذا هو الوجه الآخر. المطلوب قلبه وإعادة المسح.</translation>
    </message>
    <message>
        <source>The picture is too dark. The cover needs closing before scanning again.</source>
        <translation>الصورة معتمة. المطلوب إغلاق الغطاء وإعادة المسح.</translation>
    </message>
    <message>
        <source>The writing is blurred. The paper needs holding still and scanning again.</source>
        <translation>الكتابة مهتزة. المطلوب تثبيت الورقة وإعادة المسح.</translation>
    </message>
    <message>
        <source>An edge of the paper is cut off. It needs laying inside the frame.</source>
        <translation>طرف الورقة مقطوع. المطلوب وضعها داخل الإطار.</translation>
    </message>
    <message>
        <source>The paper looks too small. It needs unfolding and scanning again.</source>
        <translation>تبدو الورقة صغيرة. المطلوب فردها كاملة وإعادة المسح.</translation>
    </message>
    <message>
        <source>This looks like another kind of paper. What is needed: {document}.</source>
        <translation>تبدو ورقة من نوع آخر. المطلوب: {document}.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a flaw of a scanned page</comment>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>wrong side</source>
        <comment>a flaw of a scanned page</comment>
        <translation>الوجه الآخر</translation>
    </message>
    <message>
        <source>dark</source>
        <comment>a flaw of a scanned page</comment>
        <translation>معتمة</translation>
    </message>
    <message>
        <source>blurred</source>
        <comment>a flaw of a scanned page</comment>
        <translation>مهتزة</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>a flaw of a scanned page</comment>
        <translation>طرفها مقطوع</translation>
    </message>
    <message>
        <source>too small</source>
        <comment>a flaw of a scanned page</comment>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>another kind of paper</source>
        <comment>a flaw of a scanned page</comment>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>A clerk can look up the application by the number on it.</source>
        <translation>يمكن للموظف البحث عن الطلب بالرقم المكتوب عليه.</translation>
    </message>
    <message>
        <source>A practice receipt: it stands for nothing</source>
        <translation>إيصال تجريبي لا يُعمل به</translation>
    </message>
    <message>
        <source>It was printed to practise with. No application stands behind it.</source>
        <translation>طُبع للتدريب، ولا يوجد طلب حقيقي وراءه.</translation>
    </message>
    <message>
        <source>A real receipt is printed by a kiosk that is in service.</source>
        <translation>الإيصال الحقيقي يطبعه جهاز في الخدمة.</translation>
    </message>
    <message>
        <source>The code is not as it was printed</source>
        <translation>الرمز ليس كما طُبع</translation>
    </message>
    <message>
        <source>It was altered, or not read whole. So the paper proves nothing.</source>
        <translation>الرمز معدّل أو لم يُقرأ كاملًا، فلا يُعتمد على هذه الورقة.</translation>
    </message>
    <message>
        <source>It can be tried once more. A clerk can look up the application by the number on it.</source>
        <translation>يمكن إعادة المحاولة، أو يبحث الموظف عن الطلب بالرقم المكتوب عليه.</translation>
    </message>
    <message>
        <source>The receipt is unknown</source>
        <translation>الإيصال غير معروف</translation>
    </message>
    <message>
        <source>It is of no kiosk that is known here. It may be of another authority, or forged.</source>
        <translation>لم يصدر من جهاز معروف هنا. قد يكون من جهة أخرى أو مزورًا.</translation>
    </message>
    <message>
        <source>The receipt is no proof any more</source>
        <translation>لم يعد الإيصال معتمدًا</translation>
    </message>
    <message>
        <source>The key of the kiosk that printed it was withdrawn, so a forged one could look the same.</source>
        <translation>سُحب اعتماد الجهاز الذي طبعه، فلا يمكن تمييزه من إيصال مزور.</translation>
    </message>
    <message>
        <source>A new receipt can be printed at any kiosk, under «Applications».</source>
        <translation>يمكن طباعة إيصال جديد من أي جهاز، من «الطلبات».</translation>
    </message>
    <message>
        <source>A receipt with a number alone</source>
        <translation>إيصال برقم فقط</translation>
    </message>
    <message>
        <source>Its code holds a number and nothing that proves it.</source>
        <translation>رمزه رقم بلا توقيع، فلا يثبت صحته.</translation>
    </message>
    <message>
        <source>More than one receipt was seen</source>
        <translation>ظهر أكثر من إيصال</translation>
    </message>
    <message>
        <source>They are checked one by one.</source>
        <translation>يُفحص كل إيصال وحده.</translation>
    </message>
    <message>
        <source>It can be tried again with one alone.</source>
        <translation>يمكن إعادة المحاولة بإيصال واحد.</translation>
    </message>
    <message>
        <source>No receipt&apos;s code was seen</source>
        <translation>لم يظهر رمز إيصال</translation>
    </message>
    <message>
        <source>The square code must be whole, flat and clean.</source>
        <translation>المطلوب أن يكون الرمز المربع كاملًا ومستويًا ونظيفًا.</translation>
    </message>
    <message>
        <source>It can be tried once more, or a clerk can help.</source>
        <translation>يمكن إعادة المحاولة، أو طلب مساعدة الموظف.</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>تعذرت قراءة الصورة</translation>
    </message>
    <message>
        <source>It is damaged, locked, too large, or no picture at all.</source>
        <translation>الملف تالف أو مقفل أو كبير جدًا أو ليس صورة.</translation>
    </message>
    <message>
        <source>Another picture can be chosen, or the paper itself checked.</source>
        <translation>يمكن اختيار صورة أخرى، أو التحقق من الورقة نفسها.</translation>
    </message>
    <message>
        <source>One moment: the receipt is being looked at</source>
        <translation>لحظة: يجري فحص الإيصال</translation>
    </message>
    <message>
        <source>The paper stays where it is until the result is here.</source>
        <translation>تبقى الورقة في مكانها حتى تظهر النتيجة.</translation>
    </message>
    <message>
        <source>The receipt was not checked.</source>
        <translation>لم يُفحص الإيصال.</translation>
    </message>
    <message>
        <source>The notice is genuine</source>
        <translation>الإشعار صحيح</translation>
    </message>
    <message>
        <source>The receipt is genuine</source>
        <translation>الإيصال صحيح</translation>
    </message>
    <message>
        <source>A kiosk signed it, and nothing was altered.</source>
        <translation>صدر من جهاز معتمد، ولم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>To be compared with the paper</source>
        <translation>المطلوب مقارنته بالورقة</translation>
    </message>
    <message>
        <source>Number, day and kind are proved; the other words printed on it are not.</source>
        <translation>الرقم والتاريخ ونوع الورقة مؤكدة، أما بقية المكتوب عليها فلا.</translation>
    </message>
    <message>
        <source>Check another receipt</source>
        <translation>التحقق من إيصال آخر</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>البيانات المؤكدة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ الميلادي</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>مكان الطباعة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>{kiosk}, {office}</source>
        <translation>{kiosk}، {office}</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>الكاميرا لا تستجيب</translation>
    </message>
    <message>
        <source>The camera is in use just now</source>
        <translation>الكاميرا مستخدمة الآن</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>التقاط الآن</translation>
    </message>
    <message>
        <source>One moment: the camera is being switched on.</source>
        <translation>لحظة: يجري تشغيل الكاميرا.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>It is too dark. More light is needed.</source>
        <translation>المكان مظلم. يلزم ضوء أكثر.</translation>
    </message>
    <message>
        <source>Good: the picture is being taken.</source>
        <translation>تثبيت جيد: تُلتقط الصورة الآن.</translation>
    </message>
    <message>
        <source>The paper needs laying inside the frame.</source>
        <translation>المطلوب وضع الورقة داخل الإطار.</translation>
    </message>
    <message>
        <source>The paper needs holding still.</source>
        <translation>المطلوب تثبيت الورقة.</translation>
    </message>
    <message>
        <source>The card needs laying inside the frame.</source>
        <translation>المطلوب وضع البطاقة داخل الإطار.</translation>
    </message>
    <message>
        <source>The card needs holding still.</source>
        <translation>المطلوب تثبيت البطاقة.</translation>
    </message>
    <message>
        <source>Photograph: {document}</source>
        <translation>تصوير: {document}</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يمنع الاستحقاق</translation>
    </message>
    <message>
        <source>{document} (optional)</source>
        <translation>{document} (اختياري)</translation>
    </message>
    <message>
        <source>An estimate and the documents, without signing in</source>
        <translation>تقدير وقائمة مستندات، دون تسجيل</translation>
    </message>
    <message>
        <source>Some ten questions, in about five minutes.</source>
        <translation>نحو عشرة أسئلة في خمس دقائق.</translation>
    </message>
    <message>
        <source>What comes out is an estimate, and not an official decision.</source>
        <translation>النتيجة تقديرية وليست قرارًا رسميًا.</translation>
    </message>
    <message>
        <source>The documents that would be asked for are listed, and can be printed.</source>
        <translation>تظهر قائمة المستندات المطلوبة، ويمكن طباعتها.</translation>
    </message>
    <message>
        <source>No name and no number is asked for, and nothing is kept.</source>
        <translation>لا يُسأل عن اسم ولا رقم، ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The figures of this month are not published here yet. An application can be made all the same.</source>
        <translation>أرقام هذا الشهر لم تُنشر هنا بعد. تقديم الطلب ممكن مع ذلك.</translation>
    </message>
    <message>
        <source>No estimate can be made today</source>
        <translation>التقدير غير متاح اليوم</translation>
    </message>
    <message>
        <source>Begin an application</source>
        <translation>بدء طلب</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would be asked for</source>
        <translation>
            <numerusform>لا مستندات مطلوبة</numerusform>
            <numerusform>مستند واحد مطلوب</numerusform>
            <numerusform>مستندان مطلوبان</numerusform>
            <numerusform>%n مستندات مطلوبة</numerusform>
            <numerusform>%n مستندًا مطلوبًا</numerusform>
            <numerusform>%n مستند مطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>The application asks for more details, and may ask for other documents.</source>
        <translation>في الطلب أسئلة أكثر، وقد تُطلب مستندات أخرى.</translation>
    </message>
    <message>
        <source>A rule behind this is not officially documented.</source>
        <translation>من القواعد هنا ما هو غير موثق رسميًا.</translation>
    </message>
    <message>
        <source>By these answers the family may be entitled.</source>
        <translation>بحسب هذه الإجابات قد تستحق الأسرة المعاش.</translation>
    </message>
    <message>
        <source>By these answers the family may not be entitled.</source>
        <translation>بحسب هذه الإجابات قد لا تستحق الأسرة المعاش.</translation>
    </message>
    <message>
        <source>By these answers an officer has to look at it.</source>
        <translation>بحسب هذه الإجابات يحتاج الأمر إلى مراجعة موظف.</translation>
    </message>
    <message>
        <source>Calculated minimum in a month</source>
        <translation>الحد الأدنى المحتسب في الشهر</translation>
    </message>
    <message>
        <source>Counted income in a month</source>
        <translation>الدخل المحتسب في الشهر</translation>
    </message>
    <message>
        <source>Estimated pension in a month</source>
        <translation>المعاش التقديري في الشهر</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>ماذا أحتاج؟</translation>
    </message>
    <message>
        <source>Is the applicant a Saudi citizen?</source>
        <translation>هل مقدم الطلب سعودي؟</translation>
    </message>
    <message>
        <source>Saudi citizen</source>
        <translation>سعودي الجنسية</translation>
    </message>
    <message>
        <source>How old is the applicant?</source>
        <translation>كم عمر مقدم الطلب؟</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>العمر بالسنوات</translation>
    </message>
    <message>
        <source>The age is needed, in years.</source>
        <translation>المطلوب العمر بالسنوات.</translation>
    </message>
    <message>
        <source>Who lives with the applicant and depends on them?</source>
        <translation>كم فردًا ينفق عليهم مقدم الطلب ويسكنون معه؟</translation>
    </message>
    <message>
        <source>Of age, 18 or older</source>
        <translation>أعمارهم 18 سنة أو أكثر</translation>
    </message>
    <message>
        <source>{what}: an amount in riyals is needed, or 0.</source>
        <translation>{what}: المطلوب مبلغ بالريال، أو 0.</translation>
    </message>
    <message>
        <source>{what}: a number is needed, or 0.</source>
        <translation>{what}: المطلوب عدد، أو 0.</translation>
    </message>
    <message>
        <source>Younger than 18</source>
        <translation>أعمارهم أقل من 18 سنة</translation>
    </message>
    <message>
        <source>Without the applicant; 0 for nobody</source>
        <translation>من غير مقدم الطلب؛ 0 إن لم يوجد أحد</translation>
    </message>
    <message>
        <source>How much comes in, in a month?</source>
        <translation>كم دخل الأسرة في الشهر؟</translation>
    </message>
    <message>
        <source>Salaries, trade and free work</source>
        <translation>الرواتب والتجارة والعمل الحر</translation>
    </message>
    <message>
        <source>Retirement pensions</source>
        <translation>معاشات التقاعد</translation>
    </message>
    <message>
        <source>Rents, alimony and all else</source>
        <translation>الإيجارات والنفقة وغيرها</translation>
    </message>
    <message>
        <source>Of all of them together, without the Citizen Account and disability subsidy</source>
        <translation>للجميع معًا، من دون حساب المواطن وإعانة ذوي الإعاقة</translation>
    </message>
    <message>
        <source>What is other property worth?</source>
        <translation>كم قيمة الممتلكات الأخرى؟</translation>
    </message>
    <message>
        <source>Other houses and land</source>
        <translation>بيوت وأراضٍ أخرى</translation>
    </message>
    <message>
        <source>Other cars</source>
        <translation>سيارات أخرى</translation>
    </message>
    <message>
        <source>Savings and shares</source>
        <translation>مدخرات وأسهم</translation>
    </message>
    <message>
        <source>Beside the home that is lived in and one car</source>
        <translation>من غير بيت السكن وسيارة واحدة</translation>
    </message>
    <message>
        <source>Required</source>
        <comment>a document&apos;s state</comment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>The list is being printed…</source>
        <translation>القائمة تُطبع الآن…</translation>
    </message>
    <message>
        <source>The list is ready below the screen.</source>
        <translation>القائمة جاهزة أسفل الشاشة.</translation>
    </message>
    <message>
        <source>The list was saved as a file.</source>
        <translation>حُفظت القائمة في ملف.</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>تعذرت طباعة القائمة.</translation>
    </message>
    <message>
        <source>A clerk can see to the printer.</source>
        <translation>يمكن للموظف النظر في الطابعة.</translation>
    </message>
    <message>
        <source>What the answers point to</source>
        <translation>النتيجة التقديرية</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translation>لا يُحفظ شيء مما هنا.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>The printer is out of paper. A clerk puts some in.</source>
        <translation>لا ورق في الطابعة. الموظف يضيف الورق.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. A clerk takes it out.</source>
        <translation>الورق عالق في الطابعة. الموظف يخرجه.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. A clerk closes it.</source>
        <translation>غطاء الطابعة مفتوح. الموظف يغلقه.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be used now. A clerk looks after it.</source>
        <translation>الطابعة لا تعمل الآن. الموظف ينظر فيها.</translation>
    </message>
    <message>
        <source>It goes to the mobile on file.</source>
        <translation>تصل إلى الجوال المسجل.</translation>
    </message>
    <message>
        <source>The number was asked for by message.</source>
        <translation>طُلب إرسال الرقم برسالة.</translation>
    </message>
    <message>
        <source>The message with the number was sent.</source>
        <translation>أُرسلت الرسالة وفيها الرقم.</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>تعذر إرسال الرسالة.</translation>
    </message>
    <message>
        <source>The number above is enough.</source>
        <translation>يكفي الرقم في الأعلى.</translation>
    </message>
    <message>
        <source>Message to the mobile</source>
        <translation>رسالة إلى الجوال</translation>
    </message>
    <message>
        <source>Your application has the number {number}. It can be followed at any kiosk.</source>
        <comment>notice</comment>
        <translation>رقم طلبك {number}. يمكن متابعته من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>The number was asked for by message</source>
        <translation>طُلب إرسال الرقم برسالة</translation>
    </message>
    <message>
        <source>The printer did not do it. A clerk can help.</source>
        <translation>لم تُتم الطابعة العمل. يمكن طلب الموظف.</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>المتابعة من غير ورق</translation>
    </message>
    <message>
        <source>Photograph</source>
        <comment>a button</comment>
        <translation>تصوير</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>تصوير مرة أخرى</translation>
    </message>
    <message>
        <source>Hand in a file instead</source>
        <translation>تقديم ملف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The paper can be taken away.</source>
        <translation>يمكن رفع الورقة الآن.</translation>
    </message>
    <message>
        <source>One moment: the picture is made ready</source>
        <translation>لحظة: يجري تجهيز الصورة</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>متابعة كما هي</translation>
    </message>
    <message>
        <source>The picture may not do</source>
        <translation>قد لا تكفي هذه الصورة</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>صفحة أخرى</translation>
    </message>
    <message>
        <source>Photograph a paper</source>
        <translation>تصوير ورقة</translation>
    </message>
    <message>
        <source>The paper needs laying flat, on something darker than itself.</source>
        <translation>المطلوب بسط الورقة على سطح أغمق منها.</translation>
    </message>
    <message>
        <source>The picture is empty. The paper needs turning over.</source>
        <translation>الصورة فارغة. المطلوب قلب الورقة.</translation>
    </message>
    <message>
        <source>This is the other side. It needs turning over.</source>
        <translation>هذا هو الوجه الآخر. المطلوب قلبه.</translation>
    </message>
    <message>
        <source>The picture is too dark. More light is needed.</source>
        <translation>الصورة معتمة. يلزم ضوء أكثر.</translation>
    </message>
    <message>
        <source>The writing is blurred. The paper needs holding still.</source>
        <translation>الكتابة غير واضحة. المطلوب تثبيت الورقة.</translation>
    </message>
    <message>
        <source>The paper looks too small. It needs to fill the frame.</source>
        <translation>تبدو الورقة صغيرة جدًا. المطلوب أن تملأ الإطار.</translation>
    </message>
    <message>
        <source>To check this notice: the code here, or the application number.</source>
        <translation>للتحقق من هذا الإشعار: هذا الرمز أو رقم الطلب.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>لم يصل أي ردّ.</translation>
    </message>
    <message>
        <source>It is switched off and on; if that is no help, a technician looks at it.</source>
        <translation>المطلوب إيقافه ثم تشغيله؛ فإن لم يُجدِ ذلك يفحصه الفنّي.</translation>
    </message>
    <message>
        <source>Paper is put in.</source>
        <translation>المطلوب وضع الورق.</translation>
    </message>
    <message>
        <source>The printer is opened and the paper is taken out.</source>
        <translation>المطلوب فتح الطابعة وإخراج الورق.</translation>
    </message>
    <message>
        <source>The cover is closed.</source>
        <translation>المطلوب إغلاق الغطاء.</translation>
    </message>
    <message>
        <source>Power, cable and network are looked at, then its address in the settings.</source>
        <translation>المطلوب فحص الكهرباء والكابل والشبكة، ثم العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>The scanner has no paper.</source>
        <translation>لا ورق في الماسح.</translation>
    </message>
    <message>
        <source>Paper is stuck in the scanner.</source>
        <translation>الورق عالق في الماسح.</translation>
    </message>
    <message>
        <source>The scanner is opened and the paper is taken out.</source>
        <translation>المطلوب فتح الماسح وإخراج الورق.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation>غطاء الماسح مفتوح.</translation>
    </message>
    <message>
        <source>Somebody else is using the scanner.</source>
        <translation>الماسح مشغول باستخدام آخر.</translation>
    </message>
    <message>
        <source>It is free again when they have finished.</source>
        <translation>تعود متاحة عند انتهاء ذلك الاستخدام.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>الماسح لا يستجيب.</translation>
    </message>
    <message>
        <source>Power, cable and network are looked at, then its name in the settings.</source>
        <translation>المطلوب فحص الكهرباء والكابل والشبكة، ثم الاسم في الإعدادات.</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation>لا يوجد جهاز مُعدّ.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Paper runs out soon.</source>
        <translation>الورق ينتهي قريبًا.</translation>
    </message>
    <message>
        <source>A new roll or more paper is kept at hand.</source>
        <translation>المطلوب تجهيز لفافة جديدة أو ورق إضافي.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>الماسح جاهز.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>The camera is plugged in.</source>
        <translation>الكاميرا موصولة.</translation>
    </message>
    <message>
        <source>Its cable is looked at, then its name in the settings.</source>
        <translation>المطلوب فحص الكابل، ثم الاسم في الإعدادات.</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>الكاميرا غير موصولة.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>SMS gateway</source>
        <translation>بوابة الرسائل</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>يستجيب.</translation>
    </message>
    <message>
        <source>The network is looked at, then its address, certificate and credential.</source>
        <translation>تُفحص الشبكة، ثم العنوان والشهادة وبيانات الدخول.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, or does not take us.</source>
        <translation>تعذر الوصول إليه، أو لا يقبل هذا الجهاز.</translation>
    </message>
    <message>
        <source>Free room: {room} GB.</source>
        <translation>المساحة المتاحة: {room} غيغابايت.</translation>
    </message>
    <message>
        <source>Old papers and logs are removed, or a larger disk is put in.</source>
        <translation>المطلوب إزالة الأوراق والسجلات القديمة أو تركيب قرص أكبر.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The user of the kiosk signs in to the machine again.</source>
        <translation>المطلوب تسجيل الدخول إلى نظام الجهاز من جديد بحساب الكشك.</translation>
    </message>
    <message>
        <source>The store has no key here.</source>
        <translation>لا يوجد هنا مفتاح لمخزن الجهاز.</translation>
    </message>
    <message>
        <source>A technician looks at the keyring.</source>
        <translation>يفحص الفنّي سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>No clerk&apos;s PIN is set.</source>
        <translation>لم يُضبط رمز الموظف.</translation>
    </message>
    <message>
        <source>A technician sets it with `kiosk set-pin`.</source>
        <translation>يضبطه الفنّي.</translation>
    </message>
    <message>
        <source>The keys and the clerk&apos;s PIN are there.</source>
        <translation>المفاتيح ورمز الموظف موجودة.</translation>
    </message>
    <message>
        <source>There is no other clock to compare it with.</source>
        <translation>لا توجد ساعة أخرى للمقارنة بها.</translation>
    </message>
    <message>
        <source>It can&apos;t be compared with the centre&apos;s now.</source>
        <translation>لا يمكن الآن مقارنتها بساعة المركز.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>It goes with the centre&apos;s.</source>
        <translation>مطابقة لساعة المركز.</translation>
    </message>
    <message>
        <source>It is {seconds} s slow.</source>
        <translation>متأخرة {seconds} ث.</translation>
    </message>
    <message>
        <source>It is {seconds} s fast.</source>
        <translation>متقدمة {seconds} ث.</translation>
    </message>
    <message>
        <source>A technician sets the machine&apos;s clock.</source>
        <translation>يضبط الفنّي ساعة الجهاز.</translation>
    </message>
    <message>
        <source>The network is looked at. Nothing is lost: what waits is sent later.</source>
        <translation>المطلوب فحص الشبكة. لم يضِع شيء: ما ينتظر يُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>A technician updates the program or enrols this machine again.</source>
        <translation>يحدّث الفنّي البرنامج أو يسجّل هذا الجهاز من جديد.</translation>
    </message>
    <message>
        <source>The centre does not take this machine.</source>
        <translation>المركز لا يقبل هذا الجهاز.</translation>
    </message>
    <message>
        <source>This machine&apos;s store can&apos;t be read.</source>
        <translation>تعذّرت قراءة مخزن هذا الجهاز.</translation>
    </message>
    <message>
        <source>A technician looks at it.</source>
        <translation>يفحصه الفنّي.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Refused by the centre: {parked}. Missing there: {lost}.</source>
        <translation>رفضه المركز: {parked}. مفقود هناك: {lost}.</translation>
    </message>
    <message>
        <source>The clerk&apos;s page says why.</source>
        <translation>السبب في صفحة الموظف.</translation>
    </message>
    <message>
        <source>Letters&apos; printer</source>
        <translation>طابعة الخطابات</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a part of the machine</comment>
        <translation>بحالة جيدة</translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>a part of the machine</comment>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>a part of the machine</comment>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>a part of the machine</comment>
        <translation>دون إعداد</translation>
    </message>
    <message>
        <source>Daily report on the machine</source>
        <translation>التقرير اليومي عن الجهاز</translation>
    </message>
    <message>
        <source>A trial of the printer</source>
        <translation>تجربة الطابعة</translation>
    </message>
    <message>
        <source>The printer is in order when this is black, whole and easy to read.</source>
        <translation>الطابعة سليمة إذا كان هذا النص أسود وكاملًا وسهل القراءة.</translation>
    </message>
    <message>
        <source>Kiosk:</source>
        <translation>الكشك:</translation>
    </message>
    <message>
        <source>The machine is ready for persons.</source>
        <translation>الجهاز جاهز لخدمة المستفيدين.</translation>
    </message>
    <message>
        <source>The machine has to be seen to before persons are served.</source>
        <translation>الجهاز بحاجة إلى معالجة قبل خدمة المستفيدين.</translation>
    </message>
    <message>
        <source>It is being tested …</source>
        <translation>يجري الاختبار …</translation>
    </message>
    <message>
        <source>{device}: {state}</source>
        <comment>a part of the machine</comment>
        <translation>{device}: {state}</translation>
    </message>
    <message>
        <source>Test it</source>
        <comment>a device</comment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>{what}: {device}</source>
        <comment>a button and what it is for</comment>
        <translation>{what}: {device}</translation>
    </message>
    <message>
        <source>A line for the settings file: {line}</source>
        <translation>سطر لملف الإعدادات: {line}</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <comment>a device and its setting</comment>
        <translation>{name}. {line}</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>لم يُعثر على أي جهاز.</translation>
    </message>
    <message>
        <source>Scan</source>
        <comment>a button</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Scan a paper</source>
        <translation>مسح ورقة</translation>
    </message>
    <message>
        <source>Start scanning</source>
        <translation>بدء المسح</translation>
    </message>
    <message>
        <source>The paper is laid in face down.</source>
        <translation>توضع الورقة ووجهها إلى الأسفل.</translation>
    </message>
    <message>
        <source>The card is laid in face down.</source>
        <translation>توضع البطاقة ووجهها إلى الأسفل.</translation>
    </message>
    <message>
        <source>Scan: {document}</source>
        <translation>مسح: {document}</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>إلغاء المسح</translation>
    </message>
    <message>
        <source>Then “{button}” is touched.</source>
        <translation>ثم لمس «{button}».</translation>
    </message>
    <message>
        <source>Several sheets go into the feeder.</source>
        <translation>الأوراق الكثيرة توضع في الملقم.</translation>
    </message>
    <message>
        <source>Scan all in the feeder</source>
        <translation>مسح ما في الملقم</translation>
    </message>
    <message>
        <source>One moment: scanning</source>
        <translation>لحظة: المسح جارٍ</translation>
    </message>
    <message>
        <source>The paper stays where it is until the end.</source>
        <translation>تبقى الورقة مكانها حتى ينتهي المسح.</translation>
    </message>
    <message>
        <source>The paper can be taken out.</source>
        <translation>يمكن أخذ الورقة الآن.</translation>
    </message>
    <message>
        <source>The clerk helps with the scanner.</source>
        <translation>الموظف يساعد في الماسح.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n page(s)</source>
        <translation>
            <numerusform>متابعة من دون صفحات</numerusform>
            <numerusform>متابعة بصفحة واحدة</numerusform>
            <numerusform>متابعة بصفحتين</numerusform>
            <numerusform>متابعة بـ %n صفحات</numerusform>
            <numerusform>متابعة بـ %n صفحة</numerusform>
            <numerusform>متابعة بـ %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 100</source>
        <translation>{n} من 100</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>صفحة {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) had no room. They can be added as a document of their own.</source>
        <translation>
            <numerusform>كل الأوراق لها مكان.</numerusform>
            <numerusform>ورقة واحدة لم يبق لها مكان. يمكن إضافتها مستندًا مستقلًا.</numerusform>
            <numerusform>ورقتان لم يبق لهما مكان. يمكن إضافتهما مستندًا مستقلًا.</numerusform>
            <numerusform>%n أوراق لم يبق لها مكان. يمكن إضافتها مستندًا مستقلًا.</numerusform>
            <numerusform>%n ورقة لم يبق لها مكان. يمكن إضافتها مستندًا مستقلًا.</numerusform>
            <numerusform>%n ورقة لم يبق لها مكان. يمكن إضافتها مستندًا مستقلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the pages clear and in order?</source>
        <translation>هل الصفحات واضحة ومرتبة؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a scanned page</comment>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a page, in the order</comment>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a page, in the order</comment>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>إعادة المسح</translation>
    </message>
    <message>
        <source>Continue as it is</source>
        <translation>متابعة كما هي</translation>
    </message>
    <message>
        <source>The number on the card is the one that was typed.</source>
        <translation>الرقم في البطاقة هو الرقم المكتوب.</translation>
    </message>
    <message>
        <source>The number on the card looks like another one</source>
        <translation>الرقم في البطاقة يبدو مختلفًا</translation>
    </message>
    <message>
        <source>Is it the right card? If so, it can go on as it is.</source>
        <translation>هل هي البطاقة الصحيحة؟ إن كانت كذلك فالمتابعة ممكنة.</translation>
    </message>
    <message>
        <source>Scan another page</source>
        <translation>مسح صفحة أخرى</translation>
    </message>
    <message>
        <source>Scan the other side</source>
        <translation>مسح الوجه الآخر</translation>
    </message>
    <message>
        <source>The edges show and the writing is steady.</source>
        <translation>الأطراف ظاهرة والكتابة ثابتة.</translation>
    </message>
    <message>
        <source>The file can&apos;t be taken as it is. Another copy of it, or the paper itself, is needed.</source>
        <translation>لا يمكن قبول الملف كما هو. المطلوب نسخة أخرى منه أو الورقة نفسها.</translation>
    </message>
    <message>
        <source>The virus scanner answers.</source>
        <translation>فاحص الفيروسات يستجيب.</translation>
    </message>
    <message>
        <source>A technician starts clamd again. Uploads are redrawn all the same.</source>
        <translation>يعيد الفنّي تشغيل الفاحص. الملفات يُعاد رسمها على كل حال.</translation>
    </message>
    <message>
        <source>The virus scanner does not answer.</source>
        <translation>فاحص الفيروسات لا يستجيب.</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>فاحص الفيروسات</translation>
    </message>
    <message>
        <source>Hold the receipt before the camera</source>
        <translation>عرض الإيصال على الكاميرا</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>An officer looks at it. What is right needs no change.</source>
        <translation>ينظر فيه الموظف. الصحيح لا يحتاج إلى تغيير.</translation>
    </message>
    <message>
        <source>{name} stands in the list twice.</source>
        <translation>{name}: الاسم مكرر في القائمة.</translation>
    </message>
    <message>
        <source>Each member is listed once.</source>
        <translation>يُكتب كل فرد مرة واحدة.</translation>
    </message>
    <message>
        <source>The applicant stands in the list of members.</source>
        <translation>مقدم الطلب مكتوب بين أفراد الأسرة.</translation>
    </message>
    <message>
        <source>The rent is {rent} riyals a year, and the stated income {income}.</source>
        <translation>الإيجار {rent} ريال في السنة، والدخل المكتوب {income}.</translation>
    </message>
    <message>
        <source>Help of relatives or a charity counts as income too, and can be stated.</source>
        <translation>مساعدة الأقارب أو الجمعيات دخل أيضًا، ويمكن كتابتها.</translation>
    </message>
    <message>
        <source>The address on the lease is compared with this one: {city}, {district}.</source>
        <translation>يُقارن العنوان في عقد الإيجار بهذا العنوان: {city}، {district}.</translation>
    </message>
    <message>
        <source>A home that has changed is written anew, with its lease.</source>
        <translation>السكن الذي تغير يُكتب من جديد مع عقده.</translation>
    </message>
    <message>
        <source>{income}: {amount} riyals are compared with the salary letter.</source>
        <translation>{income}: يُقارن المبلغ {amount} ريال بتعريف الراتب.</translation>
    </message>
    <message>
        <source>The letter names it before and after deductions; an officer looks at both.</source>
        <translation>في التعريف الراتب قبل الحسميات وبعدها، والموظف ينظر فيهما.</translation>
    </message>
    <message>
        <source>Before it is submitted</source>
        <translation>قبل تقديم الطلب</translation>
    </message>
    <message>
        <source>An officer looks at this first. It can be changed now, or left as it is.</source>
        <translation>هذا ما ينظر فيه الموظف أولًا. يمكن تعديله الآن، أو تركه كما هو.</translation>
    </message>
    <message>
        <source>Continue to submitting</source>
        <translation>متابعة إلى التقديم</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Name, gender, nationality, the ID&apos;s expiry, marital status and members of the family</source>
        <translation>الاسم والجنس والجنسية وانتهاء الهوية والحالة الاجتماعية وأفراد الأسرة</translation>
    </message>
    <message>
        <source>To save writing; everything can still be changed</source>
        <translation>لتوفير الكتابة، ويبقى كل شيء قابلًا للتعديل</translation>
    </message>
    <message>
        <source>Kind of housing, the lease&apos;s number and end, and the yearly rent</source>
        <translation>نوع السكن ورقم العقد ونهايته والإيجار السنوي</translation>
    </message>
    <message>
        <source>To save copying the lease; everything can still be changed</source>
        <translation>لتوفير نقل بيانات العقد، ويبقى كل شيء قابلًا للتعديل</translation>
    </message>
    <message>
        <source>Wages and pensions, with employer and beginning</source>
        <translation>الأجور والمعاشات، مع جهة العمل والبداية</translation>
    </message>
    <message>
        <source>To work out the income; everything can still be changed</source>
        <translation>لحساب الدخل، ويبقى كل شيء قابلًا للتعديل</translation>
    </message>
    <message>
        <source>Houses and land, with the deeds&apos; numbers</source>
        <translation>العقارات والأراضي، مع أرقام الصكوك</translation>
    </message>
    <message>
        <source>The IBAN of the account that belongs to the ID</source>
        <translation>آيبان الحساب المرتبط بالهوية</translation>
    </message>
    <message>
        <source>So that the payment reaches the right account</source>
        <translation>ليصل المبلغ إلى الحساب الصحيح</translation>
    </message>
    <message>
        <source>Civil Status</source>
        <translation>الأحوال المدنية</translation>
    </message>
    <message>
        <source>Social Insurance</source>
        <translation>التأمينات الاجتماعية</translation>
    </message>
    <message>
        <source>Property Registry</source>
        <translation>السجل العقاري</translation>
    </message>
    <message>
        <source>Ejar</source>
        <translation>منصة إيجار</translation>
    </message>
    <message>
        <source>Saudi Central Bank</source>
        <translation>البنك المركزي السعودي</translation>
    </message>
    <message>
        <source>The details have been fetched from {registry}.</source>
        <translation>أُحضرت البيانات من {registry}.</translation>
    </message>
    <message>
        <source>{registry} has no details of this. They can be written here.</source>
        <translation>لا توجد بيانات عن هذا في {registry}. يمكن كتابتها هنا.</translation>
    </message>
    <message>
        <source>{registry} does not answer now. The details can be written here.</source>
        <translation>لا يصل رد الآن من {registry}. يمكن كتابة البيانات هنا.</translation>
    </message>
    <message>
        <source>{registry} gave no details. They can be written here.</source>
        <translation>لم يُسمح بإرسال البيانات من {registry}. يمكن كتابتها هنا.</translation>
    </message>
    <message>
        <source>{registry} is being asked. Writing can go on meanwhile.</source>
        <translation>يجري طلب البيانات من {registry}. يمكن متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Shall these details be fetched for you?</source>
        <translation>هل نُحضر هذه البيانات؟</translation>
    </message>
    <message>
        <source>Shall these details be fetched from {registry}?</source>
        <translation>هل نُحضر هذه البيانات من {registry}؟</translation>
    </message>
    <message>
        <source>A choice is needed: yes or no. With no, the details are written here.</source>
        <translation>المطلوب اختيار نعم أو لا. ومع «لا» تُكتب البيانات هنا.</translation>
    </message>
    <message>
        <source>The ID is valid until {day}.</source>
        <translation>الهوية سارية حتى {day}.</translation>
    </message>
    <message>
        <source>The lease runs until {day}.</source>
        <translation>عقد الإيجار سارٍ حتى {day}.</translation>
    </message>
    <message>
        <source>The medical report is of {day}.</source>
        <translation>تاريخ التقرير الطبي {day}.</translation>
    </message>
    <message>
        <source>The counted income of your family is {amount} in a month.</source>
        <translation>الدخل المحتسب لأسرتك {amount} في الشهر.</translation>
    </message>
    <message>
        <source>{reference}, in force since {day}</source>
        <translation>{reference}، معمول به من {day}</translation>
    </message>
    <message>
        <source>The outcome might then change; an officer looks at it again.</source>
        <translation>قد تتغير النتيجة بعد أن ينظر فيها موظف من جديد.</translation>
    </message>
    <message>
        <source>This reason might then fall away; the others remain.</source>
        <translation>قد ينتهي هذا السبب، وتبقى الأسباب الأخرى.</translation>
    </message>
    <message>
        <source>If it is true and proven: the paper that was missing is at hand.</source>
        <translation>إن صح وثبت: المستند الناقص موجود الآن.</translation>
    </message>
    <message>
        <source>If it is true and proven: the ID or permit was renewed.</source>
        <translation>إن صح وثبت: تجديد الهوية أو الإقامة.</translation>
    </message>
    <message>
        <source>If it is true and proven: the lease was renewed.</source>
        <translation>إن صح وثبت: تجديد عقد الإيجار.</translation>
    </message>
    <message>
        <source>If it is true and proven: there is a medical report of this year.</source>
        <translation>إن صح وثبت: وجود تقرير طبي لم تمض عليه سنة.</translation>
    </message>
    <message>
        <source>If it is true and proven: the commercial register was struck off.</source>
        <translation>إن صح وثبت: شطب السجل التجاري.</translation>
    </message>
    <message>
        <source>If it is true and proven: {name} depends on the family and has agreed.</source>
        <translation>إن صح وثبت: {name} من تابعي الأسرة، والموافقة حاصلة.</translation>
    </message>
    <message>
        <source>Agreement on the platform</source>
        <translation>الموافقة في المنصة</translation>
    </message>
    <message>
        <source>If it is true and proven: {name} is in the care of the family.</source>
        <translation>إن صح وثبت: إعالة {name} على الأسرة.</translation>
    </message>
    <message>
        <source>If it is true and proven: the family has an entitled dependent who was not listed.</source>
        <translation>إن صح وثبت: للأسرة تابع مستحق لم يُذكر في الطلب.</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>شهادة الميلاد</translation>
    </message>
    <message>
        <source>If it is true and proven: the home is apart from the family.</source>
        <translation>إن صح وثبت: المسكن منفصل عن مسكن الأهل.</translation>
    </message>
    <message>
        <source>If it is true and proven: one of the exceptions applies.</source>
        <translation>إن صح وثبت: إحدى حالات الاستثناء تنطبق.</translation>
    </message>
    <message>
        <source>If it is true and proven: {income} has ended.</source>
        <translation>إن صح وثبت: انقطاع الدخل، وهو {income}.</translation>
    </message>
    <message>
        <source>If it is true and proven: {income} is {amount} a month or less.</source>
        <translation>إن صح وثبت: {income}، {amount} شهريًا أو أقل.</translation>
    </message>
    <message>
        <source>If it is true and proven: the property of {amount} is the main home.</source>
        <translation>إن صح وثبت: العقار الذي قيمته {amount} هو المسكن الرئيس.</translation>
    </message>
    <message>
        <source>If it is true and proven: the car of {amount} is the family&apos;s one exempt car.</source>
        <translation>إن صح وثبت: السيارة التي قيمتها {amount} هي سيارة الأسرة المستثناة.</translation>
    </message>
    <message>
        <source>If it is true and proven: the possession of {stated} is worth {amount} or less.</source>
        <translation>إن صح وثبت: ما قُدّر بـ {stated} قيمته {amount} أو أقل.</translation>
    </message>
    <message>
        <source>Certificate of whoever pays it</source>
        <translation>شهادة من جهة الدخل</translation>
    </message>
    <message>
        <source>Registration of the car</source>
        <translation>استمارة السيارة</translation>
    </message>
    <message>
        <source>If it is true and proven: the days outside the Kingdom are {days} or less.</source>
        <translation>إن صح وثبت: أيام الغياب عن المملكة {days} أو أقل.</translation>
    </message>
    <message>
        <source>If it is true and proven: one of the offers was not suitable in wage or distance.</source>
        <translation>إن صح وثبت: أحد العروض غير مناسب في الأجر أو البعد.</translation>
    </message>
    <message>
        <source>If it is true and proven: health does not allow work.</source>
        <translation>إن صح وثبت: الحالة الصحية لا تسمح بالعمل.</translation>
    </message>
    <message>
        <source>Social Security Law, Royal Decree M/32 of 1442 AH</source>
        <translation>نظام الضمان الاجتماعي م/32 لعام 1442هـ</translation>
    </message>
    <message>
        <source>Social Security Law, Article 1</source>
        <translation>نظام الضمان الاجتماعي، المادة 1</translation>
    </message>
    <message>
        <source>Social Security Law, Article 17</source>
        <translation>نظام الضمان الاجتماعي، المادة 17</translation>
    </message>
    <message>
        <source>Executive Regulation of the Social Security Law</source>
        <translation>اللائحة التنفيذية لنظام الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>Pages of the Ministry of Human Resources and Social Development</source>
        <translation>صفحات وزارة الموارد البشرية والتنمية الاجتماعية</translation>
    </message>
    <message>
        <source>Explanations published by the programme</source>
        <translation>إيضاحات منشورة للبرنامج</translation>
    </message>
    <message>
        <source>The pension is for Saudis, and for exceptions that are proven.</source>
        <translation>المعاش للسعوديين، ولحالات الاستثناء المثبتة.</translation>
    </message>
    <message>
        <source>The ID or permit is valid when the application is decided.</source>
        <translation>تكون الهوية أو الإقامة سارية عند القرار في الطلب.</translation>
    </message>
    <message>
        <source>The stay abroad is at most three months in the year before payment.</source>
        <translation>لا تزيد مدة الغياب على ثلاثة أشهر في السنة السابقة للصرف.</translation>
    </message>
    <message>
        <source>The pension is due where counted income is less than the calculated minimum.</source>
        <translation>يُستحق المعاش إذا كان الدخل المحتسب أقل من الحد الأدنى المحتسب.</translation>
    </message>
    <message>
        <source>Every source of income of the family is stated.</source>
        <translation>يُفصح عن كل مصدر دخل للأسرة.</translation>
    </message>
    <message>
        <source>Income counts as it is, not as it was recorded before.</source>
        <translation>يُحتسب الدخل الفعلي لا المسجل من قبل.</translation>
    </message>
    <message>
        <source>Possessions count by their value, except the main home and one car.</source>
        <translation>تُحتسب الممتلكات بقيمتها، عدا المسكن الرئيس وسيارة واحدة.</translation>
    </message>
    <message>
        <source>What a commercial register brings in is stated and counted.</source>
        <translation>يُفصح عن عائد السجل التجاري ويُحتسب.</translation>
    </message>
    <message>
        <source>What is handed in agrees with what the visit finds.</source>
        <translation>تتفق البيانات المقدمة مع نتيجة الزيارة.</translation>
    </message>
    <message>
        <source>The social researcher is received at the agreed visit.</source>
        <translation>يُستقبل الباحث الاجتماعي في الزيارة المتفق عليها.</translation>
    </message>
    <message>
        <source>The home is proven by a lease, a title deed or a housing certificate.</source>
        <translation>يُثبت السكن بعقد إيجار أو صك أو إفادة سكن.</translation>
    </message>
    <message>
        <source>The national address is that of the home that is lived in.</source>
        <translation>العنوان الوطني هو عنوان السكن الفعلي.</translation>
    </message>
    <message>
        <source>An independent is of age, in a home apart, and pays their own way.</source>
        <translation>المستقل بالغ، ومسكنه منفصل، ونفقاته منه.</translation>
    </message>
    <message>
        <source>A dependent who is of age counts once they agree.</source>
        <translation>يُحتسب التابع البالغ بعد موافقته.</translation>
    </message>
    <message>
        <source>Each dependent counts in one home only.</source>
        <translation>يُحتسب كل تابع في مسكن واحد فقط.</translation>
    </message>
    <message>
        <source>Where the care of a child is disputed, a deed proves it.</source>
        <translation>عند النزاع تُثبت إعالة الطفل بصك.</translation>
    </message>
    <message>
        <source>The pension stops where data given is incorrect.</source>
        <translation>يُوقف المعاش إذا لم تصح البيانات المقدمة.</translation>
    </message>
    <message>
        <source>Documents are official and unaltered.</source>
        <translation>المستندات رسمية وبلا تعديل.</translation>
    </message>
    <message>
        <source>Data is updated within 30 days of the notice.</source>
        <translation>تُحدّث البيانات خلال 30 يومًا من الإشعار.</translation>
    </message>
    <message>
        <source>Who can be rehabilitated keeps to the plan.</source>
        <translation>القابل للتأهيل يلتزم بخطته.</translation>
    </message>
    <message>
        <source>Who is able to work seeks it and accepts what is suitable.</source>
        <translation>القادر على العمل يبحث عنه ويقبل المناسب منه.</translation>
    </message>
    <message>
        <source>A medical report is at most a year old.</source>
        <translation>لا تزيد مدة التقرير الطبي على سنة.</translation>
    </message>
    <message>
        <source>Payment goes to an active account of the beneficiary&apos;s own.</source>
        <translation>يُصرف المعاش إلى حساب نشط باسم المستفيد.</translation>
    </message>
    <message>
        <source>The pension ends with a waiver, or with death.</source>
        <translation>ينتهي المعاش بالتنازل أو الوفاة.</translation>
    </message>
    <message>
        <source>Counted income</source>
        <translation>الدخل المحتسب</translation>
    </message>
    <message>
        <source>Of what is earned</source>
        <translation>من الدخل المكتسب</translation>
    </message>
    <message>
        <source>Of other income</source>
        <translation>من الدخل غير المكتسب</translation>
    </message>
    <message>
        <source>Of possessions</source>
        <translation>من الممتلكات</translation>
    </message>
    <message>
        <source>{share} of {amount} earned</source>
        <translation>{share} من دخل مكتسب قدره {amount}</translation>
    </message>
    <message>
        <source>{amount} that are not earned, in full</source>
        <translation>دخل غير مكتسب قدره {amount}، كاملًا</translation>
    </message>
    <message numerus="yes">
        <source>{amount} of value over %n month(s)</source>
        <translation>
            <numerusform>ممتلكات قيمتها {amount}</numerusform>
            <numerusform>ممتلكات قيمتها {amount} على شهر</numerusform>
            <numerusform>ممتلكات قيمتها {amount} على شهرين</numerusform>
            <numerusform>ممتلكات قيمتها {amount} على %n أشهر</numerusform>
            <numerusform>ممتلكات قيمتها {amount} على %n شهرًا</numerusform>
            <numerusform>ممتلكات قيمتها {amount} على %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} for the breadwinner or the independent</source>
        <translation>{amount} للعائل أو المستقل</translation>
    </message>
    <message numerus="yes">
        <source>{head} for the breadwinner, and {each} for each of %n dependent(s)</source>
        <translation>
            <numerusform>{head} للعائل و{each} لكل تابع</numerusform>
            <numerusform>{head} للعائل و{each} لتابع واحد</numerusform>
            <numerusform>{head} للعائل و{each} لكل من تابعين</numerusform>
            <numerusform>{head} للعائل و{each} لكل من %n تابعين</numerusform>
            <numerusform>{head} للعائل و{each} لكل من %n تابعًا</numerusform>
            <numerusform>{head} للعائل و{each} لكل من %n تابع</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculated minimum</source>
        <translation>الحد الأدنى المحتسب</translation>
    </message>
    <message>
        <source>Over the minimum by</source>
        <translation>الزيادة على الحد</translation>
    </message>
    <message>
        <source>Below the minimum by</source>
        <translation>النقص عن الحد</translation>
    </message>
    <message>
        <source>Equal to the minimum, and less is asked for</source>
        <translation>مساوٍ للحد، والمطلوب أقل منه</translation>
    </message>
    <message>
        <source>Over it by</source>
        <translation>الزيادة على المسموح</translation>
    </message>
    <message>
        <source>Left until then</source>
        <translation>الباقي من المسموح</translation>
    </message>
    <message>
        <source>The most that is allowed</source>
        <translation>أقصى مدة مسموحة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>what the rules found</comment>
        <translation>يحتاج مراجعة</translation>
    </message>
    <message>
        <source>The rules found for {month}: {outcome}</source>
        <translation>نتيجة القواعد لشهر {month}: {outcome}</translation>
    </message>
    <message>
        <source>The rules do not reckon this programme.</source>
        <translation>لا قواعد محسوبة لهذا البرنامج.</translation>
    </message>
    <message>
        <source>The rules do not reckon an older form.</source>
        <translation>لا تُحسب القواعد على نموذج أقدم.</translation>
    </message>
    <message>
        <source>The policy lacks a figure for the month {month}.</source>
        <translation>قيمة من قيم النظام غير معرفة لشهر {month}.</translation>
    </message>
    <message>
        <source>The rules can&apos;t reckon with these answers.</source>
        <translation>تعذر حساب القواعد على هذه الإجابات.</translation>
    </message>
    <message>
        <source>The clerk can connect it. There are other ways to hand this in.</source>
        <translation>يمكن للموظف توصيلها، وتوجد طرق أخرى للتقديم.</translation>
    </message>
    <message>
        <source>It works again in a minute. There are other ways to hand this in.</source>
        <translation>تعمل بعد دقيقة، وتوجد طرق أخرى للتقديم.</translation>
    </message>
    <message>
        <source>The card needs laying flat and scanning again.</source>
        <translation>المطلوب بسط البطاقة وإعادة المسح.</translation>
    </message>
    <message>
        <source>The picture is empty. The card needs turning over and scanning again.</source>
        <translation>الصورة فارغة. المطلوب قلب البطاقة وإعادة المسح.</translation>
    </message>
    <message>
        <source>The writing is blurred. The card needs holding still and scanning again.</source>
        <translation>الكتابة مهتزة. المطلوب تثبيت البطاقة وإعادة المسح.</translation>
    </message>
    <message>
        <source>An edge of the card is cut off. It needs laying inside the frame.</source>
        <translation>طرف البطاقة مقطوع. المطلوب وضعها داخل الإطار.</translation>
    </message>
    <message>
        <source>The card looks too small. It needs laying flat and scanning again.</source>
        <translation>تبدو البطاقة صغيرة. المطلوب بسطها وإعادة المسح.</translation>
    </message>
    <message>
        <source>This does not look like a card. What is needed: {document}.</source>
        <translation>لا تبدو هذه بطاقة. المطلوب: {document}.</translation>
    </message>
    <message>
        <source>The card needs laying flat, on something darker than itself.</source>
        <translation>المطلوب وضع البطاقة على سطح أغمق منها.</translation>
    </message>
    <message>
        <source>The picture is empty. The card needs turning over.</source>
        <translation>الصورة فارغة. المطلوب قلب البطاقة.</translation>
    </message>
    <message>
        <source>The writing is blurred. The card needs holding still.</source>
        <translation>الكتابة غير واضحة. المطلوب تثبيت البطاقة.</translation>
    </message>
    <message>
        <source>The card looks too small. It needs to fill the frame.</source>
        <translation>تبدو البطاقة صغيرة جدًا. المطلوب أن تملأ الإطار.</translation>
    </message>
    <message>
        <source>The picture takes itself when the paper rests.</source>
        <translation>تُلتقط الصورة وحدها عند سكون الورقة.</translation>
    </message>
    <message>
        <source>The picture takes itself when the card rests.</source>
        <translation>تُلتقط الصورة وحدها عند سكون البطاقة.</translation>
    </message>
    <message>
        <source>Scan it instead</source>
        <translation>المسح بدلًا من التصوير</translation>
    </message>
    <message>
        <source>The card can be taken away.</source>
        <translation>يمكن رفع البطاقة الآن.</translation>
    </message>
    <message>
        <source>The clerk helps with the camera.</source>
        <translation>الموظف يساعد في الكاميرا.</translation>
    </message>
    <message>
        <source>Application {number}</source>
        <translation>الطلب {number}</translation>
    </message>
    <message>
        <source>The journal was altered at entry {n}.</source>
        <translation>تغيّر السجل عند القيد {n}.</translation>
    </message>
    <message>
        <source>All comes out as it was decided.</source>
        <translation>النتيجة اليوم كما كانت عند القرار.</translation>
    </message>
    <message>
        <source>Not all comes out as it was decided.</source>
        <translation>النتيجة اليوم ليست كلها كما كانت عند القرار.</translation>
    </message>
    <message>
        <source>then {then}, now {now}</source>
        <comment>two findings of the rules</comment>
        <translation>عند القرار: {then}؛ اليوم: {now}</translation>
    </message>
    <message>
        <source>What was kept of the rules can&apos;t be read.</source>
        <translation>تعذرت قراءة ما حُفظ من نتيجة القواعد.</translation>
    </message>
    <message>
        <source>Nothing of the rules was kept with this decision.</source>
        <translation>لم تُحفظ مع هذا القرار نتيجة للقواعد.</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a condition</comment>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>a condition</comment>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <comment>a condition</comment>
        <translation>يحتاج نظر موظف</translation>
    </message>
    <message>
        <source>Noted, and decides nothing</source>
        <comment>a condition</comment>
        <translation>للعلم، ولا يغير النتيجة</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <comment>a step of the rules</comment>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>The version of the rules</source>
        <translation>إصدار القواعد</translation>
    </message>
    <message>
        <source>The figures or the classes of incomes</source>
        <translation>قيم النظام أو تصنيف الدخول</translation>
    </message>
    <message>
        <source>A rule that is not officially documented</source>
        <translation>قاعدة غير موثقة رسميًا</translation>
    </message>
    <message>
        <source>since {day}: {reference}</source>
        <translation>منذ {day}: {reference}</translation>
    </message>
    <message>
        <source>{outcome}: {amount} a month</source>
        <translation>{outcome}: {amount} شهريًا</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of several things</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The registry has it otherwise</source>
        <translation>في السجل غير ذلك</translation>
    </message>
    <message>
        <source>Details fetched for you</source>
        <translation>بيانات من جهات أخرى</translation>
    </message>
    <message>
        <source>With your agreement</source>
        <translation>بموافقتك</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>دون إحضار</translation>
    </message>
    <message>
        <source>Add what stands there</source>
        <translation>إضافة ما في السجل</translation>
    </message>
    <message>
        <source>Not as in the registry</source>
        <comment>a card&apos;s state</comment>
        <translation>يختلف عن السجل</translation>
    </message>
    <message>
        <source>Agreed that {registry} is asked</source>
        <translation>موافقة على إحضار البيانات من {registry}</translation>
    </message>
    <message>
        <source>No longer agreed that {registry} is asked</source>
        <translation>سحب الموافقة على إحضار البيانات من {registry}</translation>
    </message>
    <message>
        <source>Details of {registry}, of {day}</source>
        <translation>بيانات {registry}، بتاريخ {day}</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>أخذ ما في السجل</translation>
    </message>
    <message>
        <source>From: {source} · {day}</source>
        <translation>من: {source} · {day}</translation>
    </message>
    <message>
        <source>In {source}: {value} · {day}</source>
        <translation>في {source}: {value} · {day}</translation>
    </message>
    <message>
        <source>Also in {source}: {names}</source>
        <translation>في {source} أيضًا: {names}</translation>
    </message>
    <message>
        <source>Something here is not as the registry has it</source>
        <translation>بعض ما هنا يختلف عن السجل</translation>
    </message>
    <message>
        <source>What was written stays, unless the other is taken.</source>
        <translation>يبقى المكتوب، إلا إذا أُخذ ما في السجل.</translation>
    </message>
    <message>
        <source>The camera gave no picture. Its cable is looked at, then its name in the settings.</source>
        <translation>لم تعطِ الكاميرا صورة. المطلوب فحص الكابل، ثم اسمها في الإعدادات.</translation>
    </message>
    <message>
        <source>Another program holds the camera. That one is ended first.</source>
        <translation>يستخدم الكاميرا برنامج آخر. المطلوب إغلاقه أولًا.</translation>
    </message>
    <message>
        <source>The camera gave a picture. It is not kept.</source>
        <translation>أعطت الكاميرا صورة، ولا يُحتفظ بها.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is dark. Its cover is opened, and light is made.</source>
        <translation>صورة الكاميرا معتمة. المطلوب فتح غطائها وزيادة الضوء.</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>روضة</translation>
    </message>
    <message>
        <source>Institute or diploma</source>
        <translation>معهد أو دبلوم</translation>
    </message>
    <message>
        <source>University</source>
        <translation>جامعة</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>تربية خاصة</translation>
    </message>
    <message>
        <source>Books and school supplies</source>
        <translation>كتب ومستلزمات مدرسية</translation>
    </message>
    <message>
        <source>School clothes</source>
        <translation>ملابس المدرسة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>رسوم دراسية</translation>
    </message>
    <message>
        <source>Computer or tablet</source>
        <translation>حاسب أو جهاز لوحي</translation>
    </message>
    <message>
        <source>Extra lessons</source>
        <translation>دروس تقوية</translation>
    </message>
    <message>
        <source>Aids for a disability</source>
        <translation>وسائل مساعدة لذوي الإعاقة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>needs</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stage not stated</source>
        <translation>المرحلة غير مذكورة</translation>
    </message>
    <message>
        <source>{stage} · year {year}</source>
        <translation>{stage} · السنة {year}</translation>
    </message>
    <message>
        <source>At least one student is needed.</source>
        <translation>مطلوب طالب واحد على الأقل.</translation>
    </message>
    <message>
        <source>One student stands in the list twice. Each is listed once.</source>
        <translation>أحد الطلاب مذكور مرتين. يُذكر كل واحد مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) listed</source>
        <translation>
            <numerusform>لم يُذكر طلاب</numerusform>
            <numerusform>طالب واحد مذكور</numerusform>
            <numerusform>طالبان مذكوران</numerusform>
            <numerusform>%n طلاب مذكورون</numerusform>
            <numerusform>%n طالبًا مذكورًا</numerusform>
            <numerusform>%n طالب مذكور</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupils and students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Who studies?</source>
        <translation>من يدرس من الأسرة؟</translation>
    </message>
    <message>
        <source>Student {n}</source>
        <translation>الطالب {n}</translation>
    </message>
    <message>
        <source>Add another student</source>
        <translation>إضافة طالب آخر</translation>
    </message>
    <message>
        <source>No student has been added yet.</source>
        <translation>لم يُضف أي طالب بعد.</translation>
    </message>
    <message>
        <source>Which of them studies?</source>
        <translation>من منهم يدرس؟</translation>
    </message>
    <message>
        <source>The student is needed. Choose one.</source>
        <translation>اسم الطالب مطلوب، باختيار واحد.</translation>
    </message>
    <message>
        <source>At which stage?</source>
        <translation>في أي مرحلة دراسية؟</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>The stage is needed. Choose one.</source>
        <translation>المرحلة مطلوبة، باختيار واحدة.</translation>
    </message>
    <message>
        <source>Year of this stage</source>
        <translation>السنة في هذه المرحلة</translation>
    </message>
    <message>
        <source>The year of this stage is needed, such as 3.</source>
        <translation>السنة في هذه المرحلة مطلوبة، مثل 3.</translation>
    </message>
    <message>
        <source>At which school or university?</source>
        <translation>في أي مدرسة أو جامعة؟</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>المدرسة أو الجامعة</translation>
    </message>
    <message>
        <source>The school&apos;s name is needed.</source>
        <translation>اسم المدرسة مطلوب.</translation>
    </message>
    <message>
        <source>What is needed for it?</source>
        <translation>ما الذي تحتاج إليه الدراسة؟</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>المطلوب للدراسة</translation>
    </message>
    <message>
        <source>Choose what is needed, or “None”.</source>
        <translation>مطلوب اختيار ما تحتاج إليه الدراسة، أو «لا شيء».</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>The applicant is not of working age</source>
        <translation>مقدم الطلب خارج سن العمل</translation>
    </message>
    <message>
        <source>Correcting the date of birth, if it is wrong</source>
        <translation>تصحيح تاريخ الميلاد إن كان غير صحيح</translation>
    </message>
    <message>
        <source>Nobody is proven to study in this application</source>
        <translation>لم يثبت أن أحدًا يدرس في هذا الطلب</translation>
    </message>
    <message>
        <source>Adding the student, with a letter of study</source>
        <translation>إضافة الطالب مع تعريف دراسة</translation>
    </message>
    <message>
        <source>Education support</source>
        <translation>الدعم التعليمي</translation>
    </message>
    <message>
        <source>Education support application</source>
        <translation>طلب الدعم التعليمي</translation>
    </message>
    <message>
        <source>For pupils and students in a family of low income</source>
        <translation>للطلاب في الأسر ذات الدخل المنخفض</translation>
    </message>
    <message>
        <source>Statement of the fees</source>
        <translation>بيان الرسوم الدراسية</translation>
    </message>
    <message>
        <source>To know the fees and when they are due</source>
        <translation>لمعرفة الرسوم وموعد سدادها</translation>
    </message>
    <message>
        <source>Price offer for the device</source>
        <translation>عرض سعر الجهاز</translation>
    </message>
    <message>
        <source>To know what the device costs</source>
        <translation>لمعرفة سعر الجهاز</translation>
    </message>
    <message>
        <source>So that the support reaches the account</source>
        <translation>ليصل الدعم إلى الحساب</translation>
    </message>
    <message>
        <source>Is everything for the students true?</source>
        <translation>هل كل ما ذُكر عن الطلاب صحيح؟</translation>
    </message>
    <message>
        <source>Nobody who studies is listed.</source>
        <translation>لم يُذكر أي طالب.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are listed.</source>
        <translation>
            <numerusform>لم يُذكر أي طالب.</numerusform>
            <numerusform>ذُكر طالب واحد.</numerusform>
            <numerusform>ذُكر طالبان.</numerusform>
            <numerusform>ذُكر %n طلاب.</numerusform>
            <numerusform>ذُكر %n طالبًا.</numerusform>
            <numerusform>ذُكر %n طالب.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {age}, older than {most}. A person looks at it.</source>
        <translation>عمر {name} {age} سنة، وهو فوق {most}. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>Counted income is below the limit of this support.</source>
        <translation>الدخل المحتسب أقل من حد هذا الدعم.</translation>
    </message>
    <message>
        <source>Counted income passes the limit by {amount} riyals. A person looks at it.</source>
        <translation>الدخل المحتسب فوق الحد بمقدار {amount} ريال. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>Training and employment (empowerment)</source>
        <translation>التدريب والتوظيف (التمكين)</translation>
    </message>
    <message>
        <source>Training and employment application</source>
        <translation>طلب التدريب والتوظيف</translation>
    </message>
    <message>
        <source>Name, gender, nationality and the ID&apos;s expiry</source>
        <translation>الاسم والجنس والجنسية وانتهاء الهوية</translation>
    </message>
    <message>
        <source>For who is able to work and wants training, a job or a business</source>
        <translation>للقادر على العمل ممن يريد تدريبًا أو وظيفة أو مشروعًا</translation>
    </message>
    <message>
        <source>Certificate of work experience</source>
        <translation>شهادة خبرة</translation>
    </message>
    <message>
        <source>To find work or training that fits</source>
        <translation>لإيجاد عمل أو تدريب مناسب</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>السيرة الذاتية</translation>
    </message>
    <message>
        <source>To show it to who offers work</source>
        <translation>لعرضها على جهات التوظيف</translation>
    </message>
    <message>
        <source>Description of the business</source>
        <translation>وصف المشروع</translation>
    </message>
    <message>
        <source>To study the business and its costs</source>
        <translation>لدراسة المشروع وتكلفته</translation>
    </message>
    <message>
        <source>Are these agreed to?</source>
        <translation>هل هذه الأمور موافَق عليها؟</translation>
    </message>
    <message>
        <source>My name, mobile and skills may be shown to who offers training or work.</source>
        <translation>يمكن عرض اسمي وجوالي ومهاراتي على جهات التدريب والتوظيف.</translation>
    </message>
    <message>
        <source>Agreement to show them is needed, or no place can be found.</source>
        <translation>الموافقة على عرضها مطلوبة ليُبحث عن مكان مناسب.</translation>
    </message>
    <message>
        <source>I will keep to the training or work plan that is agreed with me.</source>
        <translation>ألتزم بخطة التدريب أو العمل المتفق عليها معي.</translation>
    </message>
    <message>
        <source>Agreement to keep to the plan is needed.</source>
        <translation>الموافقة على الالتزام بالخطة مطلوبة.</translation>
    </message>
    <message>
        <source>The applicant is of working age: {age} years.</source>
        <translation>مقدم الطلب في سن العمل: {age} سنة.</translation>
    </message>
    <message>
        <source>Working age is from {least} to {most}, and the applicant is {age}. A person looks at it.</source>
        <translation>سن العمل من {least} إلى {most}، وعمر مقدم الطلب {age}. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>Whether the applicant is able to work is not stated yet.</source>
        <translation>لم تُذكر القدرة على العمل بعد.</translation>
    </message>
    <message>
        <source>The applicant is unable to work. A person looks at what fits.</source>
        <translation>مقدم الطلب غير قادر على العمل. ينظر الموظف في المناسب.</translation>
    </message>
    <message>
        <source>The applicant is able to work.</source>
        <translation>مقدم الطلب قادر على العمل.</translation>
    </message>
    <message>
        <source>A suitable job pays {wage} riyals or more, at most {km} km away.</source>
        <translation>الوظيفة المناسبة: أجر {wage} ريال فأكثر، وعلى بعد {km} كم بالأكثر.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسب</translation>
    </message>
    <message>
        <source>Driving, with a licence</source>
        <translation>قيادة السيارة برخصة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>اللغة الإنجليزية</translation>
    </message>
    <message>
        <source>Selling and serving customers</source>
        <translation>البيع وخدمة العملاء</translation>
    </message>
    <message>
        <source>Office work</source>
        <translation>الأعمال المكتبية</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>الطبخ</translation>
    </message>
    <message>
        <source>Sewing</source>
        <translation>الخياطة</translation>
    </message>
    <message>
        <source>Repair and maintenance</source>
        <translation>الإصلاح والصيانة</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Farming and livestock</source>
        <translation>الزراعة وتربية الماشية</translation>
    </message>
    <message>
        <source>Care of children or elders</source>
        <translation>رعاية الأطفال أو كبار السن</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>skills</comment>
        <translation>لا شيء مما سبق</translation>
    </message>
    <message>
        <source>Lifting heavy things</source>
        <translation>حمل الأشياء الثقيلة</translation>
    </message>
    <message>
        <source>Standing for long</source>
        <translation>الوقوف مدة طويلة</translation>
    </message>
    <message>
        <source>Walking far</source>
        <translation>المشي مسافة طويلة</translation>
    </message>
    <message>
        <source>Reading small print</source>
        <translation>قراءة الخط الصغير</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Work in the sun or heat</source>
        <translation>العمل في الشمس أو الحر</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>limits</comment>
        <translation>لا شيء مما سبق</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>A course first, then a job</source>
        <translation>دورة تدريبية أولًا ثم وظيفة</translation>
    </message>
    <message>
        <source>A job</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>Work that begins soon</source>
        <translation>عمل يبدأ قريبًا</translation>
    </message>
    <message>
        <source>A business of my own</source>
        <translation>مشروع خاص</translation>
    </message>
    <message>
        <source>A small project or productive family</source>
        <translation>مشروع صغير أو أسرة منتجة</translation>
    </message>
    <message>
        <source>Administration and reception</source>
        <translation>الإدارة والاستقبال</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>الرعاية الصحية</translation>
    </message>
    <message>
        <source>Teaching and child care</source>
        <translation>التعليم ورعاية الأطفال</translation>
    </message>
    <message>
        <source>Food and hospitality</source>
        <translation>الأغذية والضيافة</translation>
    </message>
    <message>
        <source>Sewing and beauty</source>
        <translation>الخياطة والتجميل</translation>
    </message>
    <message>
        <source>Crafts and maintenance</source>
        <translation>الحرف والصيانة</translation>
    </message>
    <message>
        <source>Transport and delivery</source>
        <translation>النقل والتوصيل</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>الزراعة</translation>
    </message>
    <message>
        <source>Security and guarding</source>
        <translation>الأمن والحراسة</translation>
    </message>
    <message>
        <source>Any suitable field</source>
        <translation>أي مجال مناسب</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>من المنزل</translation>
    </message>
    <message>
        <source>Care of small children</source>
        <translation>رعاية أطفال صغار</translation>
    </message>
    <message>
        <source>Care of an elder or a disabled person</source>
        <translation>رعاية مسن أو شخص ذي إعاقة</translation>
    </message>
    <message>
        <source>No transport</source>
        <translation>عدم توفر مواصلات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>No computer or internet</source>
        <translation>عدم توفر حاسب أو إنترنت</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>عدم وجود شهادة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>obstacles</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Work was stated already. Is another job wanted?</source>
        <translation>ذُكر عمل حالي من قبل. هل المطلوب وظيفة أخرى؟</translation>
    </message>
    <message>
        <source>Place of living</source>
        <translation>مكان السكن</translation>
    </message>
    <message>
        <source>Education and skills</source>
        <translation>التعليم والمهارات</translation>
    </message>
    <message>
        <source>What was studied?</source>
        <translation>ما التخصص الدراسي؟</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>The speciality is needed, as on the diploma.</source>
        <translation>التخصص مطلوب كما في الشهادة.</translation>
    </message>
    <message>
        <source>What do you know how to do?</source>
        <translation>ما مهاراتك؟</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Choose the skills, or “None of these”.</source>
        <translation>مطلوب اختيار المهارات، أو «لا شيء مما سبق».</translation>
    </message>
    <message>
        <source>What is hard for you at work?</source>
        <translation>ما الذي يصعب عليك في العمل؟</translation>
    </message>
    <message>
        <source>Hard at work</source>
        <translation>ما يصعب في العمل</translation>
    </message>
    <message>
        <source>Choose what is hard, or “None of these”.</source>
        <translation>مطلوب اختيار ما يصعب، أو «لا شيء مما سبق».</translation>
    </message>
    <message>
        <source>So that a suitable place is looked for</source>
        <translation>ليُبحث عن مكان مناسب</translation>
    </message>
    <message>
        <source>Work so far</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Have you ever worked?</source>
        <translation>هل سبق لك العمل؟</translation>
    </message>
    <message>
        <source>Earlier work</source>
        <translation>عمل سابق</translation>
    </message>
    <message>
        <source>A choice about earlier work is needed: yes or no.</source>
        <translation>مطلوب اختيار نعم أو لا عن العمل السابق.</translation>
    </message>
    <message>
        <source>What is your last work?</source>
        <translation>ما آخر عمل لك؟</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>The kind of work is needed.</source>
        <translation>نوع العمل مطلوب.</translation>
    </message>
    <message>
        <source>Last day of it</source>
        <translation>آخر يوم فيه</translation>
    </message>
    <message>
        <source>The last day of the work is needed.</source>
        <translation>آخر يوم في العمل مطلوب.</translation>
    </message>
    <message>
        <source>The present one, or the last before it</source>
        <translation>العمل الحالي، أو آخر عمل قبله</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What would help most?</source>
        <translation>ما الأنفع لك الآن؟</translation>
    </message>
    <message>
        <source>A choice is needed: training, a job or a business.</source>
        <translation>مطلوب اختيار: تدريب أو وظيفة أو مشروع.</translation>
    </message>
    <message>
        <source>In which field?</source>
        <translation>في أي مجال؟</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>مجال العمل</translation>
    </message>
    <message>
        <source>The field is needed. Choose one.</source>
        <translation>المجال مطلوب، باختيار واحد.</translation>
    </message>
    <message>
        <source>What would the business be?</source>
        <translation>ما المشروع المطلوب؟</translation>
    </message>
    <message>
        <source>The business in a few words</source>
        <translation>المشروع في كلمات قليلة</translation>
    </message>
    <message>
        <source>A few words about it are needed.</source>
        <translation>مطلوب كلمات قليلة عن المشروع.</translation>
    </message>
    <message>
        <source>When would you have time?</source>
        <translation>متى يتوفر الوقت لديك؟</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>الوقت المناسب</translation>
    </message>
    <message>
        <source>The time is needed. Choose one.</source>
        <translation>الوقت مطلوب، باختيار واحد.</translation>
    </message>
    <message>
        <source>Farthest way in km</source>
        <translation>أبعد مسافة بالكيلومتر</translation>
    </message>
    <message>
        <source>The farthest way is needed, or 0 for work from home.</source>
        <translation>أبعد مسافة مطلوبة، أو 0 للعمل من المنزل.</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>ما الذي يمنعك الآن؟</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Choose what stands in the way, or “Nothing”.</source>
        <translation>مطلوب اختيار العوائق، أو «لا شيء».</translation>
    </message>
    <message>
        <source>So that help with it is looked for</source>
        <translation>ليُبحث عن حل له</translation>
    </message>
    <message>
        <source>Changed now</source>
        <translation>تغيّر الآن</translation>
    </message>
    <message>
        <source>Is this still right?</source>
        <translation>هل ما زال هذا صحيحًا؟</translation>
    </message>
    <message>
        <source>What has changed can be changed here. The rest is not asked again.</source>
        <translation>ما تغيّر يمكن تعديله هنا. والباقي لا يُسأل عنه مرة أخرى.</translation>
    </message>
    <message>
        <source>The page can be printed, and a clerk reads it aloud.</source>
        <translation>يمكن طباعة الصفحة، ويقرؤها الموظف عند الحاجة.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>أساس الحساب</translation>
    </message>
    <message>
        <source>Appeal against this reason</source>
        <translation>الاعتراض على هذا السبب</translation>
    </message>
    <message>
        <source>The reasons could not be printed.</source>
        <translation>لم تُطبع الأسباب.</translation>
    </message>
    <message>
        <source>They stay on the screen, with paper or without.</source>
        <translation>تبقى الأسباب على الشاشة، بورقة أو بدونها.</translation>
    </message>
    <message>
        <source>The reasons are being printed…</source>
        <translation>تُطبع الأسباب الآن…</translation>
    </message>
    <message>
        <source>The reasons are ready below the screen.</source>
        <translation>ورقة الأسباب جاهزة أسفل الشاشة.</translation>
    </message>
    <message>
        <source>The reasons were saved as a file.</source>
        <translation>حُفظت الأسباب في ملف.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>أرقامك</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>These figures come from what was handed in. The officer may have known more.</source>
        <translation>هذه الأرقام من البيانات التي قُدمت. وقد يكون لدى الموظف معلومات أخرى.</translation>
    </message>
    <message>
        <source>This rule is not officially documented.</source>
        <translation>هذه القاعدة غير موثقة رسميًا.</translation>
    </message>
    <message>
        <source>What would change it?</source>
        <translation>ما الذي قد يغيّر النتيجة؟</translation>
    </message>
    <message>
        <source>Nothing here is promised. Only what is true and can be proven counts.</source>
        <translation>لا وعد هنا. لا يُحسب إلا ما هو صحيح ومثبت.</translation>
    </message>
    <message>
        <source>No single fact is known that alone would change it. Each reason is mended as its card says.</source>
        <translation>لا نعرف أمرًا واحدًا يغيّر النتيجة وحده. يُعالج كل سبب كما في بطاقته.</translation>
    </message>
    <message>
        <source>Proof: {documents}.</source>
        <translation>الإثبات: {documents}.</translation>
    </message>
    <message>
        <source>As it was reckoned when it was decided, by the rules of {month}.</source>
        <translation>الحساب كما كان عند القرار، بقواعد {month}.</translation>
    </message>
    <message>
        <source>Reckoned from the application as it was handed in, by the rules of {month}.</source>
        <translation>الحساب من بيانات الطلب كما قُدمت، بقواعد {month}.</translation>
    </message>
    <message>
        <source>About the reason: {reason}. I ask that it be looked at again, with the attached documents.</source>
        <translation>بشأن السبب: {reason}. أطلب إعادة النظر فيه بحسب المستندات المرفقة.</translation>
    </message>
    <message>
        <source>About the reason: {reason}. {figures}. I ask that it be looked at again, with the attached documents.</source>
        <translation>بشأن السبب: {reason}. {figures}. أطلب إعادة النظر فيه بحسب المستندات المرفقة.</translation>
    </message>
    <message>
        <source>{label}: {amount}</source>
        <comment>a line of a sum</comment>
        <translation>{label}: {amount}</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <comment>a list of figures</comment>
        <translation>{before}، {next}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>This figure can&apos;t be simulated.</source>
        <translation>هذه القيمة لا تدخل في المحاكاة.</translation>
    </message>
    <message>
        <source>A number is needed, in digits.</source>
        <translation>المطلوب رقم مكتوب بالأرقام.</translation>
    </message>
    <message>
        <source>This number has too many digits after the point.</source>
        <translation>في الرقم منازل عشرية أكثر من المسموح.</translation>
    </message>
    <message>
        <source>This is what holds already. Another number is needed.</source>
        <translation>هذه هي القيمة السارية. المطلوب رقم آخر.</translation>
    </message>
    <message>
        <source>The day lies before today. A published figure is not changed.</source>
        <translation>هذا اليوم قبل اليوم الحالي. القيمة المنشورة لا تُغيَّر.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <comment>a view of the desk</comment>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Try a change</source>
        <translation>محاكاة تغيير</translation>
    </message>
    <message>
        <source>A simulation, not a decision. Nothing is published.</source>
        <translation>محاكاة وليست قرارًا. لا يُنشر منها شيء.</translation>
    </message>
    <message>
        <source>Each household counts as it was in the month in which it applied.</source>
        <translation>تُحتسب كل أسرة كما كانت في شهر تقديمها.</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>السارية الآن: {value}</translation>
    </message>
    <message>
        <source>New value ({unit})</source>
        <translation>القيمة الجديدة ({unit})</translation>
    </message>
    <message>
        <source>From {which}</source>
        <translation>من {which}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>بدء المحاكاة</translation>
    </message>
    <message>
        <source>There are too few households for a simulation: the few could be recognised.</source>
        <translation>الأسر أقل من أن تُحاكى: قد تُعرف بعينها.</translation>
    </message>
    <message>
        <source>{amount} riyals a month</source>
        <translation>{amount} ريال في الشهر</translation>
    </message>
    <message>
        <source>Change a month</source>
        <translation>الفرق الشهري</translation>
    </message>
    <message>
        <source>Riyals</source>
        <comment>a month, above a column</comment>
        <translation>ريال</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Paid a month without the change</source>
        <translation>المصروف شهريًا دون التغيير</translation>
    </message>
    <message>
        <source>Paid a month with the change</source>
        <translation>المصروف شهريًا مع التغيير</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Besides, if all that a person looks at ended well</source>
        <translation>يضاف إليه إن انتهت كل مراجعة بالأهلية</translation>
    </message>
    <message>
        <source>{before}, then {after} riyals a month</source>
        <translation>{before} ثم {after} ريال في الشهر</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>حسب المنطقة</translation>
    </message>
    <message>
        <source>By size of the household</source>
        <translation>حسب حجم الأسرة</translation>
    </message>
    <message>
        <source>Who would gain, who would lose and what it costs is shown here.</source>
        <translation>هنا يظهر من يستفيد ومن يخسر وكم التكلفة.</translation>
    </message>
    <message>
        <source>There is no figure for this month that could be tried.</source>
        <translation>لا توجد قيمة لهذا الشهر تصلح للمحاكاة.</translation>
    </message>
    <message>
        <source>Tried from {month}: {value} in place of {old}</source>
        <translation>ابتداءً من {month}: ⁨{value}⁩ بدلًا من ⁨{old}⁩</translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation>اكتمل {percent}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>riyals a month</source>
        <comment>unit</comment>
        <translation>ريال في الشهر</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>unit</comment>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>months</source>
        <comment>unit</comment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit</comment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>number</source>
        <comment>unit</comment>
        <translation>مرة</translation>
    </message>
    <message>
        <source>{value} ({unit})</source>
        <comment>a figure and its unit</comment>
        <translation>{value} ({unit})</translation>
    </message>
    <message>
        <source>Since {day}. Source: {reference}</source>
        <translation>منذ {day}. المصدر: {reference}</translation>
    </message>
    <message>
        <source>Other regions, together</source>
        <translation>مناطق أخرى مجتمعة</translation>
    </message>
    <message>
        <source>Other sizes, together</source>
        <translation>أحجام أخرى مجتمعة</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>بلا منطقة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>size of a household</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} persons or more</source>
        <translation>{n} أشخاص أو أكثر</translation>
    </message>
    <message>
        <source>All</source>
        <comment>households, above a column</comment>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>Entitled anew</source>
        <translation>يستحقون من جديد</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>households, above a column</comment>
        <translation>تكسب</translation>
    </message>
    <message>
        <source>No longer entitled</source>
        <translation>يفقدون الاستحقاق</translation>
    </message>
    <message>
        <source>Lose</source>
        <comment>households, above a column</comment>
        <translation>تخسر</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>يزيد معاشهم</translation>
    </message>
    <message>
        <source>More</source>
        <comment>households, above a column</comment>
        <translation>تزيد</translation>
    </message>
    <message>
        <source>Get less</source>
        <translation>ينقص معاشهم</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>households, above a column</comment>
        <translation>تنقص</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>households</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>households, above a column</comment>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>A person looks</source>
        <translation>تحتاج مراجعة</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>households, above a column</comment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Not simulated</source>
        <translation>لم تُحاكَ</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>households, above a column</comment>
        <translation>لم تُحاكَ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>An assumption of this model</source>
        <translation>افتراض من هذا النموذج</translation>
    </message>
    <message>
        <source>Training and employment are for those of working age.</source>
        <translation>التدريب والتوظيف لمن هم في سن العمل.</translation>
    </message>
    <message>
        <source>Education support is for those whose study is proven.</source>
        <translation>دعم التعليم لمن ثبتت دراستهم.</translation>
    </message>
    <message>
        <source>It may change what is decided or paid.</source>
        <translation>قد يغيّر القرار أو المبلغ.</translation>
    </message>
    <message>
        <source>After the approval</source>
        <translation>بعد الموافقة</translation>
    </message>
    <message>
        <source>The office calls to say how the support is given.</source>
        <translation>يتواصل المكتب لبيان طريقة تقديم الدعم.</translation>
    </message>
    <message>
        <source>The office calls to agree on a plan for training or work.</source>
        <translation>يتواصل المكتب للاتفاق على خطة للتدريب أو العمل.</translation>
    </message>
    <message>
        <source>Decided in:</source>
        <translation>قرارات الفترة:</translation>
    </message>
    <message>
        <source>Made by employee:</source>
        <translation>أعده الموظف:</translation>
    </message>
    <message>
        <source>Made at desk:</source>
        <translation>من جهاز الموظف:</translation>
    </message>
    <message>
        <source>Report of fairness and delay</source>
        <translation>تقرير الإنصاف والتأخر</translation>
    </message>
    <message>
        <source>Fairness</source>
        <comment>a view of the desk</comment>
        <translation>الإنصاف</translation>
    </message>
    <message>
        <source>No application was decided in this quarter.</source>
        <translation>لم يُبت في أي طلب في هذا الربع.</translation>
    </message>
    <message>
        <source>All groups are too small to be shown.</source>
        <translation>كل المجموعات أصغر من أن تُعرض.</translation>
    </message>
    <message>
        <source>Approved, of the decided</source>
        <translation>نسبة الموافقة من الطلبات المبتوت فيها</translation>
    </message>
    <message>
        <source>Working days until the decision</source>
        <translation>أيام العمل حتى القرار</translation>
    </message>
    <message>
        <source>The dashed line: four fifths of the highest rate</source>
        <translation>الخط المتقطع: أربعة أخماس أعلى نسبة</translation>
    </message>
    <message>
        <source>The dashed line: the term of {days} working days</source>
        <translation>الخط المتقطع: المهلة، {days} يوم عمل</translation>
    </message>
    <message>
        <source>The bar: half of the cases. The diamond: nine of ten.</source>
        <translation>الشريط: نصف الطلبات. المعيّن: تسعة من كل عشرة.</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>حسب الجنس</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>حسب العمر</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>حسب المكتب</translation>
    </message>
    <message>
        <source>The highest rate</source>
        <translation>أعلى نسبة</translation>
    </message>
    <message>
        <source>The line on a bar: the true value, with 95% confidence</source>
        <translation>الخط على الشريط: مدى القيمة الحقيقية بثقة 95%</translation>
    </message>
    <message>
        <source>Hardly a difference</source>
        <translation>لا فرق يُذكر</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Not enough to judge</source>
        <translation>لا يكفي للحكم</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لا يُقارن</translation>
    </message>
    <message>
        <source>Men</source>
        <comment>a group</comment>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Women</source>
        <comment>a group</comment>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>أقل من 25</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>من 25 إلى 34</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation>من 35 إلى 44</translation>
    </message>
    <message>
        <source>45 to 54</source>
        <translation>من 45 إلى 54</translation>
    </message>
    <message>
        <source>55 to 64</source>
        <translation>من 55 إلى 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 فأكثر</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a group</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>a column</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>a column</comment>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a column</comment>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Ratio</source>
        <comment>a column</comment>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>What it says</source>
        <comment>a column</comment>
        <translation>الدلالة</translation>
    </message>
    <message>
        <source>Days, half of them</source>
        <comment>a column</comment>
        <translation>أيام 50%</translation>
    </message>
    <message>
        <source>Days, nine of ten</source>
        <comment>a column</comment>
        <translation>أيام 90%</translation>
    </message>
    <message>
        <source>Over the term</source>
        <comment>a column</comment>
        <translation>بعد المهلة</translation>
    </message>
    <message>
        <source>Asked for more</source>
        <comment>a column</comment>
        <translation>طُلب المزيد</translation>
    </message>
    <message>
        <source>Appeals upheld</source>
        <comment>a column</comment>
        <translation>اعتراضات مقبولة</translation>
    </message>
    <message>
        <source>The ratio is a group&apos;s rate of approval, divided by the highest group&apos;s. Below 0.8: a sign to look, no proof.</source>
        <translation>النسبة إلى الأعلى: موافقات المجموعة مقسومة على أعلى نسبة. ما دون 0.8 إشارة للنظر وليس دليلًا.</translation>
    </message>
    <message>
        <source>It does not say why: groups differ in income, housing and papers. Of many, one may stand out by chance.</source>
        <translation>لا تقول النسبة السبب: المجموعات تختلف دخلًا وسكنًا ووثائق، وقد تبرز إحداها مصادفة.</translation>
    </message>
    <message>
        <source>«Not enough to judge»: the interval is too wide, and more cases could turn it either way.</source>
        <translation>«لا يكفي للحكم»: المدى واسع، وقد تميل به طلبات أخرى إلى أي جهة.</translation>
    </message>
    <message>
        <source>An application counts once, by the first decision that closed it. Open and withdrawn ones are not in here.</source>
        <translation>يُحسب الطلب مرة واحدة بأول قرار أغلقه. الطلبات المفتوحة والمسحوبة ليست هنا.</translation>
    </message>
    <message>
        <source>All programmes are counted together.</source>
        <translation>تُحسب البرامج كلها معًا.</translation>
    </message>
    <message>
        <source>Time with the applicant counts in the days, and not against the term.</source>
        <translation>وقت انتظار مقدم الطلب محسوب في الأيام، وغير محسوب من المهلة.</translation>
    </message>
    <message>
        <source>{first} to {last} {year}</source>
        <translation>من {first} إلى {last} {year}</translation>
    </message>
    <message>
        <source>Groups of fewer than {smallest} cases are not shown, and others beside them, so that no one can be worked out.</source>
        <translation>المجموعات الأقل من {smallest} طلبات مخفية. ومعها مجموعات أخرى، كي لا يُستنتج عددها.</translation>
    </message>
    <message>
        <source>{group}: {decided} decided</source>
        <translation>{group}: عدد القرارات {decided}</translation>
    </message>
    <message>
        <source>approved {share}, between {low} and {high}</source>
        <translation>الموافقة {share}، بين {low} و{high}</translation>
    </message>
    <message>
        <source>ratio to the highest {ratio}</source>
        <translation>إلى الأعلى {ratio}</translation>
    </message>
    <message>
        <source>half within {half} working days, nine of ten within {ninth}</source>
        <translation>نصفها خلال {half} من أيام العمل، وتسعة من عشرة خلال {ninth}</translation>
    </message>
    <message>
        <source>over the term {share}</source>
        <translation>بعد المهلة {share}</translation>
    </message>
    <message>
        <source>asked for more {share}</source>
        <translation>طُلب المزيد من {share}</translation>
    </message>
    <message>
        <source>The centre is counting …</source>
        <translation>المركز يحسب الآن …</translation>
    </message>
    <message>
        <source>The report was saved in the print folder.</source>
        <translation>حُفظ التقرير في مجلد الطباعة.</translation>
    </message>
    <message>
        <source>Quarter: {which}</source>
        <translation>الربع: {which}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>What this tells, and what not</source>
        <translation>ما يقوله التقرير وما لا يقوله</translation>
    </message>
    <message>
        <source>{programme} · {place}</source>
        <comment>what a case is about, and where it came in</comment>
        <translation>{programme} · {place}</translation>
    </message>
    <message>
        <source>The card stays where it is until the end.</source>
        <translation>تبقى البطاقة مكانها حتى ينتهي المسح.</translation>
    </message>
    <message>
        <source>The card can be taken out.</source>
        <translation>يمكن أخذ البطاقة الآن.</translation>
    </message>
    <message>
        <source>Take the other side</source>
        <translation>تصوير الوجه الآخر</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>a part of the case</comment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>The rules find nothing for this case and month, so it is stored without them.</source>
        <translation>لا نتيجة للقواعد في هذا الطلب والشهر، فيُحفظ القرار من دونها.</translation>
    </message>
    <message>
        <source>{what}, since {day}: {reference}</source>
        <translation>{what} منذ {day}: {reference}</translation>
    </message>
    <message>
        <source>The rules estimate, and an officer decides.</source>
        <translation>القواعد تقدّر، والقرار للباحث.</translation>
    </message>
    <message>
        <source>What the rules find</source>
        <translation>نتيجة القواعد</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>By the rules of today</source>
        <translation>بقواعد اليوم</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>عند القرار</translation>
    </message>
    <message>
        <source>For the month {month}, by version {n} of the rules</source>
        <translation>لشهر {month}، بالإصدار {n} من القواعد</translation>
    </message>
    <message>
        <source>Today the same comes out.</source>
        <translation>النتيجة اليوم هي نفسها.</translation>
    </message>
    <message>
        <source>Today not all comes out the same.</source>
        <translation>النتيجة اليوم ليست كلها كما كانت.</translation>
    </message>
    <message>
        <source>{what}: {then} then, {now} now</source>
        <translation>{what}: عند القرار {then}، واليوم {now}</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>خطوات الحساب</translation>
    </message>
    <message>
        <source>Today there is no such step.</source>
        <translation>لا توجد هذه الخطوة اليوم.</translation>
    </message>
    <message>
        <source>It was not there then.</source>
        <translation>لم تكن هذه الخطوة عند القرار.</translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation>اليوم: {what}</translation>
    </message>
    <message>
        <source>The number you asked for</source>
        <comment>notice</comment>
        <translation>الرقم المطلوب</translation>
    </message>
    <message>
        <source>Your appeal has the number {number}. It can be followed at any kiosk.</source>
        <comment>notice</comment>
        <translation>رقم اعتراضك {number}. يمكن متابعته من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your question has the number {number}. The answer can be read at any kiosk.</source>
        <comment>notice</comment>
        <translation>رقم استفسارك {number}. يمكن الاطلاع على الرد من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your complaint has the number {number}. The answer can be read at any kiosk.</source>
        <comment>notice</comment>
        <translation>رقم شكواك المالية {number}. يمكن الاطلاع على الرد من أي جهاز خدمة.</translation>
    </message>
    <message>
        <source>Your report of a change stands under application number {number}.</source>
        <comment>notice</comment>
        <translation>إبلاغك بالتغيّر مسجل ضمن الطلب رقم {number}.</translation>
    </message>
    <message>
        <source>Your answer stands under application number {number}.</source>
        <comment>notice</comment>
        <translation>ردك مسجل ضمن الطلب رقم {number}.</translation>
    </message>
    <message>
        <source>Your documents stand under application number {number}.</source>
        <comment>notice</comment>
        <translation>مستنداتك مسجلة ضمن الطلب رقم {number}.</translation>
    </message>
    <message>
        <source>Handed in on {day}</source>
        <comment>a document&apos;s state</comment>
        <translation>سُلّم في {day}</translation>
    </message>
    <message>
        <source>There is no sound on this kiosk. The clerk in the hall reads the page aloud.</source>
        <translation>لا صوت في هذا الجهاز. الموظف في الصالة يقرأ الصفحة بصوت مسموع.</translation>
    </message>
    <message>
        <source>The pages are read like this.</source>
        <translation>هكذا تُقرأ الصفحات.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>By headphones: everything</source>
        <translation>بسماعة الرأس: كل شيء</translation>
    </message>
    <message>
        <source>Aloud: everything</source>
        <translation>بصوت مسموع: كل شيء</translation>
    </message>
    <message>
        <source>Headings and buttons only</source>
        <translation>العناوين والأزرار فقط</translation>
    </message>
    <message>
        <source>People nearby hear what is read aloud. Headphones go into the socket of the kiosk.</source>
        <translation>من في القرب يسمع ما يُقرأ بصوت مسموع. لسماعة الرأس منفذ في الجهاز.</translation>
    </message>
    <message>
        <source>How may your data be read?</source>
        <translation>كيف تُقرأ بياناتك؟</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Sound and speed</source>
        <translation>الصوت والسرعة</translation>
    </message>
    <message>
        <source>Button: {name}.</source>
        <translation>زر: {name}.</translation>
    </message>
    <message>
        <source>Choice: {name}.</source>
        <translation>اختيار: {name}.</translation>
    </message>
    <message>
        <source>Choice: {name}. Chosen.</source>
        <translation>اختيار: {name}. محدد.</translation>
    </message>
    <message>
        <source>Choice: {name}. Not chosen.</source>
        <translation>اختيار: {name}. غير محدد.</translation>
    </message>
    <message>
        <source>Field: {name}.</source>
        <translation>حقل: {name}.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <comment>a field</comment>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>Filled in.</source>
        <comment>a field</comment>
        <translation>مكتوب.</translation>
    </message>
    <message>
        <source>This kiosk is resting for a short while</source>
        <translation>هذا الجهاز متوقف لفترة قصيرة</translation>
    </message>
    <message>
        <source>What was saved is safe. The clerk in the hall can serve you now.</source>
        <translation>ما حُفظ باقٍ كما هو. تتوفر الخدمة الآن عند الموظف في الصالة.</translation>
    </message>
    <message>
        <source>If this page comes back after that, a technician is called.</source>
        <translation>إذا عادت هذه الصفحة بعد ذلك فالمطلوب الاتصال بالدعم.</translation>
    </message>
    <message>
        <source>If this page comes back after that, call support: {phone}</source>
        <translation>إذا عادت هذه الصفحة بعد ذلك فالمطلوب الاتصال بالدعم: {phone}</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>The centre no longer has what it acknowledged.</source>
        <translation>لم يعد لدى المركز ما أكّد استلامه.</translation>
    </message>
    <message>
        <source>Nothing is heard of it.</source>
        <translation>لا يصل منه شيء.</translation>
    </message>
    <message>
        <source>The centre refused what it sent.</source>
        <translation>رفض المركز بعض ما أُرسل منه.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>الطابعة لا تطبع.</translation>
    </message>
    <message>
        <source>The letters&apos; printer does not print.</source>
        <translation>طابعة الخطابات لا تطبع.</translation>
    </message>
    <message>
        <source>The keys are not there.</source>
        <translation>المفاتيح غير موجودة.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>القرص يكاد يمتلئ.</translation>
    </message>
    <message>
        <source>The scanner does not scan.</source>
        <translation>الماسح لا يعمل.</translation>
    </message>
    <message>
        <source>The clock is set wrong.</source>
        <translation>الساعة غير صحيحة.</translation>
    </message>
    <message>
        <source>What waits has not been sent for over an hour.</source>
        <translation>ما ينتظر الإرسال لم يُرسل منذ أكثر من ساعة.</translation>
    </message>
    <message>
        <source>It does not tell how its parts are.</source>
        <translation>لا تصل منه حالة أجزائه.</translation>
    </message>
    <message>
        <source>It has not called yet.</source>
        <translation>لم يتصل بالمركز بعد.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper runs out soon.</source>
        <translation>ورق الطابعة ينتهي قريبًا.</translation>
    </message>
    <message>
        <source>The paper of the letters&apos; printer runs out soon.</source>
        <translation>ورق طابعة الخطابات ينتهي قريبًا.</translation>
    </message>
    <message>
        <source>The disk fills up.</source>
        <translation>المساحة في القرص تقل.</translation>
    </message>
    <message>
        <source>The scanner is in use.</source>
        <translation>الماسح مشغول الآن.</translation>
    </message>
    <message>
        <source>The clock is a little off.</source>
        <translation>الساعة مختلفة قليلًا.</translation>
    </message>
    <message>
        <source>Kiosk {number}, {office}</source>
        <translation>الجهاز {number}، {office}</translation>
    </message>
    <message>
        <source>Kiosks: {new} new troubles, {over} over</source>
        <translation>الأجهزة: الأعطال الجديدة {new}، وما انتهى {over}</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>جديد:</translation>
    </message>
    <message>
        <source>Over:</source>
        <translation>انتهى:</translation>
    </message>
    <message>
        <source>{kiosk}: {trouble}</source>
        <translation>{kiosk}: {trouble}</translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <comment>troubles of kiosks</comment>
        <translation>
            <numerusform>- ولا شيء غيرها</numerusform>
            <numerusform>- وغيرها: عطل واحد</numerusform>
            <numerusform>- وغيرها: عطلان</numerusform>
            <numerusform>- وغيرها: %n أعطال</numerusform>
            <numerusform>- وغيرها: %n عطلًا</numerusform>
            <numerusform>- وغيرها: %n عطل</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard of: {moment}</source>
        <translation>آخر خبر منه: {moment}</translation>
    </message>
    <message>
        <source>All kiosks stand on the desk&apos;s page of kiosks.</source>
        <translation>كل الأجهزة في صفحة «أسطول الأجهزة» لدى المشرف.</translation>
    </message>
    <message>
        <source>For the clerk: the program could not go on. It begins again within five minutes.</source>
        <translation>للموظف: تعذر استمرار البرنامج. يبدأ من جديد خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>The form has changed</source>
        <translation>تغيّر النموذج</translation>
    </message>
    <message>
        <source>The answers are all there.</source>
        <translation>الإجابات كلها محفوظة.</translation>
    </message>
    <message>
        <source>Since the answers were saved the form has changed. Its pages come once more, filled in.</source>
        <translation>تغيّر النموذج بعد حفظ الإجابات. تأتي صفحاته مرة أخرى وفيها الإجابات.</translation>
    </message>
    <message>
        <source>Since the answers were saved these pages have changed, or an answer does not fit any more.</source>
        <translation>بعد حفظ الإجابات تغيّرت هذه الصفحات، أو فيها إجابة لم تعد مناسبة.</translation>
    </message>
    <message>
        <source>The section now: {section}</source>
        <translation>القسم الآن: {section}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>Heard of: {age}</source>
        <translation>آخر خبر: {age}</translation>
    </message>
    <message>
        <source>A clerk&apos;s counter</source>
        <translation>مكتب موظف</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <comment>a view of the desk</comment>
        <translation>أسطول الأجهزة</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>كل أجهزة الخدمة</translation>
    </message>
    <message>
        <source>Kiosks: {all}. In trouble: {wrong}.</source>
        <translation>عدد الأجهزة: {all}. وما يحتاج إلى نظر: {wrong}.</translation>
    </message>
    <message>
        <source>The centre is being asked …</source>
        <translation>جارٍ سؤال المركز…</translation>
    </message>
    <message>
        <source>No kiosk is let in yet.</source>
        <translation>لم يُضف أي جهاز بعد.</translation>
    </message>
    <message>
        <source>No kiosk is in trouble.</source>
        <translation>لا يوجد جهاز يحتاج إلى نظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n more kiosk(s) stand below these.</source>
        <translation>
            <numerusform>ولا جهاز بعد هذه.</numerusform>
            <numerusform>وبعد هذه جهاز واحد.</numerusform>
            <numerusform>وبعد هذه جهازان.</numerusform>
            <numerusform>وبعد هذه %n أجهزة.</numerusform>
            <numerusform>وبعد هذه %n جهازًا.</numerusform>
            <numerusform>وبعد هذه %n جهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: {which}</source>
        <comment>kiosks</comment>
        <translation>المعروض: {which}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kiosks</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In trouble</source>
        <comment>kiosks</comment>
        <translation>ما يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>خفض الأزرار</translation>
    </message>
    <message>
        <source>Buttons at the usual height</source>
        <translation>الأزرار بالارتفاع المعتاد</translation>
    </message>
    <message>
        <source>Counted income is not over the calculated minimum.</source>
        <translation>الدخل المحتسب لا يزيد على الحد الأدنى المحتسب للمعاش.</translation>
    </message>
    <message>
        <source>The pension has a ceiling of {amount} riyals.</source>
        <translation>سقف المعاش {amount} ريال.</translation>
    </message>
    <message>
        <source>{name} is born after this month and does not count.</source>
        <translation>{name}: الميلاد بعد هذا الشهر، فلا احتساب.</translation>
    </message>
    <message>
        <source>The age of {name} is not stated. A person looks at it.</source>
        <translation>عمر {name} لم يُذكر. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>Of what is earned, {share} percent counts.</source>
        <translation>يُحتسب {share} بالمئة من الدخل المكتسب.</translation>
    </message>
    <message>
        <source>Of all other income, {share} percent counts.</source>
        <translation>يُحتسب {share} بالمئة من الدخل غير المكتسب.</translation>
    </message>
    <message>
        <source>{income} is not earned: {amount} riyals a month.</source>
        <translation>{income} دخل غير مكتسب: {amount} ريال في الشهر.</translation>
    </message>
    <message>
        <source>An income that begins later is left out. A person looks at it.</source>
        <translation>لا يُحتسب دخل يبدأ لاحقًا. ينظر فيه الموظف.</translation>
    </message>
    <message>
        <source>A sum that came once more than {months} months ago is left out.</source>
        <translation>لا يُحتسب مبلغ مضى عليه أكثر من {months} شهرًا.</translation>
    </message>
    <message>
        <source>There is no card in the scanner</source>
        <translation>لا توجد بطاقة في الماسح</translation>
    </message>
    <message>
        <source>The card needs laying in; then scanning is started again.</source>
        <translation>المطلوب وضع البطاقة ثم بدء المسح.</translation>
    </message>
    <message>
        <source>The card is stuck in the scanner</source>
        <translation>البطاقة عالقة في الماسح</translation>
    </message>
    <message>
        <source>Your answers are saved. The clerk takes the card out.</source>
        <translation>إجاباتك محفوظة. الموظف يخرج البطاقة.</translation>
    </message>
    <message>
        <source>The card can stay where it is. It works again in a minute.</source>
        <translation>يمكن ترك البطاقة في مكانها، وبدء المسح بعد دقيقة.</translation>
    </message>
    <message>
        <source>The card can stay where it is; scanning can be started again.</source>
        <translation>يمكن ترك البطاقة في مكانها وبدء المسح من جديد.</translation>
    </message>
    <message>
        <source>The card needs to stay where it is until the end; then it is scanned again.</source>
        <translation>المطلوب بقاء البطاقة في مكانها حتى النهاية، ثم إعادة المسح.</translation>
    </message>
    <message>
        <source>Photograph it instead</source>
        <translation>التصوير بدلًا من المسح</translation>
    </message>
    <message>
        <source>One touch on the answer is enough to continue.</source>
        <translation>لمسة على الإجابة تكفي للمتابعة.</translation>
    </message>
    <message>
        <source>One touch on the answer, or the Enter key, is enough to continue.</source>
        <translation>تكفي للمتابعة لمسة على الإجابة، أو ضغطة على مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>It does not take the settings from afar.</source>
        <translation>لا يقبل الإعدادات المرسلة من بُعد.</translation>
    </message>
    <message>
        <source>How can you be reached?</source>
        <translation>كيف نصل إليك؟</translation>
    </message>
    <message>
        <source>I declare this, continue</source>
        <comment>a button</comment>
        <translation>إقرار ومتابعة</translation>
    </message>
    <message>
        <source>This is the largest.</source>
        <translation>هذا أكبر حجم.</translation>
    </message>
    <message>
        <source>This is the smallest.</source>
        <translation>هذا أصغر حجم.</translation>
    </message>
    <message>
        <source>This is the foot of the page.</source>
        <translation>هذا أسفل الصفحة.</translation>
    </message>
    <message>
        <source>This is the top of the page.</source>
        <translation>هذا أعلى الصفحة.</translation>
    </message>
    <message>
        <source>A service that is new to this kiosk</source>
        <translation>خدمة جديدة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The newer program did not stand there, or was refused.</source>
        <translation>لم يثبت الإصدار الأحدث عليه، أو رُفض.</translation>
    </message>
    <message>
        <source>What does the commercial register say?</source>
        <translation>ما بيانات السجل التجاري؟</translation>
    </message>
    <message>
        <source>One touch on “{none}” is enough to continue.</source>
        <translation>لمسة على «{none}» تكفي للمتابعة.</translation>
    </message>
    <message>
        <source>One touch on “{none}”, or the Enter key, is enough to continue.</source>
        <translation>تكفي للمتابعة لمسة على «{none}»، أو ضغطة على مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Continue by a touch on the answer</source>
        <translation>المتابعة بلمسة على الإجابة</translation>
    </message>
    <message>
        <source>Continue by the button only</source>
        <translation>المتابعة بالزر فقط</translation>
    </message>
    <message>
        <source>There is another update now. The page is to be read again.</source>
        <translation>يوجد الآن تحديث آخر. المطلوب تحديث الصفحة.</translation>
    </message>
    <message>
        <source>Version {version}; version {wanted} follows.</source>
        <translation>الإصدار {version}، ويليه الإصدار {wanted}.</translation>
    </message>
    <message>
        <source>The newer program waits for its hour and for a quiet screen.</source>
        <translation>الإصدار الأحدث جاهز، وينتظر ساعته وخلو الشاشة.</translation>
    </message>
    <message>
        <source>The newer program could not be fetched yet.</source>
        <translation>تعذر تنزيل الإصدار الأحدث حتى الآن.</translation>
    </message>
    <message>
        <source>The newer program is in, and is watched.</source>
        <translation>ثُبّت الإصدار الأحدث، وهو قيد المراقبة.</translation>
    </message>
    <message>
        <source>Settings from afar: number {serial}.</source>
        <translation>الإعدادات المرسلة: رقم {serial}.</translation>
    </message>
    <message>
        <source>Settings from afar: number {serial}; number {newest} has not arrived yet.</source>
        <translation>الإعدادات المرسلة: رقم {serial}، ولم يصل الرقم {newest} بعد.</translation>
    </message>
    <message>
        <source>Sent to all kiosks</source>
        <translation>المرسل إلى كل الأجهزة</translation>
    </message>
    <message>
        <source>Update to version {version}, of {day}</source>
        <translation>التحديث إلى الإصدار {version}، بتاريخ {day}</translation>
    </message>
    <message>
        <source>Kiosks that have it: {have} of {all}.</source>
        <translation>الأجهزة التي ثُبّت عليها: {have} من {all}.</translation>
    </message>
    <message>
        <source>It has been stopped since {moment}, by number {number}.</source>
        <translation>متوقف منذ {moment}، أوقفه الرقم الوظيفي {number}.</translation>
    </message>
    <message>
        <source>The centre stopped it by itself on {moment}, because kiosks that took it are in trouble.</source>
        <translation>أوقفه المركز تلقائيا في {moment}، لأن أجهزة ثُبّت عليها أصابها عطل.</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>إيقاف التحديث</translation>
    </message>
    <message>
        <source>Go on with the update</source>
        <translation>متابعة التحديث</translation>
    </message>
    <message>
        <source>Settings from afar, number {serial}, of {day}</source>
        <translation>الإعدادات المرسلة، رقم {serial}، بتاريخ {day}</translation>
    </message>
    <message>
        <source>Kiosks that go by it: {have} of {all}.</source>
        <translation>الأجهزة التي تعمل بها: {have} من {all}.</translation>
    </message>
    <message>
        <source>Answers are locked here and at the centre, then with the authority only.</source>
        <translation>الإجابات مقفلة في هذا الجهاز وفي المركز، ثم لدى الجهة وحدها.</translation>
    </message>
    <message>
        <source>At another office: the password opens them, or a mobile code with the slip.</source>
        <translation>في مكتب آخر: تُفتح بكلمة المرور، أو برمز الجوال مع ورقة الإكمال.</translation>
    </message>
    <message>
        <source>At another office: a mobile code and the printed slip open them.</source>
        <translation>في مكتب آخر: تُفتح برمز الجوال مع ورقة الإكمال المطبوعة.</translation>
    </message>
    <message>
        <source>Papers handed in stay on this kiosk. At another office they are handed in again.</source>
        <translation>المستندات المسلّمة تبقى في هذا الجهاز. وفي مكتب آخر تُسلّم من جديد.</translation>
    </message>
    <message>
        <source>Print the slip for another office</source>
        <translation>طباعة ورقة الإكمال لمكتب آخر</translation>
    </message>
    <message>
        <source>They wait on this kiosk alone: without a mobile code they do not travel.</source>
        <translation>الإجابات في هذا الجهاز وحده: لا تنتقل دون رمز الجوال.</translation>
    </message>
    <message>
        <source>They wait here and, locked, at the centre. Only their owner can open them.</source>
        <translation>الإجابات محفوظة هنا، ومقفلة في المركز. لا يفتحها إلا صاحبها.</translation>
    </message>
    <message>
        <source>Slip of an unfinished application</source>
        <translation>ورقة إكمال طلب</translation>
    </message>
    <message>
        <source>At any office: «Apply, or complete an application», then the ID number and the mobile code.</source>
        <translation>في أي مكتب: خدمة «تقديم طلب أو إكماله»، ثم رقم الهوية ورمز الجوال.</translation>
    </message>
    <message>
        <source>When the screen asks for it, this slip is laid on the scanner or held before the camera.</source>
        <translation>وحين تطلبها الشاشة توضع هذه الورقة على الماسح أو أمام الكاميرا.</translation>
    </message>
    <message>
        <source>The slip alone opens nothing: the code comes to the applicant&apos;s mobile.</source>
        <translation>الورقة وحدها لا تفتح شيئًا: الرمز يصل إلى جوال مقدم الطلب.</translation>
    </message>
    <message>
        <source>Papers handed in stay at the first kiosk; elsewhere they are handed in again.</source>
        <translation>المستندات المسلّمة تبقى في الجهاز الأول، وفي غيره تُسلّم من جديد.</translation>
    </message>
    <message>
        <source>It can be completed until {day}.</source>
        <translation>يمكن إكماله حتى {day}.</translation>
    </message>
    <message>
        <source>Unfinished application</source>
        <translation>طلب غير مكتمل</translation>
    </message>
    <message>
        <source>The slip lies flat on the scanner&apos;s glass, the square code downwards.</source>
        <translation>توضع ورقة الإكمال مستوية على زجاج الماسح، والرمز المربع إلى الأسفل.</translation>
    </message>
    <message>
        <source>Papers that do not lie on this kiosk are handed in again.</source>
        <translation>المستندات التي ليست في هذا الجهاز تُسلّم من جديد.</translation>
    </message>
    <message>
        <source>The slip is being read…</source>
        <translation>جارٍ قراءة الورقة…</translation>
    </message>
    <message>
        <source>No slip was found on it</source>
        <translation>لم تظهر ورقة إكمال</translation>
    </message>
    <message>
        <source>The slip carries one square code, and «Slip of an unfinished application» at its head.</source>
        <translation>في الورقة رمز مربع واحد، وعنوانها «ورقة إكمال طلب».</translation>
    </message>
    <message>
        <source>This slip belongs to another application</source>
        <translation>هذه الورقة لطلب آخر</translation>
    </message>
    <message>
        <source>The slip of this application is needed, or the password opens it.</source>
        <translation>المطلوب ورقة هذا الطلب، أو يُفتح بكلمة المرور.</translation>
    </message>
    <message>
        <source>The code on the slip could not be read</source>
        <translation>تعذرت قراءة الرمز في الورقة</translation>
    </message>
    <message>
        <source>Smoothed out and laid down again, or held still in good light, it often can.</source>
        <translation>قد يُقرأ بعد بسط الورقة، أو تثبيتها في إضاءة جيدة.</translation>
    </message>
    <message>
        <source>Saved on {day}. It goes on where it was left.</source>
        <translation>حُفظ بتاريخ {day}. ويكتمل من حيث توقف.</translation>
    </message>
    <message>
        <source>A saved application that waits at the centre can&apos;t be fetched just now</source>
        <translation>لا يمكن الآن جلب طلب محفوظ لدى المركز</translation>
    </message>
    <message>
        <source>That needs a connection, and a mobile code or the password</source>
        <translation>المطلوب اتصال، ورمز الجوال أو كلمة المرور</translation>
    </message>
    <message>
        <source>Nothing of them is lost.</source>
        <translation>المحفوظ باقٍ ولا يضيع منه شيء.</translation>
    </message>
    <message>
        <source>Begin a new application</source>
        <translation>بدء طلب جديد</translation>
    </message>
    <message>
        <source>Scan the slip</source>
        <translation>مسح الورقة</translation>
    </message>
    <message>
        <source>Hold the slip before the camera</source>
        <translation>عرض الورقة أمام الكاميرا</translation>
    </message>
    <message>
        <source>Open it with the password</source>
        <translation>فتحه بكلمة المرور</translation>
    </message>
    <message>
        <source>Go on with the older one of this kiosk</source>
        <translation>إكمال الطلب الأقدم هنا</translation>
    </message>
    <message>
        <source>Begin a new one instead</source>
        <translation>بدء طلب جديد بدلًا منه</translation>
    </message>
    <message>
        <source>Saved on {day}, and locked at the centre. Its slip opens it.</source>
        <translation>حُفظ بتاريخ {day}، وهو مقفل لدى المركز. وتفتحه ورقة الإكمال.</translation>
    </message>
    <message>
        <source>Go on without the application that waits at the centre?</source>
        <translation>هل نكمل دون الطلب المحفوظ لدى المركز؟</translation>
    </message>
    <message>
        <source>What is saved here from now on takes its place.</source>
        <translation>ما يُحفظ هنا من الآن يحل محله.</translation>
    </message>
    <message>
        <source>No, back to it</source>
        <translation>لا، العودة إليه</translation>
    </message>
    <message>
        <source>Yes, go on without it</source>
        <translation>نعم، من غيره</translation>
    </message>
    <message>
        <source>the slip</source>
        <translation>ورقة الإكمال</translation>
    </message>
    <message>
        <source>The clerk helps. Nothing of the application is lost.</source>
        <translation>يساعد الموظف. لا يضيع من الطلب شيء.</translation>
    </message>
    <message>
        <source>Try the slip again</source>
        <translation>تجربة الورقة مرة أخرى</translation>
    </message>
    <message>
        <source>The slip is kept until the application is handed in. It can be printed again.</source>
        <translation>تُحفظ الورقة حتى تقديم الطلب. ويمكن طباعتها مرة أخرى.</translation>
    </message>
    <message>
        <source>It opens nothing without the mobile code of the applicant.</source>
        <translation>لا تفتح شيئًا دون رمز جوال مقدم الطلب.</translation>
    </message>
    <message>
        <source>The slip is being printed…</source>
        <translation>جارٍ طباعة الورقة…</translation>
    </message>
    <message>
        <source>The slip is ready below the screen.</source>
        <translation>الورقة جاهزة أسفل الشاشة.</translation>
    </message>
    <message>
        <source>The slip was saved as a file.</source>
        <translation>حُفظت الورقة في ملف.</translation>
    </message>
    <message>
        <source>Save and end without the slip</source>
        <translation>الحفظ والإنهاء دون الورقة</translation>
    </message>
    <message>
        <source>The slip for another office</source>
        <translation>ورقة الإكمال لمكتب آخر</translation>
    </message>
    <message>
        <source>The application is saved all the same.</source>
        <translation>الطلب محفوظ على أي حال.</translation>
    </message>
    <message>
        <source>This is the loudest.</source>
        <translation>هذا أعلى صوت.</translation>
    </message>
    <message>
        <source>This is the softest.</source>
        <translation>هذا أخفض صوت.</translation>
    </message>
    <message>
        <source>The help key says what each key does.</source>
        <translation>مفتاح المساعدة يشرح كل مفتاح.</translation>
    </message>
    <message>
        <source>Reading has ended.</source>
        <translation>توقفت القراءة.</translation>
    </message>
    <message>
        <source>There is no way back from this page.</source>
        <translation>لا رجوع من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Arrows: to move. The key in the middle: to choose.</source>
        <translation>الأسهم: للتنقل. المفتاح الأوسط: للاختيار.</translation>
    </message>
    <message>
        <source>Listen: reading begins, or ends.</source>
        <translation>الاستماع: تبدأ القراءة أو تتوقف.</translation>
    </message>
    <message>
        <source>Repeat: the last words once more.</source>
        <translation>الإعادة: سماع ما قيل مرة أخرى.</translation>
    </message>
    <message>
        <source>Back: to the page before.</source>
        <translation>الرجوع: إلى الصفحة السابقة.</translation>
    </message>
    <message>
        <source>The two sound keys: louder and softer.</source>
        <translation>مفتاحا الصوت: رفعه وخفضه.</translation>
    </message>
    <message>
        <source>Mute: what is being said ends.</source>
        <translation>الكتم: إيقاف ما يُقال الآن.</translation>
    </message>
    <message>
        <source>Help: what each key does.</source>
        <translation>المساعدة: شرح كل مفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>Practice. To {mobile} (%n more before it): {text}</source>
        <translation>
            <numerusform>تجريبي. إلى {mobile} (وقبلها لا شيء): {text}</numerusform>
            <numerusform>تجريبي. إلى {mobile} (وقبلها رسالة): {text}</numerusform>
            <numerusform>تجريبي. إلى {mobile} (وقبلها رسالتان): {text}</numerusform>
            <numerusform>تجريبي. إلى {mobile} (وقبلها %n رسائل): {text}</numerusform>
            <numerusform>تجريبي. إلى {mobile} (وقبلها %n رسالة): {text}</numerusform>
            <numerusform>تجريبي. إلى {mobile} (وقبلها %n رسالة): {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>In a field, the key in the middle leads to letters and numbers.</source>
        <translation>في الحقل: المفتاح الأوسط يفتح الحروف والأرقام.</translation>
    </message>
</context>
</TS>
