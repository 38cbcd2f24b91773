-- When and where a part takes place. Who has a place and who waits is not kept: it follows from the order of coming.
create table programme.occasion (
    id uuid primary key,
    key uuid not null unique,
    programme uuid not null,
    part uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    places int not null check (places > 0),
    leave_until date not null,
    foreign key (programme, part) references programme.part on delete cascade,
    check (starts_at < ends_at)
);

create index on programme.occasion (programme, part);

create table programme.enrolment (
    occasion uuid not null references programme.occasion on delete cascade,
    person uuid not null,
    number bigint generated always as identity,
    primary key (occasion, person)
);

create index on programme.enrolment (person);
