/** The signals of the whole municipality in numbers that may be shown: by characteristics, and from which legal domain to which. */
@org.jspecify.annotations.NullMarked
package de.lotse.structure.overview;
