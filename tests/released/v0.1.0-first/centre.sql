pragma user_version = 7;
CREATE TABLE person (
            id INTEGER not null primary key, national_id TEXT not null unique, mobile TEXT,
            next_number INTEGER not null);
CREATE TABLE reference (reference TEXT not null primary key, application CHAR(32) not null);
CREATE TABLE secret (one INTEGER not null primary key check (one = 1), pepper BLOB not null, epoch TEXT not null default '');
CREATE TABLE code_request (
            ticket CHAR(32) not null primary key, person TEXT not null, typed TEXT not null, mobile TEXT not null,
            seal BLOB not null, made_at DATETIME not null, expires_at DATETIME not null, state VARCHAR(8) not null,
            attempts INTEGER not null);
CREATE TABLE guess (
            id CHAR(32) not null primary key,
            ticket CHAR(32) not null references code_request (ticket) on delete cascade,
            number INTEGER not null, seal BLOB not null, at DATETIME not null);
CREATE TABLE session (token_hash BLOB not null primary key, person TEXT not null, until DATETIME not null);
CREATE TABLE message (
            id CHAR(32) not null primary key, mobile TEXT not null, kind TEXT not null, "values" TEXT not null,
            next_at DATETIME not null, until DATETIME not null, attempts INTEGER not null);
CREATE TABLE document (
            id CHAR(32) not null primary key, person INTEGER not null references person (id), sha256 TEXT not null,
            total INTEGER not null, arrived INTEGER not null);
CREATE TABLE chunk (
            document CHAR(32) not null references document (id), "offset" INTEGER not null, data BLOB not null,
            primary key (document, "offset"));
CREATE TABLE proof (
            person TEXT not null, kiosk TEXT not null, at DATETIME not null, primary key (person, kiosk, at));
CREATE TABLE journal (
            seq INTEGER not null primary key autoincrement, id CHAR(32) not null unique,
            person INTEGER not null references person (id), number INTEGER not null, previous TEXT not null,
            digest TEXT not null, text TEXT not null, kiosk TEXT not null, received_at DATETIME not null,
            proven BOOLEAN not null, unique (person, number));
CREATE TABLE notice (
            fact CHAR(32) not null, channel TEXT not null, person INTEGER not null references person (id),
            destination TEXT not null, kind TEXT not null, "values" TEXT not null, next_at DATETIME,
            until DATETIME not null, attempts INTEGER not null, primary key (fact, channel));
CREATE TABLE notice_cursor (
            one INTEGER not null primary key check (one = 1), epoch TEXT not null, xid TEXT not null,
            seq INTEGER not null);
CREATE TABLE password_proof (
            person TEXT not null, kiosk TEXT not null, at DATETIME not null, primary key (person, kiosk, at));
CREATE TABLE password (
            person INTEGER not null primary key references person (id), recipe TEXT, seal BLOB);
CREATE TABLE password_try (
            id CHAR(32) not null primary key, person TEXT not null, kiosk TEXT not null, at DATETIME not null,
            number INTEGER not null);
CREATE TABLE staff (
            number TEXT not null primary key, name TEXT not null, role TEXT not null, seal BLOB not null,
            active BOOLEAN not null);
CREATE TABLE staff_log (
            id INTEGER not null primary key, at DATETIME not null, "by" TEXT not null, number TEXT not null,
            name TEXT not null, role TEXT not null, active BOOLEAN not null, new_password BOOLEAN not null);
CREATE TABLE staff_door (
            number TEXT not null primary key, wrong INTEGER not null, at DATETIME not null, locked_until DATETIME);
CREATE TABLE staff_try (
            id CHAR(32) not null primary key, desk TEXT not null, number TEXT not null, wrong INTEGER not null,
            seal BLOB not null, at DATETIME not null, judged BOOLEAN not null);
CREATE TABLE staff_session (
            token_hash BLOB not null primary key, number TEXT not null, desk TEXT not null, until DATETIME not null,
            ends DATETIME not null, finds INTEGER not null);
CREATE TABLE staff_opened (
            token_hash BLOB not null references staff_session (token_hash) on delete cascade, person TEXT not null,
            primary key (token_hash, person));
