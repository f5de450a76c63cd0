"""What leaves Kizuna: tables, maps, calendars, slides and images of the events shown."""
