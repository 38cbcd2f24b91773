-- What a part asks may be asked as often as a manager leads people; and how many hours a month are too many, the
-- strategist says.
alter table programme.part add for_each_employee boolean not null default false;
alter table programme.programme add most_hours int not null default 16 check (most_hours between 1 and 160);
