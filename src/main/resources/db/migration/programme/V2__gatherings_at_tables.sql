-- Which gathering sits at the tables of which gathering of a composition; both are other modules', known by their ids.
create table programme.hall (
    composition uuid not null,
    number int not null,
    gathering uuid not null,
    primary key (composition, number)
);
