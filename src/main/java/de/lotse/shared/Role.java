package de.lotse.shared;

/** What kind of work an account does. A role alone never opens a case. */
public enum Role {
    CASE_MANAGER,
    PROVIDER_LEAD,
    COORDINATION,
    NETWORK_PARTNER,
    CENTRE_LEAD,
    MEASURE_OWNER,
    ADMINISTRATION,
    BODY_MEMBER,
    EDITOR,
    DATA_PROTECTION,
    TENANT_ADMIN,
    STATE_VIEWER
}
