/** The organisations of the directory: who offers something, and who keeps its entries. */
@NullMarked
package de.lotse.network.partners;

import org.jspecify.annotations.NullMarked;
