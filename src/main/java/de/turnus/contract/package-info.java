/** Makes the contract, {@code openapi/openapi.yaml}, out of the code. */
@NullMarked
package de.turnus.contract;

import org.jspecify.annotations.NullMarked;
