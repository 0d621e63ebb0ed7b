/** Files of other directories, whatever their form, read to drafts of entries; what has no field here is kept beside them. */
@org.jspecify.annotations.NullMarked
package de.lotse.network.intake.drafts;
