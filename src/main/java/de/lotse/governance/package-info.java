/** Bodies, their meetings, minutes, decisions and tasks; council papers and what the council orders. Knows nothing about clients. */
@org.springframework.modulith.ApplicationModule(displayName = "Gremien")
@org.jspecify.annotations.NullMarked
package de.lotse.governance;
