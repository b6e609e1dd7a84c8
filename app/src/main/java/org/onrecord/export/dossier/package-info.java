/** One page of HTML with all in it, for people who have no Onrecord. */
@NullMarked
package org.onrecord.export.dossier;

import org.jspecify.annotations.NullMarked;
