/** What the council or a committee orders from the administration (Auftrag): the order itself and its page. */
@org.jspecify.annotations.NullMarked
package de.lotse.governance.orders;
