package de.turnus.demo;

import de.turnus.allocation.SearchState;

/** Is told how far the demo is. */
public interface DemoListener {
    /** A step is done; German. */
    void done(String step);

    /** One more office has registered. */
    void registered(int offices, int of);

    /** How far the search is; called about twice a second while it goes on. */
    void searching(SearchState state);
}
