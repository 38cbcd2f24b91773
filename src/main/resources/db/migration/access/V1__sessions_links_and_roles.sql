create schema if not exists access;

-- Spring Session's own layout, under our schema.
create table access.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36) not null references access.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table access.sign_in_link (
    hash bytea primary key,
    person uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index sign_in_link_person on access.sign_in_link (person);

create table access.role (
    person uuid not null,
    role text not null check (role in ('programme-lead', 'administrator')),
    primary key (person, role)
);
