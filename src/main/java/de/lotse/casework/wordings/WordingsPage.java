package de.lotse.casework.wordings;

import java.util.List;

/** The texts in force, German first. */
record WordingsPage(List<WordingState> texts) {}
