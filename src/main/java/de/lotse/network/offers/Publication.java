package de.lotse.network.offers;

/** Whether an entry is for the public. What is archived is kept, because records name it. */
public enum Publication {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
