package de.turnus.allocation.solver;

/**
 * An Analyseteam as a value that the search chooses.
 *
 * @param index position in the problem's list
 */
public record TeamChoice(int index, String id) {
    @Override
    public boolean equals(Object other) {
        return other instanceof TeamChoice choice && choice.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
