/** Reading the files of other directories: a check that shows what each entry would do, all or nothing, and the way back. */
@org.jspecify.annotations.NullMarked
package de.lotse.network.intake;
