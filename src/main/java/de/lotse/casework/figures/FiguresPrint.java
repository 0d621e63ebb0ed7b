package de.lotse.casework.figures;

/** The figures on paper. */
record FiguresPrint(Files.Head head, Sheet sheet) {}
