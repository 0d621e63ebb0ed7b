package de.lotse.casework.leadership;

/** Something that the lead of an organisation decides about, and where. */
public record LeadTask(String label, String detail, String href) {}
