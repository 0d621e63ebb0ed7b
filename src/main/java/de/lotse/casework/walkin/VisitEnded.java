package de.lotse.casework.walkin;

/** The visit has ended already: by a second click, the way back in the browser, or a colleague. */
final class VisitEnded extends RuntimeException {}
