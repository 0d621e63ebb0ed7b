package de.lotse.casework.plan;

/** How the person agreed, or that they did not want to sign. */
enum AgreedHow {
    SIGNED,
    ORAL_WITNESSED,
    DECLINED
}
