/** Words that differ from town to town. */
@org.jspecify.annotations.NullMarked
package de.lotse.tenancy.terms;
