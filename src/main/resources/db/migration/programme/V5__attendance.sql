-- Who was there: said by themself, at the place.
create table programme.attendance (
    occasion uuid not null references programme.occasion on delete cascade,
    person uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (occasion, person)
);

create index on programme.attendance (person);
