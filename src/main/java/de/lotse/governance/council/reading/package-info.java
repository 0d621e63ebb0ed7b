/** Council papers as they are found, read and printed. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.council.reading;
