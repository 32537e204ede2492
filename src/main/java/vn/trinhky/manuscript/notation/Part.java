package vn.trinhky.manuscript.notation;

/** What plain text consists of once its footnotes are collected: lines of running text, and footnotes between them. */
sealed interface Part permits Line, NoteLines {}
