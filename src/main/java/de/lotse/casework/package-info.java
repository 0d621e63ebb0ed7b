/** Inquiries, case files, persons, assessment, plan, contacts, deadlines, closure. */
@org.springframework.modulith.ApplicationModule(displayName = "Fallarbeit")
@org.jspecify.annotations.NullMarked
package de.lotse.casework;
