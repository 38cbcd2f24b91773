create schema if not exists law;

-- How many texts of which kind were erased on which day.
create table law.erased (
    day date not null,
    what text not null,
    texts int not null check (texts > 0),
    primary key (day, what)
);
