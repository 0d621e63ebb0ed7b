package de.lotse.casework.team;

/** Who is kept out of a case that the lead of the organisation knows by number alone. */
record LeadExclusionPage(String number, String lead, ExclusionView exclusions) {}
