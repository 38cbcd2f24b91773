-- What somebody answered to the preparing question: gone with their place.
create table programme.preparation (
    occasion uuid not null,
    person uuid not null,
    answer text not null,
    primary key (occasion, person),
    foreign key (occasion, person) references programme.enrolment on delete cascade
);

-- What somebody needs in order to be there: about health, so it is kept here and nowhere else.
create table programme.need (
    person uuid primary key,
    diet text not null,
    help text not null
);
