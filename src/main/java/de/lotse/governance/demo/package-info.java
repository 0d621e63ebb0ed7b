/** Two bodies of the demo installation, with invented people. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.demo;
