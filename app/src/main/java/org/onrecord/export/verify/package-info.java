/**
 * Whether what an export quotes stands where it says. Its input is anybody's, and may be broken.
 */
@NullMarked
package org.onrecord.export.verify;

import org.jspecify.annotations.NullMarked;
