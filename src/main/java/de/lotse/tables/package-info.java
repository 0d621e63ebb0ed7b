/** Spreadsheets as offices keep them, read to plain text: workbooks and texts with separators, their headings, and what these mean. */
@org.springframework.modulith.ApplicationModule(displayName = "Tabellen")
@org.jspecify.annotations.NullMarked
package de.lotse.tables;
