alter table access.role drop constraint role_role_check;
alter table access.role add constraint role_role_check
    check (role in ('programme-lead', 'safety-representative', 'administrator'));
