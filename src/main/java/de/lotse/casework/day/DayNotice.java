package de.lotse.casework.day;

/** Something to know at the begin of the day, above what is due. */
public record DayNotice(String title, String text, String href, String link) {}
