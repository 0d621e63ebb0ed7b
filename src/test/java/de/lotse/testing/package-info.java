/** What the tests of all modules share. */
@org.jspecify.annotations.NullMarked
package de.lotse.testing;
