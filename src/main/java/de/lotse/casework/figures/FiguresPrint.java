package de.lotse.casework.figures;

/** The figures on paper. */
record FiguresPrint(SheetDownloads.Head head, Sheet sheet) {}
