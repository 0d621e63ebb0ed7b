/** The directory: who offers what, for whom, in which language, and how it is kept true. Holds nothing about clients. */
@org.springframework.modulith.ApplicationModule(displayName = "Angebote und Partner")
@org.jspecify.annotations.NullMarked
package de.lotse.network;
