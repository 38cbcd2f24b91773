-- What a directory (Entra ID, Okta …) tells by SCIM. Of the token only the hash is kept.
create table organisation.directory_token (
    id uuid primary key,
    hash bytea not null unique,
    made_by uuid not null,
    made_at timestamptz not null default now(),
    last_used timestamptz,
    revoked_at timestamptz
);

-- Name, address and language are the person's own; here is what only the directory says.
-- Whom it has taken away has no user_name, and stays so that they do not sign in again.
create table organisation.directory_person (
    person uuid primary key references organisation.person on delete cascade deferrable initially deferred,
    user_name text,
    external_id text,
    active boolean not null,
    given_name text,
    family_name text,
    employee_number text,
    department text,
    manager text,
    made_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check (user_name is not null or not active)
);
create unique index directory_person_user_name on organisation.directory_person (lower(user_name));

-- Named sets of people; nobody has a right because of them.
create table organisation.directory_group (
    id uuid primary key,
    name text not null,
    external_id text,
    made_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
);
create unique index directory_group_name on organisation.directory_group (lower(name));

create table organisation.directory_member (
    in_group uuid not null references organisation.directory_group on delete cascade,
    person uuid not null references organisation.directory_person on delete cascade deferrable initially deferred,
    primary key (in_group, person)
);
create index directory_member_person on organisation.directory_member (person);
