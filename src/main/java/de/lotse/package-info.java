@org.jspecify.annotations.NullMarked
package de.lotse;
