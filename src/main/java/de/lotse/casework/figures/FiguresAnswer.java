package de.lotse.casework.figures;

/** What is answered to who asks for figures: the figures, or how far their counting is. */
sealed interface FiguresAnswer permits FiguresPage, CountingPage {}
