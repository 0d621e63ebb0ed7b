/**
 * Standing in for a colleague: which cases of hers one looks after, and the limited view of those whose consent does not name the
 * substitute – name, telephone, appointments and deadlines. And for the colleague who is back: what
 * happened meanwhile.
 */
@NullMarked
package de.lotse.casework.standin;

import org.jspecify.annotations.NullMarked;
