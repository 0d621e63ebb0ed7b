/** From the single case into the structure: structural signals, themes, reconstructions, what was agreed between offices, effect. */
@org.springframework.modulith.ApplicationModule(displayName = "Strukturarbeit")
@org.jspecify.annotations.NullMarked
package de.lotse.structure;
