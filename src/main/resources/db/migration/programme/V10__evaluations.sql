-- Who has answered, and what was answered, share nothing but the occasion: no person, no time, no order. With each
-- answer all rows of its occasion are written anew, in an order of chance and by one transaction, in both tables.
create table programme.evaluated (
    occasion uuid not null references programme.occasion on delete cascade,
    person uuid not null,
    primary key (occasion, person)
);

create index on programme.evaluated (person);

create table programme.evaluation (
    id uuid primary key,
    occasion uuid not null references programme.occasion on delete cascade,
    helps int not null check (helps between 1 and 5),
    shared int not null check (shared between 1 and 5),
    line text not null
);

create index on programme.evaluation (occasion);
