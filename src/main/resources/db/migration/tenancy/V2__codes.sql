-- Reference data of the installation: the same for every tenant, hence no tenant_id and no policy.
create table tenancy.code_list (
    key          text primary key,
    title        text not null,
    source       text not null,
    licence_note text not null,
    checksum     text not null
);

create table tenancy.code (
    list       text    not null references tenancy.code_list,
    code       text    not null,
    label      text    not null,
    sort       integer not null,
    valid_from date,
    valid_to   date,
    source     text    not null check (source <> ''),
    attributes jsonb   not null default '{}',
    primary key (list, code),
    check (valid_to >= valid_from)
);

comment on column tenancy.code_list.checksum is 'SHA-256 of the reference file that was read last';
comment on column tenancy.code.valid_to is 'last valid day; a code is never deleted, because old records name it';

-- Only the owner writes reference data; the application reads it.
revoke all on tenancy.code_list, tenancy.code from "${app}";
grant select on tenancy.code_list, tenancy.code to "${app}";
