/** Council papers (Vorlagen): their texts, from the draft to what was submitted, and who reads them. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.council;
