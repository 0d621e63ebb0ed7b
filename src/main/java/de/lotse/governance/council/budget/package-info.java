/** What a council paper costs and brings in. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.council.budget;
