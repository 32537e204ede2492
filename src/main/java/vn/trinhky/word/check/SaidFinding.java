package vn.trinhky.word.check;

import vn.trinhky.word.check.finding.Severity;

/**
 * A finding in the words of one language, for pages, sheets and programs.
 *
 * @param rule the key of the rule, for programs
 * @param name the rule in a few words
 * @param sentence what is wrong
 * @param ground where the rule stands
 * @param found what the file has instead; empty where it has nothing
 * @param where the place in words
 * @param excerpt what stands there; empty where nothing does
 * @param paragraph which paragraph with words in it, counted from 1; 0 for none
 * @param times at how many places
 */
public record SaidFinding(
        String rule,
        Severity severity,
        String name,
        String sentence,
        String ground,
        String found,
        String where,
        String excerpt,
        int paragraph,
        int times) {}