CREATE TABLE kiosk_office (kiosk TEXT not null primary key, office TEXT not null);
CREATE TABLE kiosk_health (kiosk TEXT not null primary key, at DATETIME not null, health TEXT not null);
CREATE TABLE application (
	person BIGINT NOT NULL, 
	application CHAR(32) NOT NULL, 
	reference TEXT NOT NULL, 
	programme TEXT NOT NULL, 
	kiosk TEXT NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	received_at DATETIME NOT NULL, 
	status TEXT NOT NULL, 
	documents INTEGER NOT NULL, 
	missing INTEGER NOT NULL, 
	assurance TEXT NOT NULL, 
	proven BOOLEAN NOT NULL, 
	questions INTEGER NOT NULL, 
	PRIMARY KEY (person, application)
);
CREATE TABLE case_queue (
	person BIGINT NOT NULL, 
	application CHAR(32) NOT NULL, 
	queue TEXT NOT NULL, 
	due DATE NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	office TEXT NOT NULL, 
	officer TEXT NOT NULL, 
	status TEXT NOT NULL, 
	reference TEXT NOT NULL, 
	PRIMARY KEY (person, application, queue)
);
CREATE TABLE case_count (
	queue TEXT NOT NULL, 
	officer TEXT NOT NULL, 
	due DATE NOT NULL, 
	n BIGINT NOT NULL, 
	PRIMARY KEY (queue, officer, due)
);
CREATE TABLE deadline_call (
	person BIGINT NOT NULL, 
	application CHAR(32) NOT NULL, 
	kind TEXT NOT NULL, 
	term TEXT NOT NULL, 
	about CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	PRIMARY KEY (person, application, kind, term, about)
);
CREATE TABLE outcome (
	person BIGINT NOT NULL, 
	application CHAR(32) NOT NULL, 
	decided DATE NOT NULL, 
	region TEXT NOT NULL, 
	gender TEXT NOT NULL, 
	age TEXT NOT NULL, 
	office TEXT NOT NULL, 
	approved BOOLEAN NOT NULL, 
	days INTEGER NOT NULL, 
	late BOOLEAN NOT NULL, 
	returns INTEGER NOT NULL, 
	appeal TEXT NOT NULL, 
	PRIMARY KEY (person, application)
);
CREATE TABLE application_document (
	person BIGINT NOT NULL, 
	application CHAR(32) NOT NULL, 
	document CHAR(32) NOT NULL, 
	PRIMARY KEY (person, application, document)
);
CREATE TABLE account (
	person BIGINT NOT NULL, 
	registered_at DATETIME NOT NULL, 
	assurance TEXT NOT NULL, 
	proven BOOLEAN NOT NULL, 
	contested BOOLEAN NOT NULL, 
	PRIMARY KEY (person)
);
CREATE TABLE household (
	person BIGINT NOT NULL, 
	region TEXT NOT NULL, 
	fit BOOLEAN NOT NULL, 
	dependents SMALLINT NOT NULL, 
	earned BIGINT NOT NULL, 
	unearned BIGINT NOT NULL, 
	wealth BIGINT NOT NULL, 
	age SMALLINT NOT NULL, 
	abroad SMALLINT NOT NULL, 
	report_age INTEGER NOT NULL, 
	refused SMALLINT NOT NULL, 
	failed BOOLEAN NOT NULL, 
	unsettled BOOLEAN NOT NULL, 
	PRIMARY KEY (person)
);
CREATE TABLE unreadable (
	person BIGINT NOT NULL, 
	fact CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	PRIMARY KEY (fact)
);
CREATE TABLE day_count (
	day DATE NOT NULL, 
	kiosk TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	n BIGINT NOT NULL, 
	PRIMARY KEY (day, kiosk, kind)
);
CREATE TABLE projector_cursor (
	one INTEGER NOT NULL CHECK (one = 1), 
	epoch TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	xid TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	at DATETIME, 
	PRIMARY KEY (one)
);
insert into "person" values (1, '1000000008', '0551234567', 4);
insert into "person" values (2, '1000000016', '0559876543', 2);
insert into "person" values (3, '1000000024', '0000000000000000000000000000000000000000000000000000000000000000', 23);
insert into "reference" values ('000700000018', 'b5fa8c84a47c405aa9c258d9ae1aa7b7');
insert into "reference" values ('000790000004', '9cc56671b8794f97b277ad2475e15898');
insert into "reference" values ('000790000005', '06fc730797da4e69bdb1373d280cedbd');
insert into "reference" values ('000790000006', '9409c525b46147179cf489265dd3d913');
insert into "reference" values ('000790000007', 'c2f9deeac90a41b1b3dfe51e0ca20f7e');
insert into "secret" values (1, X'D5047EE3C3571CD26B4D2AB5DE7DC640AEDB9BF6C4284CB2F9FEEC2A16980407', '7eafa33442a1c639919c443ce5e1c88c');
insert into "code_request" values ('f2b1269318814823b5aa94eb7bb927fa', '1000000008', '+966551234567', '+966551234567', X'E5A3E02AC0513F74C9BA6A6601AB2D58D4444D215D7CD1E860D22BFA83BE1364', '2026-11-22 09:30:15.123456', '2026-11-22 09:35:15.123456', 'used', 1);
insert into "code_request" values ('7d79a0680fab4ed9b5f6b19ce6821264', '1000000016', '+966559876543', '+966559876543', X'232977DFFF74F6B3ACD689CCF51B93EFC427649B1D7672D05E36867362B4E68D', '2026-11-22 09:32:15.123456', '2026-11-22 09:37:15.123456', 'open', 0);
insert into "session" values (X'3D67FEE994589F4A7968B6B66FDF9C3F00C7B1750DBFE7A08C7EB4A7C8993CB6', '1000000008', '2026-11-22 09:45:15.123456');
insert into "document" values ('7fcdc0ec308c4ee3b075877f18cec947', 1, '532e48ef635a67cc4859b4c879432171b8a2dbb0f55c77dce266fa7bb04dc4e9', 32, 9);
insert into "document" values ('7b517c69b34a4da28ec5bd26fd6a2ebe', 3, '0000000000000000000000000000000000000000000000000000000000000000', 0, 0);
insert into "chunk" values ('7fcdc0ec308c4ee3b075877f18cec947', 0, X'25504446206F662077');
insert into "proof" values ('1000000008', '0007', '2026-11-22 09:30:15.123456');
insert into "journal" values (1, '4fe29585f6f94832a4285ec8063b55ea', 1, 1, '0000000000000000000000000000000000000000000000000000000000000000', '09e0eaef24d9231ca1178c81676f8818eb52b611d99ea3074080731d5e64299c', '{"actor":{"name":"","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"birth_date":"1960-12-19","email":"","mobile":"0551234567","password":"$argon2id$v=19$m=8,t=1,p=1$z050EXXoCQaUpRPECireYQ$vtGNTUnhUT877jPMoynyYMj98mJ7VgCJAjE/HsWtp8U","terms":"2026-11"},"id":"4fe29585-f6f9-4832-a428-5ec8063b55ea","kind":"AccountRegistered","kiosk":"0007","person":"1000000008","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (2, 'b23d5ea9415f43c097af104647896a0b', 1, 2, '09e0eaef24d9231ca1178c81676f8818eb52b611d99ea3074080731d5e64299c', '6242bb8ced5710443a1223b9d57afbe748052b086af99bd57ee7ce35fca2da82', '{"actor":{"name":"","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"answers":{"first_name":"سلمى","members":[{"age":"7"}]},"application":"b5fa8c84-a47c-405a-a9c2-58d9ae1aa7b7","declarations":["true"],"form_version":3,"missing":[],"programme":"social_security","reference":"000700000018"},"id":"b23d5ea9-415f-43c0-97af-104647896a0b","kind":"ApplicationSubmitted","kiosk":"0007","person":"1000000008","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (3, 'a264e31d8fec450687d9ddd29a63ab3c', 1, 3, '6242bb8ced5710443a1223b9d57afbe748052b086af99bd57ee7ce35fca2da82', '5878cdcbde55e2cc6094ac619290908218bc4d0d154b93163827d31760a68654', '{"actor":{"name":"","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"c3de0c6f-3820-4a5b-a8f3-34ec24c4daa4","document":"7fcdc0ec-308c-4ee3-b075-877f18cec947","key":"rent","kind":"rent","media_type":"application/pdf","pages":1,"sha256":"532e48ef635a67cc4859b4c879432171b8a2dbb0f55c77dce266fa7bb04dc4e9","size":32},"id":"a264e31d-8fec-4506-87d9-ddd29a63ab3c","kind":"DocumentAdded","kiosk":"0007","person":"1000000008","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (4, '40a17b6bafc44c1ba9ad161781a9db80', 2, 1, '0000000000000000000000000000000000000000000000000000000000000000', '7c74de43fed07408f38b2db78347afa00a5869295e0ed65a7d27a784d5538060', '{"actor":{"name":"","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"birth_date":"1960-12-19","email":"","mobile":"0559876543","password":"$argon2id$v=19$m=8,t=1,p=1$z050EXXoCQaUpRPECireYQ$vtGNTUnhUT877jPMoynyYMj98mJ7VgCJAjE/HsWtp8U","terms":"2026-11"},"id":"40a17b6b-afc4-4c1b-a9ad-161781a9db80","kind":"AccountRegistered","kiosk":"0007","person":"1000000016","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (5, 'd5122d3c032149ceacbd5f91b4827cd9', 3, 1, '0000000000000000000000000000000000000000000000000000000000000000', 'a61bed47f915c0ce572b2883f7e82901a082c169131b74177667524f460421b3', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"7e7475c9-ca46-4a48-8906-7c50850b62ac","documents":[],"request":"af84d421-d4cb-43be-86e8-db8398be8106","text":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"d5122d3c-0321-49ce-acbd-5f91b4827cd9","kind":"InformationProvided","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (6, '9eff52072e394fa1a8834216638839d1', 3, 2, 'a61bed47f915c0ce572b2883f7e82901a082c169131b74177667524f460421b3', '94056b702fe0742b6c0e35d56b78a29d01ece96d16a7e8d48012cfbde6df0096', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"fe354e63-c086-4da7-92d0-b80822ca253b","documents":[]},"id":"9eff5207-2e39-4fa1-a883-4216638839d1","kind":"DocumentsBrought","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (7, '3a4c029e1f604bfea23f4a8a09970cb8', 3, 3, '94056b702fe0742b6c0e35d56b78a29d01ece96d16a7e8d48012cfbde6df0096', 'f6d64c252a0b57def845aa1003d717772c45a658c289a7e0e98cf72cc8516cb4', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"6da93d47-a6e1-4f7b-b771-cf8d2871bcad"},"id":"3a4c029e-1f60-4bfe-a23f-4a8a09970cb8","kind":"ApplicationWithdrawn","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (8, '831cb0e291e14322a3fa99d6e24bc33d', 3, 4, 'f6d64c252a0b57def845aa1003d717772c45a658c289a7e0e98cf72cc8516cb4', '455d4803ba71cdd8105d5dc23c3de54300e844486b49344c0dc6221cdfd36861', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"agreed":[],"appeal":"21ef15b1-6606-4f30-a54a-8b58e7d93c2d","application":"9cc56671-b879-4f97-b277-ad2475e15898","arguments":[],"decision":"0b817d2e-cddb-49e0-a1e3-78053d70ec64","disputed":[],"documents":[],"ground":"0000000000000000000000000000000000000000000000000000000000000000","late_because":"0000000000000000000000000000000000000000000000000000000000000000","reference":"000790000004","statement":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"831cb0e2-91e1-4322-a3fa-99d6e24bc33d","kind":"AppealSubmitted","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (9, 'a2a949ad861a47608f4632cbb4013797', 3, 5, '455d4803ba71cdd8105d5dc23c3de54300e844486b49344c0dc6221cdfd36861', '631ce9b6741e93cd7dca483ffb2715e27823f206f49d78d5f659dd70fd442a70', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"06fc7307-97da-4e69-bdb1-373d280cedbd","contact":"0000000000000000000000000000000000000000000000000000000000000000","inquiry":"b8fc2d1e-f7bb-4ef3-bf08-1d9aa12417fd","reference":"000790000005","text":"0000000000000000000000000000000000000000000000000000000000000000","topic":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"a2a949ad-861a-4760-8f46-32cbb4013797","kind":"InquiryAsked","kiosk":"0007","person":"1000000024","version":2}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (10, 'd48dfa81163e49f9a2f82f7703dc4809', 3, 6, '631ce9b6741e93cd7dca483ffb2715e27823f206f49d78d5f659dd70fd442a70', '507a517ee0f59bd8b4e12b0bc1bbdb21c5036f617bbd6dff3d1f1dec12e6fa10', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"9409c525-b461-4717-9cf4-89265dd3d913","complaint":"3d67f974-92d0-4d6b-b513-6282e6b0a357","documents":[],"expected":"0000000000000000000000000000000000000000000000000000000000000000","kind":"0000000000000000000000000000000000000000000000000000000000000000","month":"0000000000000000000000000000000000000000000000000000000000000000","received":"0000000000000000000000000000000000000000000000000000000000000000","reference":"000790000006","text":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"d48dfa81-163e-49f9-a2f8-2f7703dc4809","kind":"PaymentComplained","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (11, '968beb9a88094b499e3321432b5f4631', 3, 7, '507a517ee0f59bd8b4e12b0bc1bbdb21c5036f617bbd6dff3d1f1dec12e6fa10', '3c98d2f8185bd2820486ff6921c0a98c789685a0bff7594433a3ef62fe8e6e9b', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"d87ab1a4-b103-44bb-ad1b-2d796aec7c31","change":"b6d815c2-548e-4a39-929f-a044a40513f6","documents":[],"kind":"0000000000000000000000000000000000000000000000000000000000000000","since":"2026-11-22","text":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"968beb9a-8809-4b49-9e33-21432b5f4631","kind":"ChangeReported","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (12, 'ad107191b2bb40c3bb15c9e55737a527', 3, 8, '3c98d2f8185bd2820486ff6921c0a98c789685a0bff7594433a3ef62fe8e6e9b', 'edda0d9703a4b14fb1539031bf5de2c707966f00f86a5e939adecfcb38baf3a8', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"8f4b09fe-2aeb-4bb3-b1c0-8a5d4d2527ee","copy":1,"decision":"e78b00b8-ac43-4222-8bb1-ab0c3db1e322"},"id":"ad107191-b2bb-40c3-bb15-c9e55737a527","kind":"LetterPrinted","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (13, '374e7d7bb9a24b6896d1aff3679fa3ec', 3, 9, 'edda0d9703a4b14fb1539031bf5de2c707966f00f86a5e939adecfcb38baf3a8', '26d3a2f03a620e4d0c44f8a95f8ad1f681a68e99ca628c1ba63b9aa3f92f0114', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"act":"1b577c51-6f2a-4a66-8e2f-02f6ef09d4e3","application":"404c0f7c-cb53-4984-bdae-a49c975bcfcb","copy":1},"id":"374e7d7b-b9a2-4b68-96d1-aff3679fa3ec","kind":"SlipPrinted","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (14, '6bfe5c825f814c0791a1434ced825faa', 3, 10, '26d3a2f03a620e4d0c44f8a95f8ad1f681a68e99ca628c1ba63b9aa3f92f0114', '196f927839c8c10baa689626cfdb3f2886a1264720c58fb577f2f32bc9c94758', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"birth_date":"2026-11-22","email":"0000000000000000000000000000000000000000000000000000000000000000","mobile":"0000000000000000000000000000000000000000000000000000000000000000","password":"0000000000000000000000000000000000000000000000000000000000000000","terms":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"6bfe5c82-5f81-4c07-91a1-434ced825faa","kind":"AccountRegistered","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (15, '4895b29e2d8e4e3e9fa93f05cb440d16', 3, 11, '196f927839c8c10baa689626cfdb3f2886a1264720c58fb577f2f32bc9c94758', 'f6593375ec392e8c69fc2fabaadcbf1882fbd0a5a220df1ca2023c3513eb630c', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"kept":"9261330c-17fd-4b28-872c-01924935dec3"},"id":"4895b29e-2d8e-4e3e-9fa9-3f05cb440d16","kind":"RegistrationSettled","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (16, '7c9e904f95ca4d54a3733cb380e836e3', 3, 12, 'f6593375ec392e8c69fc2fabaadcbf1882fbd0a5a220df1ca2023c3513eb630c', '083a6a060155d8964bfa66f6958cd1fd0cf852f35f8190c9d259eab90dcc04f3', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"password":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"7c9e904f-95ca-4d54-a373-3cb380e836e3","kind":"PasswordChanged","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (17, 'd64f7bdd1f57463db52b514873e0240a', 3, 13, '083a6a060155d8964bfa66f6958cd1fd0cf852f35f8190c9d259eab90dcc04f3', '508f9e07e22d41b74f9071c8de45d9338ebd220d2e778d3b5879714443a03103', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"language":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"d64f7bdd-1f57-463d-b52b-514873e0240a","kind":"LanguageChosen","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (18, '154c20d542b6449e81ceaae4e8a70b14', 3, 14, '508f9e07e22d41b74f9071c8de45d9338ebd220d2e778d3b5879714443a03103', '81e31d481f23e418faeb10c028cd9e4b72402e6c100a69e5e872af308b6f8883', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"d845c54c-bec6-4950-bc41-dcdba110e3fa","document":"7b517c69-b34a-4da2-8ec5-bd26fd6a2ebe","key":"0000000000000000000000000000000000000000000000000000000000000000","kind":"0000000000000000000000000000000000000000000000000000000000000000","media_type":"0000000000000000000000000000000000000000000000000000000000000000","pages":1,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","size":1},"id":"154c20d5-42b6-449e-81ce-aae4e8a70b14","kind":"DocumentAdded","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (19, '6f3b0d585814477cb46e8f9f32d34911', 3, 15, '81e31d481f23e418faeb10c028cd9e4b72402e6c100a69e5e872af308b6f8883', '612f2d564a7d0e802692602ac326424a4c277b0f5909122f762a217109a30493', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"1deab656-07b8-4814-a72e-0cbea5ed80af","document":"ac9c18d4-1c69-485b-9256-2e1a40fd4ccc","flaws":[]},"id":"6f3b0d58-5814-477c-b46e-8f9f32d34911","kind":"FlawsAccepted","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (20, '72fd84a9acfd4634ae7b4ae0ff70b407', 3, 16, '612f2d564a7d0e802692602ac326424a4c277b0f5909122f762a217109a30493', 'ddc3278fce86ff78916e17ef9e8151231ffc32a0cdc1de62b51f15198e890f75', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"answers":{},"application":"c2f9deea-c90a-41b1-b3df-e51e0ca20f7e","declarations":[],"form_version":1,"missing":[],"programme":"0000000000000000000000000000000000000000000000000000000000000000","reference":"000790000007"},"id":"72fd84a9-acfd-4634-ae7b-4ae0ff70b407","kind":"ApplicationSubmitted","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (21, '282bafc60ba749f196ad2cb580fa80a9', 3, 17, 'ddc3278fce86ff78916e17ef9e8151231ffc32a0cdc1de62b51f15198e890f75', 'b69b393592cbd81ef070b5ff8651c6c728b954ea1ba2dad9358e8e063bca8437', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"purpose":"0000000000000000000000000000000000000000000000000000000000000000","registry":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"282bafc6-0ba7-49f1-96ad-2cb580fa80a9","kind":"RegistryConsented","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (22, 'aab4bf7b5a444b66838ff045dfb244f7', 3, 18, 'b69b393592cbd81ef070b5ff8651c6c728b954ea1ba2dad9358e8e063bca8437', '7252ee3b99132d6a45409a121d6d262fd782357bebc1a346347f7be7ec47ab35', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"purpose":"0000000000000000000000000000000000000000000000000000000000000000","registry":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"aab4bf7b-5a44-4b66-838f-f045dfb244f7","kind":"RegistryConsentWithdrawn","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (23, '4420fc6ca43a4b6bbf7e9f9e74ee5e3e', 3, 19, '7252ee3b99132d6a45409a121d6d262fd782357bebc1a346347f7be7ec47ab35', '8150d7f7de1e2d9a70f0d2e43e2c59cdf8f03afa40b82b799822cad8123b8ee9', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"answers":{},"application":"5c3945eb-9d1d-4eaa-86f1-bc1fc4d3ef27","read_on":"2026-11-22","registry":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"4420fc6c-a43a-4b6b-bf7e-9f9e74ee5e3e","kind":"RegistryRead","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (24, 'b568ea08652b4bfe92c708a265135ecc', 3, 20, '8150d7f7de1e2d9a70f0d2e43e2c59cdf8f03afa40b82b799822cad8123b8ee9', '48f2405fe79571b209df6af43809155933a91c20a3fd0f574a767aff5d9a1002', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"application":"25fe133d-bc84-4d4b-af77-263f6771f5b2","copy":1},"id":"b568ea08-652b-4bfe-92c7-08a265135ecc","kind":"ReceiptPrinted","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (25, 'd8801d0453cd4052a2cccbf85d158076', 3, 21, '48f2405fe79571b209df6af43809155933a91c20a3fd0f574a767aff5d9a1002', '9a1fe06bd88f08b8166815dba51c79dd62bb6165daa0ea274ace56524015c3e3', '{"actor":{"name":"7","role":"applicant"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"act":"d6d33ad6-a4f8-4c66-8cd0-75becac5e701","application":"64c30b78-24a2-42fa-baba-0f599f0a1fdd"},"id":"d8801d04-53cd-4052-a2cc-cbf85d158076","kind":"NumberRequested","kiosk":"0007","person":"1000000024","version":2}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "journal" values (26, 'a1d3aebe5f14464e819fc9945f2f2117', 3, 22, '9a1fe06bd88f08b8166815dba51c79dd62bb6165daa0ea274ace56524015c3e3', 'c32c26cd3e910c58ca2153d48208468dc208b7c0c4fd5afac5d0f985e06ec083', '{"actor":{"name":"7","role":"clerk"},"assurance":"code","at":"2026-11-22T09:30:15.123456+00:00","body":{"clerk":"0000000000000000000000000000000000000000000000000000000000000000"},"id":"a1d3aebe-5f14-464e-819f-c9945f2f2117","kind":"IdentityWitnessed","kiosk":"0007","person":"1000000024","version":1}', '0007', '2026-11-22 09:30:15.123456', 0);
insert into "notice_cursor" values (1, '', '0', 0);
insert into "password" values (1, '$argon2id$v=19$m=8,t=1,p=1$z050EXXoCQaUpRPECireYQ$32', X'FA63E4ED4B89194A09DD45446BF504F1D0021B0675D95F95BFCF3C3DF9AB3326');
insert into "password" values (2, '$argon2id$v=19$m=8,t=1,p=1$z050EXXoCQaUpRPECireYQ$32', X'6FCE18FFBE3883A1C8C9A5614A524A579C820F55BBA120692755BA6EE5153FBB');
insert into "password" values (3, NULL, NULL);
insert into "application" values (1, 'b5fa8c84a47c405aa9c258d9ae1aa7b7', '000700000018', 'social_security', '0007', '2026-11-22 09:30:15.123456', '2026-11-22 09:30:15.123456', 'under_review', 0, 0, 'code', 0, 0);
insert into "application" values (3, 'c2f9deeac90a41b1b3dfe51e0ca20f7e', '000790000007', '0000000000000000000000000000000000000000000000000000000000000000', '0007', '2026-11-22 09:30:15.123456', '2026-11-22 09:30:15.123456', 'under_review', 0, 0, 'code', 0, 0);
insert into "case_queue" values (1, 'b5fa8c84a47c405aa9c258d9ae1aa7b7', 'review', '2026-12-20', '2026-11-22 09:30:15.123456', '', '', 'under_review', '000700000018');
insert into "case_queue" values (1, 'b5fa8c84a47c405aa9c258d9ae1aa7b7', 'all', '2026-12-20', '2026-11-22 09:30:15.123456', '', '', 'under_review', '000700000018');
insert into "case_queue" values (3, 'c2f9deeac90a41b1b3dfe51e0ca20f7e', 'review', '2026-12-20', '2026-11-22 09:30:15.123456', '', '', 'under_review', '000790000007');
insert into "case_queue" values (3, 'c2f9deeac90a41b1b3dfe51e0ca20f7e', 'all', '2026-12-20', '2026-11-22 09:30:15.123456', '', '', 'under_review', '000790000007');
insert into "case_count" values ('review', '', '2026-12-20', 2);
insert into "case_count" values ('all', '', '2026-12-20', 2);
insert into "deadline_call" values (1, 'b5fa8c84a47c405aa9c258d9ae1aa7b7', 'DeadlineMissed', 'decision', 'b5fa8c84a47c405aa9c258d9ae1aa7b7', '2026-12-21');
insert into "deadline_call" values (3, 'c2f9deeac90a41b1b3dfe51e0ca20f7e', 'DeadlineMissed', 'decision', 'c2f9deeac90a41b1b3dfe51e0ca20f7e', '2026-12-21');
insert into "account" values (1, '2026-11-22 09:30:15.123456', 'code', 0, 0);
insert into "account" values (2, '2026-11-22 09:30:15.123456', 'code', 0, 0);
insert into "account" values (3, '2026-11-22 09:30:15.123456', 'code', 0, 0);
insert into "household" values (1, '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
insert into "day_count" values ('2026-11-22', '0007', 'AccountRegistered', 3);
insert into "day_count" values ('2026-11-22', '0007', 'ApplicationSubmitted', 2);
insert into "day_count" values ('2026-11-22', '0007', 'DocumentAdded', 2);
insert into "day_count" values ('2026-11-22', '0007', 'InformationProvided', 1);
insert into "day_count" values ('2026-11-22', '0007', 'DocumentsBrought', 1);
insert into "day_count" values ('2026-11-22', '0007', 'ApplicationWithdrawn', 1);
insert into "day_count" values ('2026-11-22', '0007', 'AppealSubmitted', 1);
insert into "day_count" values ('2026-11-22', '0007', 'InquiryAsked', 1);
insert into "day_count" values ('2026-11-22', '0007', 'PaymentComplained', 1);
insert into "day_count" values ('2026-11-22', '0007', 'ChangeReported', 1);
insert into "day_count" values ('2026-11-22', '0007', 'LetterPrinted', 1);
insert into "day_count" values ('2026-11-22', '0007', 'SlipPrinted', 1);
insert into "day_count" values ('2026-11-22', '0007', 'RegistrationSettled', 1);
insert into "day_count" values ('2026-11-22', '0007', 'PasswordChanged', 1);
insert into "day_count" values ('2026-11-22', '0007', 'LanguageChosen', 1);
insert into "day_count" values ('2026-11-22', '0007', 'FlawsAccepted', 1);
insert into "day_count" values ('2026-11-22', '0007', 'RegistryConsented', 1);
insert into "day_count" values ('2026-11-22', '0007', 'RegistryConsentWithdrawn', 1);
insert into "day_count" values ('2026-11-22', '0007', 'RegistryRead', 1);
insert into "day_count" values ('2026-11-22', '0007', 'ReceiptPrinted', 1);
insert into "day_count" values ('2026-11-22', '0007', 'NumberRequested', 1);
insert into "day_count" values ('2026-11-22', '0007', 'IdentityWitnessed', 1);
insert into "projector_cursor" values (1, 'file', 5, '0', 26, '2026-11-22 09:32:15.123456');
CREATE INDEX code_request_of_person on code_request (person, made_at);
CREATE INDEX ix_code_request_expires_at on code_request (expires_at);
CREATE INDEX ix_guess_ticket on guess (ticket);
CREATE INDEX ix_session_until on session (until);
CREATE INDEX ix_message_next_at on message (next_at);
CREATE INDEX ix_proof_at on proof (at);
CREATE INDEX code_request_of_mobile on code_request (typed, made_at);
CREATE INDEX notice_due on notice (channel, next_at);
CREATE INDEX notice_of_person on notice (person, channel);
CREATE INDEX ix_notice_until on notice (until);
CREATE INDEX ix_password_proof_at on password_proof (at);
CREATE INDEX ix_password_try_at on password_try (at);
CREATE INDEX password_try_of_person on password_try (person, at);
CREATE INDEX password_try_of_kiosk on password_try (kiosk, at);
CREATE INDEX staff_try_of_desk on staff_try (desk, at);
CREATE INDEX ix_staff_session_number on staff_session (number);
CREATE INDEX application_by_id ON application (application, received_at);
CREATE INDEX ix_application_reference ON application (reference);
CREATE INDEX case_queue_reference ON case_queue (queue, reference);
CREATE INDEX case_queue_officer ON case_queue (queue, officer, due, submitted_at, application);
CREATE INDEX case_queue_office ON case_queue (queue, office, due, submitted_at, application);
CREATE INDEX case_queue_page ON case_queue (queue, due, submitted_at, application);
CREATE INDEX case_queue_status ON case_queue (queue, status, due, submitted_at, application);
CREATE INDEX ix_deadline_call_day ON deadline_call (day);
CREATE INDEX ix_outcome_decided ON outcome (decided);
CREATE INDEX ix_account_contested ON account (contested);
CREATE INDEX ix_unreadable_person ON unreadable (person);
