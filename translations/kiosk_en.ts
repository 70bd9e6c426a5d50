<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n possession(s) listed</source>
        <translation>
            <numerusform>%n possession listed</numerusform>
            <numerusform>%n possessions listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) live with you</source>
        <translation>
            <numerusform>%n member lives with you</numerusform>
            <numerusform>%n members live with you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) registered with you. Who has not agreed is not counted.</source>
        <translation>
            <numerusform>%n member registered with you. Who has not agreed is not counted.</numerusform>
            <numerusform>%n members registered with you. Who has not agreed is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your verification code is {code}. It is valid for %n minute(s). Never tell it to anyone.</source>
        <comment>SMS</comment>
        <translation>
            <numerusform>Your verification code is {code}. It is valid for %n minute. Never tell it to anyone.</numerusform>
            <numerusform>Your verification code is {code}. It is valid for %n minutes. Never tell it to anyone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the mobile ending in {tail}; it lasts %n minute(s)</source>
        <translation>
            <numerusform>Sent to the mobile ending in {tail}; it lasts %n minute</numerusform>
            <numerusform>Sent to the mobile ending in {tail}; it lasts %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still missing</source>
        <translation>
            <numerusform>%n document still missing</numerusform>
            <numerusform>%n documents still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) received</source>
        <translation>
            <numerusform>%n document received</numerusform>
            <numerusform>%n documents received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved</source>
        <translation>
            <numerusform>%n document saved</numerusform>
            <numerusform>%n documents saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the word alone, below a large number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the mobile on file; it lasts %n minute(s)</source>
        <translation>
            <numerusform>Sent to the mobile on file; it lasts %n minute</numerusform>
            <numerusform>Sent to the mobile on file; it lasts %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added</source>
        <comment>a document&apos;s state</comment>
        <translation>
            <numerusform>%n page added</numerusform>
            <numerusform>%n pages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing document(s) brought</source>
        <translation>
            <numerusform>%n missing document brought</numerusform>
            <numerusform>%n missing documents brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen closes in %n second(s).</source>
        <translation>
            <numerusform>The screen closes in %n second.</numerusform>
            <numerusform>The screen closes in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The screen closes in %n second(s). Your answers are saved.</source>
        <translation>
            <numerusform>The screen closes in %n second. Your answers are saved.</numerusform>
            <numerusform>The screen closes in %n seconds. Your answers are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) done, of {total}. Your answers are saved.</source>
        <translation>
            <numerusform>%n section done, of {total}. Your answers are saved.</numerusform>
            <numerusform>%n sections done, of {total}. Your answers are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} riyal(s)</source>
        <translation>
            <numerusform>{amount} riyal</numerusform>
            <numerusform>{amount} riyals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not accepted</source>
        <translation>
            <numerusform>%n document not accepted</numerusform>
            <numerusform>%n documents not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved record(s) went missing at the centre. The centre&apos;s technician restores them.</source>
        <translation>
            <numerusform>%n saved record went missing at the centre. The centre&apos;s technician restores them.</numerusform>
            <numerusform>%n saved records went missing at the centre. The centre&apos;s technician restores them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine&apos;s clock is %n minute(s) slow. A technician sets it.</source>
        <translation>
            <numerusform>The machine&apos;s clock is %n minute slow. A technician sets it.</numerusform>
            <numerusform>The machine&apos;s clock is %n minutes slow. A technician sets it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine&apos;s clock is %n minute(s) fast. A technician sets it.</source>
        <translation>
            <numerusform>The machine&apos;s clock is %n minute fast. A technician sets it.</numerusform>
            <numerusform>The machine&apos;s clock is %n minutes fast. A technician sets it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the clerk: %n matter(s)</source>
        <translation>
            <numerusform>For the clerk: %n matter</numerusform>
            <numerusform>For the clerk: %n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) refused</source>
        <translation>
            <numerusform>%n document refused</numerusform>
            <numerusform>%n documents refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n record refused</numerusform>
            <numerusform>%n records refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still missing. They can be brought until {day}.</source>
        <translation>
            <numerusform>%n document is still missing. It can be brought until {day}.</numerusform>
            <numerusform>%n documents are still missing. They can be brought until {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change is reported within %n day(s).</source>
        <translation>
            <numerusform>A change is reported within %n day.</numerusform>
            <numerusform>A change is reported within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ID number and password do not match. %n try(ies) left.</source>
        <translation>
            <numerusform>ID number and password do not match. %n try left.</numerusform>
            <numerusform>ID number and password do not match. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture with %n digit(s)</source>
        <translation>
            <numerusform>A picture with %n digit</numerusform>
            <numerusform>A picture with %n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An appeal is taken until {day}. %n day(s) left.</source>
        <translation>
            <numerusform>An appeal is taken until {day}. %n day left.</numerusform>
            <numerusform>An appeal is taken until {day}. %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n application(s). The newest comes first.</source>
        <translation>
            <numerusform>You have %n application.</numerusform>
            <numerusform>You have %n applications. The newest comes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependent(s) count.</source>
        <translation>
            <numerusform>%n dependent counts.</numerusform>
            <numerusform>%n dependents count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entry(s)</source>
        <translation>
            <numerusform>The chain is intact: %n entry</numerusform>
            <numerusform>The chain is intact: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain has %n entry(s) that this desk can&apos;t read</source>
        <translation>
            <numerusform>The chain has %n entry that this desk can&apos;t read</numerusform>
            <numerusform>The chain has %n entries that this desk can&apos;t read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>%n document missing</numerusform>
            <numerusform>%n documents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>documents, in a list</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session ends in %n second(s). Any key keeps it.</source>
        <translation>
            <numerusform>The session ends in %n second. Any key keeps it.</numerusform>
            <numerusform>The session ends in %n seconds. Any key keeps it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number and password do not belong together. %n try left.</source>
        <translation>
            <numerusform>Number and password do not belong together. %n try is left.</numerusform>
            <numerusform>Number and password do not belong together. %n tries are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) too many</source>
        <translation>
            <numerusform>%n letter too many</numerusform>
            <numerusform>%n letters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) · {size} megabytes of {most}</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n page · {size} megabytes of {most}</numerusform>
            <numerusform>%n pages · {size} megabytes of {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would be asked for</source>
        <translation>
            <numerusform>%n document would be asked for</numerusform>
            <numerusform>%n documents would be asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n page(s)</source>
        <translation>
            <numerusform>Go on with %n page</numerusform>
            <numerusform>Go on with %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) had no room. They can be added as a document of their own.</source>
        <translation>
            <numerusform>%n sheet had no room. It can be added as a document of its own.</numerusform>
            <numerusform>%n sheets had no room. They can be added as a document of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required document(s) are not here yet.</source>
        <translation>
            <numerusform>%n required document is not here yet.</numerusform>
            <numerusform>%n required documents are not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} of value over %n month(s)</source>
        <translation>
            <numerusform>{amount} of value over %n month</numerusform>
            <numerusform>{amount} of value over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{head} for the breadwinner, and {each} for each of %n dependent(s)</source>
        <translation>
            <numerusform>{head} for the breadwinner, and {each} for %n dependent</numerusform>
            <numerusform>{head} for the breadwinner, and {each} for each of %n dependents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are listed.</source>
        <translation>
            <numerusform>%n student is listed.</numerusform>
            <numerusform>%n students are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) listed</source>
        <translation>
            <numerusform>%n student listed</numerusform>
            <numerusform>%n students listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>size of a household</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <comment>troubles of kiosks</comment>
        <translation>
            <numerusform>- and %n more</numerusform>
            <numerusform>- and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kiosk(s) stand below these.</source>
        <translation>
            <numerusform>%n more kiosk stands below these.</numerusform>
            <numerusform>%n more kiosks stand below these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice. To {mobile} (%n more before it): {text}</source>
        <translation>
            <numerusform>Practice. To {mobile} (%n more before it): {text}</numerusform>
            <numerusform>Practice. To {mobile} (%n more before it): {text}</numerusform>
        </translation>
    </message>
</context>
</TS>
