"""Makes the gazetteer's derived tables anew from their packages; run as a module (see __main__)."""
