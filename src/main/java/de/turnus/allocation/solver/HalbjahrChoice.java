package de.turnus.allocation.solver;

/**
 * A Halbjahr as a value that the search chooses.
 *
 * @param index position in the problem's list
 */
public record HalbjahrChoice(int index, String id) {
    @Override
    public boolean equals(Object other) {
        return other instanceof HalbjahrChoice choice && choice.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
