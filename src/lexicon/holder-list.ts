/**
 * Office holders by name, made by build/holders.mjs out of the tables in build/holders. Do not edit.
 *
 * @module src/lexicon/holder-list
 */

/** A line for each state and the offices that somebody held: `US vice 2009-2017,president 2021-2025`. */
export const HOLDER_ROWS = `
AD foreign 2017-2023
AD foreign 2023-
AD premier 1994-2005
AD premier 2005-2009
AD premier 2009-2011
AD premier 2011-2019
AD premier 2019-
AE army 1993-2004,crown 2004-2022,president 2022-
AE army 2005-2023
AE army 2011-
AE crown 1971-2004,president 2004-2022
AE crown 2008-,vice 2024-,defence 2024-
AE defence 1971-2024,premier 2006-,vice 2006-
AE defence 2016-2024
AE defence 2023-
AE envoy 1984-2008
AE envoy 1990-2006,vice 1997-2009
AE envoy 2001-2007
AE envoy 2006-2008,speaker 2019-
AE envoy 2007-2013
AE envoy 2008-
AE envoy 2009-
AE envoy 2010-
AE envoy 2013-
AE envoy 2017-2020
AE envoy 2018-2025
AE envoy 2020-
AE envoy 2021-
AE envoy 2022-
AE finance 1971-2021
AE finance 1997-2008
AE finance 2008-2021
AE finance 2021-
AE finance 2021-,vice 2021-
AE foreign 1971-1980
AE foreign 1980-2006
AE foreign 2006-,vice 2024-
AE interior 1971-1990
AE interior 1990-1992
AE interior 1992-2004
AE interior 2004-,vice 2009-
AE leader 1948-2010
AE leader 1972-
AE leader 1974-
AE leader 1981-
AE leader 1981-2009
AE leader 2009-
AE leader 2010-
AE oil 1972-1990
AE oil 1990-1994
AE oil 1994-1997
AE oil 1997-2004
AE oil 2004-2013
AE oil 2013-
AE premier 1971-1979,premier 1990-2006,vice 1990-2006
AE president 1971-2004
AE security 1980-
AE security 1992-2016
AE security 2013-
AE security 2016-2023,crown 2023-
AE speaker 2007-2011
AE speaker 2011-2015
AE speaker 2015-2019
AE vice 1971-1990,premier 1979-1990
AE vice 1990-2009
AE vice 2009-
AF army 1998-2001,defence 2021-
AF army 2002-2010,interior 2010-2012,defence 2012-2015,defence 2021
AF army 2003-2014,vice 2014-2020
AF army 2021-
AF defence 1988-1990
AF defence 1992-2001
AF defence 2001-2004,vice 2002-2004,vice 2009-2014
AF defence 2004-2012
AF defence 2015-2016,security 2016-2019,envoy 2020-2021
AF defence 2016-2017
AF defence 2017-2018
AF defence 2021-
AF envoy 1993-2006
AF envoy 1995-1997,premier 1997
AF envoy 1998-2000,oil 2021-2024
AF envoy 2000-2001,envoy 2021-
AF envoy 2003-2010
AF envoy 2006-2015
AF envoy 2010-2014,finance 2015-2018
AF envoy 2012-2015,foreign 2015-2019
AF envoy 2014-2018,security 2018-2021
AF envoy 2015-2019
AF envoy 2018-2021,interior 2013-2014
AF envoy 2018-2024
AF envoy 2019-2021
AF envoy 2021
AF envoy 2022-
AF finance 2002-2004,president 2014-2021
AF finance 2004-2009
AF finance 2009-2015
AF finance 2021-
AF finance 2021-2023
AF foreign 1971-1973,premier 1972-1973
AF foreign 1978-1979,premier 1979,president 1979
AF foreign 1979-1986
AF foreign 1992-1994
AF foreign 1993-1994,finance 2001-2002,vice 2002-2004
AF foreign 1994-1996
AF foreign 1998-1999,premier 2021-
AF foreign 1998-2005,premier 2014-2020,envoy 2020-2021
AF foreign 2006-2010,security 2010-2014
AF foreign 2019-2020
AF foreign 2021-
AF interior 1988-1990,defence 1990-1992
AF interior 1997-1998,envoy 2021-
AF interior 2001-2002,speaker 2005-2010,vice 2014
AF interior 2002-2003
AF interior 2003-2005
AF interior 2005-2008,foreign 2013-2015
AF interior 2008-2010,security 2014-2018,foreign 2020-2021
AF interior 2012-2013
AF interior 2015-2016
AF interior 2017-2018
AF interior 2019-2021
AF interior 2021-
AF king 1933-1973
AF leader 1986-1992,president 1987-1992
AF leader 2021-
AF oil 2005-2013
AF premier 1953-1963,president 1973-1978
AF premier 1979-1981,president 1979-1986
AF premier 1981-1988,premier 1989-1990
AF premier 1988-1989
AF premier 1990-1992
AF premier 1992
AF premier 1993-1994,premier 1996
AF premier 1994-1995
AF premier 1995-1996
AF premier 2001-2002,president 2001-2014
AF president 1978-1979
AF president 1986-1987
AF president 1992,speaker 2005-2010
AF president 1992-2001,envoy 2010-2011
AF security 2002-2010,foreign 2010-2013
AF security 2004-2010,interior 2018-2019,vice 2020-2021
AF security 2010-2012,security 2013-2015
AF security 2012-2013,defence 2018-2021
AF security 2019-2021
AF security 2021-
AF speaker 2011-2018
AF speaker 2019-2021
AF spokesman 1998-2001
AF spokesman 2000-2001
AF spokesman 2001
AF spokesman 2006-2009
AF spokesman 2009-2011
AF spokesman 2011-2014
AF spokesman 2011-2021
AF spokesman 2012-2020
AF spokesman 2014-2017
AF spokesman 2014-2019,foreign 2020
AF spokesman 2016-2018
AF spokesman 2020-2021
AF spokesman 2021-
AF spokesman 2021-2022
AF spokesman 2021-2022,envoy 2024-
AF spokesman 2021-2023
AF spokesman 2022-
AF spokesman 2023-
AF vice 1991-1992,president 1992
AF vice 1992-1996,vice 2014-2019
AF vice 1992-2001
AF vice 1996-2001,envoy 2021-2025
AF vice 1996-2001,vice 2021-,premier 2001,premier 2023
AF vice 2001-2002
AF vice 2002
AF vice 2004-2009
AF vice 2004-2014,envoy 2017-2019
AF vice 2014-2021
AF vice 2021-
AG foreign 1982-1991,premier 1994-2004
AG foreign 2014-2018
AG foreign 2018-
AG premier 1981-1994
AG premier 2004-2014
AG premier 2014-
AL defence 2005-2008
AL defence 2009-2013
AL defence 2013-2017
AL defence 2017-2020,foreign 2021-2023
AL defence 2020-2023,speaker 2025-
AL defence 2024-2026
AL envoy 2009-2015,envoy 2021-2023
AL foreign 1982-1991
AL foreign 1990-1991,foreign 1991-1992
AL foreign 1992-1996
AL foreign 1996-1997
AL foreign 1997
AL foreign 1997-2001
AL foreign 2001-2002
AL foreign 2003-2005
AL foreign 2005-2007
AL foreign 2007-2009,interior 2009,interior 2009-2011
AL foreign 2010-2012
AL foreign 2012-2013
AL foreign 2013
AL foreign 2013-2019
AL foreign 2019-2020
AL foreign 2023-2025
AL interior 2009-2012,president 2012-2017
AL interior 2013-2017
AL interior 2020-2023
AL interior 2023-2024
AL king 1928-1939
AL leader 1944-1985
AL leader 1985-1991,president 1991-1992
AL premier 1954-1981
AL premier 1982-1991
AL premier 1991
AL premier 1991,premier 1997-1998,premier 2002-2005
AL premier 1991-1992
AL premier 1992-1997
AL premier 1997
AL premier 1998-1999,premier 2002,defence 2002-2005
AL premier 1999-2002,foreign 2002-2003,foreign 2009-2010,speaker 2013-2017,president 2017-2022
AL premier 2013-
AL president 1953-1982
AL president 1992-1997,premier 2005-2013
AL president 1997-2002
AL president 2002-2007
AL president 2022-
AL speaker 2005-2007,president 2007-2012
AL speaker 2005-2013
AL speaker 2017-2021
AL speaker 2021-2024
AL speaker 2024-2025,foreign 2025-
AM army 2008-2016
AM army 2016-2018
AM army 2020-2021
AM defence 1991-1999,premier 1999
AM defence 1993-1995,interior 1996-1999,defence 2000-2007,premier 2007-2008,president 2008-2018,premier 2018
AM defence 1999-2000,defence 2020-2021
AM defence 2008-2016
AM defence 2016-2018
AM defence 2018-2020
AM defence 2021
AM defence 2021-
AM envoy 2014-2018,foreign 2018-2020
AM envoy 2018-2025
AM foreign 1991-1992
AM foreign 1993-1996
AM foreign 1996-1998
AM foreign 1998-2008
AM foreign 2008-2018
AM foreign 2020-2021
AM leader 1974-1988,speaker 1999
AM premier 1990-1991,defence 1992-1993
AM premier 1992-1993,speaker 1998-1999
AM premier 1993-1996
AM premier 1996-1997,president 2018-2022
AM premier 1997-1998,president 1998-2008
AM premier 1998-1999
AM premier 1999-2000
AM premier 2000-2007
AM premier 2008-2014
AM premier 2016-2018
AM premier 2018-
AM president 1990-1998
AM president 2022-
AM security 2018-
AM speaker 1990-1998
AM speaker 2003-2006,security 2008-2014
AM speaker 2006-2008
AM speaker 2008-2014,premier 2014-2016
AM speaker 2014-2017
AM speaker 2017-2019
AM speaker 2019-2021,foreign 2021-
AM speaker 2021-
AM spokesman 2008-2020
AM spokesman 2018-2021
AM spokesman 2020-2021
AM spokesman 2021-2022
AM spokesman 2022-
AM spokesman 2023-
AM vice 1991-1995,premier 1991-1992
AO defence 2014-2017,president 2017-
AO envoy 2001-2018
AO foreign 1975-1976,president 1979-2017
AO foreign 1976-1984
AO foreign 1985-1989
AO foreign 1989-1992
AO foreign 1992-1999
AO foreign 1999-2008
AO foreign 2008-2010
AO foreign 2010-2017
AO foreign 2017-2020
AO foreign 2020-
AO interior 1999-2002,premier 2002-2008,speaker 2008-2010,vice 2010-2012,speaker 2012-2022
AO oil 1999-2002,oil 2008-2017
AO oil 2002-2008
AO oil 2017-
AO premier 1975-1978
AO premier 1991-1992,premier 1996-1999
AO premier 1992-1996
AO premier 2008-2010
AO president 1975-1979
AO speaker 2022-
AO vice 2012-2017
AO vice 2017-2022
AO vice 2022-
AR defence 2005-2010,interior 2010-2013
AR defence 2017-2019
AR defence 2023-2025
AR envoy 2003-2007
AR envoy 2012-2015
AR envoy 2023-
AR finance 2002-2005
AR finance 2009-2011,vice 2011-2015
AR finance 2013-2015
AR finance 2015-2016
AR finance 2017-2018,finance 2023-
AR finance 2017-2019
AR finance 2019-2022
AR foreign 1981-1982
AR foreign 1983-1989
AR foreign 1989-1991,finance 1991-1996,finance 2001
AR foreign 1991-1999
AR foreign 1999-2001
AR foreign 2001
AR foreign 2003-2005
AR foreign 2005-2010,defence 2021-2023
AR foreign 2010-2015
AR foreign 2015-2017
AR foreign 2017-2019
AR foreign 2019-2021
AR foreign 2023-2024
AR foreign 2024-2025
AR foreign 2025-
AR interior 2003-2007,premier 2009-2011,premier 2015
AR interior 2015-2019,interior 2023-2025
AR interior 2023-2024,premier 2024-2025
AR premier 2002,premier 2013-2015
AR premier 2003-2008,president 2019-2023
AR premier 2008-2009,speaker 2019-2022,finance 2022-2023
AR premier 2019-2021,foreign 2021-2023
AR president 1946-1955,president 1973-1974
AR president 1958-1962
AR president 1966-1970
AR president 1973
AR president 1976-1981
AR president 1981
AR president 1981-1982
AR president 1982-1983
AR president 1983-1989
AR president 1989-1999
AR president 1999-2001
AR president 2001
AR president 2003-2007
AR president 2007-2015,vice 2019-2023
AR president 2015-2019
AR president 2023-
AR spokesman 2023-2025,premier 2025-
AR vice 1973-1974,president 1974-1976
AR vice 1989-1991,president 2002-2003
AR vice 1995-1999,foreign 2002
AR vice 1999-2000
AR vice 2003-2007,envoy 2020-2023
AR vice 2007-2011
AR vice 2015-2019
AR vice 2023-
AT defence 2003-2007,interior 2007-2008
AT defence 2007-2013
AT defence 2013-2016
AT defence 2016-2017
AT defence 2017-2019
AT defence 2020-
AT envoy 2020-2025
AT finance 2000-2007
AT foreign 1959-1966,premier 1970-1983
AT foreign 1968-1970,president 1986-1992
AT foreign 1987-1995
AT foreign 1995-2000,premier 2000-2007
AT foreign 2000-2004,world 2004-2009
AT foreign 2004-2008
AT foreign 2008-2013,vice 2011-2014,finance 2013-2014
AT foreign 2013-2017,premier 2017-2019,premier 2020-2021
AT foreign 2017-2019
AT foreign 2019-2025,premier 2021,premier 2025
AT foreign 2021
AT foreign 2025-
AT interior 2000-2004
AT interior 2008-2011,finance 2011-2013
AT interior 2011-2016
AT interior 2016-2017,speaker 2017-2024
AT interior 2017-2019
AT interior 2020-2021,premier 2021-2025
AT interior 2021-
AT premier 1945-1953
AT premier 1953-1961
AT premier 1983-1986
AT premier 1986-1997
AT premier 1997-2000
AT premier 2007-2008
AT premier 2008-2016
AT premier 2016-2017
AT premier 2019-2020
AT premier 2025-
AT president 1974-1986
AT president 1992-2004
AT president 2004-2016
AT president 2017-
AT spokesman 2010-2024
AT vice 1991-1995
AT vice 2000-2003
AT vice 2007-2008
AT vice 2008-2011
AT vice 2014-2017
AT vice 2017-2019
AT vice 2020-2025
AT vice 2025-
AU army 2005-2011,envoy 2014
AU army 2011-2014
AU army 2014-2018
AU army 2018-2024
AU defence 1984-1990,vice 1995-1996,envoy 2010-2016
AU defence 1996-1998
AU defence 2001
AU defence 2001-2006,envoy 2006-2009
AU defence 2006-2007
AU defence 2007-2009
AU defence 2009-2010
AU defence 2013-2014
AU defence 2014-2015
AU defence 2015-2018,foreign 2018-2022
AU defence 2018-2019
AU defence 2019-2021
AU defence 2022-
AU envoy 1992-1997
AU envoy 2009-2014
AU envoy 2014-2019
AU envoy 2019-2023
AU finance 1996-2007
AU finance 2007-2013
AU finance 2007-2013,vice 2010-2013
AU finance 2013-2015,envoy 2016-2020
AU finance 2013-2016
AU finance 2018-2022
AU finance 2020-2022
AU finance 2022-
AU foreign 1941-1949
AU foreign 1983-1988
AU foreign 1988-1996
AU foreign 1996-2007
AU foreign 2007-2010,defence 2010-2013
AU foreign 2012-2013
AU foreign 2013-2018
AU foreign 2022-
AU interior 1996-2007
AU interior 2003-2007
AU interior 2013-2014,finance 2015-2018,premier 2018-2022
AU interior 2013-2017
AU interior 2014-2021,defence 2021-2022
AU interior 2014-2023
AU interior 2021-2022
AU interior 2022-2024
AU interior 2024-
AU premier 1939-1941,premier 1949-1966
AU premier 1966-1967
AU premier 1968-1971
AU premier 1971-1972
AU premier 1972-1975
AU premier 1975-1983
AU premier 1983-1991
AU premier 1991-1996
AU premier 1996-2007
AU premier 2007-2010,foreign 2010-2012,premier 2013,envoy 2023-2026
AU premier 2013-2015
AU premier 2015-2018
AU premier 2022-
AU security 2019-
AU speaker 2013-2015
AU vice 1996-1999
AU vice 1999-2005
AU vice 2005-2007
AU vice 2007-2010,premier 2010-2013
AU vice 2013-2016
AU vice 2016-2018,vice 2021-2022
AU vice 2018-2021
AU vice 2022-,defence 2022-
AZ army 1993-2021
AZ army 2021-
AZ defence 1992-1993
AZ defence 1995-2013
AZ defence 2013-
AZ envoy 1992-2006
AZ envoy 1994-2025
AZ envoy 1997-2025
AZ envoy 2002-
AZ envoy 2002-2006,envoy 2014-2022
AZ envoy 2003-2022
AZ envoy 2006-2014
AZ envoy 2011-
AZ envoy 2022-
AZ envoy 2024-
AZ foreign 1992-1993
AZ foreign 1998-1999
AZ foreign 1999-2004
AZ foreign 2004-2020
AZ foreign 2020-
AZ interior 1994-2019
AZ interior 2019-
AZ leader 1969-1982,president 1993-2003
AZ oil 2005-2017
AZ oil 2017-
AZ premier 1990-1992,foreign 1993-1998
AZ premier 1993-1994
AZ premier 1994-1996
AZ premier 1996-2003,premier 2003-2018
AZ premier 2003,president 2003-
AZ premier 2018-2019
AZ premier 2019-
AZ president 1990-1992
AZ president 1992
AZ president 1992-1993
AZ security 1995-2019
AZ security 2004-2015
AZ security 2019-
AZ speaker 1992-1993,president 1992
AZ speaker 1993-1996
AZ speaker 1996-2005
AZ speaker 2005-2020
AZ speaker 2020-
AZ spokesman 2007-2009
AZ spokesman 2011-2014
AZ spokesman 2013-2021
AZ spokesman 2014-2018,security 2018-
AZ spokesman 2018-2022
AZ spokesman 2020-2024
AZ spokesman 2022-
AZ vice 2017-
BA army 1992-1993
BA army 1993-1995
BA defence 2007-2012
BA defence 2012-2015
BA defence 2019-2023
BA defence 2023-
BA envoy 1992-2000,foreign 1995-1996
BA foreign 1990-1993,premier 1993-1996,premier 1997-2000,president 2006-2010
BA foreign 1993-1995
BA foreign 1996-2001
BA foreign 2003-2007,president 2014-2018
BA foreign 2007-2012
BA foreign 2015-2019
BA foreign 2019-2023
BA foreign 2023-
BA leader 1996-1998,president 1990-1992
BA premier 1990-1992
BA premier 1992-1993
BA premier 1996-1997
BA premier 2000-2001
BA premier 2001-2002,foreign 2001-2003,foreign 2012-2015,envoy 2023-
BA premier 2002
BA premier 2002-2007
BA premier 2007-2012
BA premier 2012-2015
BA premier 2015-2019
BA premier 2019-2023
BA premier 2023-
BA president 1990-1993
BA president 1990-2000
BA president 1994-1998
BA president 1996-1998
BA president 1998-2001
BA president 1998-2002
BA president 2001-2002
BA president 2002-2003
BA president 2002-2005,president 2014-2018
BA president 2002-2006
BA president 2003-2006
BA president 2005-2006
BA president 2006-2014
BA president 2006-2014,president 2018-
BA president 2010-2018,speaker 2019-2022
BA president 2018-2022
BA president 2018-2022,leader 1998-2001,leader 2006-2025
BA president 2022-
BA president 2022-,leader 2018-2022
BA vice 1992-1996,leader 1997-2001
BB foreign 1994-2008
BB foreign 2008-2018
BB foreign 2018-2022
BB foreign 2022-2026
BB premier 1961-1976,premier 1986-1987
BB premier 1976-1985
BB premier 1987-1994
BB premier 1994-2008
BB premier 2008-2010
BB premier 2010-2018
BB president 2021-2025
BB president 2025-
BB vice 2003-2008,premier 2018-
BD army 1975-1978,president 1977-1981
BD army 2005-2009
BD army 2024-
BD envoy 2001-2006,foreign 2007-2008
BD envoy 2009-2015,foreign 2019-2024
BD envoy 2015-2024
BD finance 2009-2019
BD foreign 1971,president 1975
BD foreign 1971-1973,foreign 1996-2001
BD foreign 1985-1988,speaker 1996-2001
BD foreign 1988-1990
BD foreign 1991-1996
BD foreign 2001,president 2001-2002
BD foreign 2001-2006
BD foreign 2009-2013
BD foreign 2013-2018
BD foreign 2014-2024
BD foreign 2024-2026
BD interior 2001-2006
BD interior 2009-2012
BD interior 2014-2024
BD interior 2024-2026
BD leader 1982-1983,president 1983-1990
BD premier 1971-1972
BD premier 1986-1988
BD premier 1988-1989,vice 1989-1990
BD premier 1989-1990
BD premier 1991-1996,premier 2001-2006
BD premier 1996
BD premier 1996-2001,premier 2009-2024
BD premier 2001
BD premier 2007-2009
BD premier 2024-2026
BD premier 2026-
BD president 1971-1972,premier 1972-1975,president 1975
BD president 1972-1973,foreign 1975
BD president 1975-1977
BD president 1990-1991,president 1996-2001
BD president 1991-1996
BD president 2002,speaker 2001-2009
BD president 2002-2009,premier 2006-2007
BD president 2009-2013
BD president 2023-
BD security 2025-2026
BE crown 1993-2013,king 2013-
BE defence 1999-2007
BE defence 2007-2013
BE defence 2014-2018
BE defence 2020-2025
BE defence 2025-
BE envoy 2016-2020
BE envoy 2022-2024
BE finance 1999-2011,foreign 2011-2019
BE foreign 1992-1994
BE foreign 1994-1995
BE foreign 1995-1999
BE foreign 1999-2004
BE foreign 2004-2009
BE foreign 2009-2011
BE foreign 2019-2020,defence 2019-2020
BE foreign 2022-2024
BE foreign 2024-2025,interior 2025-
BE foreign 2025-
BE interior 2011-2014
BE interior 2014-2018,finance 2025-
BE interior 2014-2019,vice 2019-2020
BE interior 2020-2025
BE king 1900-1909
BE king 1934-1951
BE king 1951-1993
BE king 1993-2013
BE premier 1947-1949,foreign 1954-1957,foreign 1961-1966
BE premier 1974-1978,foreign 1981-1989
BE premier 1979-1992
BE premier 1981,foreign 1989-1992
BE premier 1992-1999
BE premier 1999-2008
BE premier 2008,foreign 2009,premier 2009-2011
BE premier 2008-2009,world 2009-2014
BE premier 2011-2014
BE premier 2014-2019,world 2019-2024
BE premier 2019-2020,foreign 2020-2022
BE premier 2025-
BE vice 2012-2020,premier 2020-2025
BF defence 2022-2024
BF defence 2024-
BF envoy 1998-2011,president 2014-2015,foreign 2014-2015
BF foreign 1989-1991
BF foreign 1994-1999
BF foreign 2008-2011
BF foreign 2016-2021
BF foreign 2021-2022
BF foreign 2022-2023
BF foreign 2023-
BF interior 2000-2007,foreign 2007-2008,foreign 2011-2014
BF interior 2023-
BF premier 1983,president 1983-1987
BF premier 1992-1994,foreign 1999-2007
BF premier 1994-1996,speaker 2002-2012,president 2015-2022
BF premier 1996-2000
BF premier 2000-2007
BF premier 2007-2011
BF premier 2011-2014
BF premier 2016-2019
BF premier 2019-2021
BF premier 2021-2022
BF premier 2022
BF premier 2022-2024
BF president 1960-1966
BF president 1966-1980
BF president 1980-1982
BF president 1982-1983
BF president 1987-2014
BF president 2014,premier 2014-2016
BF president 2015
BF president 2022
BF president 2022-
BF spokesman 2016-2021
BF spokesman 2020-2021
BF spokesman 2021-2022
BF spokesman 2022-2024,premier 2024-
BG defence 2001-2005
BG defence 2005-2008
BG defence 2009-2010,foreign 2010-2013,world 2013-2020
BG defence 2010-2013
BG defence 2013,defence 2023-2024
BG defence 2014-2017
BG defence 2017-2021
BG defence 2024-2026
BG finance 2005-2009,premier 2013-2014
BG finance 2009-2013
BG foreign 1971-1989,president 1989-1990
BG foreign 1989-1990
BG foreign 1990
BG foreign 1990-1991
BG foreign 1991-1992
BG foreign 1993-1994
BG foreign 1995-1996,speaker 2005-2009
BG foreign 1996-1997,envoy 2005-2009
BG foreign 1997-2001
BG foreign 2001-2005
BG foreign 2005-2009,vice 2014-2016
BG foreign 2009-2010
BG foreign 2013-2014
BG foreign 2014-2017,interior 2025-2026
BG foreign 2017
BG foreign 2017-2021
BG foreign 2021
BG foreign 2021-2022
BG foreign 2022-2023
BG foreign 2023-2024
BG foreign 2024-2025
BG foreign 2025-2026
BG interior 2005-2008
BG interior 2009-2013
BG interior 2013-2014
BG interior 2014-2015
BG interior 2021-2022
BG king 1943-1946,premier 2001-2005
BG leader 1954-1989,president 1971-1989
BG premier 1946-1949
BG premier 1950-1956
BG premier 1986-1990
BG premier 1990
BG premier 1990-1991
BG premier 1991-1992
BG premier 1992-1994
BG premier 1994-1995
BG premier 1995-1997
BG premier 1997
BG premier 1997-2001
BG premier 2005-2009
BG premier 2009-2013,premier 2014-2017,premier 2017-2021
BG premier 2013,foreign 2013
BG premier 2014
BG premier 2017
BG premier 2021,defence 2021-2022
BG premier 2021-2022
BG premier 2022-2023
BG premier 2023-2024
BG premier 2026
BG president 1990-1997
BG president 1997-2002
BG president 2002-2012
BG president 2012-2017
BG president 2017-2026
BG speaker 2009-2013,speaker 2014-2017
BG speaker 2017,premier 2024-2025
BG speaker 2023-2024,premier 2025-2026
BG vice 2017-2026,president 2026-
BH army 2001-2015
BH army 2015-
BH crown 1964-1999,defence 1971-1988,king 1999-
BH crown 1999-,vice 2013-2020,premier 2020-
BH defence 1988-2008,army 2008-
BH defence 2006-2014
BH defence 2014-2018
BH defence 2018-
BH envoy 1990-2005
BH envoy 2000-2007
BH envoy 2001-2007,security 2007-2011
BH envoy 2003-2011
BH envoy 2006-2011
BH envoy 2008-2013
BH envoy 2011-
BH envoy 2012-2014
BH envoy 2017-
BH envoy 2021-
BH finance 1976-1999
BH finance 1999-2005
BH finance 2005-2018
BH finance 2018-
BH foreign 1971-2005,vice 2005-2022
BH foreign 2005-2020
BH foreign 2020-,world 2011-2019
BH interior 1973-2004
BH interior 2004-
BH king 1961-1999
BH oil 1971-1995
BH oil 1995-2005
BH oil 2005-2016
BH oil 2016-2022
BH oil 2022-
BH premier 1970-2020
BH security 2011-
BH security 2013-2016
BH security 2019-
BH speaker 2002-2006
BH speaker 2002-2014
BH speaker 2006-
BH speaker 2014-2018
BH speaker 2018-2022
BH speaker 2022-
BH spokesman 2001-
BH spokesman 2012-2014
BH spokesman 2014-2016
BH vice 2005-2021
BH vice 2006-2022
BH vice 2010-
BI army 2009-2012,security 2014-2015
BI army 2012-2025
BI defence 2010-2015
BI envoy 2014-2020,foreign 2020-2025
BI foreign 1987-1992
BI foreign 1993,president 1994-1996
BI foreign 1993-1995
BI foreign 1996-1998
BI foreign 1998-2001
BI foreign 2001-2005,vice 2010-2013
BI foreign 2005-2009
BI foreign 2009-2011
BI foreign 2011-2015
BI foreign 2015-2018
BI foreign 2018-2020
BI foreign 2025-
BI interior 2015-2020,premier 2020-2022
BI interior 2020-2022,premier 2022-2025
BI premier 1988-1993
BI premier 1993-1994,president 1993-1994
BI premier 1994-1995
BI premier 1995-1996
BI premier 1996-1998
BI premier 2025-
BI president 1966-1976
BI president 1976-1987
BI president 1987-1993,president 1996-2003
BI president 1993
BI president 1994
BI president 2005-2020
BI president 2020-
BI spokesman 2007-2018
BI spokesman 2010-2020
BI spokesman 2012-2017
BI vice 1998-2001
BI vice 2001-2003,president 2003-2005
BI vice 2010-2015
BI vice 2014-2015,vice 2020-
BI vice 2015-2020
BJ envoy 2006-2008,foreign 2008-2011
BJ finance 2016-2026
BJ foreign 1991-1992
BJ foreign 1993-1995
BJ foreign 1995-1996
BJ foreign 1996-1998
BJ foreign 1998-2003,speaker 2003-2007
BJ foreign 2003-2006
BJ foreign 2006-2007
BJ foreign 2007-2008
BJ foreign 2011,premier 2011-2013
BJ foreign 2011-2015
BJ foreign 2015-2016
BJ foreign 2016-2023
BJ foreign 2023-
BJ interior 2021-
BJ premier 1990-1991,president 1991-1996
BJ premier 2015-2016
BJ president 1960-1963,president 1970-1972
BJ president 1972-1991,president 1996-2006
BJ president 2006-2016
BJ president 2016-2026
BJ speaker 1991-1995,premier 1996-1998,speaker 1999-2003,speaker 2015-2019
BJ spokesman 2021-
BJ vice 2021-2026
BN crown 1998-
BN foreign 1984-2015
BN foreign 2005-2018
BN foreign 2018-
BN king 1967-,premier 1984-,foreign 2015-,defence 1986-
BO defence 2006-2010
BO defence 2010-2015
BO defence 2020-2025
BO finance 2006-2019,president 2020-2025
BO foreign 1984-1985,foreign 2001-2002
BO foreign 1989-1992
BO foreign 1992-1993
BO foreign 1993-1997
BO foreign 1997-2001
BO foreign 2002-2003
BO foreign 2003-2005
BO foreign 2005-2006
BO foreign 2006-2017,vice 2020-2025
BO foreign 2017-2018
BO foreign 2018-2019,envoy 2021-2024
BO foreign 2019-2020
BO foreign 2020-2023
BO foreign 2023-2025
BO foreign 2025-
BO interior 2010-2011,envoy 2012-2019
BO oil 2006
BO oil 2007-2009
BO president 1952-1956,president 1960-1964,president 1985-1989
BO president 1956-1960,president 1982-1985
BO president 1964-1969
BO president 1971-1978,president 1997-2001
BO president 1979-1980
BO president 1980-1981
BO president 1989-1993
BO president 1993-1997,president 2002-2003
BO president 2005-2006
BO president 2006-2019
BO president 2019-2020
BO president 2025-
BO vice 1993-1997
BO vice 1997-2001,president 2001-2002
BO vice 2002-2003,president 2003-2005
BO vice 2006-2019
BO vice 2025-
BR army 2021-2022,defence 2022
BR defence 2003-2004
BR defence 2007-2011
BR defence 2015
BR defence 2016-2018,interior 2018
BR defence 2019-2021
BR defence 2021-2022
BR defence 2023-
BR envoy 1990-1995,envoy 2003-2007
BR envoy 2007-2013
BR envoy 2020-2023
BR envoy 2023-
BR finance 1995-2002
BR finance 2003-2006
BR finance 2003-2010,finance 2016-2018
BR finance 2006-2014
BR finance 2015
BR finance 2015-2016
BR finance 2019-2022
BR finance 2023-2026
BR foreign 1986-1990
BR foreign 1990-1992
BR foreign 1992,foreign 2001-2002
BR foreign 1992-1993,finance 1993-1994,president 1995-2003
BR foreign 1993-1995,envoy 1995-1999,foreign 2003-2010,defence 2011-2014,security 2023-
BR foreign 1995-2001
BR foreign 2011-2013,envoy 2013-2016
BR foreign 2013-2014
BR foreign 2015-2016,foreign 2023-
BR foreign 2016-2017
BR foreign 2017-2018
BR foreign 2019-2021
BR foreign 2021-2022
BR interior 2019-2020
BR interior 2023-2024
BR interior 2024-2026
BR oil 2003-2005,president 2011-2016
BR oil 2008-2015
BR oil 2015-2016
BR oil 2019-2022
BR oil 2023-2026
BR president 1930-1945,president 1951-1954
BR president 1956-1961
BR president 1961
BR president 1974-1979
BR president 1979-1985
BR president 1985-1990,speaker 1995-2013
BR president 1990-1992
BR president 2003-2011,president 2023-
BR president 2019-2022
BR security 2003-2016
BR security 2019-2022
BR speaker 2005-2007,defence 2015-2016
BR speaker 2005-2007,speaker 2013-2017
BR speaker 2009-2010,vice 2011-2016,president 2016-2018
BR speaker 2015-2016
BR speaker 2016-2021
BR speaker 2021-2025
BR vice 1956-1961,president 1961-1964
BR vice 1990-1992,president 1992-1995
BR vice 1995-2003
BR vice 2003-2010,defence 2004-2006
BR vice 2019-2022
BR vice 2023-
BS foreign 1995-2002
BS foreign 2002-2007,foreign 2012-2017,foreign 2021-
BS foreign 2007-2012
BS foreign 2017-2021
BS premier 1967-1992
BS premier 1992-2002,premier 2007-2012
BS premier 2002-2007,premier 2012-2017
BS premier 2017-2021
BS vice 2012-2017,premier 2021-
BT foreign 1972-1998
BT foreign 1998-2003,premier 1998-1999,premier 2003-2004,premier 2008-2013
BT foreign 2003-2007,premier 2001-2002,premier 2006-2007
BT foreign 2008-2013
BT foreign 2013-2015
BT foreign 2015-2018
BT foreign 2018-2023
BT foreign 2024-
BT king 1952-1972
BT king 1972-2006
BT king 2006-
BT premier 1999-2000,premier 2005-2006
BT premier 2000-2001,premier 2004-2005
BT premier 2002-2003,premier 2007-2008
BT premier 2013-2018,premier 2024-
BT premier 2018-2023
BW envoy 1980-2001
BW envoy 2008-2018
BW foreign 1985-1994
BW foreign 1994-2008,vice 2008-2012
BW foreign 2008-2014
BW foreign 2014-2018
BW foreign 2018-2020
BW foreign 2020-2024
BW foreign 2024-
BW premier 1965-1966,president 1966-1980
BW president 2024-
BW vice 1966-1980,president 1980-1998
BW vice 1983-1992
BW vice 1992-1998,president 1998-2008
BW vice 1998-2008,president 2008-2018
BW vice 2012-2014
BW vice 2014-2018,president 2018-2024
BW vice 2018-2024
BW vice 2024-,finance 2024-
BY army 2021-2024
BY defence 2014-2020
BY defence 2020-
BY envoy 2017-
BY foreign 1990-1994
BY foreign 1994-1997
BY foreign 1997-1998
BY foreign 1998-2000
BY foreign 2000-2003
BY foreign 2003-2012
BY foreign 2012-2022
BY foreign 2022-2024
BY foreign 2024-
BY premier 1990-1994
BY premier 1994-1996
BY premier 1996-2000
BY premier 2000-2001
BY premier 2001-2003
BY premier 2003-2010
BY premier 2010-2014,speaker 2014-2019
BY premier 2014-2018
BY premier 2018-2020
BY premier 2020-2025
BY premier 2025-
BY president 1991-1994
BY president 1994-
BY security 2020-
BY security 2021-
BY speaker 2019-
BY spokesman 2018-
BZ foreign 1993-1998,premier 2008-2020
BZ foreign 2002-2003
BZ foreign 2006-2007,foreign 2020-2023
BZ foreign 2007-2008
BZ foreign 2008-2020
BZ foreign 2023-
BZ premier 1981-1984,premier 1989-1993
BZ premier 1984-1989,premier 1993-1998
BZ premier 2020-
CA army 2005-2008
CA army 2008-2012
CA army 2012-2015
CA army 2015-2021
CA army 2021-2024
CA army 2024-
CA defence 1993,premier 1993
CA defence 1997-2002
CA defence 2002-2003,envoy 2017-2019
CA defence 2006-2007
CA defence 2013-2015,foreign 2015
CA defence 2015-2021
CA defence 2021-2023,foreign 2025-
CA defence 2025-
CA envoy 1979-1980
CA envoy 1995-2006
CA envoy 2000-2004
CA envoy 2003-2005,interior 2013-2015
CA envoy 2004-2006
CA envoy 2016-2020
CA envoy 2020-2025
CA finance 1963-1965,foreign 1968-1974
CA finance 1984-1991,envoy 2006-2009
CA finance 1993-2002,premier 2003-2006
CA finance 2003-2006,interior 2015-2019
CA finance 2006-2014
CA finance 2008-2013,premier 2025-
CA finance 2014-2015
CA finance 2015-2020
CA foreign 1948-1957,premier 1963-1968
CA foreign 1974-1976,foreign 1982-1984
CA foreign 1984,premier 1993-2003
CA foreign 1991-1993
CA foreign 1993-1996
CA foreign 1996-2000
CA foreign 2000-2002,vice 2002-2003
CA foreign 2002-2004,defence 2004-2006
CA foreign 2004-2006
CA foreign 2006-2007,defence 2007-2013
CA foreign 2007-2008
CA foreign 2008
CA foreign 2008-2011
CA foreign 2011-2015
CA foreign 2015-2017
CA foreign 2017-2019,vice 2019-2024,finance 2020-2024,envoy 2025-2026
CA foreign 2019-2021,finance 2025-
CA foreign 2021
CA foreign 2021-2025
CA interior 2003-2006
CA interior 2006-2008
CA interior 2008-2010
CA interior 2008-2013,defence 2015
CA interior 2013-2015
CA interior 2019-2023,defence 2023-2025
CA interior 2021-2023
CA interior 2023-2024,finance 2024-2025
CA interior 2025-
CA oil 2015-2018
CA oil 2019-2021
CA oil 2021-2025
CA oil 2025-
CA premier 1935-1948
CA premier 1948-1957
CA premier 1957-1963
CA premier 1968-1984
CA premier 1979-1980,foreign 1984-1991
CA premier 1984
CA premier 1984-1993
CA premier 2006-2015
CA premier 2015-2025
CA speaker 2019-2023
CD army 1998-2001,president 2001-2019
CD army 2018-2022
CD army 2022-2024
CD army 2024-
CD defence 2015-2018
CD defence 2021-2023
CD defence 2024-
CD envoy 2012-2022
CD envoy 2022-2023
CD envoy 2023-
CD finance 2010-2012,premier 2012-2016
CD foreign 1972-1974,foreign 1976-1977,foreign 1979-1980,premier 1980-1981,foreign 1988-1990,premier 1991-1992
CD foreign 1997-1998
CD foreign 1998-1999
CD foreign 1999-2000,vice 2003-2006
CD foreign 2000-2003,foreign 2016-2019
CD foreign 2003-2004
CD foreign 2004-2007
CD foreign 2007-2008
CD foreign 2008-2012,speaker 2019-2021
CD foreign 2012-2016
CD foreign 2019-2021
CD foreign 2021-2024
CD foreign 2024-
CD interior 2016-2018
CD interior 2024-
CD oil 2007-2008,spokesman 2008-2019
CD premier 1960
CD premier 1960-1961,premier 2006-2008
CD premier 1961-1964
CD premier 1964-1965
CD premier 1982-1986,foreign 1986-1987,premier 1988-1990,premier 1994-1997,speaker 2007-2019
CD premier 1990-1991
CD premier 1991,premier 1992-1993,premier 1997
CD premier 1993-1994
CD premier 1997
CD premier 2008-2012
CD premier 2016-2017
CD premier 2017-2019
CD premier 2019-2021
CD premier 2021-2024,speaker 2024-
CD premier 2024-
CD president 1960-1965
CD president 1965-1997
CD president 1997-2001
CD president 2019-
CD speaker 2009-2012,interior 2014-2016
CD speaker 2012-2019
CD speaker 2019-2020
CD speaker 2021-2024
CD speaker 2025-
CD spokesman 2003-2004,speaker 2006-2009,vice 2023-2024,speaker 2024-2025
CD spokesman 2018-
CD spokesman 2019-2024
CD spokesman 2020-
CD spokesman 2021-
CD vice 2003-2006
CD vice 2003-2006,defence 2023-2024
CF defence 2021-
CF finance 2016-2021,premier 2021-2022
CF foreign 2006-2008
CF foreign 2008-2009
CF foreign 2009-2013
CF foreign 2013,foreign 2016-2018
CF foreign 2013-2014
CF foreign 2014-2015
CF foreign 2015-2016
CF foreign 2018-2026
CF premier 1991-1992
CF premier 1992-1993
CF premier 1993
CF premier 1993-1995
CF premier 1995-1996
CF premier 1996-1997,foreign 2006
CF premier 1997-1999
CF premier 1999-2001
CF premier 2001-2003
CF premier 2003
CF premier 2003-2005
CF premier 2005-2008
CF premier 2008-2013,president 2016-
CF premier 2013-2014
CF premier 2014
CF premier 2014-2016
CF premier 2016-2019,speaker 2021-
CF premier 2019-2021
CF premier 2022-
CF president 1960-1966,president 1979-1981
CF president 1966-1976,king 1976-1979
CF president 1981-1993
CF president 1993-2003
CF president 2003-2013
CF president 2013-2014
CF president 2014-2016
CF speaker 2013-2016,president 2014
CF spokesman 2017-
CF spokesman 2018-2021
CG defence 2012-2021
CG envoy 1998-2007,foreign 2007-2015
CG foreign 1984-1991
CG foreign 1992-1995
CG foreign 1995-1997
CG foreign 1997-2007
CG foreign 2015-
CG oil 2016-2021
CG oil 2021-
CG premier 1963-1966,president 1992-1997
CG premier 1975-1984,premier 1991
CG premier 1991-1992
CG premier 1992
CG premier 1992-1993
CG premier 1996-1997,foreign 1963-1968
CG premier 1997
CG premier 2005-2009
CG premier 2016-2021
CG premier 2021-
CG president 1960-1963
CG president 1963-1968
CG president 1969-1977
CG president 1977-1979,premier 1993-1996
CG president 1979-1992,president 1997-
CG spokesman 2015-
CH defence 2009-2015,president 2013,finance 2016-2022,president 2019
CH defence 2016-2018,president 2021,president 2026
CH defence 2019-2025,president 2024
CH defence 2025-
CH envoy 2008-2022
CH envoy 2014-2023
CH envoy 2015-2020
CH envoy 2015-2024
CH finance 2004-2010,president 2009
CH finance 2010-2015,president 2012
CH foreign 1988-1993,president 1992
CH foreign 1999-2002,president 2004
CH foreign 2003-2011,president 2007,president 2011
CH foreign 2012-2017,president 2014
CH foreign 2017-,president 2022
CH president 1990,president 1997
CH president 1991,foreign 1993-1999,president 1998
CH president 1993,president 2000
CH president 1994
CH president 1995,president 2002
CH president 1996
CH president 1999
CH president 2001,president 2006
CH president 2003,president 2008
CH president 2005,defence 2001-2008
CH president 2010,president 2017
CH president 2015,president 2020
CH president 2016
CH president 2018,president 2023
CH president 2025,finance 2023-
CI army 2004-2011
CI army 2011-2017
CI army 2018-
CI defence 2021-
CI envoy 2010-2017
CI envoy 2019-2023,foreign 2023-2026
CI foreign 1977-1990
CI foreign 1990-2000,world 2001-2003
CI foreign 2000-2003
CI foreign 2003-2006
CI foreign 2006-2010
CI foreign 2010-2011
CI foreign 2012-2016
CI foreign 2016
CI foreign 2016-2020
CI foreign 2020-2021
CI foreign 2021-2023
CI interior 2011-2017,defence 2017-2021,premier 2020-2021
CI premier 1990-1993,president 2010-
CI premier 1993-1999,foreign 2011-2012,premier 2012-2017,vice 2017-2020
CI premier 2000,premier 2003-2005
CI premier 2000-2003
CI premier 2005-2007
CI premier 2007-2012,speaker 2012-2019
CI premier 2010-2011
CI premier 2012
CI premier 2017-2020
CI premier 2023-
CI president 1960-1993
CI president 1999-2000
CI president 2000-2011
CI speaker 1980-1993,president 1993-1999
CI speaker 2019-2022
CI speaker 2022-2026
CI spokesman 2010-2011
CI spokesman 2011-2017
CI spokesman 2017-2018,premier 2021-2023
CI spokesman 2021-
CI vice 2022-
CK premier 1989-1999
CK premier 1999-2002
CK premier 2004-2010
CK premier 2010-2020
CK premier 2020-
CL defence 2002-2004,president 2006-2010,president 2014-2018,world 2018-2022
CL defence 2011-2012,foreign 2020-2022
CL defence 2022-2025
CL envoy 2003-2010,foreign 2014-2018
CL envoy 2014-2018
CL finance 1990-1994,foreign 2006-2009
CL finance 2006-2010
CL finance 2022-2025
CL foreign 1990-1994
CL foreign 1994,interior 1994-1998
CL foreign 1994-1999,interior 2000-2005
CL foreign 1999-2000,envoy 2000-2003,envoy 2014-2018
CL foreign 2000-2004
CL foreign 2004-2006
CL foreign 2009-2010
CL foreign 2010-2014
CL foreign 2018-2019
CL foreign 2019-2020
CL foreign 2022-2023
CL foreign 2023-2026
CL foreign 2026-
CL interior 2010-2012,defence 2012-2014
CL interior 2012-2014,interior 2018-2019
CL interior 2019-2020
CL interior 2022
CL oil 2010-2011
CL president 1964-1970
CL president 1970-1973
CL president 1973-1990,army 1973-1998
CL president 1990-1994
CL president 1994-2000
CL president 2000-2006
CL president 2010-2014,president 2018-2022
CL president 2022-2026
CL president 2026-
CL spokesman 2009,interior 2022-2025
CL spokesman 2022-2025
CM defence 1996-2000,foreign 2004-2006
CM defence 2004-2009
CM defence 2009-2015
CM defence 2015-
CM foreign 1987-1992
CM foreign 1992-1997
CM foreign 1997-2001
CM foreign 2001-2004
CM foreign 2006-2007
CM foreign 2007-2011
CM foreign 2011-2015
CM foreign 2015-
CM interior 2011-2018,spokesman 2019-
CM interior 2018-
CM premier 1975-1982,president 1982-
CM premier 1991-1992
CM premier 1992-1996
CM premier 1996-2004
CM premier 2004-2009
CM premier 2009-2019
CM premier 2019-
CM president 1960-1982
CM speaker 1992-2026
CM spokesman 2009-2019
CM spokesman 2012-2018
CM spokesman 2018-
CN army 1987-1992,defence 1993-2003
CN army 2002-2007,defence 2008-2013
CN army 2002-2013
CN army 2004-2013
CN army 2007-2012
CN army 2012-2017
CN army 2017-2026
CN army 2022-2025
CN defence 1959-1971,vice 1958-1971
CN defence 1975-1978,president 1978-1983
CN defence 1988-1993
CN defence 2003-2008
CN defence 2013-2018
CN defence 2018-2023
CN defence 2023
CN defence 2023-
CN envoy 1990-1993
CN envoy 1993-1995,foreign 2003-2007
CN envoy 1995-2000
CN envoy 2000-2003
CN envoy 2002-2006
CN envoy 2003-2008
CN envoy 2003-2009,envoy 2023-
CN envoy 2003-2017
CN envoy 2006-2009
CN envoy 2007-2012
CN envoy 2007-2013,spokesman 2013-2018
CN envoy 2008-2010,spokesman 2018-2022
CN envoy 2009-2014
CN envoy 2009-2025
CN envoy 2010-2013
CN envoy 2010-2018
CN envoy 2010-2019
CN envoy 2010-2025
CN envoy 2012-2016
CN envoy 2013-2017
CN envoy 2013-2021
CN envoy 2014-
CN envoy 2014-2019
CN envoy 2014-2021
CN envoy 2014-2022
CN envoy 2015-2022
CN envoy 2016-
CN envoy 2016-2020
CN envoy 2016-2023
CN envoy 2019-
CN envoy 2019-2023
CN envoy 2019-2024
CN envoy 2019-2025
CN envoy 2020-
CN envoy 2020-2024
CN envoy 2021-
CN envoy 2022-
CN envoy 2022-2025
CN envoy 2023-
CN envoy 2025-
CN finance 2002-2018
CN finance 2004-2007
CN finance 2007-2013
CN finance 2013-2016
CN finance 2013-2017
CN finance 2017-2020
CN finance 2018-2023
CN finance 2020-
CN finance 2023-
CN foreign 1958-1972
CN foreign 1972-1974
CN foreign 1974-1976
CN foreign 1976-1982
CN foreign 1982-1988
CN foreign 1988-1998,vice 1993-2003
CN foreign 1998-2003
CN foreign 2007-2013,security 2013-2022
CN foreign 2013-2022,foreign 2023-,security 2023-
CN interior 2002-2007,security 2007-2012
CN interior 2007-2012,security 2012-2017
CN interior 2012-2017
CN interior 2017-2022
CN interior 2022-
CN leader 1980-1987
CN leader 1989-2004,president 1993-2003
CN premier 1949-1976,foreign 1949-1958
CN premier 1976-1980,leader 1976-1981
CN premier 1980-1987,leader 1987-1989
CN premier 1987-1998,speaker 1998-2003
CN premier 2023-
CN president 1928-1949
CN president 1949-1959,leader 1949-1976
CN president 1959-1968
CN president 1983-1988
CN president 1988-1993
CN security 2005-2013
CN security 2007-2016
CN security 2016-
CN speaker 1993-2003
CN speaker 2003-2013
CN speaker 2013-2018
CN speaker 2018-2023
CN speaker 2023-
CN spokesman 1991-1994
CN spokesman 1993-1998
CN spokesman 1998-2001,envoy 2001-2005
CN spokesman 1998-2002
CN spokesman 1998-2004
CN spokesman 2001-2006
CN spokesman 2002-2009,envoy 2022-2025
CN spokesman 2005-2014,envoy 2021-2022,foreign 2022-2023
CN spokesman 2006-2012
CN spokesman 2009-2011,envoy 2018-2019
CN spokesman 2010-2016
CN spokesman 2011-2015
CN spokesman 2012-2017
CN spokesman 2012-2024
CN spokesman 2013-2022
CN spokesman 2015-2019
CN spokesman 2015-2024
CN spokesman 2016-2020,envoy 2020-
CN spokesman 2016-2022
CN spokesman 2017-2022
CN spokesman 2019-
CN spokesman 2020-2023
CN spokesman 2020-2024
CN spokesman 2022-
CN spokesman 2023-
CN spokesman 2024-
CN spokesman 2025-
CN vice 1954-1959,president 1975-1976
CN vice 1959-1975,president 1981
CN vice 1973-1980,leader 1978-1992
CN vice 1979-1993
CN vice 1980-1988,speaker 1988-1993
CN vice 1983-1993
CN vice 1986-1988,speaker 1993-1998
CN vice 1988-1993
CN vice 1991-1998
CN vice 1991-1998,premier 1998-2003
CN vice 1993-1998
CN vice 1993-2003
CN vice 1995-2003,speaker 2003-2013
CN vice 1998-2003,leader 2002-2012,president 2003-2013
CN vice 1998-2003,premier 2003-2013
CN vice 2003-2008
CN vice 2003-2013
CN vice 2008-2013,leader 2012-,president 2013-
CN vice 2008-2013,premier 2013-2023
CN vice 2008-2013,speaker 2013-2018
CN vice 2008-2013,vice 2018-2023
CN vice 2013-2018
CN vice 2013-2018,speaker 2018-2023
CN vice 2018-
CN vice 2018-2023
CN vice 2023-
CO defence 2002-2003,vice 2018-2022,foreign 2021-2022
CO defence 2009-2010
CO defence 2010-2011
CO defence 2011-2015
CO defence 2015-2018
CO defence 2018-2019
CO defence 2021-2022
CO defence 2022-2025
CO defence 2025-2026
CO envoy 2004-2006,foreign 2010-2018
CO envoy 2012-2017
CO envoy 2022-2025,interior 2025-2026
CO finance 2000-2002,defence 2006-2009,president 2010-2018
CO foreign 1990-1991,envoy 1992-1994
CO foreign 1991-1994
CO foreign 1994-1996
CO foreign 1996-1998,envoy 2014-2018
CO foreign 1998
CO foreign 1998-2002
CO foreign 2002-2006
CO foreign 2006-2007
CO foreign 2007-2008
CO foreign 2008-2010
CO foreign 2018-2019,defence 2019-2021
CO foreign 2019-2021
CO foreign 2022-2024
CO foreign 2024-2025
CO foreign 2025
CO foreign 2025-2026
CO interior 2014-2017,interior 2024-2025
CO president 1953-1957
CO president 1974-1978
CO president 1982-1986
CO president 1986-1990
CO president 1990-1994
CO president 1994-1998
CO president 1998-2002
CO president 2002-2010
CO president 2018-2022
CO president 2022-2026
CO vice 1994-1996,interior 2000-2001,envoy 2012-2016
CO vice 2002-2010
CO vice 2010-2014
CO vice 2022-2026
CR foreign 1990-1994
CR foreign 1994-1998
CR foreign 1998-2002
CR foreign 2002-2006
CR foreign 2006-2010
CR foreign 2010-2011
CR foreign 2011-2014
CR foreign 2014-2018
CR foreign 2018-2020
CR foreign 2020-2022
CR foreign 2022-2026
CR president 1948-1949,president 1953-1958,president 1970-1974
CR president 1986-1990,president 2006-2010
CR president 1990-1994
CR president 1994-1998
CR president 1998-2002
CR president 2002-2006
CR president 2014-2018
CR president 2018-2022
CR president 2022-2026
CR president 2026-
CR vice 2006-2008,president 2010-2014
CR vice 2018-2022,foreign 2018
CS foreign 1940-1948
CS foreign 1989-1992
CS leader 1968-1969,speaker 1989-1992
CS leader 1969-1987,president 1975-1989
CS leader 1987-1989
CS premier 1946-1948,president 1948-1953
CS premier 1989-1992
CS premier 1990-1992
CS president 1935-1948
CS president 1957-1968
CS president 1968-1975
CU defence 1959-2008,vice 1976-2008,president 2006-2018,leader 2011-
CU defence 2011-2021
CU defence 2021-
CU envoy 1966-1978,foreign 1992-1993,speaker 1993-2013
CU envoy 1995-2003,foreign 2009-
CU envoy 2009-2014
CU envoy 2013-2018
CU envoy 2015-2018
CU envoy 2018-
CU envoy 2019-2023
CU envoy 2023-
CU finance 1959-1965
CU foreign 1959-1976
CU foreign 1976-1992
CU foreign 1993-1999
CU foreign 1999-2009
CU interior 1961-1985,vice 2009-2021
CU premier 1959-1976,president 1976-2008,leader 1959-2011
CU premier 2019-
CU president 1940-1944,president 1952-1959
CU president 1959-1976
CU vice 1978-2012
CU vice 1993-2009
CU vice 1993-2013,speaker 2013-
CU vice 2008-2018
CU vice 2008-2024,finance 1980-2000
CU vice 2009-2016
CU vice 2013-
CU vice 2013-2018,president 2018-,leader 2021-
CV defence 2011-2014,foreign 2014-2016
CV defence 2021-2026
CV envoy 1985-1991,foreign 1998-1999,envoy 1991-1994
CV foreign 1991-1993,president 2011-2021
CV foreign 1993-1995
CV foreign 1996-1998
CV foreign 2001-2002
CV foreign 2002-2004
CV foreign 2004-2008
CV foreign 2008-2011
CV foreign 2011-2014
CV foreign 2016-2021,defence 2016-2021
CV foreign 2021-2025
CV foreign 2025-2026
CV premier 1975-1991,president 2001-2011
CV premier 1991-2000
CV premier 2000-2001
CV premier 2001-2016,president 2021-
CV premier 2016-2026
CV president 1975-1991
CV president 1991-2001
CY defence 2014-2018
CY defence 2020-2022
CY defence 2024-
CY envoy 2003-2008,envoy 2013-2022
CY envoy 2022-
CY foreign 1960-1972,president 1977-1988
CY foreign 1978-1983
CY foreign 1983-1993,foreign 2003-2006
CY foreign 1993-1997
CY foreign 1997-2003,foreign 2013-2018,foreign 2022-2023
CY foreign 2006-2007
CY foreign 2007-2008,foreign 2011-2013
CY foreign 2008-2011
CY foreign 2023-
CY leader 1975-2005
CY leader 2005-2010
CY leader 2010-2015
CY leader 2015-2020
CY leader 2020-2025
CY leader 2025-
CY president 1960-1977
CY president 1974,president 1993-2003
CY president 1988-1993
CY president 2003-2008
CY president 2013-2023
CY speaker 1985-1991
CY speaker 2001-2008,president 2008-2013
CY speaker 2008-2011
CY speaker 2011-2016
CY speaker 2016-2020
CY speaker 2021-
CY spokesman 2014-2018,foreign 2018-2022,president 2023-
CY spokesman 2023-
CZ army 2012-2015,president 2023-
CZ defence 2001-2003
CZ defence 2007-2009
CZ defence 2014-2017,foreign 2017-2018
CZ defence 2021-2025
CZ envoy 2022-2024
CZ finance 1989-1992,premier 1992-1998,speaker 1998-2002,president 2003-2013
CZ finance 2001-2002,premier 2013-2014
CZ finance 2002-2006,premier 2014-2017
CZ finance 2014-2017,premier 2017-2021,premier 2025-
CZ foreign 1992-1997
CZ foreign 1997-1998
CZ foreign 1998-2002
CZ foreign 2006-2007,vice 2007-2009,defence 2010-2012
CZ foreign 2007-2009,foreign 2010-2013
CZ foreign 2009-2010,foreign 2013-2014
CZ foreign 2018-2021
CZ foreign 2021
CZ foreign 2021-2025
CZ foreign 2025-
CZ interior 1998,foreign 2002-2006
CZ interior 2000-2004,premier 2004-2005
CZ interior 2014-2017
CZ interior 2017-2018,defence 2018-2021
CZ interior 2021-2025
CZ premier 1998
CZ premier 1998-2002,president 2013-2023
CZ premier 2002-2004
CZ premier 2005-2006
CZ premier 2006-2009
CZ premier 2009-2010,finance 2013-2014
CZ premier 2010-2013
CZ premier 2021-2025
CZ president 1989-2003
CZ security 2022-2025
CZ speaker 2002-2006,foreign 2014-2017
CZ speaker 2013-2017,interior 2018-2021,foreign 2021
CZ speaker 2020-
CZ speaker 2025-
DD army 1941-1944
DD defence 1935-1945
DD defence 1956-1962,finance 1966-1969
DD envoy 2014-2016
DD envoy 2015-2018
DD foreign 1938-1945
DD interior 1943-1945
DD leader 1950-1971
DD leader 1971-1989
DD leader 1989
DD premier 1949-1964
DD premier 1964-1973,premier 1976-1989
DD premier 1989-1990
DD premier 1990
DD president 1925-1934
DD security 1952-1986
DD security 1957-1989
DD spokesman 1933-1945
DE army 1991-1996
DE army 1996-1999
DE army 2000-2002
DE army 2002-2009
DE army 2010-2018
DE army 2018-2023
DE army 2021-2022
DE army 2023-
DE defence 1969-1972,finance 1972-1974,premier 1974-1982
DE defence 1989-1992
DE defence 1992-1998
DE defence 1998-2002
DE defence 2002-2005
DE defence 2005-2009
DE defence 2009-2011
DE defence 2013-2019,world 2019-
DE defence 2019-2021
DE defence 2021-2023
DE defence 2023-
DE envoy 1998-2001
DE envoy 2002-2006
DE envoy 2005-2009
DE envoy 2006-2009
DE envoy 2007-2011
DE envoy 2009-2020
DE envoy 2013-2021
DE envoy 2013-2022
DE envoy 2014-2016
DE envoy 2014-2017
DE envoy 2014-2019
DE envoy 2015-2020,security 2025-
DE envoy 2016-2023
DE envoy 2017-2023
DE envoy 2018-
DE envoy 2018-2021
DE envoy 2018-2022
DE envoy 2018-2024
DE envoy 2020-
DE envoy 2020-2024
DE envoy 2021-
DE envoy 2021-2023
DE envoy 2021-2025
DE finance 1989-1998
DE finance 1998-1999
DE finance 1999-2005
DE finance 2005-2009
DE finance 2018-2021,vice 2018-2021,premier 2021-2025
DE finance 2021-2024
DE finance 2024-2025
DE finance 2025-,vice 2025-
DE foreign 1966-1969,premier 1969-1974
DE foreign 1969-1974,president 1974-1979
DE foreign 1992-1998
DE foreign 1998-2005,vice 1998-2005
DE foreign 2005-2009,vice 2007-2009,foreign 2013-2017,president 2017-
DE foreign 2009-2013,vice 2009-2011
DE foreign 2018-2021
DE foreign 2021-2025
DE foreign 2025-
DE interior 1969-1974,foreign 1974-1992
DE interior 1989-1991,interior 2005-2009,finance 2009-2017,speaker 2017-2021
DE interior 1991-1993
DE interior 1993-1998
DE interior 1998-2005
DE interior 2009-2011,defence 2011-2013,interior 2013-2018
DE interior 2011-2013
DE interior 2018-2021
DE interior 2021-2025
DE interior 2025-
DE premier 1933-1945,leader 1934-1945
DE premier 1949-1963,foreign 1951-1955
DE premier 1963-1966
DE premier 1966-1969
DE premier 1982-1998
DE premier 1998-2005
DE premier 2005-2021
DE premier 2025-
DE president 1949-1959
DE president 1959-1969
DE president 1969-1974
DE president 1979-1984
DE president 1984-1994
DE president 1994-1999
DE president 1999-2004
DE president 2004-2010
DE president 2010-2012
DE president 2012-2017
DE security 1982-1990
DE security 1991-1998
DE security 1998-2005
DE security 1998-2011
DE security 2000-2012
DE security 2005-2017,envoy 2017-2021
DE security 2012-2016
DE security 2012-2018
DE security 2014-
DE security 2016-2025
DE security 2017-2021
DE security 2018-2024
DE speaker 1988-1998
DE speaker 1998-2005
DE speaker 2005-2017
DE speaker 2021-2025
DE speaker 2025-
DE spokesman 2005-2010
DE spokesman 2005-2010,security 2021-2025
DE spokesman 2008-2018,security 2025-
DE spokesman 2009-2013
DE spokesman 2010-2021,envoy 2022-
DE spokesman 2013-2018
DE spokesman 2017-2022
DE spokesman 2021-2025
DE spokesman 2022-2023
DE spokesman 2022-2024
DE spokesman 2025-
DE vice 1991-1993
DE vice 2005-2007
DE vice 2011-2013
DE vice 2013-2018,foreign 2017-2018
DE vice 2018-2021,security 2013-2018
DE vice 2021-2025
DE vice 2025-
DJ army 2013-
DJ defence 2011-2013,premier 2013-
DJ defence 2013-2016
DJ defence 2019-
DJ envoy 1988-2015
DJ envoy 2016-
DJ finance 2011-
DJ foreign 1978-1993
DJ foreign 1995-1999
DJ foreign 1999-2005
DJ foreign 2005-2025
DJ foreign 2025-
DJ premier 1978-2001
DJ premier 2001-2013,speaker 2023-
DJ president 1977-1999
DJ president 1999-
DJ speaker 2003-2015
DJ speaker 2015-2023
DK crown 1972-2024,king 2024-
DK defence 2004-2010,speaker 2022-
DK defence 2010-2011
DK defence 2011-2013
DK defence 2013-2015,finance 2019-2025
DK defence 2015-2016
DK defence 2019-2022
DK defence 2022
DK defence 2022-2023
DK defence 2023-
DK envoy 2023-
DK finance 1993-2000,foreign 2000-2001,speaker 2011-2015
DK finance 2007-2009,premier 2009-2011,premier 2015-2019,foreign 2022-
DK finance 2009-2011,defence 2016-2019
DK foreign 1982-1993
DK foreign 1993-2000
DK foreign 2001-2010
DK foreign 2010-2011
DK foreign 2011-2013
DK foreign 2013-2014
DK foreign 2014-2015
DK foreign 2015-2016,finance 2016-2019
DK foreign 2016-2019
DK foreign 2019-2022
DK interior 2001-2005
DK interior 2015-2019
DK king 1947-1972
DK king 1972-2024
DK premier 1962-1968,premier 1971-1972
DK premier 1972-1973,premier 1975-1982
DK premier 1982-1993
DK premier 1993-2001
DK premier 2001-2009,world 2009-2014
DK premier 2011-2015
DK premier 2019-
DM foreign 2005-2008,president 2013-2023
DM foreign 2008-2010,foreign 2022-
DM foreign 2014-2019
DM foreign 2019-2022
DM premier 1980-1995
DM premier 1995-2000
DM premier 2000
DM premier 2000-2004
DM premier 2004-
DM president 1993-1998
DM president 1998-2003
DM president 2003-2012
DM president 2012-2013
DM president 2023-
DO foreign 1996-2000
DO foreign 2000-2003
DO foreign 2003-2004
DO foreign 2014-2016
DO foreign 2016-2020
DO foreign 2020-
DO president 1930-1961
DO president 1960-1962,president 1966-1978,president 1986-1996
DO president 1963
DO president 1996-2000,president 2004-2012
DO president 2000-2004
DO president 2012-2020
DO president 2020-
DO vice 1986-1994,foreign 1994-1996,foreign 2004-2014
DO vice 2012-2020
DO vice 2020-
DZ army 1993-2004
DZ army 2004-2019,defence 2013-2019
DZ army 2019-,defence 2024-
DZ defence 1962-1978,president 1965-1978
DZ defence 1990-1993
DZ defence 1993-1999,president 1994-1999
DZ defence 2005-2013
DZ envoy 1990-2017
DZ envoy 1993-1996,foreign 2013-2017,foreign 2019,foreign 2021-2023
DZ envoy 1996-2005
DZ envoy 2002-2017,foreign 2017-2019
DZ envoy 2008-2013
DZ envoy 2013-2019,foreign 2019-2021,premier 2019
DZ envoy 2019-2021
DZ envoy 2021-2023,premier 2023-2025
DZ envoy 2023-
DZ finance 1994-1996,premier 1999-2000
DZ finance 2001-2002,finance 2005-2007,foreign 2007-2013
DZ finance 2007-2014
DZ finance 2014-2015
DZ finance 2015-2016
DZ finance 2017-2019,finance 2020,finance 2022
DZ finance 2019-2020
DZ finance 2020-2022,premier 2021-2023
DZ finance 2022-2025
DZ finance 2025-
DZ foreign 1962-1963
DZ foreign 1963-1979,president 1999-2019
DZ foreign 1979-1982
DZ foreign 1982-1988
DZ foreign 1988-1989
DZ foreign 1991-1993,world 1994-2014
DZ foreign 1993,premier 1993-1994
DZ foreign 1993-1996
DZ foreign 1996-1999,foreign 2023-
DZ foreign 2005-2007
DZ interior 1975-1979,premier 1979-1984
DZ interior 1991-1992,security 1999-2005
DZ interior 1999-2000,premier 2012-2017
DZ interior 1999-2010,vice 2010-2012
DZ interior 2001-2013
DZ interior 2013-2015
DZ interior 2015-2019,premier 2019
DZ interior 2019
DZ interior 2020-2022
DZ interior 2022-2025
DZ interior 2025-
DZ oil 1965-1977,premier 1992-1993
DZ oil 1977-1979,foreign 1989-1991,premier 1991-1992
DZ oil 1997-1999,foreign 1999-2000,envoy 2006-2010,oil 2010-2015,premier 2014
DZ oil 1999-2010
DZ oil 2015-2016
DZ oil 2016-2017
DZ oil 2017-2019
DZ oil 2019-2020,oil 2021-
DZ oil 2020-2021
DZ oil 2025-
DZ premier 1962-1963,president 1963-1965
DZ premier 1984-1988
DZ premier 1989-1991
DZ premier 1994-1995
DZ premier 1995-1998,premier 2003-2006,premier 2008-2012,premier 2017-2019
DZ premier 1998-1999
DZ premier 2000-2003
DZ premier 2017,president 2019-
DZ premier 2019-2021
DZ premier 2025-
DZ president 1958-1961,speaker 1962-1963
DZ president 1961-1962
DZ president 1979-1992
DZ president 1992
DZ president 1992-1994
DZ security 1962-1979,premier 1988-1989
DZ security 1990-2007
DZ security 1990-2015
DZ security 1995-2010
DZ security 1999-2019
DZ security 2010-2018
DZ security 2015-2019
DZ security 2019-2020
DZ security 2020-2022
DZ security 2024-2025
DZ speaker 1977-1990,president 1978-1979
DZ speaker 1990-1992,foreign 2000-2005,premier 2006-2008
DZ speaker 1994-2019,president 2019
DZ speaker 1997-2001
DZ speaker 2001-2002
DZ speaker 2002-2004
DZ speaker 2004-2007
DZ speaker 2007-2012
DZ speaker 2012-2017
DZ speaker 2017-2018
DZ speaker 2018-2019
DZ speaker 2019-2021
DZ speaker 2019-2025
DZ speaker 2021-
DZ speaker 2025-
DZ spokesman 2010-2014
DZ spokesman 2012-2013,spokesman 2019-2021
DZ spokesman 2014-2017
DZ spokesman 2014-2019
DZ spokesman 2019-2020
DZ spokesman 2020-2022
DZ spokesman 2025-
DZ vice 1992-1994
EC defence 2008-2012
EC envoy 2023-2025
EC finance 2005,president 2007-2017
EC finance 2007,foreign 2010-2016,defence 2016-2017
EC foreign 1977-1981,foreign 1997-1999
EC foreign 1988-1992
EC foreign 1992-1994
EC foreign 1994-1997
EC foreign 1999-2000
EC foreign 2000-2003
EC foreign 2003
EC foreign 2003-2005
EC foreign 2005
EC foreign 2005-2007
EC foreign 2007,envoy 2008-2009,defence 2012-2014,foreign 2017-2018
EC foreign 2007-2008
EC foreign 2008-2010
EC foreign 2016-2017
EC foreign 2018-2020
EC foreign 2020-2021
EC foreign 2021-2022
EC foreign 2022-2023
EC foreign 2023
EC foreign 2023-
EC interior 2022-2023
EC interior 2025-
EC oil 2007-2008
EC oil 2008-2009
EC oil 2009-2010
EC oil 2010-2013
EC oil 2013-2015
EC oil 2015-2016
EC oil 2020-2021
EC president 1934-1935,president 1944-1947,president 1952-1956,president 1960-1961,president 1968-1972
EC president 1979-1981
EC president 1981-1984
EC president 1984-1988
EC president 1988-1992
EC president 1992-1996
EC president 1996-1997
EC president 1997-1998
EC president 1998-2000
EC president 2003-2005
EC president 2021-2023
EC president 2023-
EC vice 1996-1998,president 1997
EC vice 1998-2000,president 2000-2003
EC vice 2003-2005,president 2005-2007
EC vice 2007-2013,president 2017-2021
EC vice 2013-2018
EC vice 2018
EC vice 2018-2020
EC vice 2020-2021
EC vice 2021-2023
EC vice 2023-2025
EC vice 2025-
EE defence 1993-1994,foreign 1994-1995,defence 2017-2021
EE defence 2007
EE defence 2012-2014,foreign 2019-2021,foreign 2022-2023
EE defence 2014-2015,foreign 2016-2019
EE defence 2015-2016
EE defence 2016-2017,foreign 2023-
EE defence 2021-2022
EE envoy 2015-2022
EE finance 2009-2014,foreign 2016,finance 2024-
EE foreign 1990-1992,president 1992-2001
EE foreign 1992
EE foreign 1992-1994
EE foreign 1995-1996
EE foreign 1995-1996,finance 1999-2002,premier 2002-2003
EE foreign 1996-1998,foreign 1999-2002,president 2006-2016
EE foreign 1998-1999
EE foreign 2002-2005
EE foreign 2005
EE foreign 2005-2014
EE foreign 2014-2015,finance 2021-2022
EE foreign 2015-2016
EE foreign 2021-2022
EE interior 2014-2016,defence 2022-
EE interior 2019-2020
EE interior 2022-2025
EE premier 1990-1992
EE premier 1992,premier 1995-1997
EE premier 1992-1994,premier 1999-2002,defence 2011-2012
EE premier 1994-1995
EE premier 1997-1999
EE premier 2003-2005
EE premier 2005-2014
EE premier 2014-2016
EE premier 2016-2021
EE premier 2021-2024,world 2024-
EE premier 2024-
EE president 2001-2006,leader 1990-1992
EE president 2016-2021
EE president 2021-
EG army 1971-1973
EG army 1973-1974,defence 1974-1978
EG army 1995-2001
EG army 2001-2005
EG army 2003-2015
EG army 2005-2012
EG army 2007-2012
EG army 2011
EG army 2011-2021
EG army 2012-2014
EG army 2012-2014,defence 2014-2018
EG army 2017-2021
EG army 2021-2024
EG army 2024-
EG defence 1954-1967,vice 1958-1967
EG defence 1966-1967
EG defence 1971-1972
EG defence 1972-1974
EG defence 1978-1980,foreign 1980-1984,premier 1984-1985
EG defence 1981-1989
EG defence 1989-1991
EG defence 1991-2012,president 2011-2012
EG defence 2018-2024
EG defence 2024-
EG envoy 1972-1983,foreign 1984-1991,world 1991-2001
EG envoy 1975-2011
EG envoy 1986-2000
EG envoy 1990-1991,foreign 1991-2001,world 2001-2011
EG envoy 1990-1995
EG envoy 1991-1999,foreign 2011,world 2011-2016
EG envoy 1999-2004,foreign 2004-2011,world 2016-
EG envoy 1999-2008,foreign 2013-2014
EG envoy 2005-2008
EG envoy 2005-2012
EG envoy 2005-2012,foreign 2014-2024
EG envoy 2008-2012
EG envoy 2011-2016
EG envoy 2012-2014
EG envoy 2012-2015
EG envoy 2012-2022
EG envoy 2014-2018
EG envoy 2015-2020
EG envoy 2016-2020
EG envoy 2018-2021
EG envoy 2020-
EG envoy 2021-
EG finance 1987-1996
EG finance 1996-1999
EG finance 1999-2004
EG finance 2004-2011
EG finance 2011
EG finance 2011,vice 2011,premier 2013-2014
EG finance 2011-2013
EG finance 2013-2014
EG finance 2014-2016
EG finance 2016-2018
EG finance 2018-2024
EG finance 2024-
EG foreign 1952-1964,premier 1970-1972,vice 1972-1974
EG foreign 1964-1972
EG foreign 1972
EG foreign 1972-1973
EG foreign 1973-1977
EG foreign 1977-1978
EG foreign 1977-1991,world 1992-1996
EG foreign 2001-2004
EG foreign 2011
EG foreign 2011-2013
EG interior 1953-1962,vice 1961-1968,premier 1965-1966
EG interior 1966-1971
EG interior 1971-1975,premier 1975-1978
EG interior 1977-1982
EG interior 1982-1984
EG interior 1984-1986
EG interior 1986-1990
EG interior 1990-1993
EG interior 1993-1997
EG interior 1997-2011
EG interior 2011
EG interior 2011-2012
EG interior 2012-2013
EG interior 2013-2015
EG interior 2015-2018
EG interior 2018-
EG king 1936-1952
EG oil 1991-1999
EG oil 1999-2011
EG oil 2011-2012
EG oil 2012-2013
EG oil 2013-2015,premier 2015-2018
EG oil 2015-2024
EG oil 2024-
EG premier 1930-1933,premier 1946
EG premier 1942-1944,premier 1950-1952
EG premier 1945-1948
EG premier 1948-1949
EG premier 1952-1954,president 1953-1954
EG premier 1954-1962,president 1954-1970
EG premier 1962-1965,vice 1965-1971
EG premier 1966-1967
EG premier 1972-1973
EG premier 1974-1975
EG premier 1978-1980,foreign 1979-1980
EG premier 1982-1984
EG premier 1985-1986
EG premier 1986-1996
EG premier 1996-1999,premier 2011-2012
EG premier 1999-2004
EG premier 2004-2011
EG premier 2011
EG premier 2012-2013
EG premier 2014-2015
EG premier 2018-
EG president 2012-2013
EG president 2013-2014
EG security 1957-1967
EG security 1993-2011,vice 2011
EG security 2010-2012,defence 2012-2014,president 2014-
EG security 2011-2012
EG security 2012-2013
EG security 2012-2014,army 2014-2017
EG security 2013-2014
EG security 2014-
EG security 2014-2018
EG security 2018-2024
EG security 2024-
EG speaker 1957-1958,vice 1958-1964
EG speaker 1960-1968,vice 1969-1970,president 1970-1981
EG speaker 1978-1983,president 1981
EG speaker 1984-1990
EG speaker 1989-2004
EG speaker 1990-2011
EG speaker 2004-2011
EG speaker 2012
EG speaker 2012-2013
EG speaker 2016-2021
EG speaker 2020-2025
EG speaker 2021-2026
EG speaker 2025-
EG spokesman 1980-1993,spokesman 2004-2005
EG spokesman 2004-2011
EG spokesman 2005-2011
EG spokesman 2006-2011
EG spokesman 2011
EG spokesman 2011,spokesman 2019-2021
EG spokesman 2011-2013
EG spokesman 2012-2013
EG spokesman 2012-2014
EG spokesman 2013-2014
EG spokesman 2013-2015
EG spokesman 2013-2015,foreign 2024-
EG spokesman 2014-2016
EG spokesman 2014-2017
EG spokesman 2015-2016
EG spokesman 2015-2018,spokesman 2022-2024
EG spokesman 2016-2018
EG spokesman 2016-2020
EG spokesman 2017-
EG spokesman 2017-2022
EG spokesman 2018-2022
EG spokesman 2020-
EG spokesman 2023-
EG spokesman 2023-2024
EG spokesman 2024-
EG vice 1961-1975
EG vice 1975-1981,president 1981-2011
EG vice 1985-2004
EG vice 2011
EG vice 2012
EG vice 2013,world 1997-2009
EG vice 2013-2014
EG vice 2024-
ER army 2014-
ER defence 1995-2014
ER envoy 1994-
ER envoy 2005-2013
ER envoy 2019-
ER foreign 1993-1994
ER foreign 1994-1997
ER foreign 1997-2000
ER foreign 2000-2005
ER foreign 2007-
ER leader 1991-1993,president 1993-
ER security 1993-
ER spokesman 1996-
ES army 2004-2008,security 2009-2019
ES army 2008-2011
ES army 2011-2017
ES army 2017-2020
ES army 2020-2021
ES army 2021-
ES crown 1977-2014,king 2014-
ES crown 2014-
ES defence 1982-1991,vice 1991-1995
ES defence 1991-1995
ES defence 1995-1996
ES defence 1996-2000
ES defence 2004-2006,speaker 2008-2011
ES defence 2008-2011
ES defence 2011-2016
ES defence 2016-2018
ES defence 2018-
ES envoy 1991-1996,envoy 2004-2011
ES envoy 1997-2001,security 2001-2004
ES envoy 1997-2004
ES envoy 2000-2004,envoy 2016-2022
ES envoy 2001-2004
ES envoy 2004-2010
ES envoy 2004-2013
ES envoy 2004-2024
ES envoy 2009-2021
ES envoy 2011-2015
ES envoy 2012-2013
ES envoy 2013-2017
ES envoy 2014-2017
ES envoy 2015-2020
ES envoy 2015-2024
ES envoy 2018
ES envoy 2018-2021
ES envoy 2018-2022
ES envoy 2021-2024
ES envoy 2023-
ES envoy 2024-
ES finance 1993-1996,finance 2004-2009,vice 2004-2009
ES finance 1996-2004,vice 1996-2004
ES finance 2000-2004,finance 2011-2018
ES finance 2009-2011
ES finance 2011-2018
ES finance 2018-,vice 2023-
ES finance 2018-2023,vice 2020-2023
ES finance 2023-
ES foreign 1969-1973
ES foreign 1976-1980
ES foreign 1982-1985
ES foreign 1985-1992
ES foreign 1995-1996
ES foreign 1996-2000
ES foreign 2000-2002
ES foreign 2002-2004
ES foreign 2004-2010,world 1996-2003
ES foreign 2010-2011
ES foreign 2011-2016
ES foreign 2016-2018
ES foreign 2018-2019,world 2019-2024
ES foreign 2020-2021
ES foreign 2021-
ES interior 1996-2001
ES interior 2001-2002,vice 2000-2003,premier 2011-2018
ES interior 2002-2004
ES interior 2004-2006,defence 2006-2008
ES interior 2006-2011,vice 2010-2011
ES interior 2011
ES interior 2011-2016
ES interior 2016-2018
ES interior 2018-
ES king 1975-2014
ES leader 1936-1975,premier 1938-1973
ES leader 2010-2016
ES leader 2016-2017
ES leader 2018-2020
ES premier 1973
ES premier 1973-1976
ES premier 1976-1981
ES premier 1981-1982
ES premier 1982-1996
ES premier 1996-2004
ES premier 2004-2011
ES premier 2018-
ES president 1936-1939
ES security 1981-1995
ES security 2004-2009
ES security 2019-2022
ES security 2022-
ES speaker 1996-2000,defence 2000-2004
ES speaker 2000-2004
ES speaker 2004-2008
ES speaker 2004-2011
ES speaker 2011-2016
ES speaker 2011-2019
ES speaker 2016
ES speaker 2016-2019
ES speaker 2019-2023
ES speaker 2023-
ES spokesman 2016-2018
ES spokesman 2018-2020
ES spokesman 2021-2023
ES spokesman 2023-2025
ES vice 1982-1991
ES vice 1996-2000
ES vice 2004-2010,spokesman 2004-2010
ES vice 2009-2011
ES vice 2011-2018,spokesman 2011-2016
ES vice 2018-2021
ES vice 2020-2021
ES vice 2020-2024
ES vice 2021-
ET army 2001-2018
ET army 2018-2019
ET army 2020-
ET defence 2008-2018
ET defence 2018-2019,defence 2024-
ET defence 2019-2020
ET defence 2020-2021
ET defence 2021-2024
ET envoy 2011-2017
ET envoy 2018-2023,foreign 2024,president 2024-
ET foreign 1983-1986
ET foreign 1986-1989
ET foreign 1989-1991,premier 1991
ET foreign 1991-2010
ET foreign 2010-2012,premier 2012-2018
ET foreign 2012
ET foreign 2012-2016,world 2017-
ET foreign 2016-2019
ET foreign 2019-2020,security 2020-2021
ET foreign 2024-
ET king 1930-1974
ET oil 2010-2015
ET oil 2015-2017
ET oil 2017-2021,envoy 2021-2024
ET oil 2021-
ET premier 1987-1989
ET premier 1989-1991
ET premier 1991-1995
ET premier 2018-
ET president 1974
ET president 1974-1977
ET president 1977-1991
ET president 1991
ET president 1991-1995,premier 1995-2012
ET president 1995-2001
ET president 2001-2013
ET president 2013-2018
ET president 2018-2024
ET security 2001-2018
ET security 2020-2024,vice 2024-
ET speaker 2018-
ET spokesman 2012-2015,spokesman 2020-2022
ET spokesman 2013-2015,security 2022-
ET spokesman 2014-2017
ET spokesman 2015-2016
ET spokesman 2017-2019,spokesman 2022-2023
ET spokesman 2018-
ET spokesman 2018-2019
ET spokesman 2019-2020,spokesman 2024-
ET spokesman 2021-
ET vice 2012-2024,foreign 2020-2024
FI defence 1990-1995
FI defence 2012-2015
FI defence 2015-2019
FI defence 2019-2023
FI defence 2023-
FI envoy 2009-2018,foreign 2019-2023
FI finance 1996-2003,speaker 2007-2011,president 2012-2024
FI finance 2007-2011,premier 2011-2014
FI finance 2014-2015,premier 2019
FI finance 2023-
FI foreign 1977-1982,foreign 1983-1987,foreign 1991-1993
FI foreign 1987-1991
FI foreign 1993-1995
FI foreign 1995
FI foreign 1995-2000,president 2000-2012
FI foreign 2000-2007,foreign 2011-2015
FI foreign 2007-2008
FI foreign 2008-2011,premier 2014-2015,finance 2015-2016,president 2024-
FI foreign 2015-2019
FI foreign 2023-
FI interior 2015-2016,finance 2016-2019,premier 2023-
FI interior 2019-2021
FI interior 2021-2023
FI interior 2023-
FI premier 1950-1956,president 1956-1982
FI premier 1972-1975,premier 1982-1987
FI premier 1979-1982,president 1982-1994
FI premier 1987-1991
FI premier 1991-1995
FI premier 1995-2003,speaker 2003-2007
FI premier 2003
FI premier 2003-2010,finance 2020-2021
FI premier 2010-2011
FI premier 2015-2019
FI premier 2019-2023
FI president 1944-1946
FI president 1994-2000,world 2005-2008
FI speaker 2023-
FJ envoy 2010-2016
FJ finance 2014-2022
FJ foreign 2000-2006
FJ foreign 2007-2008,president 2009-2015,speaker 2019-2022
FJ foreign 2009-2016
FJ foreign 2019-2020,defence 2016-2022
FJ leader 1987,premier 1992-1999,premier 2022-
FJ leader 2000,army 1999-2014,leader 2006-2007,premier 2007-2022,foreign 2007-2009
FJ premier 1970-1992,president 1993-2000
FJ premier 1987
FJ premier 1999-2000
FJ premier 2000-2006
FJ premier 2006-2007
FJ president 1987-1993
FJ president 2000-2009
FJ president 2015-2021
FJ president 2021-2024
FJ speaker 2022-2024,president 2024-
FJ vice 2022-2025
FM foreign 2007-2019
FM president 1987-1991
FM president 1991-1997
FM president 1997-1999
FM president 1999-2003
FM president 2003-2007
FM president 2007-2015
FM president 2015-2019
FM president 2019-2023
FM president 2023-
FR army 1991-1995,envoy 1995-1999
FR army 1995-1998
FR army 1998-2002
FR army 2002-2006
FR army 2006-2010
FR army 2010-2014
FR army 2010-2016
FR army 2014-2017
FR army 2017-2021
FR army 2019-2025
FR army 2025-
FR defence 1960-1969,premier 1972-1974
FR defence 1981-1985
FR defence 1985-1986,interior 1992-1993
FR defence 1986-1988
FR defence 1988-1991,interior 1997-2000
FR defence 1993-1995
FR defence 1995-1997
FR defence 1997-2002
FR defence 2002-2007,interior 2007-2009,foreign 2010-2011
FR defence 2007-2010
FR defence 2011-2012
FR defence 2012-2017,foreign 2017-2022,envoy 2023-
FR defence 2017
FR defence 2017-2022
FR defence 2022-2025,premier 2025-
FR defence 2025-
FR envoy 1915-1920
FR envoy 1991,spokesman 2003-2005
FR envoy 1991-1995
FR envoy 1995-1999
FR envoy 1997-2002
FR envoy 1998-2013,security 2013-2017
FR envoy 1999-2007,security 2007-2012
FR envoy 2000-2015
FR envoy 2002-2005
FR envoy 2002-2007
FR envoy 2003-2019
FR envoy 2004-2017,security 2017-2023
FR envoy 2007-2008,security 2014-2017
FR envoy 2007-2009
FR envoy 2007-2010,envoy 2016-2022
FR envoy 2007-2014
FR envoy 2007-2017
FR envoy 2007-2025
FR envoy 2008-2015
FR envoy 2008-2020
FR envoy 2009-2012
FR envoy 2011-2022
FR envoy 2012-2015
FR envoy 2013-2023
FR envoy 2014-2017
FR envoy 2014-2018
FR envoy 2014-2020
FR envoy 2014-2025
FR envoy 2016-
FR envoy 2016-2017
FR envoy 2016-2020
FR envoy 2016-2022
FR envoy 2017-
FR envoy 2017-2020
FR envoy 2017-2021
FR envoy 2017-2022
FR envoy 2017-2023
FR envoy 2019-
FR envoy 2019-2022
FR envoy 2019-2023
FR envoy 2019-2025
FR envoy 2020-2022
FR envoy 2020-2023
FR envoy 2020-2024
FR envoy 2023-
FR finance 1986-1988,premier 1993-1995
FR finance 1988-1992,premier 1992-1993
FR finance 1992-1993,finance 2014-2017
FR finance 1993-1995
FR finance 1995
FR finance 1995-1997
FR finance 1997-1999
FR finance 1999-2000
FR finance 2002-2004
FR finance 2004-2005
FR finance 2005-2007
FR finance 2007-2011,world 2011-
FR finance 2011-2012
FR finance 2012-2014
FR finance 2014-2016,president 2017-
FR finance 2017-2024
FR finance 2024
FR finance 2024-2025
FR finance 2025-
FR foreign 1944-1948,foreign 1953-1954,premier 1946,premier 1949-1950
FR foreign 1956-1958
FR foreign 1958-1968,premier 1968-1969
FR foreign 1969-1973
FR foreign 1973-1974
FR foreign 1974-1976
FR foreign 1976-1978
FR foreign 1978-1981
FR foreign 1981-1984
FR foreign 1984-1986,foreign 1988-1993
FR foreign 1986-1988
FR foreign 1993-1995,premier 1995-1997,defence 2010-2011,foreign 2011-2012
FR foreign 1995-1997
FR foreign 1997-2002
FR foreign 2002-2004,interior 2004-2005,premier 2005-2007
FR foreign 2004-2005,premier 2024
FR foreign 2005-2007
FR foreign 2007-2010
FR foreign 2024
FR foreign 2024-
FR interior 1986-1988,interior 1993-1995
FR interior 1988-1991,defence 1991-1993
FR interior 1995-1997,speaker 2002-2007
FR interior 2000-2002
FR interior 2002-2004,finance 2004,interior 2005-2007,president 2007-2012
FR interior 2009-2011
FR interior 2012-2014,premier 2014-2016
FR interior 2014-2016,premier 2016-2017
FR interior 2016-2017
FR interior 2017
FR interior 2017-2018
FR interior 2020-2024
FR interior 2024-2025
FR interior 2025-
FR leader 1940-1944,premier 1944-1946,premier 1958-1959,president 1959-1969
FR premier 1906-1909,premier 1917-1920
FR premier 1936-1938,premier 1946-1947
FR premier 1940,leader 1940-1944
FR premier 1947-1948,foreign 1948-1953
FR premier 1952,foreign 1955-1956
FR premier 1952,premier 1955-1956
FR premier 1954-1955,foreign 1954-1955
FR premier 1956-1957
FR premier 1958
FR premier 1959-1962,foreign 1968-1969,defence 1969-1973
FR premier 1962-1968,president 1969-1974
FR premier 1969-1972,speaker 1986-1988
FR premier 1974-1976,premier 1986-1988,president 1995-2007
FR premier 1976-1981
FR premier 1981-1984
FR premier 1984-1986,finance 2000-2002,speaker 1988-1992,foreign 2012-2016
FR premier 1988-1991
FR premier 1991-1992
FR premier 1997-2002
FR premier 2002-2005,envoy 2018-2022
FR premier 2007-2012
FR premier 2012-2014,foreign 2016-2017
FR premier 2017-2020
FR premier 2020-2022
FR premier 2022-2024
FR premier 2024-2025
FR president 1947-1954
FR president 1954-1959
FR president 1969,president 1974,speaker 1968-1992
FR president 1974-1981
FR president 1981-1995
FR president 2012-2017
FR security 1981-1991
FR security 2000-2002,envoy 2007-2008
FR security 2002-2007,envoy 2007-2019
FR security 2002-2008
FR security 2004-2008
FR security 2007-2011,interior 2011-2012
FR security 2008-2013
FR security 2012-2013,envoy 2014-2016
FR security 2012-2014
FR security 2012-2015,envoy 2015-2017,security 2019-
FR security 2012-2017
FR security 2014-2017
FR security 2017-2019,envoy 2019-2023
FR security 2017-2020
FR security 2018-
FR security 2019-2023
FR security 2024-
FR speaker 1992-1993
FR speaker 1992-1998
FR speaker 1993-1997
FR speaker 1998-2008
FR speaker 2000-2002
FR speaker 2007-2012
FR speaker 2008-2011,speaker 2014-
FR speaker 2011-2014
FR speaker 2012-2017
FR speaker 2017-2018
FR speaker 2018-2022
FR speaker 2022-
FR spokesman 1962-1966
FR spokesman 1995-1998
FR spokesman 1995-2004,foreign 2022-2024
FR spokesman 1998-2000
FR spokesman 2000-2003
FR spokesman 2002-2007
FR spokesman 2005-2007
FR spokesman 2007-2008
FR spokesman 2008-2009,envoy 2009-2025
FR spokesman 2008-2010
FR spokesman 2009-2013
FR spokesman 2011-2012
FR spokesman 2012-2014
FR spokesman 2012-2016
FR spokesman 2013-2017
FR spokesman 2014-2017
FR spokesman 2017,interior 2018-2020
FR spokesman 2017-2019
FR spokesman 2017-2021
FR spokesman 2019-2020
FR spokesman 2020-2022,premier 2024
FR spokesman 2021-2023,security 2023-
FR spokesman 2022-2023
FR spokesman 2023-
FR spokesman 2024
FR spokesman 2024-
GA defence 2019-2020,premier 2020-2023,vice 2023
GA foreign 1976-1989
GA foreign 1989-1991,defence 1999-2009,president 2009-2023
GA foreign 1991-1994
GA foreign 1994,foreign 1999-2008,world 2008-2012
GA foreign 2008
GA foreign 2008-2012
GA foreign 2012-2016,premier 2016-2019
GA foreign 2017-2018
GA foreign 2018
GA foreign 2019-2020
GA foreign 2022-2023
GA foreign 2023
GA foreign 2023-2026
GA interior 2014-2016,foreign 2016-2017,foreign 2020-2022
GA premier 1975-1990
GA premier 1990-1994,foreign 1994-1999
GA premier 1994-1999
GA premier 1999-2006
GA premier 2006-2009
GA premier 2009-2012
GA premier 2012-2014,premier 2023-2025
GA premier 2014-2016
GA premier 2019-2020
GA president 1961-1967
GA president 1967-2009
GA president 2009
GA president 2023-
GA spokesman 2012-2018,foreign 2018-2020,premier 2023
GA spokesman 2018-2019
GA spokesman 2023-
GA vice 1997-2009
GA vice 2017-2019
GA vice 2023-2025
GA vice 2025-
GB army 2001-2003
GB army 2003-2006
GB army 2006-2009
GB army 2006-2010
GB army 2010-2013
GB army 2013-2016
GB army 2014-2021
GB army 2016-2018
GB army 2021-2025
GB army 2022-2024
GB army 2025-
GB crown 1952-2022,king 2022-
GB crown 2022-
GB defence 1964-1970,finance 1974-1979
GB defence 1983-1986,vice 1995-1997
GB defence 1989-1992
GB defence 1992-1995,foreign 1995-1997
GB defence 1995-1997
GB defence 1997-1999,world 1999-2003
GB defence 1999-2005
GB defence 2005-2006,interior 2006-2007
GB defence 2006-2008
GB defence 2008-2009
GB defence 2009-2010
GB defence 2010-2011
GB defence 2011-2014,foreign 2014-2016,finance 2016-2019
GB defence 2014-2017
GB defence 2017-2019
GB defence 2019
GB defence 2023-2024
GB defence 2024-
GB envoy 1915-1919
GB envoy 1954-1956
GB envoy 1987-1990
GB envoy 1988-1990
GB envoy 1990-1995
GB envoy 1995-1997
GB envoy 1995-1998
GB envoy 1997-1999
GB envoy 1997-2002
GB envoy 1997-2003
GB envoy 1998-2004
GB envoy 1998-2007
GB envoy 1999-2001
GB envoy 2001-2002
GB envoy 2002-2004
GB envoy 2002-2009
GB envoy 2002-2012
GB envoy 2003-2007
GB envoy 2003-2014
GB envoy 2004-2020
GB envoy 2005-2008
GB envoy 2006-2009,envoy 2018-2021
GB envoy 2006-2011
GB envoy 2006-2012
GB envoy 2007-2009
GB envoy 2007-2009,security 2009-2014
GB envoy 2007-2015
GB envoy 2009-2015
GB envoy 2009-2015,security 2015-2017
GB envoy 2010-2012,envoy 2022-2024
GB envoy 2010-2013,envoy 2017-2019
GB envoy 2010-2015
GB envoy 2010-2019
GB envoy 2011-2015
GB envoy 2011-2018
GB envoy 2011-2021
GB envoy 2013-2014
GB envoy 2013-2021
GB envoy 2014-2016,security 2024-
GB envoy 2014-2017
GB envoy 2014-2017,security 2020-2025
GB envoy 2014-2018
GB envoy 2015-2018
GB envoy 2015-2019,envoy 2024-
GB envoy 2015-2019,security 2020-2021
GB envoy 2016-2018
GB envoy 2016-2019
GB envoy 2016-2022
GB envoy 2017-2021
GB envoy 2018-
GB envoy 2018-2020
GB envoy 2018-2021
GB envoy 2018-2025
GB envoy 2019-2020
GB envoy 2019-2021
GB envoy 2019-2022
GB envoy 2019-2023
GB envoy 2020-
GB envoy 2020-2022,foreign 2022-2023,interior 2023-2024
GB envoy 2020-2025
GB envoy 2021-2023
GB envoy 2021-2024
GB envoy 2021-2025
GB envoy 2022-2024
GB envoy 2022-2025
GB envoy 2023-
GB envoy 2024-
GB envoy 2025
GB envoy 2025-
GB finance 1983-1989
GB finance 1990-1993
GB finance 1997-2007,premier 2007-2010
GB finance 2007-2010
GB finance 2010-2016
GB finance 2020-2022,premier 2022-2024
GB finance 2022
GB finance 2024-
GB foreign 1940-1945,foreign 1951-1955,premier 1955-1957
GB foreign 1945-1951
GB foreign 1951
GB foreign 1955-1960
GB foreign 1960-1963,premier 1963-1964,foreign 1970-1974
GB foreign 1965-1966,foreign 1968-1970
GB foreign 1966-1968
GB foreign 1974-1976,premier 1976-1979
GB foreign 1977-1979
GB foreign 1979-1982
GB foreign 1982-1983
GB foreign 1983-1989,vice 1989-1990
GB foreign 1989,finance 1989-1990,premier 1990-1997
GB foreign 1989-1995
GB foreign 1997-2001
GB foreign 2006-2007
GB foreign 2007-2010
GB foreign 2010-2014
GB foreign 2016-2018,premier 2019-2022
GB foreign 2018-2019,finance 2022-2024
GB foreign 2019-2021,vice 2021-2023
GB foreign 2021-2022,premier 2022
GB foreign 2024-2025,vice 2025-
GB interior 1990-1992
GB interior 1992-1993,finance 1993-1997
GB interior 1993-1997
GB interior 1997-2001,foreign 2001-2006
GB interior 2001-2004
GB interior 2004-2006
GB interior 2007-2009
GB interior 2009-2010
GB interior 2010-2016,premier 2016-2019
GB interior 2016-2018
GB interior 2018-2019,finance 2019-2020
GB interior 2019-2022
GB interior 2022-2023
GB interior 2024-2025,foreign 2025-
GB interior 2025-
GB king 1910-1936
GB king 1936
GB king 1936-1952
GB king 1952-2022
GB leader 2007-2014
GB leader 2014-2023
GB premier 1902-1905,foreign 1916-1919
GB premier 1916-1922
GB premier 1937-1940
GB premier 1940-1945,premier 1951-1955
GB premier 1945-1951
GB premier 1957-1963
GB premier 1964-1970,premier 1974-1976
GB premier 1970-1974
GB premier 1979-1990
GB premier 1997-2007,world 2007-2015
GB premier 2010-2016,foreign 2023-2024
GB premier 2024-
GB security 1992-1996
GB security 1999-2004
GB security 2001-2003,envoy 2003-2007
GB security 2001-2009
GB security 2002-2007
GB security 2003-2007,envoy 2007-2012
GB security 2007-2013
GB security 2010-2012
GB security 2012-2015,envoy 2016-2019
GB security 2013-2020
GB security 2014-2020
GB security 2016-2019,defence 2019-2023
GB security 2017-2020
GB security 2020-
GB security 2021-2022
GB security 2022-2024
GB security 2025-
GB speaker 1992-2000
GB speaker 2000-2009
GB speaker 2009-2019
GB speaker 2019-
GB spokesman 1997-2003
GB spokesman 2009-2011
GB spokesman 2009-2012,envoy 2012-2020
GB spokesman 2011-2013
GB spokesman 2013-2016
GB spokesman 2016-2020
GB spokesman 2020-2021
GB spokesman 2021-2023
GB vice 1997-2007
GB vice 2010-2015
GB vice 2019-2021
GB vice 2023-2024
GB vice 2024-2025
GD foreign 2000-2008,foreign 2014-2018
GD foreign 2022-
GD premier 1974-1979
GD premier 1979-1983
GD premier 1983-1984,premier 1990-1995
GD premier 1984-1989
GD premier 1995
GD premier 1995-2008,premier 2013-2022
GD premier 2008-2013
GD premier 2022-
GE defence 1992-1993
GE defence 2004,foreign 2005-2008
GE defence 2006-2008
GE defence 2009-2012,interior 2012
GE defence 2015-2016
GE envoy 2006-2008,defence 2008-2009
GE envoy 2006-2008,defence 2012-2014
GE finance 2003-2005,premier 2005-2007
GE finance 2007-2008,premier 2009-2012
GE finance 2017-2018,premier 2018-2019
GE foreign 1992-1995
GE foreign 1995-2003
GE foreign 2004-2005,president 2018-2024
GE foreign 2008,security 2008-2010
GE foreign 2008,speaker 2008-2012
GE foreign 2008-2012
GE foreign 2012-2014
GE foreign 2014-2015
GE foreign 2015,premier 2015-2018
GE foreign 2015-2018
GE foreign 2018-2022
GE foreign 2022-2024
GE foreign 2024-
GE interior 2004,defence 2004-2006
GE interior 2004-2012,premier 2012
GE interior 2012-2013,premier 2013-2015,defence 2019-2021,premier 2021-2024
GE interior 2017-2019,premier 2019-2021
GE interior 2019-2025
GE leader 1972-1985,president 1992-2003
GE premier 1990-1991,premier 1992-1993
GE premier 1993-1995
GE premier 1995-1998
GE premier 1998-2000
GE premier 2000-2001
GE premier 2001-2003
GE premier 2007-2008
GE premier 2008-2009
GE premier 2012-2013
GE president 1991-1992
GE president 2004-2013
GE president 2013-2018
GE president 2024-
GE security 2002-2003,foreign 2003-2004
GE security 2007-2008,envoy 2008-2012
GE speaker 1995-2001,premier 2003-2005
GE speaker 2001-2008,president 2003-2004,president 2007-2008
GE speaker 2012-2016
GE speaker 2016-2019,premier 2024-
GE speaker 2021-
GE spokesman 2004-2012
GE vice 1992-1995
GE vice 2008-2010
GH envoy 1980-1994,foreign 1997-2001
GH finance 2017-2024
GH finance 2025-
GH foreign 1981-1997
GH foreign 2001-2003
GH foreign 2003-2007,president 2017-2025
GH foreign 2007-2009
GH foreign 2009-2013
GH foreign 2013-2017
GH foreign 2017-2025
GH foreign 2025-
GH premier 1957-1960,president 1960-1966
GH premier 1969-1972
GH president 1966-1969
GH president 1969-1970
GH president 1970-1972
GH president 1972-1978
GH president 1978-1979
GH president 1979,president 1981-2001
GH president 1979-1981
GH president 2001-2009
GH speaker 2021-
GH spokesman 2014-2017,defence 2025
GH spokesman 2025-
GH vice 1997-2001,president 2009-2012
GH vice 2001-2009
GH vice 2009-2012,president 2012-2017,president 2025-
GH vice 2012-2017
GH vice 2017-2025
GH vice 2025-
GM army 2012-2017
GM envoy 2002-2006,foreign 2007-2008
GM foreign 1995-1997,foreign 2001-2004
GM foreign 1998-2001
GM foreign 2005-2006
GM foreign 2008-2009
GM foreign 2009-2010
GM foreign 2010-2012,envoy 2013-2018,foreign 2018-2025
GM foreign 2012-2013,envoy 2009-2012
GM foreign 2013-2014
GM foreign 2014-2015
GM foreign 2015-2017
GM foreign 2017-2018,vice 2018-2019
GM foreign 2025-
GM premier 1962-1970,president 1970-1994
GM president 1994-2017
GM president 2017-
GM vice 1997-2017
GM vice 2017-2018
GM vice 2019-2022
GM vice 2022-2023
GM vice 2023-
GN defence 2008-2010,president 2009-2010
GN envoy 2011-2017,foreign 2017-2020
GN foreign 1962-1969,premier 1972-1984
GN foreign 2002-2004,premier 2004,foreign 2012-2016
GN foreign 2004-2006
GN foreign 2007
GN foreign 2009-2010,envoy 2003-2009
GN foreign 2010
GN foreign 2010-2012
GN foreign 2016-2017
GN foreign 2020-2021
GN foreign 2021-
GN premier 1984
GN premier 1996-1999
GN premier 1999-2004
GN premier 2004-2006
GN premier 2007
GN premier 2007-2008
GN premier 2008
GN premier 2008-2010
GN premier 2010
GN premier 2010-2015
GN premier 2015-2018
GN premier 2018-2021
GN premier 2021-2022
GN premier 2022-2024
GN premier 2024-
GN president 1958-1984
GN president 1984-2008
GN president 2008-2010
GN president 2010-2021
GN president 2021-
GN speaker 2022-
GN spokesman 2009-2010
GN spokesman 2010-2018
GN spokesman 2021-
GQ envoy 2010-2023
GQ foreign 1982-1989
GQ foreign 1994-1999
GQ foreign 1999-2003
GQ foreign 2003-2012
GQ foreign 2012-2018
GQ foreign 2018-
GQ oil 2012-2023
GQ oil 2023-
GQ premier 1982-1992
GQ premier 1992-1996
GQ premier 1996-2001
GQ premier 2001-2004
GQ premier 2004-2006
GQ premier 2006-2008
GQ premier 2008-2012
GQ premier 2012-2016
GQ premier 2016-2023
GQ premier 2023-2024
GQ premier 2024-
GQ president 1968-1979
GQ president 1979-
GQ vice 2012-
GR army 2015-2019,defence 2019
GR army 2020-2024
GR army 2024-
GR defence 1993-1996
GR defence 1996-2001
GR defence 2004-2006
GR defence 2006-2009,speaker 2012-2015
GR defence 2009-2011,finance 2011-2012,vice 2011-2012,foreign 2013-2015,vice 2013-2015
GR defence 2011
GR defence 2011-2012,foreign 2012-2013,defence 2013-2014
GR defence 2015-2019
GR defence 2019-2023
GR envoy 2002-2007
GR envoy 2017-2023
GR envoy 2023-
GR finance 1994-2001,defence 2001-2004
GR finance 2009-2011
GR finance 2012-2014
GR finance 2015
GR finance 2015-2016
GR finance 2015-2019
GR finance 2019-2023
GR finance 2023-2025,vice 2025-
GR finance 2025-
GR foreign 1978-1980,premier 1980-1981
GR foreign 1985-1989,foreign 1993-1996,president 2005-2015
GR foreign 1989-1992,premier 2012-2015
GR foreign 1992-1993
GR foreign 1996-1999,vice 2009-2012
GR foreign 1999-2004,premier 2009-2011,foreign 2009-2010
GR foreign 2004-2006,foreign 2012,foreign 2015
GR foreign 2006-2009
GR foreign 2010-2011
GR foreign 2011
GR foreign 2011-2012
GR foreign 2015,foreign 2015-2018
GR foreign 2019
GR foreign 2023-
GR interior 1999-2004,interior 2009-2010,interior 2012,interior 2019-2021,interior 2024-
GR interior 2004-2009,president 2015-2020
GR interior 2012-2014,defence 2014-2015,foreign 2019-2023,defence 2023-
GR interior 2015-2018
GR interior 2016-2018
GR interior 2019-2023
GR interior 2020-2023
GR king 1935-1947
GR king 1947-1964
GR king 1964-1973
GR premier 1928-1932
GR premier 1936-1941
GR premier 1955-1963,premier 1974-1980,president 1980-1985,president 1990-1995
GR premier 1967-1973,president 1973
GR premier 1981-1989,premier 1993-1996
GR premier 1989
GR premier 1989-1990
GR premier 1990-1993
GR premier 1996-2004
GR premier 2004-2009
GR premier 2011-2012
GR premier 2012,vice 2019-2023
GR premier 2015
GR premier 2015-2019,foreign 2018-2019
GR premier 2019-
GR premier 2023
GR president 1975-1980
GR president 1985-1990
GR president 1995-2005
GR president 2020-2025
GR speaker 2015
GR speaker 2015-2019,interior 2015
GR speaker 2019-2025,president 2025-
GR spokesman 1996-2001
GR spokesman 2004-2008
GR spokesman 2006-2009
GR spokesman 2007-2014
GR spokesman 2009-2011
GR spokesman 2012-2014
GR spokesman 2015
GR spokesman 2015-2016
GR spokesman 2016-2019
GR spokesman 2019-2021
GR spokesman 2021-2023
GR spokesman 2023-
GT foreign 1995-1996,vice 2015,president 2015-2016
GT foreign 1996-2000,vice 2004-2008
GT foreign 2000-2002
GT foreign 2002-2004
GT foreign 2004-2006
GT foreign 2006-2008,envoy 1999-2014
GT foreign 2008-2012
GT foreign 2012-2013
GT foreign 2013-2014
GT foreign 2014-2017
GT foreign 2017-2020
GT foreign 2020-2022
GT foreign 2022-2024
GT foreign 2024-
GT president 1951-1954
GT president 1954-1957
GT president 1982-1983
GT president 1986-1991
GT president 1991-1993
GT president 1993-1996
GT president 1996-2000
GT president 2000-2004
GT president 2004-2008
GT president 2008-2012
GT president 2012-2015
GT president 2016-2020
GT president 2020-2024
GT president 2024-
GT vice 2012-2015
GT vice 2024-
GW army 2004-2009
GW army 2009-2010
GW army 2010-2014
GW army 2014-2025
GW foreign 2004-2005,foreign 2016
GW foreign 2007-2009
GW foreign 2009-2011
GW foreign 2011-2012
GW foreign 2013-2014
GW foreign 2014-2015
GW foreign 2015,premier 2018
GW foreign 2016-2018
GW foreign 2018-2023
GW foreign 2023-2025
GW leader 1999
GW premier 1978-1980,president 1980-1999,president 2005-2009
GW premier 1991-1994,premier 1997-1998,premier 2008-2009,premier 2015-2016
GW premier 1994-1997
GW premier 1998-2000
GW premier 2001,premier 2019
GW premier 2001-2002
GW premier 2002-2003
GW premier 2003-2004
GW premier 2004-2005,premier 2009-2012
GW premier 2005-2007,premier 2018-2020
GW premier 2007-2008
GW premier 2012
GW premier 2012-2014,premier 2023-2025
GW premier 2014-2015,speaker 2023
GW premier 2015,premier 2016
GW premier 2016-2018,president 2020-2025
GW premier 2020-2023
GW premier 2023
GW premier 2025
GW premier 2025-
GW president 1973-1980
GW president 1999-2000,president 2009-2012
GW president 2000-2003
GW president 2003
GW president 2003-2005
GW president 2009,president 2012,speaker 2008-2012
GW president 2012-2014
GW president 2014-2020
GW president 2025-
GY foreign 1992-2001
GY foreign 2001-2008
GY foreign 2008-2015,envoy 2020-
GY foreign 2015-2019
GY foreign 2019-2020
GY foreign 2020-
GY premier 1964-1980,president 1980-1985
GY premier 1992-2015,president 1997
GY premier 1997,president 1997-1999
GY premier 2015-2020
GY premier 2020-
GY president 1985-1992
GY president 1992-1997
GY president 1999-2011,vice 2020-
GY president 2011-2015
GY president 2015-2020
GY president 2020-
HK premier 1997-2005
HK premier 2005-2012
HK premier 2012-2017
HK premier 2017-2022
HK premier 2022-
HN foreign 1986-1990,foreign 2009-2010
HN foreign 1990-1994
HN foreign 1995-1998
HN foreign 1999-2002
HN foreign 2002-2006
HN foreign 2006-2008
HN foreign 2008-2009
HN foreign 2009
HN foreign 2010-2011
HN foreign 2011-2013,foreign 2015-2016
HN foreign 2013-2015,foreign 2026-
HN foreign 2016-2019
HN foreign 2019-2022
HN foreign 2022-2025
HN foreign 2025-2026
HN president 1990-1994
HN president 1994-1998
HN president 1998-2002
HN president 2002-2006
HN president 2006-2009
HN president 2010-2014
HN president 2014-2022
HN president 2022-2026
HN president 2026-
HN speaker 2006-2009,president 2009-2010
HN vice 2022-2024
HR defence 1991,speaker 2008-2011
HR defence 1991-1998
HR defence 2000-2002
HR defence 2008-2010
HR defence 2010-2011,interior 2017-
HR defence 2011-2016
HR defence 2016-2020
HR defence 2020-2023
HR defence 2023-
HR foreign 1991-1992
HR foreign 1992-1993
HR foreign 1993-2000
HR foreign 2000-2003
HR foreign 2003-2005
HR foreign 2005-2008,president 2015-2020
HR foreign 2008-2011,speaker 2017-
HR foreign 2011-2016
HR foreign 2016
HR foreign 2016-2017
HR foreign 2017-2019
HR foreign 2019-
HR interior 2011-2016
HR interior 2016
HR premier 1990,speaker 1992-1994,president 2000-2010
HR premier 1990-1991
HR premier 1991-1992
HR premier 1992-1993
HR premier 1993-1995
HR premier 1995-2000
HR premier 2000-2003
HR premier 2003-2009
HR premier 2009-2011
HR premier 2011-2016,president 2020-
HR premier 2016
HR premier 2016-
HR president 1990-1999
HR president 1999-2000,speaker 1995-2000
HR president 2010-2015
HR speaker 2000-2003
HR speaker 2003-2007
HR speaker 2011-2012
HT finance 2020-2024,premier 2024
HT foreign 1988,premier 2004-2006
HT foreign 1993-1995,premier 1995-1996
HT foreign 1996-2001
HT foreign 2001-2004
HT foreign 2004-2005
HT foreign 2006-2008
HT foreign 2008-2009
HT foreign 2009-2011
HT foreign 2011-2012,premier 2012-2014
HT foreign 2012-2014
HT foreign 2014
HT foreign 2015-2016
HT foreign 2017-2018
HT foreign 2018-2020
HT foreign 2020-2021,premier 2021
HT foreign 2021-2024
HT foreign 2024
HT foreign 2024-
HT interior 2002-2004,president 2016-2017
HT leader 1991-1994
HT premier 1991,president 1996-2001,president 2006-2011
HT premier 1992-1993
HT premier 1993-1994
HT premier 1994-1995
HT premier 1996-1997
HT premier 1999-2001,premier 2006-2008
HT premier 2001-2002
HT premier 2002-2004
HT premier 2008-2009
HT premier 2009-2011
HT premier 2012,premier 2024
HT premier 2015-2016
HT premier 2016,president 2025
HT premier 2016-2017
HT premier 2017-2018
HT premier 2018-2019
HT premier 2019
HT premier 2020-2021
HT premier 2021-2024
HT premier 2024-
HT president 1957-1971
HT president 1971-1986
HT president 1988-1990
HT president 1990,foreign 1990-1991,foreign 2005
HT president 1990-1991
HT president 1991-1996,president 2001-2004
HT president 1994
HT president 2004-2006
HT president 2011-2016
HT president 2017-2021
HT president 2024
HT president 2024-2025
HT president 2025-2026
HU defence 2010-2015
HU defence 2015-2018
HU defence 2018-2022
HU defence 2022-2026
HU finance 1996-1998,premier 2002-2004
HU finance 2000-2002,finance 2013-2025
HU finance 2010-2013
HU foreign 1989-1990,premier 1994-1998
HU foreign 1990-1994
HU foreign 1994-1998,foreign 2002-2004
HU foreign 1998-2002,foreign 2010-2014
HU foreign 2004-2006
HU foreign 2006-2009
HU foreign 2009-2010
HU foreign 2014,vice 2010-2014
HU foreign 2014-2026
HU interior 1998-2002,interior 2010-2026
HU leader 1920-1944
HU leader 1945-1956
HU leader 1956-1988
HU premier 1953-1955,premier 1956
HU premier 1987-1988,leader 1988-1989
HU premier 1988-1990
HU premier 1990-1993
HU premier 1993-1994
HU premier 1998-2002,premier 2010-2026
HU premier 2004-2009
HU premier 2009-2010
HU president 1989-1990
HU president 1990-2000
HU president 2000-2005
HU president 2005-2010
HU president 2010-2012
HU president 2012-2022
HU president 2022-2024
HU president 2024-
HU speaker 2002-2009
HU speaker 2010-2026
HU spokesman 2012-2026
HU spokesman 2018-
HU vice 2010-2026
HU vice 2018-2026
ID army 1988-1993,vice 1993-1998
ID army 1998-1999,defence 1998-1999,security 1999-2000,security 2016-2019
ID army 2002-2005,defence 2014-2019
ID army 2006-2007,security 2009-2014
ID army 2013-2015
ID army 2015-2017
ID army 2017-2021,security 2024
ID defence 1999-2000,defence 2004-2009
ID defence 2000-2001,security 2019-2024
ID defence 2019-2024,president 2024-
ID defence 2024-
ID envoy 2010-2016
ID envoy 2016-2021
ID finance 2005-2010,finance 2016-2025
ID finance 2019-
ID finance 2025-
ID foreign 1957-1966
ID foreign 1966-1977,vice 1978-1983
ID foreign 1978-1988
ID foreign 1988-1999
ID foreign 1999-2001,envoy 2008-2019
ID foreign 2001-2009
ID foreign 2014-2024
ID foreign 2024-
ID oil 1978-1988
ID oil 1988-1993
ID oil 2000-2009,defence 2009-2014
ID oil 2011-2014
ID oil 2014-2016
ID oil 2019-2024
ID oil 2024-
ID president 1945-1967
ID president 1967-1998
ID president 1999-2001
ID president 2014-2024
ID security 2000-2004,president 2004-2014
ID security 2015-2016,vice 2016-2024
ID speaker 1999-2004
ID speaker 2004-2009
ID speaker 2009-2014
ID speaker 2014-2019
ID speaker 2019-
ID spokesman 2002-2005,envoy 2007-2009,foreign 2009-2014
ID spokesman 2004-2009
ID spokesman 2004-2010,envoy 2010-2013
ID spokesman 2014-2019
ID spokesman 2019-2022
ID vice 1945-1956,premier 1948-1950
ID vice 1983-1988
ID vice 1988-1993
ID vice 1998,president 1998-1999
ID vice 1999-2001,president 2001-2004
ID vice 2001-2004
ID vice 2004-2009,vice 2014-2019
ID vice 2009-2014
ID vice 2019-2024
ID vice 2024-
IE defence 2014-2016,foreign 2017-2022,vice 2017-2020,defence 2020-2022
IE envoy 2013-2017
IE envoy 2017-2025
IE envoy 2022-
IE finance 2008-2011
IE finance 2011-2017
IE finance 2017-2022,finance 2025
IE finance 2022-2024
IE foreign 1989-1992
IE foreign 1992-1993,foreign 1997-2000
IE foreign 1993-1994,vice 1993-1997,foreign 1994-1997
IE foreign 1997
IE foreign 2000-2004,finance 2004-2008,premier 2008-2011
IE foreign 2004-2008
IE foreign 2008-2011,premier 2020-2022,vice 2022-2025,foreign 2022-2025,premier 2025-
IE foreign 2011-2014,vice 2011-2014
IE foreign 2014-2017
IE interior 2020-2025,foreign 2025-
IE premier 1937-1959,president 1959-1973
IE premier 1959-1966
IE premier 1966-1973,premier 1977-1979
IE premier 1973-1977
IE premier 1979-1981,premier 1982,premier 1987-1992
IE premier 1981-1987
IE premier 1992-1994
IE premier 1994-1997
IE premier 1997-2008
IE premier 2011-2017
IE premier 2017-2020,vice 2020-2022,premier 2022-2024
IE premier 2024-2025,vice 2025-,foreign 2025,finance 2025-
IE president 1976-1990
IE president 1990-1997,world 1997-2002
IE president 1997-2011
IE president 2011-2025
IE president 2025-
IE vice 1997-2006
IL army 1949-1952,vice 1977-1981
IL army 1953-1958,defence 1967-1974,foreign 1977-1979
IL army 1958-1961
IL army 1961-1964
IL army 1964-1968,envoy 1968-1973,premier 1974-1977,defence 1984-1990,premier 1992-1995,defence 1992-1995
IL army 1968-1971
IL army 1972-1974
IL army 1974-1978
IL army 1978-1983
IL army 1983-1987
IL army 1987-1991
IL army 1991-1995,interior 1995,foreign 1995-1996,premier 1999-2001,defence 1999-2001,defence 2007-2013
IL army 1995-1998
IL army 1998-2002,defence 2002-2006,vice 2006-2009,vice 2012
IL army 1999-2008,security 2021-2022
IL army 2002-2005,vice 2009-2013,defence 2013-2016
IL army 2002-2010,defence 2022-2024
IL army 2005-2006
IL army 2005-2007
IL army 2007-2011,foreign 2020-2021
IL army 2007-2012
IL army 2007-2014
IL army 2009-2014
IL army 2010-2013
IL army 2011-2015,defence 2020-2022
IL army 2011-2017
IL army 2012-2015
IL army 2012-2017
IL army 2012-2018,envoy 2023-2025
IL army 2015-2019
IL army 2017-2022
IL army 2018-2021
IL army 2021-2024
IL army 2021-2025
IL army 2022-
IL army 2022-2025
IL army 2022-2026,security 2026-
IL army 2023-2025
IL army 2025-
IL defence 1954-1955
IL defence 1974-1977,premier 1984-1986,foreign 1986-1988,finance 1988-1990,foreign 1992-1995,premier 1995-1996,defence 1995-1996,foreign 2001-2002,vice 2005-2007,president 2007-2014
IL defence 1977-1980,president 1993-2000
IL defence 1981-1983,foreign 1998-1999,premier 2001-2006
IL defence 1983-1984,foreign 1988-1990,defence 1990-1992,defence 1999
IL defence 1996-1999
IL defence 1999-2001,defence 2006-2007
IL defence 2001-2002
IL defence 2006-2007
IL defence 2019-2020,premier 2021-2022
IL envoy 1949-1959,foreign 1966-1974
IL envoy 1973-1979
IL envoy 1975-1978,president 1983-1993
IL envoy 1980-1981,envoy 1996-1998
IL envoy 1984-1988,premier 1996-1999,foreign 2002-2003,finance 2003-2005,premier 2009-2021,foreign 2012-2013,foreign 2015-2019,defence 2018-2019,premier 2022-
IL envoy 1985-2000
IL envoy 1986-1992
IL envoy 1987-1990
IL envoy 1990-1993,envoy 1998-2000
IL envoy 1992-1996
IL envoy 1992-2001
IL envoy 1993-1996
IL envoy 1996-1999
IL envoy 1996-1999,envoy 2009-2017
IL envoy 1997-1999,envoy 2015-2016
IL envoy 1997-2007
IL envoy 1999-2001
IL envoy 1999-2002
IL envoy 2000-2001
IL envoy 2001-2009
IL envoy 2002-2006
IL envoy 2002-2006,envoy 2009-2013
IL envoy 2003-2007
IL envoy 2003-2008
IL envoy 2006-2008
IL envoy 2006-2009
IL envoy 2007-2011
IL envoy 2007-2015,envoy 2022-
IL envoy 2008-2010
IL envoy 2008-2011
IL envoy 2009-2011
IL envoy 2009-2013
IL envoy 2010-2011
IL envoy 2011-2013
IL envoy 2013-2015
IL envoy 2013-2021,envoy 2022-2025
IL envoy 2014-2016
IL envoy 2014-2018
IL envoy 2015-2020,envoy 2024-
IL envoy 2015-2025
IL envoy 2016-2020
IL envoy 2016-2023
IL envoy 2018-2022
IL envoy 2020-2023
IL envoy 2021-2022
IL envoy 2021-2025
IL envoy 2023-
IL envoy 2024-
IL envoy 2025-
IL finance 1952-1963,premier 1963-1969,defence 1963-1967
IL finance 1963-1974
IL finance 1981-1983,envoy 1990-1992
IL finance 1984-1986,finance 1990-1992
IL finance 1992-1996,finance 1999-2001
IL finance 1996-1997,vice 2009-2013,security 2009-2013
IL finance 1997-1998
IL finance 2001-2003,foreign 2003-2006,vice 2009-2015,envoy 2015,interior 2015
IL finance 2009-2013,security 2013-2015,oil 2015-2021
IL finance 2013-2014,foreign 2021-2022,premier 2022
IL finance 2015-2020
IL finance 2022-
IL foreign 1948-1956,premier 1954-1955
IL foreign 1956-1966,premier 1969-1974
IL foreign 1974-1977
IL foreign 1990-1992,foreign 1996-1998,foreign 1999-2000
IL foreign 2006-2009,envoy 2013-2014
IL foreign 2009-2012,foreign 2013-2015,defence 2016-2018,finance 2021-2022
IL interior 1988-1993,interior 2016-2021,interior 2022-2023
IL interior 1992-1996
IL interior 1995-1996,interior 2000-2001,vice 2007-2009
IL interior 1996-1999
IL interior 1999-2000,vice 2001-2003
IL interior 1999-2001,foreign 2000-2001
IL interior 2001-2003,oil 2009-2013
IL interior 2001-2003,vice 2006-2013,interior 2009-2013
IL interior 2003-2004
IL interior 2003-2004,security 2023-2025
IL interior 2004-2006
IL interior 2005
IL interior 2006-2007,finance 2007-2009
IL interior 2009-2015
IL interior 2013-2014,foreign 2024-
IL interior 2014-2020,envoy 2020-2024
IL interior 2020-2021,speaker 2022-
IL interior 2021-2022
IL interior 2022-
IL interior 2023-2025
IL premier 1948-1954,defence 1948-1954,premier 1955-1963,defence 1955-1963
IL premier 1977-1983
IL president 1949-1952
IL president 1952-1963
IL president 1963-1973
IL president 1973-1978
IL president 1978-1983
IL president 2000-2007
IL president 2021-
IL security 1952-1963
IL security 1962-1968
IL security 1968-1974
IL security 1974-1982
IL security 1980-1986
IL security 1982-1989
IL security 1988-1995
IL security 1989-1996
IL security 1995-1996
IL security 1996-1998,envoy 1999-2001
IL security 1996-2000
IL security 1998-2001
IL security 1998-2003
IL security 1999-2003
IL security 1999-2005
IL security 2000-2002
IL security 2000-2005,interior 2006-2009
IL security 2001-2006
IL security 2002-2011
IL security 2003-2006
IL security 2003-2017
IL security 2005-2009
IL security 2005-2011
IL security 2006-2010
IL security 2007-2012
IL security 2009-2011
IL security 2009-2015
IL security 2010-2014,army 2019-2023
IL security 2011-2013
IL security 2011-2016
IL security 2013-2021
IL security 2014-2018,army 2023-2025
IL security 2015-2020,foreign 2019-2020,finance 2020-2021,foreign 2024,defence 2024-
IL security 2016-2021
IL security 2017-2021
IL security 2018-2021
IL security 2020-2021,foreign 2023,oil 2024-
IL security 2021-2023
IL security 2021-2024
IL security 2021-2025
IL security 2021-2026
IL security 2023-2024
IL security 2024-
IL security 2025-
IL speaker 1977-1980,foreign 1980-1986,premier 1983-1984,premier 1986-1992
IL speaker 1988-1992
IL speaker 1992-1996
IL speaker 1996-1999
IL speaker 1999-2003,president 2000
IL speaker 2003-2006,speaker 2009-2013,president 2014-2021
IL speaker 2006-2009,president 2007
IL speaker 2013-2020
IL speaker 2020-2021,vice 2022-
IL speaker 2021-2022
IL spokesman 1988-1991,envoy 1991-1999,spokesman 2001-2009
IL spokesman 1992-1995
IL spokesman 1992-1996
IL spokesman 1996-1998
IL spokesman 1996-1999
IL spokesman 1999-2000
IL spokesman 2001-2006
IL spokesman 2002-2009
IL spokesman 2004-2015,envoy 2016-2020
IL spokesman 2005-2007
IL spokesman 2005-2026
IL spokesman 2006-2007
IL spokesman 2006-2008
IL spokesman 2007-2011
IL spokesman 2008-2014
IL spokesman 2010-
IL spokesman 2011-2013,army 2014-2018
IL spokesman 2013-2017
IL spokesman 2014-2019
IL spokesman 2017-2019
IL spokesman 2017-2021
IL spokesman 2019-2021
IL spokesman 2019-2023
IL spokesman 2019-2024
IL spokesman 2021-2022
IL spokesman 2021-2023
IL spokesman 2023-2024
IL spokesman 2023-2025
IL spokesman 2024-
IL spokesman 2025-
IL vice 2003-2004
IL vice 2003-2006,finance 2005-2006,premier 2006-2009
IL vice 2009-2013
IN army 2007-2010
IN army 2010-2012,foreign 2014-2019
IN army 2012-2014
IN army 2014-2016
IN army 2016-2021
IN army 2019-2022
IN army 2022-2024
IN army 2022-2026
IN army 2024-
IN defence 1991-1993
IN defence 1996-1998
IN defence 1998-2004
IN defence 2006-2014
IN defence 2014-2017
IN defence 2017-2019,finance 2019-
IN envoy 1991-1994,security 2004-2005
IN envoy 1993-1995,vice 2007-2017
IN envoy 2002-2004
IN envoy 2004-2006
IN envoy 2004-2009
IN envoy 2005-2009
IN envoy 2006-2009,security 2010-2014
IN envoy 2009-2011
IN envoy 2009-2013,oil 2021-
IN envoy 2011-2013
IN envoy 2013-2015
IN envoy 2013-2018,foreign 2019-
IN envoy 2018-2020
IN envoy 2019-2021,envoy 2024-
IN envoy 2019-2022
IN envoy 2020-2022
IN envoy 2020-2024
IN envoy 2022-
IN envoy 2022-2024
IN envoy 2024-
IN finance 1982-1984,foreign 1995-1996,defence 2004-2006,foreign 2006-2009,finance 2009-2012,president 2012-2017
IN finance 1990-1991,finance 1998-2002,foreign 2002-2004
IN finance 1991-1996,premier 2004-2014
IN finance 1996-1998,finance 2004-2008,interior 2008-2012,finance 2012-2014
IN finance 2004-2009
IN finance 2013-2016
IN finance 2014-2019,defence 2014,defence 2017
IN finance 2017-2019
IN finance 2018-2024
IN finance 2019-
IN foreign 1964-1966,foreign 1970-1974
IN foreign 1977-1979,premier 1996,premier 1998-2004
IN foreign 1980-1984,foreign 1988-1989,premier 1991-1996
IN foreign 1989-1990,foreign 1996-1998,premier 1997-1998
IN foreign 1990-1991
IN foreign 1991-1992
IN foreign 1993-1995
IN foreign 1998-2002,finance 2002-2004
IN foreign 2004-2005
IN foreign 2004-2014
IN foreign 2006-2009,finance 2009-2014
IN foreign 2009-2012
IN foreign 2012-2014
IN foreign 2014-2019
IN foreign 2016-2018
IN foreign 2019-2024
IN foreign 2021-2024
IN foreign 2024-
IN interior 1998-2004,vice 2002-2004
IN interior 2012-2014
IN interior 2014-2019,defence 2019-
IN interior 2019-
IN oil 1998-2004
IN oil 2004-2006
IN oil 2006-2011
IN oil 2011-2012
IN oil 2012-2014
IN oil 2014-2021
IN premier 1947-1964,foreign 1947-1964
IN premier 1964,premier 1966
IN premier 1964-1966
IN premier 1966-1977,premier 1980-1984
IN premier 1977-1979
IN premier 1979-1980
IN premier 1984-1989
IN premier 1989-1990
IN premier 1990-1991
IN premier 1996-1997
IN premier 2014-
IN president 1950-1962
IN president 1962-1967
IN president 1974-1977
IN president 1977-1982
IN president 1982-1987
IN president 1987-1992
IN president 1992-1997
IN president 2002-2007
IN president 2007-2012
IN president 2017-2022
IN president 2022-
IN security 1998-2004
IN security 2005-2010
IN security 2014-
IN speaker 1991-1996,interior 2004-2008
IN speaker 2002-2004
IN speaker 2004-2009
IN speaker 2009-2014
IN speaker 2014-2019
IN speaker 2019-
IN spokesman 2001-2002,envoy 2009-2013
IN spokesman 2002-2008,envoy 2008-2012
IN spokesman 2008-2012
IN spokesman 2012-2015,envoy 2016-2020
IN spokesman 2015-2017
IN spokesman 2017-2020
IN spokesman 2020-2021
IN spokesman 2021-2024
IN spokesman 2024-
IN vice 1962-1967,president 1967-1969
IN vice 1967-1969,president 1969-1974
IN vice 1974-1979,president 1977
IN vice 1992-1997,president 1997-2002
IN vice 1997-2002
IN vice 2002-2007
IN vice 2017-2022
IN vice 2022-2025
IN vice 2025-
IQ army 1988-1990
IQ army 2004-2015
IQ army 2007-2014
IQ army 2007-2021
IQ army 2008-2014
IQ army 2010-2022,interior 2022-
IQ army 2011-2014
IQ army 2013-2018,security 2020-2022
IQ army 2014-
IQ army 2014-2023
IQ army 2015-2020,interior 2020-2022
IQ army 2023-
IQ defence 1970-1973
IQ defence 1977-1989
IQ defence 1989-1990
IQ defence 1990-1991
IQ defence 1991-1995
IQ defence 1995-2003
IQ defence 2004,finance 2005-2006,finance 2020-2022
IQ defence 2004-2005
IQ defence 2005-2006,defence 2011-2014
IQ defence 2006-2010
IQ defence 2009-2014,vice 2019-
IQ defence 2014-2015
IQ defence 2014-2016
IQ defence 2017-2018
IQ defence 2019-2020
IQ defence 2019-2022
IQ defence 2020-2022
IQ defence 2022-
IQ envoy 1959-1967,foreign 1965-1967,president 2004
IQ envoy 1983-1998
IQ envoy 1985-1998
IQ envoy 1991-2003
IQ envoy 1992-2001
IQ envoy 1998-2001
IQ envoy 1998-2003
IQ envoy 2003-2004
IQ envoy 2004-2014
IQ envoy 2005-2014
IQ envoy 2006-2012,vice 2014-
IQ envoy 2006-2013
IQ envoy 2010-2022
IQ envoy 2012-
IQ envoy 2012-2015
IQ envoy 2013-2016
IQ envoy 2013-2017,foreign 2018-2020
IQ envoy 2017-2023
IQ envoy 2022-
IQ envoy 2023-
IQ finance 1995-2003
IQ finance 2003-2004
IQ finance 2004-2005,vice 2005-2011,oil 2014-2016,premier 2018-2020
IQ finance 2018-2020,foreign 2020-
IQ finance 2022-
IQ foreign 1946-1954,premier 1953-1954
IQ foreign 1959-1963
IQ foreign 1964-1965,premier 1966-1967
IQ foreign 1968-1971
IQ foreign 1971-1974
IQ foreign 1974-1983,speaker 1984-1988,premier 1991,speaker 1996-2003
IQ foreign 1983-1991,vice 1979-2003
IQ foreign 1991-1992,premier 1993-1994
IQ foreign 1992-2001,spokesman 2001-2003
IQ foreign 2001-2003
IQ foreign 2003-2014,finance 2014-2016
IQ foreign 2006-2019
IQ interior 1974-1979,vice 1979-2003
IQ interior 1991,defence 1991-1995
IQ interior 1991-1995
IQ interior 1995-2001
IQ interior 1999-2019
IQ interior 2001-2003
IQ interior 2003-2004
IQ interior 2004,envoy 2004-2011
IQ interior 2004-2005
IQ interior 2005-2006,finance 2006-2010
IQ interior 2006-2010
IQ interior 2006-2014
IQ interior 2014-2016
IQ interior 2017-2018,security 2020-
IQ interior 2019-
IQ interior 2019-2020
IQ king 1921-1933
IQ king 1933-1939
IQ king 1939-1958
IQ leader 1939-1953,crown 1943-1958
IQ oil 1987-1990
IQ oil 1991-1993
IQ oil 1993-1995
IQ oil 1995-2003
IQ oil 2003-2005
IQ oil 2004-2005,oil 2018-2020
IQ oil 2006-2010,vice 2010-2014
IQ oil 2006-2019
IQ oil 2010-2014
IQ oil 2016-2018
IQ oil 2020-2022
IQ oil 2022-
IQ premier 1929-1950
IQ premier 1930-1958
IQ premier 1933-1941
IQ premier 1933-1953
IQ premier 1934-1957
IQ premier 1944-1946
IQ premier 1946,premier 1954
IQ premier 1947-1948
IQ premier 1948
IQ premier 1948-1949
IQ premier 1952
IQ premier 1952-1953
IQ premier 1957-1958
IQ premier 1958
IQ premier 1958-1963,defence 1958-1963
IQ premier 1963,president 1968-1979
IQ premier 1963-1968
IQ premier 1965
IQ premier 1965-1966
IQ premier 1968
IQ premier 1991-1993
IQ premier 1992-1993,president 2014-2018
IQ premier 1993-1996,vice 2005-2017
IQ premier 1999-2009,premier 2012-2019,president 2019-
IQ premier 2001-2004,vice 2004-2009,premier 2009-2012,president 2018-2022
IQ premier 2004-2005,vice 2014-2018
IQ premier 2006-2014,vice 2014-2018
IQ premier 2014-2018
IQ premier 2022-2026
IQ premier 2026-
IQ president 1958-1963
IQ president 1963-1966
IQ president 1966-1968
IQ president 2004
IQ president 2004-2005,vice 2005-2006
IQ president 2005-2014
IQ president 2005-2017
IQ president 2022-2026
IQ president 2026-
IQ security 1979-1983,envoy 1988-1998
IQ security 1990-1995
IQ security 1991-1992,security 2005-2008
IQ security 1991-2003
IQ security 1992-2003
IQ security 1999-2003
IQ security 2004-2009
IQ security 2006-2010
IQ security 2009-2016
IQ security 2011-2020
IQ security 2012-2019,premier 2019-
IQ security 2016-2020,premier 2020-2022
IQ security 2020-2022
IQ security 2024-
IQ speaker 2005-2006
IQ speaker 2005-2009
IQ speaker 2006-2008,speaker 2024-2025
IQ speaker 2009-2010
IQ speaker 2009-2012
IQ speaker 2010-2014,vice 2014-2018
IQ speaker 2012-2013
IQ speaker 2013-2018
IQ speaker 2014-2018
IQ speaker 2018-2023
IQ speaker 2019-2023
IQ speaker 2022-2024
IQ speaker 2025-
IQ spokesman 2005-2006
IQ spokesman 2005-2021
IQ spokesman 2006-2009,spokesman 2019-2020
IQ spokesman 2006-2012
IQ spokesman 2006-2014
IQ spokesman 2006-2022
IQ spokesman 2007-2012
IQ spokesman 2009-2014
IQ spokesman 2011-
IQ spokesman 2012-2017
IQ spokesman 2012-2019,foreign 2019-
IQ spokesman 2013-
IQ spokesman 2014-2020
IQ spokesman 2015-2024
IQ spokesman 2016-2018
IQ spokesman 2018-2023
IQ spokesman 2020
IQ spokesman 2020-2022
IQ spokesman 2022-
IQ vice 1969-1979,president 1979-2003
IQ vice 1974-2003
IQ vice 1991-2003
IQ vice 2004-2005,premier 2005-2006,foreign 2014-2018
IQ vice 2004-2014
IQ vice 2005-2006
IQ vice 2006-2008
IQ vice 2006-2012
IQ vice 2008-2010,finance 2010-2013
IQ vice 2010-2015
IQ vice 2011-2014
IQ vice 2014-2015
IR army 1981-1997,vice 2021-2023
IR army 1981-1999
IR army 1988-1998,defence 2009-2013,interior 2021-2024,army 2025-
IR army 1988-2000
IR army 1989-2007,security 2007-
IR army 1989-2016
IR army 1997-
IR army 1997-2005,interior 2005-2007,security 2026-
IR army 1997-2005,speaker 2020-
IR army 1998-2020
IR army 1999-2025
IR army 2000-2005
IR army 2000-2007,security 2023-2025
IR army 2005-2017
IR army 2007-
IR army 2007-2011,oil 2011-2013
IR army 2007-2017,envoy 2017-2022
IR army 2007-2019
IR army 2008-2016
IR army 2008-2026
IR army 2009-
IR army 2009-2025
IR army 2009-2026
IR army 2010-
IR army 2016-
IR army 2016-2025
IR army 2018-2024,defence 2024-2026
IR army 2018-2026
IR army 2021-
IR army 2025-
IR defence 1982-1988
IR defence 1989-1993
IR defence 1993-1997
IR defence 1997-2005,security 2013-2023,security 2025-2026
IR defence 2005-2009,interior 2009-2013
IR defence 2013-2017
IR defence 2017-2021,army 2025-
IR defence 2021-2024
IR envoy 1981-1985,interior 1985-1989
IR envoy 1981-1987
IR envoy 1981-2006
IR envoy 1982-1989
IR envoy 1984-1993,interior 1993-1997
IR envoy 1986-2008
IR envoy 1987-1989
IR envoy 1988-2001
IR envoy 1989-1997,foreign 1997-2005,envoy 2005-
IR envoy 1989-1999
IR envoy 1989-2005
IR envoy 1989-2006
IR envoy 1990-1997,spokesman 2003-2005
IR envoy 1990-2017
IR envoy 1990-2024
IR envoy 1997-2002
IR envoy 1997-2003,foreign 2010-2013,vice 2009-2021
IR envoy 1997-2005
IR envoy 1997-2022
IR envoy 2002-2007,foreign 2013-2021,vice 2024-2025
IR envoy 2003-2024
IR envoy 2005-
IR envoy 2005-2009
IR envoy 2005-2013
IR envoy 2007-2014
IR envoy 2007-2021,foreign 2021-2024
IR envoy 2007-2024,foreign 2024
IR envoy 2010-2014
IR envoy 2010-2017
IR envoy 2012-2025
IR envoy 2013-
IR envoy 2013-2017
IR envoy 2013-2018
IR envoy 2013-2019
IR envoy 2013-2021
IR envoy 2013-2024
IR envoy 2014-
IR envoy 2014-2018
IR envoy 2015-2019
IR envoy 2018-
IR envoy 2018-2022
IR envoy 2018-2022,spokesman 2024-
IR envoy 2019-
IR envoy 2020-
IR envoy 2020-2021
IR envoy 2022
IR envoy 2022-
IR envoy 2022-2024
IR envoy 2024-
IR finance 1981-1985,finance 1997-2001
IR finance 1989-1994
IR finance 1993-1997
IR finance 2001-2004
IR finance 2004-2005
IR finance 2005-2008
IR finance 2008-2013
IR finance 2013-2017
IR finance 2013-2018
IR finance 2017-2018
IR finance 2018-
IR finance 2018-2021
IR finance 2021-2024
IR finance 2025-
IR foreign 1952-1953
IR foreign 1959-1967
IR foreign 1966-1971,envoy 1973-1979
IR foreign 1971-1978
IR foreign 1979
IR foreign 1979,president 1980-1981
IR foreign 1979-1980
IR foreign 1981,premier 1981-1989
IR foreign 1981-1997,envoy 1997-
IR foreign 2005-2010
IR interior 1980-1981,premier 1981
IR interior 1981-1985,speaker 1992-2000
IR interior 1989-1993,interior 1997-1998
IR interior 1998-2005
IR interior 2005-2008
IR interior 2008
IR interior 2008-2009
IR interior 2013-2021,envoy 2025-
IR interior 2024-
IR king 1925-1941
IR king 1941-1979
IR leader 1979-1989
IR leader 2026
IR leader 2026-
IR oil 1965-1977,premier 1977-1978
IR oil 1985-1997,vice 1997-2009
IR oil 1985-2020
IR oil 1997-2005,oil 2013-2021
IR oil 2005-2007
IR oil 2007-2009
IR oil 2009-2011
IR oil 2021-2024
IR oil 2024-
IR premier 1942-1952
IR premier 1944-1950
IR premier 1950
IR premier 1950-1951
IR premier 1951-1953
IR premier 1951-1957
IR premier 1953-1955
IR premier 1957-1960
IR premier 1960-1961,premier 1978
IR premier 1961-1962
IR premier 1962-1964
IR premier 1964-1965
IR premier 1965-1977
IR premier 1978
IR premier 1979
IR premier 1980-1981,president 1981
IR premier 1981
IR president 1981-1989,leader 1989-2026
IR president 1997-2005
IR president 2005-2013
IR president 2021-2024
IR president 2024-
IR security 1984-1989
IR security 1989-1997
IR security 1989-2005,president 2013-2021
IR security 1997-1999
IR security 1999-2005
IR security 2005-2007
IR security 2005-2007,speaker 2008-2020,security 2025-2026
IR security 2005-2009,leader 2026
IR security 2005-2015
IR security 2007-2013
IR security 2008-
IR security 2009-2013
IR security 2009-2022
IR security 2013-2021
IR security 2015-2023
IR security 2021-2026
IR security 2022-2025
IR security 2025-2026
IR speaker 1980-1989,president 1989-1997
IR speaker 1989-1992,speaker 2000-2004
IR speaker 2004-2008
IR spokesman 1994-1998
IR spokesman 1998-2006
IR spokesman 2001-2005
IR spokesman 2004-2021
IR spokesman 2005-2009
IR spokesman 2006-2008
IR spokesman 2006-2024
IR spokesman 2008-2009,envoy 2009-2018
IR spokesman 2008-2018
IR spokesman 2009-2013
IR spokesman 2013,envoy 2011-2021,foreign 2024-
IR spokesman 2013-
IR spokesman 2013-2015
IR spokesman 2013-2018
IR spokesman 2015-2016,envoy 2016-2022
IR spokesman 2016-2019,envoy 2019-2022
IR spokesman 2016-2022
IR spokesman 2018-
IR spokesman 2019-2020
IR spokesman 2019-2021
IR spokesman 2020-2022,envoy 2022-
IR spokesman 2021-
IR spokesman 2021-2024
IR spokesman 2022-2024
IR spokesman 2024-
IR spokesman 2024-2026
IR vice 1979-1980
IR vice 1985-1989
IR vice 1989-2001
IR vice 1997-2005,vice 2013-2021
IR vice 2001-2005,vice 2024-
IR vice 2005-2009
IR vice 2009
IR vice 2009-2013
IR vice 2011-2013
IR vice 2013-2017
IR vice 2013-2021
IR vice 2021-
IR vice 2021-2024,president 2024
IS finance 1988-1991,president 1996-2016
IS finance 2013-2017,premier 2017,finance 2017-2023,foreign 2023-2024,premier 2024
IS foreign 1988-1995
IS foreign 1995-2004,premier 2004-2006
IS foreign 2005-2006,premier 2006-2009
IS foreign 2006-2007
IS foreign 2007-2009
IS foreign 2009-2013
IS foreign 2013-2016
IS foreign 2016-2017
IS foreign 2017-2021
IS foreign 2021-2023,finance 2023-2024
IS foreign 2024-
IS premier 1983-1987,premier 1988-1991
IS premier 1991-2004,foreign 2004-2005
IS premier 2009-2013
IS premier 2013-2016
IS premier 2016-2017,finance 2024
IS premier 2017-2024
IS premier 2024-
IS president 1980-1996
IS president 2016-2024
IS president 2024-
IT army 2004-2008,defence 2011-2013
IT army 2008-2011
IT army 2011-2013
IT army 2011-2018
IT army 2013-2015
IT army 2018-2021
IT army 2021-2024
IT army 2023-
IT defence 1990-1992
IT defence 1992-1993
IT defence 1993-1994
IT defence 1994-1995
IT defence 1999-2001,president 2015-
IT defence 2006-2008
IT defence 2008-2011,speaker 2022-
IT defence 2013-2014
IT defence 2014-2018
IT defence 2018-2019
IT defence 2019-2022
IT defence 2022-
IT envoy 1993-2003
IT envoy 2001-2011
IT envoy 2003-2007
IT envoy 2003-2008
IT envoy 2006-2008
IT envoy 2007-2012
IT envoy 2008-2011
IT envoy 2008-2011,foreign 2011-2013
IT envoy 2011-2013
IT envoy 2011-2014
IT envoy 2012-2022
IT envoy 2013-2015
IT envoy 2013-2018
IT envoy 2014-2017
IT envoy 2014-2022
IT envoy 2015-2018
IT envoy 2015-2022
IT envoy 2016-2022
IT envoy 2016-2025
IT envoy 2017-2021
IT envoy 2018-2021
IT envoy 2018-2022
IT envoy 2019-2022
IT envoy 2019-2025
IT envoy 2020-2024
IT envoy 2021-
IT envoy 2022-
IT envoy 2022-2025
IT envoy 2023-
IT finance 1994-1995,finance 2001-2004,finance 2008-2011
IT finance 2006-2008
IT finance 2012-2013
IT finance 2013-2014
IT finance 2014-2018
IT finance 2018-2019
IT finance 2019-2021
IT finance 2021-2022
IT finance 2022-
IT foreign 1936-1943
IT foreign 1976-1979,premier 1980-1981
IT foreign 1989-1992
IT foreign 1993-1994,defence 1996-1998
IT foreign 1994-1995,defence 2001-2006
IT foreign 1995-1996
IT foreign 2001-2002
IT foreign 2002-2004,foreign 2008-2011
IT foreign 2013-2014
IT foreign 2014,world 2014-2019
IT foreign 2014-2016,premier 2016-2018
IT foreign 2018-2019
IT foreign 2022-,vice 2022-
IT interior 1990-1992,foreign 1992
IT interior 1992-1994,speaker 1996-2001
IT interior 1994,interior 2008-2011
IT interior 1996-1998,president 2006-2015
IT interior 1998-1999
IT interior 1999-2001
IT interior 2001-2002
IT interior 2002-2006
IT interior 2011-2013
IT interior 2013-2016,foreign 2016-2018
IT interior 2018-2019,vice 2018-2019,vice 2022-
IT interior 2019-2022
IT interior 2022-
IT king 1900-1946
IT premier 1922-1943,leader 1922-1945
IT premier 1945-1953
IT premier 1958-1963,foreign 1965-1968,premier 1982-1983,premier 1987
IT premier 1963-1968,foreign 1969-1974,premier 1974-1976
IT premier 1968-1970,premier 1973-1974
IT premier 1970-1972,foreign 1980-1983,foreign 1992-1993
IT premier 1972-1973,premier 1976-1979,foreign 1983-1989,premier 1989-1992
IT premier 1979-1980,president 1985-1992
IT premier 1981-1982,defence 1983-1987,speaker 1987-1994
IT premier 1983-1987
IT premier 1987-1988
IT premier 1988-1989
IT premier 1992-1993,premier 2000-2001,interior 2006-2008
IT premier 1993-1994,finance 1996-1999,president 1999-2006
IT premier 1994-1995,premier 2001-2006,foreign 2002,premier 2008-2011
IT premier 1995-1996,foreign 1996-2001
IT premier 1996-1998,premier 2006-2008,world 1999-2004
IT premier 1998-2000,foreign 2006-2008
IT premier 2011-2013,foreign 2013
IT premier 2013-2014
IT premier 2014-2016
IT premier 2018-2021
IT premier 2021-2022
IT premier 2022-
IT president 1964-1971
IT president 1971-1978
IT president 1978-1985
IT president 1992-1999
IT security 2001-2006
IT security 2013-2016,interior 2016-2018
IT security 2014-2018
IT security 2018-2021
IT security 2020-
IT security 2021-2025
IT speaker 1994-1996
IT speaker 1994-1996,defence 1998-1999
IT speaker 1996-2001
IT speaker 2001-2006
IT speaker 2006-2008
IT speaker 2008-2013
IT speaker 2013-2018
IT speaker 2018-2022
IT speaker 2022-
IT spokesman 2009-2012,envoy 2013-
IT vice 1996-1998
IT vice 2001-2006,foreign 2004-2006,speaker 2008-2013
IT vice 2001-2011
IT vice 2006-2008
IT vice 2018-2019,foreign 2019-2022
JM foreign 1989-1993
JM foreign 1993-1995,foreign 2000-2001
JM foreign 1995-2000
JM foreign 2001-2006
JM foreign 2006-2007
JM foreign 2007-2011
JM foreign 2012-2016
JM foreign 2016-
JM premier 1962-1967
JM premier 1972-1980,premier 1989-1992
JM premier 1980-1989
JM premier 2006-2007,premier 2012-2016
JM premier 2007-2011
JM premier 2011-2012,premier 2016-
JM vice 1989-1991,premier 1992-2006
JO army 1976-1988,premier 1989,premier 1991-1993,premier 1995-1996
JO army 2002-2010
JO army 2010-2016
JO army 2016-2019
JO army 2019-
JO crown 1965-1999
JO crown 1999-2004
JO crown 2009-
JO envoy 1995-2002,foreign 2002-2004,vice 2004-2005
JO envoy 2000-2014,world 2014-2018
JO envoy 2004-2005
JO envoy 2006-2020,spokesman 2020-2021
JO envoy 2012-2014
JO envoy 2012-2017,premier 2020-2024
JO envoy 2012-2018
JO envoy 2014-2016
JO envoy 2016-2019
JO envoy 2021-2024
JO finance 1997-1998,finance 2012
JO finance 2003-2005,finance 2009-2011
JO finance 2005,security 2006-2008,envoy 2015-2018
JO finance 2005-2007
JO finance 2012-2015
JO finance 2015-2018
JO finance 2019-2024
JO finance 2024-
JO foreign 1968-1969,premier 1969,premier 1970
JO foreign 1971-1973,premier 1973-1976,premier 1985-1989,speaker 1997-2009
JO foreign 1980-1984,foreign 1988-1990
JO foreign 1984-1988,foreign 1991,premier 1991,speaker 1993-1994,speaker 2009-2013
JO foreign 1991-1992,premier 2012-2016
JO foreign 1991-1993
JO foreign 1993-1994
JO foreign 1995-1997,premier 1996-1997
JO foreign 1997-1998,premier 1998-1999,premier 2012
JO foreign 1998,vice 2016
JO foreign 1998-2002,foreign 2005-2007
JO foreign 2004-2005,premier 2016-2018
JO foreign 2005
JO foreign 2007-2009
JO foreign 2017-
JO interior 1993-1996,interior 2015-2016,interior 2019-2020
JO interior 1998-2001,interior 2009-2011
JO interior 2003-2005
JO interior 2005-2009
JO interior 2011,interior 2016,speaker 2025-
JO interior 2011-2012
JO interior 2012,interior 2017
JO interior 2013-2015
JO interior 2018-2019
JO interior 2020-
JO king 1921-1951
JO king 1951-1952
JO king 1952-1999
JO king 1999-
JO oil 2015-2018
JO premier 1938-1944,premier 1947-1950,premier 1951-1953,premier 1954-1955
JO premier 1944-1945,premier 1947,premier 1950-1951,premier 1956,premier 1958-1959,premier 1963
JO premier 1945-1947,premier 1955-1956,premier 1957-1958
JO premier 1950,premier 1955,premier 1956
JO premier 1953-1954
JO premier 1955,premier 1959-1960
JO premier 1956-1957
JO premier 1960-1962,premier 1964-1965,premier 1967-1970
JO premier 1962-1963,premier 1965-1967,premier 1970-1971
JO premier 1967
JO premier 1970
JO premier 1971-1973,speaker 1984-1997
JO premier 1976-1979,premier 1980-1984,premier 1989-1991
JO premier 1979-1980
JO premier 1980
JO premier 1993-1995,foreign 1993-1994,premier 1997-1998
JO premier 1999-2000,speaker 2013-2015
JO premier 2000-2003
JO premier 2003-2005,speaker 2015-
JO premier 2005
JO premier 2005-2007,premier 2011
JO premier 2007-2009
JO premier 2009-2011
JO premier 2011-2012
JO premier 2018-2020
JO premier 2024-
JO security 1974-1982,interior 1982-1984,premier 1984-1985
JO security 1989-1996
JO security 1996-2000
JO security 2000-2005
JO security 2005-2008
JO security 2008-2011
JO security 2011-2017
JO security 2017-2019
JO security 2018-2022
JO security 2019-
JO security 2022-
JO speaker 1994-1998,speaker 2003-2004,interior 2011,speaker 2013
JO speaker 1998-2009
JO speaker 2010-2013,speaker 2021-2022
JO speaker 2013-2020
JO speaker 2020-2021
JO speaker 2022-2025
JO spokesman 1998-2009,foreign 2009-2017
JO spokesman 2003-2005
JO spokesman 2009-2010
JO spokesman 2011
JO spokesman 2011-2012
JO spokesman 2012-2013
JO spokesman 2013-2015
JO spokesman 2013-2016
JO spokesman 2013-2017
JO spokesman 2013-2018,spokesman 2024-
JO spokesman 2018-2019
JO spokesman 2018-2019,spokesman 2023-
JO spokesman 2019-2020
JO spokesman 2019-2021
JO spokesman 2021
JO spokesman 2021-2022
JO spokesman 2021-2023
JO spokesman 2022-2023
JO spokesman 2023-2024
JO spokesman 2025-
JO vice 1999-2002
JO vice 2018-2019
JP crown 1933-1989,king 1989-2019
JP crown 1989-2019,king 2019-
JP crown 2019-
JP defence 1996-1998,defence 2006-2007
JP defence 1998,defence 2005-2006,finance 2007-2008,speaker 2023-2026
JP defence 2001-2002,defence 2014-2016,defence 2024-2025
JP defence 2002-2004,defence 2007-2008,premier 2024-2025
JP defence 2007
JP defence 2008-2009,defence 2022-2023
JP defence 2009-2011
JP defence 2012-2014,defence 2017-2018
JP defence 2014
JP defence 2016-2017
JP defence 2018-2019,foreign 2024-2025
JP defence 2020-2022
JP defence 2023-2024,spokesman 2025-
JP defence 2025-
JP envoy 2003-2005
JP envoy 2003-2009
JP envoy 2004-2007
JP envoy 2007-2010
JP envoy 2010-2013
JP envoy 2013-2016
JP envoy 2016-2019
JP envoy 2019-2023
JP envoy 2023-
JP envoy 2024-2025,finance 2025-
JP finance 1989-1991,premier 1996-1998
JP finance 1993-1994,finance 2009-2010
JP finance 2001-2003
JP finance 2001-2005
JP finance 2003-2006
JP finance 2003-2008
JP finance 2006-2007
JP finance 2006-2008,envoy 2012-2016
JP finance 2008-2009
JP finance 2008-2013
JP finance 2010-2011,premier 2011-2012
JP finance 2011
JP finance 2011-2012
JP finance 2013-2023
JP finance 2016-2019
JP finance 2021-2022
JP finance 2021-2024
JP finance 2022-2023
JP finance 2023-
JP finance 2025-
JP foreign 1956-1957,premier 1957-1960
JP foreign 1966-1968,premier 1974-1976
JP foreign 1971-1972,premier 1976-1978
JP foreign 1972-1974,premier 1978-1980
JP foreign 1974-1976,premier 1991-1993,finance 1998-2001
JP foreign 1979-1980
JP foreign 1981-1982
JP foreign 1982-1986
JP foreign 1986-1987
JP foreign 1987-1989,premier 1989
JP foreign 1989
JP foreign 1989-1991
JP foreign 1991-1993,vice 1991-1993
JP foreign 1993
JP foreign 1993-1994,premier 1994
JP foreign 1994
JP foreign 1996-1997
JP foreign 1997-1998,premier 1998-2000
JP foreign 1998-1999,defence 2007,foreign 2007-2008
JP foreign 2001-2002
JP foreign 2002-2004
JP foreign 2004-2005,foreign 2007,spokesman 2007-2008
JP foreign 2005-2007,premier 2008-2009,vice 2012-2021,finance 2012-2021
JP foreign 2008-2009
JP foreign 2009-2010,vice 2012
JP foreign 2010-2011
JP foreign 2011
JP foreign 2011-2012
JP foreign 2012-2017,premier 2021-2024
JP foreign 2017-2019,defence 2019-2020
JP foreign 2019-2021,foreign 2025-
JP foreign 2021-2023,spokesman 2023-2025
JP foreign 2023-2024
JP king 1926-1989
JP premier 1946-1954
JP premier 1954-1956
JP premier 1956-1957
JP premier 1960-1964
JP premier 1964-1972
JP premier 1972-1974
JP premier 1980-1982
JP premier 1982-1987
JP premier 1987-1989
JP premier 1989-1991
JP premier 1993-1994
JP premier 1994-1996
JP premier 2000-2001
JP premier 2001-2006
JP premier 2006-2007,premier 2012-2020
JP premier 2009-2010
JP premier 2025-
JP security 2014-2019
JP security 2019-2021
JP security 2021-2025
JP spokesman 1996-1997
JP spokesman 1998-1999
JP spokesman 1999-2000,premier 2000
JP spokesman 2000-2004,premier 2007-2008
JP spokesman 2004-2005,speaker 2021-2023
JP spokesman 2006-2007
JP spokesman 2007,finance 2008-2009
JP spokesman 2008-2009
JP spokesman 2009-2010
JP spokesman 2010-2011
JP spokesman 2011
JP spokesman 2011-2012
JP spokesman 2012-2020,premier 2020-2021
JP spokesman 2020-2021,finance 2024-2025
JP spokesman 2021-2023
JP vice 1994-1995,foreign 1994-1996,foreign 1999-2001,speaker 2003-2009
JP vice 2009-2010,premier 2010-2011
KE army 2011-2015
KE army 2023-2024
KE defence 2008-2013
KE defence 2013-2020,foreign 2020-2022
KE defence 2022-2024
KE defence 2024-
KE envoy 2010-2018
KE envoy 2020-2024
KE foreign 1983-1986,foreign 1988-1990
KE foreign 1990-1993
KE foreign 1993-1998,foreign 2003-2004,vice 2008-2013
KE foreign 1998-2001
KE foreign 2001
KE foreign 2001-2002
KE foreign 2004-2005
KE foreign 2005-2007
KE foreign 2008-2012,speaker 2022-
KE foreign 2012-2013
KE foreign 2013-2018
KE foreign 2018-2020,defence 2020-2021,security 2022-
KE interior 2012-2014
KE interior 2014-2017
KE interior 2017-2022
KE interior 2022-2024,vice 2024-
KE interior 2024-
KE premier 1963-1964,president 1964-1978
KE premier 2008-2013
KE spokesman 2004-2012,foreign 2022-2023
KE spokesman 2011-2014
KE spokesman 2011-2015,spokesman 2019-2022
KE spokesman 2013-2018
KE spokesman 2023-
KE vice 1964-1966
KE vice 1967-1978,president 1978-2002
KE vice 1978-1988,president 2002-2013
KE vice 1988-1989
KE vice 1989-2002,interior 2008-2012
KE vice 2002,vice 2008-2013,foreign 2023-
KE vice 2003
KE vice 2003-2008
KE vice 2008-2013,finance 2009-2012,president 2013-2022
KE vice 2013-2022,president 2022-
KE vice 2022-2024
KG defence 2005-2008,defence 2010
KG foreign 1991-1992,foreign 1997-2002
KG foreign 1992,foreign 1994-1997,foreign 2005,president 2010-2011
KG foreign 2002-2005
KG foreign 2005-2007
KG foreign 2007-2009
KG foreign 2009-2010
KG foreign 2010-2012,foreign 2020-2022
KG foreign 2012-2018
KG foreign 2018-2020
KG foreign 2022-
KG leader 1985-1991
KG premier 1991
KG premier 1991-1993
KG premier 1993-1998
KG premier 1998
KG premier 1998-1999
KG premier 1999-2000
KG premier 2000-2002,premier 2005,president 2005-2010
KG premier 2002-2005
KG premier 2005-2006
KG premier 2007
KG premier 2007,premier 2010-2011,president 2011-2017
KG premier 2007-2009
KG premier 2009-2010
KG premier 2011-2012
KG premier 2012-2014
KG premier 2014-2015
KG premier 2015-2016
KG premier 2016-2017,president 2017-2020
KG premier 2017-2018
KG premier 2018-2020
KG premier 2020
KG premier 2020-2021,president 2020-
KG premier 2021
KG premier 2021-2024
KG premier 2024-
KG president 1990-2005
KG president 2005
KG security 2005-2006
KG security 2008-2009
KG security 2020-2026
KG speaker 2005-2006,vice 2010
KG speaker 2020-2022,president 2020-2021
KG speaker 2022-2025
KG vice 2010
KH army 2018-2023,premier 2023-
KH defence 1988-2023
KH defence 2023-
KH foreign 1975-1979
KH foreign 1979-1990,premier 1985-2023,speaker 2024-
KH foreign 1990-1993,foreign 1998-2016
KH foreign 1993-1994
KH foreign 1994-1998,premier 1997-1998
KH foreign 2016-2023,foreign 2024-
KH foreign 2023-2024
KH interior 1992-2023
KH king 1941-1955,leader 1955-1970,president 1991-1993,king 1993-2004
KH king 2004-
KH premier 1966-1967,premier 1969-1971,president 1972-1975
KH premier 1967-1968,premier 1982-1991
KH premier 1970-1976
KH premier 1976-1979,leader 1975-1979
KH premier 1981
KH premier 1981-1984
KH premier 1993-1997,speaker 1998-2006
KH president 1976-1979
KH president 1979-1992,speaker 2006-2023
KH speaker 1981-2015
KH speaker 2023-
KH spokesman 1998-2023
KH spokesman 2009-2023
KH spokesman 2013-2020
KH spokesman 2023-
KH vice 2004-2017
KI president 1979-1991
KI president 1991-1994
KI president 1994-2003
KI president 2003-2016,foreign 2003-2016
KI president 2016-,foreign 2016-
KM foreign 1999-2005,foreign 2017-2020
KM foreign 2006-2010
KM foreign 2010-2011
KM foreign 2011-2013
KM foreign 2013-2015
KM foreign 2020-2024
KM foreign 2024-
KM premier 2000-2002,president 2002
KM premier 2024-
KM president 1975,president 1978-1989
KM president 1976-1978
KM president 1989-1996
KM president 1996-1998
KM president 1998-1999
KM president 1999-2006,president 2016-
KM president 2006-2011
KM vice 2006-2011,president 2011-2016
KM vice 2011-2016
KN foreign 2001-2008,premier 2015-2022
KN foreign 2015-2022
KN premier 1983-1995
KN premier 1995-2015,foreign 2022-
KN premier 2022-
KP army 1995-2007,defence 2009-2012
KP army 1995-2010
KP army 2012-2013,defence 2014-2015
KP army 2012-2014,president 2019-2026
KP army 2013-,defence 2021-2022
KP army 2014-2017
KP army 2019-
KP defence 1948-1957,president 1957-1972
KP defence 1976-1995
KP defence 1998-2009
KP defence 2015-2018
KP defence 2018-2019,defence 2024-
KP defence 2022-2024
KP envoy 1985-2008
KP envoy 1986-2010,vice 2010-2016
KP envoy 1995-2019
KP envoy 2008-2014
KP envoy 2014-2018
KP envoy 2016-2021
KP envoy 2018-
KP foreign 1959-1970,premier 1976-1977,vice 1977-1997
KP foreign 1970-1983
KP foreign 1983-1998,president 1998-2019
KP foreign 1998-2007
KP foreign 2007-2014
KP foreign 2014-2016
KP foreign 2016-2020
KP foreign 2020-2022
KP foreign 2022-
KP leader 1994-2011
KP leader 2011-,president 2016-
KP premier 1948-1972,president 1972-1994,leader 1948-1994
KP premier 1972-1976,vice 1976-1984
KP premier 1977-1984,vice 1984-1998
KP premier 1984-1986,premier 1992-1997
KP premier 1986-1988
KP premier 1988-1992
KP premier 1997-2003
KP premier 2003-2007,premier 2013-2019
KP premier 2007-2010
KP premier 2010-2013
KP premier 2019-2020
KP premier 2020-2024
KP premier 2024-
KP spokesman 2014-
KP vice 2010-2013
KR defence 2004-2006
KR defence 2006-2008,security 2013-2014
KR defence 2008-2009
KR defence 2009-2010
KR defence 2010-2014,security 2014-2017
KR defence 2014-2017
KR defence 2017-2018
KR defence 2018-2020
KR defence 2020-2022
KR defence 2022-2023
KR defence 2023-2024,security 2024-2025
KR defence 2024
KR defence 2025-
KR envoy 2011-2018
KR envoy 2013-2016
KR envoy 2016-2019,foreign 2024-2025
KR envoy 2017-2021
KR envoy 2019-2022,foreign 2025-
KR envoy 2022-2023,security 2023-2025
KR envoy 2022-2025
KR finance 2005-2006,premier 2007-2008,premier 2022-2025,president 2024-2025
KR finance 2023-2025,president 2024-2025
KR foreign 1967-1971,premier 1975-1979,president 1979-1980
KR foreign 1980-1982,premier 1985-1987
KR foreign 1988-1990
KR foreign 1990-1993
KR foreign 1993-1994
KR foreign 1994-1996
KR foreign 1996-1998
KR foreign 1998
KR foreign 1998-2000
KR foreign 2000-2001
KR foreign 2001-2002,premier 2008-2009
KR foreign 2002-2003
KR foreign 2003-2004
KR foreign 2004-2006,world 2007-2016
KR foreign 2008-2010
KR foreign 2010-2013
KR foreign 2013-2017
KR foreign 2017-2021,envoy 2025-
KR foreign 2022-2024
KR premier 1960-1961
KR premier 1971-1975,premier 1998-2000
KR premier 1988
KR premier 1988-1990
KR premier 1990-1991
KR premier 1991-1992
KR premier 1992-1993
KR premier 1993
KR premier 1993-1994
KR premier 1994
KR premier 1994-1995
KR premier 1995-1997
KR premier 1997-1998,premier 2003-2004,president 2004
KR premier 2000
KR premier 2000-2002
KR premier 2002-2003
KR premier 2004-2006
KR premier 2006-2007
KR premier 2009-2010
KR premier 2010-2013
KR premier 2013-2015
KR premier 2015
KR premier 2015-2017,president 2016-2017
KR premier 2017-2020
KR premier 2021-2022
KR premier 2025-
KR president 1948-1960
KR president 1960-1962
KR president 1961-1979
KR president 1980-1988
KR president 1988-1993
KR president 1993-1998
KR president 1998-2003
KR president 2003-2008
KR president 2008-2013
KR president 2013-2017
KR president 2017-2022
KR president 2022-2025
KR president 2025-
KR security 1998-2003
KR security 2003-2006,security 2025-
KR security 2004-2005,security 2025-
KR security 2006,foreign 2006-2008
KR security 2009-2013
KR security 2017-2019
KR security 2017-2020,foreign 2021-2022
KR security 2017-2022
KR security 2019-2020
KR security 2020-2022
KR security 2022-2023
KR security 2023-2025
KR security 2024
KR security 2025-
KR speaker 2016-2018,premier 2020-2021
KR speaker 2018-2020
KR speaker 2020-2022
KR speaker 2022-2024
KR speaker 2024-2026
KR spokesman 2017-2019
KW army 1967-2024
KW army 2004-2020,crown 2020-2023,king 2023-
KW army 2009-2012,defence 2012-2013
KW army 2012-2013,defence 2013-2017,interior 2017-2019
KW army 2014-2020
KW defence 1978-1988,interior 1988-1991,foreign 1991-1992,defence 1996-2001
KW defence 1991-1994,interior 1994-1996
KW defence 2001-2011,interior 2006-2007,premier 2011-2019
KW defence 2017-2019
KW defence 2019-2020
KW defence 2020-2022
KW defence 2022,interior 2022-2024
KW defence 2022-
KW defence 2024,interior 2024-
KW envoy 1968-1979,premier 2006-2011
KW envoy 1981-1992,oil 1998-2000
KW envoy 1981-2003
KW envoy 1985-2001
KW envoy 1993-2003,foreign 2003-2011,premier 2024
KW envoy 1998-2022,foreign 2022-2024
KW envoy 1999-2021
KW envoy 2003-2007
KW envoy 2007-2011
KW envoy 2010-2022
KW envoy 2010-2023
KW envoy 2022-
KW envoy 2023-2026,foreign 2026-
KW finance 1991-1998
KW finance 2001-2002
KW finance 2003-2005
KW finance 2005-2007
KW finance 2007-2013,oil 2013-2014
KW finance 2012-2020,world 2020-2023
KW finance 2014-2017,oil 2015-2016,interior 2019-2020
KW finance 2019-2020
KW finance 2020
KW finance 2020-2021
KW finance 2021-2023
KW finance 2024
KW finance 2024-2025
KW finance 2026-
KW foreign 1961-1963,premier 1963-1965,king 1965-1977
KW foreign 1963-2003,premier 2003-2006,king 2006-2020
KW foreign 2011-2019,premier 2019-2022,crown 2024-
KW foreign 2019-2022
KW foreign 2024-2026
KW interior 1962-1978,premier 1978-2003,crown 1978-2006,king 2006
KW interior 1978-1988,defence 1988-1991,interior 2003-2006,crown 2006-2020,king 2020-2023
KW interior 1991-1994,defence 1994-1996,interior 2011-2014
KW interior 1996-2003,security 2006-2014,interior 2014-2017,defence 2017
KW interior 2007-2011
KW interior 2022,premier 2022-2023
KW king 1950-1965
KW oil 1978-1990,finance 1990-1991
KW oil 1990-1991
KW oil 1991-1992
KW oil 1992-1994
KW oil 1994-1996
KW oil 1996-1998
KW oil 2001-2002
KW oil 2002-2006,vice 2009-2011,defence 2023
KW oil 2006-2007
KW oil 2007-2009
KW oil 2009-2011,premier 2024-
KW oil 2011
KW oil 2012-2013
KW oil 2014-2015
KW oil 2016-2017
KW oil 2017-2018
KW oil 2018-2020
KW oil 2020-2022
KW oil 2022-2023
KW oil 2023-2024
KW oil 2024
KW oil 2024-
KW premier 1965-1978,crown 1966-1977,king 1977-2006
KW premier 1990
KW security 2014-2020,interior 2020-2022
KW speaker 1985-1999,speaker 2012,speaker 2022-2024
KW speaker 1999-2011
KW speaker 2012-2013
KW speaker 2013-2022
KZ defence 2001-2007
KZ envoy 2001-2022
KZ envoy 2007-2013
KZ envoy 2013-2016,foreign 2016-2018
KZ foreign 1991-1994
KZ foreign 1994-1999,premier 1999-2002,foreign 2002-2007,speaker 2007-2011,speaker 2013-2019,president 2019-
KZ foreign 1999-2002,foreign 2012-2016
KZ foreign 2007-2009,security 2006-2007
KZ foreign 2009-2011
KZ foreign 2011-2012
KZ foreign 2018-2019
KZ foreign 2019-2023
KZ foreign 2023-2025
KZ foreign 2025-
KZ leader 1964-1986
KZ leader 1989-2022,premier 1984-1989,president 1990-2019
KZ oil 1994-1997,premier 1997-1999
KZ oil 2000-2007,oil 2014-2016
KZ oil 2007-2013
KZ oil 2010-2023
KZ oil 2016-2019
KZ oil 2022-2023
KZ oil 2023-2025
KZ premier 1991-1994
KZ premier 1994-1997
KZ premier 2002-2003,defence 2014-2016
KZ premier 2003-2007,defence 2007-2009
KZ premier 2007-2012,premier 2014-2016,security 2016-2022
KZ premier 2012-2014,defence 2014
KZ premier 2016-2019
KZ premier 2019-2022
KZ premier 2022-2024
KZ premier 2024-
KZ speaker 2011-2013
KZ speaker 2012-2014,speaker 2016-2022
KZ speaker 2020-
KZ speaker 2022-
KZ spokesman 2004-2006,envoy 2016-2025
KZ spokesman 2018-2025
KZ spokesman 2019-
KZ vice 2015-2016,speaker 2019-2020
LA defence 1991-2001,president 2006-2016
LA foreign 1975-1992
LA foreign 1993-2006
LA foreign 2006-2016,premier 2016-2021,president 2021-
LA foreign 2016-2024
LA foreign 2024-
LA king 1959-1975
LA premier 1951-1975
LA premier 1975-1991,president 1991-1992,leader 1955-1992
LA premier 1991-1998,president 1998-2006
LA premier 1998-2001
LA premier 2001-2006,vice 2006-2016,president 2016-2021
LA premier 2006-2010
LA premier 2010-2016
LA premier 2021-2022
LA premier 2022-
LA president 1975-1991
LA president 1986-1991
LA president 1992-1998
LB army 1945-1958,president 1958-1964
LB army 1984-1989,premier 1988-1990,president 2016-2022
LB army 1989-1998,president 1998-2007
LB army 1998-2008,president 2008-2014
LB army 2002-2007
LB army 2008-2015
LB army 2008-2017
LB army 2011-2017
LB army 2017-2025,president 2025-
LB army 2024-
LB army 2025-
LB defence 1992-1994,interior 1994-2000
LB defence 1992-1998
LB defence 2004-2005
LB defence 2011-2014
LB defence 2016-2019
LB defence 2019-2020,speaker 2022-
LB defence 2020-2021,vice 2020-2021,foreign 2021
LB defence 2021-2025
LB defence 2025-
LB envoy 1945-1955,foreign 1956-1958
LB envoy 1983-1990,foreign 2021-2025
LB envoy 1990-1994
LB envoy 1992-1993,envoy 2025-
LB envoy 1994-1999
LB envoy 1999-2007
LB envoy 2007-2016
LB envoy 2007-2017,premier 2025-
LB envoy 2009-2013
LB envoy 2013-2017
LB envoy 2013-2022
LB envoy 2013-2024,premier 2020
LB envoy 2017-2021
LB envoy 2017-2023
LB envoy 2018-2023
LB envoy 2019-2025
LB envoy 2020-2022
LB envoy 2023-2025
LB envoy 2025-
LB finance 1992-1998,finance 2000-2004,premier 2005-2009
LB finance 1993-2023
LB finance 1998-2000
LB finance 2005-2008
LB finance 2008-2009
LB finance 2009-2011,interior 2019-2020
LB finance 2011-2014
LB finance 2014-2020
LB finance 2020-2021
LB finance 2021-2025
LB finance 2025-
LB foreign 1945-1946,foreign 1961-1964,foreign 1974-1976
LB foreign 1945-1949,foreign 1955
LB foreign 1976-1982
LB foreign 1982-1984
LB foreign 1990-1998
LB foreign 2000-2003,foreign 2004-2005
LB foreign 2003-2004
LB foreign 2005-2009
LB foreign 2006-2008,spokesman 2008-2011,vice 2025-
LB foreign 2009-2011
LB foreign 2011-2014
LB foreign 2020
LB foreign 2020-2021
LB foreign 2025-
LB interior 2000-2004,defence 2005-2011
LB interior 2004-2005
LB interior 2005-2008
LB interior 2006
LB interior 2008-2011
LB interior 2011-2014
LB interior 2014-2019
LB interior 2020-2021
LB interior 2021-2025
LB interior 2025-
LB oil 2005-2006
LB oil 2008-2009
LB oil 2009-2014,foreign 2014-2020
LB oil 2014-2016
LB oil 2016-2019
LB oil 2019-2020
LB oil 2020-2021
LB oil 2021-2025
LB oil 2025-
LB premier 1938-1939,premier 1951-1952,premier 1953-1954,premier 1956,premier 1966,premier 1968-1969
LB premier 1942-1943,premier 1945-1946,premier 1952,premier 1954-1955,premier 1956-1958
LB premier 1943-1945,premier 1946-1951
LB premier 1945
LB premier 1951,premier 1964-1965,foreign 1968
LB premier 1952,premier 1953,premier 1960-1961,premier 1970-1973
LB premier 1955-1956,premier 1958-1960,premier 1961-1964,premier 1965-1966,premier 1966-1968,premier 1969-1970,premier 1975-1976,premier 1984-1987
LB premier 1973
LB premier 1973-1974
LB premier 1974-1975,premier 1992
LB premier 1975
LB premier 1976-1980,premier 1987-1990,foreign 1987-1990,premier 1998-2000,foreign 1998-2000
LB premier 1980-1984
LB premier 1990-1992,premier 2004-2005
LB premier 1992-1998,premier 2000-2004
LB premier 2005,premier 2011-2014,premier 2021-2025
LB premier 2009-2011,premier 2016-2020
LB premier 2014-2016
LB premier 2020-2021
LB president 1943-1952
LB president 1952-1958
LB president 1964-1970
LB president 1970-1976
LB president 1976-1982
LB president 1982
LB president 1982-1988
LB president 1989
LB president 1989-1998
LB security 1998-2005
LB security 2004-2005
LB security 2005-2010
LB security 2005-2013
LB security 2006-2012
LB security 2011-2023
LB security 2012-2025
LB security 2013-2017
LB security 2023-2025
LB security 2025-
LB speaker 1943-1951,speaker 1959-1964,speaker 1964-1968,speaker 1968-1970
LB speaker 1953-1959
LB speaker 1964,speaker 1968,speaker 1970-1984
LB speaker 1984-1992
LB speaker 1992-
LB speaker 2005-2018
LB spokesman 1998-2007,spokesman 2016-2022
LB spokesman 2000-2003,spokesman 2005-2008
LB spokesman 2011-2014
LB spokesman 2014-2016
LB spokesman 2016-2019
LB spokesman 2019-2020
LB spokesman 2020-2021
LB spokesman 2021
LB spokesman 2021-2025
LB spokesman 2025-
LB vice 1988-1990,vice 2008-2009
LB vice 2000-2005
LB vice 2011-2016,defence 2014-2016
LB vice 2016-2019
LB vice 2021-2025
LC foreign 1997-2001
LC foreign 2011-2016,foreign 2021-
LC premier 1979,premier 1982-1996,premier 2006-2007
LC premier 1996-1997
LC premier 1997-2006,premier 2011-2016
LC premier 2007-2011
LC premier 2016-2021
LC premier 2021-
LI envoy 2002-
LI foreign 1993-2001
LI foreign 2005-2009
LI foreign 2009-2019
LI foreign 2019-2021
LI foreign 2021-2025
LI foreign 2025-
LI king 1938-1989
LI king 1989-
LI premier 1978-1993
LI premier 1993-2001
LI premier 2001-2009
LI premier 2009-2013
LI premier 2013-2021
LI premier 2021-2025
LI premier 2025-
LK army 2005-2009
LK defence 2005-2015,president 2019-2022
LK envoy 2009-2015
LK finance 2015-2017,foreign 2017
LK finance 2021-2022
LK finance 2022,foreign 2022-2024
LK foreign 1977-1989,foreign 1993-1994
LK foreign 1989-1990,defence 1990-1991
LK foreign 1990-1993
LK foreign 1994-2001,foreign 2004-2005
LK foreign 2001-2004
LK foreign 2005-2007,foreign 2015-2017,finance 2017-2019
LK foreign 2007-2010
LK foreign 2010-2015,foreign 2021-2022
LK foreign 2017-2019
LK foreign 2019-2021,premier 2022-2024
LK foreign 2024-
LK premier 1952-1953,premier 1965-1970
LK premier 1956-1959
LK premier 1960-1965,premier 1970-1977,premier 1994-2000
LK premier 1977-1978,president 1978-1989
LK premier 1978-1989,president 1989-1993
LK premier 1989-1993,president 1993-1994
LK premier 1993-1994,premier 2001-2004,premier 2015-2019,premier 2022,president 2022-2024
LK premier 1994,president 1994-2005
LK premier 2000-2001,premier 2005-2010
LK premier 2004-2005,president 2005-2015,premier 2018,premier 2019-2022
LK premier 2010-2015
LK premier 2024-
LK president 2015-2019
LK president 2024-
LK speaker 2000-2001,foreign 2005
LK speaker 2020-2024
LK spokesman 2006-2015
LR envoy 2009-2015,foreign 2016-2018
LR envoy 2018-2020,foreign 2020-2024
LR finance 2008-2012,foreign 2012-2015
LR foreign 1980-1981,foreign 1990-1993
LR foreign 1996-2003
LR foreign 2003,spokesman 2012-2015
LR foreign 2003-2005
LR foreign 2006-2007
LR foreign 2007-2010
LR foreign 2010-2012
LR foreign 2018-2020
LR foreign 2024-
LR president 1944-1971
LR president 1980-1990
LR president 1990-1994
LR president 1994-1995
LR president 1995-1996
LR president 1996-1997
LR president 1997-2003
LR president 2003-2006
LR president 2006-2018
LR president 2018-2024
LR vice 1952-1971,president 1971-1980
LR vice 2000-2003,president 2003
LR vice 2006-2018,president 2024-
LR vice 2018-2024
LR vice 2024-
LS army 2012-2016
LS army 2014-2015
LS finance 2017-2020,premier 2020-2022
LS foreign 1994,foreign 2004-2007,vice 2017-2020
LS foreign 1998-2002,premier 2012-2015,premier 2017-2020
LS foreign 2002-2004,foreign 2007-2015
LS foreign 2017-2020
LS foreign 2020-2022
LS foreign 2022-
LS king 1966-1990,king 1995-1996
LS king 1990-1995,king 1996-
LS premier 1965-1986
LS premier 1986-1991
LS premier 1991-1993
LS premier 1993-1998
LS premier 1998-2012,premier 2015-2017
LS premier 2022-
LS vice 2012-2017
LT defence 1993-1996,defence 2000-2004,foreign 2012-2020
LT defence 2004-2006,premier 2006-2008
LT defence 2006-2008,defence 2012-2016
LT defence 2008-2012
LT defence 2016-2020
LT defence 2020-2024
LT defence 2024
LT defence 2024-2025
LT defence 2025-
LT finance 2009-2012,premier 2020-2024
LT foreign 1990-1992,foreign 1996-2000
LT foreign 1992-1996
LT foreign 2000-2006
LT foreign 2006-2008
LT foreign 2008-2010
LT foreign 2010-2012
LT foreign 2020-2024
LT interior 2014-2016,premier 2016-2020,speaker 2024-2025
LT interior 2020-2024
LT leader 1990-1992
LT premier 1990-1991
LT premier 1991-1992,premier 1996-1999
LT premier 1992
LT premier 1992-1993
LT premier 1993-1996
LT premier 1996
LT premier 1999,premier 2000-2001,president 2003-2004
LT premier 1999-2000,premier 2008-2012
LT premier 2012-2016
LT premier 2024-2025
LT premier 2025-
LT president 1992-1998,premier 2001-2006
LT president 1998-2003,president 2004-2009
LT president 2004,speaker 2000-2006
LT president 2009-2019
LT president 2019-
LT security 2020-2024,foreign 2024-
LT speaker 2016-2020
LU crown 1964-2000,king 2000-2025
LU crown 2000-2025,king 2025-
LU defence 2018-2023
LU envoy 2008-2016
LU finance 1989-2009,premier 1995-2013,world 2014-2019
LU finance 2009-2013,premier 2023-
LU finance 2013-2022
LU finance 2022-2023,defence 2023-
LU foreign 1984-1999
LU foreign 1999-2004
LU foreign 2004-2023
LU premier 1959-1974,premier 1979-1984
LU premier 1974-1979,foreign 1969-1980
LU premier 1984-1995
LU premier 2013-2023,foreign 2023-
LU vice 2013-2020,defence 2013-2018
LV defence 2014-2015,president 2015-2019
LV defence 2015-2019
LV defence 2023-
LV foreign 1990-1992
LV foreign 1992-1994
LV foreign 1999-2002
LV foreign 2002-2004
LV foreign 2004
LV foreign 2004-2007,defence 2010-2014,defence 2019-2022
LV foreign 2007-2010
LV foreign 2010
LV foreign 2010-2011,defence 1998-2004
LV foreign 2011-2023,president 2023-
LV foreign 2024-
LV interior 2011-2019,interior 2023-
LV leader 1990-1993
LV premier 1990-1993,premier 2007-2009
LV premier 1993-1994,foreign 1994-1999
LV premier 1994-1995
LV premier 1995-1997,premier 1999-2000
LV premier 1997-1998
LV premier 1998-1999
LV premier 2000-2002
LV premier 2002-2004
LV premier 2004
LV premier 2004-2007
LV premier 2009-2014
LV premier 2014-2016
LV premier 2016-2019
LV premier 2019-2023,foreign 2023-2024
LV premier 2023-
LV president 1993-1999
LV president 1999-2007
LV president 2007-2011
LV president 2011-2015
LV president 2019-2023
LV speaker 2010-2014
LV speaker 2014-2022,defence 2022-2023
LY army 2011
LY army 2012-2013
LY army 2013-2014
LY army 2014-2025
LY army 2020-2025
LY army 2024-
LY army 2025-
LY defence 1970-2011
LY defence 2011-2012
LY defence 2012-2013
LY defence 2013-2014,premier 2014-2021
LY defence 2016-2018
LY defence 2020-2021,army 2025-
LY defence 2024-
LY envoy 1985-2011
LY envoy 1998-2011
LY envoy 1999-2011
LY envoy 2001-2007,president 2010-2011
LY envoy 2009-2011
LY envoy 2009-2012
LY envoy 2009-2017
LY envoy 2011-2016
LY envoy 2013-2016
LY envoy 2016-2021
LY envoy 2017-2019
LY envoy 2019-
LY finance 2006-2011,oil 2022-2025
LY finance 2011,premier 2011
LY finance 2011-2012
LY finance 2011-2024
LY finance 2012-2014
LY finance 2016-2018,premier 2023-
LY finance 2018-2021
LY finance 2021-
LY finance 2024-
LY foreign 1971-1975,envoy 1990-2011
LY foreign 1976-1982,envoy 1982-1984,foreign 1984-1986,envoy 2003-2009
LY foreign 1986-1987
LY foreign 1990-1992
LY foreign 2000-2009,envoy 2009-2013
LY foreign 2011,vice 2011
LY foreign 2011-2012
LY foreign 2012-2014
LY foreign 2014-2015
LY foreign 2014-2019
LY foreign 2015-2016
LY foreign 2016-2021
LY foreign 2019-2021,foreign 2023-
LY foreign 2021-2023
LY foreign 2022-2023
LY foreign 2023-
LY interior 2009-2011,army 2011
LY interior 2011-2012
LY interior 2012-2013
LY interior 2013
LY interior 2016-2018
LY interior 2018-2021,premier 2022-2023
LY interior 2021-2022
LY interior 2022-
LY king 1951-1969
LY leader 1969-2011,premier 1970-1972
LY leader 2014-,army 2015-
LY oil 2011-2012
LY oil 2011-2014
LY oil 2012-2014
LY oil 2014-2022
LY oil 2021-2025
LY oil 2025-
LY premier 1951-1954,premier 1964-1965
LY premier 1954-1957
LY premier 1957-1960
LY premier 1960-1963
LY premier 1963-1964
LY premier 1965-1967
LY premier 1967-1968
LY premier 1968-1969
LY premier 1969-1970
LY premier 1977-1979,president 1979-1981,foreign 1982-1984,foreign 2011
LY premier 1979-1984,premier 1986-1987,foreign 1987-1990
LY premier 1984-1986
LY premier 1987-1990,foreign 1992-2000
LY premier 1990-1994,envoy 1997-2003,security 2009-2011
LY premier 1994-1997
LY premier 1997-2000
LY premier 2000-2003,president 2009-2010
LY premier 2003-2006,oil 2006-2011
LY premier 2006-2011
LY premier 2011
LY premier 2011-2012
LY premier 2012-2014
LY premier 2014,vice 2016-2021
LY premier 2014-2015
LY premier 2015-2017
LY premier 2016-2021
LY premier 2021-
LY president 1984-1990
LY president 1990-1992
LY president 1992-2008
LY president 2008-2009
LY president 2011-2012
LY president 2012-2013
LY president 2013-2016
LY president 2021-
LY security 1980-2011
LY security 1994-2009,foreign 2009-2011
LY security 2007-2011
LY security 2012-2014
LY security 2015-2018
LY security 2021-
LY speaker 2014-
LY speaker 2014-2016
LY speaker 2014-2017
LY speaker 2016-2018
LY speaker 2018-
LY speaker 2018-2024
LY speaker 2023-
LY spokesman 2011
LY spokesman 2011-2012
LY spokesman 2012-2015
LY spokesman 2014-
LY spokesman 2014-2015
LY spokesman 2014-2016
LY spokesman 2016-2021
LY spokesman 2018-
LY spokesman 2021-
LY vice 1969-1993,premier 1972-1977
LY vice 2011-2012
LY vice 2011-2012,spokesman 2011
LY vice 2012-2013
LY vice 2013-2014
LY vice 2013-2014,interior 2013-2014
LY vice 2014-2021
LY vice 2016-2017,vice 2021-
LY vice 2016-2021
LY vice 2021-
MA army 2014-2017
MA army 2017-2023
MA army 2023-
MA crown 1957-1961,king 1961-1999
MA crown 1979-1999,king 1999-
MA crown 2003-
MA defence 2010-
MA envoy 1992-2001
MA envoy 2001-2006
MA envoy 2002-2011
MA envoy 2008-2014
MA envoy 2009-2017
MA envoy 2011-2016
MA envoy 2011-2017
MA envoy 2012-
MA envoy 2013-2017
MA envoy 2014-
MA envoy 2016-2017,foreign 2017-
MA envoy 2016-2023
MA envoy 2017-2023
MA finance 1986-1993
MA finance 1993-1997
MA finance 1998-2007
MA finance 2007-2012,foreign 2013-2017
MA finance 2012-2013
MA finance 2013-2018
MA finance 2018-2021
MA finance 2021-
MA foreign 1956-1958,premier 1958,foreign 1961-1963
MA foreign 1958-1960,premier 1958-1960
MA foreign 1963-1964
MA foreign 1964-1966,foreign 1972-1974
MA foreign 1967-1969,premier 1969-1971,foreign 1971,foreign 1974-1977
MA foreign 1971-1972,foreign 1985-1999,premier 1994-1998
MA foreign 1977-1983
MA foreign 1983-1985,world 2001-2004
MA foreign 1999-2007
MA foreign 2007-2012
MA foreign 2012-2013,premier 2017-2021
MA interior 1964-1971,defence 1971-1972
MA interior 1979-1999
MA interior 1999-2001
MA interior 1999-2007,security 2011-
MA interior 2001-2002,premier 2002-2007
MA interior 2002-2006,envoy 2006-2008
MA interior 2006-2010
MA interior 2010-2012
MA interior 2012-2013
MA interior 2012-2017
MA interior 2013-2017
MA interior 2017-
MA king 1927-1961
MA premier 1955-1958
MA premier 1963-1965
MA premier 1967-1969
MA premier 1971-1972,premier 1983-1986,premier 1992-1994
MA premier 1972-1979,speaker 1984-1992
MA premier 1979-1983
MA premier 1986-1992
MA premier 1998-2002
MA premier 2007-2011
MA premier 2011-2017
MA premier 2021-
MA security 1973-1983
MA security 1999-2006
MA security 2005-
MA security 2015-2020
MA security 2020-
MA speaker 1993-1997
MA speaker 1997-2007,speaker 2010-2011
MA speaker 2007-2010
MA speaker 2009-2015
MA speaker 2011-2014
MA speaker 2014-2016,speaker 2021-
MA speaker 2015-2021
MA speaker 2017-2021
MA speaker 2021-2024
MA speaker 2024-
MA spokesman 2002-2007
MA spokesman 2007-2012
MA spokesman 2012-2019
MA spokesman 2020-2021
MA spokesman 2021-
MC crown 1958-2005,king 2005-
MC king 1949-2005
MC premier 2010-2016
MC premier 2016-2020
MC premier 2020-2024
MC premier 2024-2025
MC premier 2025-
MD foreign 1990-1993,foreign 1994
MD foreign 1993-1994
MD foreign 1994-1997
MD foreign 1997-2000
MD foreign 2000-2001
MD foreign 2001-2004
MD foreign 2004-2009
MD foreign 2009-2013,premier 2013-2015
MD foreign 2013-2016
MD foreign 2016-2018
MD foreign 2018-2019
MD foreign 2019,foreign 2021-2024
MD foreign 2019-2020,premier 2021
MD foreign 2024-
MD premier 1990-1991
MD premier 1991-1992
MD premier 1992-1997
MD premier 1997-1999
MD premier 1999
MD premier 1999-2001
MD premier 2001-2008
MD premier 2008-2009
MD premier 2009-2013,president 2010
MD premier 2015
MD premier 2016-2019
MD premier 2019,president 2020-
MD premier 2019-2020
MD premier 2021-2023
MD premier 2023-2025,interior 2012-2015
MD premier 2025-
MD president 1990-1997
MD president 1997-2001
MD president 2001-2009
MD president 2009-2010
MD president 2012-2016
MD president 2016-2020
MD speaker 2005-2009,president 2010-2012,speaker 2010-2013
MD speaker 2021-
ME defence 2008-2012
ME defence 2012-2016
ME defence 2016-2020
ME defence 2023-
ME finance 2004-2010,premier 2010-2012,foreign 2012-2016
ME finance 2020-2022,premier 2023-
ME foreign 2004-2006
ME foreign 2006-2012
ME foreign 2012
ME foreign 2016-2020
ME foreign 2020-2022
ME foreign 2023-2024
ME foreign 2024-
ME king 1910-1918
ME premier 1991-1998,president 1998-2002,premier 2003-2006,premier 2008-2010,premier 2012-2016,president 2018-2023
ME premier 1998-2002,speaker 2002-2003,president 2003-2018
ME premier 2006-2008
ME premier 2020-2022
ME president 2023-
ME security 2005-2010,premier 2016-2020
ME speaker 2003-2016,foreign 2022
ME speaker 2023-
ME vice 2020-2022,premier 2022-2023,foreign 2022-2023
MG finance 2009-2013,president 2014-2018
MG finance 2019-2021,foreign 2022
MG foreign 1972-1975,president 1975-1993,president 1997-2002
MG foreign 1998-2002
MG foreign 2002-2009
MG foreign 2009
MG foreign 2010-2011
MG foreign 2011-2013
MG foreign 2014-2015
MG foreign 2015-2017
MG foreign 2017-2018
MG foreign 2018-2019
MG foreign 2019
MG foreign 2020-2021
MG foreign 2021-2022
MG foreign 2022-2023
MG foreign 2023-2025
MG interior 2014-2018,premier 2016-2018
MG premier 1988-1991
MG premier 1991-1993
MG premier 1993-1995
MG premier 1995-1996
MG premier 1996-1997,president 1996-1997
MG premier 1997-1998
MG premier 1998-2002
MG premier 2002
MG premier 2002-2007
MG premier 2007-2009
MG premier 2009
MG premier 2009-2011
MG premier 2011-2014
MG premier 2014-2015
MG premier 2015-2016
MG premier 2018-2025
MG premier 2025
MG premier 2025-2026
MG president 1959-1972
MG president 1972-1975
MG president 1975
MG president 1993-1996
MG president 2002-2009
MG president 2009-2014,president 2019-2025
MG president 2018
MG president 2025-
MG speaker 2014-2019
MG speaker 2019-2024
MG speaker 2024-
MH foreign 1979-1987,foreign 2008-2009,foreign 2014-2016
MH president 1979-1996
MH president 1997-2000
MH president 2000-2008
MH president 2008-2009
MH president 2009-2012
MH president 2012-2016
MH president 2016-2020,president 2024-
MH president 2020-2024
MK defence 2001-2004,premier 2004-2006
MK defence 2011-2013,finance 2020-2024
MK defence 2013-2014,speaker 2017-2024,premier 2024
MK defence 2014-2017
MK defence 2017-2022,premier 2004
MK defence 2022-2024
MK defence 2024-
MK foreign 1991-1993
MK foreign 1993-1996
MK foreign 1996-1997
MK foreign 1997-1998
MK foreign 1998-2000
MK foreign 2000-2001
MK foreign 2001,foreign 2002-2006
MK foreign 2001-2002
MK foreign 2006-2011
MK foreign 2011-2017
MK foreign 2017-2020,vice 2020-2022
MK foreign 2020-2024
MK foreign 2024-
MK interior 2001-2002
MK interior 2002-2004,premier 2004
MK interior 2006-2015
MK interior 2015-2022,premier 2020
MK premier 1991-1992
MK premier 1992-1998,premier 2002-2004,president 2004-2009
MK premier 1998-2002
MK premier 2006-2016
MK premier 2016-2017
MK premier 2017-2020,premier 2020-2022
MK premier 2022-2024
MK premier 2024-
MK president 1991-1999
MK president 1999-2004
MK president 2009-2019
MK president 2019-2024
MK president 2024-
MK speaker 2008-2017
MK speaker 2024-
ML army 2020-2025
ML defence 2000-2002,foreign 2011-2012,defence 2013-2014,premier 2017-2019
ML defence 2014-2015,president 2020-2021
ML defence 2016-2017,premier 2017
ML defence 2020-
ML envoy 1995-2002,foreign 2004-2011,premier 2020-2021
ML envoy 2017-
ML finance 2013-2020,premier 2019-2020
ML foreign 1991-1992,foreign 2019-2020
ML foreign 1994-1997,speaker 2007-2012,president 2012-2013
ML foreign 1997-2002,premier 2007-2011
ML foreign 2002-2004
ML foreign 2012
ML foreign 2012-2013,defence 2015-2016,foreign 2017-2018
ML foreign 2013-2014
ML foreign 2014-2017,foreign 2021-
ML foreign 2018-2019
ML foreign 2020-2021
ML leader 2020,vice 2020-2021,president 2021-
ML premier 1991-1992
ML premier 1992-1993
ML premier 1993-1994
ML premier 1994-2000,speaker 2002-2007,president 2013-2020
ML premier 2000-2002
ML premier 2002,premier 2015-2017
ML premier 2002-2004
ML premier 2004-2007
ML premier 2011-2012
ML premier 2012
ML premier 2012-2013
ML premier 2013-2014
ML premier 2014-2015
ML premier 2021-2024
ML president 1960-1968
ML president 1968-1991
ML president 1991-1992,president 2002-2012
ML president 1992-2002,world 2003-2008
ML president 2012,leader 2012-2013
ML speaker 2013-2019
ML speaker 2020
ML speaker 2020-
ML spokesman 2020-2021
ML spokesman 2021-2024,interior 2021-2024,premier 2022,premier 2024-
MM army 2011-2026,leader 2021-,premier 2021-2025,president 2024-
MM envoy 2004-2021
MM envoy 2020-
MM foreign 1991-1998
MM foreign 1998-2004
MM foreign 2004-2011
MM foreign 2011-2016,foreign 2021-2023
MM foreign 2016-2021,premier 2016-2021
MM foreign 2021
MM leader 1988-1992
MM leader 1992-2011,premier 1992-2003
MM premier 1948-1956,premier 1957-1958,premier 1960-1962
MM premier 1958-1960,leader 1962-1988,president 1974-1981
MM premier 1977-1988
MM premier 2004-2007
MM premier 2007-2011,president 2011-2016
MM premier 2025-2026
MM president 1981-1988
MM president 1988
MM president 2016-2018
MM security 1983-2004,premier 2003-2004
MM speaker 2016-2018,president 2018-2021
MM spokesman 2011-2021
MM spokesman 2012-2016
MM spokesman 2021-
MM vice 1993-2011
MM vice 2016-2021,president 2021-2024
MN foreign 1988-1996
MN foreign 1998,premier 1999-2000
MN foreign 2008-2009,premier 2009-2012
MN foreign 2009-2012,speaker 2019-2024,premier 2025-2026
MN foreign 2012-2014
MN foreign 2014-2016
MN foreign 2017-2020
MN foreign 2021-
MN premier 1952-1974,president 1974-1984
MN premier 1984-1990
MN premier 1990
MN premier 1990-1992
MN premier 1992-1996
MN premier 1996-1998
MN premier 1998,premier 2004-2006,president 2009-2017
MN premier 1998-1999
MN premier 2000-2004,president 2005-2009
MN premier 2006-2007,speaker 2016-2019
MN premier 2007-2009
MN premier 2012-2014
MN premier 2014-2016
MN premier 2016-2017
MN premier 2017-2021,president 2021-
MN premier 2021-2025
MN president 1984-1990
MN president 1990-1997
MN president 1997-2005
MN president 2017-2021
MO premier 1999-2009
MO premier 2009-2019
MO premier 2019-2024
MO premier 2024-
MR army 2008-2018,defence 2018-2019,president 2019-
MR army 2020-2024
MR army 2024-
MR defence 2008-2011,foreign 2011-2013
MR defence 2011-2014
MR defence 2014-2018
MR defence 2019-
MR envoy 2012-2013,foreign 2013-2015
MR finance 2015-2019,premier 2024-
MR foreign 1968-1978
MR foreign 1998-2001,foreign 2005-2007
MR foreign 2001-2002
MR foreign 2002-2003
MR foreign 2003-2005
MR foreign 2007-2008
MR foreign 2008
MR foreign 2008-2009
MR foreign 2009-2011
MR foreign 2015
MR foreign 2015-2016
MR foreign 2016-2018
MR foreign 2018-2022,world 2014-2018
MR interior 2009-2014,speaker 2014-2018
MR interior 2014-2019
MR interior 2019-2022,foreign 2022-
MR interior 2022-
MR premier 1979
MR premier 1979-1980,president 1980-1984
MR premier 1981-1984,president 1984-2005
MR premier 1992-1996,premier 2005-2007
MR premier 1996-1997,premier 1998-2003
MR premier 1997-1998
MR premier 2003-2005
MR premier 2007-2008
MR premier 2008
MR premier 2008-2014
MR premier 2014-2018
MR premier 2018-2019
MR premier 2019-2020
MR premier 2020-2024
MR president 1960-1978
MR president 1978-1979
MR president 1979-1980
MR president 2005-2007
MR president 2007-2008
MR president 2008-2019
MR speaker 2007-2013
MR speaker 2007-2013,president 2009
MR speaker 2018-2023
MR speaker 2023-
MR spokesman 2014-2015
MR spokesman 2015-2018
MR spokesman 2018-2019
MR spokesman 2019-2020
MR spokesman 2022-2024
MR spokesman 2024-
MT envoy 2020-2025
MT finance 1998-2004,foreign 2004
MT foreign 1981-1987
MT foreign 1987-1989,president 1989-1994
MT foreign 1990-1996,foreign 1998-1999,president 1999-2004
MT foreign 1996-1998,foreign 2013-2017,president 2019-2024
MT foreign 1999-2004
MT foreign 2004-2008
MT foreign 2008-2012
MT foreign 2012-2013
MT foreign 2020-2022
MT foreign 2022-
MT interior 2013-2014
MT interior 2014-2017,foreign 2017-2020
MT interior 2017-2020
MT interior 2020-
MT premier 1955-1958,premier 1971-1984
MT premier 1984-1987
MT premier 1987-1996,premier 1998-2004,president 2004-2009
MT premier 1996-1998
MT premier 2004-2013
MT premier 2013-2020
MT premier 2020-
MT president 1994-1999
MT president 2009-2014
MT president 2014-2019
MT president 2024-
MU envoy 2001-2005,envoy 2015-
MU finance 1991-1995,finance 2005-2010
MU finance 2010-2011,finance 2016-2019,premier 2017-2024
MU finance 2014-2016,foreign 2016-2019
MU foreign 1983-1986,foreign 2000-2003
MU foreign 1986-1990,foreign 2005-2008
MU foreign 1990-1991
MU foreign 1991-1993,foreign 1995-1997,vice 2000-2003,premier 2003-2005,vice 2024-2026
MU foreign 1997-2000,president 2012-2015
MU foreign 2003-2005
MU foreign 2008-2014
MU foreign 2014-2016
MU foreign 2019-2021
MU foreign 2021-2024
MU foreign 2024-
MU premier 1968-1982
MU premier 1982-1995,premier 2000-2003,president 2003-2012,premier 2014-2017
MU premier 1995-2000,premier 2005-2014,premier 2024-
MU president 1992
MU president 1992-2002
MU president 2002-2003
MU president 2015-2018
MU president 2019-2024
MU president 2024-
MU speaker 2014-2019
MU vice 2010-2016
MU vice 2016-2019,president 2018-2019
MV foreign 1978-2005
MV foreign 2005-2007,foreign 2008-2011
MV foreign 2007-2008,speaker 2009-2014,foreign 2018-2023
MV foreign 2011-2012
MV foreign 2012-2013
MV foreign 2013-2016
MV foreign 2023-2024,finance 2024-
MV president 1978-2008
MV president 2008-2012,speaker 2019-2023
MV president 2013-2018
MV president 2018-2023
MV president 2023-
MV vice 2008-2012,president 2012-2013
MV vice 2013-2015
MV vice 2015
MV vice 2018-2023
MV vice 2023-
MW foreign 1994-1996
MW foreign 2000-2004
MW foreign 2005,foreign 2014-2016,foreign 2025-
MW foreign 2006-2009,vice 2009-2012,president 2012-2014
MW foreign 2009-2011
MW foreign 2011-2012,president 2014-2020,president 2025-
MW foreign 2012-2014
MW foreign 2016-2017,foreign 2019-2020
MW foreign 2017-2019
MW foreign 2020-2022
MW foreign 2022-2025
MW premier 1964-1966,president 1966-1994
MW president 1994-2004
MW president 2004-2012
MW president 2020-2025
MW vice 1994-2004
MW vice 2004-2009
MW vice 2012-2014
MW vice 2014-2024
MW vice 2024-2025
MW vice 2025-
MX defence 2012-2018
MX defence 2018-2024
MX envoy 2002-2003
MX envoy 2007-2011
MX envoy 2018-2023,foreign 2024-2026
MX envoy 2023-
MX finance 1988-1994
MX finance 1994-1998
MX finance 2000-2006
MX finance 2006-2009
MX finance 2009-2011
MX finance 2011-2012,foreign 2012-2015,finance 2016-2017
MX finance 2012-2016,foreign 2017-2018
MX finance 2018-2019
MX finance 2019-2021
MX finance 2021-2025
MX finance 2025-
MX foreign 1988-1993
MX foreign 1993-1994
MX foreign 1994-1998,finance 1998-2000
MX foreign 1998-2000
MX foreign 2000-2003
MX foreign 2003-2006
MX foreign 2006-2012
MX foreign 2015-2017
MX foreign 2018-2023,finance 2024-
MX foreign 2023-2024
MX interior 2000-2005
MX interior 2008
MX interior 2012-2018
MX interior 2018-2021
MX interior 2020-
MX interior 2021-2023
MX interior 2024-
MX oil 1997-2000
MX oil 2000-2003
MX oil 2012-2018
MX oil 2018-2023
MX oil 2024-
MX president 1934-1940
MX president 1946-1952
MX president 1958-1964
MX president 1964-1970
MX president 1970-1976
MX president 1976-1982
MX president 1982-1988
MX president 1988-1994
MX president 1994-2000
MX president 2000-2006
MX president 2006-2012
MX president 2012-2018
MX president 2018-2024
MX president 2024-
MY defence 1991-1995,defence 1999-2008,vice 2004-2009,premier 2009-2018,finance 2008-2018
MY defence 1995-1999,foreign 1999-2008,interior 2008-2009
MY defence 2009-2013,interior 2013-2018,vice 2015-2018,vice 2022-
MY defence 2018-2020
MY defence 2020-2021,vice 2021,premier 2021-2022
MY defence 2023-
MY envoy 1998-2003
MY finance 1984-1991,finance 1999-2001
MY finance 1987-2008
MY finance 1991-1998,vice 1993-1998,premier 2022-,finance 2022-
MY finance 2020-2022,finance 2022-2025
MY foreign 1975-1981,foreign 1984-1986,defence 1986-1990
MY foreign 1981-1984
MY foreign 1986-1987,foreign 2008-2009,spokesman 2009-2013
MY foreign 1987-1991
MY foreign 1991-1999,vice 1999-2003,premier 2003-2009
MY foreign 2009-2018
MY foreign 2018-2020,foreign 2021-2022
MY foreign 2022-2023
MY interior 2009-2013,defence 2013-2018,foreign 2020-2021,defence 2021-2022
MY interior 2020-2022
MY interior 2022-
MY king 1970-1975,king 2011-2016
MY king 1979-1984
MY king 1984-1989
MY king 1989-1994
MY king 1994-1999
MY king 1999-2001
MY king 2001-2006
MY king 2006-2011
MY king 2016-2019
MY king 2019-2024
MY king 2024-
MY oil 2018-2020
MY premier 1957-1970
MY premier 1970-1976
MY premier 1976-1981
MY premier 1981-2003,premier 2018-2020
MY spokesman 2014-2018
MY spokesman 2023-
MY vice 1981-1986
MY vice 1986-1993
MY vice 2009-2015,interior 2018-2020,premier 2020-2021
MY vice 2018-2020
MZ defence 2008-2014,president 2015-2025
MZ defence 2020-2021
MZ defence 2021-
MZ envoy 1990-1996,envoy 2020-
MZ finance 1999-2005,premier 2004-2010
MZ finance 2015-2022,premier 2022-2025
MZ foreign 1975-1986,president 1986-2005
MZ foreign 1987-1994,premier 1994-2004
MZ foreign 1994-2005
MZ foreign 2005-2008
MZ foreign 2008-2017
MZ foreign 2025-
MZ interior 1983-1984,president 2005-2015
MZ interior 2005-2010,foreign 2017-2020
MZ premier 1986-1994
MZ premier 2010-2012
MZ premier 2012-2015
MZ premier 2015-2022
MZ premier 2025-
MZ president 1975-1986
MZ president 2025-
MZ speaker 2010-2020,foreign 2020-2025
NA envoy 1996-2006
NA envoy 2010-2015
NA finance 1996-2003,vice 2018-2024,president 2024-2025
NA finance 2003-2015,premier 2015-2025
NA foreign 1990-2002,premier 2002-2005,speaker 2005-2015
NA foreign 2002-2004
NA foreign 2004-2010
NA foreign 2010-2012
NA foreign 2012-2024,vice 2024-2025,president 2025-
NA foreign 2024-2025
NA foreign 2025-
NA interior 1990-1995,president 2005-2015
NA interior 2005-2008,vice 2015-2018
NA premier 1990-2002,premier 2012-2015,president 2015-2024
NA premier 2005-2012,defence 2012-2015
NA premier 2025-
NA president 1990-2005
NA speaker 2015-2025
NA vice 2025-
NE army 2020-2023,defence 2023-
NE defence 2012-2016
NE defence 2016-2019
NE finance 2001-2010,premier 2023-
NE finance 2011-2012,premier 2021-2023
NE foreign 1995-1996,foreign 2011-2015,interior 2016-2020,president 2021-2023
NE foreign 1997,premier 1997-1999
NE foreign 1999-2000,foreign 2001-2010
NE foreign 2000-2001
NE foreign 2015-2016
NE foreign 2016-2018
NE foreign 2018-2021
NE foreign 2023-,envoy 2022-2023
NE interior 2013-2016,defence 2016,finance 2016-2019,foreign 2021-2023
NE interior 2020-2021
NE interior 2023-
NE premier 1990-1991
NE premier 1991-1993
NE premier 1993-1994,speaker 1995-1996,president 2011-2021
NE premier 1994-1995
NE premier 1995,premier 1996-1997
NE premier 1995-1996,premier 2000-2007,speaker 2011-2014
NE premier 1996
NE premier 2007-2009,speaker 2020-2023
NE premier 2009-2010
NE premier 2010-2011
NE premier 2011-2021
NE president 1960-1974
NE president 1974-1987
NE president 1987-1993
NE president 1993-1996,speaker 1999-2009
NE president 1996-1999
NE president 1999
NE president 1999-2010
NE president 2010-2011
NE president 2023-
NE spokesman 2011-2016
NE spokesman 2023-
NG army 1975-1979,defence 1999-2003
NG army 1984-1985,president 1985-1993
NG army 2008-2010,interior 2015-2019
NG army 2014-2015
NG army 2015-2021
NG army 2021
NG army 2021-2023
NG army 2023-2024
NG army 2023-2025,defence 2025-
NG army 2024-
NG army 2025-
NG defence 1990-1993,president 1993-1998
NG defence 2015-2019
NG defence 2019-2023
NG defence 2023-
NG defence 2023-2025
NG envoy 2004-2008,foreign 2014-2015
NG envoy 2017-2023
NG finance 2003-2006,foreign 2006,finance 2011-2015,world 2021-
NG finance 2010-2011
NG finance 2015-2018
NG finance 2018-2023
NG finance 2023-
NG foreign 1984-1985,envoy 1990-1999
NG foreign 1985-1987
NG foreign 1987-1989,foreign 1990-1993
NG foreign 1993
NG foreign 1993-1995
NG foreign 1995-1998
NG foreign 1998-1999
NG foreign 1999-2003
NG foreign 2003-2006
NG foreign 2006-2007,envoy 2008-2017
NG foreign 2007-2010
NG foreign 2011-2013
NG foreign 2013-2014
NG foreign 2015-2023
NG foreign 2023-
NG foreign 2024-
NG interior 2011-2015
NG interior 2019-2023
NG interior 2023-
NG oil 1976-1978,president 1983-1985,president 2015-2023
NG oil 1986-1990,foreign 1990,oil 2008-2010
NG oil 1995-1998
NG oil 2005-2007
NG oil 2007-2010,foreign 2010-2011
NG oil 2010-2015
NG oil 2015-2019
NG oil 2019-2023
NG oil 2023-
NG premier 1957-1966
NG president 1963-1966
NG president 1966
NG president 1966-1975
NG president 1975-1976
NG president 1976-1979,president 1999-2007
NG president 1979-1983
NG president 1993
NG president 1998-1999
NG president 2007-2010
NG president 2023-
NG security 1985-1986,security 1999-2006,security 2010,defence 2014-2015
NG security 2012-2015
NG security 2015-2023
NG security 2023-
NG speaker 2007-2015
NG speaker 2011-2015
NG speaker 2015-2019
NG speaker 2019-2023
NG speaker 2023-
NG spokesman 2008-2010
NG spokesman 2010-2014
NG spokesman 2011-2015
NG spokesman 2013-2015
NG spokesman 2014-2015
NG spokesman 2015-2018
NG spokesman 2015-2023
NG spokesman 2023-
NG spokesman 2023-2024
NG spokesman 2023-2026
NG vice 1979-1983
NG vice 1999-2007
NG vice 2007-2010,president 2010-2015
NG vice 2010-2015
NG vice 2015-2023
NG vice 2023-
NI envoy 2007-2016
NI foreign 1979-1990
NI foreign 1990-1992
NI foreign 1992-1997
NI foreign 1997-1998
NI foreign 1998-2000,finance 2002-2003
NI foreign 2000-2002
NI foreign 2002-2007
NI foreign 2007-2017
NI foreign 2017-2024
NI foreign 2024-
NI president 1967-1979
NI president 1979-1990,president 2007-
NI president 1990-1997
NI president 1997-2002
NI president 2002-2007
NI spokesman 2007-2017,vice 2017-2025,president 2025-
NI vice 1985-1990
NL army 2021-
NL crown 1980-2013,king 2013-
NL defence 2002-2007
NL defence 2007-2010
NL defence 2012-2017
NL defence 2017-2021
NL defence 2022-2024
NL defence 2024-2026
NL envoy 2012-2017
NL envoy 2020-2024
NL envoy 2022-2024
NL finance 1973-1977
NL finance 2012-2017
NL finance 2017-2022,foreign 2022-2023
NL foreign 1982-1993
NL foreign 1993-1994
NL foreign 1994-1998
NL foreign 1998-2002
NL foreign 2002-2003,world 2004-2009
NL foreign 2003-2007
NL foreign 2007-2010
NL foreign 2010-2012
NL foreign 2012-2014,world 2014-2023
NL foreign 2014-2017
NL foreign 2017-2018
NL foreign 2018,foreign 2021,finance 2022-2024
NL foreign 2018-2021
NL foreign 2021-2022
NL foreign 2023-2024
NL foreign 2024-2025
NL foreign 2025-2026
NL foreign 2026-
NL interior 2022-2024,defence 2026-
NL king 1900-1948
NL king 1948-1980
NL king 1980-2013
NL premier 1973-1977
NL premier 1977-1982
NL premier 1982-1994
NL premier 1994-2002
NL premier 2002-2010
NL premier 2010-2024,world 2024-
NL premier 2024-2026
NL premier 2026-
NO army 2005-2009
NO army 2013-2020
NO army 2020-
NO crown 1991-
NO defence 1990-1993,foreign 1993-1994
NO defence 2001-2005
NO defence 2005-2009,defence 2012-2013
NO defence 2009-2011,interior 1996
NO defence 2011-2012,foreign 2012-2013,foreign 2023-,world 2012-2017
NO defence 2013-2017,foreign 2017-2021
NO defence 2017-2021
NO defence 2021-2022
NO defence 2022-2024
NO defence 2024-
NO envoy 1990-1997
NO envoy 1993-1999
NO envoy 2000-2012
NO envoy 2001-2025
NO envoy 2005-2009
NO envoy 2007-2020
NO envoy 2010-2022
NO envoy 2012-2018,world 2018-2025
NO envoy 2023-
NO finance 1996-1997,premier 2000-2001,premier 2005-2013,finance 2025-,world 2014-2024
NO foreign 1940-1946
NO foreign 1987-1989,foreign 1990-1993
NO foreign 1989-1990,premier 1997-2000,premier 2001-2005
NO foreign 1994-1997,defence 2000-2001
NO foreign 1997-2000
NO foreign 2001-2005
NO foreign 2005-2012,premier 2021-
NO foreign 2013-2017
NO foreign 2021-2023
NO king 1905-1957
NO king 1957-1991
NO king 1991-
NO premier 1976-1981
NO premier 1981,premier 1986-1989,premier 1990-1996
NO premier 1981-1986
NO premier 1989-1990
NO premier 1996-1997,foreign 2000-2001,speaker 2005-2009
NO premier 2013-2021
NP crown 1972-2001,king 2001
NP finance 2008-2009,premier 2011-2013
NP foreign 1994-1995,premier 2009-2011
NP foreign 2006-2007,premier 2015-2016,premier 2018-2021,premier 2024-2025
NP foreign 2008-2009
NP foreign 2009-2011
NP foreign 2011-2013,foreign 2024
NP foreign 2014-2015
NP foreign 2015-2016
NP foreign 2016-2017
NP foreign 2018-2021
NP foreign 2021-2022
NP foreign 2023-2024
NP foreign 2024-2025
NP interior 2014-2015
NP king 1955-1972
NP king 1972-2001
NP king 2001-2008
NP premier 1969-1973,premier 1977-1979
NP premier 1986-1990
NP premier 1990-1991,premier 1999-2000
NP premier 1991-1994,premier 1998-1999,premier 2000-2001,premier 2006-2008
NP premier 1994-1995
NP premier 1995-1997,premier 2001-2002,premier 2004-2005,premier 2017-2018,premier 2021-2022
NP premier 1997,premier 2002-2003
NP premier 1997-1998,premier 2003-2004
NP premier 2008-2009,premier 2016-2017,premier 2022-2024
NP premier 2011
NP premier 2013-2014
NP premier 2014-2015
NP premier 2025-2026
NP premier 2026-
NP president 2008-2015
NP president 2015-2023
NP president 2023-
NR finance 2013-2019,president 2023-
NR foreign 2007-2013
NR president 1968-1976,president 1978-1989
NR president 1989-1995,president 1998-2003
NR president 1999-2004
NR president 2003,president 2004-2007
NR president 2007-2011,speaker 2019-
NR president 2011-2013
NR president 2013-2019,foreign 2013-2019
NR president 2019-2022
NR president 2022-2023
NU premier 2008-2020
NU premier 2020-
NZ defence 2008-2011
NZ defence 2011-2014
NZ defence 2014-2017,foreign 2017,speaker 2023-
NZ defence 2017-2020
NZ defence 2020-2023
NZ defence 2023-2026
NZ envoy 2009-2015
NZ envoy 2015-2017
NZ finance 1999-2008,vice 2002-2008
NZ finance 2008-2016,premier 2016-2017
NZ finance 2015-2017,finance 2023-
NZ finance 2017-2023,vice 2020-2023
NZ finance 2023-
NZ foreign 1990,premier 1990
NZ foreign 1990-1999
NZ foreign 1999-2005,defence 2005-2008
NZ foreign 2005-2008,foreign 2017-2020,vice 1996-1998,vice 2017-2020,foreign 2023-,vice 2023-2025
NZ foreign 2008-2017
NZ foreign 2020-2023
NZ premier 1960-1972
NZ premier 1972-1974
NZ premier 1974-1975
NZ premier 1975-1984
NZ premier 1984-1989,foreign 1984-1987
NZ premier 1989-1990
NZ premier 1990-1997
NZ premier 1997-1999
NZ premier 1999-2008
NZ premier 2008-2016
NZ premier 2017-2023
NZ premier 2023
NZ premier 2023-
NZ security 2017-2023,defence 2023
NZ speaker 2017-2022
NZ vice 2025-
OM army 1990-2004,vice 2020-,defence 2020-
OM army 2003-2020
OM army 2020-
OM crown 2021-
OM defence 1977-1996
OM defence 1979-1997
OM envoy 1973-1982,finance 1995-2011
OM envoy 1974-2020
OM envoy 1986-2002,king 2020-
OM envoy 1998-2011
OM envoy 2002-2017,vice 2017-
OM envoy 2005-2020
OM envoy 2007-2020,foreign 2020-
OM envoy 2009-
OM envoy 2009-2018
OM envoy 2011-2016
OM envoy 2013-2024
OM finance 2011-2020
OM finance 2020-
OM foreign 1971-1973,vice 1979-
OM foreign 1973-1982,vice 1982-1995
OM foreign 1982-2020
OM interior 1979-1996,defence 1997-2020
OM interior 1996-2001
OM interior 2001-2011
OM interior 2011-
OM king 1932-1970
OM king 1970-2020,premier 1972-2020
OM oil 1974-1997
OM oil 1997-2022
OM oil 2022-
OM premier 1970-1972
OM security 1990-2011
OM security 2011-
OM speaker 1991-2007
OM speaker 2001-2019
OM speaker 2007-2011
OM speaker 2011-
OM speaker 2019-
OM vice 1984-2010
PA envoy 2020-
PA foreign 1993-1994,interior 2009-2014,president 2024-
PA foreign 1999-2003
PA foreign 2003-2004
PA foreign 2004-2009,vice 2006-2009
PA foreign 2011-2012
PA foreign 2012-2013
PA foreign 2013-2014
PA foreign 2019-2020
PA foreign 2020-2022
PA foreign 2022-2024
PA foreign 2024-
PA leader 1968-1981
PA leader 1983-1989
PA president 1940-1941,president 1949-1951,president 1968
PA president 1989-1994
PA president 1994-1999
PA president 1999-2004
PA president 2004-2009
PA president 2009-2014
PA president 2019-2024
PA vice 2009-2014,foreign 2009-2011,president 2014-2019
PA vice 2014-2019,foreign 2014-2019
PA vice 2019-2024
PE defence 2007-2009,premier 2020
PE defence 2012-2015,premier 2015-2016,premier 2020
PE defence 2019-2020,premier 2020
PE defence 2022,premier 2022-2024
PE envoy 2014-2019,foreign 2019-2020
PE finance 2001-2002,finance 2004-2005,premier 2005-2006,president 2016-2018
PE finance 2005-2006,premier 2016-2017
PE finance 2009-2010,premier 2017-2018,vice 2016-2020
PE foreign 1985-1988,foreign 2002-2003,defence 2006-2007
PE foreign 1991-1992
PE foreign 1993-1995,premier 1994-1995
PE foreign 1995-1997,vice 2000
PE foreign 1997-1998
PE foreign 1998-2000
PE foreign 2000-2001,premier 2000-2001
PE foreign 2001-2002
PE foreign 2003-2005
PE foreign 2005-2006,foreign 2021-2022
PE foreign 2006-2011
PE foreign 2011-2013
PE foreign 2013-2014
PE foreign 2014-2015
PE foreign 2015-2016
PE foreign 2016-2018
PE foreign 2018
PE foreign 2018-2019
PE foreign 2020-2021
PE foreign 2021
PE foreign 2022
PE foreign 2022-2023
PE foreign 2023-2024
PE foreign 2024-2025
PE foreign 2025-2026
PE interior 2011,premier 2011-2012
PE premier 1990-1991
PE premier 1991,foreign 1991
PE premier 1991-1992
PE premier 1992-1993,foreign 1992-1993
PE premier 1993-1994
PE premier 1995-1996
PE premier 1996-1999
PE premier 1998
PE premier 1999
PE premier 1999-2000
PE premier 2000
PE premier 2001-2002
PE premier 2002-2003
PE premier 2003
PE premier 2003-2005
PE premier 2006-2008
PE premier 2008-2009
PE premier 2009-2010
PE premier 2010-2011
PE premier 2011
PE premier 2012-2013
PE premier 2013-2014,premier 2018-2019
PE premier 2014
PE premier 2014-2015
PE premier 2019
PE premier 2019-2020
PE premier 2020-2021
PE premier 2021
PE premier 2022
PE premier 2024-2025
PE premier 2025
PE premier 2025-2026
PE president 1948-1956
PE president 1963-1968,president 1980-1985
PE president 1968-1975
PE president 1975-1980
PE president 1985-1990,president 2006-2011
PE president 1990-2000
PE president 2000-2001
PE president 2001-2006
PE president 2011-2016
PE president 2020-2021
PE president 2021-2022
PE president 2026
PE security 1990-2000
PE speaker 2020,president 2020
PE speaker 2020-2021,premier 2021-2022
PE speaker 2025,president 2025-2026
PE vice 2016-2018,president 2018-2020
PE vice 2021-2022,president 2022-2025
PG foreign 2007-2010
PG foreign 2012-2019
PG foreign 2022-
PG premier 1975-1980,premier 1982-1985,premier 2002-2011
PG premier 1980-1982,premier 1994-1997
PG premier 1985-1988,premier 1992-1994
PG premier 1988-1992,foreign 2002-2006
PG premier 1997-1999
PG premier 1999-2002
PG premier 2011-2019
PG premier 2019-
PH army 1984-1988,defence 1988-1991,president 1992-1998
PH army 1999-2001,defence 2001-2003,interior 2004-2006,oil 2007-2010
PH army 2006-2008,security 2016-2022
PH army 2016-2017,interior 2018-2022,security 2023-
PH army 2023-
PH defence 1970-1986,speaker 2008-2013
PH defence 1998-2001
PH defence 2003-2004,spokesman 2004-2010
PH defence 2007-2009,defence 2023-
PH defence 2010-2016
PH defence 2016-2022
PH envoy 2003-2005,envoy 2010-2016
PH envoy 2003-2007
PH envoy 2017-2018,foreign 2018-2022
PH foreign 1968-1984,foreign 1950-1951
PH foreign 1987-1992
PH foreign 1992-1995
PH foreign 1995-2001
PH foreign 2002-2003
PH foreign 2003-2004
PH foreign 2004-2011
PH foreign 2011-2016
PH foreign 2016-2017
PH foreign 2017-2018,speaker 2019-2020
PH foreign 2022-2025,envoy 2025-
PH foreign 2025-
PH interior 2010-2012
PH interior 2012-2015
PH premier 1981-1986
PH president 1946-1948
PH president 1948-1953
PH president 1953-1957
PH president 1957-1961
PH president 1961-1965
PH president 1965-1986
PH president 1986-1992
PH president 2010-2016
PH president 2016-2022
PH president 2022-
PH security 2005-2010,defence 2009-2010
PH speaker 1992-1998,speaker 2001-2008
PH speaker 2013-2016
PH speaker 2022-2025
PH spokesman 2001-2010
PH spokesman 2010-2016
PH spokesman 2016-2017
PH spokesman 2017-2018,spokesman 2020-2021
PH spokesman 2018-2020
PH spokesman 2022-
PH spokesman 2025-
PH vice 1986-1992,premier 1986,foreign 1986-1987
PH vice 1992-1998,president 1998-2001
PH vice 1998-2001,president 2001-2010,speaker 2018-2019
PH vice 2001-2004,foreign 2001-2002
PH vice 2004-2010
PH vice 2010-2016
PH vice 2016-2022
PH vice 2022-
PK army 1976-1988,president 1977-1988
PK army 1988-1991
PK army 1991-1993
PK army 1993-1996
PK army 1996-1998
PK army 1998-2007,leader 1999-2001,president 2001-2008
PK army 2013-2016
PK army 2016-2019
PK army 2016-2022
PK army 2019-2022
PK army 2021-
PK army 2022-2025
PK defence 1993-1996
PK defence 2002-2007
PK defence 2008-2012
PK defence 2013-2017,foreign 2017-2018,defence 2022-2023,defence 2024-
PK defence 2017-2018,oil 2022-2023
PK defence 2018-2022
PK envoy 1993-2003,envoy 2015-2019
PK envoy 1994-1997
PK envoy 1994-2004
PK envoy 1997-2002
PK envoy 1999-2000,foreign 2002,foreign 2007-2008
PK envoy 2002-2005
PK envoy 2002-2008,envoy 2019-2025
PK envoy 2005-2008
PK envoy 2006-2008,security 2008-2009
PK envoy 2008-2011
PK envoy 2008-2012,foreign 2018
PK envoy 2008-2014
PK envoy 2011-2013
PK envoy 2013-2017,foreign 2023-2024
PK envoy 2019-2022
PK envoy 2019-2023
PK envoy 2023-2024
PK envoy 2024-
PK finance 1990-1993,finance 1997-1998,foreign 1998-1999,foreign 2013-2017,security 2013-2015
PK finance 1998-1999,finance 2008,finance 2013-2017,finance 2022-2023,foreign 2024-,vice 2024-
PK finance 1999-2007,premier 2004-2007
PK finance 2008,oil 2008-2012,defence 2012-2013
PK finance 2008-2010,finance 2021-2022
PK finance 2010-2013,finance 2019-2021
PK finance 2018,finance 2022
PK finance 2018-2019
PK finance 2021,oil 2021-2022
PK finance 2023-2024
PK finance 2024-
PK foreign 1947-1954
PK foreign 1956-1957,premier 1957-1958
PK foreign 1963-1966,president 1971-1973,premier 1973-1977
PK foreign 1978-1982
PK foreign 1982-1987,foreign 1988-1991,foreign 1996-1997
PK foreign 1991-1993
PK foreign 1993,president 1993-1997
PK foreign 1993-1996
PK foreign 2002-2007
PK foreign 2008-2011,foreign 2018-2022
PK foreign 2011-2013,foreign 2022-2023
PK foreign 2013-2017,envoy 2022-
PK foreign 2022-2023
PK interior 1993-1996
PK interior 1997-1999,premier 2004
PK interior 1999-2002
PK interior 2002-2004
PK interior 2004-2007
PK interior 2007-2008
PK interior 2008-2013
PK interior 2017-2018
PK interior 2019-2020
PK interior 2022-2023
PK interior 2023
PK interior 2024-
PK interior 2025-
PK oil 1997-1999,interior 2013-2017
PK oil 2013-2017,premier 2017-2018
PK oil 2018-2019
PK oil 2020-2021
PK oil 2022-2025
PK oil 2025-
PK premier 1947-1951
PK premier 1951-1953
PK premier 1953-1955
PK premier 1955-1956
PK premier 1956-1957
PK premier 1985-1988
PK premier 1988-1990,premier 1993-1996
PK premier 1990
PK premier 1990-1993,premier 1997-1999,premier 2013-2017
PK premier 1993
PK premier 2002-2004
PK premier 2012-2013,speaker 2022-2024
PK premier 2013
PK premier 2018
PK premier 2018-2022
PK premier 2022-2023,premier 2024-
PK premier 2023-2024
PK president 1947-1948
PK president 1956-1958
PK president 1958-1969
PK president 1969-1971
PK president 1973-1978
PK president 1988-1993
PK president 1993,president 1997,speaker 1988-1999
PK president 1998-2001
PK president 2008-2013,president 2024-
PK president 2013-2018
PK president 2018-2024
PK security 1987-1989
PK security 1990-1992
PK security 1992-1993
PK security 2001-2004
PK security 2004-2007,army 2007-2013
PK security 2007-2008
PK security 2008-2012
PK security 2012-2014
PK security 2014-2016
PK security 2015-2018
PK security 2016-2018
PK security 2018-2019,army 2022-
PK security 2019-2021
PK security 2019-2022
PK security 2021-2024
PK security 2024-
PK speaker 1988-1990,premier 1996-1997
PK speaker 1990-1993,foreign 1997-1998
PK speaker 1993-1997,premier 2008-2012,speaker 2024-
PK speaker 2002-2008
PK speaker 2003-2009,premier 2007-2008,president 2008
PK speaker 2008-2013
PK speaker 2009-2012
PK speaker 2013-2018,speaker 2024-
PK speaker 2015-2018
PK speaker 2018-2022
PK speaker 2018-2024
PK spokesman 1997-1999
PK spokesman 1999-2008
PK spokesman 2001-2003
PK spokesman 2002-2006,interior 2020-2022
PK spokesman 2003-2005,envoy 2012-2015,envoy 2022-2024
PK spokesman 2003-2007
PK spokesman 2005-2007,spokesman 2013-2015
PK spokesman 2006-2007
PK spokesman 2006-2008,envoy 2008-2014,envoy 2020-
PK spokesman 2007-2008
PK spokesman 2008-2012
PK spokesman 2008-2013
PK spokesman 2009-2011,spokesman 2012-2013
PK spokesman 2010-2011,envoy 2017-2019
PK spokesman 2011-2012,spokesman 2019-2020
PK spokesman 2012-2013,envoy 2013-2020
PK spokesman 2012-2016
PK spokesman 2013,envoy 2013-2018
PK spokesman 2013-2016
PK spokesman 2015-2016
PK spokesman 2016-2018
PK spokesman 2016-2018,spokesman 2022-2023
PK spokesman 2016-2020
PK spokesman 2018-2022
PK spokesman 2020
PK spokesman 2020-2021
PK spokesman 2020-2022
PK spokesman 2021-2022,envoy 2025-
PK spokesman 2022-
PK spokesman 2022-2024
PK spokesman 2023-2024
PK spokesman 2024-
PK spokesman 2024-2025
PK spokesman 2025-
PL army 2006-2010
PL army 2018-2023
PL army 2023-
PL defence 1992-1993,defence 1997-2000
PL defence 2000-2001,speaker 2007-2010,president 2010-2015
PL defence 2001-2005
PL defence 2005-2007,foreign 2007-2014,speaker 2014-2015,foreign 2023-
PL defence 2007
PL defence 2007-2011
PL defence 2011-2015,interior 2024-2025,security 2024-
PL defence 2015-2018
PL defence 2023-,vice 2023-
PL envoy 2014-2017
PL envoy 2017-2021
PL envoy 2021-
PL finance 1989-1991,finance 1997-2000
PL finance 1994-1997,finance 2002-2003
PL finance 2001-2002,premier 2004-2005
PL finance 2007-2013
PL finance 2013-2015
PL finance 2015-2018,premier 2017-2023
PL finance 2023-
PL foreign 1989-1993
PL foreign 1993-1995
PL foreign 1995,foreign 2000-2001
PL foreign 1995-1997
PL foreign 1997-2000
PL foreign 2005
PL foreign 2005-2006
PL foreign 2006-2007
PL foreign 2015-2018
PL foreign 2018-2020
PL foreign 2020-2023
PL foreign 2023
PL interior 1981-1990
PL interior 2007-2009,speaker 2010-2011,foreign 2014-2015
PL interior 2013-2014
PL interior 2015-2018,defence 2018-2023
PL interior 2018-2019
PL interior 2019,speaker 2019-2023
PL interior 2019-2023
PL interior 2023-2024,interior 2025-
PL leader 1948-1956,president 1947-1952
PL leader 1956-1970
PL leader 1970-1980
PL leader 1980-1981
PL premier 1947-1952,premier 1954-1970
PL premier 1981-1985,leader 1981-1989,president 1989-1990
PL premier 1985-1988
PL premier 1988-1989
PL premier 1989-1990
PL premier 1991
PL premier 1991-1992
PL premier 1992,premier 1993-1995,vice 2007-2012
PL premier 1992-1993
PL premier 1995-1996,speaker 2004-2005
PL premier 1996-1997,foreign 2001-2005,speaker 2005
PL premier 1997-2001
PL premier 2001-2004
PL premier 2005-2006
PL premier 2006-2007,vice 2020-2022,vice 2023
PL premier 2007-2014,premier 2023-,world 2014-2019
PL premier 2015-2017
PL president 1990-1995
PL president 1995-2005
PL president 2005-2010
PL president 2015-2025
PL president 2025-
PL security 1997-2004
PL security 2010-2015
PL security 2015-2022
PL security 2022-2025
PL security 2025
PL speaker 2011-2014,premier 2014-2015
PL speaker 2015-2019
PL speaker 2023-2025
PL speaker 2025-
PL spokesman 2019-2023
PL spokesman 2021-2023
PL spokesman 2023-
PL spokesman 2025-
PS envoy 1974-2016
PS envoy 1981-2022
PS envoy 1990-2009
PS envoy 1991-1993
PS envoy 1991-2001
PS envoy 1991-2003
PS envoy 1991-2003,foreign 2003-2005,vice 2003-2005
PS envoy 1991-2003,premier 2003,leader 2004-,president 2005-
PS envoy 1991-2005
PS envoy 1991-2005,foreign 2005-2006
PS envoy 1991-2020
PS envoy 1993-2000
PS envoy 1993-2012,speaker 1996-2003,premier 2003-2006
PS envoy 1993-2015
PS envoy 1993-2015,spokesman 1994-2003
PS envoy 1994-2018
PS envoy 2003-2008
PS envoy 2003-2012
PS envoy 2005-
PS envoy 2005-2009
PS envoy 2005-2010
PS envoy 2005-2015
PS envoy 2005-2018
PS envoy 2005-2023
PS envoy 2006-
PS envoy 2006-2022
PS envoy 2007-
PS envoy 2008-
PS envoy 2008-2025
PS envoy 2009-
PS envoy 2009-2017
PS envoy 2010-
PS envoy 2010-2013
PS envoy 2010-2013,envoy 2020-
PS envoy 2012-2025
PS envoy 2013-
PS envoy 2013-2018
PS envoy 2013-2020
PS envoy 2013-2021
PS envoy 2014-
PS envoy 2014-2018
PS envoy 2015-2024
PS envoy 2017-
PS envoy 2018-
PS envoy 2018-2024
PS envoy 2021-
PS envoy 2022-,vice 2025-
PS finance 1994-2002
PS finance 1994-2004
PS finance 2002-2006,finance 2007-2012,premier 2007-2013
PS finance 2006-2007
PS finance 2012-2013
PS finance 2013-2024
PS finance 2024-
PS foreign 1973-2009
PS foreign 2006-2007
PS foreign 2007,vice 2013-2024
PS foreign 2025-
PS interior 2002,interior 2007-2009
PS interior 2003-2005
PS interior 2005-2006
PS interior 2006-2007
PS interior 2009-2014
PS leader 1964-1967
PS leader 1969-2004,president 1989-2004
PS premier 2006-2007
PS premier 2013-2019,interior 2014-2019
PS premier 2019-2024
PS security 1994-2003
PS security 1994-2003,interior 2003,security 2007
PS security 1994-2004
PS security 1994-2005
PS security 1994-2008
PS security 1996-2004,interior 2002-2003
PS security 2002-2007
PS security 2002-2008
PS security 2008-2021
PS security 2009-
PS security 2010-2022,interior 2022-2024
PS security 2011-2024
PS speaker 1993-2022
PS speaker 2003-2004
PS speaker 2004-2006,president 2004-2005,speaker 2022-
PS speaker 2006-2018
PS spokesman 1991-1993,envoy 1991-1993,spokesman 2009-2020
PS spokesman 1994-,vice 2018-
PS spokesman 2002-2003,envoy 2008-2009
PS spokesman 2007
PS spokesman 2007-2009,foreign 2007-2024
PS spokesman 2007-2020
PS spokesman 2009-2012
PS spokesman 2012-2013
PS spokesman 2013-2015
PS spokesman 2015-2016
PS spokesman 2016-2019
PS spokesman 2019-2024
PS spokesman 2020-
PS spokesman 2022-
PS spokesman 2024-
PS vice 2006-2007
PS vice 2007,envoy 2007-
PS vice 2013-2015,premier 2024-,foreign 2024-2025
PT defence 2002-2005,foreign 2011-2013,vice 2013-2015
PT defence 2005-2006,foreign 2006-2011
PT defence 2009-2011,foreign 2015-2022,speaker 2022-2024
PT defence 2011-2015,speaker 2024-
PT defence 2015-2018
PT defence 2018-2022,foreign 2022-2024
PT defence 2022-2024
PT defence 2024-
PT envoy 1997-2001,foreign 2004-2005
PT envoy 2017-2023
PT finance 2011-2013
PT finance 2013-2015
PT finance 2015-2020
PT foreign 1983-1985,foreign 1995-2002,speaker 2005-2011
PT foreign 1987-1992
PT foreign 1992-1995,premier 2002-2004,world 2004-2014
PT foreign 2002-2003
PT foreign 2003-2004
PT foreign 2005-2006
PT foreign 2013-2015
PT foreign 2024-
PT interior 2005-2007,premier 2015-2024,world 2024-
PT interior 2017-2021
PT premier 1932-1968
PT premier 1968-1974
PT premier 1976-1978,premier 1983-1985,president 1986-1996
PT premier 1980
PT premier 1985-1995,president 2006-2016
PT premier 1995-2002,world 2005-2026
PT premier 2004-2005
PT premier 2005-2011
PT premier 2011-2015
PT premier 2024-
PT president 1974
PT president 1974-1976
PT president 1976-1986
PT president 1996-2006
PT president 2016-2026
PT president 2026-
PW president 1989-1993
PW president 1993-2001
PW president 2001-2009,president 2013-2021
PW president 2009-2013
PW president 2021-
PY finance 2015-2017,president 2023-
PY foreign 1989-1990,vice 1998-1999
PY foreign 1990-1993
PY foreign 1993-1996
PY foreign 1996-1998
PY foreign 1998-1999
PY foreign 1999
PY foreign 2000-2001
PY foreign 2001-2003
PY foreign 2003-2006
PY foreign 2006-2008,foreign 2023-
PY foreign 2008-2009
PY foreign 2009-2011
PY foreign 2011-2012
PY foreign 2012-2013
PY foreign 2013-2018
PY foreign 2019-2021
PY foreign 2022-2023
PY interior 2019-2021,foreign 2021-2022
PY president 1954-1989
PY president 1989-1993
PY president 1993-1998
PY president 1998-1999
PY president 1999-2003
PY president 2003-2008
PY president 2008-2012
PY president 2013-2018
PY president 2018-2023
PY vice 2003-2007,foreign 2018-2019
PY vice 2008-2012,president 2012-2013
PY vice 2013-2018
PY vice 2018-2023
PY vice 2023-
QA army 1996-2013,defence 2013-2016
QA army 2013-2021
QA army 2021-
QA crown 1977-1995,defence 1977-1995,king 1995-2013,premier 1995-1996
QA crown 1996-2003
QA crown 2003-2013,king 2013-
QA envoy 1978-1995
QA envoy 1995-2011,vice 2011-2017,speaker 2017-2021
QA envoy 1998-2007
QA envoy 1998-2011
QA envoy 2003-2017
QA envoy 2008-
QA envoy 2011-2013,foreign 2013-2016,defence 2016-2024
QA envoy 2013-
QA envoy 2014-2023
QA envoy 2015-2024,defence 2024-
QA envoy 2016-
QA envoy 2021-
QA finance 1972-1992,oil 1972-1992
QA finance 1992-1998
QA finance 1998-2013
QA finance 2013-2021
QA finance 2021-
QA foreign 1972-1985
QA foreign 1989-1990
QA foreign 1990-1992
QA foreign 1992-2013,premier 2007-2013
QA foreign 2016-,premier 2023-
QA interior 1989-2001,premier 1996-2007
QA interior 2001-2013
QA interior 2005-2020,premier 2013-2020
QA interior 2023-
QA king 1960-1972
QA oil 1992-2011,vice 2003-2011
QA oil 2011-2018
QA oil 2018-
QA premier 1970-1995,king 1972-1995
QA premier 2020-2023,interior 2020-2023
QA security 2006-2017
QA security 2017-
QA speaker 1995-2017
QA speaker 2021-
QA spokesman 2017-2021,envoy 2021-2024
QA spokesman 2021-
QA vice 2014-
RO army 2015-2019,defence 2019-2021,premier 2021-2023
RO defence 2000-2004
RO defence 2008-2012,interior 2009,interior 2014-2015
RO defence 2012-2015
RO defence 2017,defence 2018-2019
RO defence 2017-2018
RO defence 2021-2022
RO defence 2022-2024
RO defence 2025
RO defence 2025-
RO finance 2019-2020,premier 2020-2021
RO foreign 1989-1990
RO foreign 1990-1992,premier 2000-2004
RO foreign 1992-1996,defence 2007-2008,security 2012-2014,foreign 2014,foreign 2017-2019,speaker 2019-2020
RO foreign 1996-1997
RO foreign 1997-1999
RO foreign 2000-2004,speaker 2008-2011
RO foreign 2004-2007,security 2007-2012,premier 2012
RO foreign 2007-2008
RO foreign 2008,foreign 2015-2017
RO foreign 2008-2009,foreign 2012
RO foreign 2009,premier 2012,interior 2023-2025,premier 2025
RO foreign 2009-2012
RO foreign 2012
RO foreign 2012-2014
RO foreign 2014-2015,foreign 2019-2023
RO foreign 2019
RO foreign 2023-2024
RO foreign 2024-2025
RO foreign 2025-
RO king 1940-1947
RO leader 1940-1944
RO leader 1947-1965
RO leader 1965-1989,president 1974-1989
RO premier 1961-1974
RO premier 1989-1991,foreign 1999-2000
RO premier 1991-1992
RO premier 1992-1996
RO premier 1996-1998
RO premier 1998-1999
RO premier 1999-2000
RO premier 2004-2008,foreign 2007,speaker 2014-2019
RO premier 2008-2012
RO premier 2012-2015
RO premier 2015-2017
RO premier 2017,speaker 2025-
RO premier 2017-2018
RO premier 2018-2019
RO premier 2019-2020,speaker 2020-2021
RO president 1989-1996,president 2000-2004
RO president 1996-2000
RO president 2004-2014
RO president 2012,speaker 2012-2014
RO president 2014-2025
RO president 2025,premier 2025-
RO president 2025-
RO security 2006-2015
RO security 2015-2023
RO speaker 2012-2016
RO speaker 2016-2019
RO speaker 2019-2020,speaker 2021-2023,premier 2023-2025
RS army 1993-1998
RS army 1998-1999,defence 2000
RS army 2000-2002
RS army 2018-
RS defence 1988-1992
RS defence 2003-2004,president 2004-2012
RS defence 2005-2007
RS defence 2007-2012
RS defence 2013-2014
RS defence 2014-2016,interior 2022-2024,defence 2024-
RS defence 2016-2017
RS defence 2017-2020,interior 2020-2022,security 2022-2023,vice 2024-2025
RS defence 2022-2024,premier 2024-2025
RS envoy 2020-
RS envoy 2020-2024,foreign 2024-
RS finance 2018-
RS foreign 1991-1995
RS foreign 1992-1993
RS foreign 1995-1998,president 1997-2002
RS foreign 1998-2000
RS foreign 2000-2004
RS foreign 2004-2007
RS foreign 2007-2012
RS foreign 2012-2014
RS foreign 2020-2022
RS interior 1997-2000
RS interior 2000-2003,premier 2003-2004
RS interior 2001-2004
RS interior 2004-2008
RS interior 2008-2014,premier 2012-2014,foreign 2014-2020,speaker 2020-2022,foreign 2022-2024,interior 2024-
RS interior 2014-2020,defence 2020-2022
RS leader 1986-1989,president 1989-2000
RS premier 1991-1993
RS premier 1992-1993
RS premier 1993-1994,vice 1994-2000
RS premier 1993-1998
RS premier 1994-2000
RS premier 1998-2000
RS premier 2000-2001
RS premier 2001-2003
RS premier 2008-2012
RS premier 2017-2024,speaker 2024-
RS premier 2025-
RS president 1991-1992
RS president 1992-1993
RS president 1993-1997
RS president 2000-2003,premier 2004-2008
RS president 2002-2004
RS president 2003-2006
RS president 2012-2017
RS speaker 2014-2020
RS vice 1998-2000
RS vice 2001-2004
RS vice 2007-2011
RS vice 2012-2014,defence 2012-2013,premier 2014-2017,president 2017-
RS vice 2014-2022
RU army 1997-2004
RU army 2004-2008
RU army 2008-2012
RU army 2012-
RU army 2012-2016
RU army 2012-2017
RU army 2014-2018,vice 2018-2021
RU army 2014-2021
RU army 2014-2022,defence 2022-2023
RU army 2014-2025
RU army 2015-
RU army 2015-2022
RU army 2016-2019
RU army 2017-2018
RU army 2017-2023
RU army 2017-2024
RU army 2017-2025
RU army 2018
RU army 2019-2020
RU army 2019-2024
RU army 2020
RU army 2020-2021
RU army 2021-2025
RU army 2022-
RU army 2022-2023
RU defence 1991-1992
RU defence 1992-1996
RU defence 1996-1997
RU defence 1997-2001
RU defence 2007-2012
RU defence 2011-2016,envoy 2017-2024
RU defence 2012-2018,vice 2018-2022
RU defence 2012-2024
RU defence 2012-2024,security 2024-
RU defence 2016-2024
RU defence 2017-
RU defence 2019-
RU envoy 1990-1999
RU envoy 1994-1999
RU envoy 1994-2004,foreign 2004-
RU envoy 1998-2001
RU envoy 1998-2003
RU envoy 1999-2002
RU envoy 1999-2008,security 2012-
RU envoy 2000-2005
RU envoy 2001-2011
RU envoy 2001-2014
RU envoy 2001-2024
RU envoy 2002-2010
RU envoy 2003-2017
RU envoy 2004-
RU envoy 2004-2008
RU envoy 2004-2022
RU envoy 2005-
RU envoy 2005-2019
RU envoy 2005-2022
RU envoy 2005-2024
RU envoy 2005-2025
RU envoy 2006-2017
RU envoy 2008-
RU envoy 2008-2011,vice 2011-2018
RU envoy 2008-2018
RU envoy 2010-2017
RU envoy 2010-2020
RU envoy 2010-2022
RU envoy 2010-2025
RU envoy 2011-
RU envoy 2011-2017
RU envoy 2011-2019
RU envoy 2011-2022
RU envoy 2012-2014,speaker 2021-
RU envoy 2012-2018
RU envoy 2013-2016
RU envoy 2013-2021
RU envoy 2013-2025
RU envoy 2014-2025
RU envoy 2015-
RU envoy 2015-2024
RU envoy 2016-
RU envoy 2016-2025
RU envoy 2017-
RU envoy 2018-
RU envoy 2018-2022
RU envoy 2018-2023
RU envoy 2019-
RU envoy 2020-
RU envoy 2021-
RU envoy 2022-
RU envoy 2025-
RU finance 1999-2000,premier 2000-2004
RU finance 2000-2007
RU finance 2000-2011
RU finance 2007-
RU finance 2011-
RU finance 2013-2016
RU finance 2016-2020,security 2020-
RU finance 2020-
RU foreign 1990-1996
RU foreign 1998-2004,security 2004-2007
RU interior 1995-1998
RU interior 1998-1999,premier 1999
RU interior 1999-2001,security 2001-2004
RU interior 2001-2003,speaker 2003-2011
RU interior 2003-2012
RU interior 2012-
RU leader 2000-2004
RU leader 2004-2007
RU leader 2007-
RU oil 1999-2000,envoy 2000-2004
RU oil 2001-2004
RU oil 2008-2012
RU oil 2012-2020,vice 2020-
RU oil 2018-
RU oil 2020-2024
RU oil 2024-
RU premier 1992
RU premier 1992-1998
RU premier 1998,security 2016-
RU premier 2004-2007,security 2007-2016
RU premier 2007-2008,vice 2008-2012
RU premier 2020-
RU president 1991-1999
RU security 1991-1996,foreign 1996-1998,premier 1998-1999
RU security 1996
RU security 1996-1998
RU security 1996-2000
RU security 1997-2012,vice 2013-2018
RU security 1998-1999,premier 1999-2000,president 1999-2008,premier 2008-2012,president 2012-
RU security 1999-2001,defence 2001-2007,vice 2005-2011
RU security 1999-2003
RU security 1999-2024
RU security 2000-2007
RU security 2007-
RU security 2008-
RU security 2011-2016
RU security 2016-
RU security 2016-2018
RU security 2018-
RU speaker 1991-1993
RU speaker 1994-1996,security 1996-1998
RU speaker 1996-2001
RU speaker 1996-2003
RU speaker 2001-2011
RU speaker 2011-
RU speaker 2011-2016,security 2016-
RU speaker 2016-
RU spokesman 1996-1998,envoy 2000-2008
RU spokesman 2000-
RU spokesman 2000-2005,envoy 2005-2019
RU spokesman 2000-2008
RU spokesman 2005-2008
RU spokesman 2008-2011
RU spokesman 2008-2018
RU spokesman 2009-
RU spokesman 2011-2015,envoy 2015-
RU spokesman 2015
RU spokesman 2015-
RU vice 1991-1992
RU vice 1991-1993
RU vice 1991-1994
RU vice 1993-1996
RU vice 1994-1998,envoy 2020-2022
RU vice 1996-1997
RU vice 1997-1998
RU vice 1998-1999
RU vice 1999-2000
RU vice 1999-2004,oil 2004-2008
RU vice 2004-2011
RU vice 2005-2008,president 2008-2012,premier 2012-2020,security 2020-
RU vice 2008-2010
RU vice 2008-2012
RU vice 2008-2018
RU vice 2008-2020,security 2020-2025
RU vice 2011-2013,security 2013-2020
RU vice 2012-2018
RU vice 2013-
RU vice 2016-2020
RU vice 2018-
RU vice 2020-
RU vice 2020-2024,defence 2024-
RU vice 2022-
RU vice 2024-
RW army 1998-2002
RW army 2002-2010,defence 2010-2018
RW army 2013-2019
RW army 2021-
RW defence 2018-2023
RW defence 2023-
RW envoy 1993-1994
RW envoy 2010-2016
RW envoy 2023-2024
RW envoy 2024-
RW finance 2013-2018,envoy 2022-2023
RW foreign 1989-1992
RW foreign 1992-1993
RW foreign 1993-1994,foreign 1994-1999,envoy 2001-2003
RW foreign 1994
RW foreign 2000-2002
RW foreign 2002-2008
RW foreign 2008-2009
RW foreign 2009-2018
RW foreign 2018-2019
RW foreign 2019-2024
RW foreign 2024-
RW premier 1991-1992
RW premier 1992-1993
RW premier 1993-1994
RW premier 1994
RW premier 1994-1995
RW premier 1995-2000
RW premier 2000-2011
RW premier 2011-2014
RW premier 2014-2017
RW premier 2017-2025
RW premier 2025-
RW president 1962-1973
RW president 1973-1994
RW president 1994
RW president 1994-2000
RW spokesman 2020-
RW vice 1994-2000,president 2000-
SA army 1967-2010
SA army 1978-2011
SA army 1984-1996
SA army 1990-2013
SA army 1996-2009
SA army 2010-2017
SA army 2011-2014
SA army 2013
SA army 2014-2018
SA army 2017-2018
SA army 2017-2020
SA army 2018-
SA army 2022-
SA crown 1933-1953,king 1953-1964,premier 1953-1954,premier 1960-1962
SA crown 1965-1975,king 1975-1982
SA crown 1982-2005,king 2005-2015,premier 2005-2015
SA defence 1963-2011,crown 2005-2011
SA defence 2011-2015,crown 2012-2015,king 2015-,premier 2015-2022
SA defence 2014,security 2014-2015
SA defence 2015-2022,crown 2017-,premier 2022-
SA envoy 1983-1992
SA envoy 1983-2005,security 2005-2015
SA envoy 1984-2002
SA envoy 1992-2009
SA envoy 1995-2018
SA envoy 1995-2019,oil 2019-
SA envoy 1997-2018
SA envoy 1998-2008
SA envoy 2001-2016
SA envoy 2005-2022
SA envoy 2007-2015,foreign 2015-2018,envoy 2018-
SA envoy 2008-
SA envoy 2008-2011
SA envoy 2010-2017
SA envoy 2011-2022
SA envoy 2012-
SA envoy 2012-2016
SA envoy 2013-2018
SA envoy 2014-
SA envoy 2014-2021
SA envoy 2015-2016
SA envoy 2015-2021
SA envoy 2016-
SA envoy 2017-
SA envoy 2017-2019,army 2019-2022,defence 2022-
SA envoy 2017-2023
SA envoy 2018-2024
SA envoy 2019,foreign 2019-
SA envoy 2019-
SA envoy 2023-
SA envoy 2024-
SA finance 1960-1961
SA finance 1975-1995
SA finance 1995-1996
SA finance 1996-2016,foreign 2018-2019
SA finance 2016-
SA foreign 1930-1960,crown 1953-1964,premier 1954-1960,foreign 1962-1975,premier 1962-1975,king 1964-1975
SA foreign 1960-1962
SA foreign 1975-2015
SA interior 1962-1975,crown 1975-1982,king 1982-2005,premier 1982-2005
SA interior 1975-2012,vice 2009-2012,crown 2011-2012
SA interior 2012-2017,crown 2015-2017
SA interior 2017-
SA king 1932-1953
SA oil 1960-1962
SA oil 1962-1986
SA oil 1986-1995,envoy 2005-2011
SA oil 1995-2016
SA oil 2016-2019
SA security 1965-1979
SA security 1975-2012,interior 2012
SA security 1977-2001,envoy 2003-2007
SA security 2001-2005
SA security 2005-2012,vice 2013-2015,crown 2015
SA security 2011-2013,army 2013-2014
SA security 2012-2014
SA security 2015-
SA security 2018-
SA speaker 1993-2002
SA speaker 2002-2009
SA speaker 2009-
SA spokesman 2004-2018
SA spokesman 2008-2017,envoy 2018-2023
SA spokesman 2015-2017,security 2017-2018
SA spokesman 2017-
SB foreign 2019-2024,premier 2024-
SB premier 1981-1984,premier 1989-1993,premier 1994-1997
SB premier 1993-1994
SB premier 1997-2000
SB premier 2000-2001,premier 2006-2007,premier 2014-2017,premier 2019-2024
SB premier 2001-2006
SB premier 2007-2010
SB premier 2010-2011
SB premier 2011-2014
SB premier 2017-2019
SC envoy 2007-2017
SC finance 2006-2012,vice 2010-2016,president 2016-2020
SC foreign 1989-1997
SC foreign 1997-2005
SC foreign 2005-2009,speaker 2016-2018
SC foreign 2010-2015,finance 2015-2016
SC foreign 2015-2016
SC foreign 2018-2020,foreign 2025-
SC foreign 2020-2025
SC premier 1975-1976,president 1976-1977
SC premier 1976-1977,president 1977-2004
SC president 2020-2025
SC president 2025-
SC speaker 2020-2025
SC vice 1996-2004,president 2004-2016
SC vice 2004-2010
SC vice 2016-2020
SC vice 2020-2025
SC vice 2025-
SD army 2010-2013,interior 2013-2017
SD army 2013-2015
SD army 2015-2018,envoy 2023-
SD army 2018-2019
SD army 2019
SD army 2019-
SD defence 2000-2005,vice 2013-2019,premier 2017-2018
SD defence 2019-2020
SD defence 2020-2021
SD defence 2025-
SD envoy 1996-2005
SD envoy 1996-2013
SD envoy 2001-2016
SD envoy 2002-2012
SD envoy 2004-2007
SD envoy 2006-2010,envoy 2014-2019
SD envoy 2009-2017
SD envoy 2010-2013
SD envoy 2010-2013,premier 2025
SD envoy 2011-2014
SD envoy 2015-2019
SD envoy 2019-2020,foreign 2025
SD envoy 2020-2022
SD envoy 2020-2023
SD envoy 2021-
SD finance 1990-1994,finance 2001-2002
SD finance 2002-2008,oil 2008-2010
SD finance 2010-2013
SD finance 2013-2017
SD finance 2017-2018
SD finance 2019-2020
SD finance 2020-2021
SD finance 2021-
SD foreign 1956-1958,foreign 1964-1965,premier 1965-1966,premier 1967-1969
SD foreign 1969-1971
SD foreign 1971-1975,foreign 1977
SD foreign 1979-1984
SD foreign 1984-1985
SD foreign 1985-1986
SD foreign 1988-1989,foreign 1993-1995
SD foreign 1989,speaker 1996-1999
SD foreign 1989-1993
SD foreign 1995-1998,vice 1998-2013
SD foreign 1998-2005,envoy 2005-2010
SD foreign 2005-2007
SD foreign 2007-2010
SD foreign 2010-2015
SD foreign 2015-2018
SD foreign 2018-2019
SD foreign 2019-2020
SD foreign 2020-2021
SD foreign 2021
SD foreign 2024
SD foreign 2024-2025
SD foreign 2025-
SD interior 2001-2005,defence 2005-2015
SD interior 2005-2008
SD interior 2009-2013,interior 2018
SD interior 2019-2021
SD interior 2021
SD interior 2023-2025
SD interior 2025-
SD oil 1995-2008,finance 2008-2010,oil 2011-2013
SD oil 2010-2011
SD oil 2013-2015
SD oil 2015-2017
SD premier 1954-1956,president 1965-1969
SD premier 1956-1958
SD premier 1964-1965
SD premier 1966-1967,premier 1986-1989
SD premier 1969
SD premier 1976-1977
SD premier 1985-1986
SD premier 2018-2019
SD premier 2019
SD premier 2019-2022
SD premier 2022-2025
SD premier 2025-
SD president 1958-1964,premier 1958-1964
SD president 1969-1985
SD president 1985-1986
SD president 1986-1989
SD president 1989-2019
SD president 2019-,leader 2019-
SD security 1990-1995,vice 2005-2013
SD security 1997-2000
SD security 2004-2009,security 2018-2019
SD security 2006-2010,defence 2015-2019,president 2019
SD security 2009-2018
SD security 2019-2020
SD security 2020-2021
SD security 2021-
SD speaker 2001-2013
SD speaker 2013-2015
SD speaker 2015-2019
SD spokesman 2004-2007
SD spokesman 2004-2009,spokesman 2014-2017,foreign 2022-2024
SD spokesman 2008-2011,envoy 2012-2013
SD spokesman 2008-2013
SD spokesman 2009-2011
SD spokesman 2009-2016
SD spokesman 2011-2013
SD spokesman 2013-2018,interior 2018
SD spokesman 2016-2018
SD spokesman 2016-2019
SD spokesman 2018-2019
SD spokesman 2019-2020
SD spokesman 2019-2021
SD spokesman 2020
SD spokesman 2020-2021
SD spokesman 2021
SD spokesman 2021-
SD spokesman 2024-
SD vice 1989-1998
SD vice 1994-2000
SD vice 2005
SD vice 2005-2011
SD vice 2006-2010
SD vice 2011-2013
SD vice 2013-2018
SD vice 2018-2019
SD vice 2019-2023
SD vice 2023-
SE army 2009-2015
SE army 2015-2024
SE army 2024-
SE defence 1997-2002,speaker 2002-2006
SE defence 2002-2006
SE defence 2007-2012
SE defence 2012-2014
SE defence 2014-2022
SE defence 2022-
SE envoy 2015-2019
SE envoy 2017-2024
SE envoy 2019-2024
SE finance 1994-1996,premier 1996-2006
SE finance 2006-2014
SE finance 2014-2021,premier 2021-2022
SE finance 2022-
SE foreign 1945-1962
SE foreign 1985-1991
SE foreign 1991-1994
SE foreign 1994-1998
SE foreign 1998-2003
SE foreign 2003-2006
SE foreign 2006,envoy 1988-1992,world 2012-2016
SE foreign 2014-2019
SE foreign 2019-2022
SE foreign 2022-2024
SE foreign 2024-
SE interior 2014-2017
SE interior 2017-2022
SE king 1950-1973
SE king 1973-
SE premier 1946-1969
SE premier 1969-1976,premier 1982-1986
SE premier 1976-1978,premier 1979-1982
SE premier 1986-1991,premier 1994-1996
SE premier 1991-1994,foreign 2006-2014,world 1995-2001
SE premier 2006-2014
SE premier 2014-2021
SE premier 2022-
SE speaker 1994-2002
SE speaker 2014-2018
SE speaker 2018-
SE vice 2022-
SG defence 1995-2003,vice 1995-2005,president 2011-2017
SG defence 2003-2011,vice 2009-2019,interior 2011-2015
SG defence 2011-2025
SG defence 2025-
SG envoy 1968-1990
SG envoy 1989-2012
SG envoy 1998-2004
SG finance 2007-2015,vice 2011-2019,president 2023-
SG finance 2015-2021,vice 2019-2025
SG finance 2021-,vice 2022-2024,premier 2024-
SG foreign 1965-1980
SG foreign 1980-1988
SG foreign 1988-1994,interior 1994-2010
SG foreign 1994-2004,vice 2004-2009
SG foreign 2004-2011
SG foreign 2011-2015,interior 2010-2011,interior 2015-
SG foreign 2015-
SG premier 1959-1990
SG premier 1990-2004
SG president 1959-1970
SG president 1971-1981
SG president 1981-1985
SG president 1985-1993
SG president 1993-1999
SG president 1999-2011
SG speaker 2013-2017,president 2017-2023
SG vice 1990-2004,premier 2004-2024
SG vice 2024-
SI defence 1990-1994,premier 2004-2008,premier 2012-2013,premier 2020-2022
SI defence 2004-2008,foreign 2012-2018,defence 2018-2020
SI defence 2012-2013
SI defence 2015-2018
SI defence 2020-2022
SI defence 2024-
SI envoy 1992-2000,president 2007-2012,world 2000-2005
SI finance 2000-2002,premier 2002-2004
SI foreign 1990-1993,foreign 2000-2004,foreign 2004-2008
SI foreign 1995-1996,foreign 1997
SI foreign 1996-1997
SI foreign 1997-2000
SI foreign 2004
SI foreign 2008-2012,envoy 2023-
SI foreign 2020-2022
SI foreign 2022-
SI interior 2014-2018
SI interior 2018-2020,interior 2023-
SI interior 2020-2022
SI premier 1990-1992,foreign 1993-1994,foreign 2000
SI premier 1992-2002,president 2002-2007
SI premier 2000,finance 2004-2008
SI premier 2013-2014
SI premier 2014-2018,foreign 2018-2020
SI premier 2018-2020,defence 2022-2024
SI premier 2022-
SI president 1990-2002
SI president 2022-
SI speaker 2000-2004,premier 2008-2012,president 2012-2022
SI speaker 2022-
SK defence 2012-2016
SK defence 2016-2020
SK defence 2020-2023
SK finance 2012-2019
SK finance 2020-2021,premier 2021-2023
SK foreign 1991-1992
SK foreign 1992,foreign 1993-1994,premier 1994
SK foreign 1992-1993
SK foreign 1994,foreign 1998-2006
SK foreign 1994-1996
SK foreign 1996-1997
SK foreign 1997-1998
SK foreign 2006-2009,world 2009-2022
SK foreign 2009-2010,foreign 2012-2020
SK foreign 2020-2022
SK foreign 2022-2023
SK foreign 2023
SK foreign 2023-
SK interior 2006-2010,interior 2012-2018,defence 2023-
SK interior 2023-
SK premier 1990-1991,premier 1992-1994,premier 1994-1998
SK premier 1991-1992
SK premier 1998-2006,foreign 2010-2012
SK premier 2006-2010,premier 2012-2018,premier 2023-
SK premier 2010-2012
SK premier 2018-2020,speaker 2023-2024,president 2024-
SK premier 2020-2021,finance 2021-2022
SK premier 2023
SK president 1993-1998
SK president 1999-2004
SK president 2014-2019
SK president 2019-2024
SK speaker 1992-1998,president 2004-2014
SK speaker 2006-2010,speaker 2012-2014
SK speaker 2016-2020
SK speaker 2020-2023
SL finance 2009-2012,foreign 2012-2017
SL foreign 1985-1992
SL foreign 1996-1997
SL foreign 1998-2001
SL foreign 2002-2007
SL foreign 2007-2010
SL foreign 2010-2012
SL foreign 2018-2019,envoy 2019-2020
SL foreign 2019-2021
SL foreign 2021-2023
SL foreign 2023-
SL premier 1961-1964
SL premier 1964-1967
SL premier 1968-1971,president 1971-1985
SL president 1985-1992
SL president 1992-1996
SL president 1996,president 2018-
SL president 1996-2007
SL president 1997-1998
SL president 2007-2018
SL spokesman 2023-
SL vice 2002-2007
SL vice 2007-2015
SL vice 2015-2018
SL vice 2018-
SM foreign 1986-2002
SM foreign 2008-2012
SM foreign 2012-2016
SM foreign 2017-2020
SM foreign 2020-
SN defence 2012-2019
SN envoy 2014-2018
SN finance 2013-2019,foreign 2019-2020,premier 2022-2024
SN foreign 1978-1984,foreign 1993-1998,premier 1983,premier 2000-2001,speaker 2012-2022
SN foreign 1984-1990
SN foreign 1990-1991
SN foreign 1991-1993,interior 1993-1995
SN foreign 1998-2000
SN foreign 2000-2009
SN foreign 2009-2012
SN foreign 2012
SN foreign 2012-2017
SN foreign 2017-2019,defence 2019-2023,interior 2023-2024,premier 2024
SN foreign 2020-2023
SN foreign 2024-2025
SN foreign 2025-
SN interior 2003-2004,premier 2004-2007,speaker 2007-2008,president 2012-2024
SN interior 2020-2023
SN premier 1960-1962
SN premier 1970-1980,president 1981-2000,world 2003-2014
SN premier 1981-1983,premier 1991-1998
SN premier 1998-2000
SN premier 2001-2002
SN premier 2002-2004
SN premier 2007-2009
SN premier 2009-2012
SN premier 2012-2013
SN premier 2013-2014
SN premier 2014-2019
SN premier 2024-
SN president 1960-1980
SN president 2000-2012
SN president 2024-
SN speaker 2002-2007
SN speaker 2022-2024
SN speaker 2024-
SN spokesman 2022-2024
SO army 2011-2013,defence 2015-2017
SO army 2013-2015
SO army 2019-2023
SO army 2023-2024
SO defence 1971-1989,vice 1971-1990,premier 1987-1990
SO defence 2009-2010
SO defence 2010-2011,defence 2012-2014
SO defence 2017
SO defence 2018-2021
SO defence 2022-2025
SO envoy 2005-2013
SO envoy 2017-2025
SO envoy 2020-2024
SO envoy 2022-
SO foreign 1969-1976,premier 1991-1993
SO foreign 1977-1987
SO foreign 2000-2002,foreign 2006-2007
SO foreign 2002-2004,foreign 2010
SO foreign 2004-2006
SO foreign 2008-2010
SO foreign 2009
SO foreign 2010-2011
SO foreign 2011
SO foreign 2012
SO foreign 2012-2014
SO foreign 2014-2015,finance 2017-2022
SO foreign 2015-2017
SO foreign 2017-2018
SO foreign 2018-2020
SO foreign 2020-2021
SO foreign 2021-2022
SO foreign 2022-2023
SO foreign 2025-
SO interior 2005-2007
SO interior 2009
SO interior 2012-2014
SO interior 2014-2015
SO interior 2024-
SO premier 1960,premier 1967-1969
SO premier 1960-1964,president 1967-1969
SO premier 1964-1967
SO premier 1990-1991
SO premier 2000-2001
SO premier 2001-2003
SO premier 2003-2004
SO premier 2004-2007
SO premier 2007-2009
SO premier 2009-2010,premier 2014-2017
SO premier 2010-2011,president 2017-2022
SO premier 2011-2012
SO premier 2012-2013
SO premier 2013-2014
SO premier 2017-2020
SO premier 2020-2022
SO premier 2022-
SO president 1960-1967
SO president 1969-1991
SO president 1991-1997
SO president 2000-2004
SO president 2004-2008
SO president 2009-2012
SO president 2012-2017,president 2022-
SO security 2009-2013,interior 2022-2024,foreign 2024-2025,defence 2025-
SO security 2014,security 2017-2018,security 2024-2025
SO security 2014-2016
SO security 2018-2021
SO security 2022-2024,security 2025-
SO security 2022-2025
SO speaker 2004-2007,speaker 2010-2012
SO speaker 2007-2010,president 2008-2009,speaker 2022-
SO speaker 2012-2018
SO speaker 2017-
SO speaker 2018-2022
SO spokesman 2010-2013,spokesman 2017-2018
SO spokesman 2011,envoy 2015-2021
SO spokesman 2013-2016
SO spokesman 2020-2022
SO spokesman 2022-
SO vice 2017-2022,premier 2020
SO vice 2022-
SR foreign 2000-2005
SR foreign 2005-2010
SR foreign 2010-2015
SR foreign 2015-2017
SR foreign 2017-2020
SR foreign 2020-2025
SR foreign 2025-
SR leader 1980-1987,president 2010-2020
SR premier 1973-1980,vice 1988-1990
SR president 1975-1980
SR president 1988-1990
SR president 1990-1991
SR president 1991-1996,president 2000-2010
SR president 1996-2000
SR president 2020-2025
SR speaker 2010-2020,president 2025-
SR vice 2020-2025
SS army 2009-2014
SS army 2014-2017
SS army 2017-2018
SS army 2018-2021
SS army 2021-2024
SS army 2024-
SS defence 2011-2013
SS defence 2013-2019
SS defence 2020-2023
SS envoy 2011-2013
SS envoy 2011-2019
SS envoy 2012-2016
SS envoy 2013-2025
SS envoy 2016-2022
SS finance 2011-2013
SS finance 2015-2016
SS foreign 2011-2013,envoy 2013-2016,foreign 2018-2019
SS foreign 2016-2018
SS foreign 2019-2020
SS foreign 2020-2021
SS foreign 2021-2023
SS foreign 2023
SS foreign 2023-2024
SS foreign 2024-2025
SS foreign 2025-
SS oil 2011-2016
SS oil 2016-2019
SS oil 2020-2025
SS president 2011-
SS security 2016-2025
SS speaker 2011-2013,vice 2013-
SS speaker 2013-2016
SS spokesman 2010-2013,foreign 2013-2016
SS spokesman 2010-2016
SS spokesman 2013-2022
SS spokesman 2013-2025
SS spokesman 2016-
SS vice 2011-2013,vice 2016,vice 2020-2025
SS vice 2016-
SS vice 2020-
SS vice 2025
ST finance 2014-2018,premier 2025-
ST foreign 1986-1987,president 2001-2011
ST foreign 1990-1991,premier 1994-1995
ST foreign 2000-2001,premier 2008-2010
ST foreign 2001-2002,premier 2008,premier 2010-2012,premier 2014-2018,premier 2022-2025
ST foreign 2016-2018
ST foreign 2018-2020
ST foreign 2020-2022
ST foreign 2023-2025
ST foreign 2025-
ST premier 1975-1979,president 1991-2001
ST premier 1991-1992
ST premier 1992-1994
ST premier 1994,premier 2001-2002,president 2016-2021
ST premier 1995-1996
ST premier 1996-1998
ST premier 1999-2001
ST premier 2002,premier 2012-2014
ST premier 2002-2004
ST premier 2004-2005
ST premier 2005-2006
ST premier 2006-2008
ST premier 2018-2022
ST president 1975-1991,president 2011-2016
ST president 2021-
SU army 1984-1988
SU defence 1934-1940,president 1953-1960
SU defence 1955-1957
SU defence 1957-1967
SU defence 1967-1976
SU defence 1976-1984
SU defence 1984-1987
SU defence 1987-1991
SU envoy 1962-1986
SU foreign 1917-1918,defence 1918-1925
SU foreign 1949-1953
SU foreign 1956-1957
SU foreign 1957-1985,president 1985-1988
SU foreign 1985-1991
SU foreign 1991
SU king 1900-1917
SU leader 1917-1924,premier 1917-1924
SU leader 1924-1953,premier 1941-1953
SU leader 1953-1964,premier 1958-1964
SU leader 1964-1982
SU leader 1984-1985
SU leader 1985-1991,president 1990-1991
SU premier 1917
SU premier 1930-1941,foreign 1939-1949,foreign 1953-1956
SU premier 1953-1955
SU premier 1955-1958
SU premier 1964-1980
SU premier 1980-1985
SU premier 1985-1991
SU premier 1990-1991
SU premier 1991
SU president 1965-1977
SU security 1938-1953
SU security 1967-1982,leader 1982-1984
SU security 1988-1991
SU speaker 1990-1991
SU vice 1955-1964,president 1964-1965
SU vice 1965-1982
SU vice 1985-1990
SU vice 1990-1991
SV foreign 1989-1994
SV foreign 1995-1999
SV foreign 1999-2004
SV foreign 2004-2008
SV foreign 2008-2009
SV foreign 2009-2013,foreign 2014-2018
SV foreign 2013-2014
SV foreign 2018-2019
SV foreign 2019-
SV president 1980-1982,president 1984-1989
SV president 1989-1994
SV president 1994-1999
SV president 1999-2004
SV president 2004-2009
SV president 2009-2014
SV president 2019-
SV vice 2009-2014,president 2014-2019
SV vice 2014-2019
SV vice 2019-
SY army 1963-1965,leader 1966-1970
SY army 1968-1972,defence 1972-2004
SY army 1974-1998
SY army 1998-2002
SY army 2000-2024
SY army 2002-2004,defence 2004-2009
SY army 2004-2009,defence 2009-2011
SY army 2009-2011,defence 2011-2012
SY army 2011-2012,defence 2012-2018
SY army 2011-2017
SY army 2011-2024
SY army 2012-2018,defence 2018-2022
SY army 2022-2024
SY army 2024-
SY defence 1966-1972,premier 1970-1971,president 1971-2000
SY defence 2022-2024
SY defence 2024-
SY envoy 1985-2000
SY envoy 1990-1999
SY envoy 1990-1999,foreign 2006-2020,vice 2012-2020
SY envoy 1991-1995
SY envoy 1996-2003
SY envoy 2002-2006
SY envoy 2003-2006,foreign 2020-2024,vice 2024
SY envoy 2004-2012
SY envoy 2006-2011
SY envoy 2006-2012
SY envoy 2006-2025
SY envoy 2008-2012
SY envoy 2008-2014
SY envoy 2008-2022
SY envoy 2009-2022
SY envoy 2010-2013
SY envoy 2012-2013
SY envoy 2012-2014
SY envoy 2012-2018
SY envoy 2013-2022
SY envoy 2013-2023
SY envoy 2014-2024
SY envoy 2020-2024
SY envoy 2020-2024,foreign 2024
SY envoy 2022-2024
SY envoy 2024-2025
SY envoy 2025-
SY finance 2011-2013
SY finance 2013-2016
SY finance 2016-2020
SY finance 2020-2024
SY finance 2025-
SY foreign 1956-1957,premier 1963-1964,premier 1966
SY foreign 1965-1968
SY foreign 1970-1984,vice 1984-2005,president 2000
SY foreign 1984-2006,vice 2006-2014
SY foreign 2024-
SY interior 1987-2001
SY interior 2001-2004
SY interior 2006-2009
SY interior 2009-2011
SY interior 2011-2018
SY interior 2018-2024
SY interior 2024
SY interior 2025
SY leader 1949
SY leader 1949-1954,president 1953-1954
SY leader 2024-2025,president 2025-
SY oil 2006-2011
SY oil 2012-2016
SY oil 2016-2020
SY oil 2020-2023
SY oil 2023-2024
SY oil 2024-2025
SY premier 1936-1939,premier 1946-1948
SY premier 1941,premier 1948-1949,premier 1949-1951,premier 1962-1963
SY premier 1943-1944,premier 1945-1946
SY premier 1949-1951,speaker 1951,president 1961-1963
SY premier 1951,premier 1961-1962
SY premier 1954,premier 1955,premier 1956-1958
SY premier 1961
SY premier 1962
SY premier 1965,premier 1966-1968
SY premier 1971-1972,premier 1976-1978
SY premier 1972-1976
SY premier 1980-1987
SY premier 2000-2003
SY premier 2011-2012
SY premier 2012
SY premier 2012,vice 2012-2016
SY premier 2012-2016
SY premier 2016-2020
SY premier 2020-2024
SY premier 2024
SY premier 2024-2025,oil 2025-
SY president 1936-1939,president 1949-1951,president 1954-1955
SY president 1943-1949,president 1955-1958
SY president 1949,premier 1949
SY president 1951-1953
SY president 1963
SY president 1963-1966
SY president 1966-1970,premier 1968-1970
SY president 1970-1971
SY president 2000-2024
SY security 1974-2000
SY security 1982-2004,interior 2004-2005
SY security 1998-2005,envoy 2009-2014
SY security 1999-2005
SY security 1999-2005,vice 2006-2015
SY security 2001-2012
SY security 2002-2015
SY security 2005-2010,defence 2011-2012
SY security 2005-2013
SY security 2005-2024
SY security 2007-2014
SY security 2009-2019
SY security 2011-2015
SY security 2018-2024
SY security 2019-2024
SY security 2024-2025,interior 2025-
SY security 2025-
SY speaker 1936-1939,speaker 1943-1949,premier 1944-1945,premier 1954-1955
SY speaker 1973-1978,premier 1978-1980
SY speaker 1981-1987,premier 1987-2000
SY speaker 1988-2003
SY speaker 2003,premier 2003-2011
SY speaker 2003-2012
SY speaker 2012-2016
SY speaker 2016-2017
SY speaker 2017-2024
SY spokesman 2000-2003
SY spokesman 2002-2024
SY spokesman 2003-2006
SY spokesman 2004-2006
SY spokesman 2006-2010
SY spokesman 2010-2012,envoy 2013-2020
SY spokesman 2011-2012
SY spokesman 2012-2016
SY spokesman 2012-2024
SY spokesman 2015-2020
SY spokesman 2016-2018
SY spokesman 2018-2021
SY spokesman 2021-2024
SY spokesman 2024-2025
SY spokesman 2025-
SY vice 1984-1998
SY vice 1984-2006
SY vice 2005-2011
SY vice 2006-2024
SY vice 2012-2013
SZ foreign 2009-2011
SZ foreign 2011-2013
SZ foreign 2013-2018
SZ foreign 2023-
SZ king 1921-1982
SZ king 1986-
SZ premier 1986-1989
SZ premier 1989-1993
SZ premier 1993-1996
SZ premier 1996-2003,premier 2008-2018
SZ premier 2003-2008
SZ premier 2018-2020
SZ premier 2021-2023
SZ premier 2023-
SZ vice 2018-2023
SZ vice 2023-,foreign 2018-2023
TD defence 2021-
TD envoy 2013-2017,foreign 2017-2022,spokesman 2021
TD foreign 1992-1993
TD foreign 1996-1997,premier 2022-2024
TD foreign 1997-2003,foreign 2022-2024
TD foreign 2005-2008
TD foreign 2017-2018,world 2021-
TD foreign 2025-
TD premier 1978-1979,president 1982-1990
TD premier 1991-1992
TD premier 1992-1993
TD premier 1993
TD premier 1993-1995,premier 2007-2008
TD premier 1995-1997
TD premier 1997-1999
TD premier 1999-2002,foreign 2003-2005
TD premier 2002-2003,speaker 2011-2021
TD premier 2003-2005,foreign 2008-2017,world 2017-2025
TD premier 2005-2007
TD premier 2008-2010
TD premier 2010-2013
TD premier 2013
TD premier 2013-2016
TD premier 2016-2018,premier 2021-2022
TD premier 2024
TD premier 2024-
TD president 1960-1975
TD president 1975-1979
TD president 1979-1982
TD president 1990-2021
TD president 2021-
TD spokesman 2011-2016
TD spokesman 2021-2023
TD spokesman 2021-2024
TD spokesman 2023-2025,foreign 2024-2025
TG foreign 1976-1978,premier 1994-1996,premier 2005-2006
TG foreign 1992-1994,speaker 2000-2005
TG foreign 1998
TG foreign 2003-2005
TG foreign 2005-2007
TG foreign 2007-2008
TG foreign 2008-2009
TG foreign 2009-2010
TG foreign 2010-2013
TG foreign 2013-
TG premier 1991-1994,foreign 1998-2000
TG premier 1996-1999
TG premier 1999-2000
TG premier 2000-2002
TG premier 2002-2005
TG premier 2006-2007
TG premier 2007-2008
TG premier 2008-2012
TG premier 2012-2015
TG premier 2015-2020
TG premier 2020-2025
TG president 1960-1963
TG president 1963-1967
TG president 1967-2005
TG president 2005-2025,premier 2025-
TG president 2025-
TG speaker 2005-2018,president 2005
TH army 1990-1992,leader 1991
TH army 1990-1992,premier 1992
TH army 2005-2007,leader 2006
TH army 2007-2010,interior 2014-2023
TH army 2010-2014,premier 2014-2023
TH crown 1972-2016,king 2016-
TH defence 2008-2011,defence 2014-2019,vice 2014-2023,premier 2022
TH defence 2023-2024
TH defence 2024-2025,interior 2025,premier 2025
TH defence 2025-
TH foreign 1980-1990
TH foreign 1991-1992
TH foreign 1992-1994
TH foreign 1994-1995,premier 2001-2006
TH foreign 1995-1996
TH foreign 1996-1997
TH foreign 1997-2001
TH foreign 2001-2005
TH foreign 2005-2006
TH foreign 2006-2008
TH foreign 2008
TH foreign 2008-2011
TH foreign 2011-2014
TH foreign 2014-2015
TH foreign 2015-2023
TH foreign 2023-2024
TH foreign 2024-2025
TH foreign 2025-
TH interior 2008,vice 2011-2013
TH interior 2023-2025,premier 2025-
TH king 1946-2016
TH premier 1945-1946,premier 1975,premier 1976
TH premier 1963-1973
TH premier 1973-1975
TH premier 1975-1976
TH premier 1977-1980
TH premier 1980-1988,leader 2016
TH premier 1988-1991
TH premier 1991-1992
TH premier 1992-1995,premier 1997-2001,speaker 2019-2023
TH premier 1995-1996
TH premier 1996-1997
TH premier 2006-2008
TH premier 2008
TH premier 2008-2011
TH premier 2011-2014
TH premier 2014
TH premier 2023-2024
TH premier 2024-2025
TH spokesman 2011-2017
TH spokesman 2024-
TH vice 2008-2011
TJ defence 1995-2013
TJ defence 2013-2025
TJ envoy 2005-2013,foreign 2013-2020
TJ foreign 1992-1994,envoy 1994-2005
TJ foreign 1994-2006
TJ foreign 2006-2013
TJ foreign 2020-
TJ leader 1985-1991,president 1990-1991
TJ premier 1990-1992
TJ premier 1992
TJ premier 1992-1993
TJ premier 1993-1994
TJ premier 1994-1996
TJ premier 1996-1999
TJ premier 1999-2013
TJ premier 2013-
TJ president 1991
TJ president 1991-1992
TJ president 1992
TJ president 1992-
TJ speaker 2000-2020
TJ speaker 2020-
TJ vice 1992
TJ vice 1998-2005
TL army 2002-2011,president 2012-2017,premier 2018-2023
TL foreign 2002-2006,premier 2006-2007,president 2007-2012,president 2022-
TL foreign 2006-2007,foreign 2012-2015
TL foreign 2007-2012
TL foreign 2015-2017
TL foreign 2018-2020
TL foreign 2020-2023
TL foreign 2023-
TL premier 2002-2006,premier 2017-2018
TL premier 2007
TL premier 2015-2017
TL president 1975
TL president 2002-2007,premier 2007-2015,premier 2023-
TL president 2008,speaker 2007-2012
TL speaker 2002-2007,president 2012,president 2017-2022
TM envoy 1995-
TM foreign 1990-1992
TM foreign 1992-1994
TM foreign 1994-2000
TM foreign 2000-2001
TM foreign 2001-,vice 2003-
TM leader 1985-1990,president 1990-2006,premier 1990-2006
TM speaker 2006-2018
TM speaker 2018-2023
TM speaker 2023-
TM vice 2001-2006,president 2006-2022,speaker 2021-2023,leader 2022-
TM vice 2007-2022
TM vice 2021-2022,president 2022-
TN army 2002-2013
TN army 2013-2014
TN army 2014-2017
TN defence 2005-2010,foreign 2010-2011
TN defence 2010-2011
TN defence 2011-2013,defence 2017-2019
TN defence 2013-2014
TN defence 2014-2015
TN defence 2015-2017
TN defence 2020
TN defence 2020-2021
TN defence 2021-2024
TN defence 2024-
TN envoy 1956-1962,foreign 1962-1964
TN envoy 2011-2012,foreign 2013-2014,foreign 2020-2023
TN envoy 2014-2018
TN envoy 2015-2016
TN envoy 2019-2020
TN envoy 2020
TN envoy 2020-2025
TN finance 2004-2010
TN finance 2010-2011,finance 2017-2020
TN finance 2011
TN finance 2011-2012
TN finance 2012-2014,premier 2020
TN finance 2014-2015
TN finance 2015-2016
TN finance 2016-2017
TN finance 2021-2025
TN finance 2025-
TN foreign 1957-1962,speaker 1964-1981
TN foreign 1964-1970
TN foreign 1970-1974
TN foreign 1974-1977
TN foreign 1980-1981
TN foreign 1986-1987
TN foreign 1987-1988
TN foreign 1988-1990
TN foreign 1990
TN foreign 1990-1991,defence 1991,speaker 1991-1997
TN foreign 1991-1997,foreign 1999-2004
TN foreign 1995-1999,finance 1999-2004
TN foreign 1997
TN foreign 1997-1999
TN foreign 2004-2005
TN foreign 2005-2010
TN foreign 2011
TN foreign 2011-2013
TN foreign 2014-2015
TN foreign 2015-2016
TN foreign 2016-2019
TN foreign 2020
TN foreign 2023-2024
TN foreign 2024-
TN interior 1965-1969,foreign 1981-1986,speaker 1990-1991,premier 2011,president 2014-2019
TN interior 1986-1987,premier 1987,president 1987-2011
TN interior 1991-1995,defence 1995-1996,interior 1999-2001
TN interior 1995-1997,defence 1997-1999
TN interior 1997-1999
TN interior 2002-2004
TN interior 2004-2011
TN interior 2011
TN interior 2011,premier 2015-2016
TN interior 2011-2013,premier 2013-2014
TN interior 2013-2015
TN interior 2015-2016
TN interior 2016-2017
TN interior 2017-2018
TN interior 2018-2020
TN interior 2020,premier 2020-2021
TN interior 2020-2021,interior 2021-2023
TN interior 2021
TN interior 2023-2024
TN interior 2024-
TN king 1943-1957
TN premier 1954-1956
TN premier 1956-1957,president 1957-1987
TN premier 1969-1970
TN premier 1970-1980
TN premier 1980-1986
TN premier 1986-1987,speaker 1987-1988
TN premier 1987-1989
TN premier 1989-1999
TN premier 1999-2011
TN premier 2011-2013
TN premier 2014-2015
TN premier 2016-2020
TN premier 2019-2020
TN premier 2021-2023
TN premier 2023-2024
TN premier 2024-2025
TN premier 2025-
TN president 2011-2014
TN president 2019-
TN security 2002-2011
TN security 2015
TN security 2020-2022
TN speaker 1981-1987
TN speaker 1997-2011,president 2011
TN speaker 2011-2014
TN speaker 2014-2019,president 2019
TN speaker 2019-2021
TN speaker 2023-
TN speaker 2024-
TN spokesman 2011-2013
TN spokesman 2011-2014
TN spokesman 2012-2013,security 2015-2016
TN spokesman 2013-2015
TN spokesman 2014-2015
TN spokesman 2014-2018
TN spokesman 2015-2016
TN spokesman 2016
TN spokesman 2016-2019
TN spokesman 2016-2020
TO crown 2012-
TO king 1965-2006
TO king 2006-2012
TO premier 2000-2006,king 2012-
TO premier 2006-2010
TO premier 2010-2014
TO premier 2014-2019
TO premier 2019-2021
TO premier 2021-2024
TO premier 2025
TO speaker 2017-2025,premier 2025-
TR army 1978-1983,president 1980-1989
TR army 1987-1990
TR army 1990-1994
TR army 1994-1998
TR army 1995-1999
TR army 1998-2002
TR army 2002-2006
TR army 2006-2008
TR army 2008-2010
TR army 2010-2011
TR army 2011-2015
TR army 2013-2015
TR army 2014-2016
TR army 2015-2017
TR army 2015-2018,defence 2018-2023
TR army 2016-2021
TR army 2018-2023,defence 2023-
TR army 2021-2024
TR army 2023-2025
TR army 2025-
TR defence 1999
TR defence 1999-2002
TR defence 2002-2011,defence 2015
TR defence 2011-2015,speaker 2015,defence 2015-2016
TR defence 2016-2017
TR envoy 1995-1998,foreign 2002-2003
TR envoy 2001-2005
TR envoy 2004-2009
TR envoy 2006-2010
TR envoy 2007-2013
TR envoy 2007-2014
TR envoy 2009-2010
TR envoy 2009-2013
TR envoy 2009-2014
TR envoy 2009-2015,foreign 2015,envoy 2016-2021
TR envoy 2009-2016
TR envoy 2010-2013
TR envoy 2010-2023
TR envoy 2013-
TR envoy 2013-2024
TR envoy 2014-2016
TR envoy 2014-2018
TR envoy 2014-2021
TR envoy 2016-
TR envoy 2016-2018,spokesman 2018-
TR envoy 2021-2024
TR finance 2001-2002
TR finance 2002-2007,foreign 2007-2009,vice 2009-2015
TR finance 2002-2009
TR finance 2009-2013
TR finance 2009-2015,vice 2015-2018,finance 2023-
TR finance 2013-2018
TR finance 2015-2018
TR finance 2020-2021
TR finance 2021-2023
TR finance 2023-
TR foreign 1950-1956
TR foreign 1957-1960
TR foreign 1965-1971,foreign 1975-1977
TR foreign 1971-1974
TR foreign 1974
TR foreign 1978-1979
TR foreign 1980-1983
TR foreign 1983-1987
TR foreign 1987-1990,premier 1991,premier 1996,premier 1997-1999,vice 2000-2002
TR foreign 1990
TR foreign 1990-1991
TR foreign 1991
TR foreign 1991-1994,speaker 1997-1999
TR foreign 1994
TR foreign 1995-1996
TR foreign 1996
TR foreign 1997-2002
TR foreign 2002
TR foreign 2009-2014,premier 2014-2016
TR foreign 2014-2015,foreign 2015-2023
TR interior 1989-1991,interior 2002-2007
TR interior 1991-1993,defence 1997-1999
TR interior 1993-1995
TR interior 1996
TR interior 1996-1997
TR interior 1999-2001
TR interior 2001-2002
TR interior 2007-2011,vice 2011-2014
TR interior 2011-2013
TR interior 2013
TR interior 2013-2015,interior 2015-2016
TR interior 2015
TR interior 2016-2023
TR interior 2023-
TR oil 2002-2009
TR oil 2009-2015
TR oil 2015-2018,finance 2018-2020
TR oil 2018-2023
TR oil 2023-
TR premier 1949-1950
TR premier 1950-1960
TR premier 1965-1971,premier 1975-1977,premier 1977-1978,premier 1979-1980,premier 1991-1993,president 1993-2000
TR premier 1971-1972
TR premier 1972-1973
TR premier 1973-1974
TR premier 1974,premier 1977,premier 1978-1979,vice 1997-1999,premier 1999-2002
TR premier 1974-1975
TR premier 1980-1983
TR premier 1983-1989,president 1989-1993
TR premier 1993-1996,foreign 1996-1997,vice 1996-1997
TR premier 2002-2003,foreign 2003-2007,president 2007-2014
TR premier 2003-2014,president 2014-
TR premier 2016-2018,speaker 2018-2019
TR president 1938-1950,premier 1961-1965
TR president 1950-1960
TR president 1960-1966
TR president 1966-1973
TR president 1973-1980
TR president 2000-2007
TR security 1992-1998
TR security 1998-2005
TR security 2005-2010
TR security 2010-2023,foreign 2023-
TR security 2013-2023,envoy 2023-
TR security 2023-
TR speaker 1987-1989,premier 1989-1991,speaker 1999-2000
TR speaker 1991-1995,president 1993
TR speaker 1996-1997
TR speaker 2000-2002
TR speaker 2002-2007,vice 2009-2015,spokesman 2011-2015
TR speaker 2007-2009
TR speaker 2015-2018
TR speaker 2019-2023
TR spokesman 2003-2011,vice 2007-2011,speaker 2011-2015
TR spokesman 2004-2007,envoy 2007-2014
TR spokesman 2008-2010
TR spokesman 2010-2012
TR spokesman 2012-2014
TR spokesman 2014-2016,spokesman 2020-2023
TR spokesman 2014-2023,security 2023-
TR spokesman 2016-2018
TR spokesman 2018-2021
TR spokesman 2018-2025
TR spokesman 2023-
TR spokesman 2025-
TR vice 1974-1978,premier 1996-1997
TR vice 1991-1993,foreign 1995
TR vice 1993-1995,foreign 1994-1995
TR vice 1999-2002
TR vice 2002-2007
TR vice 2002-2007,speaker 2009-2011
TR vice 2002-2009
TR vice 2011-2013,vice 2017-2018,spokesman 2017-2018
TR vice 2013-2014,envoy 2014-2021
TR vice 2014-2016
TR vice 2014-2017,spokesman 2015-2017,speaker 2023-
TR vice 2015,vice 2023-
TR vice 2015-2017
TR vice 2016-2017
TR vice 2016-2017,defence 2017-2018
TR vice 2017-2018
TR vice 2018-2023
TT foreign 1992-1997
TT foreign 2001-2006
TT foreign 2006-2010
TT foreign 2010-2012
TT foreign 2012-2015
TT foreign 2015-2020
TT foreign 2020-2025
TT foreign 2025-
TT oil 2008-2010
TT oil 2011-2015
TT oil 2021-2025,premier 2025
TT premier 1962-1981
TT premier 1981-1986
TT premier 1986-1991,president 1997-2003
TT premier 1991-1995,premier 2001-2010
TT premier 1995-2001
TT premier 2010-2015,premier 2025-
TT premier 2015-2025
TT president 1976-1987
TT president 1987-1997
TT president 2003-2013
TT president 2013-2018
TT president 2018-2023
TT president 2023-
TV foreign 2019-2023
TV premier 1989-1993,premier 1996-1999
TV premier 1993-1996
TV premier 2001-2002
TV premier 2002-2004
TV premier 2004-2006,premier 2010
TV premier 2006-2010
TV premier 2010-2013
TV premier 2013-2019
TV premier 2019-2024
TV premier 2024-
TW defence 1999-2000,premier 2000
TW defence 2018-2021
TW defence 2021-2024
TW defence 2024-
TW envoy 2020-2023,vice 2024-
TW foreign 1988-1990,premier 1993-1997,vice 1996-2000
TW foreign 1990-1996
TW foreign 1997-1999
TW foreign 2000-2002
TW foreign 2002-2004
TW foreign 2004-2006
TW foreign 2006-2008
TW foreign 2008-2009
TW foreign 2009-2012
TW foreign 2012-2016
TW foreign 2016-2018
TW foreign 2018-2024,security 2024-
TW foreign 2024-
TW premier 1963-1972,president 1975-1978
TW premier 1972-1978,president 1978-1988
TW premier 1984-1989
TW premier 1989-1990
TW premier 1990-1993
TW premier 1997-2000,vice 2008-2012
TW premier 2000-2002,premier 2007-2008
TW premier 2002-2005,speaker 2020-2024
TW premier 2005-2006
TW premier 2006-2007,premier 2019-2023
TW premier 2008-2009
TW premier 2009-2012,vice 2012-2016
TW premier 2012-2013
TW premier 2013-2014
TW premier 2014-2016
TW premier 2016
TW premier 2016-2017
TW premier 2017-2019,vice 2020-2024,president 2024-
TW premier 2024-
TW president 1949-1975
TW president 1988-2000
TW president 2000-2008
TW president 2008-2016
TW president 2016-2024
TW security 2023-
TW speaker 1999-2016
TW speaker 2024-
TW spokesman 2018-2022
TW vice 2000-2008
TW vice 2016-2020,premier 2023-2024
TZ defence 2008-2012,defence 2014-2020
TZ defence 2021-2022,foreign 2022-2023,defence 2023-2025
TZ envoy 1970-1980,foreign 1980-1984,premier 1984-1985,defence 1985-1989,world 1989-2001
TZ envoy 2003-2010,foreign 2015-2019
TZ finance 2015-2021,vice 2021-2025
TZ finance 2021-2025,premier 2025-
TZ foreign 1972-1975,premier 1990-1994
TZ foreign 1977-1980,foreign 1984-1990,president 1995-2005
TZ foreign 1990-1993
TZ foreign 1993-1995
TZ foreign 1995-2005,president 2005-2015
TZ foreign 2006-2007
TZ foreign 2007-2015
TZ foreign 2019-2020,foreign 2020-2021
TZ foreign 2021-2022
TZ foreign 2023-2024
TZ foreign 2024-
TZ premier 1961-1962,president 1962-1985
TZ premier 1962,premier 1972-1977
TZ premier 1980-1983,premier 1994-1995
TZ premier 1985-1990
TZ premier 1995-2005
TZ premier 2005-2008
TZ premier 2008-2015
TZ premier 2015-2025
TZ president 1985-1995
TZ president 2015-2021
TZ vice 1995-2001
TZ vice 2001-2010
TZ vice 2010-2015
TZ vice 2015-2021,president 2021-
TZ vice 2025-
UA army 2014-2019
UA army 2019-
UA army 2019-2021
UA army 2020-2024
UA army 2021-2024,envoy 2024-
UA army 2022-2024
UA army 2024-
UA defence 1996-2001,defence 2004-2005
UA defence 2005-2007
UA defence 2014
UA defence 2014-2019
UA defence 2019-2020
UA defence 2020-2021
UA defence 2021-2023
UA defence 2023-2025,security 2025-
UA envoy 2007-2015
UA envoy 2015-2019
UA envoy 2016-2024
UA envoy 2020-
UA envoy 2022-
UA envoy 2022-2025
UA envoy 2024-
UA finance 2002-2005,premier 2010-2014
UA finance 2020-
UA foreign 1990-1994,foreign 2000-2003
UA foreign 1994-1998
UA foreign 1998-2000,foreign 2005-2007
UA foreign 2003-2005,foreign 2010-2012,vice 2012-2014
UA foreign 2007,speaker 2007-2008,premier 2014-2016
UA foreign 2007-2009
UA foreign 2009-2010,president 2014-2019
UA foreign 2012-2014
UA foreign 2014
UA foreign 2014-2019
UA foreign 2019-2020,envoy 2020-2023
UA foreign 2020-2024
UA foreign 2024-
UA interior 2005-2006,interior 2007-2010
UA interior 2014-2021
UA interior 2021-2023
UA interior 2023-
UA premier 1990,premier 1994-1995
UA premier 1990-1992
UA premier 1992-1993,president 1994-2005,envoy 2014-2020
UA premier 1993-1994
UA premier 1995-1996,security 1999-2003,defence 2003-2004
UA premier 1996-1997
UA premier 1997-1999
UA premier 1999-2001,president 2005-2010
UA premier 2001-2002
UA premier 2002-2004,premier 2006-2007,president 2010-2014
UA premier 2005,premier 2007-2010
UA premier 2005-2006,defence 2007-2009
UA premier 2014
UA premier 2019-2020
UA premier 2020-2025,defence 2025-2026,vice 2026-
UA president 1991-1994,envoy 2020-2022
UA president 2014,speaker 2014,security 2014-2019
UA president 2019-
UA security 2006-2010,security 2014-2015
UA security 2014,speaker 2016-2019
UA security 2015-2019
UA security 2019-
UA security 2019-2022
UA security 2019-2024
UA security 2020-
UA security 2020-2025
UA security 2022-2026
UA security 2024-2025
UA speaker 1994-1998,speaker 2006-2007
UA speaker 2002-2006,speaker 2008-2012
UA speaker 2012-2014
UA speaker 2014-2016,premier 2016-2019
UA speaker 2019-2021
UA speaker 2021-
UA spokesman 2014-2018
UA spokesman 2020-
UA spokesman 2020-2023
UA spokesman 2020-2024
UA spokesman 2022-
UA spokesman 2022-2023
UA spokesman 2022-2024
UA spokesman 2024-
UA vice 2019-2026,defence 2026-
UA vice 2020-2025,envoy 2025-
UA vice 2021-2024
UA vice 2021-2025,premier 2025-
UA vice 2022-2024
UG army 2003-2013,interior 2013-2015
UG army 2012-
UG army 2013-2017
UG defence 2006-2009,security 2009-2011,premier 2011-2014
UG defence 2006-2016
UG envoy 2017-
UG foreign 1988-1994
UG foreign 1994-1996,interior 2003-2009,envoy 2009-2011,premier 2014-2021
UG foreign 1996-2001
UG foreign 2001-2004
UG foreign 2005-2021
UG foreign 2006-
UG interior 2016-2021,foreign 2021-
UG premier 1962-1966,president 1966-1971,president 1980-1985
UG premier 1986-1991,vice 1991-1994
UG premier 1991-1994
UG premier 1994-1999
UG premier 1999-2011
UG premier 2021-
UG president 1963-1966
UG president 1971-1979
UG president 1979
UG president 1979-1980
UG president 1985-1986
UG president 1986-
UG speaker 2001-2011,vice 2011-2021
UG speaker 2011-2021
UG speaker 2022-
UG spokesman 2006-2013,spokesman 2021-
UG spokesman 2008-2024
UG spokesman 2011-2016
UG vice 1994-2003
UG vice 2003-2011
UG vice 2021-
US army 1939-1945,foreign 1947-1949,defence 1950-1951
US army 1941-1951
US army 1948-1953
US army 1950-1963
US army 1955-1964,envoy 1964-1965
US army 1964-1972
US army 1979-1981
US army 1982-1985
US army 1985-1989,envoy 1994-1997
US army 1987-1992
US army 1988-1991
US army 1991-1994
US army 1992-1997
US army 1993-1997
US army 1994-1997
US army 1994-2000
US army 1996-2003,envoy 2006-2007
US army 1997-2000,envoy 2001-2003,envoy 2017-2019
US army 1997-2001
US army 1999-2002,security 2009-2010
US army 1999-2003
US army 1999-2006,envoy 2007-2008,security 2009-2010
US army 2000-2003
US army 2001-2005
US army 2001-2007
US army 2002-2004
US army 2002-2008
US army 2002-2009
US army 2003-2004
US army 2003-2005
US army 2003-2006
US army 2003-2007
US army 2003-2007,envoy 2019-2021
US army 2003-2009
US army 2003-2010
US army 2003-2011
US army 2003-2018
US army 2004-2006
US army 2004-2009
US army 2004-2011
US army 2005-2007,envoy 2009-2011
US army 2005-2008
US army 2006-2007
US army 2006-2012
US army 2006-2013
US army 2006-2015
US army 2007-2008
US army 2007-2011
US army 2007-2011,security 2011-2012
US army 2007-2012
US army 2007-2015
US army 2008
US army 2008-2011
US army 2008-2012
US army 2008-2013
US army 2008-2014
US army 2008-2015
US army 2008-2016
US army 2009-2014
US army 2009-2016
US army 2010-2012
US army 2010-2013,defence 2017-2019
US army 2010-2015
US army 2010-2016
US army 2010-2016,defence 2021-2025
US army 2011-2013
US army 2011-2013,envoy 2013-2015
US army 2011-2015
US army 2012-2014
US army 2012-2015
US army 2012-2016
US army 2012-2016,interior 2017-2019
US army 2012-2018
US army 2013-2016
US army 2013-2018,envoy 2018-2021
US army 2013-2019
US army 2014-2015
US army 2014-2016
US army 2014-2019
US army 2014-2023
US army 2015-2016
US army 2015-2017
US army 2015-2019
US army 2015-2020
US army 2016-2021
US army 2016-2022
US army 2017-2018
US army 2017-2022
US army 2017-2023
US army 2018
US army 2018-2020
US army 2018-2021
US army 2018-2024
US army 2018-2025
US army 2019-2020
US army 2019-2021
US army 2019-2022
US army 2019-2023
US army 2020-
US army 2020-2021
US army 2020-2025
US army 2021-
US army 2021-2025
US army 2021-2026
US army 2022-
US army 2022-2023
US army 2022-2025
US army 2022-2026
US army 2023-2024
US army 2024-
US army 2024-2025
US army 2024-2026
US army 2025
US army 2025-
US defence 1947-1949
US defence 1953-1957
US defence 1957-1959
US defence 1961-1968
US defence 1968-1969
US defence 1969-1973
US defence 1973,interior 1973
US defence 1973-1975
US defence 1975-1977,envoy 1983-1984,defence 2001-2006
US defence 1977-1981
US defence 1981-1987
US defence 1981-1987,defence 2001-2004
US defence 1989-1993,defence 2001-2005
US defence 1989-1993,vice 2001-2009
US defence 1993-1994
US defence 1994-1997,envoy 1998-2000
US defence 1997-2001
US defence 2001-2005
US defence 2005-2009
US defence 2009-2010
US defence 2009-2011
US defence 2009-2011,security 2014-2017,defence 2021-2023
US defence 2009-2012
US defence 2009-2014
US defence 2012-2015
US defence 2012-2015,envoy 2021-2024
US defence 2012-2017,defence 2021-2025
US defence 2013-2017
US defence 2014-2017
US defence 2014-2021
US defence 2015-2016
US defence 2015-2017
US defence 2017-2018
US defence 2017-2018,defence 2025-
US defence 2017-2019
US defence 2017-2020
US defence 2018-2019
US defence 2018-2020
US defence 2019
US defence 2019-2020
US defence 2020-2021
US defence 2021-2023
US defence 2021-2025
US defence 2022-2025
US defence 2025-
US envoy 1943-1946,envoy 1961-1969
US envoy 1943-1961
US envoy 1944-1946
US envoy 1949-1955
US envoy 1952,envoy 1961-1963
US envoy 1952-1956
US envoy 1953-1955
US envoy 1953-1960
US envoy 1956-1966
US envoy 1958
US envoy 1958-1971
US envoy 1961-1965
US envoy 1965-1968
US envoy 1965-1979
US envoy 1967-1978
US envoy 1969-1976
US envoy 1973-1975
US envoy 1974-1983
US envoy 1974-1986
US envoy 1974-1989
US envoy 1976
US envoy 1976-1981
US envoy 1977-1979
US envoy 1977-1980
US envoy 1978-1981
US envoy 1978-1986
US envoy 1979,envoy 1991-1992
US envoy 1979-1981
US envoy 1981-1983
US envoy 1981-1985
US envoy 1981-1989
US envoy 1981-1989,security 2001-2009,envoy 2019-2021
US envoy 1983-1987
US envoy 1983-1994
US envoy 1984-1997
US envoy 1985-1989
US envoy 1985-1989,envoy 1993-1997
US envoy 1985-2000
US envoy 1986-1989,envoy 2003-2004
US envoy 1986-1991
US envoy 1986-1999,envoy 2005-2008,envoy 2011
US envoy 1987-1988
US envoy 1987-1991
US envoy 1988-1990
US envoy 1988-1991
US envoy 1988-1992
US envoy 1988-1994
US envoy 1988-2003
US envoy 1989-1991
US envoy 1989-1992
US envoy 1989-1993
US envoy 1989-1993,finance 2005-2009
US envoy 1989-1996,envoy 2001-2005,security 2005-2007,envoy 2007-2009
US envoy 1989-2001,envoy 2009-2011
US envoy 1990-2009,envoy 2011-2012
US envoy 1991-1994
US envoy 1991-1994,envoy 1997-2004
US envoy 1991-1997
US envoy 1992-1993
US envoy 1992-1994
US envoy 1992-1998,envoy 2011-2013
US envoy 1993-1997
US envoy 1993-1997,foreign 1997-2001
US envoy 1993-1998
US envoy 1993-2001
US envoy 1993-2002,envoy 2013-2014
US envoy 1993-2004
US envoy 1994-1995
US envoy 1994-1996,defence 2009-2017
US envoy 1994-1998
US envoy 1994-2001
US envoy 1994-2001,envoy 2009-2010
US envoy 1994-2005,envoy 2011-2012
US envoy 1994-2007
US envoy 1995-1997,envoy 2007
US envoy 1995-1999,envoy 2009-2013
US envoy 1996-2000,envoy 2009-2011
US envoy 1996-2001
US envoy 1996-2003
US envoy 1996-2009
US envoy 1996-2010,envoy 2022-2025
US envoy 1997-1998,oil 1998-2001
US envoy 1997-1999
US envoy 1997-2000
US envoy 1997-2001
US envoy 1997-2001,envoy 2009-2011
US envoy 1997-2001,envoy 2009-2013,security 2013-2017
US envoy 1997-2001,envoy 2011-2015,envoy 2021-2023
US envoy 1997-2003
US envoy 1997-2004
US envoy 1997-2005
US envoy 1997-2007
US envoy 1998-2001
US envoy 1998-2003
US envoy 1998-2008,defence 2009-2012
US envoy 1998-2009,envoy 2014-2022,envoy 2023-2024
US envoy 1999-2001
US envoy 1999-2001,envoy 2005-2014
US envoy 1999-2001,envoy 2009-2013
US envoy 1999-2003,envoy 2008-2021
US envoy 1999-2014
US envoy 2000-2003
US envoy 2000-2006
US envoy 2001-2002
US envoy 2001-2003
US envoy 2001-2003,security 2003-2004
US envoy 2001-2004
US envoy 2001-2005
US envoy 2001-2005,envoy 2005-2014,security 2021-2025
US envoy 2001-2005,envoy 2012-2013
US envoy 2001-2006
US envoy 2001-2006,security 2018-2019
US envoy 2001-2007
US envoy 2001-2008
US envoy 2001-2009,envoy 2018-2021
US envoy 2001-2013
US envoy 2002-2004
US envoy 2002-2005
US envoy 2002-2006,senator 2017-2023
US envoy 2002-2014
US envoy 2002-2017
US envoy 2003
US envoy 2003-2005
US envoy 2003-2005,defence 2005-2009
US envoy 2003-2006
US envoy 2003-2007
US envoy 2003-2009
US envoy 2003-2011
US envoy 2004-2007
US envoy 2004-2009
US envoy 2004-2012,envoy 2021-2022
US envoy 2004-2013
US envoy 2004-2015
US envoy 2005-2006
US envoy 2005-2007
US envoy 2005-2007,security 2017-2018
US envoy 2005-2008
US envoy 2005-2008,envoy 2020-2021
US envoy 2005-2010
US envoy 2005-2011
US envoy 2005-2015
US envoy 2005-2017
US envoy 2005-2018
US envoy 2005-2019
US envoy 2005-2021
US envoy 2006-2009
US envoy 2006-2013,envoy 2019-2020
US envoy 2006-2014
US envoy 2006-2019
US envoy 2006-2021
US envoy 2006-2024
US envoy 2007-2009
US envoy 2007-2010
US envoy 2007-2010,envoy 2011-2017
US envoy 2007-2012
US envoy 2007-2012,envoy 2018-2020
US envoy 2008-2009
US envoy 2008-2009,envoy 2017-2019
US envoy 2008-2010,envoy 2014-2018
US envoy 2008-2012
US envoy 2008-2013
US envoy 2008-2015
US envoy 2008-2016
US envoy 2008-2017
US envoy 2008-2024
US envoy 2009-2011
US envoy 2009-2011,envoy 2017-2019
US envoy 2009-2012
US envoy 2009-2013
US envoy 2009-2013,envoy 2021-2025
US envoy 2009-2013,security 2013-2015,security 2022-2025
US envoy 2009-2015
US envoy 2009-2016
US envoy 2009-2017
US envoy 2009-2018
US envoy 2009-2025
US envoy 2010-2012
US envoy 2010-2014
US envoy 2010-2015
US envoy 2010-2016
US envoy 2010-2020
US envoy 2011-2013
US envoy 2011-2013,envoy 2021-2023
US envoy 2011-2014
US envoy 2011-2017
US envoy 2011-2017,envoy 2021-2023
US envoy 2011-2017,envoy 2021-2025
US envoy 2011-2018
US envoy 2011-2022
US envoy 2012-2014
US envoy 2012-2015
US envoy 2012-2017
US envoy 2012-2018,envoy 2023-2025
US envoy 2012-2019,envoy 2024-2025
US envoy 2012-2025
US envoy 2013-2014
US envoy 2013-2016
US envoy 2013-2017
US envoy 2013-2017,envoy 2019-2021
US envoy 2013-2017,envoy 2021-2025
US envoy 2013-2017,envoy 2022-2024
US envoy 2013-2018,envoy 2025
US envoy 2013-2020
US envoy 2013-2024
US envoy 2013-2025
US envoy 2014-2016
US envoy 2014-2017
US envoy 2014-2017,envoy 2021-2025
US envoy 2014-2018,envoy 2022-2025
US envoy 2014-2018,security 2021-2025
US envoy 2014-2019
US envoy 2014-2020
US envoy 2015-2016,envoy 2024-2025
US envoy 2015-2017
US envoy 2015-2018,envoy 2021-2024
US envoy 2015-2019
US envoy 2015-2022
US envoy 2015-2025
US envoy 2016-2017
US envoy 2016-2018
US envoy 2016-2019
US envoy 2017
US envoy 2017-2018
US envoy 2017-2019
US envoy 2017-2019,senator 2021-
US envoy 2017-2020
US envoy 2017-2021
US envoy 2017-2021,envoy 2025-
US envoy 2017-2022
US envoy 2017-2022,envoy 2024-2025
US envoy 2017-2025
US envoy 2018
US envoy 2018-2019,envoy 2023-2025
US envoy 2018-2019,security 2019-2021
US envoy 2018-2020
US envoy 2018-2021
US envoy 2018-2022
US envoy 2018-2023
US envoy 2018-2025
US envoy 2019-2021
US envoy 2019-2021,envoy 2025-
US envoy 2019-2022
US envoy 2019-2023
US envoy 2019-2025
US envoy 2019-2026
US envoy 2020,envoy 2025-
US envoy 2020-
US envoy 2020-2021
US envoy 2020-2022
US envoy 2020-2023
US envoy 2020-2024
US envoy 2020-2025
US envoy 2021-
US envoy 2021-2022
US envoy 2021-2023
US envoy 2021-2024
US envoy 2021-2025
US envoy 2021-2026
US envoy 2022
US envoy 2022-
US envoy 2022-2024
US envoy 2022-2025
US envoy 2023-
US envoy 2023-2024
US envoy 2023-2025
US envoy 2023-2026
US envoy 2024-2025
US envoy 2025-
US envoy 2025-2026
US finance 1934-1945
US finance 1971-1972
US finance 1972-1974,foreign 1982-1989
US finance 1974-1977
US finance 1979-1987
US finance 1981-1985
US finance 1985-1988,foreign 1989-1992
US finance 1987-2006
US finance 1988-1993
US finance 1993-1994
US finance 1993-1996
US finance 1993-1997
US finance 1995-1999
US finance 1997-2001
US finance 1999-2001
US finance 2001-2002
US finance 2001-2005
US finance 2001-2005,envoy 2005-2006
US finance 2003-2006
US finance 2004-2011
US finance 2005-2009
US finance 2006-2009
US finance 2006-2014
US finance 2009-2013
US finance 2011-2015,security 2015-2017,security 2021-2025
US finance 2013-2017
US finance 2013-2017,envoy 2023-2025
US finance 2014-2018,finance 2021-2025
US finance 2015-2017
US finance 2017-2019
US finance 2017-2021
US finance 2017-2021,finance 2025-
US finance 2018-2026
US finance 2021-2024
US finance 2021-2025
US finance 2025-
US foreign 1944-1945
US foreign 1945-1947
US foreign 1949-1953
US foreign 1953-1959
US foreign 1959-1961
US foreign 1961-1969
US foreign 1969-1973
US foreign 1977-1980
US foreign 1980-1981
US foreign 1981-1982
US foreign 1992-1993
US foreign 1993-1997
US foreign 2017-2018
US interior 1961-1964
US interior 1967-1969
US interior 1991-1993,interior 2019-2020
US interior 1993-2001
US interior 2001-2005
US interior 2005-2007
US interior 2005-2009
US interior 2007-2009
US interior 2009-2013
US interior 2009-2015
US interior 2013-2017
US interior 2015-2017
US interior 2017-2018,interior 2025-
US interior 2017-2019
US interior 2018-2019,envoy 2025-
US interior 2019-2021
US interior 2021-2025
US interior 2025-2026
US oil 1989-1993
US oil 1993-1997
US oil 1997-1998
US oil 2001-2005
US oil 2005-2009
US oil 2009-2013
US oil 2013-2017
US oil 2017-2019
US oil 2019-2021
US oil 2021-2025
US oil 2025-
US president 1933-1945
US president 1953-1961
US president 1961-1963
US president 1977-1981
US president 1981-1989
US president 1993-2001
US president 2001-2009
US president 2017-2021,president 2025-
US security 1935-1972
US security 1947-1957
US security 1950-1953
US security 1950-1957
US security 1953-1961
US security 1954-1975
US security 1961-1965
US security 1961-1966
US security 1966-1969
US security 1966-1973
US security 1969-1975,foreign 1973-1977
US security 1972-1979
US security 1973-1976
US security 1975-1977,security 1989-1993
US security 1976-1977,vice 1981-1989,president 1989-1993
US security 1976-1981
US security 1977-1981
US security 1978-1991
US security 1981-1982
US security 1981-1985
US security 1981-1986
US security 1981-1987
US security 1983-1985
US security 1985-1986
US security 1986-1987,defence 1987-1989
US security 1987-1989,army 1989-1993,foreign 2001-2005
US security 1989-1993,envoy 2001-2003
US security 1991-1993,defence 2006-2011
US security 1991-2002
US security 1992-2003
US security 1993-1995
US security 1993-1995,envoy 1995-2001,envoy 2013-2014
US security 1993-1997
US security 1993-2001
US security 1995-1996
US security 1997-2001
US security 1997-2004
US security 1998-2001,security 2014-2017,envoy 2021-2023
US security 1999-2002,envoy 2002-2004
US security 1999-2009
US security 2001-2005
US security 2001-2005,foreign 2005-2009
US security 2001-2007
US security 2001-2009
US security 2001-2013
US security 2003-2004
US security 2004-2005
US security 2004-2006
US security 2004-2007
US security 2004-2008
US security 2004-2009
US security 2005-2009
US security 2005-2014
US security 2007-2009
US security 2007-2011
US security 2007-2013,envoy 2013-2017
US security 2009-2011,defence 2011-2013
US security 2009-2012
US security 2009-2013
US security 2009-2014,envoy 2014-2015,envoy 2022-2025
US security 2009-2017
US security 2010-2013
US security 2010-2017
US security 2011-2014
US security 2012-2014,security 2017
US security 2013-2014,security 2021-2025
US security 2013-2015,envoy 2015-2017,foreign 2021-2025
US security 2013-2017
US security 2013-2017,security 2021-2025
US security 2014-2017
US security 2014-2018
US security 2015-2017
US security 2017,security 2025-
US security 2017-2018
US security 2017-2018,envoy 2025
US security 2017-2018,foreign 2018-2021
US security 2017-2019
US security 2017-2020
US security 2017-2021,envoy 2025-2026
US security 2017-2025
US security 2018-2020,envoy 2025
US security 2018-2021
US security 2018-2024
US security 2019-2020,security 2025-
US security 2020-2021,security 2025-
US security 2020-2024
US security 2021-2025
US security 2024-2025
US security 2025
US security 2025,envoy 2025-
US security 2025-2026
US senator 1945-1974
US senator 1947-1957
US senator 1953-1983
US senator 1953-1987
US senator 1957-1981
US senator 1959-2010
US senator 1961-1997
US senator 1962-2009
US senator 1963-1981
US senator 1965-1999
US senator 1967-1985,envoy 2001-2005
US senator 1969-1996
US senator 1972-1997
US senator 1973-2003
US senator 1973-2009,vice 2009-2017,president 2021-2025
US senator 1975-1993
US senator 1975-2007
US senator 1975-2023
US senator 1976-2013
US senator 1977-2005
US senator 1977-2013
US senator 1977-2015
US senator 1977-2019
US senator 1978-2014,envoy 2014-2017
US senator 1979-1997
US senator 1979-2009
US senator 1979-2015
US senator 1980-1995,envoy 1995-2001,envoy 2009-2011
US senator 1981-1999
US senator 1981-2008
US senator 1981-2011
US senator 1981-2015
US senator 1983-2013
US senator 1985-2013,foreign 2013-2017,envoy 2021-2024
US senator 1985-2026
US senator 1987-2005
US senator 1987-2017
US senator 1987-2018
US senator 1987-2023
US senator 1989-2007
US senator 1989-2012
US senator 1989-2013
US senator 1989-2019
US senator 1989-2021
US senator 1992-
US senator 1992-2023
US senator 1993-
US senator 1993-2011,envoy 2013-2015
US senator 1993-2013,envoy 2017-2021
US senator 1993-2017
US senator 1993-2019
US senator 1993-2021
US senator 1994-2023
US senator 1995-2007
US senator 1995-2009,interior 2009-2013
US senator 1995-2013
US senator 1996-
US senator 1996-2011,envoy 2018-2021
US senator 1996-2019
US senator 1997-
US senator 1997-2009,defence 2013-2015
US senator 1997-2013
US senator 1997-2017,interior 2017-2018
US senator 1998-
US senator 1998-2025
US senator 1999-
US senator 1999-2019
US senator 2001-
US senator 2001-2009,foreign 2009-2013
US senator 2001-2015
US senator 2002-
US senator 2002-2026
US senator 2003-
US senator 2003-2015
US senator 2003-2021
US senator 2005-
US senator 2005-2008,president 2009-2017
US senator 2005-2023
US senator 2006-2024
US senator 2007-
US senator 2007-2013
US senator 2007-2019
US senator 2007-2025
US senator 2008-
US senator 2009-
US senator 2010-
US senator 2010-2017
US senator 2010-2017,senator 2025-
US senator 2010-2025
US senator 2011-
US senator 2011-2017
US senator 2011-2017,envoy 2019-2020,envoy 2020-2021
US senator 2011-2019
US senator 2011-2023
US senator 2011-2025,foreign 2025-,security 2025-
US senator 2012-
US senator 2013-
US senator 2013-2019,envoy 2022-2024
US senator 2013-2020,envoy 2020-2021
US senator 2013-2021,security 2025-
US senator 2015-
US senator 2015-2021,envoy 2025-
US senator 2017-
US senator 2017-2021,vice 2021-2025
US senator 2019-
US senator 2019-2024
US senator 2019-2025
US senator 2020-
US senator 2021-2025
US senator 2021-2026
US senator 2023-
US senator 2023-2025,vice 2025-
US senator 2023-2026
US speaker 1940-1961
US speaker 1971-1977
US speaker 1977-1987
US speaker 1987-1989
US speaker 1989-1995,envoy 1997-2001
US speaker 1995-1999
US speaker 1999-2007
US speaker 2003-2023
US speaker 2007-2015
US speaker 2009-2014
US speaker 2015-2019
US speaker 2019-2023
US speaker 2023-
US spokesman 1964-1973
US spokesman 1969-1974
US spokesman 1977-1980
US spokesman 1981-1987
US spokesman 1981-1989
US spokesman 1985-1989,envoy 1993-1996
US spokesman 1987-1993
US spokesman 1989-1992,envoy 2001-2004
US spokesman 1989-1993
US spokesman 1989-1996,spokesman 2000-2005,envoy 2006-2009
US spokesman 1993
US spokesman 1993-1994
US spokesman 1993-1998
US spokesman 1994-2001
US spokesman 1995-1997,envoy 1997-2008,envoy 2021-2025
US spokesman 1997-2000,envoy 2022-2024
US spokesman 1997-2001,spokesman 2009-2011
US spokesman 1998-2000
US spokesman 2000-2001
US spokesman 2001-2002
US spokesman 2001-2003
US spokesman 2001-2008,envoy 2018-2020,security 2020,envoy 2025-
US spokesman 2001-2009
US spokesman 2001-2010
US spokesman 2003-2004
US spokesman 2003-2004,army 2004-2006,defence 2006-2008,envoy 2008-2009
US spokesman 2003-2006
US spokesman 2003-2006,envoy 2007-2011
US spokesman 2004-2008
US spokesman 2005-2006,army 2007-2008
US spokesman 2005-2009
US spokesman 2006-2007
US spokesman 2006-2007,army 2009-2013
US spokesman 2007-2008
US spokesman 2007-2009
US spokesman 2007-2010
US spokesman 2007-2011
US spokesman 2008-2009
US spokesman 2008-2010,envoy 2014-2025
US spokesman 2008-2013
US spokesman 2009-2010
US spokesman 2009-2010,envoy 2010-2018
US spokesman 2009-2011
US spokesman 2009-2013
US spokesman 2009-2013,envoy 2014-2018,envoy 2022-2025
US spokesman 2010-2011
US spokesman 2010-2017
US spokesman 2010-2017,spokesman 2021-2025
US spokesman 2011-2013
US spokesman 2011-2013,envoy 2005-2008,envoy 2013-2017,envoy 2021-2024
US spokesman 2011-2014
US spokesman 2011-2017
US spokesman 2012-2015
US spokesman 2012-2016
US spokesman 2013-2014
US spokesman 2013-2015,spokesman 2021-2022
US spokesman 2013-2016
US spokesman 2013-2017
US spokesman 2014-2015
US spokesman 2014-2016
US spokesman 2014-2016,spokesman 2022-2025
US spokesman 2014-2017
US spokesman 2014-2017,spokesman 2021-2023
US spokesman 2015-2017
US spokesman 2015-2020
US spokesman 2016-2017
US spokesman 2016-2018
US spokesman 2017
US spokesman 2017-2018
US spokesman 2017-2019
US spokesman 2017-2020
US spokesman 2017-2022
US spokesman 2018-2019
US spokesman 2018-2020
US spokesman 2018-2021
US spokesman 2018-2022
US spokesman 2019-
US spokesman 2019-2020
US spokesman 2019-2020,spokesman 2025
US spokesman 2019-2021
US spokesman 2019-2021,envoy 2025-
US spokesman 2019-2023
US spokesman 2020-2021
US spokesman 2021-
US spokesman 2021-2022
US spokesman 2021-2023
US spokesman 2021-2025
US spokesman 2022-2024
US spokesman 2022-2025
US spokesman 2023-
US spokesman 2023-2025
US spokesman 2024-2025
US spokesman 2025
US spokesman 2025,envoy 2025-
US spokesman 2025-
US vice 1941-1945
US vice 1945,president 1945-1953
US vice 1949-1953
US vice 1953-1961,president 1969-1974
US vice 1961-1963,president 1963-1969
US vice 1965-1969
US vice 1969-1973
US vice 1973-1974,president 1974-1977
US vice 1974-1977
US vice 1977-1981
US vice 1989-1993
US vice 1993-2001
US vice 2017-2021
UY finance 2005-2008,vice 2010-2015,finance 2015-2020
UY foreign 1990-1993
UY foreign 1993-1995
UY foreign 1995-1998
UY foreign 2005-2008
UY foreign 2008-2009
UY foreign 2009-2010
UY foreign 2010-2015
UY foreign 2020
UY foreign 2020-2023
UY foreign 2023-2025
UY foreign 2025-
UY interior 1995-1998,foreign 1998-2005
UY interior 2020-2021
UY president 1972-1976
UY president 1985-1990,president 1995-2000
UY president 1990-1995
UY president 2000-2005
UY president 2005-2010,president 2015-2020
UY president 2010-2015
UY president 2020-2025
UY president 2025-
UY vice 2005-2010,foreign 2015-2020
UY vice 2015-2017
UY vice 2017-2020
UY vice 2020-2025
UY vice 2025-
UZ defence 2000-2005
UZ envoy 1993-2009
UZ envoy 2017-
UZ finance 1998-2017,vice 2005-2020
UZ foreign 1994-2003,foreign 2012-2022
UZ foreign 2003-2005
UZ foreign 2005-2006,foreign 2010-2012
UZ foreign 2006-2010,foreign 2022
UZ foreign 2022-
UZ leader 1959-1983
UZ leader 1989-1990,president 1990-2016
UZ premier 1990,vice 1991-1992
UZ premier 1992-1995
UZ premier 1995-2003
UZ premier 2003-2016,president 2016-
UZ premier 2016-
UZ security 1995-2018
UZ speaker 2015-2016,speaker 2019-2024
UZ speaker 2015-2019,president 2016
UZ speaker 2019-
UZ spokesman 2020-
VA envoy 1984-2003
VA envoy 2001-2014
VA envoy 2003-2016
VA envoy 2006-2012
VA envoy 2008-2026
VA envoy 2009-2025
VA envoy 2010-2015
VA envoy 2012-2017
VA envoy 2013-2015
VA envoy 2015-2019
VA envoy 2018-2022
VA envoy 2019-
VA envoy 2020-2024
VA envoy 2022-
VA envoy 2023-
VA foreign 1990-2003
VA foreign 2003-2006,premier 2006-2011
VA foreign 2006-2014
VA foreign 2014-
VA king 1914-1922
VA king 1922-1939
VA king 1939-1958
VA king 1958-1963
VA king 1963-1978
VA king 1978
VA king 1978-2005
VA king 2005-2013
VA king 2013-2025
VA king 2025-
VA premier 1979-1990
VA premier 1990-2006
VA premier 2006-2013
VA premier 2013-
VA spokesman 1984-2006
VA spokesman 2006-2016
VA spokesman 2016-2018
VA spokesman 2019
VA spokesman 2019-
VA vice 1989-2000
VA vice 2000-2007
VA vice 2011-2018
VA vice 2018-
VC envoy 2007-2013,foreign 2013-2015
VC foreign 2001-2010,foreign 2015-2020
VC foreign 2022-2025
VC premier 1984-2000
VC premier 2000-2001
VC premier 2001-2025
VC premier 2025-
VE defence 1991-1992,foreign 1992-1994
VE defence 1999
VE defence 2006-2007
VE defence 2012
VE defence 2012-2013
VE defence 2013-2014,interior 2014-2015
VE defence 2014-2026
VE envoy 1991-1993
VE envoy 2003-2010
VE envoy 2008-2014
VE envoy 2018-2020,finance 2024-2026
VE envoy 2019-2023
VE finance 2017-2020
VE foreign 1989-1991
VE foreign 1994-1999
VE foreign 1999-2001,defence 2001-2002,vice 2002-2007
VE foreign 2001-2002,interior 2001
VE foreign 2002-2004
VE foreign 2004
VE foreign 2006-2013,vice 2012-2013,president 2013-2026
VE foreign 2014-2017,vice 2018-2026,oil 2024-2026,president 2026-
VE foreign 2017,envoy 2017-
VE foreign 2021-2022
VE foreign 2022-2023
VE foreign 2023-
VE interior 2002,interior 2008
VE interior 2004-2007
VE interior 2007-2008
VE interior 2007-2017
VE interior 2008-2012,vice 2017-2018,finance 2018-2020,oil 2020-2023
VE interior 2013-2014
VE interior 2016-2020
VE interior 2017-2026
VE interior 2020-2024
VE oil 1992-1994
VE oil 1994-1999
VE oil 1999-2000,foreign 2004-2006,finance 2008-2010
VE oil 2000-2002
VE oil 2002-2014,foreign 2014,envoy 2014-2017
VE oil 2014-2015
VE oil 2015-2017
VE oil 2017
VE oil 2017-2020
VE oil 2023-2024
VE president 1945-1948,president 1959-1964
VE president 1952-1958
VE president 1969-1974,president 1994-1999
VE president 1974-1979,president 1989-1993
VE president 1984-1989
VE president 1993
VE president 1993-1994
VE president 1999-2013
VE president 2002
VE speaker 2006-2011
VE speaker 2016-2017
VE speaker 2017
VE speaker 2019-2020,president 2019-2023
VE speaker 2020
VE vice 2000
VE vice 2000-2002
VE vice 2002-2003,speaker 2012-2016,speaker 2018-2020,interior 2024-
VE vice 2007-2008,spokesman 2017-2020,speaker 2021-
VE vice 2008-2010,defence 2009-2010
VE vice 2010-2012,foreign 2013-2014
VE vice 2013-2016,foreign 2017-2021
VE vice 2016-2017
VN army 2016-2021,defence 2021-
VN defence 1946-1980,vice 1955-1991
VN defence 1987-1991,president 1992-1997
VN defence 1997-2006
VN defence 2006-2016
VN defence 2016-2021
VN envoy 1968-1973
VN envoy 2011-2014,foreign 2025-
VN foreign 1963-1965,envoy 1968-1970
VN foreign 1969-1976,vice 1992-2002
VN foreign 1980-1991
VN foreign 1991-2000
VN foreign 2000-2006
VN foreign 2006-2011
VN foreign 2011-2021
VN foreign 2021-2025
VN interior 1980-1987,premier 1987-1988
VN interior 2011-2016,president 2016-2018
VN interior 2016-2024,president 2024,leader 2024-
VN king 1926-1945,president 1949-1955
VN leader 1960-1986
VN leader 1986-1991
VN leader 1997-2001
VN premier 1954-1955,president 1955-1963
VN premier 1955-1987,foreign 1954-1961
VN premier 1965-1967,vice 1967-1971
VN premier 1988-1991,leader 1991-1997
VN premier 1991-1997
VN premier 1997-2006
VN premier 2006-2016
VN premier 2021-2026
VN president 1945-1969
VN president 1963-1964,president 1975
VN president 1965-1975
VN president 1969-1980
VN president 1980-1981
VN president 1981-1987,leader 1986
VN president 1987-1992
VN president 1997-2006
VN president 2006-2011
VN president 2011-2016
VN president 2023-2024
VN president 2024-2026
VN speaker 1992-2001,leader 2001-2011
VN speaker 2001-2006
VN speaker 2006-2011,leader 2011-2024,president 2018-2021
VN speaker 2011-2016
VN speaker 2016-2021
VN speaker 2021-2024
VN speaker 2024-
VN spokesman 2003-2010
VN spokesman 2011-2014
VN spokesman 2014-2017
VN spokesman 2017-2022
VN spokesman 2023-
VN vice 2002-2007
VN vice 2007-2016
VN vice 2011-2016,premier 2016-2021,president 2021-2023
VN vice 2016-2021,president 2018
VN vice 2021-,president 2023,president 2024
VU foreign 2011-2013,premier 2014-2015
VU foreign 2017-2020,envoy 2022-
VU foreign 2022-2023,premier 2025-
VU premier 1980-1991
VU premier 1991,premier 1998-1999
VU premier 1991-1995,premier 1996
VU premier 1995-1996,premier 1996-1998,premier 2004
VU premier 1999-2001
VU premier 2001-2004,premier 2008-2010,premier 2011
VU premier 2004-2008
VU premier 2010-2013,premier 2015-2016,premier 2023
VU premier 2013-2014
VU premier 2016-2020,premier 2023-2025
VU premier 2020-2022
VU premier 2022-2023
VU president 2014-2017
VU president 2017-2022
VU president 2022-
WS king 1962-2007
WS premier 1976-1982,president 2007-2017
WS premier 1982-1985,premier 1988-1998
WS premier 1998-2021,foreign 1998-2021
WS premier 2021-2025,foreign 2021-2025
WS premier 2025-
WS president 2017-
XK defence 2021-2022
XK defence 2022-
XK finance 2014-2017,premier 2020-2021
XK foreign 2008-2010,interior 2014-2016
XK foreign 2011-2014,foreign 2016-2017,vice 2017-2020
XK foreign 2016-2017
XK foreign 2020,speaker 2021-2025,foreign 2026-
XK foreign 2020-2021
XK foreign 2021-2026
XK interior 2021-
XK premier 1991-2000
XK premier 2002-2004,interior 2010-2014
XK premier 2004-2005,premier 2017-2020
XK premier 2005-2006
XK premier 2006-2008,defence 2011-2014
XK premier 2008-2014,foreign 2014-2016,president 2016-2020
XK premier 2014-2017
XK premier 2020,premier 2021-
XK president 1992-2006
XK president 2006-2010
XK president 2011,vice 2011-2014,foreign 2017-2020
XK president 2011-2016
XK speaker 2007-2014,president 2010-2011
XK speaker 2014-2019
XK speaker 2020-2021,president 2021-2026
XK vice 2021-2026
YE army 1990-2016,vice 2016-2022
YE army 1994-2001,defence 2001-2006
YE army 2000-2012,envoy 2013-2015
YE army 2001-2012
YE army 2015-2018,defence 2018-2022
YE army 2017-2018,defence 2026-
YE army 2018-2020
YE army 2020-
YE crown 1955-1962,king 1962-1970
YE defence 1990-1994
YE defence 1994,vice 1994-2012,president 2012-2022
YE defence 1994-1997
YE defence 1997-2001
YE defence 2006-2014
YE defence 2014-2018,vice 2026-
YE defence 2022-2026
YE envoy 1973-2002
YE envoy 1997-2011
YE envoy 2011-2014,foreign 2014
YE envoy 2012-2017
YE envoy 2015-2018,foreign 2018-2019
YE envoy 2015-2020,foreign 2020-2024,premier 2024-2025
YE envoy 2018-
YE finance 2018-2026,premier 2025-2026
YE foreign 1966-1968,premier 1974,vice 1985-1994
YE foreign 1967-1969
YE foreign 1973-1979
YE foreign 1974-1979
YE foreign 1979-1982,vice 1990-1994
YE foreign 1982-1990
YE foreign 1993-1994,premier 2011-2014
YE foreign 1998-2001,premier 2001-2007
YE foreign 2001-2014
YE foreign 2014-2015
YE foreign 2015,envoy 2017-
YE foreign 2015-2018
YE foreign 2019-2020,envoy 2021-
YE foreign 2024-,premier 2026-
YE interior 1993-1995
YE interior 1995-2001,interior 2015-2017
YE interior 2001-2008,vice 2006-2011,president 2022-
YE interior 2008-2011
YE interior 2011-2014
YE interior 2014
YE interior 2014-2015
YE interior 2017-2020
YE interior 2020-
YE king 1918-1948
YE king 1948-1962
YE leader 1986-1990,vice 1990-1994
YE oil 2006-2008,envoy 2008-2014,premier 2014-2016,vice 2015-2016
YE oil 2011-2012
YE premier 1964
YE premier 1964-1971
YE premier 1965-1971
YE premier 1967-1975,envoy 1984-1997
YE premier 1969
YE premier 1969-1970
YE premier 1969-1971
YE premier 1971-1985,president 1978-1986
YE premier 1972-1974
YE premier 1975-1980,premier 1983-1990,premier 1994-1997,speaker 2001-2011
YE premier 1980-1983,foreign 1984-1993,foreign 1994-1998,premier 1998-2001
YE premier 1985-1986,president 1986-1990,premier 1990-1994
YE premier 1986-1990,speaker 1990-1993,envoy 2014-
YE premier 1994
YE premier 1997-1998
YE premier 2007-2011
YE premier 2016-2018,speaker 2021-
YE premier 2018-2024
YE president 1962-1967
YE president 1967-1969
YE president 1967-1974
YE president 1969-1978
YE president 1974-1977
YE president 1977-1978
YE president 1978,vice 1978-1990
YE president 1978-1980
YE president 1978-2012
YE security 1980-2014
YE security 2002-2014
YE security 2012-2016
YE security 2014-2015,interior 2015
YE speaker 1993-2007
YE speaker 2008-2019
YE speaker 2019-
YE spokesman 2012-
YE spokesman 2014-2017
YE spokesman 2016-
YE spokesman 2017-
YE spokesman 2019-
YE vice 1962-1963
YE vice 2014
YE vice 2018-
YE vice 2022-
YE vice 2022-2026
YU foreign 1948-1953
YU foreign 1953-1965
YU foreign 1982-1984,president 1987-1988
YU foreign 1984-1987,president 1988-1989
YU foreign 1987-1991
YU interior 1946-1953,vice 1963-1966
YU king 1934-1945
YU premier 1945-1963,leader 1945-1980,president 1953-1980
YU premier 1982-1986
YU premier 1986-1989
YU premier 1989-1991
YU premier 1991
YU president 1989-1990
YU president 1990-1991
YU president 1991
ZA army 2021-
ZA defence 1980-1991
ZA defence 1994-1999
ZA defence 1999-2008
ZA defence 2024-
ZA envoy 1994-2008
ZA envoy 1999-2009
ZA envoy 2009-2012
ZA envoy 2010-2015,envoy 2025
ZA envoy 2013-2016
ZA envoy 2016-2020
ZA envoy 2020-
ZA envoy 2021-
ZA finance 1996-2009
ZA finance 2009-2014,finance 2015-2017
ZA finance 2014-2015,finance 2018
ZA finance 2015
ZA finance 2018-2021
ZA finance 2021-
ZA foreign 1977-1994
ZA foreign 1994-1999
ZA foreign 1999-2009,interior 2009-2012,world 2012-2017
ZA foreign 2009-2018
ZA foreign 2019-2024,interior 2012-2014
ZA foreign 2024-
ZA interior 1994-2004
ZA interior 2002-2008,defence 2008-2009
ZA interior 2004-2009,defence 2012-2021,speaker 2021-2024
ZA interior 2009-2014
ZA interior 2014-2017
ZA interior 2014-2017,finance 2017-2018,interior 2018
ZA interior 2018-2024
ZA interior 2019-2024
ZA interior 2024-
ZA premier 1939-1948
ZA premier 1948-1954
ZA premier 1954-1958
ZA premier 1958-1966
ZA premier 1966-1978,president 1978-1979
ZA premier 1978-1984,president 1984-1989
ZA president 1989-1994,vice 1994-1996
ZA president 1994-1999
ZA president 2008-2009,vice 2009-2014
ZA security 2001-2004,defence 2009-2012,foreign 2018-2019
ZA security 2004-2008
ZA security 2009-2014
ZA security 2014-2017
ZA security 2023-
ZA speaker 1994-2004
ZA speaker 2004-2008,vice 2008-2009,speaker 2014-2019
ZA speaker 2009-2014
ZA speaker 2019-2021,defence 2021-2024
ZA speaker 2024-
ZA spokesman 2006-2011
ZA spokesman 2009-
ZA spokesman 2011-2012
ZA spokesman 2011-2015
ZA spokesman 2012-2022
ZA spokesman 2015-2017
ZA spokesman 2018-2020
ZA spokesman 2021-
ZA spokesman 2024-
ZA vice 1994-1999,president 1999-2008
ZA vice 1999-2005,president 2009-2018
ZA vice 2005-2008
ZA vice 2014-2018,president 2018-
ZA vice 2018-2023
ZA vice 2023-
ZM defence 2013-2015,president 2015-2021
ZM foreign 1972-1975,foreign 1991-1994
ZM foreign 1975-1976,vice 2006-2008,president 2008-2011
ZM foreign 1986-1990
ZM foreign 1994-1996,vice 1997-2001
ZM foreign 1997-2002
ZM foreign 2002
ZM foreign 2002-2005
ZM foreign 2006-2007
ZM foreign 2007-2011
ZM foreign 2011-2012
ZM foreign 2012-2013
ZM foreign 2013
ZM foreign 2013-2014
ZM foreign 2014-2018
ZM foreign 2018-2021
ZM foreign 2021-2023
ZM foreign 2024-
ZM premier 1985-1989
ZM premier 1989-1991
ZM president 1964-1991
ZM president 1991-2002
ZM president 2011-2014
ZM president 2021-
ZM vice 1991-1994,president 2002-2008
ZM vice 1994-1997
ZM vice 2001-2003
ZM vice 2003-2004
ZM vice 2004-2006
ZM vice 2008-2011
ZM vice 2011-2015,president 2014-2015
ZM vice 2015-2021
ZM vice 2021-
ZW army 2003-2017,vice 2017-
ZW army 2004-2025
ZW defence 2001-2009,defence 2013-2017,security 2009-2013
ZW defence 2018-
ZW envoy 1990-1995,foreign 2005-2017
ZW envoy 2002-2014
ZW envoy 2014-2021,foreign 2021-2024
ZW finance 2009,finance 2013-2018
ZW finance 2009-2013
ZW finance 2018-
ZW foreign 1980-1981,vice 1987-2003
ZW foreign 1981-1987
ZW foreign 1987-1995
ZW foreign 1995-2005
ZW foreign 2017
ZW foreign 2024-
ZW interior 1980-1982,vice 1987-1999
ZW interior 2002-2015,defence 2017,vice 2017-2021,vice 2023-
ZW premier 1964-1979
ZW premier 1979
ZW premier 1980-1987,president 1987-2017
ZW premier 2009-2013
ZW president 1980-1987
ZW security 1980-1988,foreign 1995,speaker 2000-2005,defence 2009-2013,vice 2014-2017,president 2017-
ZW speaker 2005-2008,vice 2009-2013
ZW speaker 2008-2013
ZW speaker 2013-
ZW spokesman 2000-
ZW spokesman 2000-2005,spokesman 2013-2015
ZW spokesman 2017,foreign 2017-2021
ZW spokesman 2018-
ZW vice 1999-2009
ZW vice 2004-2014
ZW vice 2014-2017
`;

/** Keys of names in the order of their letters, each with the numbers of its rows behind a tab. */
export const HOLDER_NAMES = `
$A*ly bn jdyd	2065
$AHAk	3676
$AbA hyndy	3529
$AbAn dlmAs	2747
$AbAn dylmAs	2747
$Abs	2887
$Abw	6360
$Abw$nykwf	7525
$AbwndA	6224
$Abwr bxtyAr	4362
$AbwtwfA	8090
$Abyrw	9578
$AdAry	1186
$AfA	10564
$AfAlyt ywnj$Aywd	8650
$AfAlyt ywnjt$Aywd	8650
$Afry $ms dyn	3581
$Afys	10220
$Afyz	10220
$Ah mHmd dwst	100
$Ah mHmd qry$y	6966
$Ah mHmwd qr$y	6966
$Ah mHmwd qry$y	6966
$Ah msEwd	71
$Ah nwAz tAnAy	70
$Ah nwAz tnAy	70
$AhbAz $ryf	7004
$AhbAzwf	509
$Ahd	8799
$Ahd EbAsy	6984
$Ahd xAqAn EbAsy	6984
$AhnwAz tAnAy	70
$Ahwl Hmyd	5447
$Ahyd xAqAn EbAsy	6984
$Ahyn	81,5150
$AjAry	6476
$AkAlyn	5527
$Akr AwzkAn	8877
$Akr AwzkAn twrwnlAr	8877
$Akrby	542
$AktykAntA dAs	3939
$Akwn	2394
$AkwyrA	6236
$Akyd	3797
$AlfA bAbw$fyly	3114
$AlfA bAbwA$fylly	3114
$AlfA bAbwA$fyly	3114
$Alnbrj	383
$Alwm	3769
$Alwm trjmAn	3732
$Alwm twrjmAn	3732
$AlykA$fyly	9245
$Alynbrj	383
$Alyrm ywbAmrwnj	8637
$AmbAn	1136
$Aml rwkz	5280
$Amwrw	6519
$AmwyAryrA	10570
$Amyr	3853
$An $wn synj	8004
$An hnj $y	8006
$An kAy $yk	9068
$An sAntwxy	8256
$An sy	4948
$AnAhAn	9385
$AnAnA jwsmAw	8697
$AndrA $ykAr	3977
$AndrA $yxAr	3977
$AndrykA kwmArAtwnjA	5465
$AndrykA kwmArAtwnjh	5465
$Andwr byntr	3545
$Andwr byntyr	3545
$Anj $wn hsywnj	9055
$Anj kAy $yk	9068,1507
$Anj kywy	1524
$Anj swnj tAyk	5032
$Anj wAnkwAn	1433
$AnjyrAy	10579
$AnkAr dyAl $ArmA	3986
$Ankr dAyAl $ArmA	3986
$AnmwjAm	8016
$AnmwjAm jAyAkwmAr	8014
$AnmwjArAtnAm	8008
$Anwn	9534
$ArAd bAwAr	3905
$ArAd bwAr	3905
$ArAf r$ydwf	10108
$ArAfyn jwnjAdwrj	6073
$ArAlAmbws btryds	1702
$ArAmbA	10585
$ArAn synj	3974
$ArAnsky	3784
$Arbnj	1802
$Arbynj	1802
$Arl Armyl dwbAn	1225
$Arl Armyl dwbAnA	1225
$Arl Armyl dwbAnh	1225
$Arl Armyl dwbAny	1225
$Arl Armyl dwbAnyh	1225
$Arl Ayrnw	2622
$Arl Hlw	5379
$Arl bAskwA	2721
$Arl dAfyd jAnAw	1273
$Arl dby	1326
$Arl dw jwl	2735
$Arl dwbAn	1225
$Arl dwjwl	2735
$Arl dy jwl	2735
$Arl dyby	1326
$Arl dybyh	1326
$Arl dyfyd jAnAw	1273
$Arl dyjwl	2735
$Arl jwslAn	2641
$Arl kwfy dby	1326
$Arl kwfy dyby	1326
$Arl kwfy dybyh	1326
$Arl kwnAn bAny	1336
$Arl mAlk	5295
$Arl mwryjAndy	7698
$Arl my$Al	677
$Arl my$yl	677
$Arl mywn	2627
$Arl nkAkwlA	10483
$Arl ntwAjAy	1034
$Arl rAbymAnAnjArA	5925
$Arl rAbymAnAnjArh	5925
$Arl ry$Ar mwndjw	1259
$Arl ry$Ard mwndjw	1259
$Arl ryt$Ard mwndjw	1259
$Arl tAylwr	5493
$Arl vAlv	2869
$Arlw sAlwAy	10307
$Arlwt byrz	9496
$Arlwt sAlwAy	10307
$Arlwt sAlwAy tAbymAsmAs	10307
$Arlyn bAr$yfsky	9674
$Arlz kwnAn bAny	1336
$Arlz my$yl	677
$Arlz tAylwr	5493
$ArmA Awly	6613
$ArmArky	8209
$Arn hAskl	3760
$Arts	8053
$Arwfyt$	571
$Arwn	3706
$Aryn hAskl	3760
$Aryn hskl	3760
$Aryt	3774
$Aryts	8053
$As frymAn	9441
$Astry	3971
$At$kA	185
$Aty$Ay $wnhAfAn	8646
$Aty$Ay $wnhAwAn	8646
$Atyl	2806
$Aw$yskw	7416
$Awblh	1851
$Awl mwfAz	3677
$Awsyskw	7416
$Awy$ Awjlw	8913
$Awys	4206
$AxrAy	7659
$Ay bAzAk	3866
$AyE mHsn	10383
$AyE mHsn zndAny	10383
$AyE zndAny	10383
$AynbAwm	6295
$AynwAld	3027
$Aynwfyt$	7478
$EAly	15
$ElAn	4037
$ErAwy jmEh	2265
$Ev	7165
$TAynts	3770
$Try	4169
$bAnh mHmwd	3003
$bTAy $Afyt	3816
$bk$y	7748
$bndlyjr	380
$btAy $Afyt	3816
$bydlA	1761
$byndljr	380
$byndlyjr	380
$byryt$	559
$fArnAdzh	3094
$fArtsnbrj	1748
$fArtznbrj	1748
$fArznbrj	1748
$fkAt myrzywyf	10113
$fkt myrzyAyf	10113
$fkt myrzywyf	10113
$fqAt Ely xAn	7076
$fqh Ely xAn	7076
$fqt Ely xAn	7076
$frdnAdzh	3094
$frnAdzh	3094
$fry $ms dyn	3581
$fyq	2305
$fyq djAfyrwfyt$	579
$fyq dywb	8423
$fyq jAfrwfyt$	579
$fyq jAfyrwfyt$	579
$fyq jEfrwfyt$	579
$fyq wzAn	5370
$hAb bn TArq	6693
$hAb bn TArq bn tymwr sEyd	6693
$hAb bn TArq sEyd	6693
$hAb dyn AHmd	634
$hAb dyn dlAwr	80
$hAby	7741
$hbAz	7004
$hbAz $ryf	7004
$hbAzwf	509
$hbwr bxtyAr	4362
$hrAm AyrAny	4242
$hrstAny	4111
$hryAr EAlm	613
$hryAr Elm	613
$hwAny	4162
$hyd shrwrdy	6993
$hyd xAqAn EbAsy	6984
$jAE bA$A	7023
$jAEh Hsyn	6971
$jAEt Hsyn	6971
$jAry	6476
$kArjy	4408
$kr Allh myrsEydwf	10110
$krw synA jwryl	8911
$kry	2230
$kry b$Arh	7211
$kry jAnm	5697
$kry mHmd jAnm	5697
$kry qwtly	8477
$kry synA jwryl	8911
$kyb bn mwsy	5792
$kyb bnmwsy	5792
$kyb xlyl	2046
$kyly	5593
$lAl sfyt$lA	10329
$lqm	5651
$lwmw bn EAmy	3785
$lwmw bn Emy	3785
$lwmy bndr	3851
$lwmy byndr	3851
$lwtr	1961
$lysnjr	9354
$lyznjr	9354
$m$Ad AHmd	6931
$m$Ad AHmd xAn	6931
$m$Ad AxtAr	6955
$m$Ad Axtr	6955
$m$k	8888
$mAly	5164
$mAtkw	7610
$mAydjynsky	7083
$mAydzynsky	7083
$mEwn	5378
$mEwn byrs	3704
$mEwn byrys	3704
$mEwn byryz	3704
$mry	4044,4023
$ms bdrAn	2211
$ms dyn Hsyny	4307
$ms dyn jwnAltAy	8933
$ms dyn kbA$y	7840
$msy dyn jwn TAy	8933
$mxAny	4247
$mydbAwr	1879
$mydt	1799
$myhAl	9166
$myjAl	9166
$myt	1799,3561
$myt bAwr	1879
$n $wy byAn	9070
$n jwfAnj	1521
$n qwh fAnj	1521
$n$l	4032
$nAydr AmAn	1311
$nAydrhAn	1794
$nTwb	8966
$nfry	6721
$njyrw kwyzwmy	4739
$njyz AydArbykwf	4893
$nkAl AtAsAjwn	8954
$nkr	9631
$nkr dyAl $ArmA	3986
$nqryHh	1998
$ntwb	8966
$nyk	1828
$nzw Aby	4818
$qyry	7222
$r bhAdwr dywbA	6633
$rAynmAxr	6534
$rE	8448,8436
$rbl whbh	5337
$rdwn	8212
$rf r$ydwf	10108
$rmAn	9479
$rmArky	8209
$rqy ADrys	5795
$rqy Drys	5795
$rwdr	1865
$rwydr	1865
$ryf	6997,7004
$ryf $yx AHmd	8222
$ryf AHmd	8222
$ryf AmAmy	4356
$ryf AsmAEyl	2285
$ryf Hsn	8230
$ryf Hsn $yx Adm	8230
$ryf Hsn $yx Adn	8230
$ryf mHmAt zyn	8548
$ryf mHmd zyn	8548
$ryf mHmd zyny	8548
$rynjlA	3925
$t$yrsky	7092
$tAnmAyr	1845
$tAynbrwk	1836
$tAynjrymwr hyrmAnswn	4443
$tAynmAyr	1845
$tAynmyr	1845
$tAynts	3770
$tAyntz	3770
$tAynyts	3770
$tAynytz	3770
$tmA	6505
$trAsr	386
$trAws kAn	2688
$trAxA	413
$trAxh	413
$trAxy	413
$trwk	1803
$twb	2560
$twbwn	9192
$twf	1784
$twkr	402
$twltnbrj	1800,6591
$twrAnwfyt$	5891
$tyfAn $nyk	1828
$tyfAn kwrnylyws	1905
$tyfAn lwfn	7995
$tyfAn lwfyn	7995
$tyfAn zAybrt	1899
$tyfn hyb$trAyt	1902
$tyfn hybstryt	1902
$tyfn hyby$trAyt	1902
$tyfn kwrnylyws	1905
$tyfn sAybrt	1899
$tyfn zAybrt	1899
$tyfn zybrt	1899
$tyfyn zAybrt	1899
$tyh	7226
$tymA	6505
$tynmAyr	1845
$w An lAy	1502
$w dyh	1547
$w hywn	5050
$w jwnj tAy	9067
$w jwtynj	1541
$w jwytnj	1541
$w jywtynj	1541
$w jywyh tynj	1541
$w kAyhw	1424
$w tsAy hw	1424
$w$ bdrwsyAn	3892
$w$ bydrwsyAn	3892
$w$Ak	3435
$w$An AstybAnyAn	276
$w$An stbAnyAn	276
$w$An stybAnyAn	276
$w$An styfAnyAn	276
$w$kyfyt$	1076
$wA	4803
$wAn lAy	1502
$wAn lykbAy	8648
$wAn lykfAy	8648
$wAn twy	10243
$wAn vwy	10243
$wArtskwf	9243
$wArtzkwf	9243
$wArzkwf	9243
$wArznbrj	1748
$wArznbyrj	1748
$wblh	1851
$wdry $jAEt Hsyn	6971
$wdry AHmd mxtAr	6924
$wdry Amyr Hsyn	7036
$wdry mHmd Ely	6992
$wdry nvAr	6983
$wdry nvAr Ely xAn	6983
$wdry nzAr Ely xAn	6983
$wf	6566
$wfAl	3721
$wfAlwf	7671
$wfAlyh	2805
$wfnmAn	2625
$wfynmAn	2625
$wjAt Hsyn	6971
$wjl kwkAlA mAyjA	6025
$wjwyl kwkAlA mAyjA	6025
$wjwyl mAyjA	6025
$wjyl kwkAlA mAyjA	6025
$wjyl kwkAlA myjA	6025
$wjyl kwklA mAyjA	6025
$wjyl mAyjA	6025
$wjyl myjA	6025
$wkAt Ezyz	6948
$wkAt tAryn	6950
$wkh Ezyz	6948
$wkh slTAn	7049
$wklA	3945
$wkt Ezyz	6948
$wkt mrzAyf	10113
$wkt myr DyAyf	10113
$wkt myrDyAyf	10113
$wkt myrDywf	10113
$wkt myrDywyf	10113
$wkt myrzAyAyf	10113
$wkt myrzAyf	10113
$wkt myrzAywf	10113
$wkt myrzyAyf	10113
$wkt myrzyAywf	10113
$wkt myrzywf	10113
$wkt myrzywyf	10113
$wkt slTAn	7049
$wkt slTAn xAn	7049
$wkt tAryn	6950
$wkt tryn	6950
$wlAnwnt	8651
$wljyn	7576
$wljynwf	7613
$wlt symyn	3569
$wlts	1837
$wltz	9663,1837
$wlz	1837
$wmAly sAyAswn	5256
$wmAly sAyAswny	5256
$wmAly sAyAzwn	5256
$wmAn	2739
$wmr	9903
$wmwjy	3540
$wn bArnl	10058
$wn bArnyl	10058
$wn dw hwAn	5103
$wn lymAs	3647
$wn mAkfArlAnd	9313
$wn mAkfArlnd	9313
$wn mAkwrmAk	9986
$wn mAkwrmyk	9986
$wn mkfArlAnd	9313
$wn mkwrmAk	9986
$wn mkwrmyk	9986
$wn rAyAn	10036
$wn rwbrtswn	10037
$wn ryAn	10036
$wn sAft	10054
$wn sAfyt	10054
$wn sbAysr	10031
$wn sbysr	10031
$wn swbrz	9003
$wn t$n	9061
$wn t$yn	9061
$wnAyt$y swzwky	4766
$wnbAx	1797
$wnj Awn $An	5092
$wnj dwnj ywnj	5115
$wnkAn	6477
$wnmwjAm jAyAkwmAr	8014
$wny$y swzwky	4766
$wnykAn	6477
$wnyt$y swzwky	4766
$wr$ AsmAEyl	4045
$wr$ AsmAEyl Ebdlh	4045
$wrbyA	7421
$wrtr	2932
$wsl	377
$wstr	8088
$wsyl	377
$wtA AwtyA$fyly	3115
$wtA ywtyA$fyly	3115
$wtAnwfAts	7451
$wtArw yA$y	4821
$wtArw yAt$y	4821
$wtAy Ay$twk	8078
$wy bynj	1473
$wy kyw hA	5055
$wy rywnj hAy	4990
$wy rywnj hy	4990
$wy sAnj mwk	5054
$wy swn hwy	5015
$wy swn hy	5015
$wy swnj hwnj	5066
$wy ywnj rym	5027
$wy$y nAkAjAwA	4758
$wyblh	1851
$wyjw	7533
$wyjwA	7533
$wyt$y nAkAjAwA	4758
$wywk	3564
$wywm	3560
$xbwT bn nhyAn	27
$xbwT bn nhyAn bn mbArk	27
$xbwT bn nhyAn bn mbArk nhyAn	27
$xbwT bn nhyAn nhyAn	27
$y	1564
$y $wrn	1479
$y $yAw yAn	1465
$y $yAwyAn	1465
$y Awkytwndw	1177
$y fnj	1475
$y fynj	1475
$y hAwtyAn	1421
$y jyn bnj	1564
$y jyn bynj	1564
$y jynbnj	1564
$y jynbynj	1564
$y$k	8967
$y$kly	8447
$y$yly	7495
$y$ymbA kAmbwyly	10535
$yA fnj	1475
$yA sm	4952
$yA sym	4952
$yAm sArAn	3914
$yAm srAn	3914
$yAmby	4551
$yAn ky$yn	1491
$yAnj $ynj kw	9050
$yAnj $ynj kyw	9050
$yAnj kAy $yk	9068,1507
$yAw $y	1553
$yAw by kym	9035
$yAw by xym	9035
$yAw bynj	1549
$yAw kwAn hwA	1488
$yAwbynj	1549
$ybAny	4273,8437
$ybArwfyt$	3443
$ybly	6684
$yby	519
$ybylwf	8336
$ydAmbArAm	3934
$ydAmbrAm	3934
$ydlw	7140
$ydy dy jAsbyry	4539
$ydy jAjAn	3398
$yf	9905
$yf $AnkAr mynwn	3917
$yf $Ankr mynwn	3917
$yf $nkr mynwn	3917
$yf$AnkAr mynwn	3917
$yf$Ankr mynwn	3917
$yfAH fAys	3855
$yfArdnAdzh	3094,8338
$yfArdnAdzy	3094
$yfArnAdzh	3094,8338
$yfArnAdzy	3094
$yfH fAys	3855
$yfr	1900,6542
$yfrAj bAtl	3994
$yfrAj bAtyl	3994
$yfrnAdzh	3094,8338
$yfw	6398
$yh $yAw yAn	1465
$yh $yAwyAn	1465
$yh $yw yAn	1465
$yh $ywy rn	1479
$yh $ywyrn	1479
$yh fnj	1475
$yh fynj	1475
$yhw	192
$yhw $AjAry	6476
$yhw $jAry	6476
$yjwn AdjAdy bkAry	889
$yjwn bAkAry	889
$yjyrw A$ybA	4729
$yjyrw Ay$ybA	4729
$yjyrw kytAmwrA	4822
$yjyrw yw$ydA	4804
$ykrynskA	5958
$yks	3473
$ykwrsky	7084
$ykwty	290
$ykyrynskA	5958
$yl mAjnh bwndyfyk	6594
$yl mAjny bwndfyk	6594
$ylr	8943
$yltwn	9251
$ylwbA	10546
$ylymA	6240
$ym$k	8888
$ym$yk	8888
$ymd sAyxAnbylyj	6083
$ymwn $ynkwfsky	7111
$ymwn $ynkwfsky fyl syk	7111
$ymwn byrs	3704
$ymwn byrys	3704
$ymwn byryz	3704
$ymwn hwfnyA	7153
$ymwn hwlwfnyA	7153
$ymwn hwlwnyA	7153
$ymwnyAk	7087
$ymwnyth	5529
$ymwnyty	5529
$ymws AwryjAn	1149
$ymyt$kw	3530
$yn $wy byAn	9070
$yn Amyr bykwf	493
$yn Amyr bywf	493
$yn Amyrbywf	493
$yn dymynj	1479
$yn jAnj	1527
$yn jwfAnj	1521
$yn jywy	1431
$yn t$yn	9061
$yn wn $yk	5043
$yn wn syk	5043
$yn wnsyk	5043
$ynAmAsA	10565
$ynAwAt	8622
$ynAwAtrA	8622,8654,8657
$ynbAwm	6295
$yndh	3960
$yndlr	1884
$yndy	3960
$ynj jwbynj	1452
$ynjyrw	839
$ynjyrw kwyzwmy	4739
$ynkr	9631
$ynkwfsky	7111
$ynmAyA jAryxAn	3916
$ynmAyA jryxAn	3916
$ynsyky	9253
$yntArw Aby	4777
$yntwb	8966
$ynzw Aby	4818
$ynzw Abyh	4818
$yr EbAs stAnykzAy	168
$yr Ely myrzA	8662
$yr Ely myrzw	8662
$yr Ely xyr Allh	8661
$yr Ely xyr lAyf	8661
$yr Ely xyr lhyf	8661
$yr Ely xyrwlAyf	8661
$yr bAhAdwr dwbA	6633
$yr bAhAdwr dywbA	6633
$yr bhAdr dwbA	6633
$yr bhAdr dywbA	6633
$yr bhAdwr dwbA	6633
$yr bhAdwr dywbA	6633
$yr mHmd EbAs AstAnkzy	168
$yr mHmd EbAs stAnkzAy	168
$yr mHmd EbAs stAnkzy	168
$yr mHmd EbAs stAnykzAy	168
$yr mHmd EbAs stAnykzy	168
$yr mHmd stAnkzAy	168
$yrAk	2748
$yrAkAwA	4759
$yrAw Ely mwAkwyry	4855
$yrAw mwAkwyry	4855
$yrAwy	815
$yrEly myrzA	8662
$yrEly myrzw	8662
$yrEly xyr Allh yf	8661
$yrEly xyr lhyf	8661
$yrEly xyrwlAyf	8661
$yrbAw	6974
$yrly Aywrkwr bwt$wAy	3127
$yrly Aywrkwr bwt$wy	3127
$yrly bwt$wAy	3127
$yrly bwt$wy	3127
$yrly jbwjAmA	8097
$yrly ymA jbwjAmA	8097
$yrmAn	9479
$yrnwr bA	8115
$yrnwr bAh	8115
$yrwAn wAyly	4163
$yrwmA	1418
$yry rHmAn	6940
$yry rHmn	6940
$yryl jAbwryt$y	5860
$yryly	4500
$yrynj twbjAy	1031
$yrzAd Asdwf	10119
$yrzwd AsAdwf	10119
$yrzwd Asdwf	10119
$ysAnw	6346
$yswn	2709
$ysykydy	1207
$ytAn	5168
$ytymA	6505
$ytynA	7113
$yw kw $ynj	9033
$ywblh	1851
$ywkAwA	4752
$ywly	362
$ywmArA kAstrw	3430
$ywy bynj	1473
$ywy tsAy hw	1424
$ywyh bynj	1473
$ywynjA	10558
$ywzAky	4829
$yx $ryf	8222
$yx $ryf $yx AHmd	8222
$yx $ryf AHmd	8222
$yx AHmd tyjAn jAdyw	8133
$yx Adm mHmd nwr	8231
$yx Adn mdwby	8231
$yx AnyAnj	8140
$yx EAfyh wld mHmd xwnA	6125
$yx EAfyh wld mHmd xwnh	6125
$yx HAjybw swmAry	8149
$yx Hjybw swmAry	8149
$yx Hsynh	626
$yx Hsynh wAjd	626
$yx byd Allh	5818
$yx hAdybw swmAry	8149
$yx hAjybw swmAry	8149
$yx mjyb rHmn	631
$yx mrAdwf	8703
$yx mwdybw dyArA	6021
$yx mwdybw dyArh	6021
$yx mwdybw jArA	6021
$yx nyAnj	8140
$yx r$yd	7047
$yx r$yd AHmd	7047
$yx tydyAn jAdyw	8133
$yx tydyAny jAdyw	8133
$yx tyjAn jAdyw	8133
$yx tyjAny jAdyw	8133
$yx wld bAyA	6143
$yx wld bAyh	6143
$yxAwAt	4014
$yxh Hsynh	626
$yxh Hsynh wAjd	626
$yxh Hsynh wAzd	626
$yxmrAdwf	8703
$yxw $AjAry	6476
$yxw $jAry	6476
$yxw twry	3197
*Akr HsAnwf	489
*Akr Hsnwf	489
*Akr Hsyn	4009
*Akr jsAnwf	489
*Akyr Hsnwf	489
*byH Allh mjAhd	159
*hby wld sydy mHmd	6007
*l rHmn	638
*lwr rHmn	638
*w fqAr Ely bhwtw	6959
*w fqAr Ely bwtw	6959
*w fqAr bwtw	6959
*w fqArwf	501
*w qdr	4221
*wAlfqAr Ely bwtw	6959
*wAlfqAr bwtw	6959
*wAlfqArwf	501
*y yzn bn hyvm	6696
*y yzn bn hyvm bn TArq	6696
*y yzn bn hyvm bn TArq sEyd	6696
*y yzn bn hyvm sEyd	6696
*yAb Sqr nEymy	788
*yAb bn Sqr nEymy	788
*yAb nEymy	788
*yl synj	3984
A k Antwny	3908
A$ kArtr	9378
A$A myjyrw	9090
A$A rwz mjyrw	9090
A$A rwz myjyrw	9090
A$Tl	10362
A$fAq brwyz kyAny	7021
A$fAq byrwyz kyAny	7021
A$fAq kyAny	7021
A$fq brwyz kyAny	7021
A$fq byrfyz kyAny	7021
A$fq byrwyz kyAny	7021
A$fq kyAny	7021
A$knAzy	3683
A$krwft	9714
A$kwl	3762
A$mAyl kAlsAkAw	10309
A$rf Ebdjny	93
A$rf Hydry	89
A$rf dbwr	7193
A$rf jAny	93
A$rf jhAnjyr qADy	6930
A$rf jny	93
A$rf jny AHmd zy	93
A$rf jny AHmdzy	93
A$rf qADy	6930
A$rf ryfy	5389
A$rf slTAn	2351
A$tfAn $ymyt$kw	3530
A$try	4384
A$twn kArtr	9378
A$ty hAwrAmy	4112
A$ty hwrAmy	4112
A$tyAny	4251
A$tyh	7226
A$wk mwkrjy	3921
A$y	1350
A$ybA	4729
A$yk kw$Anr	8847
A$ymbAyf	5250
A$ynbAy kAdyrbykwf	4922
A$yq	8862
A$yq kw$Anr	8847
A$yrw	6453
AEjAz $Ah	6978
AEjAz AHmd $Ah	6978
AEjAz dyn AHmd	637
AEl wld mHmd fAl	6138
AEly wld mHmd fAl	6138
AErAfy	4337
AErjy	4098
AEzAz AHmd $wdry	7061
AEzAz AHmd t$wdry	7061
AEzAz t$wdry	7061
AHmAt ElAmy	8552
AHmd $Ah AHmd zy	133
AHmd $Ah AHmdzy	133
AHmd $Ah bn Abwbkr	6319
AHmd $Ah msEwd	71
AHmd $Ah msEwd bAn$yry	71
AHmd $Ah mstEyn bAllh	6319
AHmd $fyq	2305
AHmd $hyd	6206
AHmd $jAE bA$A	7023
AHmd $qyry	7222
AHmd $rE	8448
AHmd $ryf $wdhry	7072
AHmd $ryf $wdry	7072
AHmd $ryf t$wdhry	7072
AHmd $ryf t$wdry	7072
AHmd $wjA bA$A	7023
AHmd $yxw twry	3197
AHmd AbAHnyny	5800
AHmd AbrAhym TAhr	7927
AHmd AbrAhym lAwAn	6488
AHmd AbrAhym mfDl	7926
AHmd AbrAhym mlA	827
AHmd AbwjyT	2226
AHmd Abwzyd	2350
AHmd Adyb	6219
AHmd Adyb Ebdjfwr	6219
AHmd Afyf	7833
AHmd Ahydjw	1416
AHmd Ahyjw	1416
AHmd AsmAEyl Ely	2213
AHmd Awjwz t$lykwl	8869
AHmd AwyHy	2057
AHmd DyA' msEwd	172
AHmd DyA' srAj	143
AHmd ESmAn	5803
AHmd ESmt Ebdmjyd	2220
AHmd ETAf	2030
AHmd EbdAllh	5196
AHmd EbdAllh AHmd	5196
AHmd EbdAllh AHmd SbAH	5196
AHmd EbdAllh SbAH	5196
AHmd EbdEzyz qTAn	7750
AHmd EbdEzyz sEdwn	5211
AHmd EbdhAdy jlby	4207
AHmd Ebdlh AHmd SbAH	5196
AHmd Ebdlh EbdrHmn	4973
AHmd Ebdlh SbAH	5196
AHmd Ebdlh mHmd sAmby	4979
AHmd Ebdlh mHmwd	7345
AHmd Ebdlh sAmby	4979
AHmd Ebdnby mky	6699
AHmd EbdrHmn jrmn	19
AHmd EbdrHym wnys	8759
AHmd Ebyd bn djr	10414
AHmd EbydAt	4684
AHmd Efyf	7833
AHmd ElAmy	8552
AHmd Ely Ebdlh SAlH	10348
AHmd Ely SAlH	10348
AHmd Ely SAyj	25
AHmd Ely myrjny	7916
AHmd Eql	7203
AHmd ErAqy	5779
AHmd Erfh	5313
AHmd Ernws	8410
AHmd Esyry	7804
AHmd EwD	8190
AHmd EwD Eysy	8190
AHmd EwD bn mbArk	10367
AHmd EysAy	6729
AHmd Eysy EwD	8190
AHmd H$Any	8802
AHmd HAfZ	2355
AHmd HjAr	5348
AHmd Hmwd	5181
AHmd Hmwd SbAH	5181
AHmd Hmwd jAbr	5181
AHmd Hmwd jAbr SbAH	5181
AHmd Hmyd dyn	10394
AHmd Hsn bkr	4132
AHmd Hsn dyryA	9087
AHmd Hsn xTyb	8483
AHmd Hsny	4693
AHmd Hsny HAtwqAy	4693
AHmd Hsyn $rE	8448
AHmd Hsyn j$my	10421
AHmd Hsyn sAmrAy	4080
AHmd Hsyn xDyr	4080
AHmd Hsyn xDyr sAmrAy	4080
AHmd SAyj	25
AHmd SHAf	4198
AHmd Sfdy	4700
AHmd TAlb AbrAhymy	2025
AHmd TwqAn	4668
AHmd Tyby bnhymh	5778
AHmd bAHnyny	5800
AHmd bAkAywkw	1331
AHmd bHr	7242
AHmd blAfryj	5775
AHmd blAl	7937
AHmd blAl EvmAn	7937
AHmd bn AHmd mysry	10391
AHmd bn AbrAhym mlA	827
AHmd bn EbdEzyz	7791
AHmd bn EbdEzyz qTAn	7750
AHmd bn EbdEzyz sEwd	7791
AHmd bn Ebdlh bn zyd mHmwd	7345
AHmd bn Ebdlh mHmwd	7345
AHmd bn Ebdnby mky	6699
AHmd bn Ely SAyj	25
AHmd bn Ely vAny	7370
AHmd bn HArv nbhAny	6694
AHmd bn Hsn Esyry	7804
AHmd bn blA	2053
AHmd bn blh	2053
AHmd bn bytwr	2012
AHmd bn djr	10414
AHmd bn hlAl bn sEwd bwsEydy	6707
AHmd bn hlAl bwsEydy	6707
AHmd bn mHmd EysAy	6729
AHmd bn mHmd bn Hmd xlyfh	807
AHmd bn mHmd xlyfh	807
AHmd bn mbArk	10367
AHmd bn sEyd jEfr	4965
AHmd bn slmAn mslm	829
AHmd bn syf vAny	7344
AHmd bn xlyfh swydy	34
AHmd bn yHy Hmyd dyn	10394
AHmd btmwt$yn	8904
AHmd bwsEydy	6707
AHmd dAwd Awjlw	8912
AHmd dAwdAwjlw	8912
AHmd dlymy	5810
AHmd dyk	7256
AHmd fhd	5193
AHmd fhd AHmd	5193
AHmd fhd AHmd SbAH	5193
AHmd fhd SbAH	5193
AHmd fhmy	2330,2358
AHmd fhmy mHmd fADl	6335
AHmd fryEh	8774
AHmd ftHy srwr	2327
AHmd ftHy xlyfh	2209
AHmd ftft	5342
AHmd fwAd mHy dyn	2299
AHmd j$my	10421
AHmd jlAl	2249
AHmd jlby	4207
AHmd jmAl dyn	2276
AHmd jrmn	19
AHmd kjwk	2253
AHmd kwjk	2253
AHmd kwrt$yby btmwt$yn	8904
AHmd lAmy	8552
AHmd lAwAn	6488
AHmd lwAn	6488
AHmd lwzy	4669
AHmd mAhr	2261
AHmd mAhr syd	2261
AHmd mElm fqy	8224
AHmd mElm fqyh	8224
AHmd mEytq	5702
AHmd mEytyq	5702
AHmd mHjwb	4197
AHmd mHmd $fyq	2305
AHmd mHmd Aj HmAny	6018
AHmd mHmd Aj hmAny	6018
AHmd mHmd Ely	2343
AHmd mHmd nEmAn	10400
AHmd mHmwd	7345
AHmd mfDl	7926
AHmd mjdlAny	7190
AHmd mlA	827
AHmd mlA TlAl	4199
AHmd mnSwr	5142
AHmd mnSwr AHmd	5142
AHmd mnSwr AHmd SbAH	5142
AHmd mnSwr SbAH	5142
AHmd mslm	829
AHmd msmAry	5731
AHmd mxtAr bAbAn	4130
AHmd mydAwy	5788
AHmd myrjny	7916
AHmd mysry	10391
AHmd nASr	5177
AHmd nASr SbAH	5177
AHmd nASr mHmd	5177
AHmd nASr mHmd SbAH	5177
AHmd nEmAn	10400
AHmd nZyf	2304
AHmd nbhAny	6694
AHmd njdt syzAr	8952
AHmd njdt syzr	8952
AHmd njdt syzyr	8952
AHmd nsym	6208
AHmd nwAf	5184
AHmd nwAf AHmd	5184
AHmd nwAf AHmd SbAH	5184
AHmd nwAf SbAH	5184
AHmd q*Af Aldm	5626
AHmd qAdyrwf	7605
AHmd qAyd SAlH	1997
AHmd qTAn	7750
AHmd qdyrwf	7605
AHmd qryE	7171
AHmd qryE AbwElA'	7171
AHmd qwAm	4348
AHmd r$dy	2269
AHmd rDA Akdyrh	5777
AHmd rDA bwrdstAn	4232
AHmd rDA kdyrh	5777
AHmd rDA rAdAn	4380
AHmd ryvA dyn	6307
AHmd sAmby	4979
AHmd sEdwn	5211
AHmd slmAn mslm	829
AHmd snwsy	5754
AHmd swkArnw	3602
AHmd sykw twry	3197
AHmd sykw twryh	3197
AHmd sykwtwry	3197
AHmd sykwtwryh	3197
AHmd tAzy	5766
AHmd tydyAn swAry	3188
AHmd tydyAn swAryh	3188
AHmd tydyAny swAry	3188
AHmd tyjAn kAbA	8112
AHmd tyjAn kAbAh	8112
AHmd tyjAn kbA	8112
AHmd tyjAn kbAH	8112
AHmd tyjAn kbAh	8112
AHmd tyjAn kbh	8112
AHmd tyjAn swAry	3188
AHmd tyjAny kAbA	8112
AHmd tyjAny kbAH	8112
AHmd tyjAny swAry	3188
AHmd wHydy	4216
AHmd wSfy	2205
AHmd wld bwsyf	6121
AHmd wld syd AHmd	6105
AHmd wld sydy AHmd	6105
AHmd wld tkdy	6102
AHmd wnys	8759
AHmd xAld	5135
AHmd xAld Hmd	5135
AHmd xAld Hmd SbAH	5135
AHmd xAld SbAH	5135
AHmd xlyfh	2209
AHmd xlyfh $Amy	7939
AHmd xlyfh swydy	34
AHmd yHy Hmyd dyn	10394
AHmd yldyz	8876
AHmd yldz	8876
AHmd zAhd	6298
AHmd zAhd Hmydy	6298
AHmd zAhd bn Hmydy	6298
AHmd zky ymAny	7786
AHmd zwj	209
AHmd zwjw	209
AHmd zwjw Awl	209
AHmdw AHydjw	1416
AHmdw AHyjw	1416
AHmdw Ahydjw	1416
AHmdw Ahyjw	1416
AHmdw Awry bAh	3196
AHmdw EbdrHmn	6418
AHmdw bA	8127
AHmdw hyA snwjw	6030
AHmdw hyjw	1416
AHmdw jwn kwlybAly	1340
AHmdw mAm jwb	8159
AHmdw mHmdw	6385
AHmdw sAnwjw	6030
AHmdw snwjw	6030
AHmdw twmAny twry	6028
AHmdw twmAny twryh	6028
AHmdw wld Ady wld mHmd rAZy	6099
AHmdw wld Ebdlh	6118
AHmdw wld mHmd mHmwd wld Ebdlh	6118
AHmdw wld mHmd rAZy	6099
AHmdy mqdm	4378
AHmdy njAd	4367
AHmdyAn	4226
AHmr	10346
AHsAn AlHq	7020
AHsAn AqbAl	6977
AHsAn AsmAEyl	4115
AHsAn EbdjbAr	4115
AHsAn EbdjbAr AsmAEyl	4115
AHsAn Sbry jAjlAyAnjyl	8896
AHsAn Sbry t$AjlyAnjyl	8896
AHsAn xAndwzy	4313
AHsn AqbAl	6977
AHwA dwn mylw	1348
AHydjw	1416
ASf	6925
ASf $wkt	8492
ASf AHmd Ely	6964
ASf Ely zArdAry	7014
ASf Ely zrdAry	7014
ASf drAny	6944
ASf dwrAny	6944
ASf jfwr	7066
ASf mnyr	7028
ASf nwAz	6912
ASf nwAz jnjwEh	6912
ASf zrdAry	7014
ASfy	4392
ASjr xAjy	4287
ASlwf	8663
ASnj	10373
ASqy sylAsy	2501
ATAlAy	8921
AThr EbAs	7054
Ab$r Emr hrwsh	8193
Ab$r Emr hrwsy	8193
Ab$r Emr jAmE	8193
Ab$r Emr jAmE hrwsy	8193
Ab$r hrwsy	8193
AbA AybAn	3713
AbA bw$	8000
AbA mwrw	6458
AbA xyl	7773
AbA$A	6430
AbAs bwnfw	8608
AbAs jmAjwlwf	4898
AbAs jmEqwlwf	4898
AbAs jwmAjwlwf	4898
AbAsAnjw	6475
AbAt$A	6430
AbAty	6492
AbAywmy AwlwnysAkyn	6423
AbAywmy jAbryAl Awlwny$Akyn	6423
AbAywmy jAbryl AwlwnysAkyn	6423
AbAzwfyt$	5897
Abhysyt	8653
Abhysyt fyjAjyfA	8653
Abhysyt fyjAjywA	8653
Abl bAt$ykw	1633
Abl mwzwrywA	10577
AblAkwA	3128
AblAsy AwydrAwjw	685
AblAsy wydrAwjw	685
AblAsyh wydrAwjw	685
AbrAhAm $Alwm	3813
AbrAhAm $wHT	3766
AbrAhAm blAy	2499
AbrAhAm bwrAz	3788
AbrAhAm bwrj	3857
AbrAhAm bylAy	2499
AbrAhAmyAn	269
AbrAhmyAn	269
AbrAhym	5161
AbrAhym $yx mHy dyn	8165
AbrAhym $yx mHy dyn Adw	8165
AbrAhym A$yqr jEfry	4205
AbrAhym AHmd Emr	7929
AbrAhym AHmd bdwy	7865
AbrAhym ATAhyrw	6424
AbrAhym Abwbkr kytA	6015
AbrAhym AjbwlA jAmbAry	6442
AbrAhym AsAn mAyAky	6387
AbrAhym AsAn myAky	6387
AbrAhym Askndr	6328
AbrAhym AtAhyrw	6424
AbrAhym AtAhyrwA	6424
AbrAhym ETAhyrw	6424
AbrAhym EbdhAdy	2291
AbrAhym Ebdkrym	805
AbrAhym Ebdkrym mHmd	805
AbrAhym Ebdmlk Elby	8427
AbrAhym Ebwd	7913
AbrAhym Elby	8427
AbrAhym Ely AHmd HydAn	10392
AbrAhym Ely HydAn	10392
AbrAhym Emr dbA$y	5632
AbrAhym EsAf	7775
AbrAhym Hmdy	10420
AbrAhym Hsn mAyAky	6387
AbrAhym Hsn myAky	6387
AbrAhym HydAn	10392
AbrAhym SlH	6215
AbrAhym SlHy	6215
AbrAhym SlyH	6215
AbrAhym TAhrw	6424
AbrAhym Th Aywb	7873
AbrAhym TrAwry	713
AbrAhym b$Ary	5650
AbrAhym bAbA njydA	6420
AbrAhym bAbAjydA	6420
AbrAhym bAbAnjydA	6420
AbrAhym bAbnjydA	6420
AbrAhym bAdmAsy bAbAnjydA	6420
AbrAhym bAr mynAsArA	6412
AbrAhym bAry mAynAsArA	6412
AbrAhym bAry mynAsArA	6412
AbrAhym bAryh mAynAsArA	6412
AbrAhym bHr Elwm	4109
AbrAhym bSbwS	5393
AbrAhym bbnjydA	6420
AbrAhym bdwy	7865
AbrAhym bn Askndr	6328
AbrAhym bn EbdEzyz EsAf	7775
AbrAhym bn Ebdlh swyl	7778
AbrAhym brtAHy	8723
AbrAhym brtAjy	8723
AbrAhym bwbAkAr kytA	6015
AbrAhym bwbAkr kytA	6015
AbrAhym bwbkAr kytA	6015
AbrAhym bwbkr kytA	6015
AbrAhym bwdrbAlh	8815
AbrAhym bwjAly	2091
AbrAhym dbA$y	5632
AbrAhym dbybh	5720
AbrAhym fAl	8129
AbrAhym hA$m	4660
AbrAhym jAbr	7840
AbrAhym jAmbAry	6442
AbrAhym jEfry	4205
AbrAhym jmbAry	6442
AbrAhym jndwr	7882
AbrAhym kAln	8973
AbrAhym kAlyn	8973
AbrAhym kAswry fwfAnA	3193
AbrAhym kmArA	3375
AbrAhym kswry fwfAnA	3193
AbrAhym kytA	6015
AbrAhym mAxws	8434
AbrAhym mAyAky	6387
AbrAhym mAynAsArA	6412
AbrAhym mAynsArA	6412
AbrAhym mHlb	2307
AbrAhym mHmd Hmdy	10420
AbrAhym mHmd SlH	6215
AbrAhym mHmd SlyH	6215
AbrAhym mHmd SwlH	6215
AbrAhym mHmd b$Ary	5650
AbrAhym mHmwd	7892
AbrAhym mHmwd HAmd	7892
AbrAhym mlHm	7254
AbrAhym mrAd	2041
AbrAhym myAky	6387
AbrAhym qAln	8973
AbrAhym qAlyn	8973
AbrAhym qSwry fwfAnA	3193
AbrAhym rHym bwr	4283
AbrAhym rjwfA	10338
AbrAhym rswl	10465
AbrAhym rwjwfA	10338
AbrAhym rwkwfA	10338
AbrAhym rysy	4368
AbrAhym swyl	7778
AbrAhym syf	4657
AbrAhym trAwr	713
AbrAhym trAwry	713
AbrAhym trAwryh	713
AbrAhym xlyl kAbA	3180
AbrAhym xlyl kbA	3180
AbrAhym xry$h	7186
AbrAhym xry$y	7186
AbrAhym yAkwbA	6391
AbrAhym yAkwbw	6391
AbrAhym yEqwbA	6391
AbrAhym ysry	2224
AbrAhym yzdy	4319
AbrAhymA fAl	8129
AbrAhymA kAmArA	3375
AbrAhymA kAswry fwfAnA	3193
AbrAhymA kswry fwfAnA	3193
AbrAhymA qSwry fwfAnA	3193
AbrAhymA trAwry	713
AbrAhymA trAwryh	713
AbrAhymA xlyl kAbA	3180
AbrAm bAly	9656
AbrAmz	9423
AbrArd	6268
AbrAty	4455
AbrhA kAsA	2379
AbrhAm blAy	2499
AbrhAm bylAy	2499
Abrhh kAsA	2379
Abrhh kAsh	2379
Abrhh ksA	2379
Abryl jlAsby	9435
Abryw swdry	964
AbsAlwm dlAmyny	8541
AbsAlwm tymbA dlAmyny	8541
AbsAlwm vymbA dlAmyny	8541
AbsAmAt mAsAlyf	4895
Absmt msAlyf	4895
Absy kAmbl	1639
Absy kAmbyl	1639
AbtkAr	4420
Abty ElA' dynwf	7523
Abty ElAwdynwf	7523
Abtydwn	1927
Abw$Aqwr	5738
Abw$hAb	27
AbwAHmd	2520
AbwAHmd Ely	2520
AbwAdyb	7239
AbwElA'	7171
AbwEmAr	7223
AbwHsn	5149
AbwHsn Emr	6310
AbwHsn bny Sdr	4320
AbwHsn mHmwd Ely	612
AbwTAlby	4265
Abwbkr DAhr EvmAn	8173
Abwbkr EbdklAm	3987
Abwbkr Ebdkrym	2349
Abwbkr Ebdlh qrby	10378
Abwbkr Ebdlh snjwr	3157
Abwbkr TAhr EvmAn	8173
Abwbkr bAlywA	6470
Abwbkr bEly	8173
Abwbkr bwkwlA sArAky	6487
Abwbkr dmblAb	7924
Abwbkr jyjy Awdwnj	9211
Abwbkr jyjy Awdwnjw	9211
Abwbkr kytA	6015
Abwbkr mSTfy dmblAb	7924
Abwbkr qrby	10378
Abwbkr snjwr	3157
Abwbkr snjwry	3157
Abwbkr synjwr	3157
Abwbkr synjwry	3157
Abwbkr tAfAwA bAlywA	6470
Abwbkr tAfAwA blywA	6470
Abwbkr tfAwA bAlywA	6470
Abwbkr ywns	5619
Abwbkr ywns jAbr	5619
Abwbkr zyn EAbdyn EbdklAm	3987
AbwdrAmAn sAnjAry	1322
AbwdrAmAn snjAry	1322
AbwdrAmAny sAnjAry	1322
AbwfAz $yby	519
AbwfDl $kArjy	4408
AbwfDl $yby	519
AbwfDl Aljy bk	519
AbwfDl Aljy byk	519
AbwfDl Aylt$y by	519
AbwfDl t$y byh	519
AbwfDl t$y byk	519
AbwfDl t$yby	519
AbwfyD Aljy bk	519
AbwfyD Aljy byk	519
AbwjyT	2226
AbwjzAlh	2215
AbwklAm Ebdmwmn	601
Abwkylh	8380
AbwlTf	7213
Abwlw nsybAmby	9216
Abwlw nsymbAmby	9216
Abwlynyr dy tAmbylA	704
Abwlynyr jwAkym kylym dy tAmbylA	704
Abwlynyr jwAkymswn kylym dy tAmbylA	704
Abwlynyr kylym dy tAmbylA	704
Abwlynyr ywAkym kylym dw tAmbylA	704
Abwlynyr ywAkym kylym dy tAmbylA	704
AbwmAl EbdmHyT	603
AbwmAl EbdmhyT	603
AbwmAzn	7166
AbwnAdr	1992
AbwqSrh	8400
AbwrAjb	4675
Abwrdynh	7244
AbwsAdAt mHmd SAym	633
AbwsAdAt mHmd sAym	633
AbwsEyd $wdry	632
AbwsEyd t$wdry	632
Abwshmyn	5713
AbwstwlAkys	3229
Abwt	472
AbwzrEh	10440
AbwzrEh mHrmy	10440
Abwzyd Emr dwrdh	5693
Abwzyd dwrdh	5693
Aby	4818
Aby AHmd	2520
Aby AHmd Ely	2520
Aby$AlA	5542
Abyhysyt fyjAjyfA	8653
Abyjyl fAlty	6896
Abyl bAt$ykw	1633
Abyl jwmbA	1239
Abyl mAtwts	2432
Abyl mAtwtys	2432
Abyl mwzwrywA	10577
AbylA	6897,6173
AbylArdw mwrynw	1656
AbyljAzyf	4915
Abyly nAylAtykAw	2584
AbynAdyr	1992
AbysAy AylymyA	9026
AbysAy ylymyA	9026
Abysyt	8653
Abysyt fyAjyfA	8653
Abysyt fyjAjyfA	8653
Abysyt wyt$At$ywA	8653
Ad lwylyn	2936
Ad mArky	9934
Ad rwys	9888
AdAbkAv AHmd	3950
AdAdA	1264
AdAlbrtw rwdryjyz jyAfAryny	323
AdAlbyrtw rwdryjyz jyAfAryny	323
AdAljyzA mAjnw	8691
AdAmA bArw	3164
AdAmA byktwjw	1347
AdAmAntyws fAsylAkys	3241
AdAmh bArw	3164
AdAmkws	5552
AdAn Awjwstw lwbyz	6275
AdAxAn mAdwmArwf	4924
AdfAny	3959
AdfArd nAlbAndyAn	249
AdhAn mAdwmArwf	4924
AdhAnwm	2508
AdjAdy bAkAry	889
AdjAr $AjwA lwnjw	10525
AdjAr AlAn mby njw	1397
AdjAr AlAn myby njw	1397
AdjAr AmAdwr	6259
AdjAr AmAdwr sAmwrA	6259
AdjAr Ayf mwnw	879
AdjAr bynyA bArA	10161
AdjAr fAskwyz	10017
AdjAr fAskyz	10017
AdjAr fwr	2741
AdjAr hwfr	9747
AdjAr jwtyryz	3315
AdjAr lnjw	10525
AdjAr lwblAn	3526
AdjAr lwblAn fyls	3526
AdjAr lwblAn fys	3526
AdjAr lwblwn	3526
AdjAr lwnjw	10525
AdjAr mwnw	879
AdjAr rynkyfyt$	5586
AdjAr sAfysAr	2182
AdjAr t$AjwA lwnjw	10525
AdjArs rynkyfyks	5586
AdjArs rynkyfyt$	5586
AdjArs rynkyfyts	5586
AdjArz rynkyfyks	5586
AdjArz rynkyfyt$	5586
AdjArz rynkyfyts	5586
Adl$tAyn	3860
AdlAy styfnsn	9403
AdlAy styfnswn	9403
Adm $lAbkA	7158
Adm $yf	9905
Adm Aryly	9991
Adm Ayrly	9991
Adm Ebdlh EvmAn	8217
Adm Ebdlh EvmAn dAr	8217
Adm Hdwty	8850
Adm bArw	3164
Adm bwhlr	9637
Adm bwhlyr	9637
Adm bwlr	9637
Adm dAnyl rwtfyld	7105
Adm kwdjw	8582
Adm kynznjr	9931
Adm kynzynjr	9931
Adm mAlk	3588
Adm mAlyk	3588
Adm mHmd nwr	8231
Adm mHmd nwr mAdwby	8231
Adm mHmd nwr mdwby	8231
Adm mdwby	8231
Adm rwtfyld	7105
Adm zwbn	9689
Adm zwbyn	9689
AdmA bArw	3164
AdmA byktwjw	1347
AdmAn lArA	943
Admwn fAndyry	2685
Admwnd Dwkwrw	6464
Admwnd bAnAryty	200
Admwnd dAkwrw	6464
Admwnd dAwkwrA	6464
Admwnd dAwkwrw	6464
Admwnd dwkrw	6464
Admwnd dwkwrw	6464
Admwnd hAjynAstw	199
Admwnd hAksynAstw	199
Admwnd hw	6091
Admwnd hwl	9498
Admwnd mAsky	9705
Admwnd mwsky	9705
Admwndw $yryly	4500
Admwndw AwryAnA	3414
Admwndw nwfylw	907
Admwndw t$yryly	4500
Adn Ebdlh EvmAn	8217
Adn bry dwAly	4845
Adn dwAly	4845
Adn mHmd nwr	8231
Adn mdwby	8231
AdnAn kArAbAyf	4889
AdnAn qArAbAyf	4889
AdnAwr	1861
Adnyjy	6450
AdrEy	3873
AdryAn Awnjbydjy	897
AdryAn hAslr	5438
AdryAn hwnjbdjy	897
AdryAn hwnjbydjy	897
AdryAn nAstAsh	7395
AdryAn nAstAsy	7395
AdryAn nstAsh	7395
AdryAn nstAsy	7395
AdryAn rAnkyn jAlAwAy	10030
AdryAn rAnkyn jAlAwy	10030
AdryAn rAnkyn jAlwAy	10030
AdryAn sybwmAnA	854
AdryAn syfryn	7397
AdryAn syfyryn	7397
AdryAn sywrwAnw	7401
AdryAn t$wrwAnw	7401
AdryAn wAtswn	10049
AdryAnw Afwnsw mAlyAn	6345
AdryAnw mAlyAn	6345
AdryAnw mAlyAnh	6345
AdryAnw mAlyAny	6345
AdryAnw mAlyn	6345
Adryn wAtswn	10049
Adrys ArnAwd Ely	1929
Adrys Awl	5671
Adrys EbdqAdr	7852
Adrys Sk	8148
Adrys bSry	5787
Adrys dby	8576
Adrys dby Atnw	8576
Adrys dby Aytnw	8576
Adrys dyby	8576
Adrys dyby Antw	8576
Adrys dyby Atnw	8576
Adrys dyby Ayntw	8576
Adrys dyby Aytnw	8576
Adrys jTw	5790
Adrys mHmd EbdqAdr	7852
Adrys nEym $Ahyn	8922
Adrys snwsy	5671
Adrys syk	8148
Adrys zmAn	107
AdrysA $ryf	3203
AdrysA Sk	8148
AdrysA sk	8148
AdrysA syk	8148
Adryswf	5221
Adrysy	7796
Adt$tAdlr	372
AdwAr $yfArnAdzh	3094
AdwAr bAlAdwr	2682
AdwAr byzymAnA	851
AdwAr frAnk	1230
AdwAr fylyb	2758
AdwAr jylw	2615
AdwAr jyw	2615
AdwAr njyrnty	7713
AdwAr njyrynty	7713
AdwAr nyAnkwy lAmA	3178
AdwArd $fArnAdzh	3094
AdwArd $frdnAdzh	3094
AdwArd $frnAdzh	3094
AdwArd $yfArdnA*zh	3094
AdwArd $yfArdnAdzh	3094,8338
AdwArd $yfArdnAdzy	3094
AdwArd $yfArdnAdzyh	3094
AdwArd $yfArnAdzh	3094,8338
AdwArd $yfArnAdzy	3094
AdwArd $yfrdnAdzh	3094
AdwArd $yfrnAdzh	3094,8338
AdwArd Akwfw Adw	3133
AdwArd AwmAny bwAmAh	3140
AdwArd AwmAny bwAmh	3140
AdwArd AwmAny bwmA	3140
AdwArd Emr bwAmh	3140
AdwArd bAlAdwr	2682
AdwArd bwAnAly	6222
AdwArd byny$	1648
AdwArd byrknz	9450
AdwArd byzymAnA	851
AdwArd djyrjyAn	9438
AdwArd djyryjyAn	9438
AdwArd frAnk	1230
AdwArd fylyb	2758
AdwArd fylyby	2758
AdwArd fyn$ AdAmy	6169
AdwArd fynyk AdAmy	6169
AdwArd hyjr	8063
AdwArd hyjyr	8063
AdwArd hylfyj	7440
AdwArd hyv	3017
AdwArd jAbryAl	9476
AdwArd jAbryl	9476
AdwArd jnym	9448
AdwArd jyrk	7122
AdwArd jyryjyAn	9438
AdwArd jyryk	7122
AdwArd jyw	2615
AdwArd kArdyl	10442
AdwArd kAtwmbA wAmAlA	9201
AdwArd knydy	9845
AdwArd kwkAn	8067
AdwArd kynydy	9845
AdwArd kywAnwkA sykAndy	9224
AdwArd lAnsdyl	9236
AdwArd lwAsA	9101
AdwArd lwylyn	2936
AdwArd mArky	9934
AdwArd mwtysA	9218
AdwArd mwtysA vAny	9218
AdwArd nAlbAndyAn	249
AdwArd nAlbndyAn	249
AdwArd nAtAby	10303
AdwArd nAtAbyh	10303
AdwArd nElbndyAn	249
AdwArd njyrnty	7713
AdwArd njyrynty	7713
AdwArd nlbndyAn	249
AdwArd nyAnkwy lAmA	3178
AdwArd nyAnkwy lmA	3178
AdwArd rwys	9888
AdwArd stytynyws	9697
AdwArd syAjA	4597
AdwArd syjA	4597
AdwArd sykAndy	9224
AdwArd sykndy	9224
AdwArd t$yfArnAdzh	3094
AdwArd vAmn	3005
AdwArd wAkr	9462
AdwArd wkr	9462
AdwArdw $tAyn	3313
AdwArdw Anryky rynA	3421
AdwArdw Anw	6855
AdwArdw Anyw	6855
AdwArdw ArAnA	6821
AdwArdw ArmytA	6859
AdwArdw brAjA	982
AdwArdw dwAldh	359
AdwArdw dwAldy	359
AdwArdw dwhAldh	359
AdwArdw dwhAldy	359
AdwArdw dws sAntws	283
AdwArdw frAy	1388
AdwArdw frAy mwntAlfA	1384
AdwArdw frAy rwyz tAjly	1388
AdwArdw fry	1388
AdwArdw fyryrw	6769
AdwArdw fyryrw kwstA	6769
AdwArdw kAbrytA	7283
AdwArdw kwnA	999
AdwArdw kwnhA	999
AdwArdw kwnyA	999
AdwArdw lAtwry	1980
AdwArdw mwntyAljry	6511
AdwArdw mwntyAlyjry	6511
AdwArdw rwdryjyz	935
AdwArdw rwdryjyz fyltsy	935
AdwArdw rwdryjyz fyltzy	935
AdwArdw stAyn	3313
AdwArdw syrA	2392
Adwbwly	8594
AdwlA	1191
Adwlf Awjy	1301
Adwlf htlr	1860
Adwlf hytlr	1860
Adwlf mwzytw	1198
Adwlf mzytw	1198
AdwlfAs $lyzyfyt$ws	5544
AdwlfAs slyzyfy$ws	5544
Adwlfw AjylAr synsr	6245
Adwlfw AjylAr zynsr	6245
Adwlfw Awrsw	4499
Adwlfw lwbyz mAtyws	6284
Adwlfw rwdryjyz sA	352
Adwlfw swArys	2458
Adwlfw swAryv	2458
Adwlfw swAryz	2458
Adwlfy mwzytw	1198
AdwlyAdyj	8639
Adwm jArwA	1396
AdwnyA AybAr	9204
AdwnyA AybAry	9204
AdwnyA Aybyr	9204
Adwyn lAsyrdA	6896
Adwyn lAsyrdAh	6896
Adwyn lAsyrdh	6896
Adwyn smwAl	3048
AdxAn mdwmArwf	4924
Ady fynyk AdAmy	6169
Ady rAmA	221
AdyAnj	6645
AdyAtw dyAlw nAndyjnA	3368
AdyAtw jAlw nAndyjnA	3368
Adyb $y$kly	8447
Adylbk kAsymAlyf	4920
Adylbyk kAsymAlyf	4920
Adylbyk qAsm Elyf	4920
Adylbyk qAsymAlyf	4920
Adylynw mAnw kytA	3348
Adym kwdjw	8582
AdynA bAstydAs	10228
AdynAwr	1861
Adynyjy	6450
Adyr	3562
Adyswn jyms	1971
Adyswn lwbAw	981
AdysynA	6496
Adyt kryswn	2753
Adyt tyn jwA	8307
Adyty tyn jwA	8307
Adyv kryswn	2753
Adyw lwAyzAjA	7320
Adyw lwyzAjA	7320
AdywAly Adymw	9695
Adywsn	6439
Adywswn	6439
Af dblyw dy klyrk	10497
AfAkwf	9149
AfAnjylws fynyzylws	3236
AfAryst bArtwlw	6161
AfAryst bw$Ab	1208
AfAryst ndAy$ymy	866
AfArystw kArfAlhw	8313
AfArystw kArfAlw	8313
AfdwlA hwty	10322
AfdwllA hwty	10322
Afdy kwlyf	8701
Afjyny brymAkwf	7622
AfkAn AlA	8924
AfkAn ElA	8924
AfkAn ElA'	8924
Afklydys tsAkAlwtws	3249
AfrAhAm $Alwm	3813
AfrAhAm $wHAT	3766
AfrAhAm bwrAz	3788
AfrAhAm bwrj	3857
AfrAmwbwls	3238
AfrAmwbwlws	3238
AfrAym $ywmy	6228
AfrAym Anwny	1413
AfrAym Aynwny	1413
AfrAym hAlyfy	3821
AfrAym hlyfy	3821
AfrAym kAtsyr	3805
AfrAym ktsyr	3805
AfrAym mjAndA t$ywmy	6228
AfrAym snyh	3709
AfrAym t$ywmy	6228
AfrAyn jwldnbrj	6767
AfrAyn ryws mwnt	3328
AfrhAm bwrj	3857
Afryl hArymAn	9392
Afryl hAyns	9815
Afryl hAynz	9815
Afryl hynz	9815
Afrym Aynwny	1413
Afrym jA$y	5992
AftAb $EbAn myrAny	6922
AftAb $yrbAw	6974
AftAb AHmd $yrbAw	6974
AftAb AHmd xAn $yrbAw	6974
AftAndyl jwrbnAdzh	3100
AftAndyl jwrbynAdzh	3100
AftxAr $wdry	600
AftxAr AHmd $wdry	600
AftxAr AHmd t$wdry	600
AftxAr t$wdry	600
Afwl bAkyr zyn EAbdyn EbdklAm	3987
Afwnsw fAn dwnym	285
Afwnsw fAn dwnym mbyndA	285
Afwrjy	2378
Afwrqy	2378
Afxm	4403
Afy bAznr	3863
Afy bnAyhw	3876
Afy bnyAhw	3876
Afy brkwfyt$	9631
Afy byrkwfyt$	9631
Afy byrkwfytz	9631
Afy byrkwytz	9631
Afy bznyr	3863
Afy dfryn	3892
Afy dxtr	3825
Afy dy$tr	3825
Afy dyxtr	3825
Afy mzrAHy	3684
Afy njsAn	1335
Afy njysAn	1335
Afyf kw$Afy	3836
Afyf kwkAfy	3836
Afyf kwxAfy	3836
AfyjAdwr lybrmAn	3779
Afyjdwr khAlAny	3783
Afyjdwr khlAny	3783
Afyjdwr lbrmAn	3779
Afyjdwr lybrlmAn	3779
Afyjdwr lybrmAn	3779
AfykA sylynA	5604
Afyksw	2158
Afywrqy	2378
AfyxAy AdrEy	3873
AhArwn AbrAmwfyt$	3737
AhArwn HlyfA	3847
AhArwn hAlyfA	3847
AhArwn mylr	9439
AhArwn zyfy	3826
AhArwn zyfy frk$	3826
AhArwnwfyt$	3793
Ahn jyw bAk	5045
Ahn kyw bAk	5045
AhnAt	9190
Ahrn	3654
Ahrwn HlyfA	3847
Ahrwn zyfy frk$	3826
Ahrwnwfyt$	3793
AhtsAry	2579
AhtysAry	2579
AhwA dwn mylw	1348
Ahwmy zwnw	8600
Ahwmyh zwnw	8600
Ahwrw kynyAtA	4881
Ahwsw kwAdyw	1339
Ahydjw	1416
Ahyjw	1416
Ahyrn	3654
Aj HmAny	6018
Aj$yn mhdyf	496
AjA $Ahy	6960
AjA mHmd yHy xAn	7009
AjAbytw AmbA mwkwy	3211
AjAbytw mbA mwkwy	3211
AjAbytw mbA mwky	3211
AjAdy bAkAry	889
AjAt AwylynjymAnA	7706
AjAv AwylynjymAnA	7706
AjAvA AwlynjymAnA	7706
AjAvA AwylynjymAnA	7706
AjAwyd	8939
AjAwyt	8939
AjAzAdh	4340
Ajbwybw	8597
Ajbynwnsy	888
Ajbywmy kwdjw	8595
AjlysyAs	2489
AjmAn bAjy$	8870
Ajmn bAj$	8870
Ajmyn bAjy$	8870
AjnA$yws AwlysAmykA	6448
AjnATyws At$ymbwnj	3134
AjnATyws AwlysAmykA	6448
AjnAs jAtA mAfytA	1169
AjnAsyw AybAnyv	2410
AjnAsyw AybAnyz rwbyw	2410
AjnAsyw bwny	6895
AjnAsyw kAsys	1298
AjnAsyw lA rwsA	4467
AjnAsyw mylAm tAnj	3221
AjnAsyw wAlkr	1371
AjnAsyw wkr	1371
AjnAt	9190
AjnAtyws At$ymbwnj	3134
AjnAtyws AwlysAmykA	6448
AjnAvyw AybAnyv rwbyw	2410
Ajnh bylwtAyth	5538
Ajny bylwtAyth	5538
Ajny bylwtAyty	5538
Ajnyh bylwtAyty	5538
Ajnyw	10065
AjwbAlys	5535
AjwmwjwbyA	6465
Ajwry njlAly	6498
Ajwry njylAly	6498
Ajwstw bynw$yh	1386
Ajwstyn kArstnz	6252
Ajwstyn kArstynz	6252
Ajwstyn mAtAtA bwnyw	1172
Ajwstyn sAntws	2414
Ajwstyn sAntws mArAfyr	2414
Ajwstynhw nytw	301
Ajwstynw kAsArwly	10149
Ajwstynw kAzArwly	10149
Ajwstynw nytw	301
Ajwstynyw nytw	301
Ajwy Ayrwnsy	6472
Ajwyd	8939
AjyAr brAnkw	7264
Ajym $ykw	10334
Ajym jykw	10334
Ajym sykw	10334
Ajym t$ykw	10334
Ajymn bAjy$	8870
Ajyt dwfAl	3993
Ajyt dwfl	3993
Ajyt kwmAr dwfAl	3993
Ak$yn mhdyf	496
AkAr	8852
AkAyf	4921
AkAzAwA	4749
AkbAbyw	6489
Akbr $Ah Askndrwf	8679
Akbr $w Askndrwf	8679
Akbr Twrh jAn zAdh	8684
Akbr dyn	4003
Akbr hA$my rfsnjAny	4388
Akbr myrzAyf	8670
Akbr myrzwyf	8670
Akbr rfsnjAny	4388
Akbr tAnjwnj	3608
Akbr trkAn	4245
Akbr twrAjwn zAdh	8684
Akbr twrh jAn zAdh	8684
Akbr twrjwn zAdh	8684
Akbr$Ah Askndrwf	8679
AkdwjAn	8988
AkjA nwrbrdyfA	8707
AkjA nwrbyrdyfA	8707
Aklyl *w nyn	4980
Aklyl Hkymy	84
Aklyl Znyn	4980
Aklyl Znynh	4980
AkmAdyt$	553
Akrm zky	6962
Aksl kysylwf	314
Akslrwd	9557
Aksw	8914
AkswltAn AtAyfA	8700
AkswltAn ETAyfA	8700
Akswrvy	1125
Akswy	8975
Aksyl ky$ylwf	314
Aksyl kysylwf	314
Aksywnynkw	7665
Aktwr jwmyz	2418
Aktwr tymrmAn	327
AkwAsy AfryfA	3132
AkwAsy Awsy Adjy	3124
AkwAsy Awsy Ady	3124
AkwAyh	2790
AkwE	10438
Akwfw Adw	3123
AkwfwAdw	3123
Akwy bwnA mlwAl	8272
Aky hytw	4723
Aky$ynw	4725
AkybA	4823
Akyhytw	4723
AkyjAn kAjyjyldyn	5239
Akyl Akylwf	8675
Akyl bk jbArwf	4919
Akyl byk jAbArwf	4919
Akyl byk jbArwf	4919
Akylbk jbArwf	4919
Akylbyk jAbArwf	4919
Akylbyk jbArwf	4919
Akylwf	8675
Akylylw Znyn	4980
Akylysy bwhyfA	8833
Akylysy bwhyfh	8833
Akymy	6447
Akyn Awztwrk	8849
Akynjy	1718
Akynw	6887,6888
Akynwry Atw	4734
Akynwry Aytw	4734
AkyrA AmAr	4757
AkyrA AmAry	4757
Akys tswhAtzwbwlws	3233
Akys tswxAtswbwlws	3233
Akys tswxAtzwbwlws	3233
AkzAfyh bytyl	5572
AkzAfyh dryAnkwr	2656
AkzhAn kAzyjyldyn	5239
Al$n Amyrbywf	493
AlAn Aymy nyAmytwy	849
AlAn Aymyh nyAmytwy	849
AlAn TAbwryAn	5350
AlAn brsy	1312
AlAn brsyh	1312
AlAn bwhyr	2764
AlAn bydwmA ywdA	686
AlAn byrsy	1312
AlAn byrsyh	1312
AlAn byrwfyt	2797
AlAn bytr kAytAnw	6875
AlAn dAnkn	2935
AlAn dnkAn	2935
AlAn dwjAmy	2640
AlAn dwjAmyh	2640
AlAn dyjAmyh	2640
AlAn fAjnr	6765
AlAn jAnw	6191
AlAn jArsyA	6827
AlAn jArsyA byryz	6827
AlAn jArvyA	6827
AlAn jrynsbAn	9668
AlAn jrynsbn	9668
AlAn jwby	2712
AlAn jwbyh	2712
AlAn jwnswn	2996
AlAn jywm bwnywny	852
AlAn kAytAnw	6875
AlAn klwd byly bAy nzy	2851
AlAn klwd byly bAy nzyh	2851
AlAn klwd byly by nzAy	2851
AlAn klwd byly by nzh	2851
AlAn klwd byly by nzy	2851
AlAn klwd byly by nzyh	2851
AlAn klwd bylyh bAy nzyh	2851
AlAn kymAkyzA	7811
AlAn kyz	9424
AlAn lw rwA	2644
AlAn lwrwA	2644
AlAn mAdlAn	2686
AlAn mAky$n	1121
AlAn nyAmytwy	849
AlAn rwk	1109
AlAn ry$Ar	2628
AlAn symwnyAn	273
AlAn wAjnr	6765
AlAn ywdA	686
AlAr kArys	2195
AlHS	5369
Alb ArslAn bAyrAktAr	8932
Alb ArslAn bAyrqdAr	8932
Alb ArslAn byrqdAr	8932
Albn bArkly	10061
Albn kwrty	10337
Aldw bwmt$y	201
Aldw mwrw	4541
Aldw rybylw	996
AlfA AwmAr kwnAry	6029
AlfA Awmr kwnAry	6029
AlfA Emr kwnAry	6029
AlfA Emr kwnAryh	6029
AlfA bAbtyst	5418
AlfA bAry	687
AlfA bAtyst	5418
AlfA bry	687
AlfA kwnAry	6029
AlfA kwndA	3200
AlfA kwndy	3200
AlfA kwndyh	3200
Alkr bA$bwj	8846
Alks Akwymy	6500
Alks bAdy	6422
Alks sybyrAs tryjwnA	6153
Allh mAy hAlynA	8572
Almr $yAlr	6788
Almr $yAlyr	6788
Almr t$yAlr	6788
Almy AHmd dEAly	8172
Aln $AstAnyh	5423
Aln bytr kAytAnw	6875
Aln dAlAs	9751
Aln jAnw	6191
Aln kymAkyzA	7811
Aln symwnyAn	273
Aln t$AstAnyt	5423
AlsA byntw	8306
AlsA ty$yrA byntw	8306
AlsA tyksyrA byntw	8306
Altr trkmn	8900
Altr twrkmn	8900
Alw xAnwf	7606
AlwA fwns mAksym dwfw	5909
Alwn Aw$byts	3756
Alwn Aw$byz	3756
Alwn Aw$fyz	3756
Alwn lyl	3731
Alwy $hAb	3591
Aly kAbA	8102
Aly kwlybAly	1329
Aly$ hwys	8031
Aly$ hwyz	8047
Alyk dwjlAs hywm	2970
Alyn bydwmA ywdA	686
Alyn dAlAs	9751
Alyn jwnswn srlyf	5495
Alyn jwnswn syrlyf	5495
Alyn slymAnwf	497
Alyn symwnyAn	273
Alyn syrlyf	5495
Alyn syrlyf jwnswn	5495
Alyn t$AstAnyt	5423
Alyn t$Astnyt	5423
Alyr jAnyf	10105
Alyr mytA	220
Alys hwys	8031
Alys klArk	9014
Alys styfAnyk	9938
Alys wylz	9603
Alyw bAdArA jwf	3168
Alyw bdArA jwf	3168
Alyw dy rwbw	676
Alyw jwsAw	6481
Alyw mAhAmA	3143
Alyw mAry	2629
Alyw mHmd jwsAw	6481
Alyw mHmdw	6397
Alyz styfAnyk	9938
AlzA AmAdw fAz	8309
AmAdw	7262
AmAdw $yfw	6398
AmAdw Abwbkr sysy	6401
AmAdw Awry bA	3196
AmAdw Awry bAh	3196
AmAdw AyA sAnwjw	6030
AmAdw EbdrAmAn	6418
AmAdw EbdrHmAn	6418
AmAdw EbdrHmn	6418
AmAdw bA	8127
AmAdw bAh	8127
AmAdw bAh Awry	3196
AmAdw bwbAkAr sysy	6401
AmAdw bwbkr sysy	6401
AmAdw bwdw	313
AmAdw hAyA sAnwjw	6030
AmAdw hyA sAnwjw	6030
AmAdw jwn kwlybAly	1340
AmAdw kwlybAly	1340,1351
AmAdw mAm dywb	8159
AmAdw mAmy dywb	8159
AmAdw qwn kwlybAly	1340
AmAdw sAnwjw	6030
AmAdw snwjw	6030
AmAdw swmAhwrw	1346
AmAdw swmAwrw	1346
AmAdw swnwjw	6030
AmAdw sysy	6401
AmAdw t$yfw	6398
AmAdw twmAn twry	6028
AmAdw twmAny twry	6028
AmAdw twmAny twryh	6028
AmAdw twry	6028
AmAdw twryh	6028
AmAdwjwn kwlybAly	1340
AmAl mdlly	5309
AmAm Ely rHmAn	8680
AmAm Ely rHmAnwf	8680
AmAm Ely rHmAny	8680
AmAm Ely rHmn	8680
AmAm Ely rHmnwf	8680
AmAm Ely rHmwn	8680
AmAm Ely rHmwnwf	8680
AmAm Ely rxmAnwf	8680
AmAm Ely rxmwnwf	8680
AmAm rHmAnwf	8680
AmAmA mbAbAzy	9202
AmAmA mbAzy	9202
AmAmEly rHmAn	8680
AmAmEly rHmAnwf	8680
AmAn Endwm	2521
AmAn jyldy mwrAlyf	4901
AmAn mykAyl Endwm	2521
AmAndA fAnstwn	454
AmAnjAly tAsmAjAmbytwf	5240
AmAnjldy mrAlyf	4901
AmAnjyldy mwrAlyf	4901
AmAnwyl mAkrwn	2696
AmAny	4281
AmArA Asy	1321
AmArA Aysy	1321
AmArA Aysyh	1321
AmArA Eysy	1321
AmArA nhAsy	3362
AmArA nyAsy	3362
AmArAswryA	5469
AmArh Aysy	1321
AmArjArjAl	6064
AmAry	4757
AmAtA kAbwA	5946
AmAtw	4550
AmAy hAlynA	8572
AmHmd $Eyb	5723
AmHmd Ely $Eyb	5723
AmHmd bwsth	5781
AmHnd EnSr	5794
AmbAlw	3372
AmbAy mHmd	4970
Ambr rAd	2998
Ambr rwd	2998
Ambrws dlAmyny	8542
Ambrws mAndfwlw dlAmyny	8542
Ambrws mAndwlw dlAmyny	8542
Ambrwsy dlAmyny	8542
Ambrwsy mAndfwlw dlAmyny	8542
Ambrwz dlAmyny	8542
Ambrwz mAndfwlw dAlAmyny	8542
Ambrwz mAndfwlw dlAmyny	8542
Ambrwz mAndwlw dlAmyny	8542
Ambrwzy mAndfwlw dlAmyny	8542
AmbwmbA	6364
Ambwyny	10474
Ambwyrw	1374
Ambyky	10519
Amdw swnwjw	6030
Amhrd	1286
Amhyrd	1286
Amjd EDAylh	4713
Amjd Ewdh EDAylh	4713
Amjy Akbr	3955
Amjyh Akbr	3955
Amkyh nArAyAnAn	3992
Aml Ebdlh qbysy	62
Aml mdlly	5309
Aml qbysy	62
Ammr$d xAn	610
Amnh blw$	6945
Amnh blwt$	6945
Amnwn $AHAk	3676
Amnwn $flr	3887
Amnwn $yflr	3887
Amnwn lybkn $AHAk	3676
Amnwn lybkyn $AHAk	3676
Amr Allh Ay$lr	8987
Amr Allh SAlH	140
AmrAllh Ay$lr	8987
AmrAllh SAlH	140
Amrh jwnAnsAy	8909
Amrh nAjy	3549
Amrh tAnr	8955
Amrswn mAnAnjAjwA	10581
Amrswn mnAnjAjwA	10581
Amrswn mnAnjwA	10581
Amry brAwn	9002
Amry jwnynsAy	8909
Amry tAnyr	8955
Amrykw rAmws	8300
AmswAty vAlv	8536
Amsys	5598
Amwm	8268
Amwm Ely rHmAn	8680
AmwmAly rHmAn	8680
AmwmAly rHmn	8680
AmwmAly rHmwn	8680
AmwmEly rHmAn	8680
Amwn mwrwAyrA	10573
Amwn mwrwyrA	10573
Amwn mwryrA	10573
Amwn tAnw	1328
Amwn tAnwh	1328
Amwrym	968
Amws hwk$tAyn	9578
Amws hwk$tyn	9578
Amws hwkstyn	9578
Amws swyAr	5489
Amws swyr	5489
AmwzjAr	4339
AmwzkAr	4339
Amy twry	8152
Amydy	4155
Amyh TwqAn	4624
AmykAm nwrkyn	3694
Amyl bwk	7425
Amyl dymtryf	5982
Amyl dymytryf	5982
Amyl hwryzyAnw	7411
Amyl hwryzynw	7411
Amyl hwrzyAnw	7411
Amyl jwnAsAn	3522
Amyl kwnstAntynskw	7433
Amyl lHwd	5277
AmylkAr sbnsr lwbys	1685
AmylkAr sbnsr lwbyz	1685
Amyly hwrn	10048
Amylyw fAryz mwntAlfAn	6510
Amylyw kwlwmbw	4543
Amylyw wnsw mAnjlAnw	2465
Amyn HAfZ	8481,5365
Amyn Hsn Emr	7851
Amyn Syf	4964
Amyn bAy	8787
Amyn hndy	7230
Amyn jmyl	5383
Amyn rAys	3608
Amyn rAyz	3608
Amyn rys	3608
Amyn wAly	6435
Amyn zrwAl	2001
Amyn zyn	6384
AmynAtA twry	8152
AmynAtA twryh	8152
Amynh $wAhyr mHmd	4859
Amynh frdws jryb fqym	6199
Amynh jryb	6199
Amynh jryb fAkym	6199
Amynh jryb fAqm	6199
Amynh jryb fkym	6199
Amynh jryb fqm	6199
Amynh jryb fqyh	6199
Amynh jryb fqym	6199
Amynh mHmd	4859
Amynh mHmd jbryl	4859
Amynh sy mHmd	4859
Amynh twry	8152
Amynh twryh	8152
AmyntA twry	8152
Amyntwry fAnfAny	4540
Amynw b$yr wAly	6435
Amynw bA$yr wAly	6435
Amynw tAmbwAl	6486
Amynw tAmbwl	6486
Amynw wAly	6435
Amynw wAzyry tAmbwAl	6486
Amynw wly	6435
Amynw wzyry tAmbwAl	6486
Amyr AwHAnA	3796
Amyr Ay$l	3691
Amyr Ay$yl	3691
Amyr EbAs hwydA	4360
Amyr EbdlhyAn	4277
Amyr Ely HAjy zAdh	4235
Amyr HAtmy	4250
Amyr bArEAm	3699
Amyr brEAm	3699
Amyr jwnz bAry	2906
Amyr sEyd AyrAwAny	4298
Amyr sEyd AyrwAny	4298
Amyr xAn mtqy	108
Amyrh Awrwn	3756
Amyrkw rAmws	8300
Amyrykw dwlyfyrA dws rAmws	8300
Amyrykw dy AwlyfyrA rAmws	8300
Amyrykw rAmws	8300
AmysAh Arvr	3145
Amyt $A	3962
Amyt $Ah	3962
An Awlwtw	1348
An bAtrswn	9545
An bAtyrswn	9545
An btrswn	9545
An dyzyry Awlwtw	1348
An dyzyryh Awlwtw	1348
An jAzw swkryh	2800
An jryt strwm Aryksn	6574
An jryw	2679
An jyjn	2665
An jyjyn	2665
An jyw bAk	5045
An jyw byk	5045
An klyr lwjAndr	2818
An klyr lwjndr	2818
An kyw bAk	5045
An kyw byk	5045
An lynd	7982
An lyndA	7982
An lyndh	7982
An lyndy	7982
An ryt$Ard	9583
An snw	2953
AnA AskrwjymA	9657
AnA bAlAsyw	2434
AnA bAlAvyw	2434
AnA bAstwr	2476
AnA blAsyw	2434
AnA blAvyw	2434
AnA brnAbyk	7485
AnA brnAbyt$	7485
AnA byrnAbyt$	7485
AnA dy bAlAvyw	2434
AnA fwtyjA	7107
AnA jArA	6814
AnA kAryn Anstrwm	7969
AnA kAryn Aynstrwm	7969
AnA kyly	10058
AnA lynd	7978
AnA lyndA	7978
AnA lyndy	7982
AnA mAlyAr	9124
AnA mAryA kAn$ylyry	4532
AnA mAryA lylyAnA sAn$yz fArjAs	6779
AnA mAryA sAn$ys	6779
AnA mAryA sAn$yz	6779
AnA nAjdAlyAn	275
AnA njdAlyAn	275
AnA nqdAlyAn	275
AnA sysylyA jyrfAsy	6786
AnA sysylyA xyrfAsy	6786
AnA xArA	6814
AnA xyrfAsy	6786
AnAdyf	8551
AnAlynA bAyrbwk	1848
AnAlynA brbwk	1848
AnAlynA bwrbwk	1848
AnAlynA byrbwk	1848
AnAnd	1103
AnAnd $ArmA	3951
AnAnd $rmA	3951
AnAnd bAnyArA$wn	8647
AnAnd bAnyArAt$wn	8647
AnAnd bnyArAt$wn	8647
AnAr AyfAzwf	533
AnAr AywAzwf	533
AnAr EywDwf	533
AnAstAsyAds	1725
AnAstAsyAdys	1725
AnAstAsyw swmwsA	6517
AnAstAsyw swmwzA	6517
AnAstAz jAsAnA	7695
AnAstAz mwrykyzy	7712
AnAstAzy jAsAnA	7695
AnAstAzy mwrykyzy	7712
AnAstAzyw swmwzA	6517
AnAtwl kAnynkykw	856
AnAtwl kwlynt mAkwsw	1277
AnAtwl kwlyny mAkwsw	1277
AnAtwl kwlynyh mAkwsw	1277
AnAtwl kwlynyh mkwsw	1277
AnAtwl kwlynyt mAkwsw	1277
AnAtwl mAkwsw	1277
AnAtwly AnTwnwf	7530
AnAtwly Antwnwf	7530
AnAtwly dwbrynyn	8333
AnAtwly fyktwrwf	7581
AnAtwly hrytsynkw	9119
AnAtwly jrytsynkw	9119
AnAtwly kfA$nyn	7500
AnAtwly kwlykwf	7599
AnAtwly kynAx	9160
AnAtwly lwkyAnwf	8360
AnAtwly srdywkwf	7529
AnAtwly syrdykwf	7529
AnAtwly syrdywkwf	7529
AnAtwly t$wbAys	7661
AnAtwly zlynkw	9135
AnAtwlys jwrbwnwfs	5589
AnAtwlyw ndwnj AmbA	3206
AnAtwlyw ndwnj mbA	3206
AnEAm AlHq	6932
AnEAm Allh smnjAny	162
AnSAry	3912,7381
AnTwAn $dyd	5301
AnTwAn ArmAn	2698
AnTwAn Aydjy	881
AnTwAn bynAy	2740
AnTwAn dywm	8142
AnTwAn flyks Ebdlh dywm	8142
AnTwAn fylyks dywm	8142
AnTwAn jAmby	1224
AnTwAn jAndA	1178
AnTwAn jwndA	1178
AnTwAn jwndA mAnjAlyby	1178
AnTwAn jyzAnjA	1190
AnTwAn jyznjA	1190
AnTwAn jyzynjA	1190
AnTwAn jznjA	1190
AnTwAn kwlAwly Adjy	881
AnTwAn ndwAyw	857
AnTwAn ndynjA AwbA	1261
AnTwAnyt bAtwmbwyrA	846
AnTwAnyt bAtwmwbwyrA	846
AnTwn fAynw	7635
AnTwn rwb	8036
AnTwn sylwAnwf	7593
AnTwnwf	7530
AnTwny Aydn	2966
AnTwny bAnyz	474
AnTwny bAnyzy	474
AnTwny blynkn	9813
AnTwny kArmwnA	9017
AnTwny lwys kwn	8270
AnTwny lyk	9779
AnTwny mArty	5
AnTwny mAt$yryfyt$	7088
AnTwny zyny	9250
AnTwnyA AwrwxwlA	1376
AnTwnyA AwryjwlA	1376
AnTwnyA AwryxwlA	1376
AnTwnylA mwlArwny	8121
AnTwnys sAmArAs	3255
AnTwnys smArAs	3255
AnTwnyw Ajwstynw nytw	301
AnTwnyw AndjAy	3344
AnTwnyw AnjAy	3344
AnTwnyw ArAnybAr	912
AnTwnyw ArAnybAr kyrwjA	912
AnTwnyw Awbwrw	3214
AnTwnyw Awbwrw Awndw	3214
AnTwnyw bAdyny	4475
AnTwnyw bAlwsy	957
AnTwnyw bAlwt$y	957
AnTwnyw bArA	2113
AnTwnyw bAtrywtA	970
AnTwnyw bAwlw kAswmA	300
AnTwnyw dy AjyAr bAtrywtA	970
AnTwnyw dy AwlyfyrA sAlAzAr	7284
AnTwnyw dy sbynwlA	7294
AnTwnyw jwAlbrtw dw rwzAryw	1696
AnTwnyw jwtyr$	7289
AnTwnyw jwtyry$	7289
AnTwnyw jwtyrys	7289
AnTwnyw jwzyh syjwrw	7299
AnTwnyw kAmAt$w	2447
AnTwnyw kwstA	7282
AnTwnyw mAnwyl mAskArynyAs mwntyrw	1700
AnTwnyw mArtyn$ dA krwz	7277
AnTwnyw mArtynw	4515
AnTwnyw mArtynz dA krwz	7277
AnTwnyw mAskArynAs mwntyrw	1700
AnTwnyw mAskArynhAs mwntyrw	1700
AnTwnyw mAskArynyAs mwntyrw	1700
AnTwnyw mAskrynhAs mwntyrw	1700
AnTwnyw mwntyrw	1700,7269
AnTwnyw mylw$wsky	5969
AnTwnyw mylwswfsky	5969
AnTwnyw mylwswsky	5969
AnTwnyw rAmAlhw AyAnys	7296
AnTwnyw rAmAlw AyAn$	7296
AnTwnyw rwdryj	3488
AnTwnyw rwdryjw	3488
AnTwnyw ryfAs	7321
AnTwnyw ryfAs bAlAsyws	7321
AnTwnyw sAkA	8378
AnTwnyw sAlAzAr	7284
AnTwnyw sqA	8378
AnTwnyw tAjAny	4523
AnTwnyw tAjwbA	9264
AnTwnyw tAyAny	4523
AnTwnyw xwsyh syjwrw	7299
AnTwnyws sAmArAs	3255
AnbAry	4050
AndA kyny	3655
AndAEdy	8167
AndArA	6748
AndArjA$yw	2510
AndArjAt$w	2510
AndAw	5995
AndEdy	8167
AndjAy	3344
Andjy Awlyxwfsky	7101
Andjy dwdA	7144
Andjyh dwdA	7144
Andr jwjrAl	3944
Andr kwmAr jjrAl	3944
Andr kwmAr jwjrAl	3944
Andr kwmAr kwjrAl	3944
Andr$wn	7972
AndrAnyk mArjAryAn	259
AndrAnyk mArkAryAn	259
AndrAnyk mArkryAn	259
AndrAnyk mrjAryAn	259
AndrAnyk mrkAryAn	259
Andrh styAnsn	6588
Andrj bAby$	1743
Andrs AyjmAn	7985
Andrs AyjymAn	7985
Andrs SAmwylsn	1953
Andrs bwrj	7971
Andrs fw rAsmwsn	1963
Andrs fwj rAsmwsn	1963
Andrs fwj rAsmwswn	1963
Andrs fwj rAsmwsyn	1963
Andrs rAsmwsn	1963
Andrs sAmwylsn	1953
Andrs sAmwylswn	1953
Andrs sAmwylsyn	1953
Andrs yjmAn	7985
Andrswn	7972
Andrw $wfr	9620
Andrw Akswm	9377
Andrw bArkr	3031
Andrw hwlns	4600
Andrw hwlnys	4600
Andrw kArd	9502
Andrw lytl	6690
Andrw mwryswn	2942
Andrw myt$l	2918
Andrw nAtsyws	9504
Andrw rwb	441
Andrw yAnj	9414
Andrw ywnj	9414
Andrwbwf	8358
Andrws Ansyb	2188
Andry bAby$	1743
Andry bArwby	9171
Andry bAywk	8050
Andry bly$w	7398
Andry blynkwfyt$	3468
Andry bwmAyA	7697
Andry bylwswf	7679
Andry dwdA	7144
Andry dy$t$ytsA	9143
Andry dy$ytsyA	9143
Andry fdwfyn	7544
Andry hnAtwf	9117
Andry jAlbwr	5846
Andry jrwmykw	8337
Andry jwrwf	777
Andry jywrwf	777
Andry kArlwf	7572
Andry kArtAbwlwf	7506
Andry kwbyAkwf	1072
Andry kwlynjbA	1251
Andry kwzyryf	7597
Andry kyskA	8089
Andry lwkAnwf	760
Andry lysynkw	9186
Andry mArjA	7406
Andry mylwnjw	1270
Andry nyrynA rAjwlynA	5939
Andry nystyrynkw	7651
Andry nzAbAyky	1244
Andry rAjwlyn	5939
Andry rAjwlynA	5939
Andry rAjwlynh	5939
Andry rAjwylynA	5939
Andry rAxwlynA	5939
Andry rjwlynA	5939
Andry rwdynkw	7584
Andry strAtAn	5843
Andry styAnsn	6588
Andry sybyhA	9147
Andry sybyjA	9147
Andry tArAn	9123
Andry yrmAk	9177
Andry zAhwrwdnywk	9122
AndryA fyly	5426
AndryA kAtyt$	8032
AndryA mAndyt$	5896
AndryA rAjwlynA	5939
AndryA rykArdy	4481
AndryA wyly	5426
AndryAnAryfw	5922
AndryAntsytwhAynA	5910
AndryAny	2804
AndryAs bAbAndryw	3281
AndryAs bAbAndryws	3281
AndryAs bAblr	415
AndryAs bAbndryw	3281
AndryAs bAstrAnA	1609
AndryAs bbAndryw	3281
AndryAs by$kh	1898
AndryAs by$ky	1898
AndryAs fAn Axt	6561
AndryAs hyrjnrwtr	1777
AndryAs hyrjynrwvyr	1777
AndryAs krAfyk	6590
AndryAs kyndl	1826
AndryAs mAfrwyAnys	1704
AndryAs nwrlyn	7999
AndryAs sAmwylsn	1953
AndryAtA	4514
Andryfs	5578
Andryh Awly$wfsky	7101
Andryh Awlyt	1124
Andryh Awlyxwfsky	7101
Andryh bAby$	1743
Andryh bAbys	1743
Andryh bAjwk	8050
Andryh bArAn	2652
Andryh bArwby	9171
Andryh bArwn	2652
Andryh bAywk	8050
Andryh blnkwfyt$	3468
Andryh bly$w	7398
Andryh blynkwfyk	3468
Andryh blynkwfyt$	3468
Andryh blysw	7398
Andryh bwmAyA	7697
Andryh bylwswf	7679
Andryh dAnkw	8093
Andryh dwdA	7144
Andryh dwmAnsky	7099
Andryh dy$t$ytsyA	9143
Andryh dy$ytsA	9143
Andryh dynyswf	7552
Andryh fdwfyn	7544
Andryh flAhw	642
Andryh flAwt	642
Andryh fy$ynsky	8335
Andryh hnAtwf	9117
Andryh jAlbwr	5846
Andryh jnAtwf	9117
Andryh jrwmykw	8337
Andryh jryt$kw	8329
Andryh jyrw	2624
Andryh jywrwf	777
Andryh kArlwf	7572
Andryh kArtAbwlwf	7506
Andryh kAtyt$	8032
Andryh kwbyAkwf	1072
Andryh kwlnjbA	1251
Andryh kwlynbA	1251
Andryh kwlynjA	1251
Andryh kwlynjbA	1251
Andryh kwzyryf	7597
Andryh kyskA	8089
Andryh lwkAnwf	760
Andryh lysnkw	9186
Andryh lysynkw	9186
Andryh mAndyt$	5896
Andryh mAnwyl lwbyz AwbrAdwr	6294
Andryh mArjA	7406
Andryh mylwnjw	1270
Andryh nAzAbAyky	1244
Andryh nystyrnkw	7651
Andryh nystyrynkw	7651
Andryh nzAbAyky	1244
Andryh nzAbAykyh	1244
Andryh nzAbyky	1244
Andryh rAfkwf	1053
Andryh rAjwlynA	5939
Andryh rAjwlynh	5939
Andryh rAjwylynA	5939
Andryh rAxwlynA	5939
Andryh rwdynkw	7584
Andryh sAnjyly	5853
Andryh strAtAn	5843
Andryh styAnsn	6588
Andryh sybyhA	9147
Andryh sybyjA	9147
Andryh tArAn	9123
Andryh wylyh	1124
Andryh yrmAk	9177
Andryh zAjwrwdnywk	9122
Andryj bAby$	1743
Andryj blynkwfyt$	3468
Andryj dwdA	7144
Andryj kyskA	8089
Andrys $Adwyk	1380
Andrys $kyly	5593
Andrys AmAnd	1359
Andrys Elmnd	1359
Andrys bAstrAnA	1609
Andrys byrzyn$	5608,5596
Andrys byrzyns	5608,5596
Andrys byrzynz	5608
Andrys fwj rAsmwsn	1963
Andrys fylAskw	1364
Andrys lwbyz AwbrAdwr	6294
Andrys mAnwyl lwbys AwbrAdwr	6294
Andrys mAnwyl lwbyz AwbrAdwr	6294
Andrys nAfArw	1983
Andrys rwdryjyz	7325
Andrys sbrwds	5576
Andrys sbrwdz	5576
Andrys sbrwts	5576
Andrys skyly	5593
Andrys swlys	925
Andrys swlys rAdA	925
Andrys t$Adwyk	1380
Andrys tArAnd	2185
Andryws Ansyb	2188
Andryws kwblyws	5547
Andryws kwbylyws	5547
Andrywty	4544
Andrzy dwdA	7144
Andrzyj dwdA	7144
Andwlys Amsys	5598
Andwlys byrzyn$	5579
Andwlys byrzyns	5579
Andwnj symA	2844
Andwnys sAmArAs	3255
Andy mAlArAnjnj	3614
Andy mAlArAnjynj	3614
AndyA kyny	3655
Andyk	9778
AndyrA	3972
AndyrA jAndy	3972
Anfr hwjA	10324
Anfr hwjAy	10324
Anfyr hwjAj	10324
Anfyr hwjAy	10324
Anfyr hwxAj	10324
Anh jryth strwm Aryksn	6574
Anj Anj hn	8003
Anj bAtAsyh	1252
Anj flyks bAtAsy	1252
Anj flyks bAtAsyh	1252
Anj fylyks bAtAs	1252
Anj fylyks bAtAsy	1252
Anj fylyks bAtAsyh	1252
Anj hyn	8003
Anj kAzAjy	1258
Anj mAksym kAzAjy	1258
AnjA rwjynyh	5550
AnjA rwjynyn	5550
AnjA rwjynynh	5550
AnjA rwjynyny	5550
AnjAy	8136,3344
AnjfAr kArlswn	7992
Anjh lwjAr	8043
Anjl	9881
Anjl syrAfyn syry$ dwjAn	3217
Anjl tylfAr	7390
AnjlA myrkl	1866
Anjlw swdAnw	10150
Anjly$	6667
AnjlynA tynj	8267
Anjlynw fAnw	4533
Anjlynw jArzwn	1615
Anjr $twybyrj	1956
Anjr stwbrj	1956
Anjr stwybrj	1956
AnjrAhAm	1013
AnjrydA $ymwnyth	5529
AnjrydA $ymwnyty	5529
AnjrydA symwnAyt	5529
AnjrydA symwnyt	5529
AnjrydA symwnyth	5529
AnjrydA symwnyty	5529
Anjryt krAmb kArnbAwr	1807
AnjwmA	6378
AnjwryAnw	7400
Anjws hywstn	416
Anjws hywstwn	416
Anjws kAmbl	419
Anjws kAmbyl	419
Anjy fylyks bAtAsy	1252
Anjy fylyks bAtAsyh	1252
Anjy lwjAr	8043
Anjy mwt$kjA	10461
Anjy mwt$yjA	10461
Anjy mwt$ykA	10461
Anjy mwt$ykjA	10461
Anjybywrj swlrwn jyslAdwtyr	4436
Anjyh lwjAr	8043
Anjyl jwryA	6262
Anjyl syrAfyn syry$y dwjAn	3217
Anjyl tylfAr	7390
Anjyl tylfr	7390
AnjylA mrkl	1866
AnjylA myrkl	1866
AnjylA myrkyl	1866
AnjylA rAynr	3055
AnjylA rynr	3055
Anjylw byt$w	10160
Anjylw byt$yw	10160
Anjylw rys	6853
Anjylw swdAnw	10150
AnjylynA tyny	8267
Anjylynw fAnw	4533
Ank bylyfyld	6529
AnkbAyAr	6079
Ankr ywrjnsn	1960
AnkrwmA	3129
Ankwmw	10574
AnkwrwnzyzA	865
AnkwsAzAnA dlAmyny zwmA	10478
AnkwsAzAnA zwmA	10478
Anryf sEyd Hsn	4968
Anryf syd Hsn	4968
Anryk mAnAlw	6876
Anrykh bwlAnyws	6521
Anrykh bynyA nytw	6293
Anrykh mAnAlw	6876
Anrykh rynA	3421
Anrykh sylfA symA	1366
Anrykw lytA	4557
Anryky bnyA nytw	6293
Anryky bwlAnws	6521
Anryky bwlAnyws	6521
Anryky bynA nytw	6293
Anryky bynyA nytw	6293
Anryky dryfws	6508
Anryky kAstylw	1623
Anryky kAstyw	1623
Anryky mAnAlw	6876
Anryky myrylys	958
Anryky rwzA	3381
Anryky rynA	3421
Anryky sylfA symA	1366
Anrykyh mAnAlw	6876
Anryly	6857
Ans HsAn xTAb	8500
Ans SAlH	5166
Ans xAld SAlH	5166
Ans xTAb	8500
AnstAs mykwyAn	8361
AnstAz jAsAnA	7695
AnstAzy mwrykyzy	7712
Anstrwm	7964
AnswlzA	1368
AnswmAn mAny	3356
AnswmAnA mAny	3356
AnswmAny mAny	3356
Ansy	10426
Ansyb	2188
AntAl	3552
AntAm	3385
AntAnAs fAlwnys	5532
AntAnAs fAlywnys	5532
Anth kwtrwmAwfyt$	3439
Anth mArkwfyt$	10452
Anth ylAfyt$	568
Antwn rwb	8036
Antwnwf	7530
Antwnwfyt$	1058
Antwny	3908
Antwny Aydn	2966
Antwny bAnys	474
Antwny bAnysy	474
Antwny bAnyz	474
Antwny bAnyzh	474
Antwny bAnyzy	474
Antwny blnkn	9813
Antwny blynkn	9813
Antwny blynkyn	9813
Antwny hyltwn	4591
Antwny kArmwnA	9017
Antwny lwys kwn	8270
Antwny lyk	9779
Antwny mArty	5
Antwny mAsyryfyt$	7088
Antwny mAt$yryfyt$	7088
Antwny nAtnj	2890
Antwny nAtynj	2890
Antwny rwtA	1161
Antwny zyny	9250
AntwnyA AwryhwlA	1376
AntwnyA AwryxwlA	1376
AntwnylA mwlArwny	8121
Antwnyn nwfwtny	1649
Antwnys sAmArAs	3255
Antwnys sAmrAs	3255
Antwnys smArAs	3255
Antwnyskw	7435
Antwnyw AndjAy	3344
Antwnyw bAdyny	4475
Antwnyw bAtrywtA	970
Antwnyw jwtyrys	7289
Antwnyw jwzyh syjwrw	7299
Antwnyw kAmAt$w	2447
Antwnyw kwstA	7282
Antwnyw mArtynw	4515
Antwnyw mAskArynhAs mwntyrw	1700
Antwnyw mwntyrw	1700,7269
Antwnyw mylw$wsky	5969
Antwnyw mylwswfsky	5969
Antwnyw mylwswsky	5969
Antwnyw sAlAzAr	7284
Antwnyw tAjAny	4523
Antwnyw tAjwbA	9264
Antwnyw tAyAny	4523
Anty hAkAnn	2547
Anty hAkAnyn	2547
Anty kAykwnn	2546
Anty kAykwnyn	2546
Anty kwtrwmAwfyt$	3439
Anty lyndrtsy	1832
Anty mArkwfyt$	10452
Anty ryn	2551
Anty rynh	2551
Anty ryny	2551
Anty ylAfyt$	568
AntybA mbwsA nyAmwysy	1180
AntybAs mbwsA	1180
AntybAs mbwsA nyAmwysy	1180
AntybAs nyAmwysy	1180
Antyh lyndrtsh	1832
Antyh lyndyrtsh	1832
Antyny	4477
Antyrw flwrys ArAwz	6757
Anw$AwskAs	5525
Anw$yt$	3442
AnwAr AlHq AHdy	94
AnwAr AlHq kAkAr	7005
AnwAr AlHq kAkr	7005
Anwbwnj bAw$yndA	8612
Anwbwnj bAwjyndA	8612
Anwbwnj bAwt$yndA	8612
Anwk jwdwnjwAnA	10475
Anwk kAfyndly	10551
Anwny	1413
Anwr	6305
Anwr AbrAhym	6305
Anwr AlHq AHdy	94
Anwr AlHq kAkAr	7005
Anwr AlHq kAkr	7005
Anwr EbdhAdy	7190
Anwr Ely mDf	5171
Anwr bn AbrAhym	6305
Anwr bn mHmd qrqA$	20
Anwr hwjA	210,10324
Anwr hwjAj	10324
Anwr hwjAy	10324
Anwr hwxAy	10324
Anwr jrjA$	20
Anwr mDf	5171
Anwr mHmd qrqA$	20
Anwr qrqA$	20
Anwr sAdAt	2323
Anwr xwjA	210,10324
Anwr xwjAy	10324
Anwr xwjh	210
AnwrA bAndArAnAykA	5472
AnwrA bAndrAnAykA	5472
AnwrA bAndrAnykh	5472
AnwrA dysAnAyAkA	5471
AnwrA dysAnAyAky	5471
AnwrA kwmArA dysAnAyAkA	5471
AnwrA kwmArA dysAnAyAkh	5471
AnwrA kwmArA dysAnAyAky	5471
AnwrA kwmArA dysAnAykA	5471
AnwrA kwmArA dysAnAykh	5471
AnwrA kwmArA dysAnAyky	5471
AnwrA kwmArA dysAnyAky	5471
AnwrAj $ryfAstAfA	4006
AnwrAj sryfAstAfA	4006
AnwrAj srywAstAfA	4006
AnwswskAs	5525
Anwsyt$	3442
Anwt twnj	4962
Anwty twnj	4962
Anwtyn	8638
Anwtyn $ArnfyrAkwl	8638
Anwtyn $ArnfyrAkwn	8638
Anwtyn $ArnyfrAkwl	8638
Anwtyn t$AnfyrAkwl	8638
Anwtyn t$ArnfyrAkwl	8638
Anwtyn t$ArnfyrAkwn	8638
Anwtyn t$ArnwyrAkwl	8638
AnxbAyAr	6079
Anxbwld	6080
Anxl Avybys	2444
Anxl jwryA	6262
Anxl syrAfyn syry$y dwjAn	3217
AnxsAyxAn	6076
Anxyl Admwndw AwryAnA	3414
Anxyl Asybys	2444
Anxyl Avybys	2444
Anxyl Azybys	2444
Anxyl jwryA	6262
Anxyl syrAfyn syry$y dwjAn	3217
Anxyls mwrynw	2416
Anxylw rys	6853
Anxylynw jArzwn	1615
Anxylys mwrynw	2416
Anxylys mwrynw bAw	2416
Any bAdAlyAn	278
AnyAs	8128
AnyAs fwn dyr mwl	2815
AnyAs jAtA mAfytA	1169
AnyAsyw kAsys	1298
AnyAtsyw lA rwsA	4467
AnybAl frnAndyz	334
AnybAl kAfAkw sylfA	7288
AnybAl twrys	6819
AnyfAh AmAn	6312
Anyfh AmAn	6312
Anyjryt krAmb kArnbAwr	1807
Anyjryt krAmb kArynbAwr	1807
Anyjw mndyz dy fyjw	2479
Anykn hwytfldt	6600
Anykn hwytfyld	6600
Anykn hwytfyldt	6600
Anyks jAn $Arl	3509
Anykyn hwytfldt	6600
Anykyn hwytfyldt	6600
Anykyn hwytfylt	6600
Anykyn hytfyld	6600
Anyl $AwhAn	3903
Anyl $whAn	3903
Anyl jAyAn	6182
Anyl kwmArsynj jAyAn	6182
Anyl swbwAjA	9028
Anyl t$AwhAn	3903
Anyl t$whAn	3903
Anyly	4516
Anyly jAtnmAky	2573
Anyly swbwAjA	9028
Anyly yAtnmAky	2573
Anyly yAtynmAky	2573
Anylys fyrlyndn	663
Anylyz fyrlyndn	663
Anyn	1825
AnyrwD jwjnwv	6194
Anyrwd jAjnwv	6194
Anyrwd jwjnAt	6194
Anyrwd jwjnAv	6194
Anyrwd jwjnAwt	6194
Anyrwd jwjnAwv	6194
Anyrwd jwjnwT	6194
Anyrwd jwjnwt	6194
Anyrwd jwjnwv	6194
Anys AlHq	617
Anys AslAm mHmwd	607
Anys fwn dwr mwl	2815
Anys fwn dyr mwl	2815
Anys mAtA	3594
Anys mty	3594
Anyst jwrj dwlwjyly	1237
Anyswl Hq	617
Anysy jwrj dwlwjyly	1237
Anysyh jwrj dwlwjyly	1237
Anysyh jwrj dwlwjylyh	1237
Anysyt jwrj dwlwjyly	1237
Anyt lw	9077
AnytA Amwnj	9226
AnytA AnAnd	1103
AnytA Anyt Amwnj	9226
AnytA dymtryw	1731
AnytA dymytryw	1731
Anyw Anjylwf	721
Anyz	937
Anzh lwjAr	8043
Anzw byAnkw	4529
Anzw fykyAryly	4458
Anzw fyt$Aryly	4458
Anzw fyt$yAryly	4458
Anzw mwAfyrw	4522
Anzw mwAfyrw mylAnysy	4522
Anzw mwAfyrw mylAnyzy	4522
Anzy lwjAr	8043
Anzyh lwjAr	8043
Aq slTAn AtAyfA	8700
Aq$yn mhdyf	496
AqAr	8852
AqAyf	4921
AqAzAdh	4340
AqSw	8914
AqSwy	8975
AqTAy	8995
AqTAy Asdwf	526
AqdwjAn	8988
AqjA nwrbrdyfA	8707
Aqlyds Asyfydw	7323
Aqlyds Avyfydw	7323
Aqlyds tsAkAlAtws	3249
Aqlyds tsAkAlwtws	3249
Aqlyds tskAlwtws	3249
AqswltAn AtAyfA	8700
Aqyl bk jbArwf	4919
Aqyl byk jAbArwf	4919
Aqylbyk jAbArwf	4919
Aqylbyk jbArwf	4919
Aqynjy	1718
Ar$Ad	619
Ar$Ad hrmzlw	8868
Ar$Ad hwrmwzlw	8868
Ar$Ak kArAbtyAn	241
Ar$Ak kArAbydyAn	241
Ar$Ak kArAbytyAn	241
Ar$Anj twAdyrA	1242
Ar$d Emry	4123
Ar$d hrmzlw	8868
Ar$d hwrmwzlw	8868
ArA AyfAzyAn	250
ArA AywAzyAn	250
ArA EyfAzyAn	250
ArA EywAzyAn	250
ArA bAblwyAn	271
ArAb mwy	4874
ArAkAbArAmbyl kwryAn Antwny	3908
ArAkly AsAnyA	3072
ArAkly AwkrwA$fyly	3089
ArAkly jArybA$fyly	3091
ArAkly kwbAxydzh	3113
ArAm sArjsyAn	258
ArAm sArkysyAn	258
ArAm srksyAn	258
ArAm srkysyAn	258
ArAn$A jwnvAlyv lAyA	2440
ArAn$A jwnzAlys lAyA	2440
ArAn$A jwnzAlyz lAyA	2440
ArAnt$A jwnvAlyv lAyA	2440
ArAnt$A jwnzAlys lAyA	2440
ArAnt$A jwnzAlyz lAyA	2440
ArArAt mrzwyAn	272
ArArAt myrzAyAn	272
ArArAt myrzwyAn	272
ArArAt myzrwyAn	272
ArAtw kwzAkw mArkwlys	1712
ArAwjw	975
ArAxAmyA	9130
ArAyA dstA	2371
ArAyA dystA	2371
ArAz Azymwf	491
ArAz EZymwf	491
ArAz Ezymwf	491
ArTjrl AbAkAn	8867
Arb mwy	4874
ArbAd jwn$	3558
ArbAd jwnkz	3558
ArbAd jwnts	3558
ArbAd jwnz	3558
ArbkAn	8979
Arbn AmAmy	183
Arbn AymAmy	183
Arbnz	3326
Arbwzwf	9164
Arbyn AymAmy	183
Arbynz	3326
Ard$yr zAhdy	4317
ArdAl Aynwnw	8980
ArdAn	3795
ArdjAn	8945
Ardn	6687
ArdnbAt	6084
Ardrn	6687
ArdwjAn	8945
Ardyn	6687
ArdynbAt	6084
Ardyrn	6687
Ardyryn	6687
ArfAn bwlyl	6188
Arfn bwlyl	6188
ArfydAs Anw$AwskAs	5525
ArfydAs AnwsAwskAs	5525
ArfydAs AnwswskAs	5525
Arfyn AbrAhymwfyt$	5887
Arfyn bwll	6188
Arfyn bwlyl	6188
Arfyn rwml	1773
ArhArd bwsyk	408
ArhwrmAn	1720
ArjmAn	3842
ArkAdy dfwrkwfyt$	7674
Arkwn	1654
Arky twmywjA	2558
Arky twmywyA	2558
Arky tywmywjA	2558
Arky tywmywyA	2558
ArlAn AbdyldAyf	4892
ArlAn Adryswf	5221
ArlAn EbddAyf	4892
ArlAn EbdyldAyf	4892
ArlAnjA hArtArtw	3585
Arln sbktr	9868
Arlyn sbktr	9868
Arlyn sbyktr	9868
ArmAn Aymwnjw	2835
ArmAnAtA nASr	3616
ArmAnAtA nASyr	3616
ArmAnAtA nSyr	3616
ArmAnAvA nASr	3616
ArmAnAvA nSyr	3616
ArmAndw Aymylyw jybwzA	6352
ArmAndw bynydyty	1584
ArmAndw jbwzA	6352
ArmAndw jwybwzA	6352
ArmAndw jwybwzw	6352
ArmAndw jybwsA	6352
ArmAndw jybwzA	6352
ArmAndw jybwzh	6352
ArmAndw kAldyrwn	8376
ArmAndw kAldyrwn swl	8376
ArmAndw lwAyzA	916
ArmAndw lwyzA	916
ArmAndw qybwzA	6352
Armn dArbynyAn	257
Armn jryjwryAn	265
Armn krykwryAn	265
Armn sArksyAn	255
Armn sArkysyAn	255
Armn srksyAn	255
Armn srkysyAn	255
Armnd mHAj	10320
Armnd mhAj	10320
Armnd myhAj	10320
Armnd myhAy	10320
Armndw jybwzA	6352
ArmyA mAnyly	7806
ArmyA tAbAy	4959
Armyn dArbnyAn	257
Armyn dArbynyAn	257
Armyn jryjwryAn	265
Armyn jrykwryAn	265
Armyn kryjwryAn	265
Armyn krykwryAn	265
Armyn sArjsyAn	255
Armyn sArksyAn	255
Armyn sArkysAn	255
Armyn sArkysyAn	255
Armyn srjsyAn	255
Armyn srksyAn	255
Armyn srkysAn	255
Armyn srkysyAn	255
Armyndw fAz dAlmydA	8314
Armyndw fAz dy mydA	8314
Armynjwl	2478
ArmytA	6859
ArmytAj	9499
Armytyj	9499
ArnA swlbrj	6609
ArnA swlbyrj	6609
ArnAldw fwrlAny	4512
ArndAm bAjt$y	4007
Arnhym ywstAs	10166
Arns	3707
Arnst	10015
Arnst $trAsr	386
Arnst $wnkAn	6477
Arnst $wnykAn	6477
Arnst AwrlAw	1881
Arnst bArAmAnjA ywnly	697
Arnst bAy krwmA	8114
Arnst bAy kwrwmA	8114
Arnst byfn	2967
Arnst kwrwmA	8114
Arnst mwnyz	9734
Arnst rwAmwsyw	7690
Arnst rwAmwt$yw	7690
Arnst ywnly	697
Arnstw AbylA	6897
Arnstw ArAwjw	975
Arnstw ArAwxw	975
Arnstw byryz bAlAdArys	6749
Arnstw byryz bAyAdArys	6749
Arnstw byryz bAydArys	6749
Arnstw fArys	6822
Arnstw fAryz	6822
Arnstw jAyzl	988
Arnstw jyfArA	1662
Arnstw jyzl	988
Arnstw kwrdyrw	6253
Arnstw lyAl	6509
Arnstw mArtnz	6278
Arnstw mArtynz	6278
Arnstw sAmbr	1608
Arnstw sAmbyr	1608
Arnstw swbyrwn	1661
Arnstw swbyrwn jwzmAn	1661
Arnstw sydyw	6290
Arnstw t$y jyfArA	1662
Arnstw tAlfy	10080
Arnstw zydyllw	6290
Arnstw zydylw	6290
Arnstw zydyw	6290
Arnwld kwlr	1299
Arnwld nykwlswn	4593
Arnwld rwtl	2193
Arnwld rwytl	2193
Arnwldw Andryh	1627
Arnwldw Andryh tynwkw	1627
Arnwldw ymAn	6520
Arnwlfw AryAs	6747
Arnyst bAy kwrwmA	8114
Arnystw AbylA	6897
ArsA sArAsyn	8620
ArsA sArAzyn	8620
Arskyn sAndyfwrd	590
ArslA rHmAny	132
ArslAn bAyz	4176
Arstyd	3521
Arstyd jwmyz	3366
Arstyds byryrA	1699
Arstyds jwmyz	3366
Arstydys byryrA	1699
ArswlA blAsnyk	379
Arsy	908
Arsyn AfAkwf	9149
Arsyn tAtAr	1719
Arsyn tsAty bwnjw	1263
Arsyn ttAr	1719
Arsyny yAtsnywk	9139
Arsyny yAtsynwk	9139
Arsyny yAtsynywk	9139
Arsynys	3232
Art Ayjltwn	1098
ArtA bAskAl trwyw	3520
ArtA dAdA	195
ArtA dAdy	195
Artsrwn AwfAnysyAn	274
Artsrwn hwfAnsyAn	274
Artsrwn hwfAnysyAn	274
Artsrwn hwfhAnsyAn	274
Artsrwn hwfhAnysAn	274
Artsrwn hwfhAnysyAn	274
Artwjrwl AbAkAn	8867
Artwr bAjdAsAryAn	267
Artwr bjdAsAryAn	267
Artwr dA sylfA	3352
Artwr lyrA	1001
Artwr mAs	2453
Artwr nZAryAn	5352
Artwr nZryAn	5352
Artwr rAsy zAdh	513
Artwr rAsyzAd	513
Artwr rAsyzAdh	513
Artwr rAzy zAdh	513
Artwr rAzyzAd	513
Artwr rAzyzAdh	513
Artwr rDAy zAdh	513
Artwr rsy zAdh	513
Artwr rsyzAdh	513
Artwr sAnA	3364
Artwr sAnhA	3364
Artwr sylfA	3352
ArtwrAs bAwlAwskAs	5553
Artwrs krysyAnys kAryns	5603
Artwrw bAryzy	4466
Artwrw fAlnzwylA	9557
Artwrw frwndyzy	342
Artwrw hyryrA	6257
Artwrw kwrAlys	3417
Artys bAbryks	5582
ArvA bAskAl trwyw	3520
Arvr blfwr	3010
Arvr bytr mwtArykA	6227
Arvr bytr mwvArykA	6227
Arvr hywz	9447
Arvr jwldbrj	9404
Arvr jwldbyrj	9404
Arvr jyms blfwr	3010
Arvr lyrA	1001
Arvr mwvArykA	6227
Arvr nAblywn rymwnd rwbnswn	9009
Arvr rwbnswn	9009
Arvr zAhydy njwmA	1218
Arvwr bjdAsAryAn	267
Arvwr nZryAn	5352
Arvy	908
Arw	2647
Arwd	2647
Arwjlw	1717
Arwn dyfyd mylr	9439
Arwn jAytly	3937
Arwn jytly	3937
Arwn mwtswAlydy	10489
Arwn mwtswlydy	10489
Arwn mylr	9439
Arwn ywsf	903
ArwndA nyAkAyrymA	9199
ArwndA nyAkyrymA	9199
Arwyn ArytA	10204
Arwyn kwtlr	1139
Arwyn rwml	1773
Arwyw	6904
Ary flAy$r	9984
Ary fly$r	9984
Ary$ hwnykr	1781
Ary$ mylkh	1789
AryA kAtyjAyA	9207
AryAfyk	8030
AryAfyts	8030
AryAl hnry	3514
AryAn stArwfA	193
AryAny	10418,10408,10434
AryAs	1629
AryAs nAfArw	2457
AryAs sAljAdw	2402
AryAsA	10233
AryAzA	10233
Arybwf	10114
AryfAlw	3339
Aryfyn tsryf	3600
Aryh drEy	3780
Aryh lAytstwn	9619
Aryh lAytswn	9619
Aryh mykyl	3875
AryjbyswlA	6459
Aryk $wfAlyh	2805
Aryk $wltz	10025
Aryk $ynsyky	9253
Aryk AdlmAn	9515
Aryk AydlmAn	9515
Aryk bAhn	10028
Aryk bAhwn	10028
Aryk dAnwn	2676
Aryk dyryk	652
Aryk dyrykh	652
Aryk hwldr	9719
Aryk hwnykr	1781
Aryk jwnstwn	9398
Aryk jyry	3058
Aryk kAntwr	9960
Aryk kwrylA	9339
Aryk lwmbAr	2699
Aryk mAsysy	1049
Aryk mylkh	1789
Aryk swlhAym	6584
Aryk trAjr	9835
Aryk tryjr	9835
Aryk wlyAmz	9007
Aryk wylyAmz	9007
ArykA mwynys	6742
ArykA mwynz	6742
Aryksn swrAydy	6577
Aryksn swrydy	6577
Aryl $Arwn	3706
Aryl hnry	3514
ArylAn Adryswf	5221
ArynA bwkwfA	735
AryndAm bAj$y	4007
AryndAm bAjt$y	4007
AryndAm bAkt$y	4007
Arynj	8963
Arynt$	8963
Arynz	3707
Arystwbwlw Astwryv	10234
Arystwbwlw Astwryz	10234
Arystwbwlw Aystwrys	10234
Arystwfyt$	9188
Arystyd	3521
Arystyd byryrA	1699
Arystyd jwmys	3366
Arystyd jwmyz	3366
Arystyds byryrA	1699
Arystyds jwmys	3366
Arystyds jwmyz	3366
Arystydys byryrA	1699
Arystydys jwmys	3366
Arystydys jwmyz	3366
Arystydys mAryA byryrA	1699
AryswA lAlA rAzAfytrymw	5906
AryswA rAzAfytrymw	5906
ArywAn bhyn ywsf	903
ArywAn ywsf	903
Arzw	3332
Arzw rAnA	6623
Arzw rAnA dywbA	6623
As Amkry$nA	3952
As Ar nAtAn	8025
As Ar nAvAn	8025
As jAy$AnkAr	3922
As jAyAkwmAr	8014
As jAybAl rydy	3966
AsAd $wmAn	1083
AsAdwf	516
AsAmh AHmd nqly	7803
AsAmh EbdEzyz njyfy	4175
AsAmh EbdrzAq HmAdy hyty	4106
AsAmh EbdrzAq hyty	4106
AsAmh EbdxAlq	2241
AsAmh Eskr	2208
AsAmh HmAd	5643
AsAmh bAz	2221
AsAmh bn AHmd nqly	7803
AsAmh hykl	2340
AsAmh hyty	4106
AsAmh jwyly	5620
AsAmh kmAl	2284
AsAmh mHmwd EbdxAlq	2241
AsAmh njyfy	4175
AsAmh nqly	7803
AsAmh sEd HmAd	5643
AsAn AwAtArA	1332
AsAn drAmAn wAtArA	1332
AsAn sydw	890
AsAn wAtArA	1332
AsAn wtArA	1332
AsAnyA	3072
AsAsy Afwrqy	2378
AsAtA tAl sAl	8138
AsAyAs Afwrqy	2378
AsAyAs Afywrqy	2378
AsAys Afwrqy	2378
AsEd $wmAn	1083
AsEd $ybAny	8437
AsEd Hsn $ybAny	8437
AsEd bn TArq	6703
AsEd bn TArq bn tymwr sEyd	6703
AsEd bn TArq sEyd	6703
AsHAq $Amyr	3853
AsHAq AhArwnwfyt$	3793
AsHAq Ahrwnwfyt$	3793
AsHAq Hwfy	3812
AsHAq bn zfy	3803
AsHAq dAr	6947
AsHAq hrtSwj	3808
AsHAq hrtswj	3808
AsHAq hrtzwj	3808
AsHAq hyrtswj	3808
AsHAq hyrtzwj	3808
AsHAq jhAnjyry	4427
AsHAq jhAnkyry	4427
AsHAq lyfAnwn	3743
AsHAq mrdxAy	3708
AsHAq mwArA	4872
AsHAq mwAwrA	4872
AsHAq mwdAEy	3765
AsHAq mwlxw	3726
AsHAq mwrA	4872
AsHAq mwrdxAy	3708
AsHAq nAfwn	3806
AsHAq rAbyn	3668
AsHAq xAn	7011
AsHAq yEqwb zydA	710
AsHAq yEqwbA zydA	710
AsHAq zydA	710
AsHq $Amyr	3853
AsHq AhArwnwfyt$	3793
AsHq Ahrwnwfyt$	3793
AsHq Hwfy	3812
AsHq bn tsfy	3803
AsHq dAr	6947
AsHq hrtswj	3808
AsHq hrtzwj	3808
AsHq hyrtzwj	3808
AsHq jhAnjyry	4427
AsHq jhAnkyry	4427
AsHq lyfAnwn	3743
AsHq mrdxAy	3708
AsHq mwArA	4872
AsHq mwdAEy	3765
AsHq mwlkw	3726
AsHq mwlwxw	3726
AsHq mwlxw	3726
AsHq mwrdxAy	3708
AsHq nAfwn	3806
AsHq rAbyn	3668
AsHq zydA	710
Asbn AydA	6576
Asbn bArt Aydh	6576
Asbn bArt Aydy	6576
Asbn bArv Ayd	6576
Asbn bArv Aydh	6576
Asbn bArv Aydy	6576
Asbr	9386
AsbrAnsA dA kwstA	305
Asbrsn	1948
Asbyn bArt Aydy	6576
Asbyn bArv Ayd	6576
Asbyn bArv Aydy	6576
AsbyrAnkA dA kwstA	305
AsbyrAnsA dA kwstA	305
AsbyrAnsA kwstA	305
AsbyrAnsA mAryA dA kwstA	305
AsbyrAnvA kAstylyrw	2468
AsbyrAnzA kAstylyrw	2468
Asbyrsn	1948
Asbyrwn	6854
Asd	8398,8484
Asd AlAb	8398
Asd Allh EAlm	4358
Asd Allh Elm	4358
Asd Allh xAld	142
Asd Emr	6953
Asd drAny	7018
Asd dwrAny	7018
Asd mjyd	6943
Asd mjyd xAn	6943
Asd qySr	7042
Asd zmAn	617
Asd zmAn xAn	617
Asd zmAn xAn kmAl	617
AsdAllh xAld	142
AsdAlzmAn xAn	617
AsdrwbAl $Afyz	10208
AsdrwbAl t$Afyz	10208
Asdwf	516
AsdwzAmAn xAn	617
Asdy	4096
AsfndyAr m$Ay	4423
AsfndyAr rHym m$Ay	4423
Asjrymswn	4433
Asjyr wld AmbArk	6127
Asjyr wld mbArk	6127
AskAr AkAyf	4921
AskAr AytmAtwf	4887
AskAr mAmyn	5245
Askndr Hsyny	10323
Askndr Hysyny	10323
Askndr bk AydArAlyf	4905
Askndr bn AsmAEyl	6320
Askndr hAysyny	10323
Askndr hysyny	10323
Askndr mrzA	7007
Askndr mwmny	4333
Askndr myrzA	7007
Askndrbyk AydArAlyf	4905
Askndrwf	8679
Askw Ahw	2571
AslAm Ebdjnyfyt$ krymwf	10109
AslAm kArymwf	10109
AslAm krymwf	10109
AslAm krymwn	10109
AslAmy	4428
Aslbwrn	5568
Aslk wld AHmd Azyd byh	6115
Aslkw wld AHmd Azyd byh	6115
Aslm bk	6911
Aslm byj	6911
Aslm wTnjAr	109
Aslwf	8663
AsmA' Ebdlh	7884
AsmA' mHmd Ebdlh	7884
AsmAEyl AHmdy mqdm	4378
AsmAEyl AbrAw jAsbAr mArtynz	282
AsmAEyl AsAkwf	4884
AsmAEyl AsHAqwf	4884
AsmAEyl AsHqwf	4884
AsmAEyl AsmAEyl	8429
AsmAEyl AysAkwf	4884
AsmAEyl Azhry	7901
AsmAEyl EbdslAm hnyh	7224
AsmAEyl EmAry	2069
AsmAEyl Emr jylh	1928
AsmAEyl Emr jyly	1928
AsmAEyl EtmAn	2339
AsmAEyl HmdAny	2058
AsmAEyl Hqy kArAdAy	8841
AsmAEyl Hqy qrDAy	8841
AsmAEyl Sbry	6300
AsmAEyl Sbry bn yEqwb	6300
AsmAEyl Sbry yEqwb	6300
AsmAEyl Sdqy	2288
AsmAEyl bqAy	4293
AsmAEyl bwbA	8178
AsmAEyl fhmy	2258
AsmAEyl ftHly	8715
AsmAEyl hnyh	7224
AsmAEyl hry bwbA	8178
AsmAEyl jAsbAr mArtynz	282
AsmAEyl jm	8910
AsmAEyl jylh	1928
AsmAEyl jym	8910
AsmAEyl kAlsAkAw	10309
AsmAEyl khrmAn	8965
AsmAEyl mArtynz	282
AsmAEyl mHmwd hry	8178
AsmAEyl mHmwd hry bwbA	8178
AsmAEyl qAAny	4220
AsmAEyl qAny	4220
AsmAEyl qAyAny	4220
AsmAEyl qhrmAn	8965
AsmAEyl wAj	6034
AsmAEyl wAjwy	6034
AsmAEyl wAjy	6034
AsmAEyl wAjyh	6034
AsmAEyl wld $yx AHmd	6116
AsmAEyl wld $yx sydyA	6133
AsmAEyl wld bd wld $yx sydyA	6133
AsmAEyl wld bdh wld $yx sydyA	6133
AsmAEyl xAn	124
AsmAEyl xTyb	4385
AsmAEyl xlyl	8751
AsmAEylwf	5246
Asmy jwytA	6011
Asmy xDr	4702
Asqr mAmyn	5245
AsrAyl Hswn	3822
AsrAyl kAtS	3841
AsrAyl kAts	3841
AsrAyl kAtz	3841
AstAnyslAw dA sylfA	8694
AstfAn symyskw	3530
AstrAdA	6903
AstybAn	2467
AstybAn lAzw	1674
Astyfn dyw	8284
Astyfn dyw dAw	8284
Asw	4792
Aswfw	6399
Aswk kwmAr mwkrjy	3921
Aswky kwmAr mwkyrjy	3921
Aswky mwkyrjy	3921
AswnkAw dws Anjws	289
AswnsA dws Anjws	289
AswnsAw Afwnsw dws Anjws	289
AswnsAw dws Anjws	289
Aswnsyw dws Anjws	289
AsyAs Afwrjy	2378
AsyAs Afwrqy	2378
AsyAs Afywrqy	2378
AsyAs rwdryjyz	10227
AsyAsy Afwrqy	2378
Asybys	2444
Asylbwrn	5568
Asymy jwAytA	6011
Asymy jwtA	6011
Asymy jwytA	6011
Asymy kwytA	6011
Asynw dArbw	3160
At$ Ar mAkmAstr	9820
At$ Ar mkmAstr	9820
At$ dy dyfy jwdA	3978
At$ fy AyfAt	445
At$y	1350
At$yjArAy	10120
At$ymbwnj	3134
At$yswn	9699
AtA bAndA	6226
AtA myls	3142
AtA mylz	3142
AtAhyrw	6424
AtAl	2817
AtAl bhAry fAjbAy	3942
AtAl byhAry fAjbAy	3942
AtAl byhAry fjbAy	3942
AtAl byhAry wAjbAy	3942
AtAl fAjbAy	3942
AtAlA	5907
AtAlAy	8921
AtAly	2768
AtAm bAyf	4906
AtAmA tAby	1166
AtAmbAyf	4906
AtAmkwlwf	5225
AtAnAs zAbryAnwf	725
AtAnjA njy	1408
AtAnjAnA mybArA	1403
Atkyr slTAnwf	10112
Atly	3014
AtmAr	115
Atmr	115
Atnw	8577
Atsky sylAsy	2501
Atswnwry AwnwdyrA	4733
Atw fwrswn	3120
AtwnbAyfA	4886
Atwy A$mAyl kAlsAkAw	10309
Atwy AsmAEyl kAlsAkAw	10309
AtyAn $nAydr	5573
AtyAn $ysykydy	1195
AtyAn AyAdymA	8605
AtyAn synAtAmbw	6189
AtyAn t$yskydy	1195
AtyAn t$ysykdy	1195
AtyAn t$ysykydy	1195
AtyAn t$ysykydy wA mwlwmbA	1195
AtyAn tsy$ykydy	1195
Atyfyt yHy AjA	10341
Atyfyty jAhjAjA	10341
Atyfyty yHy AjA	10341
Atykw Abwbkr	6501
Atyn t$yskydy	1195
Atyn t$ysykydy	1195
Atynj wyk	8293
Atynj wyk Atynj	8293
Atyny wyk	8293
Atyny wyk Atyny	8293
AvAnyA	2464
AvAr EbAs	7054
Avhr EbAs	7054
AvnAr	2461
Avybys	2444
Aw jwn	5047
Aw jyAnj An	9076
Aw jyn Aw	4995
Aw jyn yw	4995
Aw nw	6047
Aw wn $yk	5131
Aw$AkAs	5534
Aw$Akwf	7543
Aw$AtskAs	5534
Aw$ymA	4742
Aw$yrbAt	6088
AwAnA tswyw	7412
AwAnA twyw	7412
AwAtArA	1332
AwHAnA	3796
AwHmwdw mHmdw	6385
AwHwmwdw mHmdw	6385
AwbA mw$ynjwry	10561
AwbA mw$ynjwry kA$yry	10561
AwbA mwt$ynjwry	10561
AwbA mwt$ynjwry kA$yry	10561
AwbAh mw$ynjwry	10561
AwbAh mw$ynjwry kA$yry	10561
AwbAh mwt$ynjwry	10561
AwbAh mwt$ynjwry kA$yry	10561
AwbAmA	9914
AwbAmA Aswy	3223
AwbAn mynAkw	1209
AwbAn mynwkw	1209
AwbAnjw	1281
AwbAsAnjw	6475
AwbAsnjw	6475
Awbd dlAmyny	8538
Awbly	6870
AwbndrA dwyfydy	3904
AwbndrA yAdAf	6614
AwbnhAym	2949
AwbrAdwr	6294
AwbrAyn	9625
AwbryA	7385
Awbw$y	4787
Awbwkw AjymAnj	3147
Awbwrw Awndw	3214
Awbwt$y	4787
Awbwty	9212
AwbyAnj	3227
AwbyAnj lymA	3213
AwbyAnj njwymA	3227
AwbyAnj njymA	3227
AwbyAnj njymA mbAswjw	3227
Awbyd AsAmwA	3121
Awbyd AsAmwh	3121
Awbyd EsAmwA	3121
Awbyd dlAmyny	8538
Awbyd mfAnyAnA dlAmyny	8538
Awbyd mwsy tAlys	10311
Awbyn mynAkw	1209
Awbyn mynAkw njAlAndjwkw	1209
Awbyn mynwkw	1209
AwbyndrA dwyfydy	3904
AwbyndrA yAdAf	6614
Awbyr fydryn	2714
Awd rwjr Aynwksn	6579
AwdfAr nwrdly	6604
AwdnjA	4867
Awdrwnyws AjwbAlys	5535
Awdrwnyws AzwbAlys	5535
Awdswn	4444
AwdwA ywsf	8164
AwdwA ywsf rAjy	8164
Awdwbskw	7410
Awdwbyskw	7410
Awdwfynkw	9136
Awdwnjw	9211
Awdwr	8086
Awdy Adm	3681
Awdy kwlyf	8701
Awdybyr	2779
Awdyn AjwmwjwbyA	6465
AwdynjA	4867
Awdyrnw	9278
Awfh AylmAn ynsn	1945
AwfmAn	6198
Awfqyr	5786
Awfrt$wk	7678
Awfwnw Awbwndw	9228
Awfwry AtA	3119
Awfy AylmAn ynsn	1945
Awfyk AbrAhAmyAn	269
Awfyr byns	3791
Awfyr bynys	3791
Awfyr jndlmAn	3878
Awfyr jyndlmAn	3878
Awfyrt$wk	7678
Awh jwn	5047
AwhAnyAn	238
Awhn jyAw	6039
Awhryzkw	9140
Awhwmwdw mAhAmAdw	6385
Awhwmwdw mHAmAdw	6385
Awhwmwdw mHmdw	6385
Awhwrw knyAt	4881
Awhwrw knyAtA	4881
Awhwrw kynAtA	4881
Awhwrw kynAtw	4881
Awhwrw kynyAtA	4881
AwhwrwA kynyAtA	4881
AwhyrA	4773
AwhysAlw	2564
AwjlAs	7976
Awjlw	8912,8913
AwjnyAn jyrdjykwf	772
AwjnyAn jyrjykwf	772
Awjryzkw	9140
AwjsTyn mAhyjA	9082
AwjsTyn njAfwAn	5477
Awjst hAnynj	1880
AwjstAn kwnt$w kwmyjny	1401
AwjstAn mAtAtA bwnyw	1172
AwjstAn mAtAtA bwnyw mAbwn	1172
AwjstAn nsAnzy	847
AwjstAn tyn	8125
Awjstw blAkr mylr	6766
Awjstw bynw$y	1386
Awjstw bynw$yh	1386
Awjstw bynw$yt	1386
Awjstw bynwt$yh	1386
Awjstw sAntws sylfA	7263
Awjstyn kArstnz	6252
Awjstyn kbyhy njAfwAn	5477
Awjstyn kwnt$w kwmyny	1401
Awjstyn kwnt$w kwymyny	1401
Awjstyn mAhyjA	9082
Awjstyn mAtAtA	1172
Awjstyn mAtAtA bwnyw	1172
Awjstyn mAtAtA bwnyw mAbwn	1172
Awjstyn mhyjA	9082
Awjstyn njAfwAn	5477
Awjstyn nsAnzy	847
Awjstyn tAyn	8125
Awjstyn tyn	8125
Awjstynw mAhyjA	9082
Awjstynw nytw	301
Awjw Antyny	4477
Awjw bAnzr	930
Awjw mAdwykwh	6452
Awjw mAdwykwy	6452
Awjw mAdwyky	6452
Awjw mArtynyz	8370
Awjw myfswd bwny$y	6174
Awjw myfswd bwnyt$y	6174
Awjw t$Afyz	10220
AwjwlA	4842
AwjwlAnd	2173
Awjwstw blAkr mylr	6766
Awjwstw bynw$yh	1386
Awjwstw hylynw	995
Awjwstw sAntws sylfA	7263
Awjwstyn kArstnz	6252
Awjwz jlyk qwl	8869
Awjwz t$lykwl	8869
Awjwz t$ylyk qwl	8869
Awjy	1301,4346
Awjyn $yn	9040
Awjyn Adwbwly	8594
Awjyn jAsAnA	7689
Awjyn kAmArA	3186
Awjyn kwfy Adwbwly	8594
Awjyn mAnjAlAzA	5926
Awjyn ryt$Ard jAsAnA	7689
Awjyn t$yrynj	1020
Awjyn tsyrynj	1020
AwjynjA AwdynjA	4873
AwjynyA t$Arlz	1970
AwkAdA	4794
AwkAmwrA	1772
AwkAsyw kwrtyz	9942
Awklyd tsAkAlwtws	3249
Awklydys Asyfydw	7323
AwkrwA$fyly	3089
AwktAfyw lybAj	10218
AwktAy	8995
AwktAy AsAdwf	526
AwktAy Asdwf	526
Awkwdzytw AblAkwA	3128
Awkwnjw	6437
Awkwnjw AywyAlA	6437
Awkylw Awrym	9210
Awkytndw	1177
Awkytwndw	1177
Awl$yfsky	7130
AwlAf $wlts	1837
AwlAf $wltz	1837
AwlAf $wltzh	1837
AwlAf $wlz	1837
AwlAf xAms	6602
AwlAfwr jrymswn	4430
AwlAfwr rAjnAr jrymswn	4430
AwlAfwr rAnyAr jrymswn	4430
AwlAnd	2767
AwlAntA AwmAlA	6831
AwlAntA hwmAlA	6831
AwlbrAyt	9454
Awlbry$t	1780
Awlbryxt	1780
Awldmyrw bAlwy	6350
Awldymyrw bAlwAy	6350
Awldymyrw bAlwy	6350
Awldymyrw blwy	6350
Awldymyrw jwlyw mArkyz bAlwy	6350
Awldymyrw mArky$ bAlwy	6350
Awlf bAlmh	7990
Awlf krystnswn	7996
Awlf krystr$wn	7996
Awlf krystrswn	7996
Awlf krystyr$wn	7996
Awlf krystyrswn	7996
AwlhA styfAny$ynA	9195
AwljA jwlwdyts	7674
AwljA jwrfAsyly	3307
AwljA jyrwfAsyly	3307
AwljA sAn$yz kwrdyrw	6273
AwljA styfAny$ynA	9195
AwljA yrwfAsyly	3307
AwljAs bktnwf	5247
AwljAs bktynwf	5247
AwljAs byktnwf	5247
AwljAs byktynwf	5247
AwljAs slymAnwf	5216
AwljAs slymynwf	5216
AwlksAndr syrsky	9112
AwlksAndr twrt$ynwf	9168
Awlksndr $twbwn	9192
Awlksndr bAflywk	9116
Awlksndr kwbrAkwf	9198
Awlksndr kwzmwk	9118
Awlksndr lytfynynkw	9179
Awlksndr mwrwz	9180
Awlksndr syrsky	9112
Awlksndr twrt$ynwf	9168
Awlksy ryznykwf	9124
AwlkwlAdy	6493
AwlmAnys	5605
AwlmArt	3894
Awlmbyw	8603
Awlmrt	3894
Awlry$ fylhlm	1895
Awlry$ fylhylm	1895
Awlry$ mAnfwmby	2853
Awlry$ mAnfwmby mAnfwmby	2853
Awlryk mAnfwmby	2853
Awlryk mAnfwmby mAnfwmby	2853
Awlryx fylhylm	1895
Awlryx mAnfwmby mAnfwmby	2853
Awlsyjwn AwbAsAnjw	6475
AwltA $At$kA	185
AwltA jA$kA	185
AwltA jAk$A	185
AwltA jAkA	185
AwltA jAt$kA	185
AwltA jzAt$kA	185
AwltA zAt$kA	185
AwltA zhAt$kA	185
Awlw Adnyjy	6450
Awlw Adynyjy	6450
Awlw syjwn AwbAsAnjw	6475
Awlw$yjwn AdjAdy bAkAry	889
Awlw$yjwn AdjAdy bkAry	889
Awlw$yjwn AjAdy bAkAry	889
Awlw$yjwn bAkAry	889
AwlwbAnky kynj Akryly	5483
AwlwbAnky kynj Akyryly	5483
Awlwbwnmy twjy Awjw	6460
Awlwbwnmy twnjy Awjw	6460
AwlwbynjA A$yrw	6453
Awlwf bAlm	7990
Awlwf bAlmh	7990
Awlwf bAlmy	7990
Awlwf skwj	7967
Awlwf skwk	7967
Awlwfymy Awlwydh	6428
Awlwfymy Awlwydy	6428
Awlwj bk mArybwf	4918
Awlwj byk mArybwf	4918
Awlwjbk mArybwf	4918
Awlwjbyk mArybwf	4918
AwlwjbynjA A$yrw	6453
Awlwkbyk mArybwf	4918
AwlwkwlAd	6493
AwlwkwlAdy	6493
Awlwnjjryn	6530
Awlwnjryn	6530
AwlwnysAkyn	6423
Awlwsjwn AwbAsAnjw	6475
AwlwsyjAn AwbAsAnjw	6475
Awlwsyjn AwbAsAnjw	6475
Awlwsyjwn AbAsAnjw	6475
Awlwsyjwn AdjAdy bAkAry	889
Awlwsyjwn AjAdy bAkAry	889
Awlwsyjwn AjAnjA	6438
Awlwsyjwn AwbAsAnjw	6475
Awlwsyjwn AwbAsnjw	6475
Awlwxyw dyl bynw	10209
Awlwymy Adynyjy	6450
Awly lynkw	4861
Awly mAwrr	1284
AwlyAnwf	7581
Awlyfr dAwdn	3054
Awlyfr dwdn	3054
Awlyfr mAhAfAly swlwnAndrAsAnA	5915
Awlyfr nwrv	9767
Awlyfr sbAswfsky	5977
Awlyfy ndwhwnjyryhy	7703
AwlyfyA rjnAjnywyndy rwAmbA	689
AwlyfyA rwAmA	689
AwlyfyA rwAmbA	689
Awlyfyh bwAfr dArfwr	2667
Awlyfyh dwkwtyny	2668
Awlyfyh dykwtyny	2668
Awlyfyh fyrAn	2819
Awlyfyh mAhAfAly	5915
Awlyfyh mAhAfAly swlwnAdrAsAnA	5915
Awlyfyh mAhAfAly swlwnAndrAsAnA	5915
Awlyfyh ndwhwnjyrhy	7703
Awlyfyh ndwhwnjyryh	7703
Awlyfyh ndwhwnjyryhy	7703
Awlyfyh swlwnAndrAsAnA	5915
Awlyh nykwlynkw	9189
Awlyj Awzyrwf	7562
Awlyj nykwlynkw	9189
Awlyj sAlywkwf	7509
Awlyj swskwfyts	7660
Awlyj syrwmwlwtwf	7577
Awlyj yjwrwf	7524
AwlyjbynjA A$yrw	6453
Awlyjwy njymA	2850
Awlyjy njwymA	2850
Awlyjy njymA	2850
AwlykAs	5522
AwlyksAndr $twbwn	9192
AwlyksAndr kwbrAkwf	9198
AwlyksAndr lytfynynkw	9179
AwlyksAndr syrsky	9112
AwlyksAndr twrt$ynwf	9168
Awlyksndr syrsky	9112
Awlyksy Arystwfyt$	9188
Awlyksy dAnylwf	9175
Awlyksy hwnt$Arwk	9165
Awlyksy jwn$Arwk	9165
Awlyksy jwnt$Arwk	9165
Awlyksy ryznykwf	9124
Awlymbyw	8603
Awlymy Adynyjy	6450
Awlys kwryA Ay sylfA	1698
AwlysAmykA	6448
Awlyswn AwbAsAnjw	6475
Awlysyjwn AwbAsAnjw	6475
Awlysys kwryA Ay sylfA	1698
Awlysys kwryA dA sylfA	1698
Awlysys kwryA dy sylfA	1698
Awlysys kwryA sylfA	1698
Awlysys sylfA	1698
AwlywkAyf	7594
Awlyxwfsky	7101
AwlzAs byktynwf	5247
Awm byrlA	3999
AwmAlA	6831
AwmAmw	4844
AwmAr dyArA	5993
AwmAr tAtAm ly	6023
AwmArw AmbAlw	3372
AwmArw mwsy yArAdwA	6479
AwmArw syswkw AmbAlw	3372
AwmArw yArAdwA	6479
Awmbrtw dy lA kAy	1613
Awmbyrtw dy lA kAy	1613
Awmr byryzyky	5928
Awmrbk bAbAnwf	4909
Awmrbyk bAbAnwf	4909
Awmrbyk tykybAyf	4926
Awmwrbk bAbAnwf	4909
Awmwrbyk bAbAnwf	4909
Awmwrbyk tykybAyf	4926
Awmyd dwndAr	8853
Awmyr byryzyky	5928
Awmyrwf	9125
Awmyt dwndAr	8853
Awn jyAw	6039
Awn kyAw	6039
Awn sAn sw t$y	6043
Awn sAn swt$y	6043
AwnA Awndw	2845
AwnAnjA ndyAy	2836
AwnAnwjA	6497
Awnj hwt	4937
Awnj hywt	4937
Awnj sAn sw ky	6043
Awnj sAn sw t$y	6043
Awnj sAn swky	6043
Awnj sAn swt$y	6043
Awnj sAnj sw t$y	6043
Awnj tnj $ywnj	8024
Awnj tnj t$ywnj	8024
Awnj tynj $ywnj	8024
Awnj tynj t$ywnj	8024
Awnjbw	8599
Awnjw kt$Aly	8977
Awnjw kt$ly	8977
Awnjw kyjAly	8977
Awnjw kyt$Aly	8977
Awnjw kyt$yly	8977
AwnjwryAnw	7400
AwnmAxt	1829
Awnw	6047
Awnw AyxlshAym	6524
AwnwdyrA	4733
Awny$kyfyt$	7081
AwnyAmA	6455
Awnyk jAsbAryAn	234
Awnyk kAsbAryAn	234
Awnyl	6850
AwnymA	6455
AwqTAy	8995
AwqTAy Asdwf	526
Awqlyds tsAkAlwtws	3249
AwqtAy Asdwf	526
Awqyl Awqylwf	8675
Awr$Arsky	726
Awr$kA klAkwt$Ar zwbAnt$yt$	8058
AwrAl lAtybwf	1059
AwrAsyw kArtys	7331
AwrbAn	3554,7431
AwrbAn Ahlyn	7998
AwrbAn Alyn	7998
Awrbw	2563
Awrbynw bwtylhw	8305
Awrbynw bwtylw	8305
Awrbynw bwtylyhw	8305
Awrbynw bwtylyw	8305
Awrdjwnykydzh	7542
AwrdwjAn	8945
Awrdwnyv	2430
Awrdwnyz	2430
Awrhw kykwnn	2567
Awrhw kykwnyn	2567
AwrlAndw myrkAdw	6858
AwrlAw	1881
AwrlyAn Ajbynwnsy	888
AwrmAs bAyt	2175
AwrmAs byt	2175
AwrmAs rAynsAlw	2159
AwrmAs rynsAlw	2159
Awrn	3744
Awrn mrmwr$tAyn	3891
Awrnjzyb	6956
AwrswlA blAsnyk	379
AwrswlA fwn dyr lAyn	1806
AwrswlA fwn dyr lyAn	1806
AwrswlA fwn dyr lyn	1806
Awrsy	10093
AwrtA AntA	3385
AwrtA ntAm	3385
AwrtAjws	10044
Awrtfw	2726
AwrtyjA	6518
AwrtyjAs	10044
Awrwskw	7408
Awry bAh	3196
Awry dwrwmy	3865
Awry jwrdyn	3699
Awry rwsntAl	6545
Awry rwzntAl	6545
Awry rwzyntAl	6545
Awry sAfyr	3724
Awry sfyr	3724
Awry$Arsky	726
Awry$kwfyt$	3467
Awry$kyn	7595
Awryby	1610
Awrybyh	1610
Awrybyt$	3456
AwrylyA fryk	5428
AwrylyAn Ajbnwnsy	888
AwrylyAn Ajbynwnsy	888
AwrylyAn lw$wfAlyh	2781
Awrylyw t$wkwy	5849
Awrym Awkylw	9210
Awryn	3744
Awryn hAt$	9860
Awryn mArmwr$tAyn	3891
Awryn mArmwrstyn	3891
Awryskw	7408
Awryskwfyt$	3467
Awrywl	2762
AwryxA	2428
AwrzwlA fwn dyr lAyn	1806
AwsAkAs	5534
AwsAmw fwjymwrA	4835
AwsAynw dArbw	3160
AwsAynw dArbwy	3160
Awsbwrn	2962
AwsfAldw dwrtykws	1671
AwsfAldw hwrtAdw	2136
AwskAnyAn	248
AwskAr AjwAd	307
AwskAr AryAs	1629
AwskAr AryAs sAn$yz	1629
AwskAr Awrtyz	8382
AwskAr byr$yh	3334
AwskAr byrjr	3334
AwskAr byrjyr	3334
AwskAr dy lA bwynty	6794
AwskAr fAldys	6790
AwskAr fAldyz	6790
AwskAr lAfwntyn	1834
AwskAr lwyjy skAlfArw	4565
AwskAr mAwrtwA	6774
AwskAr mAwrtwA dy rwmAnyA	6774
AwskAr mwrtwA	6774
AwskAr skAlfArw	4565
AwsmAn jAwAl dyAlw	3205
AwsmAn jwAl dyAlw	3205
AwsmAn swnkw	8154
AwsmAny	5972,10344
AwsnbAjw	6504
AwstA$	9128
Awstn	9297
Awstn Awndn	7974
Awstn mylr	9317
Awstn skwt mylr	9317
Awstwjyt$	3455
Awstwyt$	3455
Awstyn	9297
Awstynwf	8330
Awsw AjymAnj	3122
AwswbA$fyly	3112
AwswkA rAbwndA	2823
Awswr skArbhydnswn	4437
Awswr skArbhydynswn	4437
Awswr skArbydnswn	4437
Awswr skArbydynswn	4437
Awswr skArfydnswn	4437
Awswr skArfydynswn	4437
Awswryw t$wnj	6272
AwsybAnjw	6504
AwsynbAjw	6504
Awsynw dArbw	3160
Awsynw dArbwh	3160
Awsynw dArbwy	3160
Awsynwf	4908
Awsyny tAmbwrA	715
Awsyny tmbwrA	715
Awt dynq	8277
Awt dynq A$wyl	8277
Awt$yrbAt	6088
AwtAr bAtsAtsyA	3096
Awtkr slTAnwf	10112
Awtkwr slTAnwf	10112
Awtkyr slTAnwf	10112
AwtmAr hAslr	5436
Awtw $ty$	1302
Awtw $yly	1854
Awtw byrys mwlynA	3336
Awtw byryz	3336
Awtw byryz mwlynA	3336
Awtw jrwtyfwl	1783
Awtw rAy$	9498
Awtw swnnhwlznr	2152
Awtw swnynhwlznr	2152
Awtw swnynhwlznyr	2152
AwtwnbAyfA	4886
Awtwny dAnyAl nwjwmA	6369
Awtwny njwmA	6369
Awtwny nwjwmA	6369
AwtwrbAyf	4911
Awtym	6197
AwxnA xwrlswx	6085
AwxnA xwrylswx	6085
AwxnAjyn xwrlswx	6085
AwxnAjyn xwrlyswx	6085
AwxnAjyn xwrylswx	6085
Awy mbA	2839
AwyAntA AwmAlA	6831
AwyAntA AwmAlA tAsw	6831
AwyAntA hwmAlA	6831
AwyArvwn	2409
AwyArzwn	2409
AwyHy	2057
AwydA	4768
AwydAnyt$	7445
AwydrAwjw	717
Awykwnwmw	3310
Awyn	2974
Awyn Arvr	591
AwywlAnd	2173
Awywn Ardny	6086
Awywn Ardyn	6086
Awywnw	1400
Awywnw Ayswnw	3212
AwzAl	8942
Awzbwrn	2962
AwzfAldw dwrtykws	1671
AwzfAldw hwrtAdw	2136
Awzkwk	8844
Awzyrwf	7562
AxDr AbrAhymy	2027
Axnw$	5809
Axrwmyf	8325
Axtry	4257
Axwnd	104
Axwnd zAdh	123
AxwndzAdh	123
Ay by $yt jryn	178
Ay by jyh EbdklAm	3987
Ay ky Antwny	3908
Ay$Atw myndAwdw	6388
Ay$l	1835,3691
Ay$lr	8987
Ay$nbAy kAdyrbykwf	4922
Ay$nbAy qdyrbykwf	4922
Ay$ybA	4729
Ay$yk	8862
Ay$yk kw$Anr	8847
Ay$yk kw$Anyr	8847
Ay$ykAny	4747
Ay$ynbAy qAdyrbykwf	4922
Ay$yq	8862
Ay$yq kw$Anyr	8847
Ay$yrw hAtwyAmA	4805
AyAd ElAwy	4142
AyAd dhmAny	8826
AyAd sAmrAy	4173
AyAdymA	8605
AyAj dyn AHmd	637
AyAl HwlAtA	3846
AyAl HwltA	3846
AyAl hwlAtA	3846
AyAl zAmyr	3702
AyAl zmyr	3702
AyAlA	3379
AyAlwn	3734
AyAn bwrj	6162
AyAn dwjlAs smyv	10576
AyAn kAmA	1047
AyAn kwlArd	2949
AyAn kyly	10005
AyAn mAklAklAn	421
AyAn mklAklAn	421
AyAn smyv	10576
AyAn syrytsy xAmA	1047
AyAn xAmA	1047
AyAn xAmh	1047
AyAnA brysly	9942
AyAnys	7296
AyAz SAdq	7040
AyAz Syd xywm	2582
AyAz mTAlbwf	517
AyAz mTAlybwf	517
AyAz mTlbwf	517
AyAz mTlwbwf	517
AyAz mTlybwf	517
AyAz mwtAlybwf	517
AyAz syd kywm	2582
AyAz syd xywm	2582
AybA bw$	8000
AybAn	3713
Aybk smAdyArwf	5253
AybrArd	6268
AybrhArd tswrn	1796
AybrhArd zwrn	1796
Aybsy kAmbl	1639
Aybw mwrAlys	936
Aybwlyt rAmArwswn	5904
Aybwlytw myxyA	1990
Ayby Aysy	1404
Ayby kAt$ykw	6467
Aybyk SmdyArwf	5253
Aybyk smAdyArwf	5253
Aybyly nAylAtykAw	2584
Ayd mArky	9934
Ayd rwys	9888
AydA rfAs	6777
AydA ryfAs	6777
AydAnw	4834
AydArbykwf	4893
Aydm kwdjw	8582
Aydn	2966
AydnAn kArAbAyf	4889
Aydy Amyn	9219
Aydy fyn$ AdAmy	6169
Aydy fynyk AdAmy	6169
Aydy rAmA	221
Aydym kwdjw	8582
AydymA	8605
Aydyt rAmws dA kwstA tyn jwA	8307
Aydyt tn jwA	8307
Aydyt tyn jwA	8307
Aydyty tyn jwA	8307
Ayf lwtrm	674
Ayf lwtyrm	674
Ayf lwtyrmy	674
AyfA	8586
AyfA kwbAs	7151
AyfA kwbAt$	7151
AyfA kwbAtz	7151
AyfA kwbAz	7151
AyfA mAryA lymts	2178
AyfA mAryA lymyts	2178
AyfAn Antwnwfyt$	1058
AyfAn Anw$yt$	3442
AyfAn Anwsyt$	3442
AyfAn bAkAnwf	9174
AyfAn bwl	3507
AyfAn dwkh	1611
AyfAn dwky	1611
AyfAn dwky mArkyz	1611
AyfAn dwkyh	1611
AyfAn fylAskys	1580
AyfAn fylAskyz	1580
AyfAn hyl	10193
AyfAn jA$bArwfyt$	8091
AyfAn jAsbArwfyk	8091
AyfAn jAsbArwfyt$	8091
AyfAn jyl	10193
AyfAn jyl byntw	10193
AyfAn kwndwf	748
AyfAn kwrt$wk	8073
AyfAn kwrwk	8073
AyfAn kwstwf	767
AyfAn mrkt$	7467
AyfAn mrky$	7467
AyfAn mrkyt$	7467
AyfAn myrAb$fyly	3090
AyfAn myrAby$fyly	3090
AyfAn rybkyn	7639
AyfAn sylAyf	8354
AyfAn tyrtyl	1078
AyfAn xyl	10193
AyfAn xyl byntw	10193
AyfAn$fyly	3103
AyfAnjlws fynyzylws	3236
AyfAnjylws AbwstwlAkys	3229
AyfAnjylws AntwnArws	3302
AyfAnjylws fnzylws	3236
AyfAnjylws fynyzwlws	3236
AyfAnjylws fynyzylws	3236
AyfAnjylws fynzylws	3236
AyfAnjylws mAymArAkys	3235
AyfAnjylws mymArAkys	3235
AyfAnjylws sykyrys	3243
AyfAnkA	9618
AyfAnkA trAmb	9618
AyfAnkA trmb	9618
AyfAns bwl	3507
AyfAnwf	7598,7628,5988
AyfAnwfyt$	5886
AyfAny$fyly	3103
AyfAnyt$	546
AyfAnz	447
AyfArs jwdmAnys	5590
AyfArst bArtwlw	6161
AyfAryst bArtwlw	6161
AyfAryst bw$Ab	1208
AyfAryst bw$Aby	1208
AyfAryst bw$b	1208
AyfAryst ndA$ymy	866
AyfAryst ndAy$ymy	866
AyfAryst ndAy$ymyh	866
AyfArystw dw Asbyrytw sAntw kArfAlhw	8313
AyfArystw kArfAlhw	8313
AyfArystw kArfAlw	8313
AyfAt sylA	5913
AyfAylw kAlfyn	738
AyfAylw klfyn	738
AyfAzyAn	250
Ayfjyny brymAkwf	7622
AyfkAn AlA	8924
Ayfkwrwf	7536
Ayflyn fydmr $lwmbf	1293
Ayflyn wydmr $lwmbf	1293
Ayfrwn lwnjw	10537
Ayfryn	8838
Ayfryn ryws mwnt	3328
Ayfw dAldr	9560
Ayfw fAjjl	8041
Ayfw fAjyl	8041
Ayfw fAyjl	8041
Ayfw jwsybwfyt$	3471
Ayfw mwrAls	936
Ayfw mwrAlys	936
Ayfw mwrAlys AymA	936
Ayfw mwrAlyz	936
Ayfw myrw jwfyt$	575
Ayfw myrw ywfyt$	575
Ayfw sAnAdr	3464
Ayfw snAdr	3464
Ayfw snAdyr	3464
Ayfw styr	3452
Ayfw ywsbwfyt$	3471
Ayfw ywsybwfyk	3471
Ayfw ywsybwfyt$	3471
Ayfw ywzybwfyt$	3471
Ayfwn nbtwn	3503
Ayfwn symywn	3480
Ayfy dfrn	3892
Ayfy dfryn	3892
Ayfy dyfryn	3892
AyfykA dAsyt$	7473
AyfykA dAt$yt$	7473
AyfykA rAkAn	3463
AyfykA rAt$An	3463
AyfykA sylynA	5604
AyfykA sylynyA	5604
AyfykA sylynyh	5604
Ayfylw kAlfyn	738
Ayfys rwnys	5584
Ayfyt kwbr	3002
Ayfyt sylA	5913
Ayfyt syllA	5913
Ayfyt$A dAsyt$	7473
Ayfyt$A dAt$yt$	7473
Ayfyt$A rAt$An	3463
AyfytA rAdykwfA	8083
AyfytA rAdyt$wfA	8083
AyfytsA dAsyt$	7473
AyfytsA dAt$yt$	7473
AyfytsA dAtsyt$	7473
AyfytsA rAkAn	3463
AyfytsA rAt$An	3463
Ayh At$ mHmwd Ely	612
Ayh by jyh EbdklAm	3987
Ayh kyh Antwny	3908
Ayh kyh Ebdmwmn	601
Ayh sy As Hmyd	5447
AyhAb bdwy	2344
AyhAb bsysw	7251
AyhAn HAjy zAdh	534
AyhAn HAjyzAdh	534
AyhnAt	9190
Ayhwd AwlmArt	3894
Ayhwd Awlmrt	3894
Ayhwd bArAk	3675
Ayhwd brAk	3675
Ayhwr AwstA$	9128
Ayhwr jwfkfA	9173
Ayhwr klymynkw	9151
Ayhwr tynywx	9120
Ayhwr zwfkfA	9173
AyjAl Alwn	3776
AyjAl bAlmwr	3877
AyjAl yAdyn	3664
AyjArs kAlfytys	5599
AyjlAnd	6582
Ayjlbrjr	9707
Ayjls lyfyts	5609
Ayjly HsAny	204
Ayjly Hsny	204
Ayjly hsAny	204
AyjlysyAs	2489
Ayjlz lyfyts	5609
AyjmAn	7985
Ayjmn bAjy$	8870
Ayjmyn bAjy$	8870
AyjnAsyw mylAm tAnj	3221
AyjnAtsyw kAsys	1298
AyjnAtsyw lArwsA	4467
Ayjwb mAkydwnsy	10321
Ayjwn krynts	1782
Ayjwn krynz	1782
Ayjwr $wdynwf	4907
Ayjwr $wfAlwf	7671
Ayjwr AwstA$	9128
Ayjwr AyfAnwf	7598
Ayjwr dwdwn	5872
Ayjwr jAydAr	7615
Ayjwr jrwsw	5874
Ayjwr jwfkfA	9173
Ayjwr klymnkw	9151
Ayjwr klymynkw	9151
Ayjwr krnAdAk	548
Ayjwr kwnA$nkwf	7653
Ayjwr kwnA$ynkwf	7653
Ayjwr kwrwbwf	7636
Ayjwr kwstywkwf	7637
Ayjwr kyrylwf	7515
Ayjwr lwk$yt$	5879
Ayjwr lwksyt$	5879
Ayjwr lwkzyt$	5879
Ayjwr lyjAt$wf	8363
Ayjwr mAtwfyk	8085
Ayjwr mAtwfyt$	8085
Ayjwr mwrjwlwf	7566
Ayjwr rwdywnwf	7527
Ayjwr srnAdAk	548
Ayjwr syrjwn	7634
Ayjwr syrjyf	7528
Ayjwr syt$yn	7670
Ayjwr t$rnAdAk	548
Ayjwr t$wdynwf	4907
Ayjwr tsrnAdAk	548
Ayjwr tynywx	9120
Ayjwr ywswfwf	7609
Ayjy	4377
Ayjy ndwnj	2842
Ayjyls lyfyts	5609
Ayk nwAt$wkw	6444
AykA tk$ylA$fyly	3079
AykA tky$lA$fyly	3079
AykA tky$ylA$fyly	3079
AykA tky$ylAt$fyly	3079
AykAtryn tky$ylA$fyly	3079
AykAtrynA zAhAryfA	743
AykAtrynA zAxAryfA	743
AykAtrynA zhAryfA	743
AykAtyrynA zAhAryfA	743
AykAtyrynA zAxAryfA	743
AykAtyryny sAkylArwbwlw	3296
Ayknbry	9273
Ayknbyry	9273
Ayktwr byxAr	6784
Aykwnwmw	3310
Aykwyby	1260
Aykwybyh	1260
Ayky nwAt$kw	6444
Ayky nwAt$wkw	6444
AykydA	4786
Aykymy	6447
Aykynj	1214
Aykynjy	1214
AylAdyw lwyzAjA	7320
AylAjA njwrAry	6377
AylAnd	3828
AylAyjA njwrAry	6377
Ayldyw fyrA ty	3376
Aylfyn nymrwd	3056
Aylfys	2171
AylkA kAnyrfA	2559
Aylkr bA$bwj	8846
Aylkr bAsbwj	8846
AylmAn Ebdlhyf	529
AylmAn ynsn	1945
AylmAr mHmd yArwf	503
AylmAr mHmdyArwf	503
AylmAr mmdyArwf	503
Aylskw	7432
AylwA mAksym dwfw	5909
Aylwd	2928
Aylwn lyfy	3889
AylwnjA	1201
AylwnjA AylwnkAmbA	1201
AylwnkAmbA	1201
Aylwy fArw dy AlbA	6733
Aylwy fwns mAksym dwfw	5909
Aylwylw	2595
Aylwyn	1387
Ayly bwfy	214
Ayly bwlwjAn	7437
Ayly dwty	1241
Ayly dwtyh	1241
Ayly kwhn	3845
Ayly kwhyn	3845
Ayly rAtnr	9389
Ayly sAlm	5328
Ayly y$Ay	3787
AylyA dAr$yA$fyly	3087
AylyA dArjyA$fyly	3087
AylyA dArt$yA$fyly	3087
AylyA djwkyt$	7461
AylyA drt$yA$fyly	3087
AylyA dwkyt$	7461
AylyA jwkyt$	7461
AylyA njwrAry	6377
AylyAnA rws lytnn	9880
AylyAnA rws lytynyn	9880
AylyAnA ywtwfA	786
Aylydyw fyrA ty	3376
Aylydyw fyrA tyh	3376
Aylyh bwlwjAn	7437
AylyjA kAmynjz	9896
AylyjA njwrAry	6377
AylyjAh njwrAry	6377
Aylyn jwnsn syrlyf	5495
Aylyn jwnswn srlyf	5495
Aylyn jwnswn syrlyf	5495
Aylyn jwnswn syrlyfy	5495
Aylyn lwjAl	2664
Aylyn slymAnwf	497
Aylyn syrlyf	5495
AylynA fAltwnn	2562
AylynA fAltwnyn	2562
AylynA sAljAdw	2422
AylynkA mytryfA	5967
Aylyr mytA	220
AylysA sbyrwbAly	231
Aylyskw	7432
Aylyt $Akyd	3797
Aylyt$wf	7574
Aylyt$yf	7574
Aylyw dy rwbw	676
Aylywr jAnyf	10105
Aylywt Awhyn	8590
AylzA AmAdw fAs	8309
AylzA AmAdw fAz	8309
AylzA mAryA dws sAntws AmAdw fAz	8309
AymA bwnynw	4519
AymA twr	1
AymAl fyDy	152
AymAmAly rHmAnwf	8680
AymAnjAly tAsmAjAmbtwf	5240
AymAnjAly tAsmAjAmbytwf	5240
AymAnwyl	9648
AymAnwyl $AdAry	1186
AymAnwyl AbwkAt$ykw	6467
AymAnwyl Aswzy njwndyh	2830
AymAnwyl Ayb kAt$ykw	6467
AymAnwyl Ayby kA$ykw	6467
AymAnwyl Ayby kAt$ykw	6467
AymAnwyl Ayswz njwndyt	2830
AymAnwyl Ayswzy njwndy	2830
AymAnwyl Ayswzy njwndyh	2830
AymAnwyl Ayswzy njwndyt	2830
AymAnwyl Ayswzyh njwndyh	2830
AymAnwyl bwn	2777
AymAnwyl fAbyAnw	6230
AymAnwyl fAls	2727
AymAnwyl kA$ykw	6467
AymAnwyl kAt$ykw	6467
AymAnwyl kAt$ykwA	6467
AymAnwyl mAkrwn	2696
AymAnwyl mAny mwry	2606
AymAnwyl mkrwn	2696
AymAnwyl mwry	2606
AymAnwyl n$ymby	9110
AymAnwyl nAH$wn	3881
AymAnwyl nAdynjAr	8567
AymAnwyl nH$wn	3881
AymAnwyl nx$wn	3881
AymAnwyl rAkwtwfAhyny	5919
AymAnwyl rAmAzAny	1186
AymAnwyl rAmAzAny $AdAry	1186
AymAnwyl rAmAzAny $Adry	1186
AymAnwyl rmDAny $AdAry	1186
AymAnwyl rmzAny $AdAry	1186
AymAnwyl t$yr$yr	4869
AymAnwyl t$yrt$r	4869
AymAnwyl t$yrt$yr	4869
AymAnwylA dl ry	4493
AymAnwylA dyl ry	4493
AymAnwyly	2785
AymAnywl mAkrwn	2696
AymAtA kAbwA	5947
Ayml fyDy	152
Aymn EbdrHmAn	2019
Aymn EbdrHmn	2019
Aymn Hsyn Sfdy	4642
Aymn Sfdy	4642
Aymn bn EbdrHmAn	2019
Aymn bn EbdrHmn	2019
Aymn mjAly	4721
Aymn swsAn	8422
Aymrh nAjy	3549
Aymrsn mnAnjAjwA	10581
Aymrswn dAmbwdzw mnAnjAjwA	10581
Aymrswn mAnAnjAjwA	10581
Aymrswn mAnjAjwA	10581
Aymrswn mnAnjAjwA	10581
Aymrswn mnAnjjwA	10581
Aymrswn mnAnjwA	10581
Aymrswn mnAnjwAjwA	10581
Aymrswn mnAnqAqwA	10581
Aymrswn mnnjAjwA	10581
Aymrswn nAnjAjwA	10581
Aymrt fAn mydlkwb	6527
Aymry jwnynsAy	8909
Aymry nAj	3549
Aymry nAjy	3549
Aymry tAnr	8955
AymwmAly rHmAn	8680
AymwmAly rHmAnwf	8680
AymwmAly rHmn	8680
AymwmAly rHmwn	8680
Aymwn dy fAlyrA	3646
Aymwn jlmwr	3643
Aymwn jylmwr	3643
Aymwn kwrtnAy	1084
Aymwn kwrtynAy	1084
Aymy bwjy	1212
Aymy bwjy sAnjArA	1212
Aymy nyAmytwy	849
Aymyh	2648
Aymyh bwjy	1212
Aymyh bwjy sAnjArA	1212
Aymyl bwk	7425
Aymyl hwrzyAnw	7411
Aymyl kwnstAntynskw	7433
Aymyly hwrn	10048
Aymylyw kwlwmbw	4543
Aymylyw wnsw mAnjlAnw	2465
Aymyr jwnz bAry	2906
Aymyrswn mAnAnjAjwA	10581
Aymyrswn mnAnjAjwA	10581
Ayn Aryksn swryd	6577
Ayn Aryksn swrydy	6577
Ayn Ayryksn swrydy	6577
Ayn smyv	10576
Ayn xAmA	1047
AynA Aryksn swrydy	6577
AynAdA	4735
AynArA mwrnys	5611
AynArA mwrnytsh	5611
AynArA mwrnytsy	5611
AynArs ryb$h	5597
AynArs rybsy	5597
AynAsyw kAsys	1298
AynAtsyw kAsys	1298
AyndA kyny	3655
Aynh Aryksn swrAydy	6577
Aynh Aryksn swrydh	6577
Aynh Aryksn swrydy	6577
Aynj sAry	4933
Aynwk dyrAn lAkwy	1232
Aynwk dyrAn lAkwyh	1232
Aynwk jwdnjwAnA	10475
Aynwk jwdwnjwAnA	10475
Aynwk kAfyndly	10551
Aynwk kAfyndyly	10551
Aynwk lAkwy	1232
Aynwky kwbAbwlA	2585
Aynwky kwbwAbwlA	2585
Aynwnj wynA	10556
Aynwnjy mwtwkwA wynA	10556
Aynwnjy wynA	10556
Aynwnw	8947
Aynwny	1413
Aynwsynsyw AryAs	2400
Aynwsynvyw AryAs	2400
Ayny Aryksn swrAyd	6577
Ayny Aryksn swrydy	6577
AynyA syrwyrAtw	2586
AynyA syrwyrAtwA	2586
AynyAs jAtA	1169
AynyAs jAtA mAfytA	1169
AynyAsyw lA rwsA	4467
AynyAsyw mylAm tAnj	3221
AynyAtsyw kAsys	1298
AynyAtsyw lA rwsA	4467
AynyAtsyw lArwsA	4467
Aynyjw myndyv dy fyjw	2479
Aynyks jAn $Arl	3509
Aynyly swbwAjA	9028
Aynyly swbwAnjA	9028
Aynzw mwAfyrw mylAnyzy	4522
AyrAkly AsAnyA	3072
AyrAkly Awkrw$fyly	3089
AyrAkly AwkrwA$fyly	3089
AyrAkly jAryb$fyly	3091
AyrAkly jArybA$fyly	3091
AyrAkly jrybA$fyly	3091
AyrAkly kArybA$fyly	3091
AyrAkly kwbAkydzh	3113
AyrAkly kwbAxydzh	3113
AyrAkly kwbAxydzy	3113
AyrAkly kwbxydzh	3113
AyrAkly mnAjAry$fyly	3077
AyrAkly mynAjAry$fyly	3077
AyrAldw mwnywz	1361
AyrAnvw	2405
AyrAr kwrbAn dw mAnjw	2774
AyrAtw kwzAkw mArkwlys	1712
AyrAtw mArkwlys	1712
AyrAwAny	4298
Ayrfn AbrAhymwfyt$	5887
Ayrfyh dw $Aryt	2713
Ayrfyn AbrAhymwfyt$	5887
AyrhArd	1862
Ayrj msjdy	4230
AyrjAn kAzyxAnwf	5224
AyrjAn qADy xAnwf	5224
Ayrky twmywjA	2558
Ayrky twmywyA	2558
AyrlAn AbdyldAyf	4892
AyrlAn Adryswf	5221
AyrlAn EbddAyf	4892
AyrlAn EbdldAyf	4892
AyrlAn EbdyldAyf	4892
AyrlAn kAryn	5254
AyrlAn kw$Anwf	5251
AyrlAndr	7989
AyrlAnjA hArtArtw	3585
Ayrlw	4296
AyrmyA tAbAy	4959
AyrnA swlbrj	6609
AyrnA swlbyrj	6609
Ayrnst	10015
Ayrnst $wnykAn	6477
Ayrnst bAy kwrwmA	8114
Ayrnw	2622
Ayrs Ely	6355
Ayrw	2757
AyrwAn ywsf	903
AyrwAny	4298
Ayrwjlw	1717
Ayrwl bArw	588
Ayrwlt	2757
Ayrwyn ArytA	10204
Ayrwyn kwtlr	1139
AyryA kAtyjAyA	9207
AyryAfyk	8030
AyryAfyt$	8030
AyryAfyts	8030
Ayryk $wfAlyh	2805
Ayryk $wltz	10025
Ayryk $ynsky	9253
Ayryk bAhwn	10028
Ayryk dAnwn	2676
Ayryk dyryk	652
Ayryk hwldr	9719
Ayryk kAntwr	9960
Ayryk krystwfr$n	6570
Ayryk krystwfrsn	6570
Ayryk kwrylA	9339
Ayryk lwmbAr	2699
Ayryk swlhAym	6584
Ayryk swlhym	6584
AyrykA mwynys	6742
AyrymyA tAbAy	4959
Ayryn byfyty	4572
AyrynA bwkwfA	735
AyrynA fyry$t$k	9196
AyrynA fyry$t$wk	9196
AyrynA fyry$wk	9196
Ayrynh byfyty	4572
Ayrys Ely	6355
Ayrys bwnyfAsyw Ely	6355
Ayrys bwnyfAsyw bAbtystA Ely	6355
AyrywAn ywsf	903
AysA kwnfwrw	5999
AysA t$yrwmA	1418
AysA t$yrwmA bAkAry	1418
AysA t$yrwmA bkAry	1418
AysAbyl rwdryjyz	2481
AysAbyl vylA	2480
AysAk Ayky	8836
AysAk stAnyslAws mwdynjy	10571
AysAk zydA	710
AysAkA sydyby	6031
AysAkA sydybyh	6031
AysAkw sAtw	4808
AysAky Ayky	8836
AysAky fAlw Ayky	8836
AysAryskw	7423
AysAtA tAl SAl	8138
AysAtA tAl sAl	8138
AysAtw njAy sEydy	3165
AysAtw njAy sydy	3165
AysAtw njy sAydy	3165
AysAtw njy sydy	3165
AysAtw twrAy	3167
AysAyAs Afwrqy	2378
AysAyAs rwdryjyz	10227
AysAys rwdryjyz	10227
Aysr hAryl	3809
Aysr hryl	3809
AystAnyslAw dA sylfA	8694
AystybAn lAsw	1674
Ayswfw	6399
Ayswfw mHmdw	6399
Ayswzy njwndyh	2830
Ayswzy njwndyt	2830
Aysy kwnfwrw	5999
AysyAs Afwrqy	2378
Aysydwrw mAlmyrkA	1664
Ayt$yrw hAtwyAmA	4805
AytA bAndA	6226
AytA yzAbyv bAndA	6226
AytAmAr frAnkw	1003
AytAmAr rAbynwfyt$	3724
AytAn dAnjwt	3686
AytAn nAyh	3754
AytmAr bn jAfyr	3798
AytmAr bn jfyr	3798
AytmAr rAbynwfyt$	3724
Aytswnwry AnwdyrA	4733
Aytswnwry AwnwdyrA	4733
Aytsyk	3859
AytwA	1267
AytyAn $nAydr	5573
AytyAn snAtAmbw	6189
AytyAn synAtAmbw	6189
AytyAn t$yskydy	1195
AytyAn t$ysykdy	1195
AytyAn t$ysykydy	1195
Aytyn t$ysykydy	1195
AyvAn jwldr$	9647
AyvAn jwldryt$	9647
Ayvn jwldryt$	9647
AywA kwbAt$	7151
AywA kwbAz	7151
AywAn myrsyA bAskw	7384
AywAnys kAswlyds	1710
AywAnys kAswlydys	1710
AywAnys mwzAlAs	3270
AywAnys mytAksAs	3278
AywAnys sArmAs	3292
AywAyA	4736
Aywb jAnyt$	583
Aywb mAkydwnsy	10321
Aywb mAt$ydwnsy	10321
Aywb mqdwnsy	10321
Aywb xAn	7008
AywhAnys	7436
Aywklyd tsAkAlwtws	3249
Aywklyds Asyfydw	7323
Aywlwjyw dyl bynw	10209
Aywlwxyw dyl bynw	10209
Aywn Antwnyskw	7414
Aywn Aylyskw	7432
Aywn bwtnArw	5838
Aywn jwrjy mAwrr	7417
Aywn kykw	5863
Aywn stwrzA	5855
Aywn t$wbwk	5854
Aywn t$ykw	5863
Aywnwt mw$tyAnw	7391
Aywnwt mwstyAnw	7391
Aywrkwr bwt$wy	3127
Aywry lyAnkA	5844
AywyAlA	6437
AyxAn HAjy zAdh	534
AyxAn HAjyzAdh	534
AyxlshAym	6524
AyzAbyl byrwn	358
AyzAbyl dy sAn mAlw	6755
AyzAbyl dy sAnt mAlw	6755
AyzAbyl mArtynyz dy byrwn	358
AyzAbyl rwdryjyv	2481
AyzAbyl rwdryjyz	2481
AyzAbyl sAn mAlw	6755
AyzAbyl sAnt mAlw dy fArAdw	6755
AyzAbyl sylA	2480
AyzAbyl vylA	2480
AyzAk zydA	710
AyzkyA syt$ys	1382
AyznhAwr	9740
AyznhAwr mkAkA	6231
AyznhAwr mkAkh	6231
AyznhAwr nAdylw mkAkA	6231
AyznkwT	3693
Ayznkwt	3693
Ayzydwr AmfwbA	1275
Ayzydwr mfwbA	1275
Ayzydwr mfwbh	1275
Ayzykyl nybyjyrA	850
Ayzynkwt	3693
AzAly AswmAny	4978
AzAly EvmAny	4978
AzArwf	9133
AzAryA rwbrwA	1218
AzAryA rwbyrwA	1218
AzAryAs rwbrwA	1218
AzAryAs rwbyrw	1218
AzAryAs rwbyrwA	1218
AzAryAs rwbyrwA mAnywA	1218
Azfydw	296
Azkyl lwl	8285
AzlAn $Ah	6321
AzlAn mHb dyn $Ah	6321
AznAr	2461
AzwbAlys	5535
Azyd byh wld mHmd mHmwd	6145
Azyfydw	296
Azykwy	6471
Azykyl lwl	8285
Azykyl lwl jAtkwv	8285
Azykyl nybyjyrA	850
Azykywy	6471
Azym AysAbykwf	4905
Azymbk bknAzArwf	4929
Azymbyk byknAzArwf	4929
Azyrydw lwbys	7265
Azyrydw lwbyz	7265
DAHy bn xlfAn tmym	56
DAHy xlfAn	56
DAHy xlfAn tmym	56
DAhr Adm Elmy	8163
DAhr Adn Elmy	8163
DAhr Edn Elmy	8163
DArmyndrA brAdAn	3968
Dhyr *w kmAl	4969
Dl rHmn	638
Dmyr kAbwlwf	7550
Dmyry	7248
DrAr AHmd EvmAny	114
DrAr AHmd mqbl	114
DrAr AHmd mqbl EvmAny	114
DrAr mqbl	114
DyA' AHmd tkl	163
DyA' AHmd twkl	163
DyA' AlHq	6910
DyA' msEwd	172
DyA' r$wAn	2353
DyA' rHmn	597
Dyf Allh Ely fAyz	4714
Dyf Allh fAyz	4714
Dywf	8144
E$rAwy	7243
EA$wr $wAyl	5665
EA$wr bn xyAl	5653
EA$wr sEd bn xyAl	5653
EASf AHmd Ely	6964
EASf Ely zrdAry	7014
EASf dwrAny	6944
EASf jfwr	7066
EASm AftxAr	7071
EASm AftxAr AHmd	7071
EASm bAjwA	7060
EASm bAjwh	7060
EASm jwytA	6011
EASm mAlk	7032
EASm mlk	7032
EASm mnyr	7028
EASm mnyr $Ah	7028
EASm slym	7060
EASm slym bAjwA	7060
EASm slym bAjwh	7060
EASmy jwytA	6011
EASymy jwtA	6011
EASymy jwytA	6011
EASymy kwytA	6011
EATf Ebyd	2303
EATf Sdqy	2301
EATf TrAwnh	4698
EATfh jAhjAjA	10341
EATfh yAhyAjA	10341
EATfh yHy AjA	10341
EATft yHy AjA	10341
EATfty yHy AjA	10341
EATfy yHy AjA	10341
EATfyt yAhyAjA	10341
EAbdyn AwnAl	8851
EAdl AHmd jbyr	7751
EAdl Ebdmhdy	4070
EAdl Ebdmhdy mntfky	4070
EAdl EsyrAn	5397
EAdl SbyH	5192
EAdl bk kAsymAlyf	4920
EAdl bk qAsm Elyf	4920
EAdl bn AHmd jbyr	7751
EAdl bn srAj mrdAd	7757
EAdl bn xlyfh fADl	821
EAdl byk qAsm Elyf	4920
EAdl byk qAsmAlyf	4920
EAdl byk qAsymAlyf	4920
EAdl fADl	821
EAdl jbyr	7751
EAdl kArt$Any	213
EAdl mrdAd	7757
EAdl sfr	8468
EAdl t$Art$Any	213
EAdl xAld SbyH	5192
EAdl xlyfh fADl	821
EAdlbk qAsm Elyf	4920
EAdlbyk qAsmAlyf	4920
EAdlh rAz	90
EAdly	2273
EAkf t$AjTAy kylyt$	8958
EAkf t$AjTAy qlyj	8958
EAkf t$AjtAy qlyt$	8958
EAkl EAklwf	8675
EAmr mHmd Hsn	7941
EAmr mHmd r$yd	4108
EAmr mHmd r$yd Ebydy	4108
EAmr r$yd	4108
EAmr r$yd Ebydy	4108
EAmr sEdy	4051
EAmws hwk$tAyn	9578
EAmws hwkstAyn	9578
EAmws hwx$tAyn	9578
EAmws jlEAd	3829
EAmws mAlkA	3820
EAmws mlkA	3820
EAmws swyr	5489
EAmws yAdlyn	3832
EAmws yArwn	3823
EAmws ydlyn	3832
EAmy AyAlwn	3819
EAmyr byrts	3711
EAql EAqlwf	8675
EAqlwf	8675
EAqyl EAqylwf	8675
EArf	4148,4149,4421
EArf Alfy	7016
EArf EbdrzAq	4134
EArf Elwy	7016
EArf Ely nAyD	5633
EArf nAyD	5633
EArf rHmn Elwy	7016
EArf xwjh	5667
EArfwf	10114
EArfyn tSryf	3600
EArfyn tsryf	3600
EArybwf	10114
EAy$Atw kAny bwlAmA	6390
EAy$Atw myndAwdw	6388
EAy$h bwlAmA kAny	6390
EAy$h fArwqy	7068
EAy$h mHmd mwsy	2496
EAy$h mndAwdw	6388
EAy$h mwsy	2496
EAy$h myndAwdw	6388
EAy$h njAy sydy	3165
EAy$h njy sydy	3165
EAy$h rwz myjyrw	9090
EAy$h tAl SAl	8138
EAy$h tAl sAl	8138
EAy$h twrAy	3167
EAy$tw bwlAmA kAny	6390
EAy$tw myndAwdw	6388
EAzr wAyzmAn	3705
ESAm $rf	2305
ESAm Abwjmrh	5412
ESAm EbdEzyz $rf	2305
ESAm EbdmHsn mrzwq	5200
ESAm EbdrHym jlby	4105
ESAm HdAd	2315
ESAm dyn fryd	2334
ESAm fArs	5413
ESAm fryd	2334
ESAm jlby	4105
ESAm mrzwq	5200
ESAm zhr dyn	8393
ESfwrh	3431
ESmAn swnkw	8154
ESmh Allh ArjA$yf	10101
ESmt Allh ArjA$yf	10101
ESmt Allh AyrjA$yf	10101
ESmt Aynwnw	8947
ESmt Ebdmjyd	2220
ESmt EbdrHmn	7835
ESmt EbdrHmn zyn EAbdyn	7835
ESmt syzjyn	8915
ESmt ylmAZ	8861
ESmt ylmAz	8861
ESymy jwytA	6011
ESymy kwytA	6011
ETA	7840
ETA Allh tArAr	7075
ETA Allh trAr	7075
ETA Allh xyry	7187
ETA mylz	3142
ETA tArAr	7075
ETA' Allh SAlHy	4227
ETA' Allh TrAr	7075
ETA' Allh tArr	7075
ETAAllh SAlHy	4227
ETAf	2030
ETAl	2817
ETAr	10411
ETAs	10409
ETyh	7350,7371
EZym AysAbAkwf	4905
EZym AysAbkwf	4905
EZym AysAbykwf	4905
EZym bk bknAzArwf	4929
EZym brmAndwA AjwnA	8580
EZymbyk bknAzArwf	4929
EbAdy	4144
EbAs	7166
EbAs AbrAhym	5391
EbAs ArAm	4316
EbAs Ely kdxdAy	4394
EbAs Ely xlEtbry	4318
EbAs ErAkjy	4401
EbAs ErAqjy	4401
EbAs ErAqt$y	4401
EbAs Erqjy	4401
EbAs bwnfw	8608
EbAs bwnfwh	8608
EbAs fAsy	5807
EbAs ftlAwy	4067
EbAs hwydA	4360
EbAs kAZm Ebyd	4067
EbAs kAml	2320
EbAs mSTfy kAml	2320
EbAs mwswy	4409
EbAs stAnkzAy	168
EbAs stAnykzAy	168
EbAs zky	7178
EbAsy	6984,4047
EbAsy dwAny	4425
EbAwy	4057
EbAzwfyt$	5897
EbdAlh	4104
EbdAlh bn Ely	4104
EbdAlh bn Ely hA$my	4104
EbdAlh bn kyrAn	5808
EbdAlh bnkyrAn	5808
EbdAlh xTyb	4638
EbdAmyr $mry	4023
EbdAmyr AnbAry	4050
EbdAmyr kAml $mry	4023
EbdAmyr r$yd yAr Allh	4026
EbdAmyr r$yd yArAllh	4026
EbdAmyr yAr Allh	4026
EbdAmyr yArAllh	4026
EbdDywf	8144
EbdEATy	2346
EbdEATy AbrAhym Ebydy	5689
EbdEATy Ebydy	5689
EbdEzyz $Amsy	17
EbdEzyz $mry	7767
EbdEzyz Ebdjny	10407
EbdEzyz Ebdjny SAlH	10407
EbdEzyz Ebdlh jryr	60
EbdEzyz HjAzy	2297
EbdEzyz blxAdm	2079
EbdEzyz bn EbdrHmn	7784
EbdEzyz bn EbdrHmn sEwd	7784
EbdEzyz bn Ely $ryf	2096
EbdEzyz bn mHmd wASl	7763
EbdEzyz bn mHy dyn xwjh	7744
EbdEzyz bn sEwd	7783
EbdEzyz bn sEwd bn nAyf	7783
EbdEzyz bn sEwd bn nAyf sEwd	7783
EbdEzyz bn sEwd sEwd	7783
EbdEzyz bn slmAn	7746
EbdEzyz bn slmAn bn EbdEzyz	7746
EbdEzyz bn slmAn bn EbdEzyz sEwd	7746
EbdEzyz bn slmAn sEwd	7746
EbdEzyz bn xAld $mry	7767
EbdEzyz bn xlyfh vAny	7356
EbdEzyz bwtflyqh	2023
EbdEzyz dAly	10375
EbdEzyz jrAd	2061
EbdEzyz jryr	60
EbdEzyz kAmlwf	10103
EbdEzyz kAmylwf	10103
EbdEzyz kmylwf	10103
EbdEzyz mHy dyn xwjh	7744
EbdEzyz nASr $Amsy	17
EbdEzyz sEwd	7784
EbdEzyz wASl	7763
EbdEzyz xwjh	7744
EbdEzyz zyAry	2085
EbdHfyZ $yx	6951
EbdHfyZ jwqh	5739
EbdHfyZ nwfl	7198
EbdHkym $bly	4627
EbdHkym EAmr	2210
EbdHkym HAjy fqy	8168
EbdHkym HAjy mHmwd fqy	8168
EbdHkym fqy	8168
EbdHkym mHmwd HAjy fqy	8168
EbdHlym AbwjzAlh	2215
EbdHlym bn bAdly $Ah	6318
EbdHlym mEZm $Ah	6318
EbdHlym mwsy	2271
EbdHlym xdAm	8435
EbdHmwd	4159
EbdHmyd $rf	4671
EbdHmyd $yx	8750
EbdHmyd AbrAhymy	2054
EbdHmyd Hmwd	4159
EbdHmyd bkw$	5686
EbdHmyd brAhymy	2054
EbdHmyd dbybh	5706
EbdHmyd krAmy	5361
EbdHmyd mHmwd	4159
EbdHq wAvq	144
EbdHq wvyq	144
EbdHq xyAm	5813
EbdHsyb Sdyqy	155
EbdHsyn Ely myrzA	817
EbdHsyn bn Ely myrzA	817
EbdHsyn myrzA	817
EbdHy mTmyn	147
EbdSbwr fryd	130
EbdSmd AzAd	605
EbdSmd Ebdlh	6209
EbdSmd mAsAlyf	4895
EbdbAqy hrmAsy	8757
EbdbAry Erwsy	5676
EbddAyf	4892
EbdftAH AsmAEyl	10423
EbdftAH EbdrHmn brhAn	7918
EbdftAH brhAn	7918
EbdftAH qdsyh	8496
EbdftAH sEyd sysy	2313
EbdftAH sysy	2313
EbdftAH wrAq	5748
EbdftAH ywns	5663
EbdftAH ywns Ebydy	5663
Ebdh $ryf	2954
Ebdh Dywf	8144
Ebdh Ebdlh mjly	10435
Ebdh H*yfy	10428
Ebdh Hsyn trb	10389
Ebdh bynytyz	7332
Ebdh mHmd H*yfy	10428
Ebdh mjly	10435
Ebdh trb	10389
EbdhA$m mTAlwf	10111
EbdhA$m mTlwf	10111
EbdhA$m mtAlwf	10111
EbdhAdy Hwyj	5659
EbdhAdy mjAly	4696
EbdjbAr $n$l	4032
EbdjfAr bAbA	6337
Ebdjfwr rwAn frhAdy	78
Ebdjlyl	5711
Ebdjlyl SAmdwf	8672
Ebdjlyl Smdwf	8672
Ebdjlyl smdwf	8672
Ebdjny	10407
Ebdjny Asdy	4025
Ebdjny bArAdAr	175
Ebdjny brAdAr	175
Ebdjny brAdr	175
Ebdjny brAdr Axwnd	175
Ebdjny hAml	2073
Ebdjny jmsy	2197
Ebdjny rA$dy	2076
Ebdkbyr	169
EbdklAm	3987
Ebdkrym $yxly	4076
Ebdkrym AbrAhym	8396
Ebdkrym AryAny	10408
Ebdkrym Ebdlh Er$y	10422
Ebdkrym Ely AryAny	10408
Ebdkrym Er$y	10422
Ebdkrym Hsyn jwlyd	8197
Ebdkrym bwAlzrd	2021
Ebdkrym djmy	4697
Ebdkrym fwfAnA	8161
Ebdkrym jwlyd	8197
Ebdkrym kbAryty	4635
Ebdkrym krwmA	8096
Ebdkrym kwrwmA	8096
Ebdkrym lEyby	4113
Ebdkrym lEyby bAhD	4113
Ebdkrym mHmwd AbrAhym	8396
Ebdkrym qAsm	4131
Ebdkrym xlf	4185
Ebdkrym xlyly	173
Ebdkrym zbydy	8718
EbdlAh dywb	6008
EbdlAy AdrysA mAyjA	5996
EbdlAy dywb	6008
EbdlAy jwb	6008
EbdlAy mAyjA	6035
EbdlAy wAd	8156
EbdlAy yrwdyA	1176
EbdlTyf $nr	8983
EbdlTyf $ynr	8983
EbdlTyf Hmw$y	5812
EbdlTyf bjdAdy	2322
EbdlTyf bn rA$d zyAny	811
EbdlTyf fylAly	5780
EbdlTyf jmAl r$yd	4154
EbdlTyf lwdy	5753
EbdlTyf r$yd	4154
EbdlTyf rA$d zyAny	811
EbdlTyf zyAny	811
Ebdlh $Ah	6327
Ebdlh $Ahd	6207
Ebdlh $hyd	6207
Ebdlh $yx	7801
Ebdlh $yx AsmAEyl	8180
Ebdlh A$Tl	10362
Ebdlh AHmd $Ah	6327
Ebdlh AHmd bdwy	6311
Ebdlh AHmd mrAd	5155
Ebdlh AHmr	10429
Ebdlh ASnj	10373
Ebdlh AbrAhym	5776
Ebdlh AbwHbyb	5296
Ebdlh Abwkrm	2140
Ebdlh Adm Hmdwk	7910
Ebdlh Adrys mAyjA	5996
Ebdlh AdrysA mAyjA	5996
Ebdlh AdrysA myjA	5996
Ebdlh AkwE	10438
Ebdlh Arybwf	10114
Ebdlh Awl	4653
Ebdlh Awl bn Hsyn	4653
Ebdlh EArfwf	10114
Ebdlh EArybwf	10114
Ebdlh ETyh	7371
Ebdlh Ebdlh	105
Ebdlh Ebdmjyd ASnj	10373
Ebdlh EbdrHmn vny	5622
Ebdlh Ely EbdAllh sAlm SbAH	5145
Ebdlh Ely Ebdlh	5145
Ebdlh Ely Ebdlh SbAH	5145
Ebdlh Ely Ebdlh sAlm	5145
Ebdlh Ely Ebdlh sAlm SbAH	5145
Ebdlh Ely Ebdlh yHyA	5178
Ebdlh Ely Elywh	10347
Ebdlh Ely SbAH	5145
Ebdlh Ely fDl sEdy	10368
Ebdlh Ely sEdy	10368
Ebdlh Ely yHyA	5178
Ebdlh Elymy	10440
Ebdlh Elymy bAwzyr	10440
Ebdlh Elywh	10347
Ebdlh Enzy	7770
Ebdlh Erybwf	10114
Ebdlh Eryfwf	10114
Ebdlh HAj Hsn	8185
Ebdlh HAjy	8185
Ebdlh HAjy Hsn	8185
Ebdlh Hbyby	75
Ebdlh Hjry	10406
Ebdlh Hmd ETyh	7371
Ebdlh Hmdwk	7910
Ebdlh Hsn nEymy	794
Ebdlh Hsn syf	806
Ebdlh Hsyn AHmr	10429
Ebdlh Hsyn hArwn	6938
Ebdlh Hwty	10322
Ebdlh SAbr fDl	8554
Ebdlh SAbr fDwl	8554
Ebdlh SAydy	10379
Ebdlh Tryqy	7785
Ebdlh bAEly	2005
Ebdlh bEly	2005
Ebdlh bdwy	6311
Ebdlh bk xlyl	7902
Ebdlh blyHq	5735
Ebdlh bn AHmd $Ah	6327
Ebdlh bn AHmd bn Ebdlh xlyfh	803
Ebdlh bn AHmd xlyfh	803
Ebdlh bn EbdEzyz	7736
Ebdlh bn EbdEzyz sEwd	7736
Ebdlh bn Ely qtby	6727
Ebdlh bn Hmd ETyh	7371
Ebdlh bn Hmd bn xlyfh	7382
Ebdlh bn Hmd bn xlyfh vAny	7382
Ebdlh bn Hmd vAny	7382
Ebdlh bn Hmwd Tryqy	7785
Ebdlh bn Hsn nEymy	794
Ebdlh bn Hsyn	4656
Ebdlh bn Hsyn AHmr	10429
Ebdlh bn Hsyn Awl	4653
Ebdlh bn bndr bn EbdEzyz	7732
Ebdlh bn bndr bn EbdEzyz sEwd	7732
Ebdlh bn bndr sEwd	7732
Ebdlh bn fySl bn trky	7761
Ebdlh bn fySl bn trky sEwd	7761
Ebdlh bn fySl sEwd	7761
Ebdlh bn mHmd $yx	7801
Ebdlh bn mHmd bn AbrAhym $yx	7801
Ebdlh bn mHmd xlyfy	7377
Ebdlh bn nASr bn xlyfh	7368
Ebdlh bn nASr bn xlyfh vAny	7368
Ebdlh bn nASr vAny	7368
Ebdlh bn rA$d bn Ebdlh xlyfh	803
Ebdlh bn rA$d xlyfh	803
Ebdlh bn sEwd Enzy	7770
Ebdlh bn xAld bn Hmd	7367
Ebdlh bn xAld bn Hmd vAny	7367
Ebdlh bn xAld vAny	7367
Ebdlh bn xlyfh	7366
Ebdlh bn xlyfh ETyh	7362
Ebdlh bn xlyfh bn Hmd	7366
Ebdlh bn xlyfh bn Hmd vAny	7366
Ebdlh bn xlyfh vAny	7366
Ebdlh bn xmys rysy	6695
Ebdlh bn yHy mElmy	7755
Ebdlh bn zAyd	36
Ebdlh bn zAyd bn slTAn	36
Ebdlh bn zAyd bn slTAn nhyAn	36
Ebdlh bn zAyd nhyAn	36
Ebdlh bwHbyb	5296
Ebdlh bwkrm	2140
Ebdlh drdry	8528
Ebdlh dywb	6008
Ebdlh hwTy	10322
Ebdlh hwty	10322
Ebdlh jl	8944
Ebdlh jrAb	2283
Ebdlh jwb	6008
Ebdlh jwl	8944
Ebdlh kr$my	10403
Ebdlh lAfy	5746
Ebdlh mAyjA	6035
Ebdlh mElmy	7755
Ebdlh mHmd Ely snblw$y	8225
Ebdlh mHmd SAydy	10379
Ebdlh mHmd xlyfy	7377
Ebdlh mHsn AkwE	10438
Ebdlh mrAd	5155
Ebdlh myjA	6035
Ebdlh nEymy	794
Ebdlh nswr	4632
Ebdlh nwry	4327
Ebdlh nxEy	10352
Ebdlh qlAl	8769
Ebdlh qtby	6727
Ebdlh rEAyh dyn	6327
Ebdlh rEAyh dyn mSTfy bAllh $Ah	6327
Ebdlh rmDAn zAdh	4393
Ebdlh ryAt dyn mSTfy bAllh $Ah	6327
Ebdlh rysy	6695
Ebdlh sAbr fDwl	8554
Ebdlh sAlm	5185
Ebdlh sAlm SbAH	5185
Ebdlh sAlm mbArk SbAH	5185
Ebdlh sAlm nxEy	10352
Ebdlh sAnbAlw$y	8225
Ebdlh sEdy	10368
Ebdlh slAl	10416
Ebdlh slTAn AHmd $Ah	6327
Ebdlh snblw$y	8225
Ebdlh snwsy	5715
Ebdlh syf	806
Ebdlh sykw sw	6014
Ebdlh vAny	4656
Ebdlh vAny bn Hsyn	4656
Ebdlh vny	5622
Ebdlh wAd	8156
Ebdlh wAdy	8156
Ebdlh wAyd	8156
Ebdlh wld bn Hmydh	6110
Ebdlh xlyfh ETyh	7362
Ebdlh xlyfy	7377
Ebdlh xlyl	7902
Ebdlh xwty	10322
Ebdlh yAfy	5358
Ebdlh yAmyn	6214
Ebdlh yAmyn Ebdqywm	6214
Ebdlh yHy	5178
Ebdlh yHy mElmy	7755
Ebdlh yHyA	5178
Ebdlh ymyn	6214
Ebdlh ymyn Ebdqywm	6214
Ebdlh yrwdyA	1176
Ebdlh yrwdyA ndwmbAsy	1176
Ebdlh yrwdyA ndwmbAzy	1176
Ebdlh ywsf	8221
Ebdlh ywsf AHmd	8221
EbdlhyAn	4277
EbdmAlk Ebdlh jAnwf	8671
EbdmAlk qnAyzh	2002
EbdmAlk qnAyzyh	2002
EbdmAlk slAl	2034
EbdmHmwd EbdHlym	7850
EbdmHmwd EbdHlym mHmd	7850
EbdmHsn mdEj	5190
EbdmHsn mdEj mdEj	5190
EbdmHyT	603
EbdmTlk jbwry	4207
Ebdmhdy	4070
Ebdmjyd ETAr	2051
Ebdmjyd Sqr	2219
Ebdmjyd kEbAr	5682
Ebdmjyd qEwd	5694
Ebdmjyd tbwn	2060
Ebdmlk Ebdjlyl mxlAfy	10381
Ebdmlk Ebdlh djAnwf	8671
Ebdmlk Ebdlh jAnwf	8671
Ebdmlk Ebdlh xlyly	6731
Ebdmlk EbdlhjAnwf	8671
Ebdmlk EbdwjAnwf	8671
Ebdmlk bn Ebdlh xlyly	6731
Ebdmlk mxlAfy	10381
Ebdmlk slAl	2034
Ebdmlk syAny	10357
Ebdmlk xlyly	6731
EbdmnEm EwdAt	4699
EbdmnEm hwny	5647
EbdmnEm rfAEy	4628
Ebdmtyn qAnE	164
Ebdmtyn qAny	164
Ebdmtyn qny	164
EbdnASr	2293
EbdnASr hmty	4311
EbdnAfE tAkwr	159
EbdnAfE tkwr	159
EbdnAfy tAkwr	159
Ebdnfy tAkwr	159
Ebdnfy tkwr	159
EbdqAdr $Ahwl Hmyd	5447
EbdqAdr $yx Ely dyny	8162
EbdqAdr Aksw	8914
EbdqAdr AqSw	8914
EbdqAdr EbdrHmn bAjmAl	10377
EbdqAdr Ebydy	4039
EbdqAdr Ely dyny	8162
EbdqAdr HSryh	8432
EbdqAdr HdAd	2077
EbdqAdr HjAr	2003
EbdqAdr Hsyn Emr	1924
EbdqAdr THAn	8501
EbdqAdr bAjmAl	10377
EbdqAdr bn SAlH	2080
EbdqAdr jAsm Ebydy	4039
EbdqAdr kAml	1914
EbdqAdr kAml mHmd	1914
EbdqAdr mHmd jAsm	4039
EbdqAdr mHmd jAsm Ebydy	4039
EbdqAdr mHmd nwr	8171
EbdqAdr mHmd nwr jAmE	8171
EbdqAdr mHmd qHTAn	10388
EbdqAdr msAhl	2006
EbdqAdr msAhlh	2006
EbdqAdr qHTAn	10388
EbdqAdr qdwrh	8505
EbdqAdr sAnjAry	3175
EbdqAdr snjAry	3175
EbdqAsm SlAd	8220
EbdqAsm SlAd Hsn	8220
Ebdqdyr	171
EbdqhAr blxy	159
Ebdqywm	6212
Ebdqywm *Akr	77
Ebdqywm zAkr	77
Ebdr$yd $rmArky	8201
Ebdr$yd Ebdlh mHmd	8169
Ebdr$yd Ely $rmArky	8201
Ebdr$yd dstm	68
Ebdr$yd dwstm	68
Ebdr$yd dwstwm	68
EbdrAzq SwSAE	5708
EbdrAzq nAZwry	5615
EbdrDA rHmAny fDly	4332
EbdrHmAn bn xAlfh	2016
EbdrHmAn rAwyh	2017
EbdrHmAn t$yAny	6416
EbdrHmAn tyAny	6416
EbdrHmAn ywsfy	5806
EbdrHmAnwf	5218
EbdrHmAny t$yAny	6416
EbdrHmAny tyAny	6416
EbdrHmn $lqm	5651
EbdrHmn AHmd	7764
EbdrHmn AbwzrEh mHrmy	10440
EbdrHmn AryAny	10418
EbdrHmn EArf	4149
EbdrHmn EdAlh	8239
EbdrHmn Emr EvmAn	8235
EbdrHmn Emr EvmAn yrysw	8235
EbdrHmn Emr t$yAny	6416
EbdrHmn SAlH mHrmy	10440
EbdrHmn bllw dAmbAzw	6421
EbdrHmn bn EbdEzyz	7722
EbdrHmn bn EbdEzyz sEwd	7722
EbdrHmn bn SAlH bnyAn	7729
EbdrHmn bn mHmd AHmd	7764
EbdrHmn bn xAlfh	2016
EbdrHmn bn yHy AryAny	10418
EbdrHmn bn yzh	5674
EbdrHmn bnyAn	7729
EbdrHmn by$wAs	635
EbdrHmn byDAny	10437
EbdrHmn bylw dAmbAzAw	6421
EbdrHmn byly	8187
EbdrHmn byswAs	635
EbdrHmn bzAz	4135
EbdrHmn dAmbAw	6421
EbdrHmn dAmbAzAw	6421
EbdrHmn dAmbAzw	6421
EbdrHmn dEAlh byly	8187
EbdrHmn dEAly	8187
EbdrHmn dEAly byly	8187
EbdrHmn dmbAzAw	6421
EbdrHmn jAmE bry	8177
EbdrHmn jlAm Allh	8581
EbdrHmn klAm Allh	8581
EbdrHmn klm Allh	8581
EbdrHmn klmh Allh	8581
EbdrHmn kwlAm Allh	8581
EbdrHmn mAlk	6976
EbdrHmn mHmd $lqm	5651
EbdrHmn mHmd EArf	4149
EbdrHmn mHmd Hsn swAr *hb	7915
EbdrHmn mHmd twryry	8226
EbdrHmn mHmwd mHmd	8226
EbdrHmn mHrmy	10440
EbdrHmn mlk	6976
EbdrHmn qlm Allh	8581
EbdrHmn rAwyh	2017
EbdrHmn swAr *hb	7915
EbdrHmn swyHly	5724
EbdrHmn t$yAny	6416
EbdrHmn twryry	8226
EbdrHmn ty$yAny	6416
EbdrHmn tyAny	6416
EbdrHmn wAHd	3604
EbdrHmn wHyd	3604
EbdrHmn xlyfAwy	8464
EbdrHmn yHy AryAny	10418
EbdrHmn yrysw	8235
EbdrHmn ywsf $yx EdAlh	8239
EbdrHmn ywsf EdAlh	8239
EbdrHmn ywsfy	5806
EbdrHmnwf	5218
EbdrHym Hmdy	7860
EbdrHym hAtf	165
EbdrHym jfwr zAy	79
EbdrHym jfwrzy	79
EbdrHym kyb	5700
EbdrHym mHmd Hsyn	7890
EbdrHym mrAd	5288
EbdrHym mwswy	4233
EbdrHym wrdAk	73
EbdrHym wrdk	73
EbdrHym zwAry	8755
Ebdrb rswl syAf	167
Ebdrbh	7173
Ebdrbh hAdy	10356
Ebdrbh mnSwr	10356
Ebdrbh mnSwr hAdy	10356
Ebdrswl syAf	167
Ebdrwf AbrAhymy	145
Ebdrwf ksm	8466
Ebdrwf rwAbdh	4674
EbdrzAq HAj Hsyn	8202
EbdrzAq bn Hsyn	6331
EbdrzAq jy kAmbwjw	2833
EbdrzAq kAmbwjw	2833
EbdrzAq mHmd Emr	8198
EbdrzAq nAZwry	5615
EbdrzAq nAyf	4136
EbdrzAq yHy	7217
EbdsEyd mwsy	8192
EbdsEyd mwsy Ely	8192
EbdslAm AHmd jlwd	5737
EbdslAm Abwbkr	6478
EbdslAm EArf	4148
EbdslAm Ebdy	8194
EbdslAm Ebdy Ely	8194
EbdslAm Ely	8194
EbdslAm Emr	8188
EbdslAm Emr hdlyh	8188
EbdslAm Hnfy	175
EbdslAm TAy	8194
EbdslAm bdry	5743
EbdslAm blEyd	2043
EbdslAm brkh	5758
EbdslAm hdlyh	8188
EbdslAm hdlyh Emr	8188
EbdslAm jAd Allh Ebydy	5614
EbdslAm jlwd	5737
EbdslAm mHmd EArf	4148
EbdslAm mjAly	4673
EbdslAm tryky	5648
EbdslAm zwby	5625
EbdslAmy Abwbkr	6478
EbdstAr Eysy	5304
EbdstAr byrqdAr	4184
Ebdw Dywf	8144
Ebdw bynytyz	7332
Ebdw dywf	8144
Ebdw krym fwfAnA	8161
Ebdw lAy dywb	6008
Ebdw lAy sykw sw	6014
Ebdw lAy wAd	8156
Ebdw mbAy	8151
Ebdw rzAq jAy kAmbwjw	2833
Ebdw rzAq jy kAmbwjw	2833
EbdwAHd blqzyz	5782
EbdwAHd mwswy lAry	4328
EbdwAHd rADy	5816
EbdwAfy lftyt	5797
EbdwHyd kAkAr	6913
EbdwHyd kAkr	6913
EbdwhAb Ebdlh	8758
EbdwhAb Ebdlh Hjry	10363
EbdwhAb EbdrAzq	2332
EbdwhAb Ebdzhrh sAEdy	4027
EbdwhAb Hjry	10363
EbdwhAb mHmd r$yd	5170
EbdwhAb mrjAn	4129
EbdwhAb r$yd	5170
EbdwhAb sAEdy	4027
Ebdwl AmbAy	8151
Ebdwl mbAy	8151
EbdwlAy AdrysA mAyjA	5996
EbdwlAy dywb	6008
EbdwlAy jwb	6008
EbdwlAy mAyjA	6035
EbdwlAy myjA	6035
EbdwlAy sykw sw	6014
EbdwlAy wAd	8156
Ebdwly	8729
Ebdwly $yx AHmd	8213
Ebdwly $yx AHmd mHmd	8213
Ebdwly Ely	8211
Ebdwly jAs	8211
Ebdwly mHmd Ely	8211
Ebdwly mHmd Ely jAs	8211
EbdxA$m mTlwf	10111
Ebdy $rdwn	8212
Ebdy HA$y	8233
Ebdy HA$y Ebdlh	8233
Ebdy fArH $rdwn	8212
Ebdy fArH $rdwn sAEd	8212
Ebdy fArH $rdwn sEyd	8212
Ebdy fArH $yrdwn	8212
Ebdy frH $rdwn	8212
Ebdy kwlyf	8701
Ebdy qAsm SlAd	8220
Ebdy qAsm SlAd Hsn	8220
Ebdy qAsm SlAt Hsn	8220
Ebdy sEyd mwsy	8192
Ebdy sEyd mwsy Ely	8192
EbdyldAyf	4892
Ebdyt$	564
Ebwd qnbr	4020
Ebwd qnbr hA$m	4020
Ebwd qnbr mAlky	4020
Ebyd AHmd mrwH	7936
Ebyd Allh mEAyTh	4694
Ebyd Hmyd TAyr	31
Ebyd TAyr	31
Ebyd bn Hmyd TAyr	31
Ebyd bn syf nASry	51
Ebyd mrwH	7936
Ebyd nASry	51
Ebyd syf nASry	51
Ebydy	4039,4042
Edly mHmwd mnSwr	2310
Edly mnSwr	2310
Edn dEAly	4845
Edn dwAly	4845
EdnAn Asdy	4096
EdnAn Dmyry	7248
EdnAn ESAm jndy	4691
EdnAn EmrAn	8511
EdnAn bAjh jy	4048
EdnAn bAjhjy	4048
EdnAn bdrAn	4677
EdnAn hAdy Asdy	4096
EdnAn jndy	4691
EdnAn kArAbAyf	4889
EdnAn mHmwd	8516
EdnAn mfty	4171
EdnAn mnSr	8818
EdnAn mnSwr	5335
EdnAn mndrs	8934
EdnAn mndrys	8934
EdnAn qArAbAyf	4889
EdnAn r$Ad mfty	4171
EdnAn trzyt$	558
EdnAn tyrzyt$	558
EdnAn xyr Allh	4031
EdnAn xyr Allh TlfAH	4031
Edylh rAz	90
Efyf SAfyh	7161
Efyfy EbdwhAb	2232
Efyfy syd EbdwhAb	2232
Ejym jykw	10334
Ejym t$kw	10334
Ejym t$ykw	10334
ElA' Hsyn	5209
ElA' Hsyn Ely	5209
ElA' dyn brwjrdy	4259
ElA' dynwf	7523
ElA' ywsf	2348
ElAwdynwf	7523
ElAwy	4142,4036
Elm dyn knAkwfyt$	550
Elm dyn kwnAkwfyt$	550
Elmy AHmd dEAly	8172
Elwy	4383
Elwy $hAb	3591
Elwy $yhAb	3591
Elwy EbdrHmn $hAb	3591
Ely $Amy	5334
Ely $Aw$	8771
Ely $Aybw	6410
Ely $hbAzy	4217
Ely $mxAny	4247
Ely $ryf EmAdy	7359
Ely AHmd bjly	5189
Ely AHmd dylmy	10365
Ely AHmd jAmE	8181
Ely AHmd jAmE jnjly	8181
Ely AHmd jlAly	113
Ely AHmd krty	7881
Ely AHmd kwAry	7360
Ely AHmd sHlwl	7876
Ely AHmdy	10427
Ely ASjr HAjy	4287
Ely ASjr slTAnyh	4275
Ely ASjr xAjy	4287
Ely ASlAn	8387
Ely ATAs	3590
Ely AbwrAjb	4675
Ely AbwzEkwk	5657
Ely Akbr AHmdyAn	4226
Ely Akbr SAlHy	4268
Ely Akbr hA$my	4388
Ely Akbr hA$my rfsnjAny	4388
Ely Akbr mHt$my	4252
Ely Akbr mHt$my bwr	4252
Ely Akbr nATq nwry	4326
Ely Akbr rfsnjAny	4388
Ely Akbr wlAyty	4323
Ely Amyn zyn	6384
Ely Amyny	4357
Ely Ansy	10426
Ely Ard$yr lAryjAny	4376
Ely AsAdwf	516
Ely Asdwf	516
Ely AtAs	3590
Ely Awjly	5631
Ely Aywb	8395
Ely EAyd	4613
Ely ETAs	3590
Ely EbdAmyr ElAwy	4036
Ely EbdEAl	2331
Ely Ebdkrym	8415
Ely Ebdkrym Ely	8415
Ely Ebdlh Aywb	8395
Ely Ebdlh SAlH	10424
Ely Ebdlhy	4238
Ely Ebdlhy Ely AbAdy	4238
Ely EbdrHmn kdh	8445
Ely EbdslAm tryky	5648
Ely Ebdy fArH	1922
Ely Ebdy frH	1922
Ely ElAwy	4036
Ely EmAdy	7359
Ely Emr blEd	8175
Ely Emyr	5199
Ely EryD	8776
Ely EvmAn Th	7877
Ely EvmAn mHmd Th	7877
Ely EwAD Esyry	7749
Ely EysAwy	5652
Ely Ezt bjwfyt$	565
Ely Ezt byjwft$	565
Ely Ezt byjwfyt$	565
Ely Ezt bykwfyt$	565
Ely Ezt byqwfyt$	565
Ely Eztbyjwfyt$	565
Ely HAj	5387
Ely Hbyb	8390
Ely Hbyb mHmwd	8390
Ely Hlby	5310
Ely Hmwd	8439
Ely Hsn AHmdy	10427
Ely Hsn mEyny	9104
Ely Hsn mjyd	4086
Ely Hsn mwny	9104
Ely Hsn mwyny	9104
Ely Hsn xlyl	5321
Ely Hsyny xAmny	4365
Ely Hw$	8199
Ely Hydr	8419
Ely SAdq	7931
Ely SAdq Ely	7931
Ely SAlH	826,10424
Ely SAlH Emyr	5199
Ely SAlH SAlH	826
Ely SbAH	5139
Ely SbAH sAlm	5139
Ely SbAH sAlm SbAH	5139
Ely Sbry	5446,2294
Ely SwylH	4974
Ely SyAd $yrAzy	4215
Ely Tyb nyA	4308
Ely bAbAjAn	8885
Ely bAbAkAn	8885
Ely bAdjw jAmAty	6405
Ely bAjw jAmAty	6405
Ely bAqry	4278
Ely bAqry kAny	4278
Ely bAqry kny	4278
Ely bhAdry jhrmy	4413
Ely bjly	5189
Ely blEd	8175
Ely bn AHmd kwAry	7360
Ely bn AbrAhym nEymy	7788
Ely bn EwAD Esyry	7749
Ely bn Hmwd	6716
Ely bn Hmwd bn Ely bwsEydy	6716
Ely bn Hmwd bwsEydy	6716
Ely bn SAlH SAlH	826
Ely bn bwnjw	2825
Ely bn bwnjw AwndymbA	2825
Ely bn flys	2059
Ely bn mAjd mEmry	6725
Ely bn sEyd EwAD Esyry	7749
Ely bn xlyfh xlyfh	833
Ely brwyz mAlk	6988
Ely brwyz mlk	6988
Ely bwnjw	2825
Ely bwnjw AwndmbA	2825
Ely bwnjw AwndymA	2825
Ely bwnjw AwndymbA	2825
Ely bwnjw Awndymbw	2825
Ely bwnkw	2825
Ely bwnqw	2825
Ely bwnqw AwndymbA	2825
Ely bwtw	6959
Ely bwzr	8903
Ely bwzyr	8903
Ely dbAj	4186
Ely dwbA	8485
Ely dylmy	10365
Ely fAlH kAZm zydy	4146
Ely fAlH zydy	4146
Ely fdwy	4237
Ely fhd rA$d	5213
Ely flAHyAn	4371
Ely hArwn	2100
Ely hdAyt Awjlw Asdwf	516
Ely jAmE jnjly	8181
Ely jAnm	8451
Ely jrAH	5194
Ely jrAH SbAH	5194
Ely jwdt	4121
Ely jwdt Aywby	4121
Ely jwsAw	6481
Ely jydAn	4022
Ely jydAn mjyd	4022
Ely jydy	8207
Ely kAZm dbAj	4186
Ely kAbA	8102
Ely kAfy	2067
Ely kbA	8102
Ely kdh	8445
Ely krdAn	4330
Ely krty	7881
Ely kwAry	7360
Ely kwlybAly	1329
Ely kymAwy	4086
Ely lAmyn zyn	6384
Ely lAryjAny	4376
Ely lEryD	8776
Ely lTfy	2300
Ely lTfy mHmwd	2300
Ely lmyn zyn	6384
Ely mAhAmA	3143
Ely mAhAmAn Amyn zyn	6384
Ely mAhAmAn lmyn zyn	6384
Ely mAjd mEmry	6725
Ely mEmry	6725
Ely mHmAn Amyn zyn	6384
Ely mHmAn lmyn zyn	6384
Ely mHmd $Ayn	9107
Ely mHmd $yn	9107
Ely mHmd $yny	9107
Ely mHmd Amyn zyn	6384
Ely mHmd Ansy	10426
Ely mHmd Emr	8175
Ely mHmd b$Arty	4256
Ely mHmd jdy	8207
Ely mHmd jwsAw	6481
Ely mHmd jydy	8207
Ely mHmd mjwr	10413
Ely mHmd nAyny	4416
Ely mHmdw	6397
Ely mHmwd	7862
Ely mHmwd EbAs	8399
Ely mHmwd mHmd Ebdrswl	7862
Ely mHsn	10346
Ely mHsn AHmr	10346
Ely mHsn SAlH	10346
Ely mHsn SAlH AHmr	10346
Ely mdny zAdh	4314
Ely mhAmAn lmyn zyn	6384
Ely mhdy	8219
Ely mhdy mHmd	8219
Ely mhmAn lAmyn zyn	6384
Ely mjwr	10413
Ely mjyd	4086
Ely mmlwk	8494
Ely mnSwr	4350
Ely mwAkwyry	4855
Ely mwswy	4190
Ely myhwb	8520
Ely nASr	10405
Ely nASr mHmd	10405
Ely nAjyf	522
Ely nEsAn	8397
Ely nEymy	7788
Ely nqyf	522
Ely nwr dyn nEsAn	8397
Ely qTrAny	5745
Ely rA$d	5213
Ely rDA AErAfy	4337
Ely rDA EnAyty	4288
Ely rDA tnjsyry	4241
Ely rDA tnksyry	4241
Ely rbyEy	4410
Ely rwdryjyz	10205
Ely rwdryjyz ArAky	10205
Ely rwdryjz	10205
Ely rzm ArA	4351
Ely sAlm SbAH	5139
Ely sAlm byD	10395
Ely sAybw	6410
Ely sEyd Ebdlh	2376
Ely sHlwl	7876
Ely slmy	2363
Ely slymAn Awjly	5631
Ely sryATy	8807
Ely sybw	6410
Ely syd Ebdlh	2376
Ely trhwny	5639
Ely tryky	5648
Ely twnsy	2071
Ely wld mHmd fAl	6138
Ely xAmnh Ay	4365
Ely xAmny	4365
Ely xAn AsmAEylwf	5246
Ely xAn smAylwf	5246
Ely xlyf	8204
Ely xlyf jlyr	8204
Ely xlyfh	5186
Ely xlyfh SbAH	5186
Ely yrly kAyA	8927
Ely yrly qAyA	8927
Ely yrlykAyA	8927
Ely yrlyqAyA	8927
Ely ywnsy	4374
Ely ywsf	7888
Ely ywsf $ryf	7888
Ely ywsf AHmd $ryf	7888
Ely ywsf Ely	8199
Ely ywsf Ely Hw$	8199
Ely zydAn	5701
Ely zydy	4146
Ely$yr fAhydwf	10100
Ely$yr wAHdwf	10100
ElyA Ezt byjwfyt$	565
ElyA' AHmd bn syf vAny	7351
ElyA' bn AHmd	7351
ElyA' bn AHmd bn syf vAny	7351
ElyA' bn AHmd vAny	7351
ElyA' vAny	7351
Elyf	507,514
ElyfA	535
Elykbk jk$nkwlwf	4888
Elym	5195
Elymy	10386
Elyw jwsAw	6481
Elyw mAhAmA	3143
Elyw mHmd	6481
Elyw mHmd jwsAw	6481
Elyw mHmdw	6397
Elywh	10347
Elywn bAdArA sysy	8135
Elywn bdArA sysy	8135
ElyxAn AsmAEylwf	5246
ElyxAn smAylwf	5246
EmAd Ebdlh sArh	8522
EmAd Edwy	7837
EmAd Etyqy	5206
EmAd EvmAn	5392
EmAd Hzqy	8722
EmAd TrAblsy	5670
EmAd drbAly	8816
EmAd dyn Edwy	7837
EmAd dyn mSTfy Edwy	7837
EmAd mHmd Etyqy	5206
EmAd mHmd dyb xmys	8472
EmAd mSTfy	8408
EmAd mSTfy TrAblsy	5670
EmAd mmy$	8724
EmAd sArh	8522
EmAd xmys	8472
EmAdy	7352,7359
EmAmrh	2004
EmAnwyl fAbyAnw	6230
EmAnwyl n$ymby	9110
EmAnwyl nAdynjAr	8567
EmAnwyl nH$wn	3881
EmAr blAny	2093
EmAr blHymr	2098
EmAr bn jAmE	2011
EmAr sEdAny	2084
EmAr sEydAny	2084
EmArA Eysy	1321
EmArh Aysy	1321
EmArh Eysy	1321
EmArw AmbAlw	3372
EmArw mwsy yArAdwA	6479
EmArw syswkw AmbAlw	3372
EmArw yArAdwA	6479
Emr $rmArky	8209
Emr $ylyk	8882
Emr AbrAhym jlAwnjy	8470
Emr Allh SAlH	140
Emr AmbAlw	3372
Emr Awnhwn	8871
Emr Aywb	6986
Emr Aywb xAn	6986
Emr Azjy	8962
Emr EbdmnEm zwAwy	6700
Emr Ebdr$yd	8209
Emr Ebdr$yd $ArmArky	8209
Emr Ebdr$yd $rmArky	8209
Emr Ebdr$yd Ely $rmArky	8209
Emr EbdrAzq	7209
Emr EbdrHmn t$yAny	6416
Emr EbdrHmn tyAny	6416
Emr Ely jmEh	9106
Emr Erth jAlb	8176
Emr HA$y Adm	8196
Emr HA$y Adn	8196
Emr HAsy	5703
Emr HmydAn	5730
Emr Hsn AHmd b$yr	7917
Emr Hsn b$yr	7917
Emr Sbry ktmtw	7167
Emr Sdyq	7856
Emr b$yr	7917
Emr bAjAnyny	10082
Emr bk bAbAnwf	4909
Emr bk tykybAyf	4926
Emr bn EbdmnEm zwAwy	6700
Emr bnjw	2848
Emr brAdly	9235
Emr bwAmAh	3140
Emr bwlAt	8893
Emr bwnjw	2848
Emr bwnjw AwndmbA	2848
Emr bwnjw AwndymbA	2848
Emr bwnkw	2848
Emr bwnqw	2848
Emr byTAr	7212
Emr byk bAbAnwf	4909
Emr byk tkybAyf	4926
Emr byryzky	5928
Emr byryzyky	5928
Emr dAwd zy	88
Emr dAwdzy	88
Emr dhb	7855
Emr dhb fDl mHmd	7855
Emr dyArA	5993
Emr hlAl	5763
Emr jArsyA Hrfw$	6276
Emr jArsyA hArfw$	6276
Emr jbA$	21
Emr jlAwnjy	8470
Emr jlyk	8882
Emr jylh	1928
Emr jylyk	8882
Emr krAmy	5371
Emr kwnAry	6029
Emr kwnAryh	6029
Emr mHmd AHmd Sdyq	7856
Emr mHmd Sdyq	7856
Emr mSTfy mntSr	5692
Emr mlHs	4625
Emr mntSr	5692
Emr mwsy yAr AdwA	6479
Emr mwsy yArAdwA	6479
Emr qmr dyn	7885
Emr qmr dyn AsmAEyl	7885
Emr rfAEy	4612
Emr rzAz	4682
Emr slymAn	2312
Emr syf jbA$	21
Emr syf sEyd jbA$	21
Emr syskw AmbAlw	3372
Emr syswkw AmbAlw	3372
Emr syswkw mbAlw	3372
Emr t$lyk	8882
Emr t$yAny	6416
Emr t$ylyk	8882
Emr tAtAm lAy	6023
Emr tAtAm ly	6023
Emr twrAy	3153
Emr twryxws	6745
Emr twryxws hyryrA	6745
Emr tyAny	6416
Emr wyrAhAdykwswmA	3619
Emr yAr AdwA	6479
Emr yArA dwA	6479
Emr yArAdw	6479
Emr yArAdwA	6479
Emr yArdwA	6479
Emr zAxylwAl	95
Emr zwAwy	6700
Emr zxylwAl	95
EmrAn AHmd xAn nyAzy	7003
EmrAn xAn	7003
EmrAn xAn nyAzy	7003
EmrAn zEby	8518
Emrbk bAbAnwf	4909
Emrbk tkbAyf	4926
Emrbk tykybAyf	4926
Emrbyk bAbAnwf	4909
Emrbyk tkybAyf	4926
Emrw AbwETA	2236
Emrw EbdlTyf AbwETA	2236
Emrw jArHy	2251
Emrw mHmwd mwsy	2223
Emrw mwsy	2223
Emrw mwsy yArAdwA	6479
Emrw r$dy	2341
Emrw syskw AmbAlw	3372
Emrw syswkw AmbAlw	3372
Emrw yAr AdwA	6479
Emrw yArAdwA	6479
Emrwf	9125
Emws yArwn	3823
Emy AyAlwn	3819
Emydrwr	3837
EmykAm nwrkyn	3694
Emyr	5199
Emyr byrts	3711
Emyr byrtz	3711
Emyr byryts	3711
Emyr byrytz	3711
Emyry	5187
EnAyh Allh xwArzmy	159
EnAyt Allh xwArzmy	159
EnAytwf	10115
EnAyty	4288
Enryf sEyd Hsn	4968
EqAr	7957
Eqyl	5167
Eqyl Aqylwf	8675
Eqyl EAqylwf	8675
Eqyl Eqylwf	8675
Eqyl bk jbArwf	4919
Eqylbk jbArwf	4919
Eqylbyk jAbArwf	4919
Eqylbyk jbArwf	4919
Eqylh	5721
Eqylh SAlH	5721
Eqylh SAlH Eysy	5721
Eqylh SAlH qwydr	5721
Eqylwf	8675
Eqyly	10351
Er$y	10422
ErAdh	10440
ErAqjy	4401
ErAqt$y	4401
ErAz EZymwf	491
ErbAwy	2010
Erby blxyr	2033
Erby wld xlyfh	2086
ErfAn Ely	3402
ErfAn HyAly	4043
ErfAn Sdyq	2940
ErfAn lwbyAnkyt$	544
ErfAn lywbyAnkyt$	544
ErfAn mHmwd HyAly	4043
ErfAt	7223
Erfyn AbrAhymwfyt$	5887
Ernws	8473
ErqAb	2050
Erqjy	4401
EryD	834,8776
EryDy	5403
Erybwf	10114
EryqAt	7169
EsAf	7775
Eskr AkAyf	4921
Eskr AqAyf	4921
Eskr AytmAtwf	4887
Eskr mAmyn	5245
Esqr AytmAtwf	4887
Esqr mAmyn	5245
Esyry	7804
Etybh	20,48
Etyq Abwbkr	6501
Etyqw	6501
Etyqw Abwbkr	6501
Etyqy	5206
EvmAn Abwbkr dwby	8238
EvmAn Abwkr dby	8238
EvmAn Aswfy mAyjA	6019
EvmAn Ayswfy mAyjA	6019
EvmAn Ayswfy myjA	6019
EvmAn Ely frhwd jAnmy	4028
EvmAn Ely jAnmy	4028
EvmAn Hsyn	7911
EvmAn Hsyn EvmAn	7911
EvmAn Hsyn mjly	10440
EvmAn SAlH	2377
EvmAn SAlH mHmd	2377
EvmAn Swnkw	8154
EvmAn TrTAq	2074
EvmAn bAdjy	3148
EvmAn bAjy	3148
EvmAn bdjy	3148
EvmAn dArbw	3160
EvmAn dby	8238
EvmAn jAmE	3154
EvmAn jAmyh	3154
EvmAn jAnmy	4028
EvmAn jArndy	8727
EvmAn jAwAl dyAlw	3205
EvmAn jrndy	8727
EvmAn jwAl dyAlw	3205
EvmAn jwAl jAlw	3205
EvmAn jzAly	4978
EvmAn kAwAl jAlw	3205
EvmAn kbr	7955
EvmAn mAyjA	6019
EvmAn mHmd ywsf kbr	7955
EvmAn mjly	10440
EvmAn swnkw	8154
EvmAn swnkwh	8154
EvmAn ywsfy mAyjA	6019
EvmAny	5972,10344,5785
EvmAny jzAly	4978
EwAdy	4201
EwD AHmd jAz	7897
EwD EbdSAdq	5722
EwD bn Ewf	7922
EwD brESy	5740
EwD jAz	7897
EwD mHmd AHmd bn Ewf	7922
Ewbyd AsAmwA	3121
Ewdy qwlyf	8701
Ewdyd EyrAn	3728
Ewdyd bn EAmy	3864
Ewfr dykl	3738
Ewfr dykyl	3738
Ewfy	6723
Ewfyr jndlmAn	3878
EwmAr dyArA	5993
EwmAr tAtAm ly	6023
EwmArw syswkw AmbAlw	3372
Ewmr bAr lyf	3797
Ewmr bArlyf	3797
Ewmr brlyf	3797
Ewmr dwstry	3890
Ewmyr bAr lyf	3797
Ewmyr bArlyf	3797
Ewmyr dwstry	3890
Ewn	5276,5283
Ewn $wkt xSAwnh	4681
Ewn xSAwnh	4681
Ewny bwTSAly	8874
EwsmAn swnkw	8154
Ewydy	8575
Ewzy ArAd	3834
Ewzy dAyAn	3824
Ewzy dyAn	3824
Ewzy lAndAw	3786
Ewzy lndAw	3786
Ey$Atw bwlAmA kAny	6390
EyAD SAdq	7040
EyAD mTlbwf	517
EyAZ mTAlybwf	517
EybAn	7798
Eyd bn mHmd vqfy	7760
Eyd fAyz	4646
Eyd vqfy	7760
EydAn rwl	3757
Eydrws bn qAsm zbydy	10441
Eydrws qAsm zbydy	10441
Eydrws zbydy	10441
Eydy Amyn	9219
Eydy Amyn dAdA	9219
EynAt $lAyn	3750
Eyny	10401
EyrAn EtSywn	3830
EyrAn Etsywn	3830
EyrAn lyrmAn	3835
EysAmy	10198
EysAtA tAl SAl	8138
EysAtA tAl sAl	8138
EysAtw AnjAy sydy	3165
EysAtw njy sydy	3165
EysAtw twrAy	3167
EysAwy	4210
Eysmy	10198
Eysy $yrwmA	1418
Eysy $yrwmA bAkAry	1418
Eysy $yrwmA bkAry	1418
Eysy EbdrHmn HmAdy	832
Eysy HmAdy	832
Eysy bkAry t$yrwmA	1418
Eysy bn EbdrHmn HmAdy	832
Eysy bn EblAn mzrwEy	9
Eysy bn Ely xlyfh	816
Eysy bn slmAn	814
Eysy bn slmAn xlyfh	814
Eysy jAmbAr	523
Eysy jAmbr	523
Eysy jmbr	523
Eysy jmbrwf	523
Eysy kmbr	523
Eysy kwnfwrw	5999
Eysy kwnfwrwA	5999
Eysy mHmd mzydy	5191
Eysy mSTfy	10336
Eysy mzrwEy	9
Eysy mzydy	5191
Eysy qAmbAr	523
Eysy qmbr	523
Eysy qmbrwf	523
Eysy qnbr	523
Eysy qsysyh	7198
Eysy syf bn EblAn mzrwEy	9
Eysy syf mzrwEy	9
Eysy t$yrwmA	1418
Eysy t$yrwmA bAkAry	1418
Eysy t$yrwmA bkAry	1418
Eysy t$yrwmA bkry	1418
Eysy tAl sAl	8138
EytAn dAnjwt	3686
EywAzyAn	250
Eyzr fAytsmAn	3705
Eyzr wAyzmAn	3705
EyzrA wAyzmAn	3705
Ez dyn $yx	7894
Ez dyn ErAqy	5805
Ez dyn EwAmy	5741
EzAldyn slym	4150
EzAm AHmd	7259
Ezh AbrAhym	4085
Ezh AbrAhym dwry	4085
Ezh Allh HyAyf	8669
Ezh Allh xAyf	8669
Ezh dwry	4085
Ezm brmAndwA AjwnA	8580
Ezm brmndwA AjwnA	8580
Ezm brmyndwA AjwnA	8580
Ezm byrmAndwA AjwnA	8580
EzrA wAyzmAn	3705
Ezt AbrAhym	4085
Ezt AbrAhym dwry	4085
Ezt Allh HyAyf	8669
Ezt byjwfyt$	565,578
Ezt dwry	4085
Eztbyjwfyt$	565
Ezwz nASry	2092
Ezym brmAndwA AjwnA	8580
Ezyz	4079
Ezyz AHmd xAn	7046
Ezyz Axnw$	5809
Ezyz Sdqy	2296
Ezyz bAhAd	10462
Ezyz bAhd	10462
Ezyz bhAd	10462
Ezyz dwyk	7242
Ezyz jEfry	4231
Ezyz mHmAt SAlH	8579
Ezyz mHmd SAlH	8579
Ezyz mkwAr	5756
Ezyz nASr zAdh	4240
Ezyz nSyr zAdh	4240
Ezyz nSyrzAdh	4240
H$Any	8802
H*yfy	10428
HAfZ Asd	8398
HAfZ DyA' AHmd	163
HAfZ DyA' AHmd tkl	163
HAfZ bA$Ayf	490
HAfZ mxlwf	8495
HAfZ qdwr	5661
HAj Adm	7953
HAj Adm ywsf	7953
HAj AsmAEyl jbr	7231
HAj jynjwb	6375
HAjh lHbyb	657
HAjm Hsny	4170
HAjy jynjwb	6375
HAjy lHbyb	657
HAjy ly$y	222
HAjy lysy	222
HAjy zAdh	534,4235
HAjyf	531
HAlwts	3682
HAmd AnSAry	3912
HAmd Hsn	8418
HAmd bAkAywkw	1331
HAmd bAr	6297
HAmd bkAywkw	1331
HAmd byAty	4059
HAmd kArzAy	134
HAmd krzAy	134
HAmd nwAz	6975
HAmd qrDAy	134
HAmd qrZAy	134
HAmd qrwy	8795
HAmy Akswy	8975
HAmy AqSwy	8975
HArs sylAjyt$	543
HArs sylAydjyt$	543
HArv Adrys	7859
HArv Adrys HArv mHmd	7859
HArv sylAjdzyt$	543
HArv sylAjyt$	543
HArv sylAydjyt$	543
HArv sylAydyt$	543
HArv sylAydzyt$	543
HArv sylAyjyt$	543
HArv sylAzyt$	543
HArvy	6706
HAsmy AjAm	6302
HAswmy msEwdw	6394
HAsy	5703
HAtmy	4250
HAym bArlyf	3669
HAym fAytsmAn	3802
HAym hrtswj	3715
HAym hrtzwj	3715
HAym hyrtswj	3715
HAym hyrtzwj	3715
HAym kwryn	3749
HAym lAskwf	3666
HAym rAmwn	3782
HAym wAyzmAn	3802
HAzm $ElAn	4037
HAzm ETA Allh	7235
HAzm bblAwy	2247
HDrh Emr zAxylwAl	95
HDrmy	10382
Hbry	8555
Hbsy	6711
Hbw$	4161
Hbwb $rqAwy	5814
Hbyb $Ty	8746
Hbyb Allh syAry	4228
Hbyb EAdly	2273
Hbyb Syd	8775
Hbyb bn yHy	8753
Hbyb bwAErAs	8752
Hbyb bwAlAErAs	8752
Hbyb bwlErAs	8752
Hbyb bwrqybh	8789
Hbyb bwrqybh Abn	8744
Hbyb jmly	8800
Hbyb mAlky	5822
Hbyb rHmn	625
Hbyb tyAm	8145
Hbyb vyAm	8145
Hbyby	3621,4419
HdAd EAdl	4390
Hftr	5673
HfyZ $yx	6951
HfyZ Allh Amyn	99
HfyZ bA$Ayf	490
HjA lHbyb	657
Hjh lHbyb	657
Hjrf	5165
Hjybw swmAry	8149
Hkm blEAwy	7218
Hkm dndy	8425
Hkmt $hAby	8386
Hkmt $tyn	8906
Hkmt AbrAhym EzAwy	4068
Hkmt EzAwy	4068
Hkmt HAjyf	531
Hkmt Hjyf	531
Hkmt jAjyf	531
Hkmt jtyn	8906
Hkmt jytyn	8906
Hkmt mzbAn AbrAhym EzAwy	4068
Hkmt sAmy twrk	8858
Hkmt t$tyn	8906
Hkmt t$ytyn	8906
Hkmt yAr	131
HkmtyAr	131
Hkym	4064
Hkym bn $mA$	5821
Hkym bn Hmwdh	8738
Hkym bn$mA$	5821
Hkym jyfrys	9963
Hkym jyfryz	9963
Hlbwsy	4179,4182
Hlmy Awzkwk	8844
Hlmy jwlr	8928
Hlqy	8471
HlwSy AkAr	8852
Hlwts	3682
Hlymh bn yEqwb	8026
Hlymh yEqwb	8026
HmA AmAdw	6402
HmAd $hAb	4030
HmAd AZhr	6954
HmAd AmAdw	6402
HmAd Azhr	6954
HmAdh	5169
HmAdh mADy bwlyrw	4971
HmAdh mAdy bwlyrw	4971
HmAdw $yfw	6398
HmAdw bA	8127
HmAdw twmAny twry	6028
HmAdy	4078
HmAdy jbAly	8797
HmAdy mADy bwlyrw	4971
HmAdy mAdy bwlyrw	4971
HmAdy wld Amymw	6114
HmAdy wld HmAdy	6098
HmAdy wld bAbA wld HmAdy	6098
HmAny dywry	6408
Hmd $rqy	43
Hmd Allh	7225
Hmd Allh fTrt	164
Hmd Allh mHb	86
Hmd ETyh	7338
Hmd Ely ETyh	7338
Hmd bAkAywkw	1331
Hmd bn Ely ETyh	7338
Hmd bn Eysy	789
Hmd bn Eysy xlyfh	789
Hmd bn jAsm	7364
Hmd bn jAsm bn jbr	7364
Hmd bn jAsm bn jbr vAny	7364
Hmd bn jAsm vAny	7364
Hmd bn mHmd $rqy	43
Hmd bn xlyfh	7341
Hmd bn xlyfh vAny	7341
Hmd jAbr Ely	5143
Hmd jAbr Ely SbAH	5143
Hmd jAbr SbAH	5143
Hmd mHmd rmyvy	8
Hmd mHmd vAny rmyvy	8
Hmd rmyvy	8
HmdAllh fTrt	164
HmdAllh mHb	86
HmdAn bn mHmd	11
HmdAn bn mHmd bn rA$d	11
HmdAn bn mHmd bn rA$d mktwm	11
HmdAn bn mHmd mktwm	11
HmdAn bn rA$d	29
HmdAn bn rA$d bn sEyd	29
HmdAn bn rA$d bn sEyd mktwm	29
HmdAn bn rA$d mktwm	29
HmdAn bn zAyd	16
HmdAn bn zAyd bn slTAn	16
HmdAn bn zAyd bn slTAn nhyAn	16
HmdAn bn zAyd nhyAn	16
Hmdwk	7910
Hmdwn	4049
Hmdy	10420
Hmdy bAjh jy	4122
Hmdy bnby	2281
Hmdy lwzA	2235
Hmdy snd lwzA	2235
Hmdy whybh	2199
Hmdy wld mknAs	6104
Hmr	830
HmrA xAn Zryfwf	8666
HmrA xAn Zryfy	8666
HmrA xAn zAryfy	8666
HmrAxAn Zryfy	8666
HmrAxAn zryfy	8666
HmrAxwn Zryfy	8666
Hmrw$	2055
Hmw$y	5812
Hmwd Ebdlh rqbh	5188
Hmwd bn fySl	6718
Hmwd bn fySl bn sEyd bwsEydy	6718
Hmwd bn fySl bwsEydy	6718
Hmwd jAyfy	10398
Hmwd mnSr	10436
Hmwd qAsm mnSr	10436
Hmwd rqbh	5188
Hmwdh SbAj	8510
Hmwdh bn Ely	38
Hmwdh bn Ely ZAhry	38
Hmwdw mHmdw	6385
Hmy AmAdw	6402
HmyDy	5163
Hmyd $Try	4169
Hmyd AbwTAlby	4265
Hmyd AnSAry	3912
Hmyd bAr	6297
Hmyd bEydy njAd	4286
Hmyd bn rA$d nEymy	44
Hmyd bqAy	4425
Hmyd frnjyh	5326
Hmyd jl	7017
Hmyd jwl	7017
Hmyd kArzAy	134
Hmyd krzAy	134
Hmyd nEymy	44
Hmyd nwAz	6975
Hmyd qryn	2095
Hmyd qwl	7017
Hmyd r$yd $Try	4169
Hmyd r$yd flyH $Try	4169
Hmyd rDA ASfy	4392
HmydAn	7797
Hmydty	7956
Hmydw Enykry	5811
Hmydw lEnykry	5811
Hmydy	6298
Hmzh Ebdy	8216
Hmzh Ebdy bry	8216
Hmzh HAz	3623
Hmzh blwl	7945
Hmzh blwl Amyr	7945
Hmzh bn Hsyn	4608
Hmzh bry	8216
Hmzh hAz	3623
Hmzh mSTfy	8525
Hmzh zbydy	4137
Hmzh zyn dyn	6316
HnA mAlyAr	9124
HnA rbAny khAr	6967
HnA rbAny khr	6967
HnA rbAny xAr	6967
HnA rbAny xr	6967
HnA syrwA tytyh	3126
HnA tyth	3126
HnA tytyh	3126
HnAn E$rAwy	7243
Hnfy	175
Hnfy jbAly	2333
Hnh tytyh	3126
Hnn wld sydy	6101
HnnA wld sydy	6101
Hnnh wld sydy	6101
Hnyf AtmAr	115
Hnyf Atmr	115
Hnyfh AmAn	6312
Hnyfh bn AmAn	6312
Hnynh bn slTAn mjyryh	6704
Hnynh mjyry	6704
Hnynh mjyryh	6704
HqAn fydAn	8956
HqAny	120
Hqy kArAdAy	8841
Hryry	5372,5374
HsAm AlA	8421
HsAm dyn AlA	8421
HsAm dyn AwzkAn	8982
HsAm dyn jndwrwk	8960
HsAm dyn jyndwrwk	8960
HsAm lwqA	8498
HsAm mHmd Amyn	4051
HsAm qAwy$	2347
HsAm zky	2338
HsAm zmlT	7201
HsAn	6709
HsAn Ewdh	5284
HsAn blxwjh	8747
HsAn dyAb	5376
Hsbw EbdrHmn	7954
Hsbw mHmd EbdrHmn	7954
HsbwlAtwf	7638
Hsn $qyr	5395
Hsn $yx mHmwd	8223
Hsn Ab$r	8205
Hsn Ab$r fArH	8205
Hsn Ab$r frH	8205
Hsn AbwbA$A	2268
Hsn Alfy	2272
Hsn AwAtArA	1332
Hsn Axnd	104
Hsn Axtry	4257
Hsn Axwnd	104
Hsn Ayrlw	4296
Hsn ESfwr	7170
Hsn Ebdjny	8525
Hsn Ebdlh jAnm	7379
Hsn Ebdlh trAby	7875
Hsn EbdrHmn wAtArA	1332
Hsn EbdrHmn wtArA	1332
Hsn EbdrHmn wtrA	1332
Hsn EbdxAlq	5758
Hsn Ely mHmd	8170
Hsn Ely mHmd AmrTy	8170
Hsn Ely mnSwr	4359
Hsn Ely xyrh	8214
Hsn Ely xyry	8214
Hsn Emr mHmd	1916
Hsn Emr mHmd brhAn	1916
Hsn Emry	10399
Hsn Ezyz Awjlw Hsnwf	510
Hsn Hbry	8555
Hsn Hbyby	4419
Hsn HsAnwf	510
Hsn Hsnwf	510
Hsn bkr	4132
Hsn blqyh	904
Hsn blqyh mEz dyn wAldwlh	904
Hsn blxwjh	8747
Hsn bn Ebdlh jAnm	7379
Hsn bn TlAl	4607
Hsn dAnAy fAr	4280
Hsn dAnAy fr	4280
Hsn dAwd kbrwn	7844
Hsn drAmAn wAtArA	1332
Hsn drAr hwfAny	1915
Hsn drAr hwfnh	1915
Hsn fyrAywdA	3592
Hsn fyrwz AbAdy	4219
Hsn fyrwzAbAdy	4219
Hsn jAnm	7379
Hsn jsAnwf	510
Hsn jwlyd	1927
Hsn jwlyd Abtdwn	1927
Hsn jwlyd Abtydwn	1927
Hsn kAZmy qmy	4272
Hsn kEbyh	3885
Hsn kbrwn	7844
Hsn mHmd mky	10370
Hsn mHmwd r$Ad	2321
Hsn mky	10370
Hsn mrAd mrjAn	8883
Hsn mrAtwfyt$	554
Hsn nAZm	4200
Hsn q$qAwy	4398
Hsn q$qwy	4398
Hsn r$Ad	2321
Hsn rAbHy	2097
Hsn rwHAny	4372
Hsn sbE	5341
Hsn sydw	890
Hsn sylA	8578
Hsn sylA bAkAry	8578
Hsn sylA bkAry	8578
Hsn sylA bn bkAry	8578
Hsn trAby	7875
Hsn trkmAny	8389
Hsn twrkmAny	8389
Hsn vAny	5750
Hsn wAtArA	1332
Hsn wAtArh	1332
Hsn wtArA	1332
Hsn wtArh	1332
Hsn wtrA	1332
Hsn wyrAjwdA	3592
Hsn wyrAywdA	3592
Hsn wyrAywdh	3592
Hsn wyrywdA	3592
Hsn xry$h	7242
Hsn zqlAm	5640
Hsny	4170
Hsny mbArk	2361
Hsny zEym	8478
Hswmy mAsEwdw	6394
Hswmy mAswdw	6394
Hswmy msEwd	6394
Hswmy msEwdw	6394
Hswmy msEwdy	6394
Hsyb Sdyqy	155
Hsyn	4655
Hsyn $AfEy	2360
Hsyn $hrstAny	4111
Hsyn $hyd shrwrdy	6993
Hsyn $yx	7205
Hsyn $yx AslAm	4254
Hsyn $yx Ely	8229
Hsyn $yx Ely mElm	8229
Hsyn A$try	4384
Hsyn AbrAhym $hrstAny	4111
Hsyn AbrAhym Th	8553
Hsyn AbwSAlH	7874
Hsyn Akbry	4299
Hsyn Amyr Ebdlh lhyAn	4277
Hsyn Amyr EbdlhyAn	4277
Hsyn Ar$Ad	619
Hsyn Awn	6332
Hsyn EAyb	5720
Hsyn EbdbAqy	8298
Hsyn EbdbAqy Akwl	8298
Hsyn EbdlhyAn	4277
Hsyn ElA'	4353
Hsyn Ely Hsn mwyny	9079
Hsyn Ely mntZry	4418
Hsyn Ely mwyny	9079
Hsyn Erb	10385
Hsyn Ernws	8473
Hsyn EwD	7887
Hsyn EwD Ely	7887
Hsyn Ewn	6332
Hsyn Ewny bwTSAly	8874
Hsyn Ewny bwtsAly	8874
Hsyn Ewyny	5362
Hsyn Eydyd	8195
Hsyn Hbry	8555
Hsyn HqAny	6937
Hsyn Hsyny	5399
Hsyn HwAtmh	4692
Hsyn TAyb	4382
Hsyn Th	8553
Hsyn TnTAwy	2217
Hsyn bn Ebdlh	4609
Hsyn bn Ebdlh qbyl	7727
Hsyn bn Ebdlh vAny	4609
Hsyn bn TlAl	4655
Hsyn brAhym Th	8553
Hsyn dhqAn	4249
Hsyn dymAsy	8736
Hsyn fATmy	4315
Hsyn fArH Eydyd	8195
Hsyn hArwn	6938
Hsyn hbry	8555
Hsyn hzAE mjAly	4650
Hsyn jAbr AnSAry	4405
Hsyn jAbry AnSAry	4405
Hsyn kAZm bwr Ardbyly	4341
Hsyn kAZmbwr Ardbyly	4341
Hsyn kAml	4034
Hsyn kAml Hsn	4034
Hsyn kAml Hsn mjyd	4034
Hsyn kAml mjyd	4034
Hsyn kyfryk Awjlw	8843
Hsyn lTyf	6221
Hsyn mAzq	5685
Hsyn mElm mHmwd	8229
Hsyn mHmd Ar$Ad	619
Hsyn mHmd Erb	10385
Hsyn mHmd fArH Eydyd	8195
Hsyn mHmd lTyf	6221
Hsyn mftw Awjlw	8974
Hsyn mfty Awjlw	8974
Hsyn mjAly	4650
Hsyn mntZry	4418
Hsyn mwftw Awjlw	8974
Hsyn mwswyAn	4264
Hsyn mwyny	9079
Hsyn nmAzy	4301
Hsyn qbyl	7727
Hsyn qyfryq Awjlw	8843
Hsyn slAmh	8501
Hsyn slAmy	4235
Hsyn slymAn AbwSAlH	7874
Hsyn wAtArA	1332
Hsyn wld Amdw	6150
Hsyn wld mdw	6150
Hsynh	626
Hsynh wAjd	626
Hsynh wAzd	626
Hsynw dArbw	3160
Hsynw dArbwh	3160
Hsynw dArbwy	3160
Hsyny tAmbwrA	715
HwlAtA	3846
Hwmwdw mHmdw	6385
Hwtwbyly	3752
Hwtwfly	3752
HyAly	4043
HyAn Ebdjny	4116
HyAn Ebdjny Ebdzhrh	4116
HyAn Ebdjny swAd	4116
HydAn	10392
Hydr Abwbkr ETAs	10409
Hydr EAlyf	507
Hydr ETAs	10409
Hydr EbAdy	4144
Hydr Ebd$Afy	7162
Hydr Ely AHmd	8425
Hydr Ely yf	507
Hydr Elyf	507
Hydr Elywf	507
Hydr bdwy	7943
Hydr bdwy SAdq	7943
Hydr jwAd EbAdy	4144
Hydr mSlHy	4381
Hydr yf	507
Hysyny	10323
HzqyAl lwl	8285
HzqyAl lwl jAtkwv	8285
HzqyAl nybyjyrA	850
SAHb zAdh yEqwb xAn	6961
SAHbA jfArwfA	527
SAHbh jAfArwfA	527
SAHbh jfArwfA	527
SAHbh qAfArwfA	527
SAHbzAdh yEqwb xAn	6961
SAHybh jfArwfA	527
SAbAr AysAkwf	4914
SAbr AsHAqwf	4914
SAbr fDwl	8554
SAbr mrAd nyAzf	8706
SAbr mrAd nyAzwf	8706
SAbrmrAd nyAzwf	8706
SAbrynA synj	10052
SAdq	4298
SAdq SAfAyf	10104
SAdq Sdyqy	153
SAdq SfAyf	10104
SAdq TbATbAy	4417
SAdq mHSwly	4331
SAdq mhdy	7904
SAdq mqdm	8743
SAdq qTb zAdh	4321
SAdq sAfAyf	10104
SAdq snjrAny	7043
SAdq xrAzy	4263
SAdr jAbArwf	4917
SAdr jbArwf	4917
SAdw HyAth	1410
SAdw HyAtw	1410
SAdw hAyAtw	1410
SAdyr jAbArwf	4917
SAdyr jbArwf	4917
SAdyw kAmArA	5997
SAdyw kmArA	5997
SAhr $m$Ad myrzA	6921
SAhybA jAfArwfA	527
SAl	8141
SAlH	5166,10424,4141
SAlH AHmd jAmE	8241
SAlH Ebdlh bn Hmyd	7800
SAlH bn Ebdlh bn Hmyd	7800
SAlH bn Ely mHyA	7725
SAlH bn Hmyd	7800
SAlH bry$A	223
SAlH byry$A	223
SAlH jbr	4124
SAlH kbzAbw	8550
SAlH kybzAbw	8550
SAlH mHmd mxzwm	5634
SAlH mHyA	7725
SAlH mTlk	4211
SAlH mTlq	4211
SAlH mxzwm	5634
SAlH qwjyl	2090
SAlH xbry	2047
SAlH zky jwlAq	8851
SAlH zky t$wlAq	8851
SAlHw AkAdyry	887
SAlHy	4268
SAlyfw mwdy	6381
SAmbw dAswky	6482
SAmwrA mA$yl	6359
SAmwrA my$yl	6359
SAmwyl $myd	1308
SAmwyl $myt	1308
SAmwyl AblAkwA	3128
SAmwyl Awkwdzytw AblAkwA	3128
SAmwyl bAbArw	9331
SAmwyl bwdmAn	9732
SAmwyl byrjr	9782
SAmwyl dw	5488
SAmwyl dwy	5488
SAmwyl hyndz	3393
SAmwyl kAblAn	9560
SAmwyl kAbln	9560
SAmwyl kAnywn dw	5488
SAmwyl lwklyr	9283
SAmwyl lwys nAfArw	6737
SAmwyl mAtykAny	5518
SAmwyl mwnkAdA	10190
SAmwyl njwmA	6378
SAmwyl nwjwmA	6378
SAmwyl rAnjbA	1228
SAmwyl sAm swmAnA	8117
SAmwyl sAntws	6514
SAmwyl wrbyrj	10047
SAmwyl wyrbyrj	10047
SAmwyl zbwjAr	8042
SAyb EryqAt	7169
SAyb slAm	5363
SAydy	10379
SAyj	25
SHAf	4081,4198
SHAry xAtwn	616
STAm jdEAn dndH	8420
SbAH AHmd	5175
SbAH AHmd SbAH	5175
SbAH AHmd jAbr	5175
SbAH AHmd jAbr SbAH	5175
SbAH dyn Awztwrk	8925
SbAH dyn jqmAq Awjlw	8859
SbAH dyn t$AkmAk Awjlw	8859
SbAH nEmAn	4194
SbAH nEmAny	4194
SbAH rAfEy	4709
SbAH sAlm	5174
SbAH sAlm SbAH	5174
SbAH sAlm mbArk SbAH	5174
SbAH xAld	5176
SbAH xAld Hmd	5176
SbAH xAld Hmd SbAH	5176
SbAH xAld SbAH	5176
SbAj	8424
SbAr AysAkwf	4914
Sbjh Allh mjddy	137
Sbjt Allh mjddy	137
Sbr mrAd nyAzwf	8706
Sbry	4082
Sbry Esly	8460
Sbry HmAdh	5396
Sbry bwqAdwm	2008
Sbry bwqdwm	2008
Sbry yEqwb	6300
SbyH	5192
SbyHy	10360
SdAm	4202
SdAm Hftr	5617
SdAm Hsyn	4202
SdAm Hsyn mjyd	4202
SdAm Hsyn tkryty	4202
Sdqy SbHy	2206
Sdqy SbHy syd	2206
Sdqy slymAn	2295
Sdr jbArwf	4917
Sdyq Ebdkrym	5742
Sdyq Ebdkrym krym	5742
Sdyq Sdyqy	153
Sdyq kAbA	8137
Sdyq kbyr	5641
Sdyqy kAbA	8137
Sdyqy kbA	8137
Sdyr jAbArwf	4917
Sdyr jAbrwf	4917
Sdyr jbArwf	4917
SfA jyrAy	8905
SfA' Hbwby	4107
SfA' hAdy jwAd	4107
SfAr Abyf	488
SfArmrAd nyAzwf	8706
SfAyf	10104
Sfdr Hsyny	4305
Sfdy	4642
Sfr Abyf	488
Sfr Abywf	488
Sfr AsHAqwf	4914
Sfr Ebyf	488
Sfr mrAd nyAzwf	8706
Sfr xlylwfyt$	536
SfrmrAd nyAzwf	8706
Sfwt $ryf	2328
Sfwt bwdjyfyt$	540
Sfwy	4218
Sjyr Hmwd bn Ezyz	10353
Sjyr bn Ezyz	10353
Sjyr wld AmbArk	6127
Sjyr wld mbArk	6127
SlAH Ebd$Afy	7183
SlAH Ebdlh qw$	7921
SlAH b$yr	4641
SlAH byTAr	8433
SlAH dyn EbdEzyz	6323
SlAH dyn EbdEzyz $Ah	6323
SlAH dyn EbdEzyz $Ah bn HsAm dyn	6323
SlAH dyn b$yr	4641
SlAH dyn bwkAsA	1250
SlAH dyn byTAr	8433
SlAH dyn dHmwn	2039
SlAH dyn mzwAr	5770
SlAH dyn nmrw$	5624
SlAH dyn rbAny	85
SlAH jdyd	8384
SlAH jw$	7921
SlAH nSr	2311
SlAH nmrw$	5624
SlAH qw$	7921
SlAH zwAwy	7160
SlyH	6215
Slyw AkAdyry	887
Smwyl $myt	1308
Smwyl AblAkwA	3128
Smwyl Awkwdzytw AblAkwA	3128
Smwyl bAbArw	9331
Smwyl bwdmAn	9732
Smwyl byrjr	9782
Smwyl dw	5488
Smwyl dwy	5488
Smwyl kAblAn	9560
Smwyl kAnywn dw	5488
Smwyl lwklyr	9283
Smwyl lwys nAfArw	6737
Smwyl mAtykAny	5518
Smwyl mwnkAdA	10190
Smwyl njwmA	6378
Smwyl rAnjbA	1228
Smwyl rwdwlf AnsAnAly	3387
Smwyl sAm swmAnA	8117
Smwyl wrbyrj	10047
Smwyl zbwjAr	8042
SmydEy	4092
SnE Allh	5677
Sqr bn mHmd qAsmy	41
Sqr jbA$	18
Sqr jbA$ sEyd jbA$	18
Sqr qAsmy	41
SrjAn krym	5966
SwArmy	7935
SwArmy xAld sEd	7935
SwbwzA vAny	8535
Swfy AbwTAlb	2324
Swfy fylmys	678
Swfy wylmAs	678
Swfy wylms	678
Swfy wylmys	678
Swfy wylmyz	678
SwfyA tsfA mAryAm	2372
SwfyA tsfAmAryAm	2372
SwfyA tsfAmrym	2372
Swh hwn	5120
Swh wk	5041
SwlAj	4094
Swlws t$ylymA	6240
Swn sAn	4944
Swnkw	8154
SwrAt Hsynwf	511
Swrt Hsynwf	511
Swrwn bAy jynbkwf	4913
SwrwnbAy jynbykwf	4913
SwryA sAynz dy sAntAmAryA	2487
Swylw	8926
Sxr dwdyn	4715
SyAd $yrAzy	4215
Syd	8775
Sydw dyArA	1334
TAbw Ambyky	10519
TAbw mbyky	10519
TAhr AndrAby	7077
TAhr EdwAn	4704
TAhr Ely Eqyly	10351
TAhr Ely EyDh Eqyly	10351
TAhr Eqyly	10351
TAhr Hbw$	4161
TAhr Hsyn AndrAby	7077
TAhr bAEwr	5662
TAhr bn EmAr	8788
TAhr jlyl Hbw$	4161
TAhr jyly	8236
TAhr mHmd sny	5637
TAhr mHmwd jyly	8236
TAhr mSry	4631
TAhr sny	5637
TAhr yHy	4133
TAhryAn	4270
TAjy	10335
TAlb $jAty	4021
TAlb $jAty knAny	4021
TAlb $jAty m$Ary knAny	4021
TAlb AbrAhymy	2025
TAlb nZrwf	8665
TAlbAk nzArwf	8665
TAlbAny	4152
TAlbk nZrwf	8665
TAlbk nzArwf	8665
TAlby Elmy	5820
TAlwn	896
TAnjA	6414
TAnjw bljyt$	8972
TAnjw byljyj	8972
TAnjw byljyt$	8972
TAnr yldyz	8929
TAnr yldz	8929
TAnsw t$ylr	8943
TArmAn $AnmwjArAtnAm	8008
TArq $Ah bhrAmy	76
TArq Adb	8732
TArq AryAn	158
TArq AysAmy	10198
TArq Ebdlh SAlH	10440
TArq Esymy	10198
TArq EysAmy	10198
TArq Eysmy	10198
TArq Ezyz	4079
TArq SAlH	10440
TArq SEb	10201
TArq bn tymwr	6724
TArq bn tymwr sEyd	6724
TArq bnAy	5158
TArq fATmy	6968
TArq hA$my	4209
TArq mHmd Ebdlh SAlH	10440
TArq mHmd SAlH	10440
TArq mHmd bnAy	5158
TArq mlA	2286
TArq mtry	5333
TArq rHmAn	630
TArq rHmn	630
TArq rwmy	5207
TArq slymAn rwmy	5207
TArq wlyAm SEb	10201
TArq wylyAm SEb	10201
TAsws bAbAdwbwlws	1724
TAyb	4382
TAyr	31
THAn nZyf	4412
THnwn bn zAyd	58
THnwn bn zAyd bn slTAn	58
THnwn bn zAyd bn slTAn nhyAn	58
THnwn bn zAyd nhyAn	58
Th EbdqAdr	7192
Th mHmd EbdqAdr	7192
Th mHy dyn mErwf	4203
Th rmDAn	4204
Th yAsyn rmDAn	4204
ThmAsb mZAhry	4304
Tjrl twrky$	8991
Tjrwl twrky$	8991
TlAl $wdry	6982
TlAl Etyby	7733
TlAl Hsn	4634
TlAl bn EbdEzyz	7772
TlAl bn EbdEzyz sEwd	7772
TlAl bn Ebdlh	4654
TlAl bn Ebdlh Etyby	7733
TlAl bn mHmd bn xlyfh xlyfh	822
TlAl bn mHmd xlyfh	822
TlAl dwykAt	7255
TlAl t$wdhry	6982
TlAl t$wdry	6982
TlAl xAld	5144
TlAl xAld AHmd	5144
TlAl xAld AHmd SbAH	5144
TlAl xAld SbAH	5144
TlAs	8385
TlEt $Efry	5956
TlEt jAfyry	5956
TlEt jEfry	5956
TlEt mAmytwf	4927
TlEt zAfyry	5956
TlbAk nZrwf	8665
Tlbk nZrwf	8665
Tlbk nzArwf	8665
TnTAwy	2217
TrAr	7013
TrTAq	2074
Trwnh	2531
Tryfy Adrys	7893
Tryfy Adrys dfE Allh	7893
Tryqy	7785
TwfAn ArhwrmAn	1720
TwmAs sAnkArA	693
Twmy frAnks	9255
Twn	8976
Twny Abwt	472
Twny blynkn	9813
Twny blyr	3019
Twny bwrk	461
Twny dy brwm	5945
Twny sAkA	8378
Twny snw	9995
Twrjwt AwzAl	8942
Tyb $rqAwy	5793
Tyb AjA	149
Tyb ArdwjAn	8945
Tyb EbdrHym	7174
Tyb bkw$	8762
Tyb blEyd	2037
Tyb blEyz	2037
Tyb fAsy	5784
Tyb fAsy fhry	5784
Tyb jwAd	82
Tyb nyA	4308
Tyby bnhymh	5778
Tyf sAmy	4072
Tyf sAmy mHmd	4072
Tymwtyws	2511
TyrAwy	7234
ZAfr jAjlAyAn	8887
ZAfr t$AjlAyAn	8887
ZAhr $Ah	121
ZAhr *w kmAl	4969
ZAhr Tnyn	83
ZAhr tAnyn	83
Zfr Allh jmAly	6999
Zfr Allh xAn	6957
Zfr Allh xAn jmAly	6999
ZfrAllh jmAly	6999
Zfrwl EbdEzyz	6306
Zfrwl Ezyz	6306
Zfyry	5157
ZhrAny	825
Zhyr *w kmAl	4969
Zhyr *wAlkmAl	4969
Zhyr AHmd bAbr	6920
Zhyr AHmd bAbr sdhw	6920
Zhyr AHmd bAbr sydhw	6920
Zhyr AslAm	7024
Zhyr AslAm EbAsy	7024
Zhyr bAbr sydhw	6920
Zl rHmn	638
Zlwr rHmn	638
Znyn	4980
Zryf	4271
Zryf AyfA	8586
Zryfw AyfA	8586
Zryfy	8666
Zyl rHmn	638
b dblyw bwtA	10496
b$Ar	8484
b$Ar Asd	8484
b$Ar HAfZ Asd	8484
b$Ar dyn ywsf Hbyby	3621
b$Ar jEfry	8411
b$Arh xwry	5377
b$Arty	4256
b$kym fynw	218
b$r hAny xSAwnh	4615
b$r xSAwnh	4615
b$ry knfAny	8513
b$yr	7917
b$yr ATAlAy	8921
b$yr AtAlAy	8921
b$yr EZmh	8462
b$yr SAlH	5627
b$yr SAlH b$yr	5627
b$yr SAlHy mAjA$y	6432
b$yr TrTAq	2074
b$yr bwmEzh	2081
b$yr djA	3371
b$yr dywmAy fAy	8157
b$yr jmyl	5382
b$yr jwmAy fAy	8157
b$yr mAjA$y	6432
b$yr mjA$y	6432
b$yrw dywmAy fAy	8157
b$yrw fAy	8157
b$yrw jwmAy fAy	8157
b$yrwfyt$	581
bA AmbAry	6142
bA Awry	3196
bA mAmAdw AmbAry	6142
bA mmAdw AmbAry	6142
bA ndAw	5995
bA$AAjA	5668
bA$AjA	5668
bA$bwj	8846
bA$kw	7384
bA$kym fynw	218
bA$lyh	1358
bA$nyAn	262
bA$w AxAlAyA	3069
bA$ykw	6353
bA$ylyh	1358
bA$ylyt	1358
bA$ynyAn	262
bA$yrw djA	3371
bA$yskw	7434
bASyrw dywmAy fAy	8157
bASyrw jwmAy fAy	8157
bAb dywb	8158
bAb jwb	8158
bAbA jAnA knjyby	6446
bAbA jAnA kynjyby	6446
bAbA jAnA mwnjwnw	6483
bAbAdwbwls	1724
bAbAdwbwlws	1724
bAbAdymws	3287
bAbAjAn	8885
bAbAjAnA knjyby	6446
bAbAjAnA kynjyby	6446
bAbAjAnA mHmd mwnjwnw	6483
bAbAjAnA mwnjwnw	6483
bAbAjydA	6420
bAbAkAn	8885
bAbAkwnstAntynw	3256
bAbAndryw	3258,3281
bAbAndryws	3258
bAbAnjydA	6420
bAbAntwnyw	3244
bAbAnwf	4909
bAbAyf	499
bAbdymws	3287
bAbkn ArArktsyAn	266
bAbkr $wkt zybAry	4019
bAbkr EwD Allh	7905
bAbkr Sdyq	7940
bAbkr Sdyq mHmd Amyn	7940
bAbkr blyz jAny	3150
bAbkr smrh	7896
bAbkr smrh mSTfy	7896
bAbkr zybAry	4019
bAbkyAn	242
bAbkyn ArArktsyAn	266
bAbkyr zybAry	4019
bAblr	415
bAblw AjlysyAs	2489
bAblw AyjlysyAs	2489
bAblw kyrnw	333
bAbndryw	3258,3281
bAbnjydA	6420
bAbr AftxAr	7070
bAbrAk kArmAl	126
bAbrAk kArml	126
bAbrk kArml	126
bAbryks	5582
bAbw rAm bAtArAy	6611
bAbwA$fyly	3114
bAbwkAr blyz jAjny	3150
bAbwkAr blyz jAjnyh	3150
bAbwkAr blyz jAny	3150
bAbwlyAs	3254
bAbwlys	3254
bAbwrAm bAtArAy	6611
bAbwrAm bhAtArAy	6611
bAbwrAm bhAtrAy	6611
bAby dywb	8158
bAby$	1743
bAbykyAn	242
bAbys	1743
bAdAky	8570
bAdArA jwf	3168
bAdrynw	10175
bAdrynw lwbyz	10175
bAdwA skywbA	4503
bAdwAn	4506
bAdy	39,10432
bAdy AnkwAndA	9229
bAdy AnkwndA	9229
bAdybAnjA	1199
bAdyny	4475
bAfkwfyt$	7446
bAfl	1734
bAfl frwnsky	7157
bAfl fylyb	5861
bAfl jrAt$wf	7526
bAfl jrAt$yf	7526
bAfl klymkyn	9144
bAfl swrwkyn	7612
bAflAk	7131
bAflw klymkyn	9144
bAflw lAzArynkw	9157
bAflwbwls	3268
bAflwbwlws	3268
bAflws mArynAkys	3311
bAflytyt$	3470
bAflywk	9116
bAfw fAyrynn	2553
bAfw fyrynn	2553
bAfw lybwnn	2572
bAfw lybwnyn	2572
bAfw rAntAnn	2556
bAfwl bA$kA	8092
bAfwl dymy$	8064
bAfwl hAmjyk	8069
bAfwl hAmzyk	8069
bAfyl	1734
bAfyl frwnsky	7157
bAfyl fylyb	5861
bAfyl lAzArynkw	9157
bAfyl swlwx	7148
bAh AndAw	5995
bAh Awry	3196
bAh nDAw	5995
bAh ndAh	5995
bAh ndAw	5995
bAh ndAwA	5995
bAh$ly	8982
bAhnr	4364
bAhrAt jAjdyw	3399
bAhwr	8057
bAhy Adjm	8790
bAhydA nwkArA	8634
bAhymy bAdAky	8570
bAjAbAndy	6089
bAjAn Amwm	8268
bAjAzA	861
bAjbw	1344
bAjbyn	3139
bAjdAsAryAn	267
bAjh jy	4048
bAjhjy	4048
bAjmAl	10377
bAjnAy	3556
bAjt$y	4007
bAjwA	6918
bAjwh	6918
bAjwk	8050
bAjwlyh	2642
bAjy qAyd sbsy	8767
bAjy$	8870
bAk $wnj hy	5102
bAk Awy $wn	5011
bAk Awy t$wn	5011
bAk Ay t$wn	5011
bAk Ayw t$wn	5011
bAk bwnj jw	5025
bAk bwnjjw	5025
bAk bwr	4236
bAk bywnj swk	5129
bAk bywnj sywj	5129
bAk jwn hAy	5109
bAk jwn hy	5109
bAk jwnj $wn	4993
bAk jwnj hy	5102
bAk jwnj t$wn	4993
bAk jy wn	5122
bAk jyl ywn	5000
bAk jyn	5073
bAk jywn hy	5109
bAk kwn hy	5109
bAk kwn hyh	5109
bAk kyl ywn	5000
bAk kyl ywnj	5000
bAk nAm sn	5010
bAk nAm swn	5010
bAk njAd	4347
bAk swnj t$wl	5007
bAk t$wnj hy	5102
bAk tAy swnj	5030
bAk vAy swnj	5030
bAk vyh swnj	5030
bAk wy $wn	5011
bAk wy t$wn	5011
bAk ynsn	6578
bAk ywnj syk	4997
bAk ywy $wn	5011
bAkAlytA mwsysyl	5517
bAkAlytA mwsysyly	5517
bAkAlytA mwzyzyly	5517
bAkAlyvA byvwyl mwsysyly	5517
bAkAlyvA mwsysly	5517
bAkAlyvA mwsysyl	5517
bAkAlyvA mwsysyly	5517
bAkAlyvA mwzyzyly	5517
bAkAnwf	9174
bAkAry fwfAnA	3177
bAkAry sAnjAry	6393
bAkAry yAw sAnjAry	6393
bAkAry yAw sAnjAryh	6393
bAkAry yAw snjAry	6393
bAkAy sAnhA	3378
bAkAywkw	1331
bAkbwr	4236
bAkly mwlwzy	6234
bAklyvA mwsysyly	5517
bAkr Ezt byjwfyt$	578
bAkrAdzh	3080
bAksAs	5546
bAktjAn sAjyntAyf	5244
bAkw AryfAry	886
bAkwjyAnys	3260
bAkwly	10340
bAkwm mwblyh bwbyA	2837
bAkwm mwbyly bwbyA	2837
bAkwm mwbylyh bwbyA	2837
bAkwn$y	7405
bAkwnsky	7405
bAkws mAvywz	5478
bAkwyAny	3260
bAkwyAnys	3260
bAky kyn	8865
bAkyf	4902
bAkyly mlwzy	6234
bAkyly mwlwzy	6234
bAkyr Ezt byjwfyt$	578
bAkyrw djA	3371
bAkytjAn sAjyntAyf	5244
bAl $mydt	3561
bAl $myt	3561
bAl jwnswn	7966
bAl ywnswn	7966
bAlA jAhwmbA	3158
bAlA jArbA jAhwmbA	3158
bAlA$	3542
bAlA$ AwrbAn	3570
bAlAdwr	2682
bAlAdynw	10036
bAlAj AwrbAn	3570
bAlAjyr	1987
bAlAkry$nAn	8017
bAlAmAjAmbA kAbwdy	9092
bAlAmjAmbA kAbwdy	9092
bAlAnyAbAn $ydAmbArAm	3934
bAlAnyAbAn $ydAmbrAm	3934
bAlAnyAbAn t$ydAmbArAm	3934
bAlAnyAbAn t$ydAmbrAm	3934
bAlAsyw	2148,2434
bAlAvyw	2434
bAlAz AwrbAn	3570
bAldwyn lwnsdAl	10310
bAldwyn lwnsdyl	10310
bAldwyn lwnzdyl	10310
bAldwyn sbnsr	180
bAljymbAyf	5231
bAlknndh	6564
bAlknndy	6564
bAlkynyndy	6564
bAlmh	7990
bAlmwr	3877
bAlmy	7990
bAln $Ah	6641
bAlndrA $Ah	6641
bAlsyrwfyt$	7093
bAltAzAr fwrstr	10495
bAltAzAr jwn fwrstr	10495
bAltsyrwfyt$	7093
bAlwAy	6350
bAlwkAs	5549
bAlwsy	957
bAlwt$y	957
bAlwtskAs	5549
bAlwy	6350
bAlwyfsky	7501
bAlykA mbty	10506
bAlykA mbyt	10506
bAlykA mbyty	10506
bAlykA mbytyh	10506
bAlyn $Ah	6641
bAlyndrA $Ah	6641
bAlytA kwhwnA	5443
bAlyvA kwhwnA	5443
bAlyvA kwhwnh	5443
bAlywA	6470
bAm bnh mynh	10249
bAm bwndy	9727
bAmbA mAmAdw	1323
bAmbAnj ywdwywnw	3606
bAmbyw	9822
bAmdyf jwtAm	6624
bAmylA bwndy	9727
bAmylA hArymAn	9453
bAmylA hArymn	9453
bAmyr Twby	227
bAmyr twby	227
bAn	5068
bAn bAjbyn	3139
bAn jwnj $nj	1485
bAn jwnj$nj	1485
bAn jwnj$ynj	1485
bAn jy mwn	5068
bAn ky mwn	5068
bAn kyh mwn	5068
bAn kymwn	5068
bAn kynjsfwrd swmAnA bAjbyn	3139
bAn qwnj $nj	1485
bAnAjywtwbwlws	3240
bAnAjywtys bykrAmynws	3288
bAnAryty	200
bAnAywtwbwlws	3240
bAnAywtys bykrAmnws	3288
bAnAywtys bykrAmynws	3288
bAnbry bAhydAnwkwrn	8634
bAndA	10527,6233,6225
bAndArAnAykA	5460
bAndAry	6643
bAndly mAjkw	219
bAndly mAykw	219
bAndrAnAykA	5460
bAndrAnykh	5460
bAndwr	10480
bAndy	9011,3902
bAndyly mAjkw	219
bAndyly mAykw	219
bAnhArn sylbA Ar$A	8649
bAnhArn sylbA Ar$h	8649
bAnhArn sylbA Art$A	8649
bAnhArn sylbArAt$A	8649
bAnjAlws	3257
bAnjwrA	8100
bAnjykydzh	3082
bAnkAm fybAfAn	5270
bAnky kynj Akyryly	5483
bAnkyn	8339,7565
bAnry kAydA	4761
bAnwjyt$	3441
bAnwn	9613
bAnws byjlytys	3237
bAnws kAmnws	3239
bAnws kAmynws	3239
bAnws kAmywns	3239
bAnws kmynws	3239
bAnwylw	2608
bAnwzyt$	3441
bAnxAm fybAfAn	5270
bAnyAjwA	6829
bAnyArA$wn	8647
bAnyArAt$wn	8647
bAnylw	6899
bAnymArAmA	2588
bAnys	474
bAnysy	474
bAnyt$	7477
bAnytA	9803
bAnyz	474
bAnyzy	474
bAnzr	930
bAqAn Amwm	8268
bAqAn Amwm Awkyj	8268
bAqr *wAlqdr	4221
bAqr Ely Ezt byjwfyt$	578
bAqr Ezt byjwfyt$	578
bAqr SwlAj	4094
bAqr jbr zbydy	4094
bAqr qAlybAf	4222
bAqr zbydy	4094
bAqry	4278,4239
bAqry kAny	4278
bAqry kny	4278
bAqtjAn sAjntAyf	5244
bAqtjAn sAjyntAyf	5244
bAqy kyn	8865
bAqyf	4902
bAqytjAn sAjyntAyf	5244
bAr	3848
bAr lyf	3797
bArAbAs sybwsysw dlAmyny	8540
bArAdAr	175
bArAfAts	574
bArAk	9659,3675
bArAk AwbAmA	9914
bArAk Hsyn AwbAmA	9914
bArAk swby	10302
bArAmAnjA Arnst ywnly	697
bArAmAsyfwm bylAy fyAbwry	6204
bArAmAsyfwm fyAbwry	6204
bArAnAbAs sybwsysw dlAmyny	8540
bArAtwzA	869
bArbArA bwdyn	9480
bArbArA bwksr	9887
bArbArA ly	9902
bArbArA lyf	9600
bArbArA mAkdwjAl	1123
bArbArA mykwlsky	9874
bArbl bAs	1893
bArbrA bwdyn	9480
bArbrA bwksr	9887
bArbrA ly	9902
bArbrA lyf	9600
bArbrA mAkdwjAl	1123
bArbrA mkdwjAl	1123
bArbrA mykwlsky	9874
bArbrA wdwArd	2948
bArbrA wdwrd	2948
bArfAnwf	780
bArfAtAnyny hAry$	3930
bArfAvAnyny hAry$	3930
bArfyz $AhbAzwf	509
bArfyz $hbAzwf	509
bArk	5109
bArk $wnj hy	5102
bArk $wnj sw	5062
bArk bwnj jw	5025
bArk bywnj swj	5129
bArk bywnj swk	5129
bArk bywnj sywj	5129
bArk bywnj sywk	5129
bArk jn hy	5109
bArk jwn hAy	5109
bArk jwn hy	5109
bArk jwn hyh	5109
bArk jwnj hy	5102
bArk jwyn hAy	5109
bArk jwyn hy	5109
bArk jy wn	5122
bArk jyh wn	5122
bArk jyl ywn	5000
bArk jyn	5073
bArk jywn hAy	5109
bArk jywn hy	5109
bArk jywn hyh	5109
bArk kwn hAy	5109
bArk kwn hy	5109
bArk kwn hyh	5109
bArk kywn hy	5109
bArk swby	10302
bArk t$wnj hy	5102
bArk t$wnj sw	5062
bArk tAy jwn	5087
bArk tAy swnj	5030
bArly	2634
bArlyn fyAbwry	6204
bArmlAn	1285
bArmwlAn	1285
bArmylAn	1285
bArmylyn	1285
bArnAbAs dlAmyny	8540
bArnAbAs sybwsysw dAlAmyny	8540
bArnAbAs sybwsysw dlAmyny	8540
bArnAby jwys	482
bArnbry	8634
bArnbry bAhydA nwkArA	8634
bArnbry bAhydA nwkrA	8634
bArnbry bAhydA nwkwrA	8634
bArnby jwys	482
bArnyA	3849
bArnyh	2716
bArnyl	10058
bArs	2441
bArslAn byrqdAr	8932
bArsynA	6269
bArt Aydh	6576
bArt Aydy	6576
bArt dy fyfr	679
bArt dy wyfr	679
bArt dy wyfyr	679
bArtlwmyh synkyfyt$	7114
bArts	2187
bArtw$yfsky	7102
bArtwlw	6161
bArtwlwmyw AwlwfAlw	7809
bArtwlwn	2793
bArv Ayd	6576
bArv Aydh	6576
bArv Aydy	6576
bArvwlwmyw AwlwfAAlw	7809
bArvwlwmyw AwlwfAlw	7809
bArvwlwmyw ywlwfAlw	7809
bArw	3164,2720
bArw AyrAnvw	2405
bArw AyrAnzw	2405
bArwAn	2694
bArwbk	1762
bArwby	9171
bArwbyk	1762
bArwlyn	10152
bArwn wAkA	6653
bArwn wAqA	6653
bArwn wqA	6653
bArwsw	7276
bArwzw	7276
bAry fwr	7823
bAry fwry	7823
bAry fwryh	7823
bAry jwldwtr	9841
bAry mArstn	3044
bAry mArstwn	3044
bArykAr	3909
bArys	2441
bAryty	2679
bAryv	2441
bAryzy	4466
bArzAny	4153,4140,4166
bAsAbA dAnAbA jAty	4011
bAsbwj	8846
bAsdyw bAndAy	9011
bAsdyw bAndy	9011
bAskAl Afy AnjysAn	1335
bAskAl Afy njsAn	1335
bAskAl Afy njysAn	1335
bAskAl AndryAny	2804
bAskAl Ayryny kwbAky	885
bAskAl Ayrynyh kwbAky	885
bAskAl bAyryswyl	1291
bAskAl byrysfyl	1291
bAskAl byryzfyl	1291
bAskAl dwnhw	3634
bAskAl dwnwhw	3634
bAskAl dwnwhyw	3634
bAskAl fyrmAn ndymyrA	858
bAskAl kw$bAn	1307
bAskAl kw$byn	1307
bAskAl kwbAky	885
bAskAl lswbA	1268
bAskAl lyswbA	1268
bAskAl lyswbh	1268
bAskAl mwkwmby	6347
bAskAl mylw	194
bAskAl ndymyrA	858
bAskAl rAkwtwmAfw	5921
bAskAl rAkwtwmAfwA	5921
bAskAl ywAdymnAjy	8565
bAskAl ywdmnAjy	8565
bAskAlyn bwnjw	2826
bAskAlyn mfyry bwnjw	2826
bAskwA	2721
bAskwAl AwbAmA Aswy	3223
bAskwAl mAnwyl mwkwmby	6347
bAskwAl mwkwmby	6347
bAskwAly fAlntyny	8122
bAskwAly frArA	4491
bAskwAly fyrArA	4491
bAsl rAjAbAksA	5445
bAsl rAjAbAksh	5445
bAsl rAjAbksA	5445
bAsm AjA	7194
bAsm EwAdy	4201
bAsm EwD Allh	4622
bAsndwh	10376
bAsskw	7434
bAstr byzymwnjw	7718
bAstrAnA	1609
bAstrykyn	7632
bAstwr byzymnjw	7718
bAstwr byzymwnjw	7718
bAstwr my$A	3210
bAstwr my$A Awndw bylh	3210
bAstwr my$A Awndw byly	3210
bAstwr myt$A Awndw bylh	3210
bAstwr myt$A Awndw byly	3210
bAstyr byzymwnjw	7718
bAsw sAnjkw	10464
bAsw sAnjwkw	10464
bAsw sAnkw	10464
bAsw sAnqw	10464
bAsw snjkw	10464
bAswly	691
bAswlyh	691
bAsws kwylw	7292
bAsws kwylyw	7292
bAsy	737
bAsyl	5351
bAsyl Akwby	1260
bAsyl Akwyby	1260
bAsyl Aykwyby	1260
bAsyl Aykwybyh	1260
bAsyl rAjAbAksA	5445
bAsyl rAjAbAksh	5445
bAsyrw djA	3371
bAsyrw dyA	3371
bAsyrw dywmAy	8157
bAsyrw dywmAy dyAxAr fAy	8157
bAsyrw dywmAy dyAxr fAy	8157
bAsyrw dywmAy fAy	8157
bAsyrw fAy	8157
bAsyrw jA	3371
bAsyrw jwmAy fAy	8157
bAsyskw	7434
bAsyw	2554
bAt kwnrwy	432
bAt rAydr	10024
bAt rAydyr	10024
bAt wAyt	9327
bAt$AnA AxAlAyA	3069
bAt$w AkAlAyA	3069
bAt$w AxAlAyA	3069
bAt$wly	10340
bAt$y lwbyv	2475
bAt$y lwbyz	2475
bAt$ykw	6353,1633
bAt$ylyt	1358
bAt$ynyAn	262
bAtArAy	6611
bAtAsy	1252
bAtAsyh	1252
bAtbwld	6065
bAtksy lwbyz	2475
bAtly	10089
bAtmwnx	6087
bAtmwnx bAtsytsyj	6070
bAtmwnx bAttsytsyj	6070
bAtrswn	9545,4601
bAtrw$yf	7630
bAtry$yA AsbynwsA	6266
bAtry$yA AsbynwzA	6266
bAtry$yA bwlryt$	335
bAtryk $AnAhAn	9385
bAtryk $AnhAn	9385
bAtryk $ynAmAsA	10565
bAtryk A$y	1350
bAtryk AmAmA mbAbAzy	9202
bAtryk AnkwndA	9229
bAtryk Armyny	7828
bAtryk At$y	1350
bAtryk Ayrmyny	7828
bAtryk bylAy	7820
bAtryk byly	7820
bAtryk bylyh	7820
bAtryk dAdy	9544
bAtryk dwryl	2783
bAtryk frAnk	9346
bAtryk hrmyny	7828
bAtryk hrmynyh	7828
bAtryk hylyry	3658
bAtryk hyrmyny	7828
bAtryk hyrmynyh	7828
bAtryk jwrj bylAy	7820
bAtryk jyrwm A$y	1350
bAtryk kAlfAr	2778
bAtryk lAhy	9855
bAtryk lwmwmbA	1189
bAtryk lyhy	9855
bAtryk lykwtA	10460
bAtryk mAnnj	9010
bAtryk mAnynj	9010
bAtryk mAyAyA	1217
bAtryk mwyA	1217
bAtryk mwyAyA	1217
bAtryk mwyAyA kAtymbwy	1217
bAtryk myAyA	1217
bAtryk myzwnAf	2667
bAtryk nyAmfmbA	7684
bAtryk nyAmfwmbA	7684
bAtryk rAjwlynA	5912
bAtryk rAjwlynh	5912
bAtryk rAjwylynA	5912
bAtryk rAydr	10024
bAtryk rAydyr	10024
bAtryk sAndrz	2867
bAtryk t$ynAmAsA	10565
bAtryk t$ynmAsA	10565
bAtryk tAlwn	896
bAtrys Aymry trwfwAdA	8304
bAtrys TAlwn	896
bAtrys bAwly	2659
bAtrys jywm AvAnAz tAlwn	896
bAtrys lmwmbA	1189
bAtrys lwmmbA	1189
bAtrys lwmwmbA	1189
bAtrys lwmwmbh	1189
bAtrys tAln	896
bAtrys tAlwn	896
bAtrys trwfwAdA	8304
bAtrys trwfwAdh	8304
bAtrys trwfwdA	8304
bAtrysyA AsbynwsA	6266
bAtrysyA AsbynwzA	6266
bAtrysyA bwlry$	335
bAtrysyA bwlryt$	335
bAtrysyA bwlyt$	335
bAtrysyA rwdAs	3415
bAtrysyw Aylwyn	1387
bAtrysyw swkylAndA	2112
bAtrysyw zwkylAndA	2112
bAtryvyw Aylwyn	1387
bAtryws	9281
bAtrywtA	970
bAtswly	10340
bAtsytsyj	6070
bAttsytsyj	6070
bAtwljA	6090
bAty mwrAy	9884
bAty mwry	9884
bAtyl	9830,3988,3000
bAtynw	2104
bAtynyw	2104
bAtyr brdyf	8704
bAtyr byrdyf	8704
bAtystA	1670
bAtystA tAjmy nA wAy	3342
bAtystA tAjmy nA wAyh	3342
bAtystA tAjmy nAwAy	3342
bAtyt	2477
bAv AstybAn	2467
bAw dAy	10254
bAw$r	9973
bAwdyl	6644
bAwl	9772,9693,2927
bAwl frwnsky	7157
bAwl fwn hyndnbwrj	1787
bAwl swlwx	7148
bAwl wrwnsky	7157
bAwlA jwby skwn	8998
bAwlAk	7131
bAwlAwskAs	5553
bAwlw bwrjA	10133
bAwlw bwrjyA	10133
bAwlw bwrtA$	7261
bAwlw bwrtAs	7261
bAwlw fwlt$y	4473
bAwlw jntlwny	4521
bAwlw jntylwny	4521
bAwlw jwrj	284
bAwlw jwrjy	284
bAwlw jwydys	962
bAwlw jydys	962
bAwlw jyntlwny	4521
bAwlw jyntylwny	4521
bAwlw kAswmA	300
bAwlw kAswmh	300
bAwlw kswmA	300
bAwlw rAnjyl	7281
bAwlw rAnxyl	7281
bAwlw syrjyw nwjyrA	944
bAwlw syrjyw nwjyrA dy AwlyfyrA	944
bAwlw ty$yrA jwrjy	284
bAwlw tyksyrA jwrjy	284
bAwly	2659
bAwmyA	3146
bAwr	9591
bAwt$r	9973
bAwtrsy	8249
bAxr dyn ywsf Hbyby	3621
bAxtAdzh	3075
bAxtyAr sEydwf	10107
bAxwr	8057
bAy kwrwmA	8114
bAy syfAn	4955
bAyAr	6081
bAyAs wynjty	6846
bAybA brAj	5587
bAybA brAjh	5587
bAybA brAjy	5587
bAybA brAyh	5587
bAybA brAyz	5587
bAybA brAzh	5587
bAybA brAzy	5587
bAybw tymwn	1229
bAydn	9852
bAyk nAm Sn	5010
bAyk nAm swn	5010
bAykAl	8908
bAyly Awltr	2602
bAyn	429
bAynAy	3556
bAynr	9959
bAynymArAmA	2588
bAyrAm byjAj	226
bAyrAm byjAy	226
bAyrAm kwswmy	10333
bAyrAm rjby	10331
bAyrAmwf	504
bAyrbwk	1848
bAyrn nyswn	3630
bAyrw	2761
bAyrwn kAmylyry	6166
bAyrwn synj $yxwAt	4014
bAytAs	5829
bAytwn knwf	9645
bAytwn nwf	9645
bAytwnjtAn $ynAwAtrA	8657
bAytwnjtArn	8657
bAytwnjtArn $ynAwAt	8657
bAytwnjtArn $ynAwAtrA	8657
bAytwnjtArn t$ynAwAt	8657
bAyw AwnAnwjA	6497
bAywk	8050
bAz AstybAn	2467
bAzrjAn	4362
bAzrkAn	4362
bAzwm	6386
bAzwmbAnzA	873
bAzyl Akwyby	1260
bAzyl Akwybyh	1260
bAzyl Aykwyby	1260
bAzyl Aykwybyh	1260
bEydy njAd	4286
bHAH	10396
bHArnh	799
bHlyl lAhAdAlyA	3601
bHr Elwm	4109
bHr dyn Hbyby	3621
bHr dyn ywsf Hbyby	3621
bHsny	10441
bSyrw dywmAy fAy	8157
bSyrw fAy	8157
bSyrw jwmAy fAy	8157
bSyry	5197
bTrs HlAq	8523
bTrs bTrs jAly	2260
bTrs jAly	2260
bTrs slmwn	2374
bTrs swlwmwn	2374
bbAndryw	3258
bblAwy	2247
bbrk kArml	126
bdArA Aly jwf	3168
bdArA jwf	3168
bdArw Abwbkr	6434
bdr	10354
bdr EbdEATy	2346
bdr Emr dfE	7346
bdr HAmd mlA	5204
bdr Hmd bwsEydy	6705
bdr HmyDy	5163
bdr bn EbdEzyz	7721
bdr bn EbdEzyz sEwd	7721
bdr bn Hmd bn Hmwd bwsEydy	6705
bdr bn Hmd bwsEydy	6705
bdr bn sEwd	6715
bdr bn sEwd bn HArb bwsEydy	6715
bdr bn sEwd bwsEydy	6715
bdr bwsEydy	6705
bdr dfE	7346
bdr djy $wdry	609
bdr djy t$wdry	609
bdr dyn $wdry	609
bdr dyn mHmwd	7863
bdr dyn mHmwd EbAs	7863
bdr dyn t$wdry	609
bdr m$Ary HmyDy	5163
bdr mlA	5204
bdrAn	4091
bdrw bAblw kwjynsky	6762
bdrw bAblw kwt$ynsky	6762
bdrw bAsws kwylw	7292
bdrw byrys	1694
bdrw kAstyw	6833
bdrw sAn$yz	2463
bdwy	6311
bdy	1345
bdybAnjA	1199
bdzynA AyfAny$fyly	3103
bhA' AErjy	4213
bhA' Hsyn AErjy	4213
bhAdry jhrmy	4413
bhAndAry	6643
bhArAt jAjdyw	3399
bhAtArAy	6611
bhAyrwn synj $ykAwAt	4014
bhAyrwn synj $yxAwAt	4014
bhjh bAkwly	10340
bhjly	8982
bhjt bAkwly	10340
bhjt bAt$wly	10340
bhjt bAtswly	10340
bhjt slymAn	8487
bhjt tlhwny	4665
bhjyt bAkwly	10340
bhlwy	4335
bhlyl lAhAdAlyA	3601
bhlyl lAhdAlyA	3601
bhlyl lhAdAlyA	3601
bhlyl lhdlyA	3601
bhrAm qAsmy	4406
bhrwz kmAlwndy	4402
bht$ly	8982
bhwmybwl	8639
bhwmybwl AdwlyAdyj	8639
bhwr	8057
bhwslAf swbwtkA	1742
bhyky syl	10488
bhyky syly	10488
bhyky t$yly	10488
bjArny bndyktswn	4431
bjAwy	2031
bjdAdy Ely mHmwdy	5698
bjdAdy mHmwdy	5698
bjdAnwf	7557
bjdAsAryAn	267
bjdwrj	6077
bjly	5189
bjrm byjAj	226
bjrm kwswmy	10333
bjrm rjby	10331
bkAlyvA mwsysyly	5517
bkAry fwfAnA	3177
bkAry sAnjAry	6393
bkAry snjAry	6393
bkAry yAw sAnjAry	6393
bkAry yAw snjAry	6393
bkAywkw	1331
bkr	4132
bkr Ely Ezt byjwfyt$	578
bkr Ezt byjwfyt$	578
bkr bwzdAj	8986
bkrAdzh	3080
bkry Hsn SAlH	7841
bktynwf	5247
bkw$	8762
bkyly mlwzy	6234
bkyly mwlwzy	6234
bkyr Ezt byjwfyt$	578
bkytjAn sAjyntAyf	5244
blA$Ak	7115
blA$t$Ak	7115
blAf$yt$	551
blAfryj	5775
blAfsyt$	551
blAjwy hAndzysky	5964
blAl krymy	162
blAmn Awry$Arsky	726
blAmyn Awr$Arsky	726
blAmyn Awry$Arsky	726
blAnAr	8076
blAnAs	2403
blAnkt	2993
blAnkyt	2993
blAs Awbl	6870
blAs Awbly	6870
blAsnyk	379
blAst$Ak	7115
blAt$Ak	7115
blAvyw	2434
blAwAl bwtw zrdAry	6969
blAwl	6969
blAwl bwtw	6969
blAwl bwtw zrdAry	6969
blAwl zrdAry	6969
blEyd EbdslAm	2043
blEyd mHnd AwsEyd	2094
blEyz	2037
blHsn wslAty	8822
blfwr	3010
bljyt$	8972
blkyt$	570
bllw mAtAwAly	6433
bllytrw	9449
blnkn	9813
blnkwfyt$	3468
blny sywm	2538
blqyh	904
blwjr	1811
blwk	6550
blwm	2737
blwmntAl	9927
blwmnvAl	9927
blwmyn	6532
blwsy	9958
blwtnr	1896
blwyjr	1811
blx $yr mzAry	6998
blxAdm	2079
blxy	159
bly$w	7398
blyAnA blAfsyt$	551
blydAr t$wt$y	207
blydy kwt$y	207
blydy t$w$y	207
blydy t$wt$y	207
blyfnlyf	781
blyfnylyf	781
blyjryny	8084
blynkn	9813
blynkwfyt$	3468
blynkyn	9813
blyr	3019
blys kwmbAwry	709
blys kwmbAwryh	709
blysAryw bytAnkwr	1605
blyz kAmbAwry	709
blyz kAmbAwryh	709
blyz kmbAwry	709
blyz kmbAwryh	709
blyz kwmbAry	709
blyz kwmbAwry	709
blyz kwmbAwryh	709
blyz kwmbwAry	709
blyz kwmbwry	709
blyz mtrywyly	3038
blyz mytrwyly	3038
blyznA$ky	771
blyznAkwf	719
bmbA	1219
bmyr twby	227
bn $bAt	3843
bn EAmy	3785
bn EbdrHmn	2019
bn Elwy	6714
bn Ely	8768
bn Ely $ryf	2096
bn Ely yldrm	8946
bn Ely yldrym	8946
bn Ewf	7922
bn Ezyz	10353
bn Hmyd	7800
bn SAlH	2080
bn blA	2053
bn blh	2053
bn brAd$w	2902
bn brnAnk	9683
bn brnAnkh	9683
bn brnAnky	9683
bn bryk	10369
bn bwt	6543
bn bytwr	2012
bn djr	10414
bn dynh	819
bn flys	2059
bn frHAn	7768
bn jAfyr	3798
bn jAmE	2011
bn jAnm	10412
bn jAsm	7364
bn jbyr	7799
bn jdyd	2065
bn jfyr	3798
bn jwrywn	3800
bn kArdyn	9920
bn knAbn	6551
bn kyrAn	5808
bn mbArk	10367
bn nAyf	7782
bn qdArh	5638
bn rA$d	12
bn rwds	9807
bn rwdz	9807
bn sEwd	7784
bn slmAn	7740
bn wAlAs	3033
bn xAlfh	2016
bn xrbA$	30
bn yEAzr	3710
bn ywsf bn xdh	2064
bn zAyd	7
bnAZyr bwtw	6995
bnAly yldrym	8946
bnAy	5158
bnAyA jAnylAw	2594
bnEysy	5783
bnHAs Afyfy	3735
bnHAs lAfwn	3703
bnHAs sAbyr	3763
bnZyr bwtw	6995
bndArwfsky	5989
bndkt	10146
bndkt sAds E$r	10146
bndkts sAds E$r	10146
bndktws	10146
bndktws sAds E$r	10146
bndktws xAms E$r	10139
bndr bn slTAn	7742
bndr bn slTAn bn EbdEzyz	7742
bndr bn slTAn bn EbdEzyz sEwd	7742
bndr bn slTAn sEwd	7742
bndykt	10146
bndykt sAds E$r	10146
bndykts sAds E$r	10146
bndyktswn	4431
bndyktws	10146
bndyktws sAds E$r	10146
bndyktws xAms E$r	10139
bndytw dws sAntws frytAs	8692
bndytw frytAs	8692
bnfyndA lyfy	6358
bnjAmAn bwnkwlw	1262
bnjAmAn jryfw	2814
bnjAmyn $yrz	8021
bnjAmyn bwl myl	8299
bnjAmyn bwnkwlw	1262
bnjAmyn jryfw	2814
bnjAmyn jylmAn	9851
bnjAmyn kArdyn	9920
bnjAmyn mAkAbA	9086
bnjAmyn mkAbA	9086
bnjAmyn mykswn	9275
bnjAmyn wlyAm mkAbA	9086
bnjw wA mwtArykA	6235
bnjw wA mwvArykA	6235
bnjwrA	8100
bnkyrAn	5808
bns	10071
bntw dA kwstA	8323
bntws rwzymAnws	2176
bntyjA	2613
bnwA bwjA	2616
bnxAmyn Awrtyz	2109
bny Sdr	4320
bny jAnts	3688
bny jAntz	3688
bnyAmyn Awrtyz	2109
bnyAmyn bn yEAzr	3710
bnyAmyn bwl myl	8299
bnyAmyn bwnkwlw	1262
bnyAmyn jAnts	3688
bnyAmyn jylmAn	9851
bnyAmyn mAkAbA	9086
bnyAmyn mkAbA	9086
bnyAmyn mykswn	9275
bnyAmyn nAtAnyAhw	3717
bnyAmyn ntAnyAhw	3717
bnyAmyn ntnyAhw	3717
bnyAmyn ntyAhw	3717
bnyAmyn nytnyAhw	3717
bnyAmyn wlyAm mkAbA	9086
bnyAmyn zyf byjn	3895
bnyAmynw AndryAtA	4514
bnyAn	7729
bnydykt	10146
bnydykt sAds E$r	10146
bnydyktswn	4431
bnyjnw Akynw	6888
bnynw Akynw	6888
bnynyw Akynw	6888
bnyrA	1390
bnytA fryrw fAldnr	378
bnytA fyryrw fAldnr	378
bnytw mwswlyny	4538
bqAy	4293
bqtjAn sAjyntAyf	5244
br styj mwlr	1947
brA t$wAb t$AyAsArn	8624
brA$AndA	6636
brA$wAb $AyAsArn	8624
brA't byrq	8930
brAbw	3580
brAbw swbAntw	3580
brAbw swbyAnTw	3580
brAbw swbyAntw	3580
brAbwA swbyAntw	3580
brAd kwbr	9334
brAd kwbyr	9334
brAdAn	3968
brAdEy	2365
brAdhAn	3968
brAdr	175
brAdyb jyAwAly	6620
brAdyb kwmAr jyAwAly	6620
brAfrmAn	3001
brAfyn jwjnAwv	6180
brAfyn jwjnwv	6180
brAfyn jwrDAn	10471
brAfyn jwrdAn	10471
brAfyn jwrdhAn	10471
brAfyn jwrhAn	10471
brAfyn kwrdAn	10471
brAfynd jAjnwv	6180
brAfynd jwjnAv	6180
brAfynd jwjnAwt	6180
brAfynd jwjnAwv	6180
brAfynd jwjnwt	6180
brAfynd jwjnwv	6180
brAfynd kwmAr jwjnAwv	6180
brAfynd kwmAr jwjnwv	6180
brAhymA wAtArA	1317
brAjA nytw	950
brAjh	5587
brAjy sfynswn	4438
brAjy$	5856
brAjy$ m$rA	3991
brAjy$ my$rA	3991
brAjy$ myshrA	3991
brAjy$ mysrA	3991
brAk	9659,5205
brAk $ytAn	5168
brAk AwbAmA	9914
brAk swkhn	4938
brAk swkhwn	4938
brAk swkwn	4938
brAk swxwn	4938
brAkA$ $ArAn mAhAt	6619
brAkA$ $ArAn mhAt	6619
brAkA$ mAhAt	6619
brAmsn	1937
brAmwdwynAy	8633
brAnAb mwkhrjy	3931
brAnAb mwkrjy	3931
brAnAb mwkyrjy	3931
brAnAb mwxrjy	3931
brAnAb mwxyrjy	3931
brAnAb mxrjy	3931
brAndt	1841
brAndys	456
brAnkw fwkylyt$	3437
brAnkw krfnkwfsky	5979
brAnkw krfynkwfsky	5979
brAnkw kwstyt$	7487
brAnkw mykwlyt$	10451
brAnkw srfynkwfsky	5979
brAnkw syrfynkwfsky	5979
brAnkw t$rfnkwfsky	5979
brAnkw t$yrfynkwfsky	5979
brAnkw tsrfnkwfsky	5979
brAnkw tsyrfynkwfsky	5979
brAnt	1841
brAswnj swnsyry	8621
brAswnj swnzyry	8621
brAt byrq	8930
brAt$AndA	6636
brAt$ndA	6636
brAt$wAb t$AyAsAn	8624
brAt$wAb t$AyAsArn	8624
brAtAb synj	3976
brAtw$k	8051
brAtw$yk	8051
brAtwsk	8051
brAtwsyk	8051
brAtybA bAtl	3988
brAtybA bAtyl	3988
brAtybhA bAtyl	3988
brAtyslAf jA$yt$	7453
brAtyslAf jAjyt$	7453
brAtyslAf jAsyt$	7453
brAwn	2960
brAwn byfyh	2796
brAwnbAk	9895
brAwnly	6660
brAwnr	6856
brAwyt	8615
brAwyt wnjswAn	8615
brAwyt wnjswn	8615
brAyAn $wkAn	9633
brAyAn fntwn	9339
brAyAn hwk	9617
brAyAn kwyn	3640
brAyAn mAlrwny	1158
brAyAn mwlrwny	1158
brAyAn wytmAn	9987
brAym nywnjAbw	837
brAymA kAmArA	3375
brAymA kmArA	3375
brAyn $wkAn	9633
brAyn hwk	9617
brAyn kAwn	3640
brAyn kwyn	3640
brAyn lynyhAn	3632
brAyn lynyhn	3632
brAyn mAlrwny	1158
brAyn mAst	9940
brAyn mwlrwny	1158
brAyn nylswn	9694
brAyn wytmAn	9987
brAynt	5494
brAys	10026
brAys Awlyjwy njymA	2850
brAys Awlyjy	2850
brAys Awlyjy njwymA	2850
brAys Awlyjy njymA	2850
brAys klwtyr Awlyjy njymA	2850
brAys njymA	2850
brAyt	9454
brAywt	8613
brAywt $An Aw $A	8613
brAywt $An Aw$A	8613
brAywt $An Awt$A	8613
brAywt t$An Aw t$A	8613
brAywt t$An Awt$A	8613
brAywv	8613
brAywv $An Aw$A	8613
brAywv t$An Aw t$A	8613
brAywv t$An Aw$A	8613
brAywv t$An Awt$A	8613
brAzAwskAs	5551
brAzh	5587
brAzy	5587
brbArA lyf	9600
brbArA wdwArd	2948
brbArh wdwArd	2948
brbl bAs	1893
brbwk	1848
brdj kwlby	9380
brdjAnAdzh	3111
brdy mHmdAwf	8710
brdy mHmdwf	8710,8712
brfAnwf	780
brfktw yAsAy	6874
brfyktw yAsAy	6874
brfyz $hbAzwf	509
brfyz m$rf	6915
brfyz r$yd	7062
brhAn	7918
brhAn dyn drAn	8978
brhAn dyn dwrAn	8978
brhAn dyn rbAny	138
brhAn dyn ywsf Hbyby	3621
brhAn jbr krystws	2507
brhAnh jbrkrstws	2507
brhAnw bAy	2503
brhAnw bAyh	2503
brhAnw jwlA	2494
brhAny jbrkrystws	2507
brhAny jbry krystws	2507
brhm AHmd SAlH	4141
brhm SAlH	4141
brjAnAdzh	3111
brjnsky	9763
brjvy	5623
brkAny	10431
brkAt frA	7191
brkAt jwrd	1925
brkAt jwrd HmAdw	1925
brlskwny	4552
brlwskwny	4552
brlyn fyAbwry	6204
brlyt$	545
brnAb mkrjy	3931
brnAb mwkrjy	3931
brnAb mwxrjy	3931
brnAb mxrjy	3931
brnAbA bnjAmyn	8291
brnAbA dlAmyny	8540
brnAbA mAryAl	8291
brnAbA mAryAl bnjAmyn	8291
brnAbA mryAl	8291
brnAbA mryAl bnjAmyn	8291
brnAbA mryAl bnyAmyn	8291
brnAbA sybwsysw dlAmyny	8540
brnAbAs sybwsysw dlAmyny	8540
brnAbyt$	7485
brnAdyt myhAn	10016
brnAn	9807
brnAnkh	9683
brnAnky	9683
brnAr AkwAyh	2790
brnAr Akwyh	2790
brnAr Aymyh	2648
brnAr bAjwly	2642
brnAr bAjwlyh	2642
brnAr fAlyrw	2807
brnAr jwmw	3195
brnAr kAntAn	658
brnAr kAznwf	2728
brnAr kAzwnwf	2728
brnAr kAzynwf	2728
brnAr kw$nr	2718
brnAr kw$nyr	2718
brnAr kwlAlA	1274
brnAr kwlwlA	1274
brnAr kwlylA	1274
brnAr kwlylAs	1274
brnAr kwyntyn	658
brnAr mAkwzA	7710
brnAr mymby	9091
brnArd Aymyh	2648
brnArd bAjwlyh	2642
brnArd bwt	6543
brnArd dwywjw	6648
brnArd fAlyrw	2807
brnArd jwmw	3195
brnArd kAmylyws mymby	9091
brnArd kAznwf	2728
brnArd kw$nyr	2718
brnArd kwlwlA	1274
brnArd kwlylAs	1274
brnArd mAkwzA	7710
brnArd mkwzA	7710
brnArd mmby	9091
brnArd mymby	9091
brnArdw ArybAlw	3339
brnArdw AryfAlw	3339
brnArdw AryfAlw dy lywn	3339
brnArdw fAryz	10177
brnArdw fyrA	3357
brnd $mydbAwr	1879
brnd nyhAws	1617
brnd nyhws	1617
brndAn nylswn	424
brndh	6599
brndy	6599
brndyt myhAn	10016
brnstwn lymAn	9452
brnt skAwkrwft	9760
brnt skwkrwft	9760
brnt symwnyt	1010
brntlAnd	6605
brny sAndrz	9917
brnyA	3849
brnyAE	3849
brnyE	3849
brnz	9500
brswn	7970
brsyfAl bAtrswn	4601
brsyh	1312
brt $ynjyrw	839
brt AwydrAwjw	703
brt bAdAky	8570
brt bAhymy bAdAky	8570
brt byntAt	3
brt dl rwzAryw	6873
brt dy rwzAryw	6873
brt dyl rwzAryw	6873
brt jwr	10070
brt kAmyl fytAl	5927
brt kwndrs	6547
brt mAbry twAkws	1327
brt mArjAy	8107
brt mwrAsyrA	7686
brt rAmdyn	8247
brt rynwlds	3652
brt rynwldz	3652
brt ryny	7826
brt rynyh	7826
brt twkws mAbry	1327
brt vAny	5830,667
brt wydrAwjw	703
brt yAlwky mwkbymy	1257
brt zAfy	5937
brt$AndA	6636
brtrAn Arystyd	3521
brtw AwrtyjA	10129
brtw AwrtyjA mArtn	10129
brtw AwtArwlA	6760
brtw bAndwlfy	6797
brtw bwstAmAnty	6800
brtw dyl rwzAryw	6873
brtw fAkynA	6356
brtw fAn klAfryn	1377
brtw fAn klAfyryn	1377
brtw frnAndys	9532,338
brtw frnAndyz	9532,338
brtw fwhymwry	6828
brtw fwjymwry	6828
brtw fwxymwry	6828
brtw fyrnAndyz	9532,338
brtw jwnzAlys	9715
brtw klymntynw fAkynA	6356
brtw mAnynty	4568
brtw nAfArw	2404
brtw rwmwlw	6872
brtw sAyv	2466
brtw sAyz	2466
brtwny	10151
brty Ahrn	3654
brty Ahyrn	3654
brw$An	2771
brwdy	4554
brwdzynsky	7116
brwfyryw lwbw	3428
brwjrdy	4259
brwjwn	2822
brwkwbs bAflwbwlws	3268
brwkwbys bAflwblws	3268
brwkwbys bAflwbwls	3268
brwkwbys bAflwbwlws	3268
brwkwbyws bAflwbwlws	3268
brwlhArt	1289
brwn byfyh	2796
brwnskynh	5540
brwnskyny	5540
brwnsylAf kwmwrwfsky	7082
brwntlAnd	6605
brwntlnd	6605
brwnw AytwA	1267
brwnw fw$yh	2667
brwnw jAn ry$Ar AytwA	1267
brwnw jAn ryt$Ard AytwA	1267
brwnw jwn ryt$Ard AytwA	1267
brwnw kAhl	1887
brwnw kAl	1887
brwnw krAysky	374
brwnw krysky	374
brwnw kwny	1349
brwnw kwnyh	1349
brwnw lw myr	2697
brwnw lw rw	2729
brwnw lwmyr	2697
brwnw lwrw	2729
brwnw ly rw	2729
brwnw mwsArw	10129
brwnw mwzArw	10129
brwnw nAbAny kwny	1349
brwnw nbAny kwny	1349
brwnw rwdryjys	1655
brwnw rwdryjyv	1655
brwnw rwdryjyz	1655
brwnw rwdryjyz bAryA	1655
brwnw rwdryjyz bArylA	1655
brwnw rwdryjz	1655
brwnw rwtAyw	2733
brwnw rytAyw	2733
brwnw stAjnw	1621
brwnw stAnyw	1621
brwnw t$ybAlA	1200
brwnw t$ybAlA nzynzy	1200
brwnw t$yblA	1200
brwnw tsybAlA	1200
brwnwyn by$wb	476
brwny	10157
brwnyslAf jyrmyk	7104
brwnyslAf jyrymk	7104
brwnyslAf jyrymyk	7104
brwnyslAf kwmwrwfsky	7082
brwnyslAf kwmwrwsky	7082
brwnyslw kwmwrwsky	7082
brwnyslwfAs lwbys	5543
brwnyswAf kwmwrwfsky	7082
brws	10057
brws jwldnj	4599
brws jwldynj	4599
brws rAydl	9775
brws rydl	9775
brws rydyl	9775
brwsbr Afryl	3518
brwsbr bAzwmbAnzA	873
brwsbr fwkwmA	684
brwsbyr Afryl	3518
brwsbyr bAzwmbAnzA	873
brwsbyr fwkwmA	684
brwswr	3740
brwtwn	3653
brwyns slwt	6552
brwynz slwt	6552
brwyr	1798
brwyz $AhbAzwf	509
brwyz $hbAzwf	509
brwyz A$rf	7000
brwyz dAwdy	4422
brwyz kyAny	7021
brwyz m$rf	6915
brwyz r$yd	7062
brwyz xAtAk	6927
brwyz xTAk	6927
brwyz xTk	6927
brwyz xtk	6927
bry	5400
bry$A	223
bryAn $wkAn	9633
bryAn fntwn	9339
bryAn hwk	9617
bryAn kAwn	3640
bryAn kAwyn	3640
bryAn kwyn	3640
bryAn lynyhAn	3632
bryAn mAst	9940
bryAn mwlrwny	1158
bryAn nylswn	9694
bryAn wytmAn	9987
brybws	9613
brydj kwlby	9380
brydjt brynk	9635
brydjyt brynk	9635
brydlAf	9306
brydlwf	9306
brydrAj bw$kwfyt$	5877
brydrAj bwskwfyt$	5877
brydwyw	7404
bryfAl	3496
bryfrmAn	3001
bryfw	659
bryfwst	10148
bryfwt	659
bryfyty	4464
bryjnsky	9763
bryjnyf	8344
bryjy rAfyny	6407
bryjy rfyny	6407
bryjynsky	9763
bryjynyf	8344
bryjyt brynk	9635
bryjyt byrlAyn	401
bryjyt hAs	5440
bryjyth byrlAyn	401
bryklmAns	6531
bryklmAnz	6531
brym nywnjAbw	837
brym tnswlAnwndA	8645
brym tynswlAnwn	8645
brym tynswlAnwndA	8645
brymAdAsA	5462
brymAkwf	7622
brymr	9430
brymyr	9430
brynAn	9807
bryndAn nylswn	424
bryndh	6599
bryndy	6599
brynstwn lAymAn	9452
brynstwn lymAn	9452
brynt skwkrwft	9760
brynt symwnyt	1010
brys Awlyjwy njymA	2850
brys Awlyjy	2850
brys Awlyjy njwymA	2850
brys Awlyjy njymA	2850
brys Awrtfw	2726
brys Awrtwfw	2726
brys hwrtfw	2726
brys klwtyh Awlyjy njymA	2850
brys klwtyr Awlyjwy njymA	2850
brys klwtyr Awlyjy njwymA	2850
brys klwtyr Awlyjy njymA	2850
brys njymA	2850
bryskA tyfynw	2821
bryskwt	3051
brystAykw	9145
brystwn lymAn	9452
bryt mAkjwrk	9601
bryt mAkjyrk	9601
bryt mkjwrk	9601
bryt mkjyrk	9601
brytfyrAj synj rwbwn	6200
brytfyrAjsynj rwbwn	6200
brytwn	2692
bryty bAtyl	3000
brytyfyrAj synj rwbwn	6200
bryvfyrAj synj rwbwn	6200
bryvfyrAjsnj rwbwn	6200
bryvfyrAjsynj rwbAn	6200
bryvfyrAjsynj rwbwn	6200
bryxwdkw	7626
bryznsky	9763
brzAn	4156
brzAn AbrAhym	4156
brzAn AbrAhym Hsn	4156
brzAn AbrAhym tkryty	4156
brzAn tkryty	4156
brzAny	4153
bsAbA dAnAbA jAty	4011
bsAky	10019
bsAm Ebdmjyd	8440
bsAm SbAj	8424
bsAm TEmh	8452
bsAm mwlwy	5347
bsAm rADy	2354
bsAm yAsyn	5311
bslymy	10345
bsm Allh mHmdy	67
bsm Allh xAn	67
bsm Allh xAn mHmdy	67
bsmrtnyx	8339
bsnyk bslymy	10345
bsnyk mSTfAj	197
bsnyk mSTfAy	197
bstwryws	1809
btkwf	774
btr bAfl	1734
btr fyAlA	1766
btr mlAdynwf	728
btr nyt$As	1765
btr stwyAnwf	779
btrAyws	9281
btrswn	9545
btrw bwrw$nkw	9141
btrw bwrw$ynkw	9141
btrw lwt$ynsky	5868
btrws mwlyfyAtys	3259
btrwsyAn	263
btry Awrbw	2563
btryt slymy	10325
btryws	9281
btsAlyl smwtryt$	3773
btslAl smwtryt$	3773
btslyl smwTryt$	3773
btslyl smwtrt$	3773
btslyl smwtryt$	3773
btsylyl smwtryt$	3773
btynw krAksy	4547
bvynh $EbAn	8512
bw$	9761,9745
bw$ Abn	9745
bw$ AlAb	9761
bw$ATy	202
bw$Ab	1208
bw$Arb	2088
bw$Aty	202
bw$Eyb Erwb	5747
bw$bA kmAl dAhAl	6636
bw$bA kmAl dAhl	6636
bw$bA kmAl dHAl	6636
bw$bA kmAl dhAl	6636
bw$bA kml dhAl	6636
bw$kwf	7566
bw$kwfsky	5974
bw$kwfyt$	5877
bw$tyAn bwklwkAr	8046
bw$y lAy	1478
bw$ylAy	1478
bw$yt Admwnd	3489
bwAfr dArfwr	2667
bwAkAy	5499
bwAky	5499
bwAlwn	2657
bwAn mAhArAny	3612
bwAn mhArAny	3612
bwArdy	13
bwAswn bwbAfAn	5268
bwAswn bwfAfAn	5268
bwAswn bwfAfAnh	5268
bwAswny bwfAfAn	5268
bwDyAf	2066
bwElAm bAlsAyH	2026
bwElAm bsAyH	2026
bwEynyn	802
bwHbyb	5296
bwHjh	2087
bwSEb	5291
bwTrfh	2048
bwb Aynswrv	2881
bwb dwl	9849
bwb hwk	468
bwb jrAhAm	9873
bwb kAr	450
bwb krwkr	9919
bwb kwrkr	9919
bwb kysy	9920
bwb lAfmAn	10308
bwb lwfmAn	10308
bwb lwjmAn	10308
bwb mnndyz	9916
bwb mnyndyz	9916
bwb mynndyz	9916
bwb mynyndyz	9916
bwb rAy	1111
bwb$wy	5850
bwbkr kytA	6015
bwbskw	5848
bwbw sysh	6000
bwbw sysy	6000
bwbw sysyh	6000
bwbwfsky	5970
bwbwsky	5970
bwbyskw	5848
bwdAnwf	9176
bwdjmwnt	2454
bwdjwrny	8356
bwdmAn	9732
bwdn	8801
bwdrbAlh	8815
bwdrys	5556
bwdskwf	1938
bwdw	313
bwdwAn	666
bwdwAn Awl	666
bwdwlAk	9187
bwdwlyAk	9187
bwdyl	6644
bwdymyr lwnkAr	10446
bwdymyr lwnt$Ar	10446
bwdystA	9653
bwdywnw	3625
bwfylAs jylys	5531
bwh $y lAy	1478
bwhAmbA	6373
bwhAry	6461
bwhlr	9637
bwhslAf swbwtkA	1742
bwhwslAf swbwtkA	1742
bwhyfA	8833
bwhyfA twy AwnytwA	8834
bwhyfA twywnytwA	8834
bwhyr	2764
bwjAly	2091
bwjAr AwsmAny	5972
bwjAr EvmAny	5972
bwjAr bwkw$y	10330
bwjAr ny$Any	205
bwjdAn Awrwskw	7408
bwjdAn Awryskw	7408
bwjdAn kly$	7086
bwjdAn klyt$	7086
bwjdAn klyx	7086
bwjdAnwf	7557
bwjdAnwfsky	7507
bwjdymwn	2454
bwjr ny$Any	205
bwjry mAmby	1341
bwjryh mAmby	1341
bwjty	6980
bwjwlAjAmA	5453
bwjwslAf fynyd	7090
bwjydAr dylyt$	7497
bwjydAr jylyt$	7497
bwjynwfyt$	3438
bwkAry Adjy	6403
bwkAry Ajy	6403
bwkAsA	1250
bwkAsA Awl	1250
bwkAy	5499
bwklwkAr	8046
bwkrm	2140
bwkw$y	10330
bwkwfA	735
bwkwlA sArAky	6487
bwkwlA sArky	6487
bwkwlA srAky	6487
bwkylh	8380
bwkyly	8380
bwkyrky	7272
bwl $lwtr	1961
bwl $lwtyr	1961
bwl $ybwkwsA mA$Atyly	10524
bwl AtAnjA njy	1408
bwl Awnyl	9676
bwl bArtylymy byA	1409
bwl brymr	9430
bwl brymyr	9430
bwl bw$wnj	9301
bwl bwt	4946
bwl byA	1409
bwl byh	1409
bwl byrAnjyh	6185
bwl byrnjr	6185
bwl byrnjy	6185
bwl byrnjyh	6185
bwl byrynjr	6185
bwl byrynjyh	6185
bwl bywj mbA	2843
bwl bywjy mbA	2843
bwl bywjyh mbA	2843
bwl dAmybA	712
bwl fAnk	9319
bwl fwlfwfytz	9359
bwl fwlkr	9665
bwl fwlkyr	9665
bwl fwnk	9319
bwl hAynbkr	1107
bwl hAynbykr	1107
bwl hnry dAmbyA	712
bwl hnry dAmybA	712
bwl hnry sAndAjw	712
bwl hnry sAndAjw dAmybA	712
bwl hnry sAndAwjw	712
bwl hnry sAndAwjw dAmbyA	712
bwl hnry sAndAwjw dAmybA	712
bwl hnry sAndwjw dAmybA	712
bwl hnry sbAk	668
bwl jAlAjr	10138
bwl jAn Awrtyz	2776
bwl jwnswn	7966
bwl kAbA tybA	700
bwl kAbA vybA	700
bwl kAjAmA	7720
bwl kAjAmh	7720
bwl kAjAmy	7720
bwl kAjAmyh	7720
bwl kAlfrt	9332
bwl kAwAnjA symwjyryry	9205
bwl kyjAmy	7720
bwl kylys	2623
bwl kytnj	469
bwl kytynj	469
bwl lAkAmyrA	9325
bwl m$AtAyl	10524
bwl m$Atyly	10524
bwl mA$AtAyl	10524
bwl mA$Atyl	10524
bwl mA$Atyly	10524
bwl mA$tyly	10524
bwl mAlwnj	8260
bwl mAlwnq	8260
bwl mAlwnq AwAn	8260
bwl mArtAn	1114
bwl mArtn	1114
bwl mlwnq	8260
bwl mrqS	5411
bwl nAkAswn	9829
bwl nAkAswny	9829
bwl nAnj mAjwk	8264
bwl nAnq	8264
bwl nAnq mjwk	8264
bwl nyrwb rAsmwsn	1962
bwl nyrwb rAsmwsyn	1962
bwl rAyAn	9961
bwl rAymwnd byrnjyh	6185
bwl rwbrtswn	4588
bwl ryAn	9961
bwl rymwn byrynjyh	6185
bwl rymwnd byrnjyh	6185
bwl rymwnd byrynjyh	6185
bwl ryt$Ard jAlAjhr	10138
bwl ryt$Ard jAlAjr	10138
bwl ryt$Ard jAlAjyr	10138
bwl sylfA	9315
bwl symwjryry	9205
bwl symwjyryry	9205
bwl twnj	2829
bwl twnjwy	2829
bwl twnjy	2829
bwl tybA	700
bwl wlfwfytz	9359
bwl wlfwytz	9359
bwl wlfytz	9359
bwl ywnsn	7966
bwl ywnswn	7966
bwlA AHmd Adykwnly tynwbw	6480
bwlA AHmd tynbw	6480
bwlA AHmd tynwbw	6480
bwlA mAy wyks	9018
bwlA tynbw	6480
bwlA tynwbw	6480
bwlA tynybw	6480
bwlAjy Akynymy	6443
bwlAmA kAny	6390
bwlAn AwbAm njwymA	2840
bwlAn AwbAm njymA	2840
bwlAny	4095
bwlAnyws	6521
bwlAry	4566
bwlAt Ak$wlAkwf	5236
bwlAt Akt$wlAkwf	5236
bwlAt Aqt$wlAqwf	5236
bwlAtwfyt$	7481
bwlbwt	4946
bwldryny	4578
bwldwyn sbnsr	180
bwlfr	5567
bwljAnyn	8350
bwljr	6683
bwlnd AjAwyd	8939
bwlnd AjAwyt	8939
bwlnd Ajwyd	8939
bwlnd Arynj	8963
bwlnd Arynt$	8963
bwlnd Awlwsw	8941
bwlnt AjAfyd	8939
bwlnt AjAwyd	8939
bwlnt AjAwyt	8939
bwlnt Ajwyd	8939
bwlnt Arnj	8963
bwlnt Arnt$	8963
bwlnt Arynj	8963
bwlnt Arynt$	8963
bwlnt Awlwsw	8941
bwlnt Ayjyfyt	8939
bwlr	9637
bwls	9659
bwls Awl	3275
bwls sAds	10143
bwlsn	1940
bwlsnArw	993
bwlswn	9682
bwlswnArw	993
bwltwn	9503
bwltwrAk	9121
bwlwArty	6840
bwlwjAn	7437
bwly mrdxAy	3879
bwlyAnsky	7581
bwlyl	6188
bwlyly $AkAntw	8534
bwlyn AwbAm njymA	2840
bwlyn AwbAmy njwymA	2840
bwlyslAf byrwt	7120
bwm jysws	8322
bwm jyzws	8322
bwmbArdyry	4497
bwmbydw	2746
bwmbyw	9822
bwmdyn	1999
bwmtAm	8617
bwmtAm wy$Ay $Ay	8617
bwmtAm wy$AyA$Ay	8617
bwmtAm wy$AyAt$Ay	8617
bwmtAm wyt$AyA$Ay	8617
bwmtAm wyt$AyAt$Ay	8617
bwmvAm wyt$AyA$Ay	8617
bwmvAm wyt$AyAt$Ay	8617
bwmy fwnjfyt$yt	5273
bwmyA	3146
bwmybwl	8639
bwmybwl AdwlyAdy	8639
bwmybwl AdwlyAdyh	8639
bwmybwl AdwlyAdyj	8639
bwmybwl AdwlyAdyt	8639
bwmybwn	8639
bwmybwn AdwlyAdyj	8639
bwmybwn AdwlyAdyt	8639
bwn Ebdlh dywn	8153
bwnA	1356
bwnAfwn	2654
bwnAnj fwrA$yt	5267
bwnAt$yjw kydykylwh	1048
bwnAt$yjw kydykylwy	1048
bwnAtsyjw kydykylwy	1048
bwnAyA Adhy jwdAnA	4852
bwnAyA jwdAnA	4852
bwndAryf	7505
bwndfyk	6594
bwndy	9727
bwndyfyk	6594
bwnfw EbAs	8608
bwnfwh EbAs	8608
bwnhAnj fwrA$yt	5267
bwnhAnj fwrAt$yt	5267
bwnhAnj fwrAt$yv	5267
bwnj bwnj mArkws	6890
bwnj bwnj mArkws Abn	6890
bwnjAny njkwlwnjA	10515
bwnjAny nkwlwnjA	10515
bwnjAny nqwlwnjA	10515
bwnjbwnj mArkws	6890
bwnjw	2848,2825
bwnjw AwndymbA	2848,2825
bwnr	9959
bwnsAlmAjyn Aw$yrbAt	6088
bwnsAlmAjyn Awt$yrbAt	6088
bwnslyh	2788
bwntA	7426
bwntsAjyn jAsrAy	6075
bwntsyjw kydykylwy	1048
bwntyAn jAsywbwynj	838
bwntyAn jAsywbwynjy	838
bwntyn jAsywbwynjy	838
bwnw	2393
bwnwA bwjA	2616
bwny jnkynz	9648
bwny jynkynz	9648
bwny yAy	895
bwnyAnj fwrA$yt	5267
bwnyAnj fwrAt$yt	5267
bwnyAnj fwrAt$yv	5267
bwnyfAs $ydyAwsykw	10563
bwnyfAs $ydywsykw	10563
bwnyfAs ksAndr	3523
bwnyfAs ksndr	3523
bwnyfAs njwlynzyrA	7694
bwnyfAs t$ydyAwsykw	10563
bwnyfAs t$ydywsykw	10563
bwnyfr	4474
bwnyfys t$ydywsykw	10563
bwnynw	4519
bwnyt tAlwAr	9806
bwnyt tlwAr	9806
bwnywny	852
bwqAdwm	2008
bwqdwm	2008
bwr mHmdy	4329
bwr$A symbswn	4598
bwr$A symbswn mylr	4598
bwr$yA symbswn mylr	4598
bwrAk Awzwjyrjyn	8969
bwrAk Awzwrjyn	8969
bwrAtAy	6423
bwrAty	6423
bwrbAyA	3586
bwrbAyA ywdhy sAdywA	3586
bwrbAyA ywdy sAdywA	3586
bwrbwlys	7657
bwrdjAnAdzh	3111
bwrdstAn	4232
bwrfyryw lwbw	3428
bwrfyryw lwbw swsA	3428
bwrj	6162,3857
bwrj brAnd	6599
bwrj brAndy	6599
bwrj brndy	6599
bwrj bryndh	6599
bwrjAnA krystw	563
bwrjAnAdzh	3111
bwrjAnAdzy	3111
bwrjh brndh	6599
bwrjh bryndy	6599
bwrjr	1901
bwrjy brndy	6599
bwrjy bryndh	6599
bwrjy bryndy	6599
bwrjyA	10133
bwrk	10155
bwrkAltr	1297
bwrkAr	2619
bwrkArd	2619
bwrkhAltr	1297
bwrkhArd	2619
bwrn	2760
bwrnhAm	3392
bwrnwmw ywsjyAntwr	3597
bwrnwmw ywsjyAntwrw	3597
bwrnytw dw swzA	304
bwrnytw dy swsA	304
bwrnytw dy swzA	304
bwrqybh	8789
bwrtAs	7261
bwrtnykwf	7633
bwrtr jws	9794
bwrtwlAnw	4460
bwrtyA symbswn mylr	4598
bwrtylw	3333,2875
bwrtyw	3333
bwrw fwt$ynyt$	5875
bwrw$nkw	9141
bwrw$ynkw	9141
bwrwdAfkyn	7561
bwrwnwf	4916
bwrwt bAhr	8057
bwrwt bAhwr	8057
bwrwt bAxwr	8057
bwrwt bhwr	8057
bwrwt sAjwfyt$	8034
bwrwt sAywfyt$	8034
bwry	3919
bwryAj	6186
bwryAnA krystw	563
bwryTh	5764
bwryfswryn	6068
bwryk	1391
bwryl	2439
bwrys $brm	3474
bwrys $xmrAdwf	8703
bwrys $yx mrAdwf	8703
bwrys $yxmrAdwf	8703
bwrys AyfAny$fyly	3103
bwrys bAnkyn	8339
bwrys bstwryws	1809
bwrys bwAlw	2657
bwrys bwAlwn	2657
bwrys bwywn	2657
bwrys bystwryws	1809
bwrys frlyk	8040
bwrys frlyts	8040
bwrys jryzlwf	7602
bwrys jwnsn	2984
bwrys jwnswn	2984
bwrys kwlAr	8094
bwrys nymtswf	7663
bwrys rwjh	1776
bwrys rwjy	1776
bwrys sbrm	3474
bwrys tAdyk	7449
bwrys tAdyt$	7449
bwrys tArAsywk	9137
bwrys trAjkwfsky	5987
bwrys trAykwfsky	5987
bwrys trAykwsky	5987
bwrys tryAkwfsky	5987
bwrys trykwfsky	5987
bwrys yltsn	7621
bwrys yltsyn	7621
bwrysAf jwfyt$	10455
bwrysAf ywfyt$	10455
bwrysf	769
bwryslAf bArAfAk	574
bwryslAf bArAfAts	574
bwryswf	769
bwrysynkw	7585
bwryt$	1391
bws	5566
bwsAdA	2473
bwsEyd	5772
bwsEydy	6705
bwshmyn	5713
bwskwfsky	5974
bwskwfyt$	5877
bwsth	5781
bwstwfwytynkw	9158
bwswfAlywk	7538
bwswrv	9477
bwsyA	3130
bwsyk	408,3450
bwsyt$	3450
bwt kAnq	8286
bwt kAnq $wl	8286
bwt$dmwn	2454
bwt$kwfsky	5954
bwt$wAy	3127
bwt$wry$fyly	3088
bwt$wy	3127
bwt$ymwn	2454
bwt$ynw	10049,4489
bwt$ynw jrymAldy	4489
bwtA	10496,10476
bwtflyqh	2023
bwtkyfy$ws	5548
bwtkyfysyws	5548
bwtkyfyt$ws	5548
bwtn	7627
bwtnArw	5838
bwtrsh	8249
bwtrsy	8249
bwtsl	1822
bwtw	6959,6995
bwtylw dw fAskwnsylws	294
bwtylw dy fAskwnsylws	294
bwtylyw dy fAskwnsylws	294
bwtylyzy	10482
bwtyn	7627
bwtzl	1822
bwv	9590
bwvA	10496,10476
bwvrwyd	3039
bwvylyzy	10482
bwxAry	6461
bwy tAn swn	10250
bwy tAnh $wn	10250
bwy tAnh swn	10250
bwy vAn swn	10250
bwy vAnh $wn	10250
bwy vAnh Swn	10250
bwy vAnh swn	10250
bwyAr	1768
bwyAr AsmAny	5972
bwyAr AwsmAny	5972
bwyAr ESmAny	5972
bwyAr EvmAny	5972
bwyAr bwkw$y	10330
bwyAr n$Any	205
bwyAr ny$Any	205
bwyjdymwnt	2454
bwykw bryswf	769
bwykw bwrysf	769
bwykw bwryswf	769
bwykw dymytrwf	729
bwykw rA$kwf	754
bwyndkstr	9770
bwynr	9959
bwywkAnyt	8845
bwywn	2657
bwywyA	862
bwzAk	7135
bwzdAj	8986
bwzk	7135
bwzkyr	8878
bwzqyr	8878
bwzwmbAyf	5235
bwzwrv	9477
bwzyd dwrdh	5693
bwzydAr jylyt$	7497
bwzyk	7135
bwzylAy	1478
bwzynwfyt$	3438
bwzyz	1253
bwzyzh	1253
bwzyzy	1253
bwzyzyh	1253
bxAry	6461,7763
bxTyAr sEydwf	10107
bxtAdzh	3075
bxtyAr	4362
bxtyAr SAydwf	10107
bxtyAr sAydwf	10107
bxtyAr sEydwf	10107
bxtywr sEydwf	10107
bxyt	4678
bxyt $byb r$ydy	5201
bxyt r$ydy	5201
bxytyAr sEydwf	10107
by $ydAmbArAm	3934
by dblyw bwtA	10496
by fy nArAsymhA rAw	3943
by hAry$	3930
by jy Hbyby	3621
by jy bAtrswn	4601
by jy krAwly	9980
by jyh Hbyby	3621
by jyh krAwly	9980
by nZyr	6995
by nZyr bhwtw	6995
by nZyr bwtw	6995
by t$ydAmbArAm	3934
by$kh	1898
by$w	4746
by$wb	451
byA	1409
byA mw$lynjA	6371
byA mw$ylynjA	6371
byAfwjy	3194
byAjw AbrAty	4455
byAjy nA ntAm	3345
byAjy nA ntAn	3345
byAjy nA ntAnj	3345
byAjyh nA ntAn	3345
byAjyw AbrAty	4455
byAmbAswryn	6074
byAn bAqr SwlAj	4094
byAn bAqr jbr	4094
byAn jbr	4094
byAn jbr SwlAj	4094
byAnkA Awdwmyjw Awjwkw	6457
byAnkA Awjwkw	6457
byAntydwsy	4536
byAntydwzy	4536
byAnwfyt$ jwry$yt$	5876
byAr $Arl	1973
byAr EvmAny	5972
byAr brw$An	2771
byAr btyjrw	1128
byAr bwkw$y	10330
byAr bwywyA	862
byAr byryjwfwA	2683
byAr bytyjrw	1128
byAr dArtw	5834
byAr dw fylyh	2617
byAr dwfylyh	2617
byAr dwkAn	2673
byAr dwkyn	2673
byAr flymlAn	2744
byAr fymwn	2651
byAr fyrnr	5569
byAr jrAmynyA	5564
byAr jwks	2722
byAr kArlw bAdwAn	4506
byAr klAfr mAjAnjA mwsAfw	2855
byAr klAfyr mAjAnjA mwsAfw	2855
byAr mwkwkw mbwnjw	1405
byAr mwrwA	2750
byAr mwskwfysy	2695
byAr mysmyr	2621
byAr nkwrnzyzA	865
byAr nkwrwnzyzA	865
byAr ry$Ar kAsymyr	3485
byAr t$Arlz	1973
byAr trwdw	1155
byAr ywt trwdw	1155
byArny bndyktswn	4431
byArny bnydyktswn	4431
byArny bynydktswn	4431
byArny bynydyktswn	4431
byAt mAynl rAyznjr	385
byAt mynl rAyzynjr	385
byAtA $ydlw	7140
byAtA $ydw	7140
byAtA sydlw	7140
byAtA szydlw	7140
byAth mAynl rAyznjr	385
byAth mAynl rAyzynjr	385
byAth mynl rAyzynjr	385
byAtrks	6559
byAtryks	6559
byAtrys AtAlA	5907
byAtrys AtAlAh	5907
byAtrys ETA Allh	5907
byAtrys ETAAllh	5907
byAtrys jAny AtAlA	5907
byAtrys myrynw	6804
byAtrys wAny	8278
byAtrys xmysA	8278
byAtrys xmysh wAny	8278
byAtryz Arjymwn	10097
byAtryz myrynw	6804
byAty	4059
byAty mAynl rAyznjr	385
byD	10395
byDAny	10437
bybn rAwAt	3900
bybt AtAmqwlwf	5225
bybwt AtAmkwlwf	5225
bybwt AtAmqwlwf	5225
bybwt ETAmkwlwf	5225
byby mwxykA	10091
bybyn rAwAt	3900
bybyn rwAt	3900
bybyt$	3434
bydhyA dyfy bhAndAry	6643
bydl smyv	9749
bydn	7959
bydrsn	6589
bydrswn	6589
bydrw Anjwlw	6819
bydrw Arnwlfw sAn$yz	1581
bydrw Asby	6249
bydrw bAblw kw$ynsky	6762
bydrw bAblw kwt$nsky	6762
bydrw bAblw kwt$ynsky	6762
bydrw bAblw kwznsky	6762
bydrw bAblw kwzynsky	6762
bydrw bAsws kwlhw	7292
bydrw bAsws kwylw	7292
bydrw bAsws kwylyw	7292
bydrw brwlw	3323
bydrw byrs	1694
bydrw byry$	1694
bydrw byrys	1694
bydrw byryz	1694
bydrw dy fyrwnA rwdryjys byrys	1694
bydrw dy kAstrw fAn dwnym	286
bydrw dy kAstrw fAn dwnym lwy	286
bydrw fAn dwnym	286
bydrw fAz	10078
bydrw fAz rAmylA	10078
bydrw fyrwnA byrys	1694
bydrw fyrwnA rwdryjys byrys	1694
bydrw fyrwnA rwdryjyz byrys	1694
bydrw kArmwnA	10221
bydrw kArynyw	10196
bydrw kAstrw fAn dwnym	286
bydrw kAstyllw	6833
bydrw kAstylw	6833
bydrw kAstyw	6833
bydrw kAtryAnw	6758
bydrw kAtyryAnw	6758
bydrw kwmysAryw	6343
bydrw kwmysAryw Afwnsw	6343
bydrw kwmysyryw Afwnsw	6343
bydrw lwys bydrwsw	1660
bydrw mAlAn	956
bydrw mryzAldy	2131
bydrw mwrynys	2395
bydrw myryzAldy	2131
bydrw rAfAyl tyly$yA	10212
bydrw sAn$ys	2463
bydrw sAn$yv	2463
bydrw sAn$yz	2463
bydrw sAnt$ys	2463
bydrw sAnt$yv	2463
bydrw sAnt$yz	2463
bydrw sAntAnA lwbys	7290
bydrw sAntAnA lwbyz	7290
bydrw swlbs	2419
bydrw swlbys	2419
bydrw tyly$yA	10212
bydrw tylyt$yA	10212
bydrw tyt$yA	10212
bydrw xwAkyn kwldwyl	6279
bydrw xwAkyn kwldwyly	6279
bydrw yAnA	7337
bydw	2701
bydyA bAndAry	6643
bydyA bhAndAry	6643
bydyA dyfy bAndAry	6643
bydyA dyfy bhAndAry	6643
bydyA dyfy bndAry	6643
bydyh	1345
bydyw kwyrynw	6882
bydyw kyrynw	6882
bydzynA AyfAn$fyly	3103
bydzynA AyfAny$fyly	3103
byfAndA	560
byfkwr	2179
byfn	2967
byfwjy	3194
byhjt bAtswly	10340
byjA $wHT	3766
byjAj	226
byjAn nAmdAr znknh	4342
byjAn nmdAr znjnh	4342
byjAn nmdAr znqAnh	4342
byjAn znjnh	4342
byjAn znknh	4342
byjAy	226
byjdwrj	6077
byjdymwnt	2454
byjlytys	3237
byjn	9627,3801
byjn nAmdAr znjnh	4342
byjn nAmdAr znknh	4342
byjn znjnh	4342
byjn znknh	4342
byjn znqnh	4342
byjt bAkwly	10340
byjwA$fyly	3067
byjwfyt$	565
byjwn	9627
byjwt	10058
byjyn	3801
byk bwtA	10476
byk bwvA	10476
byk nAm sn	5010
byk nAm swn	5010
bykA hAfstw	2548
bykA hAfystw	2548
bykAry	8124
bykr	9667
bykrAm synj	3898
bykrAmynws	3288
bykrwft	9555
bykrynj	9429
bykrys	2808
bykt	2981
byktynwf	5247
bykwlA	3446
byky syl	10488
byky syly	10488
byky t$yly	10488
bykyh	2433
bykynybw bAynyw	9021
bykynybyw bAynyw	9021
bykyt	2981
byl Anjly$	6667
byl Ankly$	6667
byl AwrbAn	10039
byl bAr	9712
byl bAzy	9659
byl blyr	1144
byl byrnz	9500
byl byrtwn	10006
byl bzy	9659
byl fryst	9891
byl hAjrty	9616
byl hAydn	446
byl hydn	446
byl jrAhAm	1127
byl jrAhm	1127
byl klntwn	9744
byl klyntwn	9744
byl mwrnw	1119
byl mwrnyw	1119
byl rAmyl	2904
byl rwlnj	6679
byl rwlynj	6679
byl ryt$Ardswn	9473
byl skAt	6848
byl skyt	6848
byl tAylwr	9538
byl wAyt	9659
byl$trwm	7983
bylAr yjryA	2482
bylAwAl	6969
bylAwAl bwtw	6969
bylAwAl bwtw zrdAry	6969
bylAwAl zrdAry	6969
bylAwl	6969
bylAwl bwtw	6969
bylAwl bwtw zrdAry	6969
byldt	7993
byljryny	8084
byljyt$	8972
bylkA	7095
bylryf	3505
bylstrwm	7983
bylt	7993
bylw mAtAwAly	6433
bylw mHmd mAtAwAly	6433
bylwAwswf	7679
bylwnwmy fnswn mwytwy	1038
bylwnwmy fynsn mwytwy	1038
bylwnwmy fynswn mwtwy	1038
bylwnwmy fynswn mwytwy	1038
bylwny	4571
bylwswf	7679
bylwsy	9958
bylwtAyth	5538
bylwtAyty	5538
byly Awltr	2602
byly bAy nzy	2851
byly bAy nzyh	2851
byly by nzAy	2851
byly by nzy	2851
byly by nzyh	2851
byly mylr	584
byly$y	186
bylyAnA blAf$yt$	551
bylyAnA blAfsyt$	551
bylyAnA blAfzyt$	551
bylyfyld	6529
bylyjryny	8084
bylyn	3723
bylyn sywm	2538
bylyn sywm wrqy	2538
bylyny sywm	2538
bylysAryw bytAnkwr	1605
bylytrw	9449
bylytsky	7129
bymbA	1219
byn kwrty	10337
byn nwt	4945
byn qwrty	10337
byn swfAn	4947
byn wAlAs	3033
bynA nytw	6293
bynAly yldrym	8946
bynAy	6907,2740
bynAyA jAnylAw	2594
bynZyr	6995
bynZyr bhwtw	6995
bynZyr bwtw	6995
byndA	9102
byndArwfsky	5989
byndykt sAds E$r	10146
byndytw dws sAntws frytAs	8692
byndytw frytAs	8692
bynfwrd bAy	9247
bynfwrd by	9247
bynfyndA lyfy	6358
bynhyrw	7275
bynj	2827
bynjw mwtArykA	6235
bynjw mwtrykA	6235
bynjw mwvArykA	6235
bynjw wA mwtArykA	6235
bynjw wA mwtArykh	6235
bynjw wA mwvArykA	6235
bynjw wAmwtArykA	6235
bynjw wAmwvArykA	6235
bynkw	3531
bynr	9959
byns	10071
bynskyn	418
byntr	3545
byntw bwkyrk	983
byntw bwkyrky	983
byntw dA kwstA	8323
byntyr	3545
bynw	2702
bynw$yh	1386
bynw$yt	1386
bynwt$yh	1386
bynwty	4469
byny brytskr	9686
byny brytzkr	9686
byny byjn	3895
byny byjyn	3895
byny hynAry	6662
byny hynAryh	6662
byny jAnt$	3688
byny jAnts	3688
byny jAntz	3688
byny mwrdAwnt	2886
byny mwrdnt	2886
byny mwrdwnt	2886
byny wnj	452
byny$	1648
bynyA	7305
bynyA bArA	10161
bynyA nytw	6293
bynyAmyn ntnyAhw	3717
bynyAmynw AndryAtA	4514
bynydykt sAds E$r	10146
bynydyktswn	4431
bynydytw dylA fydwfA	4487
bynyjnw Akynw	6888
bynyjnw Akynw vAlv	6888
bynymArAmA	2588
bynynw Akynw	6888
bynynw Akynw vAlv	6888
bynynyw Akynw	6888
bynyrA	1390
bynyt	3712
bynytA fyryrw fAldnr	378
bynytA fyryrw fAldnyr	378
bynytA fyryrw wAldnr	378
bynytw mwswlyny	4538
byr $tAynbrwk	1836
byr $tyj mwlr	1947
byr $ynjyrw	839
byr AnkwrwnzyzA	865
byr Aw$w	880
byr Aw$wh	880
byr Awshw	880
byr AwydrAwjw	703
byr bAdAky	8570
byr bAhymy bAdAky	8570
byr bAhymy bAdAkyh	8570
byr bAymy bAdAky	8570
byr bAymy bAdAkyh	8570
byr brnAr bwnjw	2848
byr brw$An	2771
byr bwywyA	862
byr byntAt	3
byr byryjwfwA	2683
byr bytyjrw	1128
byr bywyA	862
byr dAmAntAnj kAmArA	3204
byr dAmAntAnj kmArA	3204
byr dAmyAn hAbwmwrymy	7711
byr dArtw	5834
byr dmyAn hAbwmwrymy	7711
byr dw fylyh	2617
byr dwkAn	2673
byr dwkyn	2673
byr dy fylyh	2617
byr flymlAn	2744
byr frdynAndw kAsyny	4575
byr frdynAndw kAzyny	4575
byr fymwn	2651
byr fyrnr	5569
byr hAbwmwrymy	7711
byr jrAmynyA	5564
byr jwks	2722
byr kAmyl fytAl	5927
byr kArlw bAdwAn	4506
byr klAfr mAjAnjA mwsAfw	2855
byr klAfyr mAjAnjA mwsAfw	2855
byr mAbry twAkws	1327
byr mndys frAns	2742
byr mndyz frAns	2742
byr mwkwkw Ambwnjw	1405
byr mwkwkw mbwnjw	1405
byr mwrAsyrA	7686
byr mwrwA	2750
byr mwskwfysy	2695
byr mysmyr	2621
byr nkrwnzyzA	865
byr nkwrnzyzA	865
byr nkwrwn*y*A	865
byr nkwrwnzyzA	865
byr nkwrwnzyzyA	865
byr ry$Ar kAsymyr	3485
byr rynyh	7826
byr styj mwlr	1947
byr styj mwylr	1947
byr sylstAn rwyjymA	7709
byr sylstyn rwyjymA	7709
byr t$Arlz	1973
byr trwdw	1155
byr twAkws mAbry	1327
byr twkws mAbry	1327
byr vAny	5830,667
byr wdrAwjw	703
byr wydrAwjw	703
byr yAlwky mwkbym	1257
byr yAlwky mwkbymh	1257
byr yAlwky mwkbymy	1257
byr ywt trwdw	1155
byr zAfy	5937
byr zfy	5937
byrAhymA wAtArA	1317
byrAkAkys	3252
byrAm rjby	10331
byrAmwf	504
byrAnjyh	6185
byrAt byrAq	8930
byrAt byrq	8930
byrbl bAs	1893
byrbwk	1848
byrd	1133
byrdy mHmdwf	8710,8712
byrdymHmdwf	8710,8712
byrdymwxAmydwf	8710
byrfktw yAsAy	6874
byrfyktw yAsAy	6874
byrfyktw yAsy	6874
byrfyz $hbAzwf	509
byrfyz m$rf	6915
byrfyz r$yd	7062
byrfyz xtk	6927
byrhAnw jwlA	2494
byrjAnym AytymwfA	5217
byrjmAnys	5575
byrjr	9782
byrjwlyw	10147
byrjy rAfyny	6407
byrjytA Awl	7997
byrjytA dAl	7997
byrk mwsAr	8056
byrkAfs	5591
byrkhAltr	1297
byrkw	3041
byrlA	3999
byrlAyn	401
byrlskwny	4552
byrm byjAj	226
byrm byjAy	226
byrm kwswmy	10333
byrm rjby	10331
byrmwf	504
byrn nAswn	3630
byrnAbyt$	7485
byrnArd bwt	6543
byrnArd dwywjw	6648
byrnArdw AryfAlw	3339
byrnd $mydbAwr	1879
byrnd $myt bAwr	1879
byrndrA	6626
byrnjr	6185
byrnjyh	6185
byrny sAndrs	9917
byrny sAndrz	9917
byrnz	9500
byrq	8930
byrqdAr	4184
byrqdAr Awjlw	8857
byrs	2941,3704
byrsAd bysysAr	9012
byrswn	7970
byrsyfAl bAtrswn	4601
byrsyfAl jyms bAtrswn	4601
byrsyh	1312
byrt	2919
byrt dyl rwzAryw	6873
byrt kwndrs	6547
byrt kwndrz	6547
byrt kwndyrs	6547
byrt kwyndrs	6547
byrt rAmdyn	8247
byrtl hArdr	1955
byrts	3711
byrts mwsAr	8056
byrtw AwrtyjA	10129
byrtw AwrtyjA mArtyn	10129
byrtw fAkynA	6356
byrtw fAn klAfyryn	1377
byrtw frnAndyz	338
byrtw fwjymwry	6828
byrtw fyrnAndyz	338
byrtw jwnzAlys	9715
byrtw nAfArw	2404
byrtw rwmwlw	6872
byrtw sAyv	2466
byrtwny	10151
byrty Ahrn	3654
byrty Ahyrn	3654
byrty bAsyw	2554
byrtyl hArdr	1955
byrtynwty	4576
byrtyny	4564
byrw fnjw	187
byrw fynjw	187
byrw rAjAwnAryfylw	5905
byrw rAjwnAryfylw	5905
byrwf	763
byrwn	341
byrwn kAmylyry	6166
byrwny	4490
byrwt	7120
byrwt$A$fyly	3083
byrwtA	7702
byrwyz $hbAzwf	509
byrwyz m$rf	6915
byrwyz r$yd	7062
byrwyz xTAk	6927
byry	9362
byry krysty	1014
byry$A	223
byry$yt$	7444
byryA	8357
byryjwfwA	2683
byrylw	9604
byrylyw	9604
byryndrA	6626
byryndrA byr bykrAm $Ah	6626
byryndsn	6555
byryndwA	1196
byrynjr	6185
byrynjyh	6185
byrynsky	734
byrynw	9998
byryny	4501
byrys	5454,3704
byrys mwlynA	3336
byrysfyl	1291
byrysyt$	7444
byryts	3711
byrytz	3711
byryv rwbAlkAbA	2446
byrywA	8116
byryz	3704
byryz blkyt$	570
byryz dy kwyAr	6771
byryz mwlynA	3336
byryz rwbAlkAbA	2446
byryz rwkh	1666
byryz rwky	1666
byryzky	5928
byryzyky	5928
byrzyn$	5608
byrzyns	5608
bysAky	10019
bysAnw	4531
byskwf	7647
byslymy	10345
bysmrtnyx	8339
bysnt	9696
bysnyk byslymy	10345
bysnyk mSTfAy	197
bysnyk mSTfy	197
bysrA twrkwfyt$	549
bysry	5394
bystwryws	1809
bystyly	4484
byswAs	635
bysymy	5955
bysynt	9696
bysyrA trkwfyt$	549
bysyrA twrkwfyk	549
bysyrA twrkwfyt$	549
bysyrA twrt$wfyt$	549
bysyrwfyt$	581
bysysAr	9012
bysyt$	7483
byt hjsyv	9391
byt hyjsv	9391
byt hyjsyv	9391
byt kynj	9889
byt wlyAmz	9972
byt wylyAmz	9972
byt$w	10160
byt$ynwfyt$	3453
byt$ynwfyt$ bwryt$	3453
byt$yrwfyt$	581
bytA $ydlw	7140
bytAlwtys	3304
bytAn	2738
bytAr bytkwfyt$	7457
bytAr mlAdynwf	728
bytAr stwyAnwf	779
bytkwf	774
bytl	5572
bytr $trwk	1803
bytr $wmykr	9264
bytr $yArtw	3544
bytr $yAryly	9276
bytr Aw nyl	6850
bytr Awnyl	6850
bytr Twmswn	2581
bytr bAfl	1734
bytr bAfyl	1734
bytr bAlA$	3542
bytr bAlAj	3542
bytr bAlAz	3542
bytr blyjryny	8084
bytr bwd	9607
bytr bwdy	9607
bytr bwjArd	9366
bytr bwrw$	3553
bytr bwrws	3553
bytr bwtA	10496
bytr byljryny	8084
bytr byllyjryny	8084
bytr bylyjryny	8084
bytr bys	9257
bytr bytArt	1647
bytr bythArt	1647
bytr bytkwfyt$	7457
bytr dAtwn	457
bytr dblyw bwtA	10496
bytr dtwn	457
bytr dw krym	643
bytr dwtwn	457
bytr dy krym	643
bytr fAm	9627
bytr fAn lwn	1141
bytr fyAlA	1766
bytr fylm bwtA	10496
bytr fylym bwtA	10496
bytr fytnj	1815
bytr fytyj	1815
bytr hAyn	2901
bytr hwlkfyst	7965
bytr hwltkfst	7965
bytr hwltkfyst	7965
bytr hwltkwyst	7965
bytr jAlbrAyv	9455
bytr jAlbryv	9455
bytr jAydw$	8060
bytr jAydws	8060
bytr kAjymyr	8062
bytr kArynjtwn	2975
bytr kAtjAfyfy	6379
bytr kAtjAfyfyh	6379
bytr kAzymyr	8062
bytr kryst$n	2607
bytr krystnsn	1936
bytr krystyAn	2607
bytr kwk	10027
bytr kwstllw	437
bytr kwstylw	437
bytr kwymAns	6539
bytr kwymAnz	6539
bytr kyArylly	9276
bytr kyAryly	9276
bytr kynj	9889
bytr lAwnsky tyfntAl	407
bytr lyrnr	3880
bytr lyrnyr	3880
bytr mAfAny	1412
bytr mAfAny mwswnj	1412
bytr mAfAny mwswnjy	1412
bytr mAk kAy	1129
bytr mAkAy	1129
bytr mAky	1129
bytr mAndlswn	2956
bytr mAsynkA	1753
bytr mAt$ynkA	1753
bytr mAtsynkA	1753
bytr mdjy$y	3533
bytr mdjysy	3533
bytr mkAy	1129
bytr mlAdynwf	728
bytr mmwsy	1045
bytr mndlswn	2956
bytr mtArykA	6227
bytr mvArykA	6227
bytr mwsy	1045
bytr mwtArykA	6227
bytr mwvArykA	6227
bytr mydjy$y	3533
bytr mydjysy	3533
bytr mydysy	3533
bytr mylt	2923
bytr mylyt	2923
bytr nAfArw	9692
bytr njAs	1765
bytr nykAs	1765
bytr nysAs	1765
bytr nyt$As	1765
bytr rwmAn	7418
bytr rykyts	3029
bytr ryv	422
bytr sjyArtw	3544
bytr smnby	7968
bytr strwk	1803
bytr stwyAnwf	779
bytr styAnwf	779
bytr syArtw	3544
bytr syjArtw	3544
bytr symnby	7968
bytr szyArtw	3544
bytr szyjArtw	3544
bytr tmAyr	1910
bytr twmbswn	2581
bytr twmswn	2581
bytr vAny	10448
bytr wlym bwtA	10496
bytr wyl$	9948
bytr wylyAm bwtA	10496
bytr wylym bwtA	10496
bytr wystmAkwt	2915
bytr yt$wf	7574
bytr zyArtw	3544
bytr zyjArtw	3544
bytrAs fAytykwnAs	5533
bytrAs fAytykywnAs	5533
bytrAs fytykwnAs	5533
bytrAyws	9281
bytrjyt$k	1750
bytrl	8048
bytrlh	8048
bytrly	8048
bytrsn	6597
bytrw	1612
bytrw bArwlyn	10152
bytrw bwrw$nkw	9141
bytrw bwrw$ynkw	9141
bytrw jrAsw	4578
bytrw lwt$ynsky	5868
bytrw rwmAn	7418
bytrws mwlyfAtys	3259
bytrws mwlyfyAtys	3259
bytrws mwlyfytys	3259
bytrws swlwmwn	2374
bytry Awrbw	2563
bytry rwmAn	7418
bytryks	6559
bytrysyk	1750
bytryt slymy	10325
bytryt sylymy	10325
bytryt$yk	1750
bytryws	9281
bytrz	6674
bytsAs	3309
bytswAn	8625
bytswlA	3446
bytsy $Afyz	6819
bytsy t$Afys	6819
bytsy t$Afyz	6819
bytwn	2657
bytwnjtArn	8657
bytwnjtArn $ynAwAt	8657
bytwnjtArn $ynAwAtrA	8657
bytwnjtArn t$ynAwAt	8657
byty Aswmw	1398
byty bwvrwyd	3039
bytyl	5572
bytynw krAksy	4547
bytyry Awrbw	2563
byv fAn $Ak	9653
byv jwnz	9501
byvnty AyhAty twmy	3222
byvynty fwks	6291
byw	8111
byw jArsyA Askwdyrw	2474
byw jArvyA Askwdyrw	2474
byw$ jwyAl	3940
byw$ jwyl	3940
byw$ qwyAl	3940
bywjry mAmby	1341
bywjy mbA	2843
bywkAnyt	8845
bywrn Aryld	6580
bywrn Aryld jrAm	6580
bywrn fwn sydw	7961
bywrn jwdAl	6595
bywrn twr jwdAl	6595
bywrn twrh jwdAl	6595
bywrn twry jwdAl	6595
byws HAdy E$r	10140
byws vAny E$r	10141
bywtr Aylyt$wf	7574
bywtr Aylyt$yf	7574
bywtr bwrw$ynkw	9141
bywtr krAft$ynkw	1056
bywtr mwlr	7155
byz$kyAn	4369
byzAnw	4531
byzkArA	6839
byzwA$fyly	3067
byzymA kArAhA	1174
byzymA kArAhAmwhytw	1174
byzymA krAhA	1174
byzymA krhA	1174
byzymwnjw	7718
bz$kyAn	4369
bzAz	4135
bzwm	6386
dA sylfA	992
dA$l	9873
dA$yAn sywlws	7427
dA$yAn t$wlws	7427
dA$yn byAmbAswryn	6074
dAEry	10361
dAbyry	701
dAbyryh	701
dAdly synAnAyAky	5458
dAdnAdjy	8568
dAdy brnyAE	3849
dAdys	3199
dAdys kAmArA	3199
dAdys kmArA	3199
dAfwr Ayfw $tyr	3452
dAfwr Ayfw styr	3452
dAfwr bwjynwfyt$	3438
dAfwr bwzynwfyk	3438
dAfwr bwzynwfyt$	3438
dAfwr styr	3452
dAfwryn krAt$wn	8039
dAfyd $Arl jAnAw	1273
dAfyd AdyAnj	6645
dAfyd Akslrwd	9557
dAfyd ArAxAmyA	9130
dAfyd Awdswn	4444
dAfyd AwswbA$fyly	3112
dAfyd Awyn	2974
dAfyd EAzr	3670
dAfyd Eyfry	3730
dAfyd TwnwyAn	240
dAfyd bAkrAdzh	3080
dAfyd bAnwylw	2608
dAfyd bAr AylAn	3867
dAfyd bArnyA	3849
dAfyd bArnyAE	3849
dAfyd bkrAdzh	3080
dAfyd bn jwrywn	3800
dAfyd brnyA	3849
dAfyd brnyAE	3849
dAfyd brnyE	3849
dAfyd bykr	3870
dAfyd dAkw	1249
dAfyd fAn wyl	6554
dAfyd frAnsys	8104
dAfyd hyl	9536
dAfyd hyrly	417
dAfyd jwfryn	3754
dAfyd kAbwA	5953
dAfyd kAmyrwn	3020
dAfyd kbwrmAkbwr	5490
dAfyd kyzrA$fyly	3068
dAfyd kyzyrA$fyly	3068
dAfyd kzyrA$fyly	3068
dAfyd lAmy	2988
dAfyd lAnjy	6681
dAfyd lyfy	3777
dAfyd mAbwzA	10523
dAfyd mAhlwbw	10503
dAfyd mArk	6485
dAfyd mnsr	3890
dAfyd mylybAnd	2982
dAfyd symwr	6692
dAfyd t$wkwyhwAnkA	917
dAfyd t$wkyhwAnkA	917
dAfyd t$wkywAnkA	917
dAfyd twnwyAn	240
dAfyd yEAzr	3670
dAfyd zAlkAlAny	3086
dAfyd zAlkAlyAny	3086
dAfyd zlklyAny	3086
dAfyd zyny	3852
dAfyt bAkrAdzh	3080
dAfyt kyzrA$fyly	3068
dAfyt twnwyAn	240
dAfyt zAlkAlyAny	3086
dAh wld Ebdy	6106
dAhAl	6636
dAjAn	3827
dAjfyn Andrswn	9346
dAkw	1249
dAkwrw	6464
dAlAmyny zwmA	10478
dAlAs	9700
dAlbyr swhAj	3899
dAlbyr synj	3899
dAlbyr synj swhAj	3899
dAltwn tAjlAjy	6657
dAltwn tAjylAjy	6657
dAly	10375
dAlyA Atsyk	3859
dAlyA Aytsyk	3859
dAlyA Aytzyk	3859
dAlyA brt	6871
dAlyA jrybAwskAyth	5554
dAlyA jrybAwskAyty	5554
dAlyA jrybAwskyth	5554
dAlyA jrybAwskyty	5554
dAlyA jrybwskAyt	5554
dAlyA jrybwskAyty	5554
dAlyA jrybwskyt	5554
dAlymA	4555
dAlyn dyAlw	3185
dAlyn jAlw	3185
dAm$w dwrjy	1022
dAmAntAnj brt kAmArA	3204
dAmAntAnj byr kAmArA	3204
dAmAntAnj kAmArA	3204
dAmAtw	9866
dAmbAzAw	6421
dAmbAzw	6421
dAmbsy	9289
dAmbyA	712
dAmdyn tswjtbAtAr	6069
dAmt$w dwrjy	1022
dAmyAn fAz dAlmydA	8319
dAmyAn fAz dy mydA	8319
dAmybA	712
dAmyr krstysyfyt$	3440
dAmyr krstyt$yfyt$	3440
dAmyw fAz dAlmydA	8319
dAn $Abyrw	9578
dAn $mrwn	3674
dAn $wmrwn	3674
dAn Atyty	6463
dAn Aytyty	6463
dAn HAlwts	3682
dAn HAlwtz	3682
dAn Hlwts	3682
dAn bnEym	9648
dAn brwylyt	9736
dAn brwyt	9736
dAn dryskwl	9391
dAn fryd	9507
dAn jylrmAn	3736
dAn kAyn	9346
dAn kwrtzr	9482
dAn kwts	9823
dAn kwyl	10069
dAn kyn	9346
dAn kyrtzr	9482
dAn mAk nyl	9259
dAn mAknyl	9259
dAn mknyl	9259
dAn mrydwr	3767
dAn myrydwr	3767
dAn snwr	9988
dAn swlyfAn	9938
dAn synwr	9988
dAn tyAn	443
dAn tyhAn	443
dAn tyxwn	3856
dAn$	174
dAn$ jEfry	4306
dAnA $l smyv	9598
dAnA $yl smyv	9598
dAnA brynw	9998
dAnA byrynw	9998
dAnA rwhrAbAkr	9880
dAnA rwrAbAkr	9880
dAnA rwrbAkr	9880
dAnA smyv	9598
dAnA strwl	9388
dAnA wAyt	10032
dAnAbAlAn	8012
dAnAnjAy rAmfwl	6192
dAnAnjAy rmfwl	6192
dAnAnjAy ryty$ rAmfwl	6192
dAnAnjy rAmfwl	6192
dAnAt	2860
dAnAy fr	4280
dAndA	6406
dAnfwrd	9308
dAnfwrv	9499
dAnj ty njwk tynh	10293
dAnj ty njwk vynh	10293
dAnj vy njwk tynh	10293
dAnj vy njwk vynh	10293
dAnjwmA	6419
dAnkAr	4016
dAnkw	8093
dAnsA kwrwmA	3202
dAnsylA	7430
dAnt$ylA	7430
dAnty kAbwtw	320
dAnty kwrdwfA	6796
dAnwn	3751
dAny AnTwAn rwlyn fwr	7817
dAny AyAlwn	3734
dAny Aylwn	3734
dAny dAnwn	3751
dAny dnwn	3751
dAny fwr	7817
dAny fwrh	7817
dAny fwry	7817
dAny fwryh	7817
dAny fylyb	7813
dAny fylybs	7813
dAny jylrmAn	3736
dAny nAfyh	3725
dAny rwlyn fwr	7817
dAny yAtwm	3818
dAny yElwn	3734
dAnyAl $Abw	6360
dAnyAl $Abyrw	9578
dAnyAl $ywly	362
dAnyAl AHmdwf	5241
dAnyAl AHmtwf	5241
dAnyAl AHmytwf	5241
dAnyAl ArAb mwy	4874
dAnyAl Arb mwy	4874
dAnyAl AwnA Andw	2845
dAnyAl AwnA Awndw	2845
dAnyAl AwrtyjA	6518
dAnyAl Axmytwf	5241
dAnyAl AyAlwn	3734
dAnyAl Aylwn	3734
dAnyAl bnAym	9648
dAnyAl bnEym	9648
dAnyAl bnjAmyn	9559
dAnyAl bnyAmyn	9559
dAnyAl dAyw	8311
dAnyAl dryskwl	9391
dAnyAl dy sAnt jwr	7818
dAnyAl fAyAn	2724
dAnyAl frAnswA mAlAn	10492
dAnyAl frAnsyskw t$Abw	6360
dAnyAl fryd	9507
dAnyAl fyAn	2724
dAnyAl hAjAry	3890
dAnyAl hjAry	3890
dAnyAl kAblAn	1333
dAnyAl kAblAn dAnkAn	1333
dAnyAl kAblAn dnkAn	1333
dAnyAl kAblAn dwnkAn	1333
dAnyAl kAyn	9346
dAnyAl krytnbrynk	9622
dAnyAl kwrtzr	9482
dAnyAl kwts	9823
dAnyAl kyrtsr	9482
dAnyAl kyrtzr	9482
dAnyAl lymA dws sAntws dAyw	8311
dAnyAl mAlAn	10492
dAnyAl mytwf	741
dAnyAl nwbwA	2145
dAnyAl nyfw	3744
dAnyAl rAsl	9589
dAnyAl rwbn$tAyn	9585
dAnyAl rwbn$tyn	9585
dAnyAl rwbnstAyn	9585
dAnyAl rwbnstyn	9585
dAnyAl ry$	5439
dAnyAl skywly	362
dAnyAl sywly	362
dAnyAl t$Abw	6360
dAnyAr Awsnwf	4908
dAnyAr Awsynwf	4908
dAnyAr Hsynwf	4908
dAnyAr ywsynwf	4908
dAnyl $Abw	6360
dAnyl $Abyrw	9578
dAnyl $ywly	362
dAnyl ArAb mwy	4874
dAnyl AwnA Awndw	2845
dAnyl AwrtyjA	6518
dAnyl dAyw	8311
dAnyl dw sAnt jwry	7818
dAnyl dy sAnt jwry	7818
dAnyl frAnsyskw t$Abw	6360
dAnyl hAjAry	3890
dAnyl hjAry	3890
dAnyl kAblAn dAnkAn	1333
dAnyl kAblAn dnkAn	1333
dAnyl kAblAn dwnkAn	1333
dAnyl kyrtzr	9482
dAnyl mAlAn	10492
dAnyl mytwf	741
dAnyl nwbwA	2145
dAnyl nyfw	3744
dAnyl rAsl	9589
dAnyl rwbn$tAyn	9585
dAnyl ry$	5439
dAnyl skywly	362
dAnyl sywly	362
dAnyl t$Abw	6360
dAnylw Astwry	10072
dAnylw mdynA	1991
dAnylw mydynA	1991
dAnylw twrk	8035
dAnylw twrky	8035
dAnylw tyrk	8035
dAnylwf	9175
dAnyly frAnkw	4509
dAnyt	2860
dAr	6947
dAr mHmdwf	521
dAr mHmwdwf	521
dArAbws	367
dArAm jwkwl	6201
dArAmbyr jwkwl	6201
dArbw	3160
dArbwh	3160
dArbwy	3160
dArl Eysy	9905
dArlynj	2961
dArm jwkwl	6201
dArmAnAn	2732
dArmAnwfyt$	5884
dArmAnyn	2732
dArmndrA brAdAn	3968
dArmndrA brAdhAn	3968
dArmyndrA brAdAn	3968
dArmyndrA brAdhAn	3968
dArt$yA$fyly	3087
dArt$yf	7588
dArtw	5834
dArw$	3030
dArwk	3030
dAryjA nAzArbAyfA	5255
dAryjA nzArbAyf	5255
dAryjA nzArbAyfA	5255
dAryl Eysy	9905
dAryn hnfyld	1011
dAryn lAhwd	9938
dAryn lHwd	9938
dAryw$ rwsAty	7103
dAryws rwsAty	7103
dAskAlwf	733
dAstys	2438
dAswky	6482
dAsyAn sywlws	7427
dAsyAn t$wlw$	7427
dAsylfA	992
dAsyt$	7473
dAt$yAn sywlws	7427
dAt$yAn t$wlw$	7427
dAt$yAn t$wlws	7427
dAt$yt$	7473
dAtsyt$	7473
dAtwn	457
dAwA tsyrynj	1017
dAwd Awjlw	8912
dAwd Awys	8239
dAwd Awys jAmE	8239
dAwd dAn$ jEfry	4306
dAwd jAwArA	3162
dAwd jwArA	3162
dAwd mAlAm wAnky	6413
dAwd rAjHh	8391
dAwd xAn	125
dAwd yAyA AbrAhym	8547
dAwd yHy AbrAhym	8547
dAwdA jAwArA	3162
dAwdA jAwArh	3162
dAwdA jwArA	3162
dAwdA kyrAbA jAwArA	3162
dAwdA mAlAm wAnky	6413
dAwdn	3054
dAwkwrw	6464
dAwnr	448
dAwyt twnwyAn	240
dAy	1512
dAy bynj	1471
dAy bynj jw	1512
dAy bynj qw	1512
dAy bynj qwh	1512
dAy bynjw	1512
dAyAn	3665
dAyAn fAyn$tAyn	9883
dAyAn fAynstAyn	9883
dAyAn fynstyn	9883
dAyAn kwrnr	2952
dAyfd sAtrfyld	9487
dAyfyd $nkr	9631
dAyfyd $ynkr	9631
dAyfyd Akslrwd	9557
dAyfyd bn jwrywn	3800
dAyfyd btrAyws	9281
dAyfyd byrs	9554
dAyfyd frydmAn	9618
dAyfyd fy$r	9639
dAyfyd hyl	9536
dAyfyd jwnstwn	427
dAyfyd kAmyrwn	3020
dAyfyd kAy	9792
dAyfyd kwhyn	9685
dAyfyd ly	9046
dAyfyd lyfy	3777
dAyfyd lyn	9045
dAyfyd rwdryjyz	9292
dAyfyd sAtrfyld	9487
dAyfyd wl$	9505
dAym zyn dyn	6303
dAyry	5656
dAys	1295
dAyslblwm	6536
dAytwn	9267
dAyzAny yswn mAdwyky	6466
dEyj bn slmAn	787
dEyj bn slmAn xlyfh	787
dHlAn	7228
dHw wld qAblyh	2036
dbA$y	5632
dbAj	4186
dbybh	5706
dfE	7346
dfE Allh HAj	7853
dfE Allh HAj Ely	7853
dfE Allh HAj Ely EvmAn	7853
dfryn	3892
dfwrkwfyt$	7674
dfwrnykwf	7511
dhAl	6636
dhAnAbAlAn	8012
dhArAm jwkwl	6201
dhArAmbyr jwkwl	6201
dhArm jwkwl	6201
dhArmndrA brAdAn	3968
dhArmyndrA brAdAn	3968
dhby wld sydy mHmd	6007
dhqAn	4249
djAbA ywsylyAny	3116
djAfyrwfyt$	579
djAkwbA lyfA	5911
djAkwbA yfA tyhyndrAzAnAryfylw	5911
djAn	3827
djAnjw syswkw	6022
djbsnd	4312
djlAl sfyt$lA	10329
djwAnA	7399
djwkAnwfyt$	5889
djwkw swyAntw	3574
djwmArt AwtwrbAyf	4911
djwnkwndA trAwry	6002
djwrdjy rAdwlwfyt$	5885
djwrdyh rAdwlwfyt$	5885
djwrw mAkwt	7486
djwrw mAtswt	7486
djwryt$	7458
djwtwdyA	1254
djybw	6415
djybw kA	8131
djybw lyty kA	8131
djyndjyt$	7483
djynjyt$	7483
djyrjyAn	9438
dl rwzAryw	6873
dlAdlA	8546
dlAmyny	8540,8542,8543,8544
dlAmyny nkwsAzAnA zwmA	10478
dlAmyny zwmA	10478
dlAwr	80
dlfym dA sylfA	3350
dlfyn lwrnzAnA	6862
dlfyn lwrynzAnA	6862
dlmA rwsyf	980
dlsy rwdryjyz	10189
dlymA	4555
dlymy	4038
dlytA	1926
dlytA mHmd dlytA	1926
dmbAzAw	6421
dmbry	2029
dmbsy	9289
dmbwyA	3201
dmky mkwnn	2542
dmqy mkwnn	2542
dmqy mwknn	2542
dmqy mykwnyn	2542
dmtrw kwlybA	9146
dmtry byskwf	7647
dmtry mydfydyf	7668
dmtrys AfrAmwbwlws	3238
dmyqy mkwnn	2542
dmyryl	8935
dmysAny kwmAlw	10463
dmytAr bwbwf	761
dmytAr jlAft$yf	784
dmytAr kwfAt$yfsky	5984
dmytrw kwlybA	9146
dmytrw rAzwmkwf	9184
dmytrwf	5971
dmytry $ybylwf	8336
dmytry Awstynwf	8330
dmytry bAtrw$yf	7681
dmytry bwlAnsky	7581
dmytry bwlyAnsky	7581
dmytry byskwf	7647
dmytry dwjAdkyn	7580
dmytry jryjwrynkw	7678
dmytry kwlybA	9146
dmytry kwzAk	7672
dmytry mdfydyf	7668
dmytry mydfydf	7668
dmytry mydfydyf	7668
dmytry rwbl	8037
dmytry rwbyl	8037
dmytry rwjwzyn	7560
dmytry t$yrny$ynkw	7678
dmytry yAzwf	8332
dmytryf	7588
dmytrys drwtsAs	3261
dmytrys xrystwfyAs	1727
dn Awyl	6560
dndA	6406
dndyAs	3269
dnfwrd	9308
dnj	1549
dnj $yAw bynj	1549
dnj $yAwbynj	1549
dnj Alwr	7880,8276
dnj ly	1463
dnj syAw bynj	1549
dnj zyAw bynj	1549
dnkTA$	1715
dnktA$	1715
dnkw mAlysky	5961
dnt$ylA	7430
dnwn	3751
dny sAsw Anjysw	1282
dny sAsw njysw	1282
dnyA jwzl jwlmAnwfA	8709
dnyA jwzyl jwlmAnwfA	8709
dnyA mAmwn	6210
dnyA mAmwn Ebdqywm	6210
dnyAjwzl jwlmAnwfA	8709
dnyAr Awsynwf	4908
dnys $myhAl	9166
dnys b$yrwfyt$	581
dnys blyr	9252
dnys bysyrwfyt$	581
dnys byt$yrwfyt$	581
dnys hAstrt	9957
dnys kwsynyt$	9899
dnys mAkdwnw	9808
dnys mAkdwnwh	9808
dnys mkdwnw	9808
dnys mwnkAdA	6515
dnys rws	9445
dnys sAsw Anjysw	1282
dnys sAsw njwysw	1282
dnys sAsw njysw	1282
dnys sAswnjysw	1282
dnys zfyzdyt$	561
dnyz bAykAl	8908
dnzl dwjlAs	4985
dnzyl dwjlAs	4985
dqlw	7956
drA$kwfyt$	7465
drAbAdy mwrmw	3990
drAbAty	9117
drAjAn $wtAnwfAts	7451
drAjAn jwfyt$	572
drAjAn krAbwfyt$	5878
drAjAn kwfyt$	572
drAjAn mykyryfyt$	557
drAjAn swtAnwfAk	7451
drAjAn swtAnwfAt$	7451
drAjAn swtAnwfAts	7451
drAjAn t$wfyt$	572
drAjAn yw$yt$	7472
drAjAn ywt$yt$	7472
drAjnyA	7442
drAjwlywb AwydAnyt$	7445
drAjwtyn zylynwfyt$	10453
drAjy	4560
drAjy$A by$yt$	7483
drAjysA bysyt$	7483
drAmAny mAhAmA	3144
drAmAny mhAmA	3144
drAskwfyt$	7465
drAwbAdy mwrmw	3990
drEy	3780
drdyry dxyry	7883
drdyry mHmd AHmd	7883
drmAnAn	2732
drmAnwfyt$	5884
drmr	3748
drnwf$k	8049
drnwf$yk	8049
drnwfsk	8049
drnwfsyk	8049
drwbAdy mrmw	3990
drwbAdy mwrmw	3990
drwtsAs	3261
drwy$ Ar Awjlw	1717
drwy$ Arwjlw	1717
drwy$ AsmAEyl blw$y	6710
drwy$ Ayrwjlw	1717
drwy$ blw$y	6710
drwy$ bn AsmAEyl blw$y	6710
drwy$ bn AsmAEyl bn Ely blw$y	6710
drwytsAs	3261
dry njf AbAdy	4373
dryAnkwr	2656
dryfws	1305
dryh $rf dyn	2344
dryjA nzArbAyfA	5255
drymr	3748
drynkwr	2656
drys fAn Ajt	6561
drys fAn Axt	6561
dryskwl	9391
drytAn AbAzwft$	5897
drytAn AbAzwfyk	5897
drytAn AbAzwfyt$	5897
drytAn EbAzwfyt$	5897
ds brAwn	2879
dsAlyn	2506
dsrA brjAyA	3582
dstm	68
dswky	6482
dsydyryw kwstA	295
dtmyr bw$Aty	202
dtr kAstrwb	1810
dw $Aryt	2713
dw fylbAn	2715
dw fylyh	2617
dw hwb $yfr	6542
dw klyrk	10497
dw krw	680
dw lA rwA	351
dw lA sAblyr	2646
dw mwy	10261
dw mynyzys	8301
dw myzyr	1855
dw rwjy	2794
dw rwsAryw	6357
dw rwzAryw	6357
dw ryfyr	2677
dw sAntws	283
dw$A	7386
dw$An myhAylwfyt$	7471
dw$kw mArkwfyk	5894
dw$kw mArkwfyt$	5894
dwAldy	359
dwArty	8374,7329
dwArty bArws	3369
dwArty dy bArws	3369
dwArty lwbyz	7270
dwAyt AyznhAwr	9740
dwAyt bw$	9598
dwbA	6633
dwbryh	2745,2723
dwbrykA kwsyt$	7488
dwbryndt	1859
dwbrynt	1859
dwbrynyn	8333
dwbrytsA kwsyt$	7488
dwbrytsA t$wsyt$	7488
dwbt$k	1642
dwbt$yk	1642
dwdA	7144
dwdA mAlAm wAnky	6413
dwdly synAnAyAky	5458
dwdn	3054
dwdwn	5872
dwdyk	580
dwf $ylAnsky	3854
dwf fAysjlAs	3733
dwf fysjlAs	3733
dwfAl	3993
dwfAlyh	3517
dwfyl $AkAlyn	5527
dwfyl sAkAlyn	5527
dwfylbAn	2715
dwfyly $AkAlyny	5527
dwfyly sAkAlyn	5527
dwfylyh $AkAlynyh	5527
dwhAldh	359
dwhAldy	359
dwj bwrjwm	9738
dwj byrjm	9738
dwj lwt	9802
dwj mAstryAnw	9943
dwjAdkyn	7580
dwjAn jwry$	8840
dwjArA	6487
dwjby	8602
dwjlAs fAyv	9364
dwjlAs fyv	9364
dwjlAs hwj	2893
dwjlAs hyrd	2979
dwjlAs hywm	2970
dwjlAs lwt	9802
dwjlAs mAk Arvr	9234
dwjlAs mAkArvr	9234
dwjlAs slymAn	9602
dwjlAs stwn	9279
dwjlAs sylymAn	9602
dwjwl	2735
dwkAn	2673
dwkAnwfyt$	5889
dwklyrk	10497
dwkwrw	6464
dwkwtyny	2668
dwky	1611
dwkyh	1611
dwkyn	2673
dwlAmwrAz	1304
dwlAtr	2658
dwljwf	7567
dwlt EvmAn	8683
dwlt EvmAnwf	8683
dwlt bAh$ly	8982
dwlt bAht$ly	8982
dwlt bh$ly	8982
dwlt bhjh ly	8982
dwlt bhjly	8982
dwlt bht$ly	8982
dwlwjyly	1237
dwlwjylyh	1237
dwly brwtws	3486
dwm mntwf	6167
dwm myntwf	6167
dwmA bwkw	1043
dwmA jydywn bwkw	1043
dwmAjyn swdnwm	6072
dwmAnsky	7099
dwmbrwfskys	5600
dwmbwA	3201
dwmbwyA	3201
dwmbyA	3201
dwmnyk dw fylbAn	2715
dwmnyk rAb	2986
dwmynjw kAfAlw	321
dwmynjw kAfAyw	321
dwmynjw syAzwn	6869
dwmynjws byryrA	3370
dwmynjws symws byryrA	3370
dwmynjws symwy$ byryrA	3370
dwmynjws symwys byryrA	3370
dwmynjws symwyz byryrA	3370
dwmynyjw syAzwn	6869
dwmynyk $trAws kAn	2688
dwmynyk Askwyv	2912
dwmynyk dw fylbAn	2715
dwmynyk dwbwy	3492
dwmynyk dwfylbA	2715
dwmynyk dwfylbAn	2715
dwmynyk dy fylbAn	2715
dwmynyk hAslr	5430
dwmynyk lwblAn	1146
dwmynyk lwblwn	1146
dwmynyk mAmbrty	10137
dwmynyk mAmbyrty	10137
dwmynyk rAb	2986
dwmynyk strAws kAn	2688
dwmynyk strws kAn	2688
dwmysAny $AdrAk kwmAlw	10463
dwmysAny kwmAlw	10463
dwmysAny xwmAlw	10463
dwmysyAn ndAyzy	871
dwmytrw brAjy$	5856
dwmytyAn ndAyzy	871
dwmytyAn ndAyzyh	871
dwn brAmwdwynA	8633
dwn brAmwdwynAy	8633
dwn brAmwdynAy	8633
dwn brAmwtwynAy	8633
dwn fArl	444
dwn fAryl	444
dwn mAknwn	6672
dwn mAkynwn	6672
dwn mkynwn	6672
dwnAld AyfAnz	9677
dwnAld bAyn	9878
dwnAld blwm	9609
dwnAld bwv	9590
dwnAld byn	9878
dwnAld jwn trAmb	9746
dwnAld kAlbwkAs	10299
dwnAld lw	9630
dwnAld mAkhnry	9419
dwnAld mAkynwn	6672
dwnAld mkynwn	6672
dwnAld rAmsfyld	9355
dwnAld rAmwtAr	3400
dwnAld rAmzfyld	9355
dwnAld rmsfld	9355
dwnAld rmsfyld	9355
dwnAld ryjAn	9666
dwnAld tAsk	7139
dwnAld trAmb	9746
dwnAld trmb	9746
dwnAld tsAnj	3404
dwnAld twsk	7139
dwnAld yAmAmwtw	9541
dwndrA	1221
dwnj fAn mynh	10267
dwnj jwn	1436
dwnj jywn	1436
dwnj jywyn	1436
dwnkwndA trAwry	6002
dwnmAz	8931
dwnwhw	3634
dwnwhyw	3634
dwny bytwn	2657
dwny sAsw njwysw	1282
dwny sAsw njysw	1282
dwnyA mAmwn	6210
dwnyf	775
dwnykA jrfAlA	10328
dwnykA jyrfAlA	10328
dwnykA jyrfAlA $fArts	10328
dwnykA jyrfAlA $fArtz	10328
dwnykA jyrfAlA $wArtz	10328
dwnykA jyrfAlA $wArz	10328
dwnylwn	9808
dwr jwld	3727
dwrA Aknyly	6490
dwrA Akwnyly	6490
dwrA bAkwjyAnys	3260
dwrA bAkwyAns	3260
dwrA bAkwyAny	3260
dwrA bAkwyAnys	3260
dwrAw bArwsw	7276
dwrAw bArwzw	7276
dwrdh	5693
dwrw mAkwt	7486
dwrw mAtswt	7486
dwrwty $yA	9638
dwrwvy $Ay	9638
dwrwvy $yA	9638
dwrwvy $yh	9638
dwrwvy kAmyl $yA	9638
dwry	4085
dwry jwld	3727
dwryAn	10029
dwryl	2783
dwryn rysyAn	5865
dwryn ryt$An	5865
dwrys lwthArd	1309
dwrys lwythArd	1309
dwrys lywtArd	1309
dwrys lywthArd	1309
dwryt$	7458
dws sAntws	283
dwsAn myxAylwfyt$	7471
dwskw mArkwfyt$	5894
dwskwtsyl	369
dwskwzyl	369
dwst blAzy	2717
dwstm	68
dwstwm	68
dwsy	8591
dwtrty	6889
dwtwdyA	1254
dwtwn	457
dwtyh	1241
dwtyrt	6889
dwtyrth	6889
dwtyrty	6889
dwyfydy	3904
dwyk	7242
dwyn Awkwb	6493
dwyn Awkwby	6493
dwywjw	6648
dy Abryw	6349
dy AmjAyArAtnh	5468
dy AmjAyArAtny	5468
dy An dhwnjyl	1024
dy An dwnjyl	1024
dy bAwlA	4453
dy brwm	5945
dy dy mAyrs	9975
dy dy mAyrz	9975
dy fAlyrA	3646
dy fyfr	679
dy fylyh	2617
dy hwb $yfr	6542
dy jAsbyry	4539
dy jw$t	654
dy jyndws	2423
dy kArbAxAl	2409
dy kArfAxAl	2409
dy klArk	10497
dy klyrk	10497
dy krw	680
dy krym	643
dy kwsbydAl	2396
dy kwyAr	6771
dy lA fyjA	2485
dy lA rwA	351
dy lA sAblyr	2646
dy mAkswyl kymAyA	5476
dy mAkswyl kymAyAh	5476
dy mAkswyl sAh kymAyAh	5476
dy mArkw	6155
dy mAyw	4586
dy mykylys	4513
dy mynyzs	8301
dy mynyzys	8301
dy myrAndA	288
dy mytA	4549
dy myzyr	1855
dy rwbw	676
dy ryfyr	2677
dy swzA	7298
dy tAmbylA	704
dy tylA	322
dy wyfr	679
dy$t$ytsA	9143
dy$t$ytsyA	9143
dy$tr	3825
dy$ytsA	9143
dy$ytsyA	9143
dyAb	5376
dyAb lwH	7202
dyAkwnskw	7403
dyAkwnyskw	7403
dyAlw	3185
dyAlw mmAdw bAtyA	6100
dyAmAndynw Azyfydw	296
dyAmAntynw Azfydw	296
dyAmAntynw Azyfdw	296
dyAmAntynw Azyfydw	296
dyAmAntynw bydrw Azyfydw	296
dyAmntynw Azyfydw	296
dyAn	3665
dyAn djAny	3583
dyAn fAyn$tAyn	9883
dyAn fAynstAyn	9883
dyAn fyn$tAyn	9883
dyAn fynstAyn	9883
dyAn kwrnr	2952
dyAn tryAnsyAh djAny	3583
dyAn tryAnsyAh jAny	3583
dyAnA mwndynw	331
dyAndyry	711
dyAndyryh	711
dyAnjw syskw	6022
dyAnjw syswkw	6022
dyAnkwf	727
dyAnkwndA trAwry	6002
dyAnkwndA trAwryh	6002
dyAny yswn mAdwyky	6466
dyArA	6021
dyArA trAwry	3182
dyArA trAwryh	3182
dyAz kAnyl	1679
dyb zytwn	8496
dybAk kAbwr	3896
dybndrA	6610
dybrA jwnz	9553
dybrh jwnz	9553
dybw mwny	611
dybwmwny	611
dybwrA jwnz	9553
dybwrA kAy jwnz	9553
dybwrA ly jyms	9374
dybwrA lyb$tAt	9653
dybwrA lybstAt	9653
dybwrAh jwnz	9553
dyby	8576,8577
dyby wAsrmAn $wlts	9913
dyby wAsrmAn $wltz	9913
dybyndrA	6610
dydjwb dyfwnjy	2854
dydjwb dyfwnjy dy ndynj	2854
dydjwb dyfwnjy dy ndynjy	2854
dydw flwrntyn bwjAdw	7310
dydwf	7587
dydwndr	645
dydy rAtsyrAkA	5900
dydyh Awbrty	10084
dydyh Awbrty bAdAny	10084
dydyh Awbyrty	10084
dydyh bAdjk	1419
dydyh bAdjyk	1419
dydyh bwrkAltr	1297
dydyh bwrkhAltr	1297
dydyh bwrkhltr	1297
dydyh byrkhAltr	1297
dydyh fys Aymyh	3515
dydyh jywm	5835
dydyh rAtsyrAkA	5900
dydyh rAtsyrkA	5900
dydyh rAyndrs	649
dydyh rAyndrz	649
dydyh ryndrz	649
dydyh ryndyrz	649
dydyr rAtsyrAkA	5900
dyf jwdA	3978
dyfAn nAyr	8022
dyfd hyl	9536
dyfryn	3892
dyfwld	6573
dyfwnjy dy ndynjy	2854
dyfy jAwdA	3978
dyfy jwdA	3978
dyfyd $Arl jAnAw	1273
dyfyd $nkr	9631
dyfyd $wkyhwAnkA	917
dyfyd $ynkr	9631
dyfyd AdAnj	6645
dyfyd AdyAnj	6645
dyfyd Adynjtwn	9790
dyfyd Akslrwd	9557
dyfyd Andrws	3637
dyfyd Andrwz	3637
dyfyd ArAxAmyA	9130
dyfyd Awdsn	4444
dyfyd Awdswn	4444
dyfyd AwswbA$fyly	3112
dyfyd Awyn	2974
dyfyd Ayfry	3730
dyfyd Aymrswn	1131
dyfyd EAzAr	3670
dyfyd bAkrAdzh	3080
dyfyd bAkrAdzy	3080
dyfyd bAnwylw	2608
dyfyd bAr AylAn	3867
dyfyd bArnw	9262
dyfyd bArnyA	3849
dyfyd bArnyAE	3849
dyfyd bAtryws	9281
dyfyd bkrAdzh	3080
dyfyd blAnkt	2993
dyfyd blAnkyt	2993
dyfyd bn jwrywn	3800
dyfyd bnwylw	2608
dyfyd brknz	10001
dyfyd brnyA	3849
dyfyd brnyAE	3849
dyfyd brnyE	3849
dyfyd btrAys	9281
dyfyd btrAyws	9281
dyfyd btryws	9281
dyfyd bykr	3870
dyfyd byrdw	9939
dyfyd byrknz	10001
dyfyd byrs	9554
dyfyd bytrAyws	9281
dyfyd bytryws	9281
dyfyd dAbydy mAbwzA	10523
dyfyd dAkw	1249
dyfyd dwnwhw	3629
dyfyd dwnwhyw	3629
dyfyd dwnwj	3629
dyfyd dyfys	2934
dyfyd dyfyz	2934
dyfyd dynq Atwrby	8274
dyfyd dynq Avwrby	8274
dyfyd fAn fyl	6554
dyfyd fAn rwyn	10473
dyfyd fAn wyl	6554
dyfyd frAnsys	8104
dyfyd frnsys	8104
dyfyd frydmAn	9618
dyfyd frydmn	9618
dyfyd fy$r	9639
dyfyd fy$yr	9639
dyfyd hAnAy	2893
dyfyd hyl	9536
dyfyd hyrly	417
dyfyd jrAnjr	3401
dyfyd jrynjr	3401
dyfyd jwfryn	3754
dyfyd jwldfyn	9316
dyfyd jwn frAnsys	8104
dyfyd jwnstwn	427
dyfyd kAbwA	5953
dyfyd kAmrwn	3020
dyfyd kAmyrwn	3020
dyfyd kAy	9792
dyfyd kbwA	5953
dyfyd kbwrmAkbwr	5490
dyfyd kwAry	2933
dyfyd kwhn	9685
dyfyd kwhyn	9685
dyfyd kwr	4587
dyfyd kyzrA$fyly	3068
dyfyd kyzyrA$fyly	3068
dyfyd lAmy	2988
dyfyd lAnj	6681
dyfyd lAnjy	6681
dyfyd lwyd jwrj	3011
dyfyd ly	9046
dyfyd lyfy	3777
dyfyd mAbwzA	10523
dyfyd mAhlwbw	10503
dyfyd mAk kyrnAn	9260
dyfyd mAkjynty	1104
dyfyd mAkyrnAn	9260
dyfyd mAkyrnn	9260
dyfyd mAlwbw	10503
dyfyd mAnnj	3024
dyfyd mAnynj	3024
dyfyd mArk	6485
dyfyd mbwzA	10523
dyfyd mkyrnAn	9260
dyfyd mlybAnd	2982
dyfyd mnsr	3890
dyfyd mylbAnd	2982
dyfyd mylwr	2891
dyfyd mylybAnd	2982
dyfyd mylybnd	2982
dyfyd mynsr	3890
dyfyd nywtn	9426
dyfyd rwdryjyz	9292
dyfyd rwdryjz	9292
dyfyd ryt$Ardz	2862
dyfyd sAtrflyd	9487
dyfyd sAtrfyld	9487
dyfyd stArfyld	9487
dyfyd strfyld	9487
dyfyd stylwyl	9631
dyfyd symwr	6692
dyfyd t$wkwyhwAnkA	917
dyfyd t$wkyhwAnkA	917
dyfyd t$wkywAnkA	917
dyfyd twmbswn	592
dyfyd twmswn	592
dyfyd twnwyAn	240
dyfyd wAl$	9505
dyfyd wl$	9505
dyfyd wrmsr	9789
dyfyd wyl$	9505
dyfyd wyrmsr	9789
dyfyd zAlkAlyAny	3086
dyfyd zlkAlyAny	3086
dyfyd zyny	3852
dyfyh jwdA	3978
dyfyn nwnys	9912
dyfyn nwnz	9912
dyfyt twnwyAn	240
dyhAn	672
dyjsylblwm	6536
dyjw AryA	10176
dyjw bAry	919
dyjw bArydys	2107
dyjw byry	919
dyjw frytAs dw AmArAl	7279
dyjw jArsyA sAyAn	6772
dyjw jArvyA sAyAn	6772
dyjw kwrdwfys	2106
dyjw kwrdwfyz	2106
dyjw mArtynyv bylyw	2417
dyjw mArtynyz bylyw	2417
dyjw mwlAnw	1579
dyjw mwlyrw	10173
dyjwl	2735
dyjwtwdyA	1254
dyk $wf	6566
dyk drbn	9897
dyk dwrbyn	9897
dyk jybhArt	9857
dyk lwjAr	9858
dyk sbrynj	3638
dyk skwf	6566
dyk sxwf	6566
dyk t$Ayny	9360
dyk t$yny	9360
dyklArk	10497
dyklyrk	10497
dykrAn srksyAn	260
dykrAn srkysyAn	260
dykrAn twrwsyAn	268
dyksyt	3911
dykwn myt$l	3065
dykwn myt$yl	3065
dykwtyny	2668
dykwyAr	6771
dyl bynw	10209
dyl dAyly	9543
dyl rwzAryw	6873
dyl ry	4493
dylA fydwfA	4487
dylAfykwrAs	3303
dylAn y$yljwz	6556
dylAn ysyljwz	6556
dylAtr	2658
dylfym dA sylfA	3350
dylfyn lwrnzAnA	6862
dylfyn lwrynzAnA	6862
dylfyn lwrynzAnh	6862
dylmA fAnA rwsyf	980
dylmA rwsf	980
dylmA rwsyf	980
dylmr Awrbyzw	3410
dylsy rwdryjys	10189
dylsy rwdryjyz	10189
dylsy rwdryjyz jwmyz	10189
dylsy rwdryjz	10189
dylwA kAsyry kwmAkwy	8559
dylwn	10032
dylyA brt	6871
dylyA dwmynjw brt	6871
dylyt$	537
dylytA mHmd dylytA	1926
dym	10258
dymAs	3263
dymbsy	9289
dymky mkwnn	2542
dymqy mkwnn	2542
dymtrw kwlybA	9146
dymtrwf	5971
dymtry $ybylwf	8336
dymtry AfrAmwbwlws	3238
dymtry Awstynwf	8330
dymtry bAtrw$yf	7681
dymtry bwlyAnsky	7581
dymtry byskwf	7647
dymtry drwtsAs	3261
dymtry dwjAdkyn	7580
dymtry jryjwrynkw	7678
dymtry kwzAk	7672
dymtry mdfydyf	7668
dymtry mydfydf	7668
dymtry mydfydyf	7668
dymtry rwbl	8037
dymtry rwbyl	8037
dymtry rwjwzyn	7560
dymtry t$yrny$ynkw	7678
dymtry yAzwf	8332
dymtrys AfrAmwbwlws	3238
dymtrys drwtsAs	3261
dymtrys krystwfyAs	1727
dymtrys mArdAs	3247
dymtrys sylwrys	1730
dymtrys tsAnAkwbwlws	3308
dymtrys xrystwfyAs	1727
dymyky mkwnn	2542
dymyky mykwnn	2542
dymyky mykwnyn	2542
dymyrw bAlwy	6350
dymyryl	8935
dymytAr bwbwf	761
dymytAr jlAft$yf	784
dymytAr kwfAsyfsky	5984
dymytAr kwfAt$fsky	5984
dymytAr kwfAt$yfsky	5984
dymytrw kwlybA	9146
dymytrwf	762,5965,5971
dymytry byskwf	7647
dymytry mydfydyf	7668
dymytry rwbl	8037
dymytry rwbyl	8037
dymytryf	7588,5982
dymytryj rwbyl	8037
dymytrys AfrAmwbwls	3238
dymytrys AfrAmwbwlws	3238
dymytrys drwtsAs	3261
dymytrys drwtss	3261
dymytrys drwytsAs	3261
dymytrys hwbys	3231
dymytrys jAnAkwbwlws	3308
dymytrys krystwfyAs	1727
dymytrys mArdAs	3247
dymytrys rybAs	3300
dymytrys sylwrys	1730
dymytrys tzAnAkwbwlws	3308
dymytrys xrstwfyAs	1727
dymytrys xrystwfyAs	1727
dymytryws $wbys	3231
dymytryws hwbys	3231
dymytryws xwbys	3231
dyn At$swn	9699
dyn At$yswn	9699
dyn Awlyfr bArw	1082
dyn bArw	1082
dyn brAwn	9412
dyn mHmd kwnAyf	5229
dyn rAsk	9702
dyn smyv	9573
dynA Hbyb bAwl	9527
dynA bAwl	9527
dynA bAwyl	9527
dynA bwlwArt	6840
dynA bwlwArty	6840
dynA bwlywArty	6840
dynA mfty	2533
dynA qEwAr	4617
dyndyAs	3269
dyndyry	711
dyndyryh	711
dynj	1549
dynj $wh $yAnj	1572
dynj $wy$yAnj	1572
dynj $yAw bynj	1549
dynj $yAwbynj	1549
dynj $yw $yAnj	1572
dynj $yw$yAnj	1572
dynj $ywy$yAnj	1572
dynj $ywyh $yAnj	1572
dynj hsyAw bynj	1549
dynj ly	1463
dynj syAw bynj	1549
dynjyry bAndA wyjtwnjA	5463
dynjyry bAndA wyjytwnjA	5463
dynktA$	1715
dynkw	7389
dynkw mAlysky	5961
dynkwf	776
dynmHmd kwnAyf	5229
dynq Alwr	7880,8276
dynq Alwr kwAl	7880,8276
dynq dAw	8280
dynq dAw dynq	8280
dynq dAw mlk	8280
dyns hAstrt	9957
dyns rws	9445
dynstbyr	1641
dynw bAty djlAl	3615
dynw bAty jlAl	3615
dynw jlAl	3615
dyny bytwn	2657
dyny sAsw njwysw	1282
dyny sAsw njysw	1282
dyny$ jwnAwArdAnA	5456
dyny$ jwnAwArdynA	5456
dyny$ jwnAwArdynh	5456
dyny$ jwnAwrdynA	5456
dyny$ synj	3947
dynys $myAl	9166
dynys $myhAl	9166
dynys $myjAl	9166
dynys b$yrwfyt$	581
dynys blyr	9252
dynys bysyrwfyt$	581
dynys byt$rwfyt$	581
dynys byt$yrwfyt$	581
dynys hAstrt	9957
dynys hyly	2871
dynys kwsynyt$	9899
dynys mAkdwnA	9808
dynys mAkdwnw	9808
dynys mAntwrwf	7680
dynys mwnAstyrsky	9150
dynys mwnkAdA	6515
dynys mwzs	9001
dynys rws	9445
dynys sAsw	1282
dynys sAsw Anjysw	1282
dynys sAsw njwysw	1282
dynys sAsw njysw	1282
dynys sAsw nkysw	1282
dynys sAsw nqysw	1282
dynys sAswnjysw	1282
dynys zfyzdyk	561
dynys zfyzdyt$	561
dynyswf	7552
dynysynkw	9191
dynyz bAykAl	8908
dynzl dwjlAs	4985
dynzyl dwjlAs	4985
dyr bdrwsyAn	263
dyrbyz	6265
dyrk $wlyh	9372
dyrk sykwA	7812
dyrlwf	3023
dyrlys bAlAsyws	2128
dyrmr	3748
dyrmwt Ahrn	3641
dyrmwt Ahyrn	3641
dyryk	652
dyryk $wly	9372
dyryk $wlyh	9372
dyryk $wlyt	9372
dyryk blAmbly	2906
dyryk blmbly	2906
dyryk fAt$yt	2896
dyryk sykwA	7812
dyryk sykwh	7812
dyryk t$wlyt	9372
dys brAwn	2879
dys fAn rwyn	10473
dysAln	2506
dysAlyn	2506
dysAlynj	2506
dysAnAyAkA	5471
dysAnAyAkh	5471
dysAnAyAky	5471
dysAnAykA	5471
dysAnAykA jAyArAtny	5468
dysAnAykh	5471
dysAy	3973
dyskwtw	6507
dyskyn	3831
dyslblwm	6536
dysmAs nsynjyArymy	7705
dysrA brjAyA	3582
dysrA brkAyA	3582
dysrA byrkAyA	3582
dysrA byrt$AyA	3582
dystAn	2765
dysy bAwtrsy	8249
dysy bwtrsh	8249
dysy bwtrsy	8249
dysydryw kwstA	295
dysydyrw kwstA	295
dysydyryw dA kwstA	295
dysydyryw kwstA	295
dysylblwm	6536
dytmr bw$Aty	202
dytmyr bw$ATy	202
dytmyr bw$Aty	202
dytr kAstrwb	1810
dyv hwt$lAytnr	2412
dyvkAyAr	2399
dywb	6008
dywbA	6633
dywdwny kwmbw yAy	1223
dywdwnyh kwmbw yAy	1223
dywf	8144
dywjw	6344
dywjw frytAs dw AmArAl	7279
dywk bwkAn	9619
dywkAnwfyt$	5889
dywkwndA trAwry	6002
dywkwndA trAwryh	6002
dywlA hwrn	3536
dywmA bwkw	1043
dywmAy	8157
dywmAy fAy	8157
dywn kwndA trAwry	6002
dywn njwt	1415
dywn njwty	1415
dywnj fAn mynh	10267
dywnkwndA TrAwry	6002
dywnkwndA trAwry	6002
dywnkwndA trAwryh	6002
dywnysyw bAbw	8690
dywnysyw bAbw swArys	8690
dywnysyw swArys	8690
dywrA	3965
dywrw mAtswt	7486
dywry	6408
dywryt$	7458
dywsdAdw kAbyllw	10229
dywsdAdw kAbylw	10229
dywsdAdw kAbyw	10229
dywsdAdw mAkAbAjAl	6885
dywsdAdw mAkAbAkAl	6885
dywtwdyA	1254
dyxtr	3825
dyzAny yswn mAdwky	6466
dyzAny yswn mAdwyk	6466
dyzAny yswn mAdwykh	6466
dyzAny yswn mAdwykwy	6466
dyzAny yswn mAdwyky	6466
dyzAny yswn mAdywky	6466
dyzkAyAr	2399
dyzmwnd hwyt	3397
dyzy bwtrsy	8249
dyzyAny yswn mAdwyk	6466
dyzyAny yswn mAdwyky	6466
dyzydryw kwstA	295
dyzydyryw dA kwstA	295
dyzydyryw kwstA	295
dyzyh bwtrsh	8249
dyzyr	2661
dyzyry kAdry wydrAwjw	696
dzmwnd hwyt	3397
dzwryndA	8081
f b synj	3976
f k synj	3897
f mwrAlydhArAn	3956
fA$Adzh	3081
fA$t$ykwfsky	7108
fA$ykwfsky	7108
fADl	5202
fADl jmAly	4073
fADl mZlwm	66
fAEmr kwnAry	6029
fATmh fAl bn ASwynE	6113
fATmh fAl mnt ASwynE	6113
fATmh fyjA	1687
fATmh mhAjrAny	4415
fATmh tAmbAjAnj	3166
fATmy	4315
fATmyr bysymy	5955
fATmyr mydyw	182
fATmyr sydjw	10339
fATmyr sydyw	10339
fATwmAtA jAlw tAmbAjAnj	3166
fATwmAtA tAmbAjAnj	3166
fATymA fyjA	1687
fATymh fyjA	1687
fAbrytsyw sAkwmAny	4505
fAbryzyw sAkwmAny	4505
fAbyAn Arkwn	2141
fAbyAn mAndwn	2620
fAbyAnw	6230
fAbyw fAbry	4463
fAbyws	2751
fAdfwl	1849
fAdyfwl	1849
fAdym brystAykw	9145
fAdym dnysynkw	9191
fAdym dynysynkw	9191
fAdym kwlyt	7522
fAhAjn xA$AtwryAn	264
fAhAjn xAt$AdryAn	264
fAhAjn xAt$AdwryAn	264
fAhAjn xAt$AtryAn	264
fAhAjn xAt$AtwryAn	264
fAhAkn xAt$AdwryAn	264
fAhAkn xAt$AtwryAn	264
fAhAn bAbAzyAn	246
fAhAn bAbzyAn	246
fAhAn hwnAnyAn	277
fAhAn hwnyAn	277
fAhAn xAt$AtwryAn	264
fAjA lwrdkybAnydzh	3098
fAjA lwrtkybAnydzh	3098
fAjAn AwnAnyAn	277
fAjAr$Ak ArAtwnyAn	237
fAjAr$Ak ArwtywnyAn	237
fAjAr$Ak hArwnyAn	237
fAjAr$Ak hArwtwnyAn	237
fAjAr$Ak hArwtywnyAn	237
fAjbAy	3942
fAjn	9651
fAjnwryws	5541
fAjwn	8044
fAjyf SAdyqwf	495
fAjyf dArjAhly	530
fAjyrAlwnjkwrn	8614
fAkArwy	7420
fAkArwyw	7420
fAklAf hAfl	1767
fAklAf hAfyl	1767
fAklAf klAws	1740
fAkwndy	3200
fAkynA	6356
fAl$trwm	7981
fAlH	7789
fAlH fyAD	4165
fAlH fySl fyAD	4165
fAldAs AdAmkws	5552
fAldhAwzr	9311
fAldhAym	375
fAldmAr bAflAk	7131
fAldnr	378
fAldrAk jynt$ky	6516
fAldrAk xAyn$ky	6516
fAldrAk ynt$ky	6516
fAldymAr bAflAk	7131
fAldyn	7991
fAldys byrkAfs	5591
fAldys byrkAfz	5591
fAldys dwmbrwfskys	5600
fAldys dwmbrwskys	5600
fAldys zAtlrs	5607
fAldys zAtlrz	5607
fAldys zAtlyrs	5607
fAljrdwr sfyrsdwtyr	4435
fAljyrdwr sfyrsdwtyr	4435
fAlkwf	731
fAlkwnr	2955
fAlntAyn strAsr	8110
fAlntyn bAflwf	8355
fAlntyn bAnyAjwA	6829
fAlntyn nAlyfAyt$ynkw	9170
fAlntyn nAlyfyt$nkw	9170
fAlntyn rybAkwf	1055
fAlntyn strAsr	8110
fAlntynA mAtfynkw	7643
fAlntyt$	3461
fAls	2727
fAlstrwm	7981
fAltr $yl	1842
fAltr Awlbry$t	1780
fAltr Awlbryxt	1780
fAltr fyltrwny	4582
fAltwnn	2562
fAltwnyn	2562
fAlw blqAsm	2809
fAlwn	9274,2884
fAlynsA	7141
fAlyntynA mAtfynkw	7643
fAlyrw	2807
fAlyry bwstwfwytynkw	9158
fAlyry bykrys	2808
fAlyry hylyty	9120
fAlyry jAryt	9565
fAlyry jrAsymwf	7503
fAlyry jylyty	9120
fAlyry jyrAsmwf	7503
fAlyry jyrAsymwf	7503
fAlyry jyskAr dystAn	2765
fAlyry jyskAr dystAnj	2765
fAlyry zAlwjny	9115
fAlyry zAlwzny	9115
fAlyryw mwrAfsky	5852
fAlyryw strylyt	5860
fAlyryw strylyts	5860
fAlyryw sybAndA	10559
fAlyryw zjwnyA	7441
fAlysA	7141
fAlytw swAlAwfy	10319
fAlywnys	5532
fAlyzA	7141
fAm bnh mnh	10249
fAm byn mnh	10249
fAm byn myn	10249
fAm bynh mnh	10249
fAm bynh myn	10249
fAm bynh mynh	10249
fAm fAn dwnj	10259
fAm fAn trA	10238
fAm hwnj	10251
fAm jyA kym	10248
fAm jyA xym	10248
fAm mnh $ynh	10265
fAm mnh t$nh	10265
fAm mnh t$ynh	10265
fAm myn $yn	10265
fAm myn t$yn	10265
fAm myn t$ynh	10265
fAm mynh $yn	10265
fAm mynh $ynh	10265
fAm mynh t$yn	10265
fAm mynh t$ynh	10265
fAm mynh t$ynj	10265
fAm tw hAnj	10289
fAm vw hAnj	10289
fAm zA xym	10248
fAm zyA xym	10248
fAmbAry nAt$AbA	8583
fAmbAry nAt$AbA wAtArA	8583
fAmbAry wAtArA nAt$AbA	8583
fAn Ajt	6561
fAn Artsn	6541
fAn Axt	6561
fAn bwhymn	6665
fAn dn brwk	6538
fAn dr byln	406
fAn dyr byln	406
fAn dyr bylyn	406
fAn fAn jyAnj	10235
fAn fAn kAy	10263
fAn fAn khAy	10263
fAn fAn xAy	10263
fAn fAn zAnj	10235
fAn fAn zyAnj	10235
fAn fyl	6554
fAn hwln	9940
fAn mydlkwb	6527
fAn myrlw	6540
fAn rwmbwy	675
fAn rwyn	10473
fAn wyl	6554
fAnAkyr	655
fAndbwt	644
fAndr fAlkwny	2117
fAndr flkwny	2117
fAndw sklmAny	1037
fAndw sklymAny	1037
fAndw skylymAny	1037
fAndw sykylymAny	1037
fAndw twmbw $AnjAnw skylymAny	1037
fAndyry	2685
fAnfAny	4540
fAnhAnn	2574
fAnhAnyn	2574
fAnj fnj hwy	1426
fAnj fnjhwy	1426
fAnj fynjhwy	1426
fAnjlys mymArAkys	3235
fAnkAm fyfAfAn	5270
fAns	9949,9704
fAnsAn Awrywl	2762
fAnsAn byrwtA	7702
fAnsAn myrytwn	7832
fAnw	4533
fAnw mrAby$fyly	3090
fAnw myrAb$fyly	3090
fAnw myrAby$fyly	3090
fAnxAm fybAfAn	5270
fAnxAm fybhAfAn	5270
fAnxAm fyfAfAn	5270
fAnysA frAyzr	6151
fAnysA fryzr	6151
fArAdkAr	3656
fArAdw	1635
fArAfAkys	3247
fArAhAjyry fynkAtA jyry	4010
fArTAn AwskAnyAn	248
fArdAn AwskAnyAn	248
fArdkAr	3656
fArjA	3534
fArnw	2675
fArs	5203
fArs bwyz	5329
fArs xwry	8502
fArsyn $Ahyn	7216
fArsyn AjAbkyAn	7216
fArsyn AjAbkyAn $Ahyn	7216
fArsyn AjAbykyAn $Ahyn	7216
fArtAn AwskAnyAn	248
fArw Arsw	3332
fArw Arvw	3332
fArw Arzw	3332
fArw Awryb	1610
fArw Awryby	1610
fArw Awryby fylyz	1610
fArw Awrybyh	1610
fArw AyrAnvw	2405
fArw jArsyA lynyrA	942
fArw kwlwm	3335
fArw lwbyz myrA	1653
fArw lybA	1598
fArw lyfA	1598
fArw lyfA dwrAn	1598
fArw rAmws	10075
fArw sylfA	10206
fArw sylfA kAldyrwn	10206
fArwfAkys	3247
fArwjyA	6165
fArwq	2280
fArwq $rE	8436
fArwq AHmd ljAry	6963
fArwq AHmd xAn lyjAry	6963
fArwq AbwEysy	7869
fArwq Awl	2280
fArwq Hmyd nAyk	7039
fArwq Th	8417
fArwq ljAry	6963
fArwq lwj Awjlw	8864
fArwq lyjAry	6963
fArwq nAyk	7039
fArwq qSrAwy	4640
fArwq qdwmy	7213
fArwq yHy	6425
fArwq yHyA	6425
fArylA	6754
fArymw	6575
fAryv kAskws	2484
fAryz kAskws	2484
fAskwnsylws	294
fAskyz	10090
fAslAf hAfl	1767
fAslAf hAfyl	1767
fAslAf klAws	1740
fAsws lysAryds	1726
fAsws lysArydys	1726
fAsy fhry	5784
fAsyl dynkw	7389
fAsyl hrytsAk	9172
fAsyl mAlywk	9178
fAsyl sykArwldzh	3071
fAsyl syxArwlydzh	3071
fAsylAkys	3241
fAsyly	7422
fAsyly dynkw	7389
fAsyly jrytsAk	9172
fAsyly lyxAt$wf	7541
fAsyly mAlywk	9178
fAsyly nbynzyA	7580
fAsyly nybnzyA	7580
fAsyly nybynzyA	7580
fAsyly nybyzyA	7580
fAsyly srydyn	7540
fAsyly tArlyf	5857
fAsylyky tAnw	3289
fAsylyky vAnw	3289
fAsylyky vAnw krystwfylw	3289
fAsylynkw	5252
fAsylys bAlmAs	1703
fAsylyw	1723
fAt$yt	2896
fAtAfhy fAkAfAnwA	8837
fAtAfyhy fAkAfAnwA	8837
fAtH Erwh	7845
fAtH Ez dyn	7928
fAtH Ez dyn mnSwr	7928
fAtH dnmAz	8931
fAtH dwnmAz	8931
fAtH mHmd AHmd Erwh	7845
fAtmyr bsymy	5955
fAtmyr bysymy	5955
fAtmyr mydyw	182
fAtmyr sydjw	10339
fAtmyr sydyw	10339
fAtmyr syjdw	10339
fAtmyr syjdyw	10339
fAtn r$dy zwrlw	8895
fAtn r$tw zwrlw	8895
fAtslAf hAfl	1767
fAtslAf hAfyl	1767
fAtslAf klAws	1740
fAtwmAtA jAlw tAmbAjAnj	3166
fAtwmAtA tAmbAjAnj	3166
fAtws nAnw	215
fAtymA fyjA	1687
fAtymA lymA fyjA	1687
fAwnsA	7141
fAwntsA	7141
fAwr jnAsynjby	8606
fAwry AyswzymnA jnAsnjby	8606
fAwry AyswzymnA jnAsynjby	8606
fAwry jAnAsynjby	8606
fAwry jAnsnby	8606
fAwry jnAsynjby	8606
fAwstn ArkAnj twAdyrA	1242
fAwstw brtynwty	4576
fAwstw byrtynwty	4576
fAwstyn ArkAnj twAdyrA	1242
fAwstyn twAdyrA	1242
fAwstynw AmbAly	3361
fAwynsA	7141
fAxtAnj jwmylAwry	3093
fAy	8157
fAy sybAn	4955
fAy syfAn	4955
fAyAn	2724
fAyd mSTfy	7200
fAyjl	1833
fAyk frAybrjA	5606
fAymAn	399
fAymn	399
fAyn$tAyn	9883
fAynstAyn	9883
fAynw	7635
fAyrA fAyk frAybrjA	5606
fAyrA fAyk frybyrjA	5606
fAyrA fAyky frAybyrjA	5606
fAyrA fyk frybrjA	5606
fAyrA fykh frybrjA	5606
fAyrA fyky frAybrjA	5606
fAyrstAyn	9571
fAyrynn	2553
fAysjlAs	3733
fAytskr	1872
fAytsmAn	3705
fAytsykr	1872
fAytykwnAs	5533
fAytzykr	1872
fAywn	8044
fAyz AbwEyTh	7204
fAyz Hmyd	7029
fAyz TrAwnh	4636
fAyz jSn	5289
fAyz jbryl	5634
fAyz mSTfy srAj	5705
fAyz srAj	5705
fAyzh AbwnjA	2318
fAzA lwrtkybAnydzh	3098
fAzjn srkysyAn	235
fAzjyn mAnwkyAn	252
fAzjyn sArjsyAn	235
fAzjyn sArksyAn	235
fAzjyn sArkysyAn	235
fAzjyn srksyAn	235
fAzjyn srkysyAn	235
fAzkn mAnwkyAn	252
fAzkn srkysyAn	235
fAzkyn mAnwkyAn	252
fAzkyn sArkysyAn	235
fAzkyn srkysyAn	235
fAzkyz	10090
fDl AlHq xAlqyAr	129
fDl Alhy	7010
fDl Alhy $wdry	7010
fDl Alhy t$wdry	7010
fDl Allh zAhdy	4354
fDly zwn	3611
fSAm	5172
fSyH dyn	69
fSyH dyn fTrt	69
fTrt	164
fdrykA mwjyryny	4520
fdrykw bynA	9730
fdrykw frAnkw	7334
fdwy	4237
fdyrykw frAnkw	7334
fdyrykw lwmbArdy	10154
fhd	7780
fhd bn EbdEzyz	7780
fhd bn EbdEzyz sEwd	7780
fhd bn Ebdlh bn mHmd	7728
fhd bn Ebdlh bn mHmd sEwd	7728
fhd bn Ebdlh sEwd	7728
fhd bn mHmwd	6712
fhd bn mHmwd sEyd	6712
fhd bn trky	7731
fhd bn trky bn EbdEzyz	7731
fhd bn trky bn EbdEzyz sEwd	7731
fhd bn trky sEwd	7731
fhd fryj	8392
fhd jAsm fryj	8392
fhd yAsyn	8227
fhd yAsyn HAjy TAhr	8227
fhd ywsf	5146
fhd ywsf SbAH	5146
fhd ywsf sEwd	5146
fhd ywsf sEwd SbAH	5146
fhmy EAdysynA	6496
fhmy fADl	6335
fhmy fADyl	6335
fhmy sEyd AbrAhym	4966
fhmy sEyd AbrAhym mAsyly	4966
fhmydA myrzA	7038
fhmydh myrzA	7038
fhr bn tymwr	6697
fhr bn tymwr sEyd	6697
fjdy jwnwl	8860
fjwsA EvmAny	10344
fklAf hAfl	1767
fkrt Ebdyt$	564
fkry A$yk	8862
fkry A$yq	8862
fkry Ay$q	8862
fkry Ay$yk	8862
fkry Ay$yq	8862
fktwr AwrbAn	3554
fktwr bwntA	7426
fktwr t$yrnwmyrdyn	7616
fktwr xrystnkw	7666
fktwr yAnwkwfyt$	9161
fktwr yw$t$nkw	9159
fktwr zwbkwf	7619
fky	8564
flAH Hsn nqyb	4093
flAH mSTfy	4084
flAH mSTfy bkr	4084
flAH nqyb	4093
flAHyAn	4371
flAd fylAt	5859
flAdmyr bwtyn	7627
flAdw bwkwfsky	5954
flAdw bwt$kwfsky	5954
flAdw mysAylwfsky	5960
flAdw mysAylwsky	5960
flAdymyr $bydlA	1761
flAdymyr $kwlnk	5232
flAdymyr $kwlnyk	5232
flAdymyr $yks	3473
flAdymyr bAdrynw	10175
flAdymyr bAdrynw lwbys	10175
flAdymyr bAdrynw lwbyz	10175
flAdymyr bdrynw lwbyz	10175
flAdymyr bwtAnyn	7662
flAdymyr bwtn	7627
flAdymyr bwtyn	7627
flAdymyr fwrwnkwf	7567
flAdymyr fwrwnyn	5869
flAdymyr fylAt	5859
flAdymyr jrwysmAn	9183
flAdymyr jwrjnydzh	3101
flAdymyr jwrjynydzh	3101
flAdymyr krywt$kwf	8359
flAdymyr kwlwkwltsyf	7604
flAdymyr lynyn	8341
flAdymyr mAky	1062
flAdymyr mjyAr	8079
flAdymyr mwntysynws	6835
flAdymyr mydynsky	7587
flAdymyr myjyAr	8079
flAdymyr mysyAr	8079
flAdymyr myt$yAr	8079
flAdymyr nwrwf	10106
flAdymyr rw$Aylw	7601
flAdymyr rybAk	9182
flAdymyr sAfrwnkwf	7575
flAdymyr sAft$ynkw	7517
flAdymyr sbydlA	1761
flAdymyr syks	3473
flAdymyr synkw	1057
flAdymyr t$yjwf	7555
flAdymyr t$yzwf	7555
flAdymyr tytwf	7556
flAdymyr yrmAkwf	7583
flAdymyr yrmw$yn	1068
flAdymyr zylynsky	9169
flAdymyr zylynysky	9169
flAdymyrw mwntysynws	6835
flAdyslAf bArtw$yfsky	7102
flAdyslAf bArtwzyfsky	7102
flAdyslAf jwfAnwfyt$	7460
flAdyslAf jwmwlkA	7121
flAdyslAf kwsynyAk kAmy$	7089
flAdyslAf kwsynyAk kAmyz	7089
flAdyslAf kwzynyAk kAmy$	7089
flAdyslAf swrkwf	7673
flAdyslAf ywfAnwfyt$	7460
flAfyw dynw	978
flAfyw kwty	1300
flAhw	642
flAhw Awrybyt$	3456
flAhwfyt$	5881
flAnAjAn	3644
flAnjAn	3644
flAstA bArkAnwfA	1736
flAtkw bAflytyt$	3470
flAxwfsky	8075
flAy$r	9984
flAykw stwylkwfyt$	7469
flAykw stwylykwfyt$	7469
flbws wld ywhns	2368
flbyr ywlw	1278
fldkAmb	6553
fltmAn	9522
flwdjymyj t$AjAsty	7154
flwdjymyj t$ymw$yfyt$	7134
flwdymyr zylynsky	9169
flwdzymyrz symwsyfyt$	7134
flwdzymyrz t$ArzAsty	7154
flwdzymyrz t$ymw$yfyt$	7134
flwdzymyrz t$ymwsyfyt$	7134
flwrAns bArly	2634
flwrns bArly	2634
flwrnwy	9369
flwrws	3230
flwryn kytsw	7393
flwryn kytw	7393
flwryn sytw	7393
flwryn t$ytsw	7393
fly$r	9984
flyb nywsy	6340
flybws wld ywhns	2368
flyby nywsy	6340
flyby sAds	2387
flyk	9935
flyks kwlAyjy	9227
flyks kwlwf	4904
flyks mElwm	8574
flyks mwlwA	1248
flyks t$yskydy	1207
flyks t$ysykdy	1207
flyks t$ysykydy	1207
flymlAn	2744
flyn	9811
flyt$r	2922
flyty tyw	9030
fnAnsyw dy mwrA	287
fnkAyA nAydw	4015
fnklmAn	3701
fnsAn byrwtA	7702
fnsAn lwndA bwlwlw	1194
fnsAn myrytwn	7832
fnsnt Awrywl	2762
fnsnt AyhAty twmy	3222
fnsnt bAtl	9498
fnsnt brwks	9269
fnsnt byrwtA	7702
fnsnt fwks	6291
fnsnt mAjwAnyA	10517
fnsnt mAjwnyA	10517
fnsnt mAjwynyA	10517
fnsnt myrytwn	7832
fnsnt stywArt	9818
fnsnt stywrAt	9818
fnsnt syw	9054
fnsnt tAbwny	6154
fnsynt brwks	9269
fnzl	9335
fnzylws	3236
fqry sylAsy wjdrs	2517
fqy	8564
fr$ynyn	7553
frAdkAr	3656
frAdkwf	7618
frAdyk dw mynyzys	8301
frAdyk dy mnyzys	8301
frAdyk dy mynyzs	8301
frAdyk dy mynyzys	8301
frAdykw dy mynyzys	8301
frAdyky dy mnyzys	8301
frAdyky dy mynyzys	8301
frAdykyh dy mynyzys	8301
frAn tAwnsnd	9796
frAn$yskw	10147
frAn$yskw bAskwAl AwbAmA Aswy	3223
frAn$yskw bAwlw fwlt$y	4473
frAn$yskw fAdwl	3360
frAn$yskw flwrys	8377
frAn$yskw frAnkw	2452
frAn$yskw jwtyrys	8699
frAn$yskw kwsyjA	4545
frAn$yskw lAynyz	8368
frAn$yskw mAsyAs njymA	3226
frAn$yskw rwtyly	4585
frAn$yskw sAjAsty	6832
frAn$yskw twdylA	6768
frAnjw twdjmAn	3469
frAnjw twdmAn	3469
frAnjw twjmAn	3469
frAnk $tAynmAyr	1845
frAnk $yh	9057
frAnk bAk jnsn	6578
frAnk bAk ynsn	6578
frAnk bAnymArAmA	2588
frAnk bAynymArAmA	2588
frAnk bAynymArmA	2588
frAnk bykr	2921
frAnk bynymArAmA	2588
frAnk fAltr $tAnmAyr	1845
frAnk fAltr $tAynmAyr	1845
frAnk fAltr $tynmAyr	1845
frAnk fAndnbrwk	651
frAnk fAndnbrwkh	651
frAnk hArtmAn	1823
frAnk hsy	9057
frAnk hsyh	9057
frAnk jyly	2663
frAnk jylyh	2663
frAnk jylyt	2663
frAnk jyryrw brAts	1982
frAnk kArlwt$y	9771
frAnk kndAl	9373
frAnk kyndAl	9373
frAnk lwn$tAyn	9598
frAnk lwyn$tAyn	9598
frAnk lwyn$tyn	9598
frAnk lwynstyn	9598
frAnk mAknzy	9320
frAnk rystr	2680
frAnk t$r$	9842
frAnk t$yr$	9842
frAnk wAltr $tAynmAr	1845
frAnk wAltr $tAynmAyr	1845
frAnk wAyznr	9432
frAnk wlf	9869
frAnk wysnr	9432
frAnk wyznr	9432
frAnklyn drylwn	6893
frAnklyn dylAnw rwzflt	9739
frAnklyn rwzflt	9739
frAnkn	646
frAnks	9255
frAnkw	1003,7334,2452
frAnkw frAtyny	4518
frAnkw twdjmAn	3469
frAns brt ryny	7826
frAns brt rynyh	7826
frAns byr rynyh	7826
frAns rynyh	7826
frAns tymrmAn	6546
frAns tymrmAns	6546
frAns tymrmAnz	6546
frAnsA fAn dwnm	298
frAnsA fAn dwnym	298
frAnsw bwzyzy	1253
frAnsw bwzyzyh	1253
frAnswA AkzAfyh njwbyw	1402
frAnswA AwlAnd	2767
frAnswA Awlwnd	2767
frAnswA HAj	5279
frAnswA bArwAn	2694
frAnswA bAyrw	2761
frAnswA bw$	5560
frAnswA bwnsyh	2708
frAnswA bwzyz	1253
frAnswA bwzyzh	1253
frAnswA bwzyzy	1253
frAnswA bwzyzyh	1253
frAnswA dw rwjy	2794
frAnswA dwfAlyh	3516
frAnswA dwlAtr	2658
frAnswA dylAtr	2658
frAnswA fAl	3173
frAnswA fylyb $AmbAn	1136
frAnswA fylyb $Ambyn	1136
frAnswA fywn	2756
frAnswA hwlAnd	2767
frAnswA hwlnd	2767
frAnswA jwrj bykw	2637
frAnswA jwyAt	2660
frAnswA jwyt	2660
frAnswA kzAfyh njwbyw	1402
frAnswA lAnsyny fAl	3173
frAnswA lkwAntr	2618
frAnswA lwkwAntr	2618
frAnswA lwnsyny fAl	3173
frAnswA lwsyny fAl	3173
frAnswA lywtAr	2626
frAnswA mtrAn	2766
frAnswA mytrAn	2766
frAnswA njwbyw	1402
frAnswA ryfAsw	2801
frAnswA snymw	2775
frAnswA synymw	2775
frAnswA twmbAlbAy	8573
frAnswA xAfyr njwbyw	1402
frAnsyA mArkys	1616
frAnsyA mArkyz	1616
frAnsyn bArwn	1968
frAnsynA Armynjwl	2478
frAnsys AwjwlA	4842
frAnsys Awl	10147
frAnsys Awmwndy AwjwlA	4842
frAnsys byly hyly	7808
frAnsys bym	2976
frAnsys dynq	8270
frAnsys fwnsykA	1087
frAnsys jAy	2911
frAnsys kAsAylA	6229
frAnsys ksAylA	6229
frAnsys mylwy	9412
frAnsys myr	2690
frAnsys ry$Ardwny	9489
frAnsys rykArdwny	9489
frAnsys ryt$Ardwny	9489
frAnsys tAwnsnd	9796
frAnsys tAwnsynd	9796
frAnsys zAmyt	6160
frAnsys zAmyt dymyk	6160
frAnsysk rAfwny	5918
frAnsyskw Ajyry	6512
frAnsyskw Ajyry sAkAsA	6512
frAnsyskw Aw	9043
frAnsyskw AwbAmA Aswy	3223
frAnsyskw bAskwAl AwbAmA	3223
frAnsyskw bAskwAl AwbAmA Asw	3223
frAnsyskw bAskwAl AwbAmA Aswy	3223
frAnsyskw bwstylw	10081
frAnsyskw bwstyw	10081
frAnsyskw byrys mAkynA	1378
frAnsyskw byryz mAkynA	1378
frAnsyskw dA kwstA jwmyz	7295
frAnsyskw dwArty lwbys	7270
frAnsyskw dwArty lwbyz	7270
frAnsyskw fAdwl	3360
frAnsyskw fAryv kAskws	2484
frAnsyskw fAryz dy swtw	6740
frAnsyskw flwrys	8377
frAnsyskw frAnkw	2452
frAnsyskw frnAndyv Awrdwnyv	2430
frAnsyskw frnAndyz Awrdwnyz	2430
frAnsyskw jwtyry$	8699
frAnsyskw jwtyrys	8699
frAnsyskw jwtyrys lw Awlw	8699
frAnsyskw jwtyryz	8699
frAnsyskw kArywn	2114
frAnsyskw kArywn mynA	2114
frAnsyskw kzAfyh dw AmArAl	8696
frAnsyskw lAynyz	8368
frAnsyskw mAsyAs	3226
frAnsyskw mAsyAs njwymA	3226
frAnsyskw mAsyAs njymA	3226
frAnsyskw mwrAlys byrmwdyz	6826
frAnsyskw ryzyk	965
frAnsyskw rzq	965
frAnsyskw rzyq	965
frAnsyskw sA kArnyrw	7287
frAnsyskw sAjAsty	6832
frAnsyskw sAntws	1614
frAnsyskw twdylA	6768
frAnsyskw twdylA fAn brwjl	6768
frAnsyskw xAfyr dw AmArAl	8696
frAnsyskw xwsyh fAdwl	3360
frAnsyskw xyl dyAz	6251
frAnt$y$yk jAjwr	7078
frAnt$ysk jAjwr	7078
frAnts frAnytsky	396
frAnts mwntfrynj	1907
frAnts ywzf $trAws	1775
frAnts ywzf vAny	5432
frAnts ywzf ywnj	1804
frAnts ywzyf ywnj	1804
frAnvynA Armnjwl	2478
frAnw twdjmAn	3469
frAnytsky	396
frAnyw jryjwryt$	3459
frAnyw twdjmAn	3469
frAnyw twdmAn	3469
frAnyw twjmAn	3469
frAnz frAntzsky	396
frAnz frAnytsky	396
frAnz jwzf $trAws	1775
frAnz jwzf ywnj	1804
frAnz jwzyf $trAws	1775
frAnz jwzyf vAny	5432
frAnz jwzyf ywnj	1804
frAnz mwntfyrynj	1907
frAnz tymrmAnz	6546
frAnz ywzf ywnj	1804
frAs Hsn qdwr	8453
frAs qdwr	8453
frAtyny	4518
frAy	1388
frAydnbrj	442
frAyh	4652
frAyzr	6151
frH dxl Allh	3047
frHAt Allh bAbAr	7055
frHAt Allh bAbr	7055
frHAt EbAs	2063
frHAt Emr bn qdArh	5638
frHAt Hr$Any	8721
frHAt bn qdArh	5638
frHAt rAjHy	8774
frHh Allh bAbAr	7055
frHh Allh bAbr	7055
frHt Allh bAbr	7055
frd Avrtwn	9409
frd jwznbAwr	398
frd mAtyAnjy	4863
frd mwtwA	4868
frd mwysyw	225
frd nzw	10477
frdAn AwskAnyAn	248
frdnAnd mArkws	6886
frdryk $AfA	10564
frdryk $ylwbA	10546
frdryk dw klyrk	10497
frdryk dwklyrk	10497
frdryk dy klyrk	10497
frdryk swmAy	9100
frdryk t$ylwbA	10546
frdryk t$yn	9037
frdryksn	1965
frdrykw frAnkw	7334
frdws AEwAn	7058
frdws EA$q AEwAn	7058
frdws EA$q EwAn	7058
frdwsy bwr	4288
frdynAn Awywnw	1400
frdynAn lywbwld Awywnw	1400
frdynAnd Awynw	1400
frdynAnd Awywnw	1400
frdynAnd bwnjbwnj mArkws	6890
frdynAnd lywbwld Awywnw	1400
frdynAnd mArkws	6886,6890
frdynAnd mArkws Abn	6890
frdynAnd mArkws AlAb	6886
frdynAnd mArkws jwnywr	6890
frdynAnd njyndyt	1256
frdynAnd rwmwAldyz mArkws	6890
frdynAnd rwmwAldyz mArkws Abn	6890
frhAd ElA' dyn	4066
frhAd dj bsnd	4312
frhAd djbsnd	4312
frhwf$tAt	673
frj AbwhA$m	5733
frj bHsny	10441
frj bn jAnm	10412
frj bwhA$m	5733
frj bwmTAry	5644
frj sAlmyn bHsny	10441
frj sEyd bn jAnm	10412
frjAl myvyn	3631
frlyts	8040
frmAjw	8210
frmAjyw	8210
frn$yskw kwsyjA	4545
frn$yskw rwtyly	4585
frnAndw $wy	6092
frnAndw Anryky kArdwzw	967
frnAndw ArAmAyw	923
frnAndw ArAwxw	1594
frnAndw AryAs	2408
frnAndw Awt$wA Anty$	10169
frnAndw Azyfydw	949
frnAndw Azyfydw Ay sylfA	949
frnAndw HdAd	963
frnAndw blAwndy tyry	6824
frnAndw bydAdy dyAs dws sAntws	293
frnAndw bylAwndy	6824
frnAndw dA bydAd dyAs dws sAntws	293
frnAndw dA bydAdy dyAs dws sAntws	293
frnAndw dw lA rwA	351
frnAndw dy ArAwjw	8698
frnAndw dy ArAwxw	8698
frnAndw dy lA rwA	351
frnAndw dy lArwA	351
frnAndw dy trAzyjnys	6770
frnAndw dy trAzynys	6770
frnAndw dyAs dws sAntws	293
frnAndw dylArwA	351
frnAndw dylfym dA sylfA	3350
frnAndw fAn dwnym	298
frnAndw frAnsA fAn dwnym	298
frnAndw fylwny	10121
frnAndw hnryk kArdwsw	967
frnAndw hnrykh kArdwsw	967
frnAndw hnryky kArdwsw	967
frnAndw hnryky kArdwzw	967
frnAndw hwAnAkwny	918
frnAndw jArsyA sAn$yz	2383
frnAndw jArvyA sAnt$yv	2383
frnAndw jrAndy mArlAskA	2450
frnAndw kArdwsw	967
frnAndw kAryrA	3320
frnAndw krAndy mArlAskA	2450
frnAndw kwlwr	991
frnAndw kwlwr dy myllw	991
frnAndw kwlwr dy mylw	991
frnAndw lAsAmA	8698
frnAndw lAsAmA dy ArAwjw	8698
frnAndw lwjw	7330
frnAndw lwjw myndz	7330
frnAndw mwrAn	2429
frnAndw mwrAn kAlbw swtylw	2415
frnAndw mwrAn kAlfw	2415
frnAndw nArAnxw	1618
frnAndw sAfAlA	6763
frnAndw swlAnA	6260
frnAndw t$wy	6092
frnAndw t$wy sAy Awn	6092
frnAndw wAnAkwny	918
frnAndw xwsyh frAnsA fAn dwnym	298
frnAndw yxAndry	2384
frnAndw zAfAlA	6763
frnAndyv Awrdwnyv	2430
frnAndyv dy lA fyjA	2485
frnAndyv dyAv	2448
frnAndyz	354,338
frnAndyz Awrdwnyz	2430
frnAndyz dy lA fyjA	2485
frnAndyz dyAz	2448
frnjyh	5380
frnr fAymAn	399
frns brt rynyh	7826
frns byr rynyh	7826
frnswA AwlAnd	2767
frnswA HAj	5279
frnswA bArwAn	2694
frnswA bAyrw	2761
frnswA bw$	5560
frnswA bwzyzy	1253
frnswA bwzyzyh	1253
frnswA dw rwjy	2794
frnswA dwfAlyh	3516
frnswA dwlAtr	2658
frnswA fylyb $AmbAn	1136
frnswA fylyb $Ambyn	1136
frnswA fywn	2756
frnswA hwlAnd	2767
frnswA jwyAt	2660
frnswA lwkwAntr	2618
frnswA lwnsyny fAl	3173
frnswA lywtAr	2626
frnswA mytrAn	2766
frnswA synymw	2775
frnswA twmbAlbAy	8573
frnsys	10147
frnsys AwjwlA	4842
frnsys Awl	10147
frnsys byly hyly	7808
frnsys bym	2976
frnsys dynq	8270
frnsys jAy	2911
frnsys kAsAylA	6229
frnsys mylwy	9412
frnsys myr	2690
frnsys ryt$Ardwny	9489
frnsyskw frAnkw	2452
frnwn mwAnjA	10526
frnwn wAltrz	9427
frt$kwfsky	5963
frwfAkys	3247
frwndl stywArt	593
frwnsky	7157
frwnytskA	7091
frwstAdwtyr	4449
frwyndl stywArt	593
fryd Akwfw	3135
fryd Anzw	10477
fryd Avrtwn	9409
fryd Ebwd	5300
fryd hwf	9559
fryd hwjA	188
fryd jwsnbAwr	398
fryd jwznbAwr	398
fryd mAtyAnj	4863
fryd mAtyAnjy	4863
fryd mSTfy yAsyn	4060
fryd mkAry	5401
fryd mln	8937
fryd mwtw	4868
fryd mwtwA	4868
fryd mwysyw	225
fryd myt$l	1009
fryd nzw	10477
fryd sAnt	6170
fryd syfyly	8831
fryd syryky	191
fryd syryqy	191
fryd syryt$y	191
fryd xwjA	188
fryd xwjh	188
fryd yAsyn	4060
fryd zynwfAts	395
frydmAn	9618
frydn	5563
frydnbrj	442
frydr$ myrts	1867
frydrk dy klyrk	10497
frydry$ myrts	1867
frydry$ myrtz	1867
frydry$ myrz	1867
frydryk $AfA	10564
frydryk $ylwbA	10546
frydryk $ylwbh	10546
frydryk $yn	9037
frydryk EA$r	1931
frydryk bAmfwjynywmfyrA	870
frydryk dklyrk	10497
frydryk dw klyrk	10497
frydryk dw mynyzys	8301
frydryk dwklyrk	10497
frydryk dy klArk	10497
frydryk dy klyrk	10497
frydryk dyklArk	10497
frydryk dyklyrk	10497
frydryk fylym dy klyrk	10497
frydryk hwf	9559
frydryk mAkAmwry $AfA	10564
frydryk mAxAmwry $AfA	10564
frydryk mwsywA mAkAmwry $AfA	10564
frydryk myrts	1867
frydryk myt$l	1009
frydryk rAynfld	7994
frydryk rAynflt	7994
frydryk rAynfyld	7994
frydryk rAynfyldt	7994
frydryk rwd$Aym	9310
frydryk rwdshAym	9310
frydryk rynfldt	7994
frydryk rynflt	7994
frydryk rynfyldt	7994
frydryk swmAy	9100
frydryk swmAyh	9100
frydryk sy hwf	9559
frydryk t$ylwbA	10546
frydryk t$yn	9037
frydryk tAsE	1957
frydryk wlyAm dy klyrk	10497
frydryk wlym dy klyrk	10497
frydryk wylm dy klyrk	10497
frydryk wylyAm dy klyrk	10497
frydryk wylym dy klyrk	10497
frydryksn	1965
frydryksyn	1965
frydryt$ myrts	1867
frydsdwtyr	4439
frydw bAlAsyw	2148
frydw bAlAvyw	2148
frydw bwryrw	2154
frydw byrys rwbAlkAbA	2446
frydw byryv rwbAlkAbA	2446
frydw byryz rwbAlkAbA	2446
frydw krystyAny	8375
frydw mAntykA	4474
frydw mwrynw	1373
frydw mwrynw $Army	1373
frydw rwbAlkAbA	2446
frydw strwsnr	7324
frydw strwsnyr	7324
frydwn EbAsy	4425
frydwn EbAsy dwAny	4425
frydwn snrly Awjlw	8872
frydwn snyrly Awjlw	8872
frydwn synrly Awjlw	8872
frydwn synyrly	8872
frydwn synyrly Awjlw	8872
frydyk dy mynyzys	8301
frydyky dy mynzys	8301
frydyn	5563
frydyryk bAmfwjynywmfyrA	870
frydyryk dw klyrk	10497
frydyryk dwklyrk	10497
frydyryk dy klyrk	10497
frydyryk dyzAnyw	2662
frydyryk t$ylwbA	10546
fryfAlds	7979
fryfAldz	7979
fryj	8392
frylAnd	1135
fryn jnwAlA	10505
fryn jynwAlA	10505
fryndw	6158
fryny jynwAlA	10505
fryst	9891
fryt hwjA	188
fryt mln	8937
fryt xwjh	188
frytAs dw AmArAl	7279
frytz fwns jAn	3508
frytz fwns jyn	3508
frytz jAn	3508
frytz lwn$An	3478
frytz lwnj$An	3478
fryzr	467
fsnA bwsyt$	3450
fstrfylh	1846
fstrfyly	1846
fsts mwjAy	1046
fstws jwntybAny mwjAy	1046
fstws mwjAy	1046
fsylyn blyznAkwf	719
ftH Allh jmyl	6205
ftH Allh wlElw	5769
ftHEly	4289
ftHy bA$A AjA	5668
ftHy bA$AjA	5668
ftHy mjbry	5745
ftHy srwr	2327
ftmyr sydyw	10339
ftswm ArqA	2539
ftswm AryjA	2539
ftwH	7241
fvyryws fynyzylws	3277
fw $y kwnj	10272
fw fAn kyAt	10262
fw fAn kyt	10262
fw fAn thwnj	10276
fw fAn twnj	10276
fw fAn tywnj	10276
fw fAn vwnj	10276
fw fAn vywnj	10276
fw kwnj	1473
fw njwyn jyAb	10236
fw njwyn zAb	10236
fw t$y kwnj	10272
fw tswnj	1473
fw ty An $wAn	10294
fw ty Anh $wAn	10294
fw ty Anh swAn	10294
fw vy An $wAn	10294
fw vy Anh $wAn	10294
fw ynj	1447
fw$yh	2667
fwAd $hAb	5275
fwAd $wdhry	7067
fwAd $wdry	7067
fwAd AqTAy	8995
fwAd AwktAy	8995
fwAd AwqTAy	8995
fwAd EAly hmh	5789
fwAd Ely hmh	5789
fwAd Hsyn	4071
fwAd Hsyn $wdry	7067
fwAd Hsyn t$wdry	7067
fwAd bTrs	5327
fwAd bn mbArk hnAy	6702
fwAd bn yEAzr	3710
fwAd hnAy	6702
fwAd jwlyf	512
fwAd kwbrwlw	8894
fwAd kwlyf	512
fwAd mESwm	4138
fwAd mHmd Hsyn	4071
fwAd mHy dyn	2299
fwAd mbArk hnAy	6702
fwAd mbzE	8811
fwAd mjAly	4720
fwAd qlyf	512
fwAd qwlyf	512
fwAd snywrh	5314
fwAd t$wdhry	7067
fwAd t$wdry	7067
fwAdyswAf jwmwlkA	7121
fwAdyswAf kwsynyAk kAmy$	7089
fwAz EyTAn	4614
fwbkh hwkstrA	6537
fwbkh hwykstrA	6537
fwbky hwkstrA	6537
fwdy syk	8126
fwdyh syk	8126
fwfAnA	3191,3193
fwj rAsmwsn	1963
fwjAn lwys	5420
fwjAnwfyt$	5890
fwjymwrA	4835
fwjymwry	6828
fwjyslAf kwstwnytsA	7490
fwjyt$	7498
fwk drA$kwft$	7465
fwk drA$kwfyt$	7465
fwk drAskwft$	7465
fwk drAskwfyt$	7465
fwk jrymyt$	7466
fwk jyrmyt$	7466
fwk jyrymyk	7466
fwk jyrymyt$	7466
fwk yrmyt$	7466
fwk yrymyk	7466
fwk yrymyt$	7466
fwks	6291
fwkw$yrw nwkAjA	4727
fwkwdA	4827
fwkwy	4755
fwkylyt$	3437
fwl mAlwnq	8260
fwl mlwnq	8260
fwlbrAyt	9838
fwlbyk	6596
fwlbyr ywlw	1278
fwlf	1876
fwlfjAnj $Awbl	1851
fwlfjAnj $Awblh	1851
fwlfjAnj $nAydrhAn	1794
fwlfjAnj $wblh	1851
fwlfjAnj $wsl	377
fwlfjAnj $wsyl	377
fwlfjAnj $wybl	1851
fwlfjAnj $wyblh	1851
fwlfjAnj $ywblh	1851
fwlfjAnj AmAdyws brwlhArt	1289
fwlfjAnj AmAdyws brwylhArt	1289
fwlfjAnj swbwtkA	389
fwlfjAnj tyrzh	1891
fwlfwfyt$	1079
fwlfwfytz	9359
fwlhynsyw bAtystA	1670
fwljnsyw bAtystA	1670
fwljynsyw bAtystA	1670
fwlkAn bwzkyr	8878
fwlkAn bwzqyr	8878
fwlkr	9665,9549
fwlkr fykr	1795
fwlkr rwhh	1801
fwlkr rwhy	1801
fwlkr rywh	1801
fwlqAn bwzqyr	8878
fwlt$y	4473
fwltAyr jAzmyn	6861
fwltyr jAzmyn	6861
fwltyr jzmyn	6861
fwlw$yn	7629
fwlwdmyr zylynsky	9169
fwlwdymyr Awhryzkw	9140
fwlwdymyr Awjryzkw	9140
fwlwdymyr hrwysmAn	9183
fwlwdymyr jrwysmAn	9183
fwlwdymyr lytfyn	9181
fwlwdymyr rybAk	9182
fwlwdymyr ylt$nkw	9127
fwlwdymyr ylt$ynkw	9127
fwlwdymyr zylnsky	9169
fwlwdymyr zylnysky	9169
fwlwdymyr zylynsky	9169
fwlwdyn	7645
fwlxynsyw bAtystA	1670
fwly	9955
fwlybyk	6596
fwlyl $AkAntw	8534
fwlyl $AkAntwh	8534
fwlyly $AkAntw	8534
fwlyly $kAntw	8534
fwlyn	7455
fwmlA wlyAms	10514
fwmlA wlyAmz	10514
fwmlA wylyAmz	10514
fwmtAm wyt$AyAt$Ay	8617
fwmvAm wyt$AyAt$Ay	8617
fwmy fwnjfyt$yt	5273
fwmyhytw	4725
fwmyhytw Aky$ynw	4725
fwmyn	7535
fwmyw k$ydA	4798
fwmyw ky$dA	4798
fwmyw ky$ydA	4798
fwmyw ky$ydh	4798
fwmyw kywmA	4726
fwmzyl mlAmbw njkwkA	10521
fwmzylA mlAmbw nkwkA	10521
fwmzyly mAlmbw nkwkA	10521
fwmzyly mlAmbw njkwkA	10521
fwmzyly mlAmbw njwkA	10521
fwmzyly mlAmbw nkwkA	10521
fwn dyr lAyn	1806
fwn dyr lyn	1806
fwn dyr mwl	2815
fwn lwys	5420
fwn sybAswt	5257
fwn sybAswv	5257
fwn sydw	7961
fwndrA	1747
fwnj dynh hwh	10283
fwnj dynh hwy	10283
fwnj dynh hyw	10283
fwnj kwAnj tAn	10239
fwnj kwAnj tAnh	10239
fwnj kwAnj vAn	10239
fwnj kwAnj vAnh	10239
fwnj kwAnj vAnj	10239
fwns dAmAtw	9866
fwns mAksym dwfw	5909
fwns mAsAmbA dybA	1279
fwns mAsmbA dybA	1279
fwnskA	1683,5441
fwnsw brAt jAy	315
fwnsw bwrtyllw	3333
fwnsw bwrtylw	3333
fwnsw bwrtyw	3333
fwnsw bwstAmAnty	6795
fwnsw dAmAtw	9866
fwnsw dAstys	2438
fwnsw dAstys kysydw	2438
fwnsw dy lws hyrws	6793
fwnsw fAn dwnym	285
fwnsw jyrA	2483
fwnsw lwbyz my$ylsn	1604
fwnsykA	1683,5441
fwnsyn	349
fwntAnA	4580
fwny sybAswt	5257
fwnys	8379
fwr AsywzymnA jnAsynjby	8606
fwr AyAdymA	8606
fwr AyswzymnA jnAsynjby	8606
fwr jnAsnjby	8606
fwr jnAsynby	8606
fwr jnAsynjby	8606
fwr jnAsynjbyh	8606
fwr nyAsynby	8606
fwr nyAsynjby	8606
fwrbs brnhAm	3392
fwrbs bwrnhAm	3392
fwrd	10066
fwrd frAkr	9543
fwrd frykr	9543
fwrk bAynymArAmA	2588
fwrlAny	4512
fwrny	2789
fwrstAl	9347
fwrstr	10495
fwrw$ylwf	8326
fwrwnkwf	7567
fwrwntswf	7537
fwrwnyn	5869
fwry jnAsynjby	8606
fwryh jnAsynjby	8606
fwryk bAynymArAmA	2588
fwryky bAynymArAmA	2588
fwstAn Ar$Anj twAdyrA	1242
fwstAn ArkAnj twAdyrA	1242
fwstAn byryndwA	1196
fwstAn kAywmbA nyAmwsA	7682
fwstAn twAdyrA	1242
fwstAn twAjyrAmwnjw	7708
fwstr dAlAs	9700
fwstyn Ar$Anj twAdyrA	1242
fwstyn Ar$Anj twdyrA	1242
fwstyn ArkAnj twAdyrA	1242
fwstyn byryndwA	1196
fwstyn kAywmbA nyAmwsA	7682
fwstyn nyAmwsA	7682
fwstyn twAdyrA	1242
fwstyn twAjyrAmwnjw	7708
fwstynw AmbAly	3361
fwswmzy mAdwnsylA	10468
fwsy mAdwnsylA	10468
fwsy mAdwnzylA	10468
fwsyfyt$	7456
fwsymwsy mAdwnsylA	10468
fwsymwzy fylyb mAdwnsylA	10468
fwsymwzy mAdwnsylA	10468
fwsymwzy mAdwnzylA	10468
fwsyt$	7498
fwt$fyt$	7456
fwt$kwf	753
fwt$yfyt$	7456
fwt$yt$	7498
fwtrAn	2636
fwtsys	3298
fwtyjA	7107
fwtyl	9311
fwxymwry	6828
fwyAnwfyt$	5890
fwyslAf $y$yl	7495
fwyslAf $y$yly	7495
fwyslAf k$twnytsA	7490
fwyslAf kw$twnytsA	7490
fwyslAf kwstwnykA	7490
fwyslAf kwstwnyt$A	7490
fwyslAf kwstwnytsA	7490
fwyslAf sysly	7495
fwyslAf sysyl	7495
fwyslAf sysyly	7495
fwysyt$ yArwzlsky	7125
fwyt$x yArwzlsky	7125
fwyt$yk yArwzlsky	7125
fwyt$yx yArwzlsky	7125
fwytsyx yArwzlsky	7125
fwzy $bk$y	7748
fwzy EbdEAl	5664
fwzy Slwx	5332
fwzy bn Ebdmjyd $bk$y	7748
fwzy kbArh	5308
fwzy mlqy	4662
fwzy nwyry	5725
fwzy slw	8479
fwzyh Ebdlh zynl	828
fwzyh HAj Adm	8186
fwzyh bn Ebdlh zynl	828
fwzyh ywsf	8186
fwzyh ywsf Adm	8186
fwzyh ywsf HAj Adm	8186
fwzyh ywsf HAjy Adm	8186
fwzyh zynl	828
fxfAx	8737
fxr dyn AHmd	628
fxr dyn Ely AHmd	3982
fxr dyn Twn	8976
fxr dyn twn	8976
fxrAldyn AHmd	628
fxrAldyn twn	8976
fxry kwrwtwrk	8951
fxry qwrwtwrk	8951
fxtAnj jwmylAwry	3093
fy by synj	3976
fy fy jyry	4010
fy ky synj	3897
fy kyh synj	3897
fy mwrAlydArAn	3956
fy mwrAlydhArAn	3956
fy$nty fwks	6291
fy$nw brAkA$	4002
fy$nw lwt$mynArAydw	6181
fy$nw lwt$mynArydw	6181
fy$r	1844,1764
fy$wAnAv brAtAb synj	3976
fy$ynsky	8335
fyAD	4165,7208
fyAD bn HAmd rwyly	7732
fyAD rwyly	7732
fyAbwry	6204
fyAlA	1766
fyAm nEwmy mAtAfA	10317
fyAmy mAtAfA	10317
fyAmy nAwmy mAtAfA	10317
fyAmy nAywmy mAtAfA	10317
fyAmy nEwmy mAtAfA	10317
fyAmy nEwmy mAtEAfA	10317
fyArwyA	2385
fyAt$yslAf fwlwdyn	7645
fyAt$yslAf kybyt$	1065
fyAt$yslAf mwlwtwf	8348
fyAt$yslAf sytnyk	7521
fyAt$yslAf trwbnykwf	7625
fyD HAmd	7029
fyD Hmyd	7029
fySl	7777,7779
fySl $bwl	4717
fySl $wbky	4690
fySl Awl	4101
fySl EAkf fAyz	4676
fySl EbdlTyf	10402
fySl EbdlTyf $Eby	10402
fySl Hsyny	7163
fySl SAlH HyAh	6973
fySl SAlH HyAt	6973
fySl bn EbdEzyz	7777
fySl bn EbdEzyz sEwd	7777
fySl bn Hsyn	4101
fySl bn frHAn	7768
fySl bn frHAn bn Ebdlh	7768
fySl bn frHAn bn Ebdlh sEwd	7768
fySl bn frHAn sEwd	7768
fySl bn rDy mwswy	824
fySl fAyz	4676
fySl mHmd SAlH	7942
fySl mqdAd	8407
fySl mwswy	824
fySl nsym	6220
fySl vAny	4103
fySl vAny bn jAzy	4103
fydAn	8956
fydAnt bAtl	10050
fydAnt bAtyl	10050
fydAnt btAl	10050
fydl fAldyz rAmws	6852
fydl kAstrw	1668
fydl kAstrw rwz	1668
fydl mwnjAr	8558
fydl rAmws	6852
fydl syndAjwrtA	2411
fydmr $lwmbf	1293
fydrykA mwjyryny	4520
fydrykw lwmbArdy	10154
fydrykw tryw	2469
fydryn	2714
fydwrwf	9194
fydwtwf	7548
fydyA $ArAn $wklA	3945
fydyjArAy	6255
fydyl kAstrw	1668
fydyl mwnjAr	8558
fydyl rAmws	6852
fydyl syndAjwrtA	2411
fydylA	345
fydynwf	765
fydyrykA mwjryny	4520
fydyrykA mwjyryny	4520
fydyrykw bynA	9730
fydyrykw frAnkw	7334
fydyrykw lwmbArdy	10154
fydyrykw sAlAs	6801
fydyrykw trylw	2469
fyfwr	7388
fyfyAn bAlA kry$nAn	8017
fyfyAn bAlAkr$nAn	8017
fyfyAn bAlAkry$nAn	8017
fyfyAn blAkry$nAn	8017
fyjAjyfA	8653
fyjAwdAs Aw$AkAs	5534
fyjAwdAs AwsAkAs	5534
fyjAy jwkAly	3923
fyjAy jwxAl	3923
fyjAy jwxAly	3923
fyjAy kwmAr synj	3897
fyjAy ky$Af jwxAly	3923
fyjAy nAmbyAr	3913
fyjdys fnbwjAdwtyr	4450
fyjdys fynbwjAdwtyr	4450
fyjn sArkysyAn	239
fyjn srksyAn	239
fyjn srkysyAn	239
fyjnyn	740
fyjwdAs Aw$AtskAs	5534
fyjwdAs AwsAkAs	5534
fyjwnys	5574
fyjwsA AwsmAny	10344
fyjwsA EvmAny	10344
fyjyn sArkysyAn	239
fyjyn srksyAn	239
fyjyn srkysyAn	239
fyjynyn	740
fyjyrydw swArys	1692
fyjytA hyrAv	5457
fyjyvA hyrAt	5457
fyjyvA hyrAv	5457
fyk frybrjA	5606
fykA$ swArwb	4004
fykAs swArb	4004
fykAs swArwb	4004
fykh frybrjA	5606
fykl	2730
fykr	1795
fykrAm msry	3924
fykrAm mySry	3924
fykrAm mysry	3924
fykrm mysry	3924
fykrt Ebdyt$	564
fykry sylAsy wjdyrys	2517
fyktr	387
fyktwAr dwjby	8602
fyktwAr sydymyhw twmyjA dwjby	8602
fyktwAr twmyjA dwjby	8602
fyktwAr twmyjAh dwjby	8602
fyktwr $wrbyA	7421
fyktwr AwrbAn	3554
fyktwr Awrbn	3554
fyktwr AwrwbAn	3554
fyktwr AymAnwyl vAlv	4537
fyktwr bArbwsA bwrjys	1688
fyktwr bAs Astnswrw	927
fyktwr bAz Astnswrw	927
fyktwr bwkAry fw	8118
fyktwr bwkAry fwh	8118
fyktwr bwndAryf	7505
fyktwr bwntA	7426
fyktwr bwrjs	1688
fyktwr bwrjys	1688
fyktwr bwrxys	1688
fyktwr bwswfAlywk	7538
fyktwr fAlkwf	731
fyktwr fw	8118
fyktwr fwh	8118
fyktwr hwjw kArdynAs	939
fyktwr jbyhw	3118
fyktwr jwlyfyt$	1052
fyktwr jwy wAy	6799
fyktwr kAlwjny	7608
fyktwr kAlywjny	7608
fyktwr klymA	397
fyktwr mAnwyl bArbwsA bwrjys	1688
fyktwr mAnwyl bArbwsA bwrxys	1688
fyktwr mwjynkw	9111
fyktwr rAmAhAtrA	5916
fyktwr sywrbyA	7421
fyktwr t$wrbyA	7421
fyktwr t$yrkwf	7504
fyktwr t$yrnwmrdyn	7616
fyktwr t$yrnwmyrdyn	7616
fyktwr xrynyn	1054
fyktwr xrystnkw	7666
fyktwr xrystynkw	7666
fyktwr xwy wAy	6799
fyktwr yAnkwfyt$	9161
fyktwr yAnwkwft$	9161
fyktwr yAnwkwfyt$	9161
fyktwr yw$nkw	9159
fyktwr yw$t$ynkw	9159
fyktwr yw$ynkw	9159
fyktwr ywt$ynkw	9159
fyktwr zwbkwf	7619
fyktwr zwlwtwf	7635
fyktwrAs brAnkyts	5557
fyktwrAs brAnskyts	5557
fyktwrAs brAnskytys	5557
fyktwrwf	7581
fyktwryA fyArwyl	365
fyktwryA fyAryl	365
fyktwryA fylArwyl	365
fyktwryA klArk	9984
fyktwryA kwts	9824
fyktwryA nwlAnd	10013
fyktwryA nwlnd	10013
fyktwryA nywlAnd	10013
fyktwryA tAylwr	9658
fyktwryA twmyjA dwjby	8602
fykw	4579,8082
fykwslAf byfAndA	560
fykwslAf byfndA	560
fyky frAybrjA	5606
fykyn srksyAn	239
fykywny	4569
fyl dyfydswn	9324
fyl jwf	6673
fyl jwrdwn	9562
fyl kwf	6673
fylA nwfA	8324
fylAly	5780
fylAnwfA	8324
fylAskw AybArA	2134
fylAskw fArAdw	6825
fylAt	5859
fylAyAt AyfAzwf	506
fylAyAt jwlyf	502
fylAyt AyfAzwf	506
fylAyt jwlyf	502
fylAyt qwlyf	502
fylbAn	2715
fylby jwnzAlys	2460
fylby kAldyrwn	6292
fyldkAmb	6553
fylfryd mArtns	670
fylhlm	1895
fylhlm mwltrr	410
fylhlmynA	6557
fylhylm mwltrr	410
fylks hwfwyt bwAny	1342
fylks kwlwf	4904
fylks t$yskydy	1207
fylks t$ysykdy	1207
fylks t$ysykydy	1207
fylkw t$yrfynkwf	758
fylly swndAl	1949
fylmwn yAnj	1414
fylmwn ywnj	1414
fylmys	678
fylnAy	3833
fylswn AHmdy	216
fylswn AHmty	216
fyltmAn	9522
fyltrwny	4582
fylty syfyly	8831
fylwny	10121
fyly	4063
fyly $twf	1784
fyly brAndt	1841
fyly brAnt	1841
fyly klAys	650
fyly swfndAl	1949
fyly swndAl	1949
fylyAnwsky	5991
fylyb	2387,641
fylyb Ajwyr	8292
fylyb Aqwyr	8292
fylyb Aqwyr bAnyAnq	8292
fylyb AtyAn	2780
fylyb Awl	641
fylyb AyfAnwfyt$	5886
fylyb AytyAn	2780
fylyb Hbyb	9410
fylyb brydlAf	9306
fylyb brydlwf	9306
fylyb bryf dyfys	1016
fylyb byAr	5424
fylyb byr	5424
fylyb byryz rwk	1666
fylyb byryz rwky	1666
fylyb bytAn	2738
fylyb dmytrwf	762
fylyb dwst blAzy	2717
fylyb dyfs	1016
fylyb dyfydswn	9324
fylyb dyfys	1016
fylyb dymytrwf	762
fylyb fAlyryw sybAndA	10559
fylyb fwjAnwfyt$	5890
fylyb fwyAnwft$	5890
fylyb fwyAnwfyk	5890
fylyb fwyAnwfyt$	5890
fylyb hAmwnd	2883
fylyb hmwnd	2883
fylyb hwl	2937
fylyb jAsyntw nywsy	6340
fylyb jwf	6673
fylyb jwfAn	656
fylyb jwldbrj	9542
fylyb jwldbyrj	9542
fylyb jwnzAlys	2460
fylyb jwrdwn	9562
fylyb jyh byr	5424
fylyb kAldyrwn	6292
fylyb krAwly	9980
fylyb krwly	9980
fylyb lAlyw	2809
fylyb mAnjw	1314
fylyb mbAnjw	9083
fylyb mnjw	1314
fylyb nywsy	6340
fylyb nywzy	6340
fylyb nzwbwnArybA	867
fylyb rAdwk	453
fylyb rwdwk	453
fylyb rwslr	1908
fylyb rwzlr	1908
fylyb rykr	9491
fylyb sAds	2387
fylyb swlA	330
fylyb sybAndA	10559
fylyb syjAn	2787
fylyb tqlA	5325
fylyb zylkw	9525
fylyb zylykw	9525
fylybh byryz rwkh	1666
fylybh kAldyrwn	6292
fylybh nywsy	6340
fylybrt tsyrAnAnA	5934
fylybws wld ywhAns	2368
fylybws wldywhAns	2368
fylyby	2387
fylyby byryz rwk	1666
fylyby byryz rwkh	1666
fylyby byryz rwky	1666
fylyby jAsyntw nywsy	6340
fylyby jwnvAlyv	2460
fylyby jwnzAlys	2460
fylyby jwnzAlyz	2460
fylyby kAldrwn	6292
fylyby kAldyrwn	6292
fylyby kwnzAlys	2460
fylyby nwsy	6340
fylyby nywsy	6340
fylyby sAds	2387
fylyby swlA	330
fylybyr tsyrAnAnA	5934
fylybyr tsyrnAnA	5934
fylyjr	1303
fylyks $yskydy	1207
fylyks $ysykydy	1207
fylyks AnTwAn t$yskydy	1207
fylyks AnTwAn t$ysykydy	1207
fylyks AnTwAn t$ysykydy t$ylwmbw	1207
fylyks AwlwA	8383
fylyks AwywA	8383
fylyks bAtAsy	1252
fylyks bAtAsyh	1252
fylyks blAsynsyA	10191
fylyks blAsynvyA	10191
fylyks hwfwt bwAny	1342
fylyks hwfwy bwAny	1342
fylyks hwfwy bwAnyh	1342
fylyks hwfwyh bwAny	1342
fylyks hwfwyh bwAnyh	1342
fylyks hwfwyt bwAny	1342
fylyks hwfwyt bwAnyh	1342
fylyks hwfyh bwAnyh	1342
fylyks hwfyt bwAny	1342
fylyks klAyn	1824
fylyks kwAky Awfwsw	3141
fylyks kwlAyjy	9227
fylyks kwlwf	4904
fylyks mAlwm	8574
fylyks mElwm	8574
fylyks mwlwA	1248
fylyks sAnv rwldAn	2381
fylyks sAnz rwldAn	2381
fylyks t$skydy	1207
fylyks t$sykydy	1207
fylyks t$ykydy	1207
fylyks t$ykysydy	1207
fylyks t$yskydy	1207
fylyks t$ysykdy	1207
fylyks t$ysykydy	1207
fylyks t$ysykydy t$ylwmbw	1207
fylyks tsy$ykydy	1207
fylyks tsysykydy	1207
fylyks ty$skydy	1207
fylykw kAdyfyt$	7448
fylykyzylA mbwkw	10591
fylykyzylA mfwkw	10591
fylykzylA mbwkw	10591
fylykzylA mfwkw	10591
fylym ksndr	6525
fylymwn yAnj	1414
fylymwn ywnj	1414
fylymwn ywnjy yAnj	1414
fylys krystwbAns	5595
fylysty	2168
fylyty syfyly	8831
fylyty tyw	9030
fylyty tywh	9030
fym kwk	6563
fymAn	399
fymAtw swAlAwfy	10319
fymwn	2651
fymy AdsynA	6496
fymy AdysnA	6496
fymy AdysynA	6496
fymy jbAjAbyAmylA	6488
fyn nymrwd	3056
fyn$ AdAmy	6169
fyn$nzw kAmbwryny	4454
fyn$nzw skwty	4524
fynAfysr	5425
fynAfyzr	5425
fynAn$yw dy mwrA	287
fynAnsyw dw mwrA	287
fynAnsyw dy mwrA	287
fynAy kwAtrA	3928
fynAy mwhAn kwAtrA	3928
fynbwjAdwtyr	4450
fynkAtArAmAn	3985
fynkAyA nAydw	4015
fynkAyAh nAydw	4015
fynkAyAh nAydwh	4015
fynklmAn	3701
fynkyA nAydw	4015
fyns hndrswn	1967
fyns hyndrswn	1967
fynsAnt byrwtA	7702
fynsnt AyhAt twmy	3222
fynsnt bAtl	9498
fynsnt brwks	9269
fynsnt byrwtA	7702
fynsnt mAjwnyA	10517
fynsnt mAjwynyA	10517
fynsnt mjwynyA	10517
fynsnt myrytwn	7832
fynsnt stywArt	9818
fynsnt syw	9054
fynsynt mAjwynyA	10517
fynt$nzw kAmbwryny	4454
fynt$nzw skwty	4524
fynw	218
fyny	4583
fynyk AdAmy	6169
fynysyw syryzw	3329
fynysyw vyryzw	3329
fynytyAn	8254
fynyvyw vyryzw	3329
fynyw bwtAl	1041
fynyw bwtAly	1041
fynyzylws	3236
fynzylws	3236
fyr byrd	179
fyr$bw	9486
fyr$ynyn	7553
fyrA	3357
fyrA nAbywlynA	7592
fyrA nbywlynA	7592
fyrA ty	3376
fyrAbA mwyly	3967
fyrAntw	3572
fyrAsAmy rynjAdw	6196
fyrdynAnd mArkws	6886
fyrdynAnd mArkws jwnywr	6890
fyrfwrd	10494
fyrfwyrd	10494
fyrhAjn	6544
fyrhAxn	6544
fyrhwf$tAt	673
fyrhwfstAt	673
fyrjAl my*n	3631
fyrjAl myvn	3631
fyrjAl myvyn	3631
fyrjylyw bArkw	1606
fyrjynyw rwnywny	4461
fyrlyndn	663
fyrmAn njrbAdA	1247
fyrmAn njrybAdA	1247
fyrmyn njrybAdA	1247
fyrnAndw Anryky kArdwsw	967
fyrnAndw AryAs	2408
fyrnAndw AryAs sAljAdw	2402
fyrnAndw HdAd	963
fyrnAndw dyAs dws sAntws	293
fyrnAndw jrAndy mArlAskA	2450
fyrnAndw lwjw	7330
fyrnAndw mwrAn kAlfw	2415
fyrnAndw yxAndry	2384
fyrnAndw zAfAlA	6763
fyrnAndyz dyAz	2448
fyrnr fAymAn	399
fyrnr fAymn	399
fyrnr fymAn	399
fyrnr kwjlr	414
fyrns jywr$Any	3555
fyrns jywrt$Any	3555
fyrns mAdl	3559
fyrnts dwrt$An	3555
fyrnts jwrt$Any	3555
fyrnts mAdl	3559
fyrnwn $w	1976
fyrnwn jwnswn mwAnjA	10526
fyrnwn mwAnjA	10526
fyrnwn wAltrz	9427
fyrstAyn	9571
fyrsymw kwryA sybrA	3380
fyrwnykA AbAd	2155
fyrwnykA AbAd rwxAs	2155
fyrwnykA mAkAmw	6361
fyrwnykA mAkAmw dlhwfw	6361
fyrwnykA mAkAmw dlwfw	6361
fyrwnykA mkAmw	6361
fyrwnykA nAtAnyl mAkAmw	6361
fyrwnykA nAtAnyl mAkAmw dlwfw	6361
fyrwrd	10494
fyrwz AbAdy	4219
fyrwz xAn nwn	6958
fyrwznyA	4292
fyrxylyw bArkw	1606
fyry kwrnwAl byrd	179
fyry$t$wk	9196
fyry$wk	9196
fyrynk jywrksAny	3555
fyrynk jywrt$Any	3555
fyrynk mAdl	3559
fyrynk swmwjy	3540
fyrynn	2553
fyryns mAdl	3559
fyrynts $wmwjy	3540
fyrynts jywrt$Any	3555
fyrynts mAdl	3559
fyryrw fAldnr	378
fyrysmw kwryA syAbrA	3380
fyrysymw kwryA syAbrA	3380
fyrysymw kwryA sybrA	3380
fyrysymw sybrA	3380
fyryt hwjA	188
fyryt xwjA	188
fys	2171
fysjlAs	3733
fyskArA	6839
fyslAf kwkwlA	7080
fysly	10343
fysnA bwsyk	3450
fysnA bwsyt$	3450
fysnA jyrkws znydAr	8045
fysnA jywrkw$ jnydAr	8045
fysnA jywrkws znydAr	8045
fysnty AhAty twmy	3222
fysnty AyhAty twmy	3222
fysnty AyhAtyh twmy	3222
fysnty fwks	6291
fysnty zybAlws	6816
fysnty zybAyws	6816
fystrfylh	1846
fystrfyly	1846
fystrt$yl	1771
fysts mwjAy	1046
fystws jwntybAn mwjAy	1046
fystws jwntybAny mwjAy	1046
fystws mwhAy	1046
fystws mwjAy	1046
fyswAf kwkwlA	7080
fysy kAynAk	8992
fysy qAynAq	8992
fysyly	10343
fysylyn blyznAkwf	719
fysylyn fwt$kwf	753
fysynty AyhAty twmy	3222
fysynty fwks	6291
fyt rAkw$An	1758
fyt rAkwsAn	1758
fyt$Aryly	4458
fyt$slAf sytnyk	7521
fytAl kAmhyry	1213
fytAl kAmrhy	1213
fytAl kAmyrhh	1213
fytAl kAmyrhy	1213
fytAl kAmyry	1213
fytAly mAswl	9152
fytAly mwtkw	7676
fytAly t$wrkyn	7558
fytAly t$yrkyn	7558
fytAwtAs lAndsbrjys	5539
fytAwtAs lAndsbyrjys	5539
fytsm AryjA	2539
fytsw	8082
fytswm AryjA	2539
fytwld fA$t$ykwfsky	7108
fytwld fA$ykwfsky	7108
fytwld fAsykwfsky	7108
fytwld fwkyn	9153
fytwld wA$ykwfsky	7108
fytwr jAsbAr	7271
fytwryw AymAnwyly vAlv	4537
fytwryw jryly	4504
fytwtAs lAndsbrjys	5539
fytyj	1815
fytyk	7117
fytzjybwn	425
fytzwtr	9970
fywkslAf byfAndA	560
fywlA Amhrd	1286
fywlA Amhyrd	1286
fywlA Anwylyry	6454
fywlA Awnwlyry	6454
fywlA Awnwylyry	6454
fywlAnty	4574
fywlytA $Amwrw	6519
fywlytA bAryws dy t$Amwrw	6519
fywlytA byrmwdys	6817
fywlytA byrmwdyz	6817
fywlytA t$Amwrw	6519
fywn	2756
fywnA hyl	9823
fywnj dynh hwy	10283
fywnys	5574
fywrkA dAnsylA	7430
fywrykA dAnsylA	7430
fywrykA dAnt$ylA	7430
fywrykA dnsylA	7430
fywrykA dnt$ylA	7430
fywrysA dAnsylA	7430
fywsA AsmAny	10344
fywsA AwsmAny	10344
fywsA ESmAny	10344
fywsA EvmAny	10344
fywsA EvmAny Sdryw	10344
fywsA EvmAny sdryw	10344
fywt$yt$	7498
fywzA AwsmAny	10344
fywzA EvmAny	10344
fyzkArA	6839
fyznA bwsyt$	3450
fyzr	1858
fyzw	8082
h$Am $rf	10397
h$Am $rf Ebdlh	10397
h$Am AxtyAr	8490
h$Am Elwy	4066
h$Am bn mHy dyn nAZr	7787
h$Am bxtyAr	8490
h$Am dyn Hsyn	6315
h$Am dyn Hsyn Awn	6315
h$Am dyn bn Hsyn	6315
h$Am dyn bn twn Hsyn	6315
h$Am dyn twn Hsyn	6315
h$Am frAty	8781
h$Am fwrAty	8781
h$Am m$y$y	8782
h$Am mHmd qndyl	2306
h$Am mHy dyn nAZr	7787
h$Am nAZr	7787
h$Am qndyl	2306
hA$m AtAsy	8476
hA$m EbdmTlb	7839
hA$m EbdmTlb AHmd	7839
hA$m EvmAn	7872
hA$m TAjy	10335
hA$m jwAd	4074
hA$m jwytA	6011
hA$m sAt$y	10335
hA$m tA$y	10335
hA$m tAjy	10335
hA$m tAky	10335
hA$m tAsy	10335
hA$m tAt$y	10335
hA$m thAt$y	10335
hA$m vAjy	10335
hA$m vAsy	10335
hA$m vAt$y	10335
hA$my	20,4209
hA$my jwytA	6011
hA$my rfsnjAny	4388
hA$ymwtw	4750
hAbtAmw AtyfA	2516
hAbtAmw AytyfA	2516
hAbtAmw AytyfA jylytA	2516
hAbwmwrmy	7711
hAbwmwrymy	7711
hAbyArymAnA	7716
hAbyk	1911
hAbyl jwmbA	1239
hAbyrymAnA	7716
hAdly	9798
hAdy	10356
hAdy Emrw	9599
hAdy THAn nZyf	4412
hAdy bkw$	8794
hAdy hA$m	5312
hAdy mbrwk	8748
hAdy mhny	8772
hAdy mjdwb	8779
hAdy njAd HsynyAn	4267
hAdy nwyrh	8791
hAdy tjAhjAntw	3577
hAdy tjAhyAntw	3577
hAdy tjhjAntw	3577
hAfl	1767
hAfstw	2548
hAfyl	1767
hAfyr myly	356
hAfystw	2548
hAj jynjwb	6375
hAjAry	3890
hAjh jynjwb	6375
hAjl	9898
hAjlwnd	2544
hAjy jwtfryd jynjwb	6375
hAjy jynjwb	6375
hAjy jynjwby	6375
hAjybw swmAry	8149
hAjynAstw	199
hAjywdA	4765
hAkAby	9659
hAkAn fydAn	8956
hAkAn jAwy$ Awjlw	8994
hAkAn t$Aw$ Awjlw	8994
hAkAndy hy$ylymA	10548
hAkAnn	2547
hAkAyndA hy$ylymA	10548
hAkAyndy ht$ylymA	10548
hAkAyndy hy$lymA	10548
hAkAyndy hy$ylmA	10548
hAkAyndy hy$ylymA	10548
hAkAyndy hyt$ylymA	10548
hAkAyndyh hy$ylymA	10548
hAkby	9659
hAkmAn Awsw AjymAn	3122
hAkmAn Awsw AjymAnj	3122
hAksynAstw	199
hAkwn	6571
hAkwn brwn hAnsn	6569
hAkwn mAjnws	6571
hAkwn sAbE	6601
hAkyndA hy$ylymA	10548
hAkyndy hy$ylmA	10548
hAkyndy hy$ylymA	10548
hAkyndy hyt$ylymA	10548
hAlA Ahw	2580
hAlA twmAsdwtr	4452
hAlA twmAsdwtwr	4452
hAlA twmAsdwtyr	4452
hAlbh zylstrA	6548
hAlby zAylstrA	6548
hAlby zylstrA	6548
hAldnfAnj	1889
hAldwr Asjrymswn	4433
hAlh jAryt	10051
hAlh jryT	10051
hAlwk bAywlkn	8897
hAlwnn	2557
hAlwnyn	2557
hAly	9614
hAlyfy	3840
hAlynA	8572
hAlyt t$yfyk	8873
hAm EAlyf	514
hAm Ely yf	514
hAm Elyf	514
hAm Hydr Awjlw Elyf	514
hAm Hydr Elyf	514
hAm Hydrwfyt$ Elyf	514
hAm lyny	10304
hAm yf	514
hAmA AmAdw	6402
hAmA HmAdw	6402
hAmAdA	4731
hAmAny dywry	6408
hAmAt$yk	1770
hAmd bAkAywkw	1331
hAmh AmAdw	6402
hAmltwn jwrdAn	9415
hAmltwn mwrAw	1006
hAmly	52
hAmr dy rwbrt	6647
hAmr dyrwbrt	6647
hAmsyk	1770
hAmwnd	2883
hAmwtynyA	6367
hAmy$ fAlkwnr	2955
hAmy$ kAwl	2954
hAmy$ kwyl	2954
hAmyltwn mwrAw	1006
hAn	5053
hAn Emr	9942
hAn dAk sw	5053
hAn dk sw	5053
hAn dwk sw	5053
hAn dywk sw	5053
hAn jw yw	9075
hAn jynj	1570
hAn kw yw	9075
hAn kyw yw	9075
hAn myn jw	5038
hAn myn kw	5038
hAn myn kwk	5038
hAn myn kyw	5038
hAn mywnj swk	5091
hAn swnj jw	5059
hAn swnj sw	5065
hAn swnj yw	5059
hAn sywnj sw	5065
hAn t$nj	1570
hAn t$ynj	1570
hAn znj	1570
hAnA mAlyAr	9124
hAnA srwA tytyh	3126
hAnA swt$wtskA	7132
hAnA swxwtskA	7132
hAnA syrwA tytyh	3126
hAnA tyth	3126
hAnA tytyh	3126
hAnjby	3789
hAnk bwlswn	9682
hAnkh brwyns slwt	6552
hAnkh brwynz slwt	6552
hAnky brwyns slwt	6552
hAnky brwynz slwt	6552
hAnly	2894
hAns Adm vAny	5433
hAns brwnhArt	5434
hAns bytr dwskwzyl	369
hAns bytr frydry$	1856
hAns dytry$ jn$r	1850
hAns dytry$ jyn$r	1850
hAns fAn dn brwk	6538
hAns fAn myrlw	6540
hAns jwrj mAsn	1885
hAns jywrj mAsn	1885
hAns kArl fwn frtrn	1817
hAns kArl fwn fyrtrn	1817
hAns mwdrw	1785
hAns rwdwlf myrts	1292
hAns rwdwlf myrz	1292
hAns ywrj hAbr	1818
hAnsywrj hAbr	1818
hAntsmAn	9558
hAnw byfkwr	2179
hAnw bykwr	2179
hAny EbdEzyz Hsyn	5198
hAny EbdlTyf	2345
hAny Hsn	7232
hAny Hsyn	5198
hAny SlAH	2344
hAny dmyAn	2250
hAny mlqy	4639
hAny qdry	2250
hAny qdry dmyAn	2250
hAnybAlswn	4432
hAnynj	1880
hAnys hAnsw	2161
hAnz Adm	5433
hAnz Adm vAny	5433
hAnz Ay$l	1835
hAnz brwnhArt	5434
hAnz bytr dwskwtsyl	369
hAnz bytr dwskwzyl	369
hAnz bytr frydry$	1856
hAnz bytr frydryt$	1856
hAnz dytry$ jyn$r	1850
hAnz dytryt$ jyn$r	1850
hAnz fAn dn brwk	6538
hAnz fAn myrlw	6540
hAnz fy$r	405
hAnz jwrj mAsn	1885
hAnz jywrj mAsn	1885
hAnz mwdrw	1785
hAnz mwdrwf	1785
hAnz rwdwlf mrz	1292
hAnz rwdwlf myrts	1292
hAnz rwdwlf myrtz	1292
hAnz rwdwlf myrz	1292
hAnz ywrj hAbr	1818
hAnzywrj hAbr	1818
hAr$ $rynjlA	3925
hAr$ fArdAn $rynjlA	3925
hAr$ fArdhAn $rynjlA	3925
hArAdynAj	10332
hArAdynAy	10332
hArAdynAy stwblA	10327
hArAdyny	10332
hArAlAmbws bytryds	1702
hArAld	6603
hArAld brAwn	1819
hArAld kwjAt	1793
hArAld kwyAt	1793
hArAld xAms	6603
hArbr	1159
hArdb synj bwry	3919
hArdh	4434
hArdr	1955
hArdy	4434
hArdyb bwry	3919
hArdyb s bwry	3919
hArdyb synj bwry	3919
hArf	10021
hArfyl jAn bAtyst	3493
hArjyt sAjAn	1102
hArjyt sjAn	1102
hArjyt synj sAjAn	1102
hArld brAwn	1819
hArld xAms	6603
hArlm dyzyr	2661
hArlym dyzyr	2661
hArmwdyw AryAs	6736
hArmwdyw AryAs syrxAks	6736
hArny	3663
hArtArtw	3585
hArtmwt bAjr	1792
hArwhykw kwrdA	4763
hArwhykw kwrwdA	4763
hArwld brAwn	9356
hArwld hwlt	463
hArwld hyrAt	5449
hArwld kAbAlyrws	3319
hArwld kAbAyrws	3319
hArwld mAkmylAn	3015
hArwld sAwndrz	9416
hArwld swndrz	9416
hArwld wlswn	3016
hArwld wylswn	3016
hArwldw rwdAs	3318
hArwn $xAnswry	156
hArwn kAbAdy	8563
hArwn kbAdy	8563
hArwn mwtswAlydy	10489
hArwn qbAdy	8563
hArwn t$AxAnswry	156
hAry As trwmAn	10060
hAry hArys	9307
hAry hwlkry	2570
hAry hwlkyry	2570
hAry jwnstwn	9488
hAry kAlAbA	10539
hAry kwstwf	5975
hAry rwk	6898
hAry rwky	6898
hAry rwkyh	6898
hAry ryd	9874
hAry trwmAn	10060
hArydynAy	10332
hArymAn	9392
hAryny AmArAswryA	5469
hArys	9941,3657
hArys sylAjyt$	543
hAsbl	9828
hAskl	3760
hAsmy AjAm	6302
hAstnjz bAndA	6233
hAstnjz kAmwzw bAndA	6233
hAstrt	9957
hAstynjz bAndA	6233
hAstynjz kAmwzw bAndA	6233
hAswmy mAswdw	6394
hAswmy msEwdw	6394
hAtA	4784
hAtwyAmA	4819
hAtzydAkys	3251
hAw bAy tswn	9053
hAw by tswn	9053
hAw byh tswn	9053
hAwArd	470
hAwlz	2909
hAwrd bykr	9848
hAwrd byrmAn	9870
hAwrd lwtnyk	9696
hAwsykw	6368
hAyA$y	4801
hAyAtw AykydA	4807
hAydn	9786
hAykw mAs	1847
hAyky hAfystw	2555
hAyl fAhwm	7182
hAylA mAryAm dysAlyn	2506
hAylAmAryAm dysAlyn	2506
hAylmAryAm dsAlyn	2506
hAylmAryAm dysAlyn	2506
hAylw ymynw	2518
hAyly	9614
hAyly mAryAm	2506
hAyly mAryAm dysAlyn	2506
hAyly mAryAm dysAlynj	2506
hAyly mryAm dysAlyn	2506
hAyly mrym	2506
hAyly mrym dysAln	2506
hAyly mrym dysAlyn	2506
hAyly myryAm dysAlyn	2506
hAyly sylAsy	2512
hAyly wld tnsAy	2375
hAymby	10542
hAyn	5952,2901
hAynkn lwkbwbyry	6469
hAynkyn lwkbwbyry	6469
hAynry$ hmlr	1779
hAynry$ hymlr	1779
hAynry$ lwbkh	1869
hAyns fy$r	405
hAynts fy$r	405
hAynts krystyAn $trAxh	413
hAynykn lwkbwbyry	6469
hAynykyn lwkbwbyry	6469
hAynz	9815
hAynz frwm	1882
hAynz fy$r	405
hAynz krystyAn $trAxA	413
hAynz krystyAn $trAxh	413
hAynz krystyAn $trAxy	413
hAynz mwlr	2110
hAynz mwylr	2110
hAysyny	10323
hAyzw tAkynAkA	4753
hAzl Awlyry	9729
hbh Allh Axnd zAdh	123
hbh Allh Axwnd	123
hbh Allh Axwnd zAdh	123
hbh Allh AxwndzAdh	123
hbh Allh AxwnzAdh	123
hbh mHmd Ely	7866
hbknz	6688
hbry	8555
hbtAmw AtyfA	2516
hbtAmw AytfA	2516
hbtAmw AytyfA	2516
hbyArymAnA	7716
hdAy zylbrmAn	3884
hdAyAt nwr wHyd	3609
hdAyh Allh bdry	97
hdAyh Amyn ArsAlA	102
hdAyh Amyn ArslA	102
hdAyh nwr wHyd	3609
hdAyt Allh bdry	97
hdAyt Amyn ArslA	102
hdAyt nwr wHyd	3609
hdy EzrA nwnw	800
hdy nwnw	800
hdyh Allh bdry	97
hdyh EbAs	8509
hdyh xlf EbAs	8509
hfykybwny bwhAmbA	6373
hh ly fnj	1572
hjAry	3890
hkAby	9659
hkAn fydAn	8956
hkmt HAjyf	531
hktwr tymrmAn	327
hlAynj	6036
hlkwrd Hkmt	4192
hlmwt $mydt	1799
hlmwt $myt	1799
hlmwt kwhl	1864
hlmwt kwl	1864
hlyfy	3840
hlymh yEqwb	8026
hlynj	6036
hmA AmAdw	6402
hmAywn Hmyd zAdh	150
hmAywn HmydzAdh	150
hmAywn r$yd $wdry	606
hmAywn r$yd t$wdry	606
hmfry	10064
hmrAxAn Zryfy	8666
hmrwxwn Zryfy	8666
hmty	4311
hn mAnyh	4930
hn mAnyt	4930
hn sn	4934
hn syn	4934
hnA rbAny xAr	6967
hnA syrwA tytyh	3126
hnA tytyh	3126
hnAtwf	9117
hndryk fyrfwrd	10494
hndryk fyrfwyrd	10494
hndryk fyrwrd	10494
hnj sAmryn	4951
hnj smryn	4951
hnj swy kyt	8009
hnjby	3789
hnk Arwn	8250
hnry $yltwn	9251
hnry AjwmwjwbyA	6465
hnry An$r	9575
hnry An$yr	9575
hnry Awdyn AjwmwjwbyA	6465
hnry Awkylw Awrym	9210
hnry Awl	5558
hnry Awrym Awkylw	9210
hnry Ayby Aysy	1404
hnry AymAnwyly	2785
hnry Ayn$r	9575
hnry bAyrwd	9397
hnry bntyjA	2613
hnry bntyjyA	2613
hnry bwlsn	9682
hnry bwlswn	9682
hnry bwnA	1356
hnry bwnh	1356
hnry bydyh	1345
hnry dwndrA	1221
hnry hAyd	9854
hnry jAkswn	9840
hnry kAbwt lwdj	9399
hnry krAmbtwn	9526
hnry krmbtwn	9526
hnry ksnjr	9757
hnry kwnAn bdy	1345
hnry kwnAn bdyh	1345
hnry kwnAn bydy	1345
hnry kwnAn bydyh	1345
hnry kysnjr	9757
hnry kysynjr	9757
hnry mAry dwndrA	1221
hnry mAry dwndrAh	1221
hnry mwrjnvAw	9661
hnry rAbAry njAkA	5908
hnry rAmws Alwb	10223
hnry rAnxyl	10172
hnry rAnxyl sylfA	10172
hnry rwzA	3381
hnry wAlAs	10059
hnry wAls	10059
hnry wstr	9641
hnryk byryrA rwzA	3381
hnryk fyrfwrd	10494
hnryk myrylys	958
hnryk rwzA	3381
hnrykh myrylys	958
hnryky myrylys	958
hnryky rwzA	3381
hnt	2985
hnyh	7224
hrAdynAy	10332
hrAnt bAjrAtyAn	254
hrAnt bAkrAtyAn	254
hrAnt bjrAtyAn	254
hrAnt bqrAdwnyAn	254
hrAwy	5385
hrbrt AyfAt	445
hrbrt blyz	3061
hrbrt kykl	390
hrbrt mAkmAstr	9820
hrbrt mkmAstr	9820
hrbrt mwryswn	2968
hrbrt rymwnd mAkmAstr	9820
hrdyb synj bwry	3919
hrfwy sArynyt$	3460
hrfwyh sArynyt$	3460
hrfy dw $Aryt	2713
hrfyh dw $Aryt	2713
hrfyh jAymAr	2691
hrfyh lAdsw	2638
hrfyh mwrAn	2630
hrmAn Aylts	9405
hrmAn Aymwnjw	2835
hrmAn fAn rwmbwy	675
hrmAn kwhyn	9442
hrmwjyns Asbrwn	6854
hrmyny	7828
hrnAn sylys swAzw	928
hrnAny kwylw	8689
hrstyAn mykwsky	5985
hrtSwj	3808
hrtswj	3808
hrtsy hAlfy	3840
hrtsy hAlyfy	3840
hrtsy hlyfy	3840
hrtzwj	3808
hrtzy hAlyfy	3840
hrtzy hlyfy	3840
hry$ynkw	9138
hrystyAn mykwsky	5985
hrystyAn mytskwsky	5985
hrystyjAn mykwsky	5985
hrytsAk	9172
hsltAyn	2872
hswmy msEwdw	6394
hsyAw by kym	9035
hsyAw by xym	9035
hsyh t$Anj tynj	9057
hsyn lwnj	8027
ht$ylymA	10548
htlr	1860
htn kyAw	6055
htyn jyAw	6055
htyn kyAw	6055
htyn kyw	6055
htyn kywAw	6055
hw $y mnh	10266
hw $y mynh	10266
hw AyAt snj	6093
hw AyAt synj	6093
hw dAm	5008
hw hAw wAh	6091
hw jntAw	1560
hw jyn tAw	1560
hw jyntAw	1560
hw lyfynj	1572
hw t$wn hwA	1571
hw t$wnhwA	1571
hw t$y mnh	10266
hw t$y mynh	10266
hw yAt synj	6093
hw yAw bAnj	1500
hw yAwbAnj	1500
hw$y mnh	10266
hw$y mynh	10266
hw$yAr mHmwd zybAry	4083
hw$yAr zybAry	4083
hwA $wn ynj	1533
hwA $wnynj	1533
hwA jw fynj	1503
hwA jwfnj	1503
hwA jwh fnj	1503
hwA kw fnj	1503
hwA t$wn ynj	1533
hwA t$wnynj	1533
hwAkAfAmylykw syAwsy swfAlyny	8835
hwAnj	5096
hwAnj An swnj	5081
hwAnj bywnj sw	4992
hwAnj hwA	1489
hwAnj jwn kwk	5052
hwAnj jyw An	5096
hwAnj kyw Ahn	5096
hwAnj kyw An	5096
hwAnj kyw n	5096
hwArd	470
hwArd brmAn	9870
hwArd bykr	9848
hwArd byrmAn	9870
hwArd lwtnyk	9696
hwAry bwmdyn	1999
hwbrt fydryn	2714
hwbrt mAjA	893
hwbrt mynys	1015
hwbrt yAjr	1831
hwbrt yjr	1831
hwbtwn	2926
hwbyr fdryn	2714
hwbyr fydryn	2714
hwbyr mAjA	893
hwbyrt yAjr	1831
hwbys	3231
hwdynj kArtr	9966
hwfmAn	10041
hwfwt bwAny	1342
hwfwy bwAny	1342
hwfwyh	1342
hwfwyh bwAny	1342
hwfwyt	1342
hwfwyt bwAny	1342
hwfyk AbrAhAmyAn	269
hwfyk AbrAhmyAn	269
hwfyk AbrAhymyAn	269
hwfyk AbrAmyAn	269
hwfyk AbrhAmyAn	269
hwfyk AbrhmyAn	269
hwfyt bwAny	1342
hwjAj	10324
hwjAn jydly	10034
hwjAn jydlyh	10034
hwjAy	10324
hwjw $Afys	10220
hwjw $Afyz	10220
hwjw bAnsr	930
hwjw bAnzr	930
hwjw dy sylA	6789
hwjw dy zylA	6789
hwjw fylAskys	7336
hwjw fylAskyz	7336
hwjw lwrns	9555
hwjw mArtynyz	8370
hwjw t$Afys	10220
hwjw t$Afyz	10220
hwjw t$Afyz fryAs	10220
hwjw twlntynw	1981
hwjw twlntynw dyb	1981
hwjw ywrns	9555
hwjy	3650
hwjyntAw	1560
hwk	9617,468
hwk$tAyn	9578
hwkstAyn	9578
hwkstrA	6537
hwkstyn	9578
hwky	440
hwlAnd	2767
hwlbrwk	9463
hwldr	9719
hwljr kyh nylsn	1950
hwljr mwn$	1886
hwljr nylsn	1950
hwljyn	1582
hwlkyry	2570
hwlmz trwxyw	1596
hwlns	4600
hwlnys	4600
hwlst	6572
hwltkfst	7965
hwltkfyst	7965
hwlwfnyA	7153
hwlwnyA	7153
hwmAlA	6831
hwmbrtw dy lA kAly	1613
hwmynywk	9192
hwn mAnt	4930
hwn mAny	4930
hwn mAnyh	4930
hwn mAnyt	4930
hwn mAnyv	4930
hwn sAn	4934
hwn sn	4934
hwn syn	4934
hwnj lAy	1530
hwnj ly	1530
hwnj lyh	1530
hwnj swn ywnj	5063
hwnj swnj nAm	5024
hwnjbw	8599
hwnjbydjy	897
hwnt$Arwk	9165
hwnykr	1781
hwr nAm hwnj	4935
hwr nAmhwn	4935
hwr nAmhwnj	4935
hwr nmhwnj	4935
hwrA$yw kArtys	7331
hwrAmy	4112
hwrAsyw kArts	7331
hwrAsyw kArtys	7331
hwrAsyw mAnwyl kArtys	7331
hwrAvyw kArtys	7331
hwrn	3536
hwrst kwhlr	1875
hwrst kwlr	1875
hwrst kwylr	1875
hwrst syhwfr	1857
hwrst tlt$yk	1878
hwrst tylt$yk	1878
hwrst zyhwfr	1857
hwrst zyhwfyr	1857
hwrtA	8686
hwrtA AntA	3385
hwrtA AntA A	3385
hwrtA AntA A nA mAn	3385
hwrtA AntAm	3385
hwrtA ntA	3385
hwrtA ntA nA mAn	3385
hwrtA ntAm	3385
hwrtfw	2726
hwrty	3546
hwrvy	3546
hwryzyAnw	7411
hwrzyAnw	7411
hwsAk	1643
hwswdA	4828
hwswkAwA	4814
hwt$y mnh	10266
hwtwfly	3752
hwty	10322
hwxlAytnr	2412
hwy lyAnj yw	1563
hwy lyAnj ywy	1563
hwy lyAnjyw	1563
hwydA	4360
hwykstrA	6537
hwyl	3042
hwys	1868,8031
hwysjn	1883
hwytfldt	6600
hwytfyld	6600
hwytfyldt	6600
hy ly fynj	1572
hy lyfnj	1572
hy lyfynj	1572
hy wydwnj	1428
hy$lymA	10548
hy$ylmA	10548
hy$ylymA	10548
hy*r nAwrt	10033
hy*r nAwyrt	10033
hy*r nwrt	10033
hy*r nwyrt	10033
hyA bn rA$d xlyfh	796
hyA rA$d xlyfh	796
hyb$trAyt	1902
hybh Allh	123
hybh Allh Axwnd zAdh	123
hybh Allh AxwndzAdh	123
hybh Hlbwsy	4182
hybknz	6688
hybkynz	6688
hybstryt	1902
hybt Hlbwsy	4182
hybt Hmd Hlbwsy	4182
hybwlyt rAmArswn	5904
hybwlyt rAmArwswn	5904
hybwlyt rArswn rAmArwswn	5904
hybwlyt rAryswn rAmArwswn	5904
hybwlytw myjyA	1990
hybwlytw myxyA	1990
hydAy zylbrmAn	3884
hydbw hAmwtynyA	6367
hydy zylbrmAn	3884
hydybw HmwtynyA	6367
hydybw hAmwtynyA	6367
hydybw hmwtynyA	6367
hyfkbwny bwhAmbA	6373
hyfkybwny bwhAmbA	6373
hyfykbwny bwhAmbA	6373
hyfykybwn bwhAmbA	6373
hyfykybwny bwhAmbA	6373
hyfykybwnyA bwhAmbA	6373
hyfykybwnyh bwhAmbA	6373
hyj	9706,2983
hyj jynjwb	6375
hyj jynjwby	6375
hyj jynwb	6375
hyjl	9898
hyjnz	3661
hyjr	8063
hyjsv	9391
hyjsyv	9391
hyjy jynjwb	6375
hyjynz	3661
hyjyr	8063
hykl	5285
hykmt HAjyf	531
hyktwr byjAr	6784
hyktwr byxAr	6784
hyktwr fAlr	6819
hyktwr fAlyr	6819
hyktwr fAskwnsylws	6248
hyktwr jrws	10073
hyktwr jrws Asbyl	10073
hyktwr jwmyv	2418
hyktwr jwmyz	2418
hyktwr kAmbwrA	344
hyktwr lAkwjnAtA	7317
hyktwr tAymrmAn	327
hyktwr tymrmAn	327
hyktwr tymrmn	327
hyktwr tymyrmAn	327
hykw mAs	1847
hyky hAfystw	2555
hykyndy hy$ylymA	10548
hyl	9536
hylA lymAn	3137
hylA lymn	3137
hylA mAryAm dysAlyn	2506
hylA mryAm dysAlyn	2506
hylA mrym dysAln	2506
hylA mrym dysAlyn	2506
hylA slAsy	2512
hylA sylAsy	2512
hylA sylAsy Awl	2512
hylA twrnynj $myt	1964
hylAmAryAm dysAlyn	2506
hylAmrym dysAlyn	2506
hylAmyryAm dysAlyn	2506
hylAry	9906
hylAry klntwn	9906
hylAry klyntwn	9906
hylAry rwdAm klyntwn	9906
hylAslAsy	2512
hylAsylAsy	2512
hyldA hAyn	5952
hyldA hAynAh	5952
hyldA hAyny	5952
hyldA hyn	5952
hylfj bytrsn	1946
hylfyj	7440
hylh twrnynj $myt	1964
hylh vwrnynj $myt	1964
hylm fAlyn	7977
hylmAryAm dysAlyn	2506
hylmwt $mydt	1799
hylmwt $myt	1799
hylmwt kwl	1864
hylmz	9851
hyln klArk	6685
hyly	9614,2888
hyly $mydt	1964
hyly mAryAm	2506
hyly mAryAm dysAlyn	2506
hyly mAryAm dysAlynj	2506
hyly mrym dsAlny	2506
hyly twrnnj $myt	1964
hyly twrnynj $mydt	1964
hyly twrnynj $myt	1964
hyly vwrnnj $myt	1964
hyly vwrnynj $mydt	1964
hyly vwrnynj $myt	1964
hyly wld tnsAy	2375
hyly wldtnsAy	2375
hyly wldy tnsAy	2375
hylyn jwnswn syrlyf	5495
hylyn klArk	6685
hylyn lw jAl	2664
hylyn lwjAl	2664
hylyn mAknty	3645
hylyn mAkynty	3645
hylyn mknty	3645
hylynA kAryrAs	7267
hylyry	3658
hylyty	9120
hylyz	541
hymlr	1779
hymy$ fAlkwnr	2955
hynA rbAny khr	6967
hynA rbAny xAr	6967
hynAdy Awdwfynkw	9136
hyndnbwrj	1787
hyndryk fyrfwrd	10494
hynj sAmryn	4951
hynj swy kyAt	8009
hynj swy kyh	8009
hynj swy kyt	8009
hynk Arwn	8250
hynk kAmb	6526
hynkyn lwkbwbyry	6469
hynykn lwkbwbyry	6469
hynys	6528
hynys blAsxArt	6528
hynz	9815
hyrAldw mwnwz	1361
hyrAldw mwnyws	1361
hyrAldw mwnywv	1361
hyrAldw mwnywz	1361
hyrAldw mwnz	1361
hyrAnw	4832
hyrAr AbrAhAm	3519
hyrArd AbrAhAm	3519
hyrAv	5457
hyrbrt AyfAt	445
hyrbrt kykl	390
hyrbrt mAkmAstr	9820
hyrd	2979
hyrfy lAdsw	2638
hyrfy mAjrw	2681
hyrfyh dw $Aryt	2713
hyrfyh dy $Aryt	2713
hyrfyh jAymAr	2691
hyrfyh lAdsw	2638
hyrfyh mAjrw	2681
hyrfyh mwrAn	2630
hyrmAn Aylts	9405
hyrmAn Aymwnjw	2835
hyrmAn fAn rwmbwy	675
hyrmAn fAn rwmby	675
hyrmAn jryf	7590
hyrmAn jwrnj	1774
hyrmAn jwrynj	1774
hyrmAn kwhyn	9442
hyrmwjyns Asbyrwn	6854
hyrmwjynys Asbyrwn	6854
hyrmwjynz Asbyrwn	6854
hyrmyny	7828
hyrmynyh	7828
hyrnAn sylys swAsw	928
hyrnAny kwylw	8689
hyrtswj	1873,3808
hyrtsy hAlfy	3840
hyrtsy hAlyfy	3840
hyrtsy hlyfy	3840
hyrtzwj	3808
hyrtzy hAlyfy	3840
hyrw hytw	4803
hyrw kAzw mAtswnw	4838
hyrw mSTfy	9636
hyrw mSTfy jArj	9636
hyrw$y mytswzwkA	4780
hyrw$yjh sykw	4764
hyrw$yjy sykw	4764
hyrwfwmy hyrAnw	4832
hyrwfwmy nAkAswnh	4793
hyrwfwmy nAkAswny	4793
hyrwhysA fwjy	4751
hyrwhytw	4803
hyrwkAzw mAtswnw	4838
hyrwmw nwnAkA	4825
hyrwywky hwswdA	4828
hyry mArtyAl rAjAwnArymAmbyAnynA	5898
hyry rAjAwnA	5898
hyry rAjAwnArymAmbyAnyA	5898
hyry rAjAwnArymAmbyAnyn	5898
hyry rAjAwnArymAmbyAnynA	5898
hyry rAjAwnArymAmbynynA	5898
hyry rAjAwnArymAnbyAnynA	5898
hyry rAjAwnArymbyAnynA	5898
hyry rAjwnArymAmbyAnA	5898
hyry rAjwnArymAmbyAnynA	5898
hyryntsAlAmA rAjAwnAryfylw	5933
hyryntsAlAmA rAjwnAryfylw	5933
hyryntslAmA rAjAwnAryfylw	5933
hystnjz bAndA	6233
hystynjz bAndA	6233
hysyny	10323
hyt$ylymA	10548
hytlr	1860
hyv	3017
hyvm Abwfwl	4716
hyvm bn TArq	6701
hyvm bn TArq bn tymwr	6701
hyvm bn TArq bn tymwr sEyd	6701
hyvm bn TArq sEyd	6701
hyvm qAsm TAhr	10355
hyvr nAwrt	10033
hyvr nwyrt	10033
hyw $yltwn	9251
hyw jyn tAw	1560
hyw rwbrtswn	2925
hyw twd	3391
hywbrt AnjrAhAm	1013
hywbrt hmfry	10064
hywbrt mynys	1015
hywjw $Afyz	10220
hywjw $wrtr	2932
hywjw t$Afyz	10220
hywm hwrAn	9433
hywn swnj jwnj	5080
hywn ywnj $wl	4989
hywn ywnj t$wl	4989
hywrhy tyxy	9193
hywrt frydryksn	1944
hywsjn	1883
hywstn	416
hyzl Awlyry	9729
hyzltAyn	2872
hyzw tAkynAkA	4753
hzAE bn zAyd	57
hzAE bn zAyd bn slTAn	57
hzAE bn zAyd bn slTAn nhyAn	57
hzAE bn zAyd nhyAn	57
hzAE mjAly	4663
hzAr xAn xwsw	7001
j d fAns	9949
j$my	10421
jA swnj nAm	5004
jA$AjwA	4883
jA$bArwfyt$	8091
jA$y	5992
jA$yt$	7453
jAb dy hwb $yfr	6542
jAbA AywslyAny	3116
jAbA AywsylyAny	3116
jAbA ywsylyAny	3116
jAbArd	9937
jAbArwf	4917
jAbr	7759,22
jAbr AHmd	5208
jAbr AHmd SbAH	5208
jAbr AHmd jAbr	5208
jAbr AHmd jAbr SbAH	5208
jAbr AnSAry	4405
jAbr mbArk	5140
jAbr mbArk Hmd	5140
jAbr mbArk Hmd SbAH	5140
jAbr mbArk SbAH	5140
jAbr xAld	5183
jAbr xAld SbAH	5183
jAbr xAld jAbr SbAH	5183
jAbry AnSAry	4405
jAbryAl AskwbAr	9647
jAbryAl AtAl	2817
jAbryAl bwryk	1391
jAbryAl kAt$A	10125
jAbryAl sylfA	1574
jAbryAly kAt$A	10125
jAbryl	1909
jAbryl Ajbywmy kwdjw	8595
jAbryl AmbAjA AwbyAnj lymA	3213
jAbryl ArkAnjw fyryrA dA kwstA	8317
jAbryl AskwbAr	9647
jAbryl AtAl	2817
jAbryl AwbryA	7385
jAbryl AwbyAnj lymA	3213
jAbryl AwlwnysAkyn	6423
jAbryl AwryAnA	3314
jAbryl ETAl	2817
jAbryl Eysy	5307
jAbryl bAkws mAvywz	5478
jAbryl bwryk	1391
jAbryl bwryt$	1391
jAbryl jwk ryAk	8262
jAbryl kArysw	6756
jAbryl kAt$yA	10125
jAbryl kwstA	8317
jAbryl kwyAmbwnw	1234
jAbryl ly$	7387
jAbryl lyfy	3739
jAbryl lys	7387
jAbryl mbAjA AwbyAnj	3213
jAbryl mbAjA AwbyAnj lymA	3213
jAbryl mysAn Ajbywmy kwdjw	8595
jAbryl rAmAnAntswA	5935
jAbryl sAklAryds	3306
jAbryl sAkylAryds	3306
jAbryl sAkylArydys	3306
jAbryl sylfA	1574
jAbrylA $Alyf	3741
jAbrylA mykyty	364
jAbrylA swmrfld	2124
jAbrylA swmrfyld	2124
jAbrylA swmrfyld rwsyrw	2124
jAbrylws lAndsbyrjys	5536
jAbryly jAty	8120
jAbryly kAt$A	10125
jAbrylyws lAndsbrjys	5536
jAbrylyws lAndsbyrjys	5536
jAbwryt$y	5860
jAby A$knAzy	3683
jAby Ayznkwt	3693
jAby Eysy	5307
jAby lyfy	3739
jAd	1932
jAd Allh Ebydy	5614
jAd Allh Ezwz TlHy	5690
jAd Allh TlHy	5690
jAd yEqwby	3722
jAdrAnkA kwswr	3465
jAdrAnkw brlyt$	545
jAdy AyznkwT	3693
jAdy Ayznkwt	3693
jAdy Ayzynkwt	3693
jAdy bAltyAnsky	3868
jAdy bltyAnsky	3868
jAdyw	8133
jAfAr bAbA	6337
jAfn wlyAmswn	2885
jAfryl sAkylArydys	3306
jAfrylytA	5864
jAfrylytsA	5864
jAfyd	2999
jAfyn wlyAmswn	2885
jAfyn wylyAmswn	2885
jAfyrwfyt$	579
jAfyryA	1607
jAhjAjA	10341
jAhr stwr	6598
jAjAn	3394
jAjAryAn	7569
jAjdy$ dArAm$And kwnjwl	6178
jAjdy$ kwnjwl	6178
jAjdyb *AnkAr	4016
jAjdyb dAnkAr	4016
jAjdyb dAnkhAr	4016
jAjdyb dAnxAr	4016
jAjdyb dhnkAr	4016
jAjdyw	3399
jAjlAnd	6608
jAjnwv	6194,6180
jAjwr	7078
jAjyk hArwtwnyAn	280
jAjyk hArwtywnyAn	280
jAk $AbAn dlmAs	2747
jAk $yrAk	2748
jAk AdwAr ksy	3501
jAk AdwAr ksys	3501
jAk AdwArd ksys	3501
jAk Afyksw	2158
jAk AtAly	2768
jAk Awdybyr	2779
jAk bryt$Ard	9470
jAk bwdAn	8132
jAk bwdyn	8132
jAk bws	5566
jAk fAjnr	947
jAk hwj sylA	5924
jAk jy lAfwntAn	3510
jAk jy lAfwntwn	3510
jAk lAnksAd	2610
jAk lw	9687
jAk lyn$	3648
jAk lyw	9687
jAk mAtlwk	9434
jAk rwjr bwbw	1399
jAk rwjr bwh bwh	1399
jAk rwjyh bwbw	1399
jAk rwjyh bwh bwh	1399
jAk rwmylAr	2798
jAk ryd	9897
jAk sAntr	5571
jAk sAntyr	5571
jAk strw	2992
jAk swlyfAn	9812
jAk sylA	5924
jAk syllA	5924
jAk sywrt	9982
jAk wAjnr	947
jAk ywAkym ywmby AwbAnjw	1281
jAkA	185
jAkAryA	3092
jAkAyA kykwty	9089
jAkAyA kykwyt	9089
jAkAyA kykwyty	9089
jAkAyA mry$w kykwyty	9089
jAkmAn $AbAny	1187
jAkmAn $AbAny lwkw	1187
jAkmyn $AbAny	1187
jAkmyn $AbAny lwkw	1187
jAkmyn $bAny	1187
jAks fAjnr	947
jAkwb AylymAn jnsn	1939
jAkwb hylbrj	9659
jAkwb hylbyrj	9659
jAkwb jydlylykysA zwmA	10520
jAkwb jydylyhlkysA zwmA	10520
jAkwb krAsnyqy	10342
jAkwb kwlhAnyk	1751
jAkwb lw	9687
jAkwb lyw	9687
jAkwb mwdndA	10584
jAkwb mwdyndA	10584
jAkwb nynA	2603
jAkwb wAls	9532
jAkwb wAlys	9532
jAkwb ymAn ynsn	1939
jAkwb zwmA	10520
jAkwbA lyfA	5911
jAkwbsdwtr	4448
jAkwbsdwtyr	4448
jAkwbw Arbnz	3326
jAkwbw Arbynz	3326
jAkwf mylAtwfyt$	5893
jAkwsw	1265
jAky rwzn	9942
jAky smyv	2995
jAkyA kykwyty	9089
jAkymAn $AbAny lwkw	1187
jAkymyn $AbAny	1187
jAkymyn $AbAny lwkw	1187
jAkys wAjnr	947
jAl hyr$	3759
jAlA nAt xAnAl	6637
jAlA nAv xAnAl	6637
jAlAb dwnyf	775
jAlAjr	10138
jAlAjyr	10138
jAlAnt	3680
jAlb dwnyf	775
jAlb mThr qm$	10425
jAlb qm$	10425
jAlb zEby	4649
jAlbwr	5846
jAlnt	3680
jAltyry	347
jAlw	3185
jAlw $yrybwjA	2127
jAlw lywrw	2108
jAlw lywrw frAnkw	2108
jAlw mmAdw bAtyA	6100
jAlw mmAdw btyA	6100
jAlw t$yrybwjA	2127
jAlwst sAhAkyAn	270
jAlwt$y	9451
jAlyAtsw t$yAnw	4511
jAlyAzw t$yAnw	4511
jAlynA bwrtr	10048
jAlynA bwrtyr	10048
jAm$yd krymwf	8673
jAmA	7274
jAmAty	6405
jAmE	3163
jAmE jAmE	8493
jAmbAry	6442
jAmbAwlw dy bAwlA	4453
jAmbAwlw kAntyny	4492
jAmbwn	661
jAmbyn bAtmwnx	6087
jAmsAxwrdyA	3104
jAmy	3163
jAmyh	3163
jAmyny byrys	5454
jAmyny byryz	5454
jAmyny lAk$mAn byrys	5454
jAmyswn mbylyny dlAmyny	8539
jAn $Arl Awkwtw	1175
jAn $Arl Awkwtw lwlAkwmby	1175
jAn Artwy	2687
jAn Aslbwrj	5568
jAn Aslbwrn	5568
jAn Asylbwrj	5568
jAn Asylbwrn	5568
jAn Awmyr byryzyky	5928
jAn Ayf lw dryAn	2632
jAn Ayf lwdryA	2632
jAn Ayf lwdryAn	2632
jAn Ayf lwdrywn	2632
jAn Ayjh ndwnj	2842
jAn Ayjy ndwnj	2842
jAn Ayjyh ndwnj	2842
jAn AymAnwyl AwydrAwjw	717
jAn AymAnwyl wydrAwjw	717
jAn Ebyd	5331
jAn Emr byryzyky	5928
jAn bAskAl dwlAmwrAz	1304
jAn bAskAl dylAmwrAz	1304
jAn bAtyst AwydrAwjw	708
jAn bAtyst bAjAzA	861
jAn bAtyst lwmwAn	2672
jAn bAtyst mAty	2803
jAn bAtyst mAtyh	2803
jAn bAtyst wydrAwjw	708
jAn bdyl bwkAsA	1250
jAn bnj	2827
jAn brnAr myrymyh	2639
jAn brnAr rymwn	2711
jAn brtrAn Arstyd	3521
jAn brtrAn Arystyd	3521
jAn brtrAnd Arystyd	3521
jAn bwkAsA	1250
jAn bwl AdAm	7821
jAn bwl Adm	7821
jAn bwl Awrtyz	2776
jAn bwl jwbl	10128
jAn bwl njwbAndy	1235
jAn bwl vAny	10145
jAn byAnj	2827
jAn byAr $wfnmAn	2625
jAn byAr $wfynmAn	2625
jAn byAr bmbA	1219
jAn byAr byl	2792
jAn byAr bymbA	1219
jAn byAr jwyh	2649
jAn byAr kyl$	2612
jAn byAr rAfArAn	2755
jAn bydl bwkAsA	1250
jAn bydyl bwkAsA	1250
jAn bynj	2827
jAn bynk	2827
jAn bynq	2827
jAn byr $wfynmAn	2625
jAn byr $yfnmAn	2625
jAn byr bmbA	1219
jAn byr byl	2792
jAn byr bymbA	1219
jAn byr bymbA jwmbw	1219
jAn byr bymbh	1219
jAn byr jwy	2649
jAn byr kyl$	2612
jAn byr rAfArAn	2755
jAn byrtrAn Arystyd	3521
jAn bytr bAlknndh	6564
jAn bytrsn	6597
jAn dAfyd lfyt	2643
jAn dAfyd lyfyt	2643
jAn dAmAsyn byzymAnA	7688
jAn dAmsyn byzymAnA	7688
jAn dAnyAl rw$	1288
jAn dAnyl rw$	1288
jAn dyfyd lyfyt	2643
jAn frAnkw fyny	4583
jAn frAnswA bwnsyh	2708
jAn frAnswA jyrw	2655
jAn frAnswA kwbyh	2802
jAn frAnswA ntwtwm AymAn	2841
jAn frAnswA ntwtwmy AymAn	2841
jAn frAnswA ntwtwmy AymAnh	2841
jAn frnswA jyrw	2655
jAn frnswA kwbyh	2802
jAn frnswA ntwtwmy AymAn	2841
jAn fy$r	1764
jAn fydynwf	765
jAn fyktwr jnyws	3491
jAn fyktwr jynws	3491
jAn fyktwr jynyws	3491
jAn fylyb dwAn	2611
jAn hAmAsyk	1770
jAn hAmAt$yk	1770
jAn hArfyl jAn bAtyst	3493
jAn hnry syAn	3511
jAn hnry syAnt	3511
jAn jAk rAswlwndrAyby	5923
jAn jAmbwn	661
jAn kAfAn	1746
jAn kAmbAndA	7707
jAn kAstks	2759
jAn kAstyks	2759
jAn klwd dw lstrAk	6184
jAn klwd dw lystrAk	6184
jAn klwd dwfAlyh	3517
jAn klwd dy lystrAk	6184
jAn klwd jAkwssw	1265
jAn klwd jAkwsw	1265
jAn klwd jAkwswh	1265
jAn klwd jwnkr	5562
jAn klwd kAkwsw	1265
jAn klwd kwsrAn	2769
jAn klwd kwsyrAn	2769
jAn klwd mAly	2772
jAn klwd mAlyh	2772
jAn klwd ywnkr	5562
jAn klwd ywnkyr	5562
jAn krtyAn	1122
jAn krystyAn smwts	10491
jAn krytyAn	1122
jAn krytyn	1122
jAn kwby$	8071
jAn kwbys	8071
jAn kwbyt$	8071
jAn kwhwt	1749
jAn kym ywnj	8028
jAn lwk dhAn	672
jAn lwk dyhAn	672
jAn lwk dyhAynh	672
jAn lwk mAndAbA	1233
jAn lwk mndAbA	1233
jAn lwsyAn kwAsy sAfy dy twfy	8607
jAn lwsyAn sAfy dw twf	8607
jAn lwsyAn sAfy dw twfy	8607
jAn lwsyAn sAfy dw twfyh	8607
jAn lwsyAn sAfy dy twfy	8607
jAn lwy bwrwz	2657
jAn lwy dwbryh	2723
jAn lwy dybry	2723
jAn lwy jwrjlAn	2614
jAn lwy jwrjwlAn	2614
jAn lwy twrAn	10135
jAn lwys dwbryh	2723
jAn lwys twrAn	10135
jAn lybAfsky	1752
jAn mAks blryf	3505
jAn mAks bylryf	3505
jAn mAks rAkwtwmAmwnjy	5942
jAn mArk Ayrw	2757
jAn mArk Ayrwlt	2757
jAn mArk dw lA sAblyr	2646
jAn mArk dy lA sAblyr	2646
jAn mArk t$ykAyA	1266
jAn mArk tystyr t$ykAyA	1266
jAn mArk tystyr t$ykAyh	1266
jAn mArk vystyr t$ykAyA	1266
jAn mAry $yrystAl	3502
jAn mAry Ahwzw	875
jAn mAry AtAnjAnA mybArA	1403
jAn mAry Ayhwzw	875
jAn mAry Aywzw	875
jAn mAry dwry	3190
jAn mAry dwryh	3190
jAn mAry ndAjyjymAnA	7696
jAn mAry njyndAhAyw	842
jAn mAry trAwry	690
jAn mAry trAwryh	690
jAn mAzAryk	1640
jAn mwrys rybAr	2653
jAn mwrys rybyr	2653
jAn my$Al dwmwnd	2666
jAn my$Al lAbAn	3512
jAn my$Al lwkwndy	1202
jAn my$Al sAmA lwkwndy	1202
jAn my$Al sAmA lwkwndy kynjy	1202
jAn my$Al smA lwkwndy	1202
jAn my$yl dwmwnd	2666
jAn my$yl lAbAn	3512
jAn my$yl lwkwndy	1202
jAn my$yl sAmA lwkwndy	1202
jAn my$yl sAmA lwkwndy kynj	1202
jAn my$yl smA lwkwndy	1202
jAn njwzA kArl Ay bwnd	1173
jAn nwyl bArw	2720
jAn qhwjy	5281
jAn rAfylwnAryfw	5930
jAn ry$Ar AytwA	1267
jAn rynAl klyrysmy	3481
jAn rynAld klyrysmy	3481
jAn ryt$Ard AytwA	1267
jAn smts	10491
jAn smwts	10491
jAn swfAnyArj	2706
jAn t$Arlz Awkwtw	1175
jAn yAmbwn	661
jAn yAswn	7980
jAn ynjy	8556
jAn ynjy bAwyw	8556
jAn ynjy bwAyw	8556
jAnA mAlyAr	9124
jAnAw	1273
jAnAynA tywAny	6743
jAnAynA tywAny mnkwmw	6743
jAndrwkwfyt$	3449
jAndy	3972,3975
jAnfrAnkw fyny	4583
jAnj dh jyAnj	1566
jAnj hw jyn	5125
jAnj jwn	1468
jAnj jywn	1468
jAnj mywn	5074
jAnj qAw ly	1568
jAnj swnj tAk	5032
jAnj swnj tAyk	5032
jAnj swnj tyk	5032
jAnj swnj vAyk	5032
jAnj swnj vyk	5032
jAnj yw $yA	1427
jAnj yw$yA	1427
jAnjw syswkw	6022
jAnkArlw jwrjyty	4510
jAnkArlw jywrjyty	4510
jAnkly	8993
jAnkwlwfskA	5976
jAnlAfyn nArAntsAtsrAlt	6078
jAnlwkA byryny	4501
jAnm	5214,5697
jAnm $Ahyn jAnm	7339
jAnm bn $Ahyn jAnm	7339
jAnm bn fDl bwEynyn	802
jAnm bn xlyfh kbysy	7376
jAnm bwEynyn	802
jAnm fDl bwEynyn	802
jAnm jAnm	7339
jAnm kbysy	7376
jAnm xlyfh kbysy	7376
jAnmy	4028
jAnsA	8029
jAnsnby	8606
jAnt ylyn	9688
jAnts	3688
jAntwrw sAtybAldyf	4910
jAntz	3688
jAnw	6191
jAnw Ahwsw	1339
jAnw Ahwsw kwAdyw	1339
jAnwAry mAkAmbA	9094
jAnws Adyr	3562
jAnws kAdAr	3548
jAnws mArtwny	3539
jAnwt Ahwsw kwAdyw	1339
jAny dy mykylys	4513
jAny lytA	4584
jAnyf	10105,732
jAnykly	8993
jAnylydzh	3085
jAnyn AnyAz	937
jAnyn Anyz	937
jAnyn hyns blAsxArt	6528
jAnyn hynys	6528
jAnyn hynys blAs$Art	6528
jAnyn hynys blAsxArt	6528
jAnyn lyly$	1681
jAnyn lylys	1681
jAnyn mAbwndA	1210
jAnyn mAbwndA lywkw	1210
jAnyn tAtyAnA sAntws lylys	1681
jAnynA tywAny	6743
jAnyndrA	6627
jAnys jAnytAkys	3282
jAnys jwrkAns	5577
jAnys kArbnsky	9261
jAnys kArbynsky	9261
jAnyt bwstwyk	1008
jAnyt jAjAn	3394
jAnyt nAbwlytAnw	9718
jAnyt rynw	9713
jAnyt yln	9688
jAnyt ylyn	9688
jAnyt$	583
jAnyw kwAdrws	987
jAnywAry mAkAmbA	9094
jAnywry mAkAmbA	9094
jAnyz drnwfsyk	8049
jAnyz jAnsA	8029
jAnyz yAn$A	8029
jAr stwr	6598
jAr stwrh	6598
jAr stwry	6598
jArAllh	5153
jArAmwjy AwjynjA AwdynjA	4873
jArAnj	7950
jArAsy	2592
jArbA $hw	6496
jArbA $yhw	6496
jArbA $yxw	6496
jArd kw$nr	9619
jArjAltwljA ArdnbAt	6084
jArjAltwljA ArdynbAt	6084
jArlAnd	9726
jArnr	9513
jArnw	1137
jArsyA	6827
jArsyA Askwdyrw	2474
jArsyA bylAwndy	6775
jArsyA lynyrA	942
jArsyA mArjAyw	2437
jArvyA mArjAyw	2437
jArwslAf kAt$ynsky	7138
jAry AkrmAn	9870
jAry AnAndA sAnjAry	1147
jAry AnAndAsAnjAry	1147
jAry kwny	3506
jAry kwnyl	3506
jAry kwynlAn	434
jAry kwynln	434
jAry lwk	9575
jAry rfhyd	9280
jAry rwjhyd	9280
jAry rwjyd	9280
jAry sAmwr	9805
jAry syk	9762
jAry symwr	9805
jAryb$fyly	3091
jArybA$fyly	3091
jAryd kw$nr	9619
jAryd kw$nyr	9619
jAryt AyfAnz	447
jAryt fytzjyrAld	3651
jAryt jwAdAlwby	8308
jAryt mArkyz	10036
jAryv AyfAns	447
jAryv AyfAnz	447
jAryv HdAd dw Asbyrytw sAntw jwAdAlwby	8308
jAryv bAyly	2951
jAryv byly	2951
jAryv jwAdAlwb	8308
jAryv jwAdAlwby	8308
jAsbAr	7271
jAsbAr bArAtwzA	869
jAsbAr bArtwzA	869
jAsbArd bArAtwzA	869
jAsbArwfyt$	8091
jAsbr jyfrz	9342
jAsbr jyfyrz	9342
jAsm bn Hmd bn xlyfh	7342
jAsm bn Hmd bn xlyfh vAny	7342
jAsm bn Hmd vAny	7342
jAsm mHmd xrAfy	5212
jAsm xrAfy	5212
jAsndA Ardyrn	6687
jAsrAy	6075
jAstn lykAnyA	5514
jAstn lyxAnyA	5514
jAstn mAlywyzy	6237
jAstn mAlywzy	6237
jAstn mtsynj lyxAnyA	5514
jAstn nsynjywmfA	7714
jAstn sybyryl	9618
jAstn tkA$ynkw	6843
jAstn tkAt$nkw	6843
jAstn tkAt$ynkw	6843
jAstn trwdw	1160
jAstwn brAwn	181
jAstwn syndymw	874
jAstwn twrn	5570
jAstyn tkAt$ynkw	6843
jAstyn trwdw	1160
jAswAnt snj	3948
jAswAnt synj	3948
jAswAt synj	3948
jAsyk kzAbwtwfyt$	7109
jAsyk t$Abwtwfyt$	7109
jAsyndA Adrn	6687
jAsyndA Ardn	6687
jAsyndA Ardrn	6687
jAsyndA Ardyn	6687
jAsyndA Ardyrn	6687
jAsyndA Ardyrwn	6687
jAsyndA Ardyryn	6687
jAsyndA kyt lwryl Ardyrn	6687
jAsyt$	7453
jAt$AjwA	4883
jAt$kA	185
jAtwt nwrmAntyw	3576
jAtylwf	7566
jAw fnj	1539
jAw fynj	1539
jAw hw$ynj	1481
jAw hwt$nj	1481
jAw hwt$ynj	1481
jAw kh t$y	1498
jAw lh jy	1519
jAw ly jyAn	1541
jAw lyjy	1519
jAw lyjyAn	1541
jAw zyAnj	1504
jAw$ Awjlw	8913
jAwAl dyAlw	3205
jAwArA	3162
jAwk	1877
jAwlAvy	1051
jAwmbAly	1240
jAwmy bArtwmyw	4
jAwn	6473
jAwsytwy $yby	1035
jAwsytwy t$yby	1035
jAwy$ Awjlw	8913
jAwyd	2999
jAwyd bAjwA	6918
jAwyd fySl	154
jAwyd nASr	7019
jAxAryA	3092
jAy $AnkAr	3922
jAy bArmylyn	1285
jAy bAwl	9693
jAy dy fAns	9949
jAy fyrhwf$tAt	673
jAy jArnr	9513
jAy jwn	1466
jAy jywn	1466
jAy kAbwmbw	1168
jAy kAbwmbw mwAdyAmfytA	1168
jAy kArny	10014
jAy lynzy skwt	10555
jAy mywnj	5112
jAy skAt	10555
jAy skwt	10555
jAy tArylA	6900
jAy$AnkAr	3922
jAy$nkAr	3922
jAyA kry$nA ktAry	6187
jAyA kry$nA kwtAry	6187
jAyA kry$nA kwtry	6187
jAyAkry$nA kwtAry	6187
jAyAkwmAr	8014
jAyAn kwtAry	6187
jAyArAtnh	5468
jAyArAtny	5468
jAyAwArdyn	5461
jAybAl rydy	3966
jAydAr	7615
jAydw	10225
jAyk swlyfAn	9812
jAykwb zwmA	10520
jAyl smyv	9605
jAylys	5592
jAylz lyfr	2948
jAym jAmA	7274
jAymAr	2691
jAyms jyfry	9547
jAyms kAbAryby	7683
jAyms rwbn	9979
jAymy Awjwstw nytw	6341
jAymy brmwdyz	1595
jAymy bysA nytw	6341
jAymy jAmA	7274
jAymy nytw	6341
jAyn kwtAry	6187
jAyr bwlsnArw	993
jAyr bwlswnArw	993
jAyr mysyAs bwlswnArw	993
jAyswAl	4008
jAyswn hw	9038
jAyswn kyny	1142
jAytly	3937
jAytnr	9684
jAywArdyn	5461
jAzAly $AfEy	6308
jAzmyn	6861
jAzy Awl	4102
jAzy Awl bn fySl	4102
jAzy EbdrHmn qSyby	7743
jAzy Ejyl yAwr	4151
jAzy EryDy	5403
jAzy EtbAny	7846
jAzy SlAH dyn	7846
jAzy SlAH dyn EtbAny	7846
jAzy bn EbdrHmn qSyby	7743
jAzy bn fySl	4102
jAzy jbAly	7229
jAzy jryby	8720
jAzy knEAn	8486
jAzy m$El Ejyl yAwr	4151
jAzy qSyby	7743
jAzy wzny	5322
jAzy yAwr	4151
jDbAn	4110
jDnfr rkn AbAdy	4279
jEfr $ryf AmAmy	4356
jEfr $yx mSTfy	4040
jEfr EbdHsAn	4683
jEfr HsAn	4683
jEfr bAbA	6337
jEfr bn EbdrHmn	6322
jEfr mHmd nmyry	7914
jEfr nmyry	7914
jEfrwfyt$	579
jEfry	4205,8411
jTw	5790
jbA$	18,21
jbAjAbyAmylA	6488
jbAjbw	1344
jbAly	8797
jbAn	4097
jbAr Ely Hsyn lEyby	4114
jbAr Ely lEyby	4114
jbAr lEyby	4114
jbAr yAwr	4188
jbAr yAwr mndh	4188
jbArwf	4917
jbr msql	2380
jbr myskl	2380
jbrAb	2370
jbrAn bAsyl	5351
jbrAn rAkAbwmnj rAkA	3627
jbrAn rAkAbwmynj	3627
jbrAn rAkAbwmynj rAkA	3627
jbrmyskyl	2380
jbryAl AtAl	2817
jbryAl jwk ryAk	8262
jbryAl kAt$A	10125
jbryl	5699
jbryl AbrAhym	7867
jbryl AbrAhym mHmd	7867
jbryl bAswl	691
jbryl bAswly	691
jbryl bAswlyh	691
jbryl bbyny bAswly	691
jbryl bwryk	1391
jbryl kwstA	8317
jbryl rAmAnAntswA	5935
jbryl rjwb	7227
jbryl ybyny bAswly	691
jbryl ybyny bAswlyh	691
jbwry	4178
jby A$knAzy	3683
jbyhw	3118
jbyhzwnjAr fyndly	5485
jbynjA A$yrw	6453
jbyr	7751
jbytA fytyk	7117
jbyw	2509
jbyzwhnjAr fyndly	5485
jbyzwnjAr fyndly	5485
jbyzwnjAr myltwn fyndly	5485
jd dyr	10038
jdEAn	7776
jdEwn EzrA	3790
jdEwn sAEr	3794
jdEwn sAr	3794
jdEwn sEr	3794
jdrAnkA kwswr	3465
jdw AndArjAt$w	2510
jdw AndrAjAt$Aw	2510
jdywn tymwvyws	2511
jf dyfys	10025
jf mwryl	10000
jfAnyA	3110
jfAr bAbA	6337
jfArwfA	527
jfry bAlmr	6682
jfry fyltmAn	9522
jfry hAw	2977
jfwr	7066
jfyk byr	8842
jhAd AzEwr	5317
jhAd lHAm	8508
jhAd mqdsy	8517
jhAlA nAt xAnAl	6637
jhAlA nAv xAnAl	6637
jhAnjyr Elm t$wdry	618
jhAnjyr krAmAt	6914
jhAnjyr krAmt	6914
jhAnjyry	4427
jhAnkyry	4427
jhynAwy	8763
jjyjwj sxytynA	7113
jkAyA kykwyty	9089
jl$At mHmdwfA	8708
jlAb dwnyf	775
jlAfkws klyryds	1722
jlAfkws klyrydws	1722
jlAfkws klyrydys	1722
jlAft$yf	784
jlAhmh	804
jlAl Ely rwy$An	10390
jlAl TAlbAny	4152
jlAl bAyAr	8948
jlAl rwy$An	10390
jlAl sEyd	5815
jlAl sfyklA	10329
jlAl sfyt$lA	10329
jlAl zAdh	4300
jlAly	4294,8474
jlAm Allh	8581
jlAm AsHAq xAn	7011
jlAm AsHAq zAy	91
jlAm AsHAq zy	91
jlAm AsHAqzAy	91
jlAm AsHAqzy	91
jlAm AsHq xAn	7011
jlAm Ely HdAd EAdl	4390
jlAm Ely r$yd	4224
jlAm Ely xw$rw	4290
jlAm Ely xw$rwy	4290
jlAm Hsyn hAm	4395
jlAm Hsyn mHsny	4377
jlAm Hsyn mHsny Ajy	4377
jlAm Hsyn mHsny Ayjy	4377
jlAm Hsyn nw*ry	4344
jlAm Hsyn nwzry	4344
jlAm mSTfy jAtwy	6996
jlAm rDA AjA zAdh	4340
jlAm rDA AjAzAdh	4340
jlAm rDA AqA zAdh	4340
jlAm rDA AqAzAdh	4340
jlAm rDA AzhAry	4361
jlAm srwAr xAn	6985
jlAm srwr xAn	6985
jlAnt	3680
jlAs	2150
jlAsby	9435
jlAwk kwnjwfkA	10326
jlAwk kwnywfkA	10326
jlAwk kwnywft$A	10326
jlAwk kwnywftsA	10326
jlEAd $r	3729
jlEAd $yr	3729
jlEAd ArdAn	3795
jlEAd Ardn	3795
jlb dyn HkmtyAr	131
jlbrtw tywdwrw	6860
jlby	4207
jlbyr dyndyry	711
jlwd	5737
jlwl EyAd	8735
jlwryA Arwyw	6904
jlwryA mAkAbAjAl Arwyw	6904
jlwryA mAkbAjAl Arwyw	6904
jlwryA mkbAjAl Arwyw	6904
jlyAzkwf	785
jlyjwrwf	5986
jlyk	8882
jlyl EbAs jylAny	6941
jlyly	4379
jlyn dyfys	9566
jlyn dyfyz	9566
jlywm swrw	1337
jm$yd AmwzjAr	4339
jm$yd AmwzkAr	4339
jm$yd krymwf	8673
jmAl $wbky	7195
jmAl Ebdlh slAl	10364
jmAl Ebdmjyd	7925
jmAl EbdnASr	2293
jmAl Emr	7842
jmAl bn fArs rwyEy	801
jmAl djAny	7252
jmAl dyn Emr	7842
jmAl dyn Emr AbrAhym	7842
jmAl fArs rwyEy	801
jmAl jrAH	5407
jmAl jwrsl	8949
jmAl jwrsyl	8949
jmAl mHmd AbrAhym	7930
jmAl rwyEy	801
jmAl slAl	10364
jmAlh Elwy	5765
jmAly	6999,4073
jmAnh jnymAt	4711
jmEh	8798
jmEh EnAd	4046
jmEh EnAd jbwry	4046
jmEh EnAd sEdwn	4046
jmEh bk AbrAhymwf	4900
jmEh byk AbrAhymwf	4900
jmEh qmATy	5635
jmErt AwtwrbAyf	4911
jmbAry	6442
jmly	8800
jmsAxwrdyA	3104
jmsy	2197
jmyl $y$k	8967
jmyl Hsn	8496
jmyl jyjk	8967
jmyl jyt$k	8967
jmyl mAhwAd	2142
jmyl mEwD	2142
jmyl mdfEy	4120
jmyl mrdm	8455
jmyl mrdm bk	8455
jmyl syd	5386
jmyl t$y$k	8967
jmyl t$yjk	8967
jmyl t$yt$k	8967
jmyr dyn srkAr	636
jmyr dyn syrkAr	636
jn nAkAtAny	4728
jn$r	1850
jnAsnjby	8606
jnAsnjby AyAdymA	8605
jnAsynby	8606
jnAsynby AyAdymA	8605
jnAsynjby	8606
jnAsynjby AyAdymA	8605
jnAsynjby AydymA	8605
jnAsynjbyh	8606
jnAsynjbyh AyAdymA	8605
jnAtwf	9117
jndAy frAyzr	9521
jndAy fryzr	9521
jndlmAn	3878
jndwr	7882
jnj $wAnj	1537
jnj yAn $nj	1531
jnjryt$	9956
jnjyt$	7483
jnkyz AydArbkwf	4893
jnkyz AydArbykwf	4893
jnkyz Hydrbkwf	4893
jnkyz Hydrbykwf	4893
jnt kAkAj	203
jnt t$AkAy	203
jntlwny	4521
jntwrw sAtybAldyf	4910
jntylwny	4521
jny	93
jnyfr bsAky	10019
jnyfr bysAky	10019
jnyfr jAfytw	9647
jnyfr jrAnhwlm	9737
jnyfr jyrlynjz symwnz	8257
jnyfr sAky	10019
jnyfr symwnz	8257
jnyfr xyrlynjz symwnz	8257
jnyn Anyz	937
jnzwry	2302
jrAH jAbr	5159
jrAH jAbr AHmd	5159
jrAH jAbr AHmd SbAH	5159
jrAH jAbr SbAH	5159
jrAbAr kytArwfyt$	3448
jrAd	2061
jrAhAm	9910
jrAhAm mArtn	9408
jrAmwz rwt$y	229
jrAmynyA	5564
jrAndy mArlAskA	2450
jrAnhwlm	9737
jrAnt $Abs	2887
jrAnt $ybs	2887
jrAnt rwbrtsn	6669
jrAnt rwbrtswn	6669
jrAnyt$	3445
jrAsr	373
jrAsw	4578
jrAsymwf	7503
jrAt$yf	7526
jrAtsyAnw	4456
jrAwy	4024
jrAy$n	9559
jrAzyAnw	4456
jrbA $yhw	6496
jrbA $yxw	6496
jrbAnjwly brdy mHmdwf	8710
jrfyh ndyrAkwbwkA	853
jrhArd $rwdr	1865
jrjA$	20
jrjyjwrz sxytynA	7113
jrlyt$ rAdmAn	3454
jrmA wld jrjs	2527
jrmn	19
jrndy	8727
jrsly	8778
jrw brwntlAnd	6605
jrw hArlm brntlAnd	6605
jrw hArlm brwntlAnd	6605
jrw hArlm brwntlnd	6605
jrw hArlym brwntlAnd	6605
jrw$kw	7553
jrwfsky	5981
jrwmwf	7649
jrwmykw	8337
jrws	1755
jrwsmAn	9464
jrwsw	5874
jrwtyfwl	1783
jrwyfsky	5981
jrwysmAn	9183
jry$Am	10041
jry$n	9559
jry$t$ynkw	9138
jry$ynkw	9138
jryb AbAdy	4291
jryb EbdHAfZ	2356
jryb fqym	6199
jrybAwskAyth	5554
jrybAwskAyty	5554
jrybAwskyth	5554
jrybwskAyty	5554
jrybwskyt	5554
jryf	7590
jryfw	2814
jryj bwrk	10155
jryj byrk	10155
jryjwAr kAybAndA	7715
jryjwl f$Adzh	3081
jryjwl fA$Adzh	3081
jryjwl mjAlwbl$fyly	3102
jryjwl mjAlwbly$fyly	3102
jryjwl mjlwbly$fyly	3102
jryjwr sxytynA	7113
jryjwry fA$Adzh	3081
jryjwry kArAsyn	7554
jryjwry myks	9901
jryjwry smyv	9999
jryjwryAn	265
jryjwrys dylAfykwrAs	3303
jryjwryt$	3459
jryjwryw lwbyv brAfw	2427
jryjwrz $ytynA	7113
jryjwrz sxytynA	7113
jrymAldy	4489
jrymAyA mAnyly	7806
jrymswn	4430
jrymy bwnylAm	7819
jrynblAT	9615
jrynblAt	9615
jryndyAnw	7428
jrynfyld	9591
jrynjr	3401
jrynl	9985
jrynsbAn	9668
jrynstwk	2899
jrynyl	9985
jryr	9696,60
jrys nAlydy bAndwr	10480
jrys nAlydy mAndysA bAndwr	10480
jryt$Any	5858
jryt$kw	8329
jrytA hwltz	9582
jryth fArymw	6575
jrytsAk	9172
jrytsynkw	9119
jryty fArymw	6575
jryw	2679
jryzlwf	7602
jrzyjwrz $ytynA	7113
jrzyjwrz kwlwdkw	7094
jrzyjwrz sxytynA	7113
jsAn AsmAEyl	8499
jsAn ElyAn	3697
jsAn HASbAny	5415
jsAn xTyb	7249
jstAfw bytrw	1612
jstn lyxAnyA	5514
jstn mAlywyzy	6237
jstn sybyryl	9618
jstn trwdw	1160
jswAnt synj	3948
jsykA wbw	9232
jtwy	6996
jw $wk twnj	8019
jw $yAw t$wAn	1477
jw $yAwt$wAn	1477
jw $ynjkwn	1497
jw Awlyfr	1118
jw Sdy	5357
jw bAydn	9852
jw bw$ywnj	1423
jw bwrj	6157
jw bwt$ynw	10049
jw dAnfwrd	9308
jw fnj lyAn	1540
jw fwtyl	9311
jw fynj lyAn	1540
jw hwky	440
jw hywn	5050
jw jyA kwn	1546
jw jyAkwn	1546
jw klArk	1156
jw krAwly	9904
jw kwn	5086
jw kynt	9837
jw lwkhArt	9981
jw lybrmAn	9879
jw mAlAnjy	10540
jw mAn$n	9926
jw mAn$yn	9926
jw mkArvy	9839
jw mwdysh	10459
jw mwdysy	10459
jw mwdyz	10459
jw mywnj jywn	5118
jw mywnj rwk	4988
jw nAtwmAn	10295
jw rjy	5338
jw rwnj jy	1556
jw rwnjjy	1556
jw t$wk twnj	8019
jw tAy ywl	5048
jw tyh ywl	5048
jw tyh ywnj	5051
jw wlswn	9905
jw wylswn	9905
jw ywnj kAnj	1495
jw ywnjkAnj	1495
jw$ Arnst	10015
jw$ Ayrnst	10015
jw$ bwltn	9537
jw$ frAydnbrj	442
jw$ frydnbrj	442
jw$ hAwly	9942
jw$ hwly	9942
jw$kA fy$r	1844
jw$w wldy	2502
jw$wA Ankwmw	10574
jw$wA bwltn	9537
jw$wA bwltwn	9537
jw$wA hArys	9651
jw$wA nkwmw	10574
jwA brnArdw fyrA	3357
jwA lwrynsw	281
jwAd Awjy	4346
jwAd EnAny	4637
jwAd EryD	834
jwAd Zryf	4271
jwAd bn sAlm EryD	834
jwAd bwlAny	4095
jwAd hAdy EbAs	4062
jwAd kAZm bwlAny	4095
jwAd lAryjAny	4255
jwAd mAlky	4143
jwAd sAlm EryD	834
jwAd wEydy	4375
jwAhr lAl nhrw	3969
jwAhrlAl nhrw	3969
jwAkym $ysAnw	6346
jwAkym brtw $ysAnw	6346
jwAkym lyfy	960
jwAkym rAfAyl brAnkw	8303
jwAkym t$ysAnw	6346
jwAkym ywmby AwbAnjw	1281
jwAkyn $ysAnw	6346
jwAkyn nAfArw fAls	10153
jwAl dyAlw	3205
jwAlbrtw dw rwsAryw	1696
jwAlbrtw dw rwzAryw	1696
jwAlbyrtw dw rwzAryw	1696
jwAltyry	4508
jwAn Aw	9076
jwAn bwlA$yk	9598
jwAn bwlAt$yk	9598
jwAn mAnwyl sAntws	1585
jwAnA	7399
jwAnA Aw	9076
jwAnA frwnykA	7091
jwAnA frwnytskA	7091
jwArA	3162
jwAry	8232
jwAw bAtystA fyjyrydw	989
jwAw brnAndw fyrA	3357
jwAw brnArdw dw myrAndA	288
jwAw brnArdw dy myrAndA	288
jwAw brnArdw fyArA	3357
jwAw brnArdw fyrA	3357
jwAw brnArdw myrAndA	288
jwAw brnArdw nynw fyrA	3357
jwAw bynhyrw	7275
jwAw dy dyws bynhyrw	7275
jwAw dy dyws bynyrw	7275
jwAw dy myrAndA	288
jwAw fyjyrydw	989
jwAw fyrA	3357
jwAw jwlAr	1002
jwAw jwlArt	1002
jwAw jwmy$ krAfynyw	7266
jwAw jwmys krAfynyw	7266
jwAw jwmyz krAfynyw	7266
jwAw jwnsAlfys lwrynsw	281
jwAw krAfynyw	7266
jwAw lwrAnsw	281
jwAw lwrnkw	281
jwAw lwrnsw	281
jwAw lwrynkw	281
jwAw lwrynsw	281
jwAw lwrynzw	281
jwAw mAnwyl jwnsAlfys lwrynsw	281
jwAw mAnwyl lwrynsw	281
jwAw myrAndA	288
jwAydw	10225
jwAytA	6011
jwHy	4168
jwb dn Awyl	6560
jwblz	1790
jwby	2712
jwbyh	2712
jwbyr	2705
jwd brAynt	5494
jwd dyry	10038
jwd lAk jwnAvAn	6502
jwdAl	6595
jwdAnA	4852
jwdfrwA nywmbAry	836
jwdfrwA nywmbAryh	836
jwdfrwyd nywmbAry	836
jwdfry	9652
jwdfry bynAysA	9221
jwdfry myAndA	10550
jwdh	4701
jwdlAjwr vwr vwrdArswn	4440
jwdlAk Aybyl jwnAvAn	6502
jwdlAk Aybyly jwnAvAn	6502
jwdlAk jwnAtAn	6502
jwdlAk jwnAvAn	6502
jwdlAk jwnAvwn	6502
jwdlAk jwnvAn	6502
jwdlAwjwr twr twrdArswn	4440
jwdlAwjwr vwr vwrdArswn	4440
jwdlk jwnAvAn	6502
jwdlwk jwnAvAn	6502
jwdmAnys	5590
jwdny jwhAnswn	4451
jwdny ywhAnsn	4451
jwdny ywhAnswn	4451
jwdny ywhAnyswn	4451
jwdswyl AkbAbyw	6489
jwdt SwnAy	8950
jwdt swnAy	8950
jwdt ylmAZ	8990
jwdt ylmAz	8990
jwdv swmynwA	1203
jwdwnjwAnA	10475
jwdwyn frAydAy	10168
jwdwyn frAydy	10168
jwdyt kwlynz	6663
jwdyt swmynwA	1203
jwdyt swmynwA twlwkA	1203
jwdyv kwlynz	6663
jwdyv swmnwA	1203
jwdyv swmynwA	1203
jwdyv swmynwA twlwkA	1203
jwdyv swmynwA twlwkh	1203
jwdyv swmynwA twlwkw	1203
jwdyv twlwkA	1203
jwdzwyl AkbAbyw	6489
jwf	6673,3053
jwf wAytlAm	466
jwf wytlAm	466
jwf wytlm	466
jwfAn	656
jwfAny Anjylw byt$w	10160
jwfAny jwryA	4548
jwfAny kArAfyly	4570
jwfAny lAywlw	10136
jwfAny lywny	4563
jwfAny sbAdwlyny	4546
jwfAny tryA	4507
jwfkfA	9173
jwfmAn	3700
jwfnAl hAbyArymAnA	7716
jwfnyl mwys	3525
jwfry AwnyAmA	6455
jwfry AwnymA	6455
jwfryn	3754
jwfynAl hAbyArAymAnA	7716
jwfynAl hAbyArymAnA	7716
jwfynAl hAbyArymAnh	7716
jwfynAl hAbyrymAnA	7716
jwfynAl hbyArymAnA	7716
jwfynAl mAryzAmAndA	7687
jwfynAl mAryzAmwndA	7687
jwfynAl mwyz	3525
jwfynyl mwys	3525
jwfynyl mwysy	3525
jwfynyl mwyz	3525
jwh $nj kwn	1497
jwh $wk twnj	8019
jwh bw$ywnj	1423
jwh jwn	5086
jwh jyA kwn	1546
jwh kwn	5086
jwh t$wk twnj	8019
jwhA sybylA	2576
jwhAn bArts	2187
jwhAn ywrjn hwlst	6572
jwhAnA mykl lAytnr	388
jwhAnA syjwrdArdwtyr	4445
jwhr Aywb	7034
jwhr Aywb xAn	7034
jwjnAv	6194,6180
jwjnAwt	6194,6180
jwjnAwv	6194,6180
jwjnwt	6194,6180
jwjnwv	6194,6180
jwjrAl	3944
jwjwl	3447
jwjwmAr bynAy	6907
jwk styrAb	2861
jwk styrwb	2861
jwkAnwfyt$	5889
jwks	2722
jwkw	3605
jwkw swyAntw	3574
jwkw wydwdw	3605
jwkw wydwdwd	3605
jwkwf	8327
jwkwl	6201
jwkwny EwyDy	8575
jwkwny Ewydy	8575
jwkwny wAdAy	8575
jwkwny wdAy	8575
jwkwny wydAy	8575
jwkwy	3605
jwkwy wydwdw	3605
jwl	8944
jwl bAnzA	1165
jwl bAnzA mwylAmbwy	1165
jwl fydnbw$	8255
jwl fytzjybwn	425
jwl mwrjAn	7822
jwl rAybwrn	9627
jwl wydnbw$	8255
jwl$At mHmdwfA	8708
jwlA hwrn	3536
jwlAr	2633,8854
jwldA mAyr	3775
jwldA myr	3775
jwldynj	4599
jwlmAnwfA	8709
jwlr	8854
jwlt $ymyn	3569
jwlt symyAn	3569
jwlwb	8054
jwlwdyts	7674
jwlwft$ynkw	1074
jwly by$wb	451
jwlyA jylArd	480
jwlyA jyllArd	480
jwlyA jylrd	480
jwlyA klwknr	1894
jwlyA kylArd	480
jwlyA$	3568
jwlyAn nkwjy bkAly	2846
jwlyAn nkwjy bykAl	2846
jwlyAn nkwjy bykAly	2846
jwlyAn nkwjy bykAlyh	2846
jwlyAn nkwjyh bykAlyh	2846
jwlyAn smyv	9647
jwlyAnw AmAtw	4550
jwlyAs	3568
jwlyf	502
jwlyfyt$	1052
jwlykwfA	7677
jwlys mAdA byw	8111
jwlytA fAls nwys	9653
jwlytA nwys	9653
jwlyw Andrywty	4544
jwlyw trymwnty	4502
jwlyw tyrsy	4480
jwlyw tyrtsy	4480
jwlyw tyrzy	4480
jwlyw tyrzy dy sAntAjAtA	4480
jwlyws $An	6845
jwlyws byw	8111
jwlyws jwrj lwy	1820
jwlyws kArAnjy	4841
jwlyws mAAdA byw	8111
jwlyws mAdA bAyw	8111
jwlyws mAdA byw	8111
jwlyws nyryry	9096
jwlyws t$An	6845
jwlz bAnzA	1165
jwlz bAnzA mwylAmbwy	1165
jwlzAry lAl nAndA	3970
jwlzArylAl nAndA	3970
jwmAbAy AbrAhymwf	4900
jwmAbyk AbrAhymwf	4900
jwmArt AwtwrbAyf	4911
jwmAy	8157
jwmAy fAy	8157
jwmbA	1239
jwmbwjAf zAndAn$AtAr	6066
jwmbwjAfyn zAndAn$AtAr	6066
jwmbwswryn	6063
jwmw	3195
jwmw knyAtA	4866
jwmw kynyAtA	4866
jwmwlkA	7121
jwmynywk	9192
jwmys jwnywr	3365
jwmyz jwnywr	3365
jwmyz krAfynyw	7266
jwn	6473
jwn $AlykA$fyly	9245
jwn A$krwft	9714
jwn ATA mylz	3142
jwn Abwzyd	9265
jwn AdjAr hwfr	9747
jwn Af kynydy	9741
jwn Ajykwm kwfwr	3138
jwn Akwylynw	9325
jwn Akylynw	9325
jwn Aln	9299
jwn Alyn	9299
jwn Andrswn	478
jwn Aslbwrn	5568
jwn AtA myls	3142
jwn AtA mylz	3142
jwn Awlywt	10042
jwn Ayf lwdryAn	2632
jwn AyfAns AtA mylz	3142
jwn AyfAnz AtA mylz	3142
jwn AyfAnz ETA mylz	3142
jwn Azwmy	4762
jwn ETA mylz	3142
jwn Emr byryzyky	5928
jwn bArAsw	9917
jwn bAs	9567
jwn bAynr	9959
jwn brnAn	9807
jwn brwtwn	3653
jwn brynAn	9807
jwn brynn	9807
jwn bryskwt	3051
jwn brysynw	1090
jwn bryvynyw	1090
jwn bwdstA	9653
jwn bwdystA	9653
jwn bwhnr	9959
jwn bwl Adm	7821
jwn bwltwn	9503
jwn bwmby mAjwfwly	9105
jwn bwnr	9959
jwn bwyndkstr	9770
jwn bwyndykstr	9770
jwn bwynr	9959
jwn byAr bymbA	1219
jwn bydl bwkAsA	1250
jwn byhnr	9959
jwn bynj	2827
jwn bynr	9959
jwn byr bmbA	1219
jwn byr bymbA	1219
jwn byrd	1133
jwn byrkAw	3041
jwn byrkw	3041
jwn dAly	6152
jwn dAnfwrt	9499
jwn dAnfwrv	9499
jwn dArmAny mAhAmA	3144
jwn drAmAny mAhAmA	3144
jwn drAmAny mAhmA	3144
jwn drAmAny mhAmA	3144
jwn dw hwAn	5103
jwn dwryAn	10029
jwn dwt$	9781
jwn dwyt$	9781
jwn dyfnbAkr	1154
jwn dyfnbykr	1154
jwn dyrw$r	9617
jwn dyrw$yr	9617
jwn f kynydy	9741
jwn fAynr	9833
jwn fwknr	426
jwn fwknyr	426
jwn fwlknr	426
jwn fwrstr	10495
jwn fwstr dAlAs	9700
jwn fwstr dlAs	9700
jwn fynr	9833
jwn fysy	9240
jwn fytzjyrAld kynydy	9741
jwn hAjlyljAm	2601
jwn hAnA	9790
jwn hAntsmAn	9558
jwn hAtwn	2880
jwn hAwArd	470
jwn hAytn	9317
jwn hntsmAn	9558
jwn hwArd	470
jwn hwrly	9696
jwn hyly	2888
jwn hyrbst	9494
jwn hyrly	9696
jwn jAlfyn	9242
jwn jArAnj	7950
jwn jnkynz	2916
jwn jntr dyn	9416
jwn jwdfry	9652
jwn jwntr dyn	9416
jwn jwrtwn	464
jwn jynkynz	2916
jwn kAmbl	9303
jwn kAmbyl	9303
jwn kArswn	9467
jwn kAsn	2930
jwn kAstks	2759
jwn kAswn	2930
jwn kAy	6686
jwn kAyl	9893
jwn kfwr	3138
jwn klwd jAkwsw	1265
jwn klwd ywnkr	5562
jwn kmbtwn	5419
jwn knydy	9741
jwn krAdwk	9271
jwn krby	10011
jwn krytyAn	1122
jwn kwfwAr	3138
jwn kwfwr	3138
jwn kwfywr	3138
jwn kwlybAly	1340
jwn kwmbtwn	5419
jwn kwnAly	9662
jwn kwnj nywn	8265
jwn kwnq	8265
jwn kwrnn	9909
jwn kwrnyn	9909
jwn ky	6686
jwn kyfwr	3138
jwn kyly	9304,9431
jwn kyndy	9741
jwn kynydy	9741
jwn kyr	2897
jwn kyrbAy	10011
jwn kyrby	10011
jwn kyry	9871
jwn lAndA nkwmw	10582
jwn lwy dwbryh	2723
jwn lwy twrAn	10135
jwn ly	3407
jwn ly kA t$yw	3407
jwn mAhAmA	3144
jwn mAhmA	3144
jwn mAjwfwly	9105
jwn mAk kyn	9875
jwn mAkAlm	1099
jwn mAkAlwm	1099
jwn mAkwn	9753
jwn mAkyn	9875
jwn mAlAsylA	9085
jwn mAlysylA	9085
jwn mAlyt$ylA	9085
jwn mAnly	1126
jwn mAqwfwly	9105
jwn mArk Ayrwlt	2757
jwn mAryskA	9451
jwn mhAmA	3144
jwn mjwfwly	9105
jwn mkAlwm	1099
jwn mkArvy	9435
jwn mkyn	9875
jwn my$yl sAmA lwkwndy	1202
jwn myjr	2978
jwn myjwr	2978
jwn mylr	9302
jwn njrwbwnty	9444
jwn nklswn	9305
jwn nkwmw	10582
jwn nwyl bArw	2720
jwn nyjrwbwnty	9444
jwn nyjrwbwntyh	9444
jwn nykwlswn	9305
jwn qArAnj	7950
jwn qrnq	7950
jwn qrnq dy mbywr	7950
jwn rAfylwnAryfw	5930
jwn rAkwltA	9631
jwn rAkwltA Abn	9631
jwn rAtklyf	9831
jwn rAtklyfy	9831
jwn rAymbrj	2126
jwn rwd	9384
jwn ryd	2878
jwn rymbrj	2126
jwn ryt$Ardswn	9315
jwn sAlyfAn	9620
jwn sAwrz	2914
jwn skArlyt	3025
jwn snw	9679
jwn snwnw	9440
jwn stAflbym	9983
jwn stwflbym	9983
jwn swbkw	9586
jwn swlyfAn	9620
jwn swnwnw	9440
jwn swrz	2914
jwn swyrz	2914
jwn tft	9533
jwn twn	9913
jwn tyft	9533
jwn tyrnr	1157
jwn vwn	9913
jwn wArnr	9863
jwn wlfstAl	9816
jwn wstwn	2895
jwn wylks	3045
jwn ywlywt	10042
jwn ywt	10042
jwn$yrw kwyzwmy	4817
jwnA synylAjAkAly	2593
jwnAr brAjy sfAynswn	4438
jwnAr brAjy sfynswn	4438
jwnAr sfynswn	4438
jwnArsdwtyr	4442
jwnAs jAhr stwr	6598
jwnAs jAr stwr	6598
jwnAtAn	6502
jwnAtAn kwlmAn	6659
jwnAtAn mwyw	10586
jwnAvAn	6502
jwnAvAn Aln	2937
jwnAvAn AyfAnz	3028
jwnAvAn bAwl	2927
jwnAvAn byr$ynj	9610
jwnAvAn fAns	1094
jwnAvAn fAynr	9589
jwnAvAn hArjryfs	2944
jwnAvAn hArjryfz	2944
jwnAvAn hwfmAn	10041
jwnAvAn hwfmn	10041
jwnAvAn jrynrt	9300
jwnAvAn kwhn	9628
jwnAvAn kwhyn	9628
jwnAvAn kwlmAn	6659
jwnAvAn kwnrykws	3883
jwnAvAn mAyw	10586
jwnAvAn mwyw	10586
jwnAvAn wAynr	9589
jwnAvAn wylknswn	1150
jwnAvAn wylkynswn	1150
jwnAvAn wynr	9589
jwnAwArdynA	5456
jwndA	1178
jwndwz Awkjwn	8899
jwndwz Awkt$wn	8899
jwnj $yAw $nj	1459
jwnj $yAw $ynj	1459
jwnj $yAw$nj	1459
jwnj $yAw$ynj	1459
jwnj Awy ywnj	5119
jwnj Aywy ywnj	5119
jwnj bAk	9647
jwnj dwnj ywnj	5115
jwnj hwnj wn	5094
jwnj jyAn hwA	1455
jwnj kywnj dw	5040
jwnj nw mywnj	5060
jwnj rw mywnj	5060
jwnj syh kywn	5127
jwnj wy ywnj	5119
jwnjAdwrj	6073
jwnkr	5562
jwnkwndA trAwry	6002
jwnkwndA trAwryh	6002
jwnlAwjswn	4446
jwnlwjswn	4446
jwnsAlfys	10167
jwnsAlw sAn$yz dy lwsAdA	934
jwnswn	2984
jwnswn Ajwy Ayrwnsy	6472
jwnswn Ayrwnsy	6472
jwnswn srlyf	5495
jwnswn syrlyf	5495
jwnswn twrbywnj	7303
jwnswn twrybywnj	7303
jwnt$Arwk	9165
jwnt$yrw kwyzwmy	4817
jwntArs krAsts	5594
jwntr blAtr	366
jwntr blwjr	1811
jwntr blwyjr	1811
jwntr sAwtr	1821
jwntr zAwtr	1821
jwnts	3558,3541
jwntys AwlmAnys	5605
jwnvAlw dy bynytw	2407
jwnvAlyv	2460
jwnvAlyv lAyA	2440
jwnw Ahwsw kwAdyw	1339
jwnw swdArswnw	3578
jwnwl	8860
jwny Arnst	9938
jwny brysynw	1090
jwny bwl krwmA	8113
jwny bwl kwrwmA	8113
jwny kArswn	9467
jwny kwrwmA	8113
jwny$yrw kwyzwmy	4817
jwnyjw	6994
jwnyt$yrw kwyzwmy	4817
jwnyt$yrw kwzwmy	4817
jwnyt$yrw kywzwmy	4817
jwnyws jAyAwArdynA	5461
jwnyws jAywrdny	5461
jwnyws jAywrdyn	5461
jwnyws ryt$Ard jAywArdyn	5461
jwnz	3558,3541
jwnz bAry	2906
jwnzAlfys	10167
jwnzAlw blwmyl	1381
jwnzAlw dy bynytw	2407
jwnzAlw frnAndyz	10077
jwnzAlw jwtyryz	6778
jwnzAlw sAn$yz dy lwsAdA	934
jwnzAlw sAn$yz dy lwzAdA	934
jwnzAlys	2460
jwnzAlys lAyA	2440
jwnzAlys mAt$y	7328
jwnzAlyz	2460
jwnzAlyz lAyA	2440
jwnzAlyz mAt$y	7328
jwnzy	6171
jwqh	5739
jwr	10070
jwrAj blAnAr	8076
jwrAk	8856
jwrAn brswn	7970
jwrAn byrswn	7970
jwrAn sflAnwfyt$	7464
jwrAn sfylAnwfyt$	7464
jwrbAnjwly brdy mHmdwf	8710
jwrbAnjwly byrdy mHmdwf	8710
jwrbAnjwly byrdymHmdwf	8710
jwrbAnjwly byrdymwxAmydwf	8710
jwrbAt$wf	8346
jwrbAt$yf	8346
jwrbwnwfs	5589
jwrdAn	10471
jwrdAn jAndrwkwfyt$	3449
jwrdAn jrlyk rAdmAn	3454
jwrdAn jrlyt$ rAdmAn	3454
jwrdAn jyrlyt$ rAdmAn	3454
jwrdAn yAndrwkwfyt$	3449
jwrdAnA jAnkwlwfskA	5976
jwrdAnA jAnkwlwskA	5976
jwrdAnA syljAnwfskA	5990
jwrdAnA syljAnwfskA dAfkwfA	5990
jwrdAnA sylyAnwfskA	5990
jwrdAnA sylyAnwfskA dAfkwfA	5990
jwrdAnA yAnkwlwfskA	5976
jwrdAnA yAnkwlwskA	5976
jwrdn bAjnAy	3556
jwrdn brAwn	2960
jwrdn jrAy	9559
jwrdn jrlyt$ rAdmAn	3454
jwrdn jwndrw	9994
jwrdn swndlAnd	9626
jwrdn yAndrwkwfyt$	3449
jwrdw mwntAny	2770
jwrdwn AnjlAnd	9365
jwrdwn Awkwnwr	1100
jwrdwn bAjnAy	3556
jwrdwn bAynAy	3556
jwrdwn brAwn	2960
jwrdwn dArsy lylw	7814
jwrdwn jrAy	9559
jwrdwn jwndrw	9994
jwrdwn lylw	7814
jwrdwn swndlAnd	9626
jwrj $AbwndA	6224
jwrj $ArAmbA	10585
jwrj $rmbA	10585
jwrj $wlts	9663
jwrj $wltz	9663
jwrj $ykwty	290
jwrj AbylA	6175
jwrj Adybw	9214
jwrj Andryfs	5578
jwrj AryAzA	10233
jwrj At$ dblyw bw$	9761
jwrj Awdlwm	5417
jwrj Awsbwrn	2962
jwrj Awzbwrn	2962
jwrj AyfAnwf	5988
jwrj bAbAdwbwlws	3280
jwrj bAbAkwnstAntynw	3245
jwrj bAbAndryw	3258
jwrj bAbAndryws	3258
jwrj bAbndryw	3258
jwrj bArfAnwf	780
jwrj bbAndryw	3258
jwrj brAndys	456
jwrj brAndyz	456
jwrj brAwn	2972
jwrj brAys	1088
jwrj bryzAn	3062
jwrj bw$	9761,9745
jwrj bw$ Abn	9745
jwrj bw$ AlAb	9761
jwrj bwm jysws	8322
jwrj bwm jyzws	8322
jwrj bwmbydw	2746
jwrj bwrjys	1690
jwrj bydw	2701
jwrj bykw	2637
jwrj bytAlwtys	3304
jwrj dblyw bw$	9745
jwrj dymtrwf	757
jwrj fAsylyw	1723
jwrj fAsylyws	1723
jwrj frnAnds	3907
jwrj frnAndys	3907
jwrj frnAndyz	3907
jwrj frnAndz dyAz	2448
jwrj fwnsykA	1683
jwrj fydylA	345
jwrj fylA	6156
jwrj fyrnAndys	3907
jwrj fyrnAndyz	3907
jwrj hrbrt wkr bw$	9761
jwrj hwmbrtw bwrjys	1690
jwrj hyrbrt wkr bw$	9761
jwrj jwlwAn	9246
jwrj jwrjyf	749
jwrj jyrAbytryts	3266
jwrj jyrAbytrytys	3266
jwrj jywrjyf	749
jwrj kAdl brAys	1088
jwrj kArlws dy mydA fwnsykA	1683
jwrj kArlws fwnskA	1683
jwrj kArlws fwnsykA	1683
jwrj kAstAnydA	6264
jwrj kAtrwjAlws	3265
jwrj klymnSw	2736
jwrj knAn	9396
jwrj knqwr Arwb	7949
jwrj kwndA	10554
jwrj kwnqwr	7949
jwrj kwnrwty	2596
jwrj kwsmws Adybw	9214
jwrj kwzmws Adybw	9214
jwrj kynAn	9396
jwrj kysy	9272
jwrj lwbys bwm jysws	8322
jwrj lylykAs	1711
jwrj lytl	10012
jwrj mAkjfrn	9846
jwrj mAkswyl ryt$Ardz	9016
jwrj mAlw	3353
jwrj mAnh wyAh	5496
jwrj mAr$Al	9233
jwrj mAywr	7439
jwrj myt$l	9865
jwrj myt$yl	9865
jwrj nzwnjwlA	1170
jwrj nzwnjwlA ntAlAjA	1170
jwrj qrdAHy	5409
jwrj qrm	5316
jwrj rAlys	3253
jwrj rwbrtswn	2876
jwrj rybylw $ykwty	290
jwrj rybylw byntw $ykwty	290
jwrj sAds	3006
jwrj sAmbAyw	7297
jwrj sAytwty	4877
jwrj smbAyw	7297
jwrj stAvAkys	3248
jwrj styfAnwbwlws	9974
jwrj sytwty	4877
jwrj t$AbwndA	6224
jwrj t$ArAmbA	10585
jwrj t$bwndA	6224
jwrj t$rAmbA	10585
jwrj t$ykwty	290
jwrj t$ymbrz	9008
jwrj tnt	9783
jwrj twbw xAms	8829
jwrj twlntynw	1680
jwrj twlyntynw	1680
jwrj tynt	9783
jwrj tynyh	9783
jwrj tynyt	9783
jwrj vAny	3274
jwrj w bw$	9745
jwrj wAlAs	5482
jwrj wAls	5482
jwrj wAyA	5496
jwrj wAyAh	5496
jwrj wkr bw$	9745
jwrj wy	5496
jwrj wyA	5496
jwrj wyAh	5496
jwrj wyh	5496
jwrj wykwf	9344
jwrj xAms	3004
jwrj yAkwfw	1708
jwrj yrAbytrytys	3266
jwrj yw	8015
jwrj ywh	8015
jwrjA mylwny	4561
jwrjh rAdwlwfyt$	5885
jwrjlAn	2614
jwrjw lynjwA	10126
jwrjw nAbwlytAnw	4527
jwrjwlAn	2614
jwrjws jyrAbytrytys	3266
jwrjy $ykwty	290
jwrjy Arsyny$fyly	3099
jwrjy AtAnAswf	759
jwrjy AyfAnwf	5988
jwrjy bArfAnwf	780
jwrjy blyznA$ky	771
jwrjy brfAnwf	780
jwrjy bwm jysws	8322
jwrjy bwm jyzw$	8322
jwrjy bwm jyzws	8322
jwrjy bwm xysws	8322
jwrjy bwrjys	1690
jwrjy bwrysynkw	7585
jwrjy byrynsky	734
jwrjy dymytrwf	757
jwrjy fwnsykA	1683
jwrjy jAkAryA	3092
jwrjy jAxAryA	3092
jwrjy jwkwf	8327
jwrjy kArlws dy mydA fwnsykA	1683
jwrjy kArlws fwnskA	1683
jwrjy kArlws fwnsykA	1683
jwrjy kfrykA$fyly	3084
jwrjy kfyrykA$fylly	3084
jwrjy kfyrykA$fyly	3084
jwrjy kwnrwty	2596
jwrjy lwbys bwm jysws	8322
jwrjy mAlw	3353
jwrjy mAlynkwf	8349
jwrjy mArjflA$fyly	3106
jwrjy mArjfylA$fyly	3106
jwrjy mAtwltsy	3535
jwrjy mrjfylA$fyly	3106
jwrjy rAdwlwfyt$	5885
jwrjy rybylw $ykwty	290
jwrjy sAmbAyw	7297
jwrjy twlntynw	1680
jwrjy twlyntynw	1680
jwrjy tyxy	9193
jwrjyA mylwny	4561
jwrjyfsky	5980
jwrjynydzh	3101
jwrjys $ykwty	290
jwrjys rybylw byntw $ykwty	290
jwrjyty	4510
jwrjyw dyj	7415
jwrjyw lynjwA	10126
jwrjyw nAbwlytAnw	4527
jwrjyws bAbAdwbwlws	3280
jwrjyws bAbAndryw	3258
jwrjyws jyrAbytrytys	3266
jwrjyws kAtrwjAlws	3265
jwrjyws stAvAkys	3248
jwrjyws yAkwfw	1708
jwrkA	9819
jwrlAnj zydkAyA	5950
jwrt$Any	3555
jwrw mAkwt	7486
jwrw mAswt	7486
jwrw mAtswt	7486
jwry lwyk	2157
jwry rAtAs	2190
jwrylAnj zydkAyA	5950
jwryndA	8081
jwrynj	1774
jwryrAb	6366
jwryt$	7458
jws	9794
jws dwr	3604
jwsAw	6481
jwsAyA fwryky bAynymArAmA	2588
jwsbAn	2754
jwsf kAlA	3624
jwsfynA fydAl	1657
jwslAn	2641
jwslrm bryfyr	3494
jwslyn bryfyr	3494
jwslyrm bryfr	3494
jwslyrm bryfrt	3494
jwslyrm bryfyr	3494
jwsmAw	8697
jwsnbAwr	398
jwstAbw bytrw	1612
jwstAf hAynmAn	1870
jwstAf hw$Ak	1643
jwstAf hwsAk	1643
jwstAf sAds Adwlf	7987
jwstAfw AdryAnzn	6820
jwstAfw AdryAnzyn	6820
jwstAfw btrw	1612
jwstAfw bytrw	1612
jwstAfw dyAz AwrdAs	6285
jwstAfw dyAz AwrdAz	6285
jwstAfw frnAndyz	909
jwstAfw frnAndyz sAfydrA	909
jwstAfw mAnryky	2123
jwstAfw mysA kwAdrA	6761
jwstAfw myzA kwAdrA	6761
jwstAfw nwbwA	2147
jwstAfw rwxAs bynyA	1603
jwstAfw swAryv byrtyrA	2391
jwstAn nsynjywmfA	7714
jwstAn trwdw	1160
jwstn sybyryl	9618
jwstn trwdw	1160
jwstyn nsnjywmfA	7714
jwstyn nsynjywmfA	7714
jwstyn tkAt$ynkw	6843
jwsy AdwArdw dws sAntws	283
jwsy mAryw fAz	3384
jwsy nynystw	2545
jwsyb bwryl	2439
jwsyb bykyh	2433
jwsybwfyt$	3471
jwsyby bwt$ynw	4489
jwsyby kwnty	4559
jwsyfA Aylwylw	2595
jwsyfAt kArAnjA	4876
jwsyh sArny	990
jwsyh syrA	973
jwsylynw kwbyt$k	986
jwsylynw kwbyt$yk	986
jwtAbAyA	5442
jwtAbAyA rAjAbAk$A	5442
jwtAbAyA rAjAbAksA	5442
jwtAbAyA rAjAbAksh	5442
jwtAbAyA rAjAbAksy	5442
jwtAbAyA rAjAbksA	5442
jwtAbhAyA rAjAbAksA	5442
jwtAm nAbAt	10297
jwtfAld	1645
jwtnbrj	1805
jwtwAld	1645
jwtwdyA	1254
jwtyry$	7289
jwtyrys	7289
jwtyryz	2143
jwvAm nAbAt	10297
jwy Awjw	6451
jwy hwd	9630
jwyAl	3940
jwyAt	2660
jwybwzA	6352
jwydw dy mArkw	6155
jwydw dy tylA	322
jwydw krwsytw	4472
jwydw krwzytw	4472
jwydw mAntyjA	959
jwykw $w$Ak	3435
jwykw swsAk	3435
jwykwfyt$	7494
jwyl	5704
jwyl fwyl	9341
jwyl fytzjybwn	425
jwyl hArbr	10048
jwyl hAwArd tAylwr	5500
jwyl hAwrd tAylwr	5500
jwyl hwArd tAylwr	5500
jwyl mwrjAn	7822
jwyl mylkyh	660
jwyl rAybwrn	9627
jwyl rybwrn	9627
jwyl tAylwr	5500
jwyly	5620
jwyryny	4471
jwys	482
jwys bAndA	6225
jwys bndA	6225
jwys hyldA bAndA	6225
jwys hyldA mtylA bAndA	6225
jwys mwhwrw	10590
jwys mwjwrw	10590
jwys mwjyrw	10590
jwyt	2660
jwytA	6011
jwzAf Ewn	5283
jwzAs AwlykAs	5522
jwzby kwnty	4559
jwzf AntAl	3552
jwzf AstrAdA	6903
jwzf Awly lynkw	4861
jwzf AwrwsymAl	2605
jwzf Ewn	5283
jwzf brwz tytw	10449
jwzf bwAkAy	5499
jwzf bwkAy	5499
jwzf bylmwnt	7831
jwzf dAys	1295
jwzf fwtyl	9311
jwzf jwblz	1790
jwzf kAbylA	1162
jwzf kAzAfwbw	1204
jwzf kbylA	1162
jwzf klyrfyld	9346
jwzf lybrmAn	9879
jwzf msykA	10589
jwzf mwmwh	8109
jwzf mwskAt	6172
jwzf nkAysyry	4862
jwzf rAlstwn	9249
jwzf rAtsynjr	10146
jwzf sbytyry	10130
jwzf stAlyn	8342
jwzf w	9047
jwzfAt kArAnjA	4876
jwzfynA fydAl	1657
jwzfynA twbAly	228
jwznbAwr	398
jwzy AdwArdw dws sAntws	283
jwzy bAt$ykw	6353
jwzy brytw	1689
jwzy dws sAntws	283
jwzy mAryA nyfys	1697
jwzy mAryw fAz	3384
jwzy rAmws AwrtA	8686
jwzy rAmws hwrtA	8686
jwzy swqrATs	7291
jwzyAs fAn Artsn	6541
jwzyb brwz tytw	10449
jwzyb bwryl	2439
jwzyb bykyh	2433
jwzyb tytw	10449
jwzyby bwt$ynw	4489
jwzyby bwt$ynw jrymAldy	4489
jwzyby byrwn	4490
jwzyby byrwny	4490
jwzyby bysAnw	4531
jwzyby byzAnw	4531
jwzyby jrymAldy	4489
jwzyby kAfw drAjwny	4459
jwzyby kwnty	4559
jwzyby lAtsArwtw	10127
jwzyby lAtzArwtw	10127
jwzyby sArAjAt	4562
jwzyby sbytyry	10130
jwzyf AmsykA	10589
jwzyf AnTwnyw	3479
jwzyf AndAl	3057
jwzyf Andwl	3057
jwzyf AnkrAh	3131
jwzyf AntAl	3552
jwzyf Arvr AnkrAh	3131
jwzyf AstrAdA	6903
jwzyf AstrAdh	6903
jwzyf Awl lynkw	4861
jwzyf Awly lynkw	4861
jwzyf Awlyh lynkw	4861
jwzyf Awlyksy	7133
jwzyf AwndAwl byry	2856
jwzyf AwndAwlt byr	2856
jwzyf Awndw byry	2856
jwzyf Awndwlt byry	2856
jwzyf AwrwsymAl	2605
jwzyf Ewn	5283
jwzyf bAndAblA dAwdA	8101
jwzyf bAndAblA dwdA	8101
jwzyf bAydn	9852
jwzyf blmwnt	7831
jwzyf brwl	411
jwzyf brwz tytw	10449
jwzyf bwAkAy	5499
jwzyf bwAky	5499
jwzyf bwkAy	5499
jwzyf bwryl	2439
jwzyf bylmwn	7831
jwzyf bylmwnt	7831
jwzyf byty AswmA	1398
jwzyf byty Aswmw	1398
jwzyf dAnfwr	9308
jwzyf dAnfwrd	9308
jwzyf dAwdA	8101
jwzyf dAys	1295
jwzyf djymrAnjAr dAdnAdjy	8568
jwzyf djymrnjAr dAdnAjy	8568
jwzyf dnfwrd	9308
jwzyf dys	1295
jwzyf dytrAny	9516
jwzyf dytryAny	9516
jwzyf dywn njwt	1415
jwzyf dywn njwty	1415
jwzyf dywn njwtyh	1415
jwzyf dyzyry mwbwtw	1205
jwzyf dyzyryh mwbwtw	1205
jwzyf fwtyl	9311
jwzyf fylyb AnTwnyw	3479
jwzyf hwr	9244
jwzyf jwblz	1790
jwzyf jwt	3513
jwzyf jwv	3513
jwzyf jymrAnjAr dAdnAjy	8568
jwzyf kAbylA	1162
jwzyf kAbylA kAbAnjy	1162
jwzyf kAbyllA	1162
jwzyf kAsAfwbw	1204
jwzyf kAzA fwbw	1204
jwzyf kAzAfwbw	1204
jwzyf kbylA	1162
jwzyf klyrfyld	9346
jwzyf kwfyjw	8592
jwzyf kwkw kwfyjw	8592
jwzyf kyrnAn	9382
jwzyf lwbArwn	9519
jwzyf lybArwn	9519
jwzyf lybrmAn	9879
jwzyf lyjwAylA	1033
jwzyf mAkArvy	9839
jwzyf mAlAnjy	10540
jwzyf mSykA	10589
jwzyf mkArvy	9839
jwzyf msqT	6172
jwzyf msykA	10589
jwzyf mwbwtw	1205
jwzyf mwmw	8109
jwzyf mwmwh	8109
jwzyf mwrAft$yk	8065
jwzyf mwskAt	6172
jwzyf nAkAysry	4862
jwzyf nkAsyry	4862
jwzyf nkAysry	4862
jwzyf nkAysyry	4862
jwzyf nywmA bwAkAy	5499
jwzyf nywmA bwkAy	5499
jwzyf nywmAh bwAkAy	5499
jwzyf rAlstwn	9249
jwzyf rAtsynjr	10146
jwzyf rAtzynjr	10146
jwzyf rwbynyt bAydn	9852
jwzyf rwyjAsyrA	9088
jwzyf sEydw mwmw	8109
jwzyf sbytyry	10130
jwzyf stAfwrd	9581
jwzyf stAlyn	8342
jwzyf sydw mwmwh	8109
jwzyf syndy wArywbA	9099
jwzyf syskw	9407
jwzyf twswfsky	1759
jwzyf tytw	10449
jwzyf w	9047
jwzyf w t$Aw $yh	9047
jwzyf wArywbA	9099
jwzyf wlswn	9436
jwzyf wstfAl	9598
jwzyf wylswn	9436
jwzyf wystfAl	9598
jwzyf wystfwl	9598
jwzyf ywdwymAn	8557
jwzyf ywdymAn	8557
jwzyf ywn	9593
jwzyf ywrwsymAl	2605
jwzyf zylynyk	1744
jwzyf zylynyt$	1744
jwzyfA Aylwylw	2595
jwzyfynA fydAl	1657
jwzyh AdwArd dws sAntws	283
jwzyh AdwArdw dws sAntws	283
jwzyh Awlysys dy bynA kwryA Ay sylfA	1698
jwzyh Awlysys kwryA Ay sylfA	1698
jwzyh AydwArdw dws sAntws	283
jwzyh bA$ykw	6353
jwzyh bAt$ykw	6353
jwzyh brtw Azyrydw lwby$	7265
jwzyh brytw	1689
jwzyh bwtylhw dy fAskwnsylws	294
jwzyh bwtylw dy fAskwnsylws	294
jwzyh bydrw AjyAr brAnkw	7264
jwzyh dws sAntws	283
jwzyh dy fynysyA	6892
jwzyh fAz	3384
jwzyh frAnsyskw rzq	965
jwzyh fyjAs	945
jwzyh kwndwnjwA bAt$ykw	6353
jwzyh lwys jwtyrys	8687
jwzyh lwys jysws	1682
jwzyh lwys jyzws	1682
jwzyh lwys lyfrAmntw	1693
jwzyh lwys lyfrAmyntw	1693
jwzyh mAnwyl bArwsw	7276
jwzyh mAnwyl bArwzw	7276
jwzyh mAnwyl bArys	2441
jwzyh mAnwyl dwrAw bArwzw	7276
jwzyh mAryA AznAr	2461
jwzyh mAryA bwtylhw dy fAskwnsylws	294
jwzyh mAryA bwtylw dy fAskwnsylws	294
jwzyh mAryA byryrA nyfys	1697
jwzyh mAryA nyfs	1697
jwzyh mAryA nyfy$	1697
jwzyh mAryA nyfys	1697
jwzyh mAryA nyfz	1697
jwzyh mAryw fA$	3384
jwzyh mAryw fAz	3384
jwzyh mAryw wAz	3384
jwzyh mwsyw	951
jwzyh mwxykA	10091
jwzyh nkAr	1005
jwzyh nyfys	1697
jwzyh rAmws AwrtA	8686
jwzyh rAmws hwrtA	8686
jwzyh sArny	990
jwzyh sqrAT	7291
jwzyh swkrAts	7291
jwzyh swkrAty$	7291
jwzyh swkrAtys	7291
jwzyh syrA	973
jwzyh ynkAr	1005
jwzyh zAmwrA AndwtA	3343
jy	1343
jy bArmlAn	1285
jy bArmlyn	1285
jy bArmwlAn	1285
jy bArmylAn	1285
jy bnj fAy	1487
jy brtrAn mAbAnjw	2852
jy brtrAnd mAbAnjw	2852
jy byrys	5454
jy byryz	5454
jy bytr fAm	9627
jy dy fAns	9949
jy frhwf$tAt	673
jy frhwfstAt	673
jy fyrhwf$tAt	673
jy fyrhwfstAt	673
jy jwnswn	9720
jy kAbwmbw	1168
jy kAbwmbw mwAdyAmfytA	1168
jy kArny	10014
jy mwly	2743
jy mwlyh	2743
jy rAzAnAmAsy	5917
jy skwt	10555
jy wyly rAzAnAmAsy	5917
jy$AnkAr	3922
jyA Arsyny$fyly	3099
jyA bAw	1561
jyA jwnswn	9720
jyA kynjlyn	1516
jyA t$ynj lyn	1516
jyA t$ynjlyn	1516
jyAb	10236
jyAbAw	1561
jyAmAty	3338
jyAmbAwlw dy bAwlA	4453
jyAmbAwlw kAntyny	4492
jyAn	2773
jyAn bAwlw kAntyny	4492
jyAnbAwlw dy bAwlA	4453
jyAnfrAnkw fyny	4583
jyAnj	1501
jyAnj byn	1545
jyAnj jyh $y	9068
jyAnj jynj qwh	9050
jyAnj kAy $yk	9068,1507
jyAnj tsh myn	1501
jyAnj tsy myn	1501
jyAnj tsymyn	1501
jyAnj y hwA	9062
jyAnj y hwAh	9062
jyAnj yw	1528
jyAnj ywy	1528
jyAnj zmyn	1501
jyAnj zy myn	1501
jyAnj zymyn	1501
jyAnkArlw jwrjyty	4510
jyAnkArlw jywrjyty	4510
jyAnlwkA bryny	4501
jyAnlwkA byryny	4501
jyAnndrA	6627
jyAny dy mykylys	4513
jyAny kArAfyly	4570
jyAny lytA	4584
jyAnyndrA	6627
jyAnyndrA $Ah	6627
jyAnys Awykwnwmw	3310
jyAnys fArwfAkys	3247
jyAv dyAb	8454
jyAwAly	6620
jyHwn bAyrAmwf	504
jyHwn byrAmwf	504
jyHwn byrmwf	504
jyb kwfwd	1954
jybAl rydy	3966
jybrAn rAkAbwmynj	3627
jybrAn rAkAbwmynj rAkA	3627
jybrysws	2508
jybrysyws	2508
jybs	10006
jybw	6415
jybw kA	8131
jybw lyty kA	8131
jybwzA	6352
jyby kwfwd	1954
jybyhw	2509
jybyw	2509
jydAdA	2526
jydAn	4022
jydEwn sAEr	3794
jydw AndArjA$yw	2510
jydw AndArjAt$w	2510
jydw AndArjAt$yw	2510
jydw bydw	6818
jydw bylydw	6818
jydw dy mArkw	6155
jydw dy tylA	322
jydw fstrfylh	1846
jydw fstrfyly	1846
jydw fystrfylh	1846
jydw fystrfyly	1846
jydw krwzytw	4472
jydw mAntyjA	959
jydy	8207
jydymynAs fAjnwryws	5541
jydymynAs kyrkylAs	5521
jydys	962
jydywn Tymwtyws	2511
jydywn tymwtyws	2511
jydywn tymwtyws hysybwn	2511
jydywn tymwvyws	2511
jyf dyfys	10025
jyf dyfyz	10025
jyf flyk	9935
jyf hwn	2877
jyf mwryl	10000
jyf myrkly	9922
jyf rAtkh	10022
jyf rAvk	10022
jyf rAvkh	10022
jyf rAvky	10022
jyf sy$ns	9900
jyf sy$nz	9900
jyf sy$wnz	9900
jyf zAynts	9656
jyfAdyn ywfAnwfyt$	7463
jyfArA	1662
jyfdt ylmAz	8990
jyfkw rAdy$yt$	569
jyfkw rAdysyt$	569
jyfkwf	756
jyfkwfyt$	7470
jyfn lwbndA	10536
jyfn lwbyndA	10536
jyfrswn kAfry	9395
jyfry	9547
jyfry AdAmz	2910
jyfry AwnyAmA	6455
jyfry AwnymA	6455
jyfry bAlmr	6682
jyfry bAlmyr	6682
jyfry bAyAt	9595
jyfry bwkAnAn	10009
jyfry bwstyk	595
jyfry byAt	9595
jyfry bywkAnn	10009
jyfry dy lwryntys	9577
jyfry dylwrntys	9577
jyfry dylwryntys	9577
jyfry flyk	9935
jyfry flytmAn	9522
jyfry fyltmAn	9522
jyfry fyltmn	9522
jyfry hAryjyAn	9318
jyfry hAw	2977
jyfry hnry	1353
jyfry hwn	2877
jyfry kmb	9766
jyfry krwz	9834
jyfry mylr	9258
jyfryz	9963
jyfrz	9342
jyfyn lwbyndA	10536
jyh An dyksyt	3911
jyh Ar jAyAwArdyn	5461
jyh by fwyl	9341
jyh dy fAns	9949
jyh jwnswn	9720
jyh mywnj	5112
jyh t$Arlz jwnswn	9720
jyhwn Ezyz Awjlw byrAmwf	504
jyhwn bAyrAmwf	504
jyhwn bAyrmwf	504
jyhwn byrAmwf	504
jyhwn byrmwf	504
jyjAbA	10487
jyjk	8967
jyjmy dwrjy wAnj$wk	1025
jyjmy dwrjy wAnjt$wk	1025
jyjmy kysAr nAmjyl wAnj$wk	1027
jyjmy kysAr nAmjyl wAnjt$wk	1027
jyjmy synjAy wAnj$wk	1026
jyjmy synjy wAnj$wk	1026
jyjmy synjy wAnjt$wk	1026
jyjmy synjyh wAnjt$wk	1026
jyjmy tynly	1018
jyjmy vynly	1018
jyjmy xysAr nAmjyAl wAnjt$wk	1027
jyjmy xysAr nAmjyl wAnjt$wk	1027
jyjmy xysAr wAnjt$wk	1027
jyjmy ywsr vynly	1018
jyjn	2665
jyjwmAr bynAy	6907
jyjy Awdnjw	9211
jyjy Awdwnj	9211
jyjy Awdwnjw	9211
jyjyn	2665
jyk sAlyfAn	9812
jyk swlfAn	9812
jyk swlyfAn	9812
jyk sywrt	9982
jyk wAls	9532
jykw	10334
jykwb mwdyndA	10584
jykwb zwmA	10520
jyl jArwn	2810
jyl rAy$	3852
jyl rAyx	3852
jylA byjw$fyly	3067
jylA byjwA$fyly	3067
jylA byzhwA$fyly	3067
jylA byzwA$fyly	3067
jylA jAmlyl	3850
jylA jmlAyl	3850
jylA jmlyl	3850
jylAny	7035
jylArd	480
jylAwry	3074
jylbArd	9474
jylbrt Akyh	1338
jylbrt Awnjbw	8599
jylbrt bwkynyA	9231
jylbrt dyAndyry	711
jylbrt dyndry	711
jylbrt dyndyry	711
jylbrt dyndyryh	711
jylbrt fwswn hwnjbw	8599
jylbrt hwnjbw	8599
jylbrt kAbAndA	1167
jylbrt kAbAndA kwrwynjA	1167
jylbrtw tywdwrw	6860
jylbrtw tywdwrw jwnywr	6860
jylbyr Aky	1338
jylbyr Aky njbw	1338
jylbyr Akyh njbw	1338
jylbyr Awnjbw	8599
jylbyr dyAndyry	711
jylbyr dyAndyryh	711
jylbyr dyndyh	711
jylbyr dyndyry	711
jylbyr dyndyryh	711
jylbyr fwswn Awnjbw	8599
jylbyr fwswn hwnjbw	8599
jylbyr hwnjbw	8599
jylbyr kAbAndA	1167
jylbyr kAbAndA kwrhynjA	1167
jylbyr kAbAndA kwrwynjA	1167
jylbyr mAry njbw Aky	1338
jylbyr njbw Aky	1338
jylbyrt dyndyry	711
jylbyrtw tywdwrw	6860
jylfAdwtyr	4441
jylh	1928
jylkA tsfyAnwfyt$	582
jylkw kwm$yt$	577
jylkw kwmsyt$	577
jylkw stwrAnwfyt$	5891
jylmwr	3643
jylr	8943
jylrmAn	3736
jylw jylyf	778
jylwm swrw	1337
jylwmy swrw	1337
jylyAn brd	435
jylyAn byrd	435
jylyAzkwf	785
jylyf	778
jylyfA	739
jylyk	8882
jylykA sfyAnwfyt$	582
jylykA tsfyAnwfyt$	582
jylykw kwm$yt$	577
jylykw kwmsyt$	577
jylykw stwrAnwfyt$	5891
jylyrmw AndArA	6748
jylyrmw lAsw	2144
jylyrmy bwsyr dA kwstA	8316
jylyt$	7497
jylyty	9120
jylyw jylyf	778
jylz lyfr	2948
jym $Almrz	444
jym Anhwf	9890
jym Aynhwf	9890
jym bwljAr	6683
jym bwljr	6683
jym flAhrty	1116
jym flAyrty	1116
jym hwltsnAydr	9644
jym jyfry	9547
jym kAr	1148
jym mAklAy	6664
jym mAkly	6664
jym mAlwy	9323
jym mArwrAy	1355
jym mAtys	9294
jym mklAy	6664
jym nytw	6341
jym rAyt	9954
jym ry$	9922
jym t$Almrz	444
jym wb	9918
jym wyb	9918
jymAstA kwyblA	8560
jymbA	4797
jymbw	5870
jyms $lysnjr	9354
jyms $lyznjr	9354
jyms $tAynbrj	9468
jyms Ajwnqw	8261
jyms Ajwnqw mAwt	8261
jyms Alks my$Al	7830
jyms Alks my$yl	7830
jyms Amws	9288
jyms Anhwf	9890
jyms Anjltwn	9752
jyms AwbrAyn	9648
jyms AwbrwAytr	9517
jyms Awbrwytr	9517
jyms Awbrwytyr	9517
jyms Aynhwf	9890
jyms brAdy	9968
jyms bwljr	6683
jyms bykr	9667
jyms byrns	9698
jyms byrnz	9698
jyms bytyA mwrjAn	8281
jyms bytyA mwrqAn	8281
jyms dwbnz	9457
jyms dwbyns	9457
jyms dwbynz	9457
jyms fwrstAl	9347
jyms fyktwr jbyhw	3118
jyms hwAnj	9042
jyms hwlstnAydr	9644
jyms hwltsnAydr	9644
jyms hwv	8259
jyms hwv mAy	8259
jyms jfry	9547
jyms jlAsmAn	9548
jyms jryjwry	10003
jyms jwnz	9254
jyms jyfry	9547
jyms kAbArby	7683
jyms kAbAryby	7683
jyms kAlAhAn	2973
jyms kAlAjAn	2973
jyms kAnynjhAm	9492
jyms kArtrAyt	9272
jyms kArywky	2938
jyms kAswn	9509
jyms klAbr	9809
jyms klyfrly	2947
jyms klyfyrly	2947
jyms knnjhAm	9492
jyms knynjhAm	9492
jyms ksy my$Al	7830
jyms ksy my$yl	7830
jyms ksys my$yl	7830
jyms kwlynz	9456
jyms kwmy	9814
jyms kwnwAy	9267
jyms kyly	9499
jyms kyswn	9509
jyms lArwkw	9481
jyms mAkwnfyl	9321
jyms mAlwy	9323
jyms mAn$Am	7825
jyms mAnkAm	7825
jyms mAnt$Am	7825
jyms mArAb	6851
jyms mArAbh	6851
jyms mArAby	6851
jyms mAtys	9294
jyms mkwnfyl	9321
jyms mwrjAn	8281
jyms my$Al	7830
jyms my$yl	7830
jyms mylr	9370
jyms myt$l	10165
jyms rwbn	9979
jyms rwbyn	9979
jyms ry$	9922
jyms ryt$Ard mAn$Am	7825
jyms smyv	9560
jyms stAfryds	9277
jyms stAfrydys	9277
jyms stAynbrj	9468
jyms stwry	9629
jyms stynbrj	9468
jyms tyry	9309
jyms vwrmAn	9277
jyms wAbAkAbwlw	9208
jyms wAbAxAbwlw	9208
jyms wAny AyjA	8289
jyms wAny AyqA	8289
jyms wArlyk	9588
jyms wAt	2907
jyms wAtkynz	9728
jyms wlsy	9777
jyms wynfyld	9295
jyms wynyfyld	9295
jyms yks my$Al	7830
jyms yks my$yl	7830
jyms yksy my$yl	7830
jyms yksys my$Al	7830
jyms yksys my$yl	7830
jymswn dlAmyny	8539
jymswn mbylny dlAmyny	8539
jymswn mbylyny dlAmyny	8539
jymy bysA nytw	6341
jymy jAmA	7274
jymy kArtr	9742
jymy mAny	10512
jymy mwrAlys	3337
jymy nytw	6341
jymy rwbn	9979
jymyswn jryr	9696
jyn $Ahyn	9922
jyn $hyn	9922
jyn AnSAh	6242
jyn AnsA	6242
jyn AnsAh	6242
jyn Awbwkw AjymAnj	3147
jyn bk kwlwbAyf	4894
jyn bsAky	10019
jyn byk kwlwbAyf	4894
jyn byk qwlwbAyf	4894
jyn bykwf	4913
jyn bynj	2827,1564
jyn bysAky	10019
jyn kryts	9551
jyn krytz	9551
jyn kyrbAtryk	9421
jyn kyrkbAtryk	9421
jyn mAbwndA	1210
jyn mAymykw AnsAh	6242
jyn nAkAtAny	4728
jyn nAnA Awbwkw AjymAnj	3147
jyn nEnA Awbwkw AjymAnj	3147
jyn sAky	10019
jyn tAw	1560
jyn$r	1850
jynA hAsbl	9828
jynA hAsbyl	9828
jynA rAymwndw	9695
jynA rymwndw	9695
jynAdy Awdwfynkw	9136
jynAdy bwrbwlys	7657
jynAdy jAtylwf	7566
jynAdy nwfytsky	1069
jynAdy sylyznywf	7641
jynAdy yAnAyf	8364
jynAnjAr kArtA sAsmytA	3596
jynAnjAr kArtAsAsmytA	3596
jynArw fykywny	4569
jynbk kwlwbAyf	4894
jynbk qwlwbAyf	4894
jynbkwf	4913
jynbyk kwlwbAyf	4894
jynbyk qwlwbAyf	4894
jynbykwf	4913
jynbynj	1564
jyndAy frAyzr	9521
jyndAy fryzr	9521
jyndAy fryzyr	9521
jyndjyt$	7483
jynj $wAnj	1537
jynj hwyt$Anj	1513
jynj yAn$ynj	1531
jynjryt$	9956
jynjwb	6375
jynjwby	6375
jynjwnA	6905
jynjyt$	7483
jynkyz AydArbykwf	4893
jyns	662
jyns stwltnbrj	6591
jynt jAkAy	203
jynt kAkAy	203
jynt t$AkAy	203
jynt$wfskA	745
jyntAw	1560
jyntAwtAs bAlwkAs	5549
jyntAwtAs bAlwtskAs	5549
jyntwtAs bAlwkAs	5549
jyntylwny	4521
jynwAlA	10505
jyny $ybly	6684
jyny kArynyAn	1096
jyny kArynywn	1096
jynyfr bsAky	10019
jynyfr bysAky	10019
jynyfr jAfytw	9647
jynyfr jrAnhwlm	9737
jynyfr jyrlynjz symwnz	8257
jynyfr sAky	10019
jynyfr symwnz	8257
jynyfr xyrlynjz symwnz	8257
jynyh	648
jynyn Anyz	937
jynyn mAbwndA	1210
jynyn mAbwndA lywkw	1210
jynz blwtnr	1896
jynz stwltnbrj	6591
jyr Aw bydrsn	6589
jyr bydrsn	6589
jyr bydrswn	6589
jyr bydrsyn	6589
jyr hArd	4434
jyr hArdh	4434
jyr hArdy	4434
jyrA	2483
jyrAbytrytys	3266
jyrAld dArmAnAn	2732
jyrAld dArmAnyn	2732
jyrAld drmAnAn	2732
jyrAld fAyrstAyn	9571
jyrAld fAyrstyn	9571
jyrAld fwrd	10066
jyrAld fwrd Abn	10066
jyrAld fyrstAyn	9571
jyrAld fyrstyn	9571
jyrAld klwj	368
jyrAldw jwAw mArtynz	3374
jyrAldw kmyn	1007
jyrAldw kymyn	1007
jyrAldw mArtnz	3374
jyrAldw mArtyn$	3374
jyrAldw mArtyns	3374
jyrAldw mArtynz	3374
jyrAldyn bAyrn nyswn	3630
jyrAldyn byrn nAswn	3630
jyrAldyn byrn nyswn	3630
jyrAldyn jAsAm jryfyv	10035
jyrAldyn jryfv	10035
jyrAldyn jryfyv	10035
jyrAr Arw	2647
jyrAr Arwd	2647
jyrAr dArmAnAn	2732
jyrAr fAn bwhymn	6665
jyrAr kwlwmb	2731
jyrAr kwlwn	2731
jyrAr kwlynz	3636
jyrAr lAr$r	2791
jyrAr lAr$y	2791
jyrAr lAr$yh	2791
jyrAr lAtwrtw	3476
jyrAr lAtwrty	3476
jyrAr lwnjy	2631
jyrAr lwnjyh	2631
jyrArd Arw	2647
jyrArd fAn bwhmn	6665
jyrArd fAn bwhymn	6665
jyrArd fAn bwhymyn	6665
jyrArd fAn bwmyn	6665
jyrArd kwlwmb	2731
jyrArd kwlynz	3636
jyrArd lAr$yh	2791
jyrArd lAtwrtw	3476
jyrArd lAtwrtyh	3476
jyrArdw fyrtAyn	332
jyrArdw fyrvyn	332
jyrArdw wrvyn	332
jyrArdw wyrvyn	332
jyrAsymwf	7503
jyrAsymws Arsynys	3232
jyrd mwlr	1816
jyrdAs brAzAwskAs	5551
jyrdAs bwtkyfy$ws	5548
jyrdAs bwtkyfysyws	5548
jyrdAs bwtkyfyt$ws	5548
jyrdAs swdArAjAs	5530
jyrdAs swdArjAs	5530
jyrfAlA	10328
jyrfAlA $wArz	10328
jyrfAs ndyrAkwbwkA	853
jyrfy ndyrAkwbwkA	853
jyrfy rwfykyry	872
jyrfyh ndyrAkwbwkA	853
jyrfyh rwfykyry	872
jyrhArd $ndlr	1884
jyrhArd $rwdr	1865
jyrhArd $rwydr	1865
jyrhArd $rydr	1865
jyrhArd $twltnbrj	1800
jyrhArd $yndlr	1884
jyrhArd kArnr	392
jyrhArd kArnyr	392
jyrhArt $rwdr	1865
jyrjA brAsAd kwyrAlA	6631
jyrjly jwlyA$	3568
jyrjly jwlyAs	3568
jyrjykwf	772
jyrjyly jwlyA$	3568
jyrjyly jwlyAs	3568
jyrky kAtAynn	2550
jyrmA wld jwrjys	2527
jyrmA wld jywrjys	2527
jyrmA wldy jywrjys	2527
jyrmAn	5845
jyrmAn jryf	7590
jyrmAnykw byntw	2129
jyrmAyA mAnyly	7806
jyrmw AndArA	6748
jyrmw Awrtyz	6250
jyrmw bwtyrw	1578
jyrmw frAnkws	336
jyrmw frnAndyz dy swtw	1591
jyrmw lAsw	2144
jyrmw lAsw mndwzA	2144
jyrmw lAsw myndwzA	2144
jyrmy brnt	9654
jyrmy bwsr dA kwstA	8316
jyrmy bwsyr dA kwstA	8316
jyrmy byrnt	9654
jyrmy hnt	2985
jyrmy jrynstwk	2899
jyrmyA kwnj	5501
jyrmyA mAnyly	7806
jyrnwt Arlr	1812
jyrnwt Ayrlr	1812
jyrt rwzntAl	3317
jyrts krystwfskys	5585
jyrw wAsyk	3598
jyrw wAt$yk	3598
jyrwfAsyly	3307
jyrwld nAdlr	9882
jyrwm bAwl	9693
jyrwm bwnAfwn	2654
jyrwm bykAmwbAkA	7696
jyrwm wAlkwt	586
jyrwyn dyjsylblwm	6536
jyrwyn dysylblwm	6536
jyry bArwbk	1762
jyry bArwbyk	1762
jyry brAwnly	6660
jyry brwnly	6660
jyry dynstbyr	1641
jyry jwn rwlynjz	3136
jyry lAnyr	9597
jyry mAt$ylA	10467
jyry mAtjylA	10467
jyry mAtylA	10467
jyry mAvywz mAtjylA	10467
jyry mtjylA	10467
jyry mwrAn	9927
jyry nAdlr	9882
jyry rAwlynjz	3136
jyry rwlnjz	3136
jyry rwlnz	3136
jyry rwlynj	3136
jyry rwlynjs	3136
jyry rwlynjz	3136
jyry rwsnwk	1741
jyryjA brAsAd kwyrAlA	6631
jyryjA kwyrAlA	6631
jyryk	7122
jyrymAyA mAmAbwlw	10466
jyrymAyA mAnyly	7806
jyrymk	7104
jyrymy brnt	9654
jyrymy bwn lAm	7819
jyrymy bwnlAm	7819
jyrymy bwnylAm	7819
jyrymy bwnylAmy	7819
jyrymy byrnt	9654
jyrymy hAnly	2894
jyrymy hAnt	2985
jyrymy hnt	2985
jyrymy jrynstwk	2899
jyrymyA kbAn kwnj	5501
jyrymyA kwnj	5501
jyrymyA mAnyly	7806
jyrymyk	7104
jyrymyt$	7466
jyrzy bwzk	7135
jyrzy bwzyk	7135
jyrzy zmAydynsky	7083
jys hylmz	9851
jyskAr dystAn	2765
jyslAdwtyr	4436
jysn kyny	1142
jyswAl	4008
jyswn hw	9038
jyswn jrynblAT	9615
jyswn jrynblAt	9615
jyswn jrynblt	9615
jyswn kyny	1142
jyswty	10156
jysy $Akwn	10195
jysy hylmz	9851
jysy rwbrydw	6878
jysy t$Akwn	10195
jysykA mAknwlty	10045
jysykA mknwlty	10045
jysykA wbw	9232
jysyn	3869
jyt lylwnd byk	1933
jytA$w rDA	2536
jytA$yw rDA	2536
jytAnAs nAwsydA	5555
jytAnAs nwsydA	5555
jytAnAs nwzydA	5555
jytAt$w AsfA	2530
jytAt$w AsyfA	2530
jytAt$w rDA	2536
jytAt$w rdA	2536
jytAt$w rydA	2536
jyth lylwnd byk	1933
jytly	3937
jytn	6567
jyts	9774
jytw AndArjA$yw	2510
jytwlyw fArjAs	985
jyvnr	9684
jyw	2615
jywAnA	7399
jywd brAynt	5494
jywd bryAnt	5494
jywdy brAynt	5494
jywf mwryl	10000
jywfAny Anjylw byt$w	10160
jywfAny bAtystA ry	10158
jywfAny jwryA	4548
jywfAny kArAfyly	4570
jywfAny lAywlw	10136
jywfAny lywny	4563
jywfAny sbAdwlyny	4546
jywfAny tryA	4507
jywfry AwnyAmA	6455
jywfry AwnymA	6455
jywjy kwnrwt	2596
jywjy kwnrwty	2596
jywjy kwnwsy kwnrwty	2596
jywkAnwfyt$	5889
jywl tAylwr	5500
jywlA hwrn	3536
jywlyw Andrywty	4544
jywlyw trymwnty	4502
jywlyw tyrzy	4480
jywm kyjbAfwry swrw	1337
jywm lwn	2118
jywm lwnj	2118
jywm ndjyky	1215
jywm ndjyky kAykw	1215
jywm njyky	1215
jywm njyky kAykw	1215
jywm swrw	1337
jywm xAms	5559
jywnj dwnj ywnj	5115
jywnj kywnj dw	5040
jywr$Any	3555
jywrA AylAnd	3828
jywrjh AyfAnwf	5988
jywrjws jyrAbytrytys	3266
jywrjws kAtrwjAlws	3265
jywrjy Arsyny$fyly	3099
jywrjy AyfAnwf	5988
jywrjy bArfAnwf	780
jywrjy blyznA$ky	771
jywrjy brfAnwf	780
jywrjy bwrysynkw	7585
jywrjy byrynsky	734
jywrjy dymytrwf	757
jywrjy jAkAryA	3092
jywrjy jAxAryA	3092
jywrjy jwkwf	8327
jywrjy jywrjyw dyj	7415
jywrjy kAxAryA	3092
jywrjy kfrykA$fyly	3084
jywrjy kfyrykA$fylly	3084
jywrjy kfyrykA$fyly	3084
jywrjy mAlynkwf	8349
jywrjy mArjflA$fyly	3106
jywrjy mArjfylA$fyly	3106
jywrjy mArjylA$fyly	3106
jywrjy mArkfylA$fyly	3106
jywrjy mAtwlt$y	3535
jywrjy mrjfylA$fyly	3106
jywrjy mrjylA$fyly	3106
jywrjy tyxy	9193
jywrjyA mylwny	4561
jywrjyfsky	5980
jywrjyty	4510
jywrjyw dyj	7415
jywrjyw lynjwA	10126
jywrjyw nAbwlytAnw	4527
jywrjyws bAbAdwbwlws	3280
jywrjyws jyrAbytrytys	3266
jywrksAny	3555
jywrkws znydAr	8045
jywrt$Any	3555
jywrw mAtswt	7486
jywrwf	777
jywtyndrA nAt dyksyt	3911
jywtyndrA nAv dyksyt	3911
jywyl hwArd tAylwr	5500
jywzyby byrwny	4490
jywzyby kwnty	4559
jyxwmAr bynAy	6907
jyxwn bAyrAmwf	504
jyxwn byrAmwf	504
jyzA yn$nsky	3537
jyzA ynsnsky	3537
jyzA ysnsky	3537
jyznjA	1190
jyzynjA	1190
jzAly	2044,4978
jzAly $AfEy	6308
jzAly EvmAn	4978
jzAly EvmAny	4978
jzwAny	6095
jzwly dfE Allh	7907
k $AnmwjAm	8016
k b $ArmA Awly	6613
k$tmnd	127
k$y$twf $t$yrsky	7092
k$y$twf skwby$yfsky	7100
k$ym $tymA	6505
k$ym $ytymA	6505
kA$ HAdA	6395
kA$ bAtyl	9830
kA$ hAdA	6395
kA$m $tmA	6505
kA$m $tymA	6505
kA$m $ytymA	6505
kA$y hAdA	6395
kA$yAb bAtyl	9830
kA$ykw	6467
kA$ym $tymA	6505
kA$ym $ytymA	6505
kA$ywnAs	5526
kAZm bwr Ardbyly	4341
kAZm jlAly	4294
kAZm jryb AbAdy	4291
kAZm wzyry hAmAnh	4343
kAZm wzyry hmAnh	4343
kAZmy	4167
kAZmy qmy	4272
kAbA tybA	700
kAbAh	8112
kAbAryby	7683
kAblAn dAnkAn	1333
kAblAn dnkAn	1333
kAblAn dwnkAn	1333
kAblAny	190
kAbrytA	7283
kAbtAn	5479
kAbwA	5953
kAbwdy	9092
kAbwlwf	7550
kAbwmbw	1168
kAbwn mwtw	4783
kAbwry	695
kAbwryh	695
kAbwt lwdj	9399
kAbwtwfA	8090
kAbylA	1206,1162
kAbylw	10229
kAbyn kwmArA	3189
kAbynjA bAnd	10534
kAbynjA bAndy	10534
kAbynjA bndy	10534
kAbynjA jAkws bAndy	10534
kAbyny kmArA	3189
kAbyny kwmArA	3189
kAbynyh kmArA	3189
kAbynyh kwmArA	3189
kAbyw	10229
kAdAjA	9225
kAdAr	3548
kAdjA brAsAd Awly	6613
kAdry dyzyry wdrAwjw	696
kAdry dyzyry wydrAwjw	696
kAdry dyzyryh wdrAwjw	696
kAdry dyzyryh wydrAwjw	696
kAdry fysly	10343
kAdry fysyly	10343
kAdry wydrAwjw	696
kAdyfyt$	7448
kAdyrbyk sArbAyf	4890
kAdyrjAmAr	5450
kAfAkw sylfA	7288
kAfAkwry	848
kAfAlw	321
kAfAn	1746
kAfAndw	683
kAfAy yjy jbryl	1417
kAfAyh yjy jbryl	1417
kAfAyh yjyh jbryl	1417
kAfAyw	321
kAfw drAjwny	4459
kAfwly	9333
kAfylA$fyly	3107
kAfyrw	340
kAhAr mHkmwf	8668
kAj	6549
kAjA kAlAs	2191
kAjAlymA mwtlAnvy	10499
kAjAmh	7720
kAjAmy	7720
kAjAmyh	7720
kAjlymA mwtlAnvy	10499
kAjsA Awlwnjryn	6530
kAjyjyldyn	5239
kAkAr	7005
kAkAy	203
kAkr	7005
kAkw Adwm	1319
kAkw hwAdjA lywn Adwm	1319
kAkw hwdjA lywn Adwm	1319
kAkw lywn Adwm	1319
kAkwbw	10541
kAkwsw	1265
kAkwy tAnAkA	4809
kAkwy tnAkA	4809
kAkyk hArwtywnyAn	280
kAl brAwn	10043
kAlA	3624
kAlA AnkwArAw	6392
kAlA AnkwrAw	6392
kAlA hAnkwrAw	6392
kAlA mwtAry	6383
kAlA mxtAry	6383
kAlAbA	10539
kAlAhAn	2973
kAlAjAn	2973
kAlAs	2170,2191
kAlAy	547
kAlbynyw	2425
kAldrwn	6292
kAldwyl	9996
kAldyrA	10215
kAldyrwn	6292
kAlfAr	2778
kAlfw swtylw	2459
kAlfyn	738
kAlfynyw	2425
kAlfytys	5599
kAljwlyd	2194
kAljwrAnd	2177
kAlmy rAy	1296
kAlmy ry	1296
kAln	8973
kAlnyth	5580
kAlnyty	5580
kAlsAkAw	10309
kAlwjny	7608
kAlwmbw mwAnAsA	10532
kAlwmbw mwAnsA	10532
kAlwnzw mwsykA	4851
kAlwnzw mwsywkA	4851
kAlwst sAhAkyAn	270
kAly lAnt	2163
kAly lAnyt	2163
kAlyfy swrsA	2568
kAlymA mwtlAnvy	10499
kAlyn	8973
kAlyn bwbskw tAryt$Anw	7424
kAlyn bwbyskw tAry$yAnw	7424
kAlyn bwbyskw tArysyAnw	7424
kAlyn bwbyskw tAryt$yAnw	7424
kAlyn tArysyAnw	7424
kAlyn tAryt$yAnw	7424
kAlynAk	8077
kAlynyAk	8077
kAlyrws	997
kAlywbAty tAfwlA	2583
kAlywjny	7608
kAlywlAyd	2194
kAlywlyd	2194
kAlywrAnd	2177
kAlzwby bAhymy dyby	8569
kAlzwby bAymy dwby	8569
kAlzwbyh bAhymy dywbyh	8569
kAlzwbyh bAymy dwbyh	8569
kAlzwbyt bAhymy dwbyt	8569
kAlzyby bAymy dwby	8569
kAm$ybyk tA$yf	4925
kAmAlA hArys	9941
kAmArA	3199
kAmbAndA	7707
kAmbAwry	709
kAmbl	9561
kAmbwj	3929
kAmbwryny	4454
kAml AbwjAbr	4633
kAml Adrys	7912
kAml AsEd	5398
kAml Emrw	2263
kAml Hsn mqhwr	5649
kAml Tyb Adrys	7912
kAml kylAny	4069
kAml mbdr kylAny	4069
kAml mqhwr	5649
kAml wzyr	2367
kAmlA brsAd byssAr	9012
kAmlA brsAd bysysAr	9012
kAmlA byrsAd	9012
kAmlA byrsAd bysysAr	9012
kAmlA hArys	9941
kAmlwf	10103
kAmnws	3239
kAmrhy	1213
kAmrwn	3020
kAmt$y bk tA$yf	4925
kAmt$y byk tA$yf	4925
kAmt$ybk tA$yf	4925
kAmt$ybyk tA$yf	4925
kAmtAy sybAndwn	5265
kAmtAy syfAndwn	5265
kAmwly	5502
kAmwn	1245
kAmwtA lAtAsy	9022
kAmwzw bAndA	6233
kAmykAwA	4802
kAmyl brt fytAl	5927
kAmyl byr fytAl	5927
kAmyl fytAl	5927
kAmylA fAlyxw	1394
kAmylA fAyxw	1394
kAmylw jwnsAlfys	10162
kAmylw jwnzAlfys	10162
kAmylw rys	1590
kAmylwf	10103
kAmylyry	6166
kAmynA jwnswn	4594
kAmynA jwnswn smyv	4594
kAmynsky	7118
kAmynws	3239
kAmynyn	7650
kAmyrhy	1213
kAmyrwn	3020
kAmyrwn hywm	9483
kAmyrwn mAntr	9568
kAmyrwn mwntr	9568
kAmysA kAmArA	6009
kAmysA kmArA	6009
kAmyssy mArA	2589
kAmysysy mArA	2589
kAmysyzy mArA	2589
kAn$ylyry	4532
kAnAn bAnAnA	10580
kAnAt bwzwmbAyf	5235
kAnAt sAwdAbAyf	5223
kAnAt sEwdbAyf	5223
kAnAt swdAbAyf	5223
kAndyA kAmArA	1330
kAndyA kAmyswkw kAmArA	1330
kAndyA kmArA	1330
kAndydw mwAtytymA	3218
kAndydw mwAtytymA rybAs	3218
kAndydw mwAtytymA ryfAs	3218
kAnj	5072
kAnj jywnj hwA	5072
kAnj kywnj hAwA	5072
kAnj kywnj hwA	5072
kAnj kywnj wA	5072
kAnj swk jw	5001
kAnj swk yw	5001
kAnj swn nAm	4999
kAnj swnj sAn	5021
kAnj swnj sn	5021
kAnj ywnj hwn	5077
kAntAn	658
kAntAty swbAmwnjkwn	8627
kAntAty swfAmwnjkwn	8627
kAntAvy swfAmwnjkwn	8627
kAntr	1853
kAntwr	9960
kAntyny	4492
kAnyA	7123
kAnyrfA	2559
kAr	450
kArAbtyAn	261
kArAbytyAn	261
kArAdAy	8841
kArAfyly	4570
kArAhA	1174
kArAkAt$Anwf	724
kArAmAnlys	3286
kArAmnlys	3286
kArAmwkw jAn mAry trAwry	690
kArAmwkw jAn mAry trAwryh	690
kArAmwkw trAwry	690
kArAmwkw trAwryh	690
kArAsy	2592
kArAsyn	7554
kArdwsw	967
kArdwzw	967
kArdy	4485
kArdyl	10442
kArdyn	9920
kArfAlhw	8313
kArfAlw	8313
kArky	6640
kArl $fArtznbrj	1748
kArl $fArznbrj	1748
kArl $wArznbrj	1748
kArl $wArznbyrj	1748
kArl Andrfwrv	9476
kArl AryAfyk	8030
kArl AryAfyt$	8030
kArl AryAfyts	8030
kArl AwfmAn	6198
kArl Awfmn	6198
kArl Ayknbry	9273
kArl Ayknbyry	9273
kArl AyryAfyk	8030
kArl AyryAfyt$	8030
kArl AyryAfyts	8030
kArl blt	7993
kArl brt	9952
kArl byld	7993
kArl byldt	7993
kArl bylt	7993
kArl dy jw$t	654
kArl hAjlwnd	2544
kArl hAynz jrAsr	373
kArl jrynydj	3389
kArl jwstAf	7988
kArl jwstAf mAnrhAym	2578
kArl jwstAf sAds E$r	7988
kArl kArstns	1871
kArl lyfn	9864
kArl lyfyn	9864
kArl mAnrhAym	2578
kArl nhAmr	391
kArl nyhAmr	391
kArl nyhAmyr	391
kArl nyhmr	391
kArl rwf	9504
kArl sAds E$r jwstAf	7988
kArl tywdwr tsw jwtnbrj	1805
kArl tywdwr tsw jwtnbyrj	1805
kArl tywdwr zw jwtnbrj	1805
kArl vywdwr tsw jwtnbrj	1805
kArl wj	10018
kArls bwjdymwn	2454
kArls bwt$ymwn	2454
kArls byjdwmwn	2454
kArlswn	7992
kArlw Atzylyw t$Amby	4551
kArlw Azylyw $yAmby	4551
kArlw Azylyw t$Amby	4551
kArlw skwnyAmylyw	4573
kArlw t$Amby	4551
kArlwf	7572
kArlws $Awl mnEm	350
kArlws Ajwstynhw dw rwzAryw	6357
kArlws Ajwstynw dw rwsAryw	6357
kArlws Ajwstynw dw rwzAryw	6357
kArlws Ajwstynyw dw rwsAryw	6357
kArlws Ajwstynyw dw rwzAryw	6357
kArlws Andrys byrys	10216
kArlws Andrys byryz	10216
kArlws AryAs nAfArw	2457
kArlws AtwrAlydy	910
kArlws Awjwstynyw dw rwzAryw	6357
kArlws Awl	2451
kArlws AwrswA	6256
kArlws AwrzwA	6256
kArlws bAbwlyAs	3254
kArlws bAbwlyws	3254
kArlws bAryjA	2132
kArlws bAryxA	2132
kArlws bntw byryrA	3355
kArlws brtw frAnkw frAnsA	976
kArlws brtw frAnsA	976
kArlws brtw fyjA	1695
kArlws brtw wAhnwn dy kArfAlyw fyjA	1695
kArlws bylA nwfA	8324
kArlws byntw byryrA	3355
kArlws dA jrAsA	8302
kArlws dw rwsAryw	6357
kArlws dw rwzAryw	6357
kArlws fArAdw	1635
kArlws fArAdw kysAdA	1635
kArlws fAryA	10192
kArlws fAryA twrtwsA	10192
kArlws fAryz	361
kArlws flwrys	3425
kArlws flwrys fqwsh	3425
kArlws frAnkA	976
kArlws frAnsA	976
kArlws frnAndyz dy kwsyw	1659
kArlws fstndwrb	2431
kArlws fwnsykA	1683
kArlws fyjA	1695
kArlws fyjAs	926
kArlws fyjyrwA	1367
kArlws fykyw	10180
kArlws fylA nwfA	8324
kArlws fylAnwfA	8324
kArlws fylyjAs	926
kArlws fyrnAndyz dy kwsyw	1659
kArlws fyryr	6805
kArlws fyryrw	6805
kArlws hwlms trwxyw	1596
kArlws hwlmys trwxyw	1596
kArlws hwlmz trwxyw	1596
kArlws jArsyA	6884
kArlws jrAsA	8302
kArlws jwmy$ jwnywr	3365
kArlws jwmys	3365
kArlws jwmys jwnywr	3365
kArlws jwmyz	3365
kArlws jwmyz jwnywr	3365
kArlws jwtyryz	9681
kArlws kAstAnydA	8372
kArlws kAstyw ArmAs	3327
kArlws kwryA	3358
kArlws kwyrbw	2426
kArlws lAj	1673
kArlws lAjy	1673
kArlws lAxy	1673
kArlws lwbyz kwntryrAs	3408
kArlws mAnwyl fylA nwfA	8324
kArlws mnEm	350
kArlws mwrAlys	1993
kArlws mwrAlys trwnkwsw	1993
kArlws mysA	941
kArlws myzA	941
kArlws rAmyrw mArtynyz	3325
kArlws rAwl mwrAlys	3321
kArlws rwbrtw flwrys	3425
kArlws rwbrtw rynA	3424
kArlws rwkAwf	360
kArlws rwkwf	360
kArlws rwmwlw	6866
kArlws rwmywlw	6866
kArlws sAbydrA	914
kArlws sAfydrA	914
kArlws sAlynAs	6289
kArlws sAlynAs dy jwrtAry	6289
kArlws swl mnEm	350
kArlws twrys Ay twrys lArA	6792
kArlws wAhnwn fyjA	1695
kArlws wstndwrb	2431
kArlws wystndwrb	2431
kArlwt$y	9771
kArlys bwdjmwn	2454
kArlys bwdjmwnt	2454
kArlys bwjdymwn	2454
kArlys bwt$dmwn	2454
kArlys bwt$ymwn	2454
kArlys bwyjdymwnt	2454
kArlys byjdymwnt	2454
kArmh t$Akwn	2394
kArml	126
kArmn $Akwn	2394
kArmn kAlbw	2488
kArmn kAlfw	2488
kArmn mylyndyz	10174
kArmnlys	3286
kArmwnA	10221
kArmy $Akwn	2394
kArmy jylwn	3817
kArmy t$Akwn	2394
kArmylw AbylA	6164
kArmyn kAlfw	2488
kArmynw myfswd bwny$y	6168
kArmynw myfswd bwnyt$y	6168
kArn Andrwz	459
kArn dmyrjyAn	251
kArn dymyrt$yAn	251
kArn kArAbtyAn	261
kArn kArAbytyAn	261
kArnbAwr	1807
kArnr	392
kArny	10014,1117
kArnylws	4486
kArstn brwyr	1798
kArstns	1871
kArtAbwlwf	7506
kArtr	9742,9378
kArtr hAm	9287
kArtys	7331
kArwblys	5524
kArwl fwytylA	10145
kArwl nAfrwky	7145
kArwl nAfrwsky	7145
kArwl nAfrwtsky	7145
kArwl nAwrwky	7145
kArwl nAwrwtsky	7145
kArwl nwrwky	7145
kArwl nwrwtsky	7145
kArwlAyn hwrndAl	2949
kArwlAyn kynydy	9592
kArwlAyn lyft	10058
kArwlAyn lyfyt	10058
kArwlws bAbwlyAs	3254
kArwlws bAbwlys	3254
kArwly jrws	3550
kArwlyn Adt$tAdlr	372
kArwlyn hwrndAl	2949
kArwlyn jynyh	648
kArwlyn jynys	648
kArwlyn jynyz	648
kArwlyn kynydy	9592
kArwlyn lAfyt	10058
kArwlyn lyft	10058
kArwlyn lyfyt	10058
kArwlyn rwdryjyz byrkt	3388
kArwlyn rwdryjyz byrkyt	3388
kArwlynA bArkw	1592
kArwlynA kwsy	10098
kArwlynA srkyrA	302
kArwlynA syrkyrA	302
kArwlynA twhA	1393
kArwlynh Ayd$tAdlr	372
kArwnAnAyAkA	5444
kArwnAnAyAky	5444
kAry lAm	3406
kAry lAm t$nj	3406
kAry wylwk	6606
kArydjw mHmdw	6382
kAryl $fArtsnbrj	1748
kAryl $fArtznbrj	1748
kAryl $wArznbrj	1748
kAryl $wArznbyrj	1748
kAryl dw jw$t	654
kAryl dy jw$t	654
kArymwf	10109
kAryn Andrwz	459
kAryn Anstrwm	7964
kAryn byrs	2941
kAryn dmyrjyAn	251
kAryn dmyrt$yAn	251
kAryn dwnfrAyd	9646
kAryn dwnfryd	9646
kAryn dymrjyAn	251
kAryn dymyr$yAn	251
kAryn dymyrt$yAn	251
kAryn hyryrA	3341
kAryn hywz	9526
kAryn jAn byAr	10050
kAryn jAn byr	10050
kAryn jwn byr	10050
kAryn kAmynjz	3390
kAryn kArAbtyAn	261
kAryn kArAbydyAn	261
kAryn kArAbytyAn	261
kAryn knAysl	382
kAryn knAysyl	382
kAryn knysl	382
kAryn knysyl	382
kAryn krAbtyAn	261
kAryn krAbytyAn	261
kAryn kyllr swtr	1313
kAryn kylr swtr	1313
kAryn lwnjAryk	920
kAryn sAsAhArA	9624
kAryn sAsAhrA	9624
kAryn$	5603
kArynA mylAy	311
kArynA myly	311
kArynjtwn	2975
kAryns	5603
kArynz	5603
kAryrAs	7267
kAryrw blAnkw	2456
kArys	2195
kArywky	2938
kArzAy	134
kAsAfwbw	1204
kAsAm Awtym	6197
kAsAylA	6229
kAsbAr fyldkAmb	6553
kAsbAr fyljr	1303
kAsbAr fylyjr	1303
kAsbAr wAynbrjr	9357
kAsbr fldkAmb	6553
kAsbr fyldkAmb	6553
kAsbr wAynbrjr	9357
kAsm Awtym	6197
kAsm jwmArt twkAyf	5220
kAsm mAjAlywA	9103
kAsm t$ylwmfA	6238
kAsn	2930
kAsryls	10501
kAsrylz	10501
kAst	1392
kAst$wnAs	5526
kAstAnydA	6264
kAstAnyr	2813
kAstks	2759
kAstrw	3430,1668,1651
kAstrwb	1810
kAstrywt AslAmy	196
kAstyks	2759
kAstylw	6833
kAstylw ArmAs	3327
kAstylyrw	2468
kAstyw	6833
kAstyw ArmAs	3327
kAswlyds	1710
kAswlydys	1710
kAswm kwlybAly	681
kAswm mAyjA	716
kAswmA	300
kAswry	6965
kAswry fwfAnA	3193
kAsyAnwf	7589
kAsyfyswAnAtAn $AnmwjAm	8016
kAsyfyswAnAvAn $AnmwjAm	8016
kAsyl Atw fwrswn	3120
kAsyl Atwfwrswn	3120
kAsym $ylwmfA	6238
kAsym $ytymA	6505
kAsym Awtym	6197
kAsym jwmArt twkAyf	5220
kAsym kAsymsry	8623
kAsym mAjAlywA	9103
kAsym mjAlywA	9103
kAsym t$ylwmfA	6238
kAsymAlyf	4920
kAsymyr byzymwnjw	7693
kAsyny	4575
kAsys	1298
kAsyt byrwm	8630
kAsyt byrwmAyA	8630
kAsyt byrwmy	8630
kAsyt byrwmyA	8630
kAsywnAs	5526
kAt$A	10125
kAt$r	8074
kAt$yA	10125
kAt$ykw	6467
kAt$ynsky	7143,7138
kAt$yr	8074
kAtAlyn brydwyw	7404
kAtAlyn nwfAk	3563
kAtAlyn syly	3565
kAtAlyn zyly	3565
kAtArynA rAy$h	1912
kAtAyAmA	4769
kAtAynn	2550
kAtAynyn	2550
kAtlyn hAydn	10014
kAtlyn nwfAk	3563
kAtrwjAlws	3265
kAtryn Ayjnbrjr	5429
kAtryn d$Awr	1904
kAtryn dy$Awr	1904
kAtryn fwtrAn	2636
kAtryn jAkwbsdwtr	4448
kAtryn jAkwbsdwtwr	4448
kAtryn jAkwbsdwtyr	4448
kAtryn kwlwnA	2799
kAtryn kwnwly	3662
kAtryn sAmbA bAnzA	1255
kAtryn smbA bAnzA	1255
kAtryn yAkwbsdwtr	4448
kAtryn yAkwbsdwtwr	4448
kAtryn yAkwbsdwtyr	4448
kAtrynA rAy$h	1912
kAtrynA sAklArwbwlw	3296
kAtrynA sAkylArwbwlw	3296
kAtrynA sAkylArwbwlws	3296
kAtrynA skylArwbwlw	3296
kAts	3841
kAtsAf	3807
kAtswnwbw kAtw	4837
kAtswyA AwkAdA	4794
kAtsyly	3245
kAtwmbA wAmAlA	9201
kAtyjAyA	9207
kAtyl kAlwmbA	10531
kAtyly kAlwmbA	10531
kAtyly kAlwmbh	10531
kAtyry	8693
kAtyryAnw	6758
kAtyrynA sAkylArwbwlw	3296
kAtz	3841
kAtzynsky	7143,7138
kAvlyn hyks	9389
kAvryn fwtrAn	2636
kAvryn kwlwnA	2799
kAvryn kwnwly	3662
kAvryn sAmbA bAnzA	1255
kAvryn sAmbA bnzA	1255
kAvryn smbA bAnzA	1255
kAvryn tAy	9695
kAvryn wystly	9640
kAvy wstly	9640
kAvy wystly	9640
kAw jAnj$wAn	1432
kAwAjwt$y	4790
kAwAmwrA	4831
kAwn	3640
kAwndA	10545
kAwrw ywsAnw	4830
kAwsyA nAtAnw	9029
kAwsyA ntAnw	9029
kAwyn	3640
kAx	6549
kAxA lwmAy	3109
kAxA lwmAyA	3109
kAxAr mAxkAmwf	8668
kAxAr mHkAmwf	8668
kAy A$ym $wnbAx	1797
kAy Axym $wnbAx	1797
kAy bAyly hAt$yswn	9886
kAy byly hAt$yswn	9886
kAyA kAlAs	2191
kAyA klAs	2191
kAybAndA	7715
kAydA	4761
kAyfw	4813
kAykwAmbA	1185
kAykwAmbA fAjnr	1185
kAykwAmbA wAjnr	1185
kAykwnn	2546
kAykwnyn	2546
kAylA$ bwryAj	6186
kAyly mAknAny	10046
kAyly mAkynAny	10046
kAyly mAkyny	10046
kAyly mknAny	10046
kAyly mkynAny	10046
kAyn	9346
kAynyrwjAbA	9200
kAyrA	7056
kAyrAt EbdrHmnwf	5218
kAyrAt mAmy	5248
kAysA Awlwnjryn	6530
kAyswn bwmfyhAn	5264
kAyswn fwmfyhAn	5264
kAyswn fwmfyhAny	5264
kAyswny fwmfyhAn	5264
kAytAnA xwfyn	6781
kAytAnw	6875,7285
kAytln hAydn	10014
kAywmbA nyAmwAzA	7682
kAywmbA nyAmwsA	7682
kAyxAs	3423
kAzAfwbw	1204
kAzAkbAyf	4891
kAzArwly	10149
kAzmyr Awy mbA	2839
kAznwf	2728
kAzw AwydA	4768
kAzw wydA	4768
kAzwnwf	2728
kAzwywky yAmAzAky	4748
kAzy Zfr AHmd	623
kAzybwy	9230
kAzyjyldyn	5239
kAzylAty	4579
kAzymy$ mArt$ynkyfyt$	7137
kAzymyr	8062
kAzymyr Awy mbA	2839
kAzymyr Awyh mbA	2839
kAzymyr byzymwnjw	7693
kAzymyrA brwn$kyn	5540
kAzymyrA brwnskyAnh	5540
kAzymyrA brwnskynh	5540
kAzymyrA brwnskyny	5540
kAzymyrz mArsynkyft$	7137
kAzymyrz mArsynkyfyt$	7137
kAzymyrz mArtsynkyfyt$	7137
kAzynwf	2728
kAzyny	4575
kAzyxAnwf	5224
kEby	28,7373
kEnAn bAnAnA	10580
kHlwn	3772
kbA$y	7840
kbAH	8112
kbAh	8112
kbAkbw	1344
kbAryty	4635
kbh	4183
kbyk jyk$nkwlwf	4888
kbylA	1206,1162
kbysy	7376
kbzAbw	8550
kdxdAy	4394
kfA$nyfsky	7142
kfA$nyn	7500
kfAH mlHm	8499
kfAndw	683
kfAsnyfsky	7142
kfrykA$fyly	3084
kfwr	3138
kfyrykA$fyly	3084
kh t$yAnj	1565
khr	6967
khylyA rAmbwkwylA	5474
kjAlymA mwtlAnTy	10499
kjAlymA mwtlAnth	10499
kjAlymA mwtlAnty	10499
kjAlymA mwtlAnv	10499
kjAlymA mwtlAnvy	10499
kjAlymA mwvlAnty	10499
kjlymA mwtlAnvy	10499
klA EnkwrAw	6392
klA mwtAry	6383
klAbr	9809
klAfr jAtyty	7692
klAfyr jAtyty	7692
klAkwt$Ar zwbAnt$yt$	8058
klAm Allh	8581
klArk	6685,2994
klArk klyfwrd	9351
klAsw	8601
klAwdyA $AynbAwm	6295
klAwdyA $ynbAwm	6295
klAwdyA blwm	1597
klAwdyA rwyz mAsyw	6267
klAwdyA tAnr	371
klAwdyw bAt$yfykw	4478
klAwdyw jrAtsyAnw	4456
klAwdyw jrAzyAnw	4456
klAwdyw skAywlA	4530
klAws	1740
klAws AywhAns	7436
klAws AywhAnys	7436
klAws hywrt frydrksn	1944
klAws hywrt frydryksn	1944
klAws knkl	1843
klAws kynkl	1843
klAws lwhAnys	7436
klAws nAwmAn	1791
klAws t$w$r	5437
klAws t$wt$r	5437
klAws ywhAns	7436
klAws ywhAnys	7436
klAws ywrt frydryksn	1944
klAy	547
klAybwrn byl	9844
klAys	650
klAysn mwnylA	10511
klAyswn mwnAylA	10511
klAyswn mwnyAlA	10511
klAyswn mwnylA	10511
klfyn	738
klntwn	9744,9906
klstyl	404
klwd $yswn	2709
klwd AnTwAn dA kwstA	1272
klwd AnTwAn dAkwstA	1272
klwd bArtwlwn	2793
klwd hylr	6246
klwd jwzf	3490
klwd jwzyf	3490
klwd jyAn	2773
klwd jywn	2773
klwd rAmw byrw	1220
klwd rAmw byrwh	1220
klwdyA $AynbAwm	6295
klwdyA $ynbAwm	6295
klwdyA $ynbAwm bArdw	6295
klwdyA blwm	1597
klwdyA rwys mAsyw	6267
klwdyA rwyz mAsyw	6267
klwdyA rwyz mAsyw sAlynAs	6267
klwdyA tAnr	371
klwdyt frlyh	3477
klwdyt wyrly	3477
klwj	368
klwknr	1894
kly$	7086
klyfrly	2947
klyfwrd slwn	9587
klyfyrly	2947
klyj	3052
klymA	397
klymAn bwn	2678
klymAn mwAmbA	1276
klymkyn	9144
klymnSw	2736
klymnkw	9151
klymnt Atly	3014
klymnt fwrw$ylwf	8326
klymnt jwtfAld	1645
klymnt jwtwAld	1645
klymnt mwAmbA	1276
klymnt rwhy	3386
klymnt rwhyh	3386
klymw mwAmbA	1276
klymwn bwn	2678
klymwn mwAmbA	1276
klymynkw	9151
klynjbAyl	1840
klyntwn	9744,9906
klyr Aw nyl	460
klyr Awnyl	460
klyr kAstrw	6901
klyrfyld	9346
klyryds	1722
klyrydys	1722
klystyl	404
klyswn mwnylA	10511
klywbA mswyA	9098
klywbAs dlAmyny	8543
klywbAs sybw dlAmyny	8543
klywbAs syfw dlAmyny	8543
klywbAs syjwmbyny dlAmyny	8543
klywbs dlAmyny	8543
klywsyf	5978
klyx	7086
kmAl Adhm	7790
kmAl AwnAktAn	8886
kmAl AwnAkytAn	8886
kmAl EbdmErwf	7838
kmAl EbdmErwf mAHy	7838
kmAl Ebyd	7932
kmAl Hsn Ely	2214,7854
kmAl bljwd	2040
kmAl drfy$	8884
kmAl drwy$	8884
kmAl dyrfy$	8884
kmAl fqy	8785
kmAl fqyh	8785
kmAl jnzwry	2302
kmAl krkwky	4174
kmAl mHmd Ebyd	7932
kmAl mdwry	8803
kmAl mrjAn	8716
kmAl mwrjAn	8716
kmAl nAt	3935
kmAl nAv	3935
kmAl tAbA	6618
kmAl vAbA	6618
kmAl xrAzy	4260
kmAl xrzAy	4260
kmAlA byrsAd bysysAr	9012
kmAlA hArys	9941
kmAlwndy	4402
kmArA	3199
kmbA yAlA	3379
kmbAwry	709
kmbw mHAdy	10575
kmbw mHdy	10575
kmbw mwhAdy	10575
kmt$ybyk tA$yf	4925
kmyl $mEwn	5378
kmyl Abwrkn	3695
kmyl fytAl	5927
kmylwf	10103
kmyn	1007
kmysA kAmArA	6009
knAkwfyt$	550
knAn yAjy	8431
knAysl	382
knEAn Afryn	8838
knEAn Ayfryn	8838
knEAn bAnAnA	10580
knEAn swdyndw bAnAnA	10580
knEAny	4414
knkl	1843
knwt fwlbyk	6596
knwt fwlybyk	6596
knyAtA	4881
knydy	9741
knydy symwndz	4984
knysl	382
knyv kAwndA	10545
krAbwfyt$	5878
krAft	9618
krAft$wk	9167
krAft$ynkw	1056
krAfyk	6590
krAfynyw	7266
krAksy	4547
krAmAnlys	3286
krAmb kArnbAwr	1807
krAmb kArynbAwr	1807
krAmblwfA	8070
krAmnlys	3286
krAmwkw jAn mAry trAwry	690
krAmwkw jAn mAry trAwryh	690
krAmy	5371
krAndy mArlAskA	2450
krAsnyky	10342
krAsnyqy	10342
krAsnyt$y	10342
krAsts	5594
krAsymyr kArAkAt$Anwf	724
krAt$wn	8039
krAwly	9980
krAy$nyk	567
krAysky	374
krAysnyk	567
krbAsyAn	4310
krby	10011
krdAn	4330
krfnkwfsky	5979
krmAn bk bAkyf	4902
krmAn bk bAqyf	4902
krmAn byk bAkyf	4902
krmAn byk bAqyf	4902
krmAnbk bAqyf	4902
krmAnbyk bAkyf	4902
krmnlys	3286
krmy jylwn	3817
krmyt rwzflt	9750
krnAdAk	548
krsty kAlywlAyd	2194
krstyA frylAnd	1135
krstyn lAjArd	2693
krstyt$yfyt$	3440
krty	7881
krwby	4389
krwkr	9446
krwmA	8114
krwsytw	4472
krwz	9934
krwzytw	4472
kry$An kAnt	4013
kry$nA brAsAd bAtArAy	6630
kry$nA brAsAd bhAtArAy	6630
kry$nA brAsAd bhAtrAy	6630
kry$nA kAnt	4013
kry$yAnys kAryn$	5603
kry$yAnys kAryns	5603
kry$yAnys kArynz	5603
kry$ymyr zwbAk	566
kryAkws mytswtAkys	3291
kryAnjsAk $wmAnAn	8644
kryAnjsAk t$wmAnAnd	8644
kryfwkAbyt$	5892,5895
krykw	894
krykwl fA$Adzh	3081
krylA	9339
krym $nkAly	4089
krym Ebwd tmymy	4029
krym EmrAny	5802
krym bdwy	2287
krym fAlyf	486
krym flyf	486
krym jlAb	5819
krym jwdy	2014
krym mAsmwf	5242
krym mAsymwf	5242
krym mESwmwf	5242
krym mESymwf	5242
krym msymwf	5242
krym sEyd	5324
krym snjAby	4319
krym snjAry	4089
krym tmymy	4029
krym wlyf	486
krym xlyly	173
krym ywns	2083
krymwf	10109
krymy	162
kryn Antwnskw	7435
kryn Antwnyskw	7435
krynts	1782
krynz	1782
krys Awbwry	4853
krys AwkwlAdy	6493
krys AwlkwlAdy	6493
krys AwlwkwlAd	6493
krys AwlwkwlAdy	6493
krys dwd	9868
krys fAn hwln	9940
krys fAn hwlyn	9940
krys hbknz	6688
krys hbkynz	6688
krys hwbknz	6688
krys hybkns	6688
krys hybknz	6688
krys hybkynz	6688
krys hyl	9472
krys ksndr	1108
krys kwns	9923
krys kwnz	9923
krys lAkswn	6689
krys lw	9653
krys lwkswn	6689
krys mrfy	9934
krys mwrfy	9934
krys mylr	9387
krys myrfy	9934
krys rAmblnj	2939
krys rAmblynj	2939
krys rAy	9826
krys rAyt	9738
krys styfnz	9546
krysbAn AtAmA	1166
krysbAn AtAmA tAby	1166
krysbn fyry	10518
krysbn jrAy jwnswn	3149
krysbws kywnjA	9203
krysbws kywnjw	9203
krysbyn AtAmA tAbh	1166
krysbyn AtAmA tAby	1166
krysbyn fyry	10518
krysbyn jrAy jwnswn	3149
krysbyn swrhyndw	1975
krysjAnys kAryns	5603
krysjAnys kArynz	5603
krysky	374
krystA mykwnn	2565
krystA mykwnyn	2565
krystn mykAl	2192
krystn myxAl	2192
krystr$wn	7996
krystrswn	7996
krystrwn frwstAdwtr	4449
krystrwn frwstAdwtyr	4449
krystw	563
krystwbAl mwntwrw	2421
krystwbAns	5595
krystwdwlyds	1732
krystwdwlydys	1732
krystwf $t$yrsky	7092
krystwf dAbyr	701
krystwf dAbyry	701
krystwf dAbyryh	701
krystwf fArnw	2675
krystwf fArnwd	2675
krystwf hwsjn	1883
krystwf hwysjn	1883
krystwf hwysjyn	1883
krystwf hywsjn	1883
krystwf jwzyf mAry dAbyry	701
krystwf jwzyf mAry dAbyryh	701
krystwf kAstAnyr	2813
krystwf kAstnyr	2813
krystwf kstAnyr	2813
krystwf lAtndwlA	1184
krystwf lwmwAn	2820
krystwf lwtndwlA	1184
krystwf lwtndwlA AbAlA	1184
krystwf lwtwndwlA	1184
krystwf lwtwndwlA AbAlA	1184
krystwf lwtwndwlA AbAlA byn AbAlA	1184
krystwf mbwsw	1211
krystwf mbwsw nkwdyA	1211
krystwf mbwsw nkwdyA bwAnjA	1211
krystwf myrmAn	5836
krystwf sAlAy bwbrwfnyt$ky	3532
krystwf sAlAy bwbrwfnytsky	3532
krystwf skwby$yfsky	7100
krystwf skwbyzyfsky	7100
krystwfAw $wmy	6342
krystwfAw Artwr $wmy	6342
krystwfAw Artwr t$wmy	6342
krystwfAw t$wmy	6342
krystwfAw t$wmyh	6342
krystwfr	9708
krystwfr Awbwry	4853
krystwfr bAyn	430
krystwfr bwrjr	1901
krystwfr byn	430
krystwfr dwd	9868
krystwfr hnzl	9631
krystwfr hnzyl	9631
krystwfr hyl	9472
krystwfr hynzl	9631
krystwfr jrAdy	9336
krystwfr jwAbyn mwsy	6427
krystwfr kAfwly	9333
krystwfr lAksn	6689
krystwfr lAkswn	6689
krystwfr lAndAw	9632
krystwfr lAndw	9632
krystwfr lkswn	6689
krystwfr lw	9653
krystwfr lwAk	5951
krystwfr lwksn	6689
krystwfr lwkswn	6689
krystwfr lwtwndwlA	1184
krystwfr lwyAk	5951
krystwfr lwyk	5951
krystwfr mAyr	2898
krystwfr mwrfy	9934
krystwfr mwsA	6427
krystwfr mwsy	6427
krystwfr mylr	9387
krystwfr myrfy	9934
krystwfr rAy	9826
krystwfr rAyt	9738
krystwfr rws	9439
krystwfr styfns	9546
krystwfr styfnz	9546
krystwfr wrAy	9826
krystwfskys	5585
krystwfwrws fwkAyds	1701
krystwfy lwtwndwlA	1184
krystwfyAs	1727
krystwn tymbw	10529
krystwn vymbw	10529
krystws sArtzytAkys	3294
krystws stAykwrAs	3250
krysty nwm	9727
krysty nwym	9727
krystyA frylAnd	1135
krystyA frylnd	1135
krystyAn $twkr	402
krystyAn AntsAy	5931
krystyAn bArws	1362
krystyAn bArws mylyt	1362
krystyAn bwnslyh	2788
krystyAn bynw	2702
krystyAn dyAkwnskw	7403
krystyAn dyAkwnyskw	7403
krystyAn fAjnr	1903
krystyAn fwlf	1876
krystyAn fyjnyn	740
krystyAn fyjynyn	740
krystyAn fynAfysr	5425
krystyAn fynAfyzr	5425
krystyAn hyrtr	9701
krystyAn jnsn	1952
krystyAn jynsn	1952
krystyAn krn	400
krystyAn kyrn	400
krystyAn lndnr	1838
krystyAn lwys ntsAy	5931
krystyAn lyndnr	1838
krystyAn mykwsky	5985
krystyAn ntsAy	5931
krystyAn ntsy	5931
krystyAn stwkr	402
krystyAn swtyr	2689
krystyAn t$ywywy	1164
krystyAn t$ywywy swnjy$A	1164
krystyAn trnr	2957
krystyAn tsAy	5931
krystyAn tyrnr	2957
krystyAn wyjynyn	740
krystyAn wynAwyzr	5425
krystyAn yAnsn	1952
krystyAn ynsn	1952
krystyAny	8375
krystyn kAnjAlw	9019
krystyn krwn dyfwld	6573
krystyn lAjArd	2693
krystyn lAmbrxt	1808
krystyn lAmbry$t	1808
krystyn my$Al	2192
krystyn myxAl	2192
krystyn rAzAnAmAhAsw	5943
krystyn rAzAnAmAhAswA	5943
krystyn wrmwv	9376
krystynA AwjwlAnd	2173
krystynA AwywlAnd	2173
krystynA dy kyr$nr	354
krystynA frnAndys	354
krystynA frnAndys dy kyr$nr	354
krystynA frnAndyz	354
krystynA frnAndyz dy kyr$nr	354
krystynA frnAndyz dy kyrt$nr	354
krystynA frnAndyz kyr$nr	354
krystynA fyrnAndyz	354
krystynA fyrnAndyz dy kyr$nr	354
krystynA kyr$nr	354
krystynA kyrt$nr	354
krystynA lAmbrxt	1808
krystynA mArkws lAsn	1941
krystynA mArkws lAsyn	1941
krystynA rwkA	9502
krystynh lAmbr$t	1808
krystynh lAmbry$t	1808
krystynw syry$y	3215
krystynw syry$y bywkw	3215
krystyr$wn	7996
krystyrswn	7996
kryswhwydys	3267
kryswn	2753
kryswxwydys	3267
krysyAnys kAryns	5603
krysyAnys kArynz	5603
krysymyr zwbAk	566
krytyAn	1122
krywt$kwf	8359
krzAy	134
ksAfyh bytyl	5572
ksAm Awtm	6197
ksAm Awtym	6197
ksAnAnA jwsmAw	8697
ksAndr bwrtnykwf	7633
ksAndr dAwnr	448
ksAndr fwlyn	7455
ksAndr fwt$yt$	7498
ksAndr hyj	9706
ksAndr lwkA$ynkw	1077
ksAndr lwmAyA	3109
ksAndr mksy	217
ksAndr nwfAk	7611
ksAndr stwb	2560
ksAndrw mwntyAnw	5866
ksAndryA AwkAsyw kwrtyz	9942
ksAy nwt	5948
ksndr $Alnbrj	383
ksndr $Alynbrj	383
ksndr $jyjlw	7085
ksndr $t$yjlw	7085
ksndr $twb	2560
ksndr $wljyn	7576
ksndr $ykfAydzh	3076
ksndr $yn	7571
ksndr ArzwmAnyAn	247
ksndr ArzwmnyAn	247
ksndr bAflywk	9116
ksndr bAnkyn	7565
ksndr bAstrykyn	7632
ksndr bsmrtnyx	8339
ksndr bwrtnykwf	7633
ksndr bwstAmAnty	4595
ksndr bwstAmnty	4595
ksndr bysmrtnyx	8339
ksndr dArt$yf	7588
ksndr dAwnr	448
ksndr dfwrnykwf	7511
ksndr dw krw	680
ksndr dwbryndt	1859
ksndr dwbrynt	1859
ksndr dwbt$k	1642
ksndr dwbt$yk	1642
ksndr dwnr	448
ksndr dy krw	680
ksndr dymytrwf	5965
ksndr fAn dr byln	406
ksndr fAn dr bylyn	406
ksndr fAn dyr byln	406
ksndr fAn dyr bylyn	406
ksndr fAndr byln	406
ksndr fr$bw	9486
ksndr frdynAn njndyt	1256
ksndr frdynAn njyndyh	1256
ksndr frdynAn njyndyt	1256
ksndr frdynAnd njndyt	1256
ksndr frdynAnd njwndyt	1256
ksndr frdynAnd njwyndyt	1256
ksndr frdynAnd njyndyt	1256
ksndr fwjyt$	7498
ksndr fwlfwfyt$	1079
ksndr fwlw$yn	7629
ksndr fwlyn	7455
ksndr fwmyn	7535
ksndr fwndrA	1747
ksndr fwsyt$	7498
ksndr fwt$yk	7498
ksndr fwt$yt$	7498
ksndr fyr$bw	9486
ksndr fywt$yt$	7498
ksndr hyj	9706
ksndr jrw$kw	7553
ksndr jrynkyfyt$	7520
ksndr jwkwf	7667
ksndr kfA$nyfsky	7142
ksndr kfA$nywfsky	7142
ksndr kfA$ynfsky	7142
ksndr kfAsnyfsky	7142
ksndr kfAsnywfsky	7142
ksndr ksyf	7551
ksndr kwA$nyfsky	7142
ksndr kwAsnywsky	7142
ksndr kwzmwk	9118
ksndr kyn$Ak	7564
ksndr kynt$Ak	7564
ksndr kyrnsky	8347
ksndr kyrynsky	8347
ksndr lAbyn	7516
ksndr lAfrntyf	7576
ksndr lAfryntyf	7576
ksndr lwkA$nkw	1077
ksndr lwkA$yft$	7654
ksndr lwkA$yfyt$	7654
ksndr lwkA$ynkA	1077
ksndr lwkA$ynkw	1077
ksndr lwmAyA	3109
ksndr lybyd	7623
ksndr mksy	217
ksndr mwrwz	9180
ksndr njyndyt	1256
ksndr nwfAk	7611
ksndr rAnkwfyt$	10447
ksndr rwdAkwf	7585
ksndr rwtskwy	7658
ksndr sAltAnwf	7545
ksndr slTAnwf	7545
ksndr stwb	2560
ksndr sylfyrA	984
ksndr sylfyrA dy AwlyfyrA	984
ksndr syrsky	9112
ksndr sysy lwA	3176
ksndr sysyh lwA	3176
ksndr t$ykfAydzh	3076
ksndr twr$yn	1075
ksndr twrt$yn	1075
ksndr twrt$ynwf	9168
ksndr yAfymwf	7582
ksndr yAkwfnkw	7648
ksndr yAkwfynkw	7648
ksndr yfymwf	7582
ksndr zAsbkyn	7563
ksndr zAsbykyn	7563
ksndr zAsybkyn	7563
ksndrA hyl	8373
ksndrA hyl tynwkw	8373
ksndrAs Aby$AlA	5542
ksndrw mwntyAnw	5866
ksndryA AwkAsyw kwrtyz	9942
ksnjr	9757
kss tsybrAs	3290
kstAnyr	2813
kswry fwfAnA	3193
ksws jrynkwyt$	9337
ksy Arystwfyt$	9188
ksy bw$kwf	7566
ksy bwrwdAfkyn	7561
ksy dAnylwf	9175
ksy jwnt$Arwk	9165
ksy kwdryn	7591
ksy kwsyjyn	8351
ksy ryznykwf	9124
ksy tAmbwy mwAmbA	1181
ksys frwtws	7307
ksys sybrAs	3290
ksys tAmbwy mwAmbA	1181
ksys tmbwy mwAmbA	1181
ksys tsbyrAs	3290
ksys tsybrAs	3290
ksys tsybrs	3290
ksys vAmbwy mwAmbA	1181
kt$Aly	8977
ktAtny	2329
ktsAf	3807
kw kwn	5086
kw ly hsywnj	9034
kw$Afy	3836
kw$Anr	8847
kw$Anwf	5251
kw$Anyr	8847
kw$AryAn	256
kw$bAn	1307
kw$nr	9619
kw$nyr	9619,2718
kw$rbAyf	5228
kw$twnytsA	7490
kw$ynsky	6762
kw$yrbAyf	5228
kw$yryl rAmAn nArAyAnAn	4012
kwA$nyfsky	7142
kwAby	1040
kwAl mAnyAnq	8266
kwAmy AnkrwmA	3129
kwAmy nkrmA	3129
kwAmy nkrwmA	3129
kwAmy nkrwmh	3129
kwAmy nykrwmA	3129
kwAmy nykrwmh	3129
kwArtnj	2964
kwArwny	4498
kwAry	7360
kwAsnywsky	7142
kwAsy klwtsy	8593
kwAsy klwtsyh	8593
kwAsy kwArtnj	2964
kwAzwmy	4817
kwbAky	885
kwbAny$byk jwmAlyf	4899
kwbAnyt$byk jwmAlyf	4899
kwbAs	7327
kwbAt bk bwrwnwf	4916
kwbAt byk bwrwnwf	4916
kwbAt$	7151
kwbAt$byk jwmAlyf	4899
kwbAtbk bwrwnwf	4916
kwbAtbyk bwrwnwf	4916
kwbAtz	7151
kwbAxydzh	3113
kwbAxydzy	3113
kwbAz	7151
kwbr	9334,3002
kwbrAkwf	9198
kwbwAbwlA	2585
kwby$	8071
kwbyAkwf	1072
kwbyh	2802
kwbylyws	5547
kwbys	8071
kwbyt$	8071
kwbyt$yk	986
kwdhyly	184
kwdjw	8582
kwdlAk jwnAvAn	6502
kwdryn	7591
kwdyly	184
kwdzyAs	3264
kwf dw mwrfyl	2703
kwfAks	3538,3567
kwfAl	9120
kwfAsyfsky	5984
kwfAt$	8087,3538,3567
kwfAt$fsky	5984
kwfAt$yfsky	5984
kwfny	3628
kwfr blAk	9785
kwfwAr	3138
kwfwd	1954
kwfwr	3138
kwfy AbryfA bwsyA	3130
kwfy Asw	8588
kwfy Aysw	8588
kwfy bAnAh	8584
kwfy bAnw	8584
kwfy bwsyA	3130
kwfy dyby	1326
kwfy sAmA	8596
kwfy smA	8596
kwfyjw	8592
kwfynd	3989
kwfyny	3628
kwfyr	3566
kwfyt$	7496,572
kwh $wk twnj	8019
kwh jwn	5086
kwh kwn	5086
kwh t$wk twnj	8019
kwhl	1864
kwhlAnyk	1751
kwhlr	1875
kwhwt	1749
kwhyn	9363
kwhyr rswl zAdh	8676
kwhyr rswlzwdA	8676
kwjAn	8055
kwjArA	9142
kwjlr	414
kwjrAl	3944
kwjwnjylwA AmAdylA	6365
kwjy Awmy	4756
kwjy kAkyzAwA	4785
kwk	2980
kwkAn	8067
kwkny Ewydy	8575
kwkryt brAmwj	8643
kwkryt brAmwt	8643
kwkryt brAmwy	8643
kwksAl TwbtAn	8964
kwksAl twbtAn	8964
kwkw AwzAn	8589
kwkw Awzyn	8589
kwkw bywsy twzwn	8585
kwkw kwfyjw	8592
kwkw twzwn	8585
kwkwlA	7080
kwkwny Ewydy	8575
kwkwny wAdAy	8575
kwkwny wdAy	8575
kwl	1864
kwl mAnyAnj	8266
kwl mAnyAnq	8266
kwl mAnyAnq jwk	8266
kwl myAnq	8266
kwlAr	8094
kwlAwly Adjy	881
kwlAwly AnTwAn Adjy	881
kwlAwlyh Aydjy	881
kwlby	9380
kwlhAnyk	1751
kwln bAwl	9772
kwln bAwyl	9772
kwln kAl	9368
kwlndA jrAbAr kytArwfyt$	3448
kwlr	1875
kwlwA tAlAk	9023
kwlwA tAlAky	9023
kwlwbAyf	4894
kwlwdkw	7094
kwlwf	4904
kwlwkwltsyf	7604
kwlwlA	1274
kwlwm	3335
kwlwmb	2731
kwlwmbw	4543
kwlwnA	2799
kwlwr dy mylw	991
kwlybA	9146
kwlybAly	1340
kwlyf	502
kwlykwf	7599
kwlylA	1274
kwlylAs	1274
kwlyn bAwl	9772
kwlyn kAl	9368
kwlyn kwl	9368
kwlynbA	1251
kwlyndA jrAbAr	3448
kwlyndA jrAbAr kytArwfyk	3448
kwlyndA jrAbAr kytArwfyt$	3448
kwlyndA jrbAr kytArwfyt$	3448
kwlyndA kytArwfyt$	3448
kwlynjbA	1251
kwlyny mAkwsw	1277
kwlynyh mAkwsw	1277
kwlyrw	6176
kwlyrw brykA	6176
kwlyt	7522
kwm zwmArA	1222
kwm$yt$	577
kwmAkwy	8559
kwmAlw	10463
kwmAnskw	7402
kwmAnyskw	7402
kwmArA	3189
kwmArAtwnjA	5465
kwmArAtwnjh	5465
kwmArtwnjA	5465
kwmbA AyAlA	3379
kwmbA yAlA	3379
kwmbAwry	709
kwmbAwryh	709
kwmbw	9095
kwmbw kA$Aly	6239
kwmbw kAt$Aly	6239
kwmbwAry	709
kwmbwdzw nt$Afhyny	10504
kwmbwdzw nt$Afyny	10504
kwmbws	1714
kwmlAn mAly	8598
kwmsyt$	577
kwmwrA	4788
kwmwrwfsky	7082
kwmwrwsky	7082
kwmy	9814
kwmy klAsw	8601
kwmy sylwm klAsw	8601
kwn swdAry	4953
kwnA$nkwf	7653
kwnA$ynkwf	7653
kwnAkwfyt$	550
kwnAn bAny	1336
kwnAn bdy	1345
kwnAn bdyh	1345
kwnAn bydy	1345
kwnAn bydyh	1345
kwnAry	6029
kwnAryh	6029
kwnAty	3170
kwnAtyh	3170
kwnAyf	5229
kwndAlysA rAys	9788
kwndAlyzA rAys	9788
kwndrs	6547
kwndrz	6547
kwndwf	748
kwndwlysA rAys	9788
kwndwlyzA rAys	9788
kwndy	3200
kwndyh	3200
kwnj $wAn	1525
kwnj kwAn	1525
kwnj rw mywnj	5060
kwnj t$ywAn	1525
kwnjwfkA	10326
kwnjwl	6178
kwnlly	9552
kwnrAd AdnAwr	1861
kwnrAd AdynAwr	1861
kwnrAd Anyl	9004
kwnrwty	2596
kwnrykws	3883
kwnstAndynws kwmbws	1714
kwnstAntwbwlw	3297
kwnstAntyn $ywynjA	10558
kwnstAntyn dwljwf	7567
kwnstAntyn jry$t$ynkw	9138
kwnstAntyn jry$ynkw	9138
kwnstAntyn kArAmnlys	3279
kwnstAntyn krmnlys	3279
kwnstAntyn kwsAt$yf	7570
kwnstAntyn mytswtAkys	3284
kwnstAntyn styfAnwbwlws	3295
kwnstAntyn t$yrnynkw	8345
kwnstAntyn t$ywnjA	10558
kwnstAntyn t$ywynjA	10558
kwnstAntyn tAswlAs	3299
kwnstAntyn tsAtsws	3293
kwnstAntyn vAny	3276
kwnstAntynskw	7433
kwnstAntynw $ywynjA	10558
kwnstAntynw jwfyA $ywynjA	10558
kwnstAntynw t$ywnjA	10558
kwnstAntynw t$ywynjA	10558
kwnstAntynw t$ywynqA	10558
kwnstAntynws flwrws	3230
kwnstAntynws kArAmAnlys	3279
kwnstAntynws kwmbws	1714
kwnstAntynws lytymbywtys	1733
kwnstAntynws mytswtAkys	3284
kwnstAntynws styfAnwbwls	3295
kwnstAntynws styfAnwbwlws	3295
kwnstAntynws symytys	3285
kwnstAntynws tAswlAs	3299
kwnt$w kwmyny	1401
kwnty	3198,4559
kwntyh	3198
kwntyt$	7479
kwnw	4799
kwnwAr nAtwAr synj	3949
kwnwAy	10034
kwnwly	3662
kwnyA	999
kwnyly	9552
kwnyw nAkAmwrA	7301
kwnywfkA	10326
kwnywftsA	10326
kwr	10070
kwr$Ad twzmAn	8985
kwr$Ad twzmn	8985
kwrAlynkw	7512
kwrAzwn Akynw	6887
kwrbAnkwly byrdy mHmdwf	8710
kwrh fylwk	6606
kwrkr	9919
kwrlAtsyAn	7407
kwrlAtyAn	7407
kwrlAtyn	7407
kwrltsyAn	7407
kwrmAn bk bAkyf	4902
kwrmAn bk bAqyf	4902
kwrmAn byk bAkyf	4902
kwrmAnbAk bAkyf	4902
kwrmAnbk bAkyf	4902
kwrmAnbyk bAkyf	4902
kwrt fAldhAym	375
kwrt fwlkr	9549
kwrt jwrj kysnjr	1863
kwrt kAmbl	9561
kwrt kAmbyl	9561
kwrt kysnjr	1863
kwrt kyzynjr	1863
kwrt wAldhAym	375
kwrt$wk	8073
kwrts	381
kwrtwlmw$	8989
kwrty	10337
kwrtys skAbArwty	9308
kwrtyzw	6753
kwrtz	381
kwrw by$w	4746
kwrw byshw	4746
kwrwbwf	7636
kwrwdA	4763
kwrwmA	8113,8114
kwry Akynw	6887
kwry bw$	9946
kwry bwkr	9934
kwry bwkyr	9934
kwry myls	9948
kwry mylz	9948
kwry wylwk	6606
kwryA Ay sylfA	1698
kwryA dA sylfA	1698
kwryA sybrA	3380
kwryA sylfA	1698
kwrylA	9339
kwrz	381
kwsA	5716
kwsAt$wf	7570
kwsAt$yf	7570
kwsbydAl	2396
kwsjryf	3649
kwsrAn	2769
kwsrt rswl	4139
kwsrt rswl Ely	4139
kwstA	7282
kwstA jwmyz	7295
kwstA mAnyby	8273
kwstAntynw $ywynjA	10558
kwstAntynw t$ywynjA	10558
kwstAntynws tAswlAs	3299
kwstAs kArAmAnlys	3286
kwstAs kArAmnlys	3286
kwstAs kArmnlys	3286
kwstAs krAmAnlys	3286
kwstAs krAmnlys	3286
kwstAs krmnlys	3286
kwstAs mytswtAkys	3284
kwstAs smytys	3285
kwstAs styfAnwbwlws	3295
kwstAs symtys	3285
kwstAs symytys	3285
kwstAs tAswlAs	3299
kwstwf	767
kwstwnykA	7490
kwstwnyt$A	7490
kwstwnytsA	7490
kwsty mAnyby	8273
kwstyAntyn hry$ynkw	9138
kwstyAntyn jry$t$ynkw	9138
kwstylw	437
kwstys HAjydAkys	3251
kwstys hAtzydAkys	3251
kwstys stfAnwbwlws	3295
kwstys styfAnwbwlws	3295
kwstys xAtzydAkys	3251
kwstyt$	7487
kwstywkwf	7637
kwswmy	10333
kwswr	3465
kwsy nAtAnw	9029
kwsyA nAtAnw	9029
kwsyjA	4545
kwsyjyn	8351
kwsylA dykw	10516
kwsynyAk kAmy$	7089
kwsynyAk kAmyz	7089
kwt mAsyry	1044
kwt$A bwbwfyt$	10443
kwt$An	8055
kwt$AnwfA	1080
kwt$AryAn	256
kwt$mA	9154
kwt$ryAn	256
kwt$ynsky	6762
kwt$ynskys	5602
kwt$yryl rAmAn nArAyAnAn	4012
kwtrwmAwfyt$	3439
kwts	9823
kwtsyAs	3264
kwtwn	9938
kwty	2763,1300
kwtysA	9209
kwtzyAs	3264
kwxAfy	3836
kwxyr rswl zwdA	8676
kwxyr rswlzAdh	8676
kwy tyAnkAy	1457
kwy$y hAjywdA	4765
kwy$y hArAjwt$y	4740
kwy$yrw jymbA	4797
kwyAt	1793
kwyAty	3187,3181
kwyAtyh	3187,3181
kwyblA jymAstA	8560
kwyfstw	2569
kwyfydw	10211
kwyfystw	2569
kwyky	4730
kwyl	10069
kwym twrA	2455
kwymAns	6539
kwyn	3640
kwyn jyns	662
kwynlAn	434
kwyrAlA	6631
kwyrbw	2426
kwysy Ahwmy zwnw	8600
kwysy Ahwmyh zwnw	8600
kwysy AmysA Arvr	3145
kwysy AmysAh Arvr	3145
kwysy sylyjwdjy Ahwmy zwnw	8600
kwysy sylyjwdjy Ahwmyh zwnw	8600
kwyt mAsyr	1044
kwyt mAsyry	1044
kwyt msyry	1044
kwyt$y hAjywdA	4765
kwyt$y hArAjwt$y	4740
kwyt$yrw jmbA	4797
kwyt$yrw jymbA	4797
kwyty mAsyry	1044
kwyzwmy	4817
kwzAk	7672
kwzAkw mArkwlys	1712
kwzlwf	7579
kwzlwfskys	5588
kwzmwk	9118
kwzyh	7147
kwzynsky	6762
kwzyryf	7597
kwzywrwf	7587
ky $AnmwjAm	8016
ky by $ArmA Awly	6613
ky by Awly	6613
ky mwn	5068
ky$t$Ak	7112
ky$wr mHbwbAny	8007
ky$wr mhbwbAny	8007
ky$y myAzAwA	4774
ky$ydA	4798
kyAn ky$n	1491
kyAn ky$yn	1491
kyAny	7021
kyAw $y	1553
kyAw mw tn	6038
kyAw mw twn	6038
kyAw mwy twn	6038
kyAw my twn	6038
kyAw tnt swy	6037
kyAw tyn	6044
kyAw tynt	6044
kyAw tynt swy	6037
kyb	5700
kyb$wmbA mwrkwmyn	4865
kybAky	4875
kybryAnw	1706
kybt$wmbA mwrkwmyn	4865
kyby mwswkwtwAn	10543
kyby mwswkwtwAny	10543
kybyt$	1065
kybzAbw	8550
kydykwjlw	3305
kyfn Andrwz	428
kyfn brjnr	9997
kyfn byrjnr	9997
kyfn dwnjAn	9314
kyfn dwnyjAn	9314
kyfn kwsjryf	9279
kyfn lyhy	9343
kyfn mAkArty	9962
kyfn mAkArvy	9962
kyfn mkArvy	9962
kyfn rAd	471
kyfn rAmnAryn	9005
kyfn rd	471
kyfn rwd	471
kyfryk Awjlw	8843
kyfydw	10211
kyfyn Andrwz	428
kyfyn lyhy	9343
kyfyn mAkArvy	9962
kyfyn mkArvy	9962
kyfyn rAd	471
kyfyn rd	471
kyfyn rwd	471
kyfynymy	2575
kyh $AnmwjAm	8016
kyh AdfAny	3959
kyh Ar nArAyAnAn	4012
kyh by $ArmA Awly	6613
kyh by Awly	6613
kyhArA	4738
kyhylyA rAmbwkwylA	5474
kyjAnA wAmAlwA	4879
kykl	390
kykwnn	2567
kykwnyn	2567
kykwyt	9089
kykwyty	9089
kykyl	390
kyl brAwn	10043
kyl mAjnh bwndfyk	6594
kyl mAjny bwndfyk	6594
kyl mAjny bwndyfyk	6594
kyl rAj ryjmy	6638
kylA$ bwryAj	6186
kylAny	4119
kylAny Ebdkrym jAzy	5642
kylAny jAzy	5642
kylmAn	10305
kylr swtr	1313
kylwj	9825
kyly	9304
kyly Aywt	9928
kyly krAft	9618
kyly mAkynAny	10046
kyly wAlwbytA	10530
kylyAn kwnwAy	10034
kylyAn kwnwy	10034
kylym dy tAmbylA	704
kym	5017
kym Ayl	5019
kym Ayl $wl	4996
kym Ayl Swnj	5018
kym Ayl snj	5018
kym Ayl swnj	5018
kym Ayl t$wl	4996
kym bwjywm	5098
kym bwkwm	5098
kym bwkym	5098
kym bwkywm	5098
kym bwkywn	5098
kym byzly	420
kym dA ywnj	5106
kym dArw$	3030
kym dArwk	3030
kym dAy jAnj	5106
kym dAy jnj	5106
kym dAy jwnj	5106
kym dAy ywnj	5106
kym dwk hwn	5029
kym dy jwnj	5106
kym dyh jwnj	5106
kym hAwlz	2909
kym hAwylz	2909
kym hwAnj $yk	5093
kym hwAnj syk	5093
kym jAnj sw	5034
kym jAy rywj	5028
kym jAy rywnj	5028
kym jwAn jyn	5037
kym jwn Awn	5017
kym jwnj	5016
kym jwnj An	5017
kym jwnj Awn	5017
kym jwnj Ayl	5016
kym jwnj byl	5075
kym jwnj fyl	5075
kym jwnj wn	5017
kym jwnj yl	5016
kym jwnjyl	5016
kym jy jwAn	5002
kym jyh rywnj	5028
kym jyn byw	5130
kym kAmbl	1097
kym kAmbyl	1097
kym kAy jwAn	5002
kym kwAn jn	5037
kym kwAn jyn	5037
kym kwAnjyn	5037
kym ky jwAn	5002
kym ky jwn	5002
kym ky kwAn	5002
kym kyh jwAn	5002
kym myn Swk	5099
kym myn swk	5099
kym myn sywk	5099
kym swk sw	5089
kym swnj	5018,5006
kym swnj hAn	5123
kym swnj hwAn	5070
kym sywnj hAn	5123
kym sywnj hwAn	5070
kym tAy ywnj	5036
kym twk hwn	5029
kym twk hywn	5029
kym twrA	2455
kym tyh ywnj	5036
kym yAnj sAm	5105
kym yw jnj	5031
kym yw jwnE	5031
kym yw jwnj	5031
kym yw ywnj	5031
kym ywjwnj	5031
kym ywn $wl	5121
kym ywn t$wl	5121
kym ywnj $wl	5005
kym ywnj Awn	5017
kym ywnj Ayl	5026
kym ywnj byl	5075
kym ywnj hw	5124
kym ywnj hwn	5044
kym ywnj hywn	5044
kym ywnj nAm	5009
kym ywnj nm	5009
kym ywnj sAm	5105
kym ywnj sm	5105
kym ywnj t$l	5005
kym ywnj t$wl	5005
kym ywnj t$wn	4987
kym ywnjnAm	5009
kymAkyzA	7811
kymAyA	5476
kymAyAh	5476
kymbrly jylfwyl	9659
kymbw mHAdy	10575
kymbw mHdy	10575
kymbw mwhAdy	10575
kymt	9989
kymy AdywsAn	6439
kymy Adywsn	6439
kymy Adywswn	6439
kymyby AbynfA	6499
kymyby AybynfA	6499
kymyby Aymwmtymy AybynfA	6499
kymyhyrw Ay$ykAnh	4747
kymyhyrw Ay$ykAny	4747
kymyt	9989
kyn Awfwry AtA	3119
kyn hwAswn	1439
kyn jAnj	1527
kyn klArk	2990
kyn mAkAlwm	3035
kyn mAkwlwm	3035
kyn nywnj	6056
kyn nywnt	6056
kyn$Ak	7564
kynAtA	4881
kynAtw	4881
kynAx	9160
kyndl	1826
kyndyky	4864
kynjA jwnt$	3541
kynjA jwnts	3541
kynjA jwntz	3541
kynjA jwnz	3541
kynjsly mAmAbwlw	10466
kynjsly wlswn	10058
kynjsly wylswn	10058
kynjw wA dndw	1193
kynjw wA dwndw	1193
kynjw wAd dwndw	1193
kynjw wAdwndw	1193
kynjyby	6446
kynjzly mAmAbwlw	10466
kynkl	1843
kynt$Ak	7564
kyntw mwswky	9215
kynv bykwn	9977
kynv kAwndA	10545
kynv mAknzy	9320
kynv mynymA	6422
kyny	3655
kyny AnTwny	5421
kyny Antwny	5421
kynyA yAdyTA	2498
kynyA yAdytA	2498
kynyAtA	4881
kynydy	9741
kynydy symwndz	4984
kynyrwjAbA	9200
kynyt kAwndA	10545
kynyv bAwj	4592
kynyv bAykwn	9977
kynyv bw	4592
kynyv bykr	2989
kynyv bykwn	9977
kynyv dArwks	1969
kynyv kAwndA	10545
kynyv kAwndh	10545
kynyv klArk	2990
kynyv kwndA	10545
kynyv mAknzy	9320
kynyv mAkynzy	9320
kynyv mknzy	9320
kynyv mkynzy	9320
kynyv mynymA	6422
kynyv mynymAh	6422
kynyv twbyAh jAkwb mynymA	6422
kynzAnj dwrjy	1030
kynzw Aw$ymA	4742
kyr	8287
kyr stArmr	3021
kyr$ljr	403
kyr$nr	353,354
kyrAn kyky	6646
kyrAt EbdrHmAnwf	5218
kyrAt EbdrHmnwf	5218
kyrby	10011
kyrbyt$ynkw	7568
kyrfynsky	7119
kyrkbAtryk	9421
kyrkylAs	5521
kyrmyt rwzflt	9750
kyrn	400
kyrn kyky	6646
kyrnsky	8347
kyrstn jylybrAnd	9922
kyrstn nylsn	9723
kyrstn nylswn	9723
kyrsty kAljwlAyd	2194
kyrsty kAljwlyd	2194
kyrsty kAlywlAyd	2194
kyrsty kAlywlyd	2194
kyrstyn nylsn	9723
kyrstyn nylswn	9723
kyrt fwlkr	9549
kyrt kAmbl	9561
kyrt kAmbyl	9561
kyrt$nr	353,354
kyrty fArdAn synj	3958
kyrty fArdhAn synj	3958
kyrty nydhy bystA	6628
kyrty nydy bystA	6628
kyrw jlyjrwf	5986
kyrw jlyjwrwf	5986
kyrwjA	940
kyry	9871
kyry sAymwndz	587
kyry symwndz	587
kyryAkws byrAkAkys	3252
kyryAkws mtswtAkys	3291
kyryAkws mytswtAks	3291
kyryAkws mytswtAkys	3291
kyrykw	894
kyryl btkwf	774
kyryl bwdAnwf	9176
kyryl bytkwf	774
kyryl dmytryf	7588
kyryl dymtryf	7588
kyryl dymytryf	7588
kyryl jAbwryt$y	5860
kyryl sfwbwdA	1754
kyrylw bwdAnwf	9176
kyrylwf	7515
kyryn kyky	6646
kyrynkw	7617
kysAl bytrz	10164
kysAy nwt	5948
kysAy nwty	5948
kyskA	8089
kyslyAk	7549
kyslytsA	9129
kyslytsyA	9129
kysnjr	9757
kystwts bwdrys	5556
kystwtys bwdrys	5556
kystywtys bwdrys	5556
kysy	9272
kysylwf	314
kysynjr	9757
kyt bntws	2176
kyt bntws rwzymAnws	2176
kyt byntws rwsymAnws	2176
kyt mAsyry	1044
kyt$Aly	8977
kyt$y myAzAwA	4774
kyt$yly	8977
kytA	6015
kytAmwrA	4822
kytArwfyt$	3448
kytAzAwA	4732
kytln hAydn	10014
kytlyn hAydn	10014
kytnj	469
kytsw	7393
kytwfAny	3066
kytwmyl mAsyry	1044
kytwmyly kwyt mAsyr	1044
kytwmyly kwyt mAsyry	1044
kytwmyly mAsyr	1044
kytwmyly mAsyry	1044
kytwr kyndyky	4864
kytwry kyndyky	4864
kytynj	469
kyv dAytwn	9267
kyv dytwn	9267
kyv hwlywk	6677
kyv ksAndr	9799
kyv ksndr	9799
kyv kylwj	9825
kyv myt$l	3063
kyv myt$yl	3063
kyv nAyt	4590
kyv rAwly	9013
kyv rwly	9013
kyv yswn	9919
kyvwr kyndyky	4864
kyvwry kyndyky	4864
kyw kAnhAryt	4954
kyw kAnhAryv	4954
kyw mw twn	6038
kyw sAmbAn	4950
kyw sAmfAn	4950
kyw smfAn	4950
kywAn xsrwy	4407
kywmA	4726
kywmrs Hydry	4239
kywmrv Hydry	4239
kywnjA	9203
kyzw Awbw$y	4787
kyzw Awbwt$y	4787
kyzynjr	1863
kyzyrA$fyly	3068
kzAbwtwfyt$	7109
kzAfy dryAnkwr	2656
kzAfyh Asbw	6
kzAfyh Asbw zAmwrA	6
kzAfyh btl	5572
kzAfyh bytl	5572
kzAfyh byty	5572
kzAfyh bytyl	5572
kzAfyh dryAnkwr	2656
kzAfyh drynkwr	2656
kzAfyh dw AmArAl	8696
kzynwfwn zwlwtAs	3283
l k AdfAny	3959
lA rwsA	4467
lA sAblyr	2646
lAEwly lywAtyA $mydt	10318
lAbArAn mAkw	6491
lAbrAn mAkw	6491
lAbw bstyly	4484
lAbw bystyly	4484
lAbwA jwnAvAn	5513
lAbyd	3771
lAbyn	7516
lAdsw	2638
lAdw jwrjynydzh	3101
lAdw kwrkynydzh	3101
lAfAnyA	312
lAfmwr mwyw	10583
lAfrntyf	7576
lAfrwf	7539
lAfrynty byryA	8357
lAfryntyf	7576
lAfwntyn	1834
lAfy	5746
lAjAk	8072
lAjArd	2693
lAjbAjA	6426
lAjkAk	8072
lAjwmdjyA	556
lAjwmdzyA	556
lAjwmjyA	556
lAjws	1389
lAk$mAn kAdyrAjAmAr	5450
lAk$mAn kAdyrjAmAr	5450
lAk$mAn qAdrjAmAr	5450
lAk$mAn qAdrjmAr	5450
lAkAly bw	10092
lAkAy	10092
lAkAy bw	10092
lAksmAn kAdyrjAmAr	5450
lAkswn	6689
lAky ArAbwr	6425
lAky AyrAbwr	6425
lAky wnwA AyrAbwr	6425
lAl bhAdr $Astry	3971
lAl bhAdwr $Astry	3971
lAl kr$nA AdfAny	3959
lAl kry$nA AdfAny	3959
lAl ky$An AdfAny	3959
lAlyw	2809
lAm	3406
lAm Akwl	7879
lAm Akwl AjAwyn	7879
lAmAr ksndr	9912
lAmAy hAlynA	8572
lAmbr$t	1808
lAmbrnydys	3262
lAmbrt mndy	1188
lAmbrt myndy	1188
lAmbrt myndy AwmAlAnjA	1188
lAmbrt myndyh	1188
lAmbrtw dyny	4553
lAmbrxt	1808
lAmbry$t	1808
lAmbrynydys	3262
lAmbyr mndy	1188
lAmbyr myndy	1188
lAmbyr myndy AwmAlAnjA	1188
lAmbyr myndyh	1188
lAmbyrt myndy	1188
lAmrt	1892
lAmwlA	10481
lAmwnt	2959
lAmwrjysy	4535
lAmwrjyzy	4535
lAmwt	3484
lAmwv	3484
lAmy	2988
lAmy hAlynA	8572
lAmydw	6449
lAmyn kAbA bAjw	3152
lAmyn sydyby	3184
lAmyn sydybyh	3184
lAmyn zyn	6384
lAmyrt	1892
lAmyzAnA	706
lAn fw An	1485
lAn fwAn	1485
lAn fwh An	1485
lAnA nsybh	23
lAnA zky nsybh	23
lAndAw	9632,3786
lAndsbrjys	5539,5536
lAndsbyrjys	5539,5536
lAndw	9632
lAnjly	9339
lAnjy	6681
lAnksAd	2610
lAnsAn kwnty	3198
lAnsAnA byAfwjy	3172
lAnsAnA kwnth	3198
lAnsAnA kwnty	3198
lAnsAnA kwntyh	3198
lAnsAnA kwyAty	3187
lAnsAnA kwyAtyh	3187
lAnsAnA qwyAty	3187
lAntws	9867
lAnymyts	2181
lAr$yh	2791
lArs klynjbAyl	1840
lArs lwk rAsmwsn	1943
lArs lwk rAsmwsyn	1943
lArs lwkA rAsmwsn	1943
lArs lwkh rAsmwsn	1943
lArs lwkh rAsmwsyn	1943
lArs lwky rAsmwsn	1943
lArs lwky rAsmwsyn	1943
lArs lwkyh rAsmwsn	1943
lArs rAsmwsn	1943
lArwsA	4467
lAry bryslr	9862
lAry dy rytA	9990
lAry sAmrz	9675
lAry sbyks	9967
lAryjAny	4376
lAsAmA	8698
lAsAnA trAwry	6004
lAsAnA trAwryh	6004
lAslw $wlywm	3560
lAslw $wywm	3560
lAslw kwfAt$	3538
lAslw kwfr	3566
lAslw kwfyr	3566
lAslw swlywm	3560
lAsw	2144
lAsynA dwmbyA	1316
lAsynA zrbw	702
lAsynA zyrbw	702
lAsyrdA	6896
lAtwrtw	3476
lAtybwf	1059
lAwAn	6488
lAwly $myt	10318
lAwly lywAtyA $mydt	10318
lAwly lywAtyA $myt	10318
lAwn	10148
lAwn rAbE E$r	10148
lAwnsky tyfntAl	407
lAwrA frnAndyz	1637
lAwrA sArAbyA	1600
lAwrA t$ynt$ylA	1638
lAwrntynw kwrtyzw	6753
lAwrw bAjA	6864
lAwrw bAxA	6864
lAwrynAs kA$ywnAs	5526
lAwrynAs stAnkyfy$ws	5545
lAy	9066
lAy $ynj ty	9066
lAy mHmd	6496
lAy t$ynj dy	9066
lAy t$ynj tAy	9066
lAy t$ynj th	9066
lAy t$ynj ty	9066
lAy t$ynj tyh	9066
lAy$Ak	8072
lAyA	2440
lAykAk	8072
lAylA fryfAlds	7979
lAymdwtA strAwjwmA	5601
lAymdwtA strAwywmA	5601
lAymdwtA strwywmA	5601
lAysynyA jArAsy	2592
lAysynyA kArAsy	2592
lAysynyA qrAsy	2592
lAyt$Ak	8072
lAythAyzr	9691
lAywlw	10136
lAzAr kwmAnskw	7402
lAzAr kwmAnyskw	7402
lAzAr kwmnskw	7402
lAzAr mwyswf	10444
lAzArs t$AkwyrA	6236
lAzArw	6877
lAzArw kArdynAs	6282
lAzArws $AkwyrA	6236
lAzArws mkArvy t$AkwyrA	6236
lAzArws t$AkwrA	6236
lAzArws t$Akwyr	6236
lAzArws t$AkwyrA	6236
lAzArws t$AkwyrAh	6236
lAzArynkw	9157
lAzlw kwfAks	3538
lAzlw kwfAt$	3538
lAzlw kwfAts	3538
lAzlw kwfyr	3566
lAzlw swlywm	3560
lAzrws t$AkwyrA	6236
lEmAmrh	2004
lEryD	8776
lEyby	4113,4114
lEzyz fAyd	2020
lHAm	8508
lHbyb	657
lHbyb mAlky	5822
lHsn EbdxAlq	5758
lHwd	5277
lTf zmAn bAbAr	615
lTf zmAn bAbr	615
lTfy ElwAn	8891
lTfy bn jdw	8777
lTfy brAhm	8780
lTfy wAn	8891
lTyf r$yd	4154
lTyf rHmn	627
lTyfwr rHmn	627
lbrAn mAkw	6491
lbrAn mkw	6491
lbrmAn	3779
lbyd	3771
lbyd EbAwy	4057
lbyd mjyd EbAwy	4057
lfnt jwmrwkjw	8971
lftyt	5797
lfwfA bylwfA	7586
lh ywy t$nj	1461
lh ywyt$nj	1461
lhyAn	4277
ljAry	6963
ljsy twlw	2541
ljysy twlw	2541
llA jmAlh Elwy	5765
lmA mjrsA	2497
lmA myjrsA	2497
lmbrt myndy	1188
lmbrtw dyny	4553
lmwmbA	1189
lmyA' $kwr	8413
lmyA' zryby	8740
lmyn kAbA bAjw	3152
lmyn sydyby	3184
lmyn zyn	6384
lndAw	3786
lndnr	1838
lndrkynj	9596
lndsy jrAhAm	9910
lndwn jwnswn	10063
lndywy syswlw	10500
lnsAnA kwnty	3198
lnsAnA kwyAty	3187
lnyn mwrynw	2149
lqmAn	6462
lqmAn EbdrHym fyly	4063
lqmAn fyly	4063
lskwr	2700
lsly fwltyr	3527
lstr byrd	176
lstr byrswn	1120
lsyjw mAkjwvy	5508
lsynA dwmbyA	1316
lsynA zyrbw	702
ltsy vAlv	5512
ltsyh vAlv	5512
lw $A yh	1469
lw $Ay	1469
lw $Ayh	1469
lw $yn ywnj	5056
lw Awlw	8699
lw dryAn	2632
lw dwk Anh	10237
lw dwk tw	10241
lw dwk vw	10241
lw fwl	2812
lw hAy bynh	10287
lw hsyw lyn	9077
lw hwAy trwnj	10242
lw jy wy	1480
lw jywy	1480
lw kAnj	1535
lw myr	2697
lw ty tw hAnj	10288
lw vy vw hAnj	10288
lw xA fyw	10257
lw zwAn	10255
lw$wfAlyh	2781
lwAk	5951
lwAl dynq	7898
lwAn jAjAryAn	7569
lwArn fAbyws	2751
lwAsA	9101
lwb$w jwrjyfsky	5980
lwbAndw mwAby	10553
lwbAndw mwAbyh	10553
lwbkh	1869
lwbkw jwrjyfsky	5980
lwbrz	6562
lwbt$w jywrjyfsky	5980
lwbw	3428,5873
lwbw dw nAsymntw	297
lwbw dw nAsymyntw	297
lwbwmyr mytnAr	1757
lwbwmyr zAwrAlyk	1769
lwbwmyr zAwrlyk	1769
lwbwmyr zwrAlyk	1769
lwbwmyr zwrlyk	1769
lwby bwskwfsky	5974
lwbyAnkyt$	544
lwbyn byrwf	763
lwbyn jwtsyf	730
lwbyrz	6562
lwbys AwbrAdwr	6294
lwbyv brAfw	2427
lwbyv kAldyrwn	2386
lwbyz AwbrAdwr	6294
lwdfyj AyrhArd	1862
lwdfyj AyrhArt	1862
lwdfyj skwty	6650
lwdfyk sfwbwdA	1650
lwdhy	6928
lwdryAn	2632
lwdwfyk AwrbAn	7431
lwdwfyk bwy	2674
lwdwfyt Awdwr	8086
lwdwfyt$ AwrbAn	7431
lwdwyj skwty	6650
lwdy	6928
lwdyfyn dydwndr	645
lwdyfyn dydwndyr	645
lwffn	7995
lwfmwr mAyw	10583
lwfmwr mwyw	10583
lwfn	7995
lwfsAn fAndAn bwld	6067
lwfsAn nAmsrAy Awywn Ardyn	6086
lwfsAn nAmsrAyn Awywn Ardyn	6086
lwfsAnAmsrAy Awywn Ardyn	6086
lwfsAnAmsrAyn Awywn Ardyn	6086
lwfsAnAmsryn Awywn Ardny	6086
lwfsAnfAndAn bwld	6067
lwfwl	2812
lwfyn	7995
lwh jy wy	1480
lwhwt	3607
lwhwt bAndjAytAn	3607
lwhwt bAnjAytAn	3607
lwhwt bAnjytAn	3607
lwhwt bnsAr bAndjAytAn	3607
lwhwt bynsAr bAndjAytAn	3607
lwhwt bynsAr bAnjAytAn	3607
lwjAndr	2818
lwjAr	9858,8043
lwjmAn	10308
lwjndr	2818
lwjw	7330
lwjwn mbylA	1406
lwjwn mbylA mbylA	1406
lwjyn mbylA mbylA	1406
lwk $Atyl	2806
lwk Adwlf tyAw	699
lwk frydn	5563
lwk frydyn	5563
lwk mwAnA$ykw	10528
lwk mwAnAn$ykw	10528
lwk rAsmwsn	1943
lwk rwkynjAmA	843
lwk tyAw	699
lwk$yt$	5879
lwkA bybyt$	3434
lwkA bykAry	8124
lwkA kAtsyly	3245
lwkA$ yA$ynA	7156
lwkA$nkw	1077
lwkA$yft$	7654
lwkA$yfyt$	7654
lwkA$ynkA	1077
lwkA$ynkw	1077
lwkAnwf	760
lwkAs bAbAdymws	3287
lwkAs bAbdymws	3287
lwkAs jAsynA	7156
lwkbwbyry	6469
lwkh rAsmwsn	1943
lwkhArt	9981
lwkmAn	6462
lwkndrA bhAdwr $And	6634
lwkndrA bhAdwr t$And	6634
lwkswn	6689
lwksyn	6865
lwksyt$	5879
lwkwAntr	2618
lwkwndy	1202
lwkwrnw	2635
lwky AyrAbwr	6425
lwkyAnwf	8360
lwkyndrA bAhAdwr $And	6634
lwkyndrA bhAdwr $And	6634
lwkyndrA bhAdwr t$And	6634
lwkytwft	1942
lwkzyt$	5879
lwl rwAy	8295
lwl rwAy kwAnq	8295
lwl rwAy kwnj	8295
lwlA	992
lwlA dA sylfA	992
lwlA dAsylfA	992
lwlZym bA$A	198
lwlw	8699
lwlwh bn rA$d bn mHmd xATr	7380
lwlwh bn rA$d xATr	7380
lwlwh rA$d xATr	7380
lwlwh xATr	7380
lwly$ky	5757
lwlzym bA$A	198
lwmAyA	3109
lwmbAr	2699
lwmbArdy	10154
lwmmbA	1189
lwmwAn	2820
lwmwmbA	1189
lwmynysA Awdwbyskw	7410
lwmynytA Awdwbskw	7410
lwmynytA Awdwbyskw	7410
lwmynytsA Awdwbskw	7410
lwmynytsA Awdwbyskw	7410
lwmyr	2697
lwn nAl	4943
lwn nwl	4943
lwnA $bl	8519
lwnd bwlsn	1940
lwndA bwlwlw	1194
lwndnj bwryfswryn	6068
lwnj kwnj	10277
lwnj t$wn ynj	3405
lwnj tAnh njy	10286
lwnj vAnh njy	10286
lwnjdn	2954
lwnjw	10525
lwnjyh	2631
lwnkAr	10446
lwnsny fAl	3173
lwnsyny fAl	3173
lwnsyny fwl	3173
lwnt jwmrwkt$w	8971
lwnt$Ar	10446
lwqA bAbAdymws	3287
lwr AwljA jwndjw	2828
lwr AwljA jwnjw	2828
lwr jwndjw	2828
lwrA $yn$ylA	1638
lwrA bwldryny	4578
lwrA frnAndys	1637
lwrA frnAndyz	1637
lwrA frnAndyz dyljAdw	1637
lwrA sArAbyA	1600
lwrA t$yn$ylA	1638
lwrA t$ynt$ylA	1638
lwrAn Asw	1395
lwrAn Aysw	1395
lwrAn bAjbw	1344
lwrAn byly	2671
lwrAn dyzryh kAbylA	1206
lwrAn dyzyry kAbylA	1206
lwrAn dyzyryh kAbylA	1206
lwrAn dzyryh kAbylA	1206
lwrAn fAbys	2751
lwrAn fAbyws	2751
lwrAn fAbywz	2751
lwrAn jAbAjbw	1344
lwrAn jbAjbw	1344
lwrAn kAbylA	1206
lwrAn kAbylAh	1206
lwrAn kAfAkwry	848
lwrAn kAfAkwryh	848
lwrAn kbAkbw	1344
lwrAn kbylA	1206
lwrAn lAmwnt	3484
lwrAn lAmwt	3484
lwrAn lAmwv	3484
lwrAn nwnyz	2734
lwrAn sAn syr	3528
lwrAn sAnt syr	3528
lwrAns Ayjlbrjr	9707
lwrAns Aysw	1395
lwrAns dy rytA	9990
lwrAns dyrytA	9990
lwrAns jwlbwrn	1383
lwrAns jwntsy	6171
lwrAns jwnzy	6171
lwrAns kAnwn	1132
lwrAns sAmrz	9675
lwrAns sylfrmAn	9612
lwrAns wnj	8010
lwrAns wnk	8010
lwrAnt jbAjbw	1344
lwrnkw	281
lwrns Ayjlbrjr	9707
lwrns Ayjlbyrjr	9707
lwrns jwlbwrn	1383
lwrns jwnzy	6171
lwrns kAnwn	1132
lwrns sAmrz	9675
lwrns sylfrmAn	9612
lwrns wnj	8010
lwrnsw	281
lwrnt jbAjbw	1344
lwrntynw kwrtysw	6753
lwrntynw kwrtyzw	6753
lwrnzAnA	6862
lwrnzw fwntAnA	4580
lwrnzw jwyryny	4471
lwrw bAjA	6864
lwrwA	2644
lwrwn fAbyws	2751
lwrwn jbAjbw	1344
lwry lAnymyts	2181
lwryl mylr	9610
lwryn kAbylA	1206
lwryn rwbrt	2600
lwrynAs kA$ywnAs	5526
lwrynAs kAst$wnAs	5526
lwrynAs kAsywnAs	5526
lwrynkw	281
lwrynsw	281
lwryntsw fwntAnA	4580
lwryntsw jwyryny	4471
lwryntynw kwrtyzw	6753
lwrynzAnA	6862
lwrynzw fwntAnA	4580
lwrynzw jwyryny	4471
lwrytA ln$	9721
lwrytA lyn$	9721
lwsy tAmlAyn	9650
lwsy tAmlyn	9650
lwsyA fytbwy	6380
lwsyA twbwlAnsky	10096
lwsyA wytbwy	6380
lwsyAnw fywlAnty	4574
lwsyny fAl	3173
lwsyw jwtyrys	2143
lwsyw jwtyryz	2143
lwt$AnA lAmwrjyzy	4535
lwt$Anw fywlAnty	4574
lwt$mynArAydw	6181
lwt$mynArydw	6181
lwt$yAnA lAmwrjysy	4535
lwt$yAnA lAmwrjyzy	4535
lwt$yAnw bwrtwlAnw	4460
lwt$ynsky	5868
lwtAr dy myzyAr	1786
lwtAr dy myzyr	1786
lwtAy $yrynj	1032
lwtAy t$rynj	1032
lwtAy t$yrynj	1032
lwtAy tsyrynj	1032
lwtfw AyfAn dlAmyny	8531
lwtfw dAlAmyny	8531
lwtfw dlAmyny	8531
lwtndwlA	1184
lwtnyk	9696
lwtrm	674
lwtsynkw	9148
lwtwndwlA	1184
lwtyrm	674
lwvAr dy myzyr	1786
lwvyw jwtyryz	2143
lwy AtAsy	8480
lwy Eysy	7199
lwy dw jyrynjw	2707
lwy flwH	8416
lwy hndrswn	9393
lwy hyndrswn	9393
lwy my$Al	653
lwy my$yl	653
lwy sAn lwrAn	1153
lwy swzmAn	9560
lwy sylfAn jwmA	1269
lwyd Akswrvy	1125
lwyd Astn	9297
lwyd Awstn	9297
lwyd Awstyn	9297
lwyd bntsn	9670
lwyd bntsyn	9670
lwyd byntsn	9670
lwyd jwrj	3011
lwyjy bynyly mAntyly	4457
lwyjy dy mAyw	4586
lwyjy mAtywlw	4483
lwyk	2157
lwynbrjr	1306
lwys AbwnAdr	1992
lwys AbynAdr	1992
lwys AbynAdyr	1992
lwys AmAdw	7262
lwys AnAsyw lwlA dA sylfA	992
lwys Arnstw dyrbs	6265
lwys Arnstw dyrbyz	6265
lwys Ars	908
lwys Arsy	908
lwys Arvy	908
lwys At$yfyryA	6286
lwys AynAsyw dA sylfA	992
lwys AynAsyw lwlA dA sylfA	992
lwys AynAsyw lwlA dAsylfA	992
lwys AynAvyw lwlA dA sylfA	992
lwys Ayt$yfyryA	6286
lwys bArA	10226
lwys blAnAs	2403
lwys blAnAs bwt$Adys	2403
lwys brAwn	5480
lwys brtw Arsy	908
lwys brtw fyjyrydw	971
lwys brtw kAstyjlywny	7333
lwys brtw kAstylywny	7333
lwys brtw lAkAly	10088
lwys brtw lAkAy	10088
lwys brtw lAkAy bw	10092
lwys bydyjArAy	6255
lwys byrtw fyjyrydw mA$Adw	971
lwys byrtw kAstylywny	7333
lwys bytry	308
lwys dw jyndws	2423
lwys dw jyrnjw	2707
lwys dy jyndws	2423
lwys dyrbyz	6265
lwys frnAndw jArAmylw	1586
lwys frnAndw xArAmyw	1586
lwys fry	9780
lwys fryh	9780
lwys fwnsw dAfylA	10185
lwys fydjArAy	6255
lwys fydyjArAy	6255
lwys fydyjArAy kAsw	6255
lwys fylyb lAmbryA	969
lwys fylyb tAfArs	1691
lwys fylyb tAfArys	1691
lwys fylyby lAmbryA	969
lwys fylyby lwbys tAfArys	1691
lwys fylyby tAfArs	1691
lwys fylyby tAfArys	1691
lwys jAlyjws	2120
lwys jArsyA mysA	932
lwys jArsyA myzA	932
lwys jAyjws	2120
lwys jwnzAlys mAky	7328
lwys jwnzAlys mAt$y	7328
lwys jwnzAlyz mAt$y	7328
lwys jy brAwn	5480
lwys jylbrtw mwryllw	1599
lwys jylbrtw mwryw	1599
lwys jylyrmw swlys	1634
lwys jyrmw swlys	1634
lwys kAbrAl	3377
lwys kAbwtw	316
lwys kArlws fyjAs	1577
lwys kArlws fyjyjAs	1577
lwys kArlws fylyjAs	1577
lwys kAryrw blAnkw	2456
lwys kAstylywny	7333
lwys krysynsyw sAndwfAl	6244
lwys lAkAl bw	10092
lwys lAkAly bw	10092
lwys lAkAy bw	10092
lwys lAkAyh bw	10092
lwys lAnsAnA byAfwjy	3172
lwys lwlA dA sylfA	992
lwys lyby	9787
lwys mAjrw	10079
lwys mAryA ArjAnA	7306
lwys mAryA ArjAnyA	7306
lwys mAryA rAmyryz bwtnr	7308
lwys mw$ykywAbw	7700
lwys mwntnjrw	7293
lwys mwntynjrw	7293
lwys mwntynyjrw	7293
lwys my$Al	653
lwys my$yl	653
lwys rwdwlfw AbwnAdr	1992
lwys sAn lwrAn	1153
lwys strykr	10163
lwys swlAry	6803
lwys sylfAn jwmA	1269
lwys tAfArys	1691
lwys tylys	6277
lwys tylyz	6277
lwys xylbrtw mwryw	1599
lwysA AwrtyjA	10197
lwysA AwrtyjA dyAz	10197
lwysA dywjw	6344
lwysA frnAndA rwdy	2470
lwythArd	1309
lwyz AnAsyw lwlA dA sylfA	992
lwyz AynAsyw lwlA dA sylfA	992
lwyz brtw fyjyrydw	971
lwyz bytrl	8048
lwyz bytrly	8048
lwyz mw$ykwAbw	7700
lwyz mw$ykywAbA	7700
lwyz mw$ykywAbw	7700
lwyzA AwrtyjA	10197
lwyzA dyAs dywjw	6344
lwyzA dywjw	6344
lwyzA mw$ykywAbw	7700
lwyzh bytrlh	8048
lwyzy bytrly	8048
lwz AylynA jwnzAlys	6281
lxDr AbrAhymy	2027
ly $Anj fw	1435
ly $Anjfw	1435
ly $yAn lwnj	8027
ly $yAn nyAn	1510
ly $yAnj	1506
ly $yAnnyAn	1510
ly $yn lwnj	8027
ly An ywnj	5122
ly Asbn	9361
ly Ayn ywnj	5122
ly bAw dwnj	1451
ly bAwdwnj	1451
ly bnj	1505
ly bwnj	1505
ly bynj	1505
ly dAw yw	1437
ly dAw ywy	1437
ly dAwyw	1437
ly dw hwn	5049
ly dwAn	10255
ly dwk An	10237
ly dwk Anh	10237
ly dwk thw	10241
ly dwk tw	10241
ly dwk vw	10241
ly dwnj	10285
ly dzwnj	10285
ly hAmltwn	9847
ly hAn dwnj	5088
ly hAsyn lwnj	8027
ly hAy $An	5090
ly hAy byn	10287
ly hAy bynh	10287
ly hAy t$An	5090
ly hsyAn lwnj	8027
ly hsyn lwnj	8027
ly hw t$Anj	5082
ly hwAn	9052
ly hwAy t$wnj	10242
ly hwAy trwnj	10242
ly hwnj kw	5084
ly hwy	1450
ly hwy $Anj	5082
ly hwy t$Anj	5082
ly hwy trwnj	10242
ly hy t$An	5090
ly hyh t$An	5090
ly hywn jAy	5076
ly hywn jyh	5076
ly hzyn lwnj	8027
ly jAn $w	1518
ly jAn$w	1518
ly jAw $ynj	1438
ly jAy mywnj	5112
ly jAy mywnjj	5112
ly jwnj Awk	5020
ly jwnj Swb	5042
ly jwnj bn	5064
ly jwnj byn	5064
ly jwnj sb	5042
ly jwnj swb	5042
ly jwnj swk	5114
ly jwnj sywk	5114
ly jy mywnj	5112
ly jyh mywnj	5112
ly kA fyw	10257
ly kA t$yw	3407
ly kh $yAnj	1565
ly kh kyAnj	1565
ly kh t$yAnj	1565
ly khA fyw	10257
ly kwAn y	8018
ly kwAn yw	8018
ly kwAn ywh	8018
ly kwn mw	5022
ly ky t$yAnj	1565
ly kyAnj	1506
ly kyh t$yAnj	1565
ly kykyAnj	1565
ly kyt$yAnj	1565
ly lAn t$ynj	1558
ly lAnkynj	1558
ly lyAn xh	1470
ly lyAnh	1470
ly lyAnhy	1470
ly lyAnxh	1470
ly mywn bAk	5108
ly mywnj bAk	5108
ly mywnj bk	5108
ly mywnjbAk	5108
ly nAk ywn	5097
ly nAk ywnj	5097
ly nk ywn	5097
ly rwy hwAn	1515
ly rwyhwAn	1515
ly sAnj Awk	5058
ly sAnj hwk	5058
ly sAnj hy	5035
ly sw swnj	5085
ly sw ywnj	5012
ly swn jwn	5014
ly swnj mAn	5100
ly syAn lwnj	8027
ly syn lwnj	8027
ly t$An $w	1518
ly t$An$w	1518
ly t$Aw $ynj	1438
ly t$Aw$ynj	1438
ly t$nj jAnj	1476
ly t$nj qAnj	1476
ly t$njAnj	1476
ly t$njqAnj	1476
ly t$yAnj	1506
ly t$ynjAnj	1476
ly tnj hwy	9069
ly ty tw hAnj	10288
ly ty vw hAnj	10288
ly tynj hwy	9069
ly tynj hywy	9069
ly vy thw hAnj	10288
ly vy tw hAnj	10288
ly vy vw hAnj	10288
ly wAn jw	5095
ly wAn kw	5095
ly wlwsky	9605
ly xA fyw	10257
ly ywAn $Aw	1568
ly ywAn t$Aw	1568
ly ywAnt$Aw	1568
ly ywnj byn	5064
ly ywnj dAk	5083
ly ywnj dwk	5083
ly ywnj hw	5013
ly ywt$nj	1461
ly ywt$ynj	1461
ly zAn$w	1518
ly zAw $ynj	1438
ly zhAwksynj	1438
ly zwAn	10255
ly zwnj	10285
ly$ fAlysA	7141
ly$ fAlyzA	7141
ly$ fAwnsA	7141
ly$ kAt$ynsky	7143
ly$ kAzynsky	7143
ly$k bAltsrwfyt$	7093
ly$k mylr	7136
ly$yk bAltsyrwfyt$	7093
ly$yk mylr	7136
lyAbwA jwnAvAn	5513
lyAl jrAnt	2917
lyAm fwks	2882
lyAm kwsjryf	3649
lyAmyn zrwAl	2001
lyAn $An	9036
lyAn t$An	9036
lyAnj jwAnj ly	1422
lyAnj jwAnjly	1422
lyAnj qwAnj ly	1422
lyAnj qwAnj lyh	1422
lyAnj t$n ynj	3405
lyAnkA	5844
lyAqt Ely xAn	6989
lyAw ly t$yAnj	1466
lyAw lyt$Anj	1466
lyAw lyt$yAnj	1466
lyAw tywnj lAy	6334
lybAfsky	1752
lybrAtA mwlAmwlA	9093
lybrmAn	3779
lybrt	9598
lybwA jwnAvAn	5513
lybwnn	2572
lybwnyn	2572
lybyd	7623
lybydyf	7631
lybyrAtA mwlAmwlA	9093
lydjArd	1951
lydjwrd	1951
lydy bwlfr	5567
lydy bwlfyr	5567
lydyA jylyr	931
lydyjArd	1951
lyf	9600
lyfAn jAjAryAn	7569
lyfAn jAjryAn	7569
lyfnt jwmrwkjw	8971
lyfnt jwmrwkt$w	8971
lyfny	3778
lyfrAmyntw	1693
lyfwn btrwsyAn	263
lyfwn bytrwsyAn	263
lyfwn dyr bdrwsyAn	263
lyfwn dyr btrwsyAn	263
lyfwn trbtrwsyAn	263
lyfwn tyr btrwsyAn	263
lyfwn tyr bytrwsyAn	263
lyfy	3777
lyfy A$kwl	3762
lyfy bAtryk mwAnAwAsA	10549
lyfy mwAnAwAs	10549
lyfy mwAnAwAsA	10549
lyfy mwAnAwAzA	10549
lyfy mwAnAwsA	10549
lyfy mwAnwAsA	10549
lyfy mwnAwAsA	10549
lyfy mwnwAsA	10549
lyfyn	3861
lyfyt	10058,2643
lyfyts	5609
lyfyw drAjnyA	7442
lyh dwAn	10255
lyh hAy bynh	10287
lyhy	9855
lyjAry	6963
lyjAt$wf	8363
lyjwAylA jwzyf lyjwAylA	1033
lyjwAylA lyjwAylA	1033
lyjwn mbwtjwAn	5510
lyjwn mbwtjwAnA	5510
lyjwn mbwtjwAny	5510
lyjwn mbylA	1406
lyjwn mbylA mbylA	1406
lyjwny mbwtjwAnA	5510
lyjwny mbwtjwAny	5510
lyjwyn mbylA mbylA	1406
lyjy	2165
lyjyA krAj kytyldyk	8243
lyjyA krAx kytyldyk	8243
lyjysy twlw	2541
lyk fAlysA	7141
lyk kAt$ynsky	7143
lykAnyA	5514
lykbAy	8648
lykwlyA bwlwnjw	1197
lykwrnw	2635
lykwtA	10460
lykytwft	1942
lylA Ebdlh yfA	532
lylA fryfAldz	7979
lylA rAtsyfAndryAmAnAnA	5901
lylA rAtsyfAndryhAmAnAnA	5901
lylA rAtsyfAndrymAnAnA	5901
lylA rAtsyfndryhAmAnAnA	5901
lyly $hyd	7172
lyly EbdAyfA	532
lyly EbdlAyfA	532
lyly Ebdlh yfA	532
lyly EbdlhyfA	532
lyly EbdlyfA	532
lyly EbdwllAyfA	532
lyly EbdyfA	532
lyly frAyfAldz	7979
lyly fryfAlds	7979
lyly fryfAldz	7979
lyly r$yd kwyl	7314
lylyA dwj frydsdwtyr	4439
lylyA frdzdwtyr	4439
lylyA frydsdwtyr	4439
lylyAn bAtAl	6223
lylyAn bAtl	6223
lylyAn bAtyl	6223
lylyAn blwmn	6532
lylyAn blwmyn	6532
lylykAs	1711
lylyt$	7489
lym dwnj wn	5113
lym jwk snj	902
lym jwk synj	902
lym swnj nAm	5046
lymA mjrsA	2497
lymA myjrsA	2497
lymA myjyrsA	2497
lymAn	3137,9452
lymAs	3647
lymdwtA strAwjwmA	5601
lymdwtA strwywmA	5601
lymts	2178
lymwjAnj kwAby	1040
lymwjAnj kwAbyh	1040
lymyts	2178
lyn $An	9036
lyn $wAn	9065
lyn $yA lwnj	9048
lyn Asbrsn	1948
lyn Asbyrsn	1948
lyn byAw	1429
lyn jAn	1545
lyn jyA lwnj	9048
lyn jyAn	1545
lyn t$An	9036
lyn t$wAn	9065
lyn t$yA lwnj	9048
lyn trAysy	9635
lyn trysy	9635
lyn ywnj lw	9045
lyn$	9721,3648
lynA Asbrsn	1948
lynA hylm fAlyn	7977
lynA ylm fAln	7977
lynArt myry	2166
lynAs lnkfyt$ws	5520
lynAs lynkAfy$yws	5520
lynAs lynkfysyws	5520
lynAs lynkyfy$ws	5520
lynAs lynkyfy$yws	5520
lynAs lynkyfysws	5520
lynAs lynkyfysyws	5520
lynAs lynkyfyt$ws	5520
lynd	7978
lyndA jrynfyld	9591
lyndA rynwldz	431
lyndA twmAs jrynfyld	9591
lyndh	7982
lyndn bndlynj	1012
lyndn byndlynj	1012
lyndnr	1838
lyndrknj	9596
lyndrkynj	9596
lyndrtsh	1832
lyndsAy hwyl	3042
lyndsy hwyl	3042
lyndsy jrAhAm	9910
lyndsy jrAhm	9910
lyndsy jrhAm	9910
lyndwn bndlynj	1012
lyndwn by jwnswn	10063
lyndwn jwnswn	10063
lyndwy syswlw	10500
lyndy	1385,7982
lyndytA nykwlA	230
lyndywy swswlw	10500
lyndywy syswlw	10500
lyndywy syzwlw	10500
lyndzy jrAhAm	9910
lynh Asbrsn	1948
lynh Asbyrsn	1948
lynhArt	384
lynjwA	10126
lynkw	4861
lynkyfy$ws	5520
lynkyfy$yws	5520
lynkyfysyws	5520
lynkyfyt$ws	5520
lynr rynw	3487
lyny bywrklwnd	7962
lyny rwbrdw	6908
lyny rwbrydw	6908
lyny rwbrydwA	6908
lynyhAn	3632
lynyn	8341
lynyn mwrynw	2149
lynyn mwrynw jArsys	2149
lyrnr	2782,3880
lys Asbn	9361
lysAndrw rwzAlys	3420
lysjy $rAynmAxr	6534
lyskwfAr	10132
lysly AwrdmAn	9646
lysly fwltyr	3527
lysly tsw	9634
lysnkw	9186
lystr byrd	176
lystr byrswn	1120
lysty vAlv	5512
lyswbA	1268
lysyh $rAynmAxr	6534
lysyjw mAkjwthy	5508
lysyjw mAkjwty	5508
lysyjw mAkjwvy	5508
lysynA kArAsy	2592
lysynkw	9186
lysynyA kArAsy	2592
lytA	4557
lytfyn	9181
lytkwA twmynj	5949
lytsh vAlv	5512
lytsy vAlv	5512
lytsyh vAlv	5512
lytwkwA twmynj	5949
lyv kbh	4183
lyw $Aw $ywAn	9059
lyw $Aw t$y	1509
lyw $Awt$y	1509
lyw $yAw mynj	1454
lyw $yAwmynj	1454
lyw fAlkAm	2604
lyw fArAdAkAr	3656
lyw fArAdkAr	3656
lyw fArAdkr	3656
lyw fArdkAr	3656
lyw frAdkAr	3656
lyw hh	1571
lyw hy	1571
lyw jwt$wnj	1572
lyw jwy jyn	1446
lyw jwyjyn	1446
lyw jy	1456
lyw jy y	1456
lyw jyAn $Aw	1526
lyw jyAn t$Aw	1526
lyw jyAn$Aw	1526
lyw jyAnt$Aw	1526
lyw jyh y	1456
lyw jynmyn	1443
lyw qwh t$wnj	1572
lyw qwt$wnj	1572
lyw qwy jyn	1446
lyw qwyjyn	1446
lyw rAbE E$r	10148
lyw t$Aw $wAn	9059
lyw t$Aw $ywAn	9059
lyw t$n myn	1443
lyw t$nmyn	1443
lyw t$ynmyn	1443
lyw trwtsky	8334
lyw tyndmAns	669
lyw tywnj lAy	6334
lyw tywnj ly	6334
lyw xh	1571
lyw yAn dwnj	1568
lyw yAndwnj	1568
lyw zynmyn	1443
lywAn jAjAryAn	7569
lywb$w jywrjyfsky	5980
lywbh bwskwfsky	5974
lywbkw jwrjyfsky	5980
lywbkw jywrjyfsky	5980
lywbt$w jwrjyfsky	5980
lywbt$w jywrjyfsky	5980
lywbwl sydAr snjwr	8155
lywbwld fyjl	393
lywbwld jnynnfy	8587
lywbwld jnynynfy	8587
lywbwld nynynfy	8587
lywbwld snjwr	8155
lywbwld sydAr snjwr	8155
lywbwld sydAr synjwr	8155
lywbwld sydr snjwr	8155
lywbwld synjwr	8155
lywbwld vAlv	665
lywbwld vAny	664
lywbwldw jAltyry	347
lywbwldw kAlfw swtylw	2459
lywbwldw syntrA fryAs	1652
lywbwmyr frkwfsky	5963
lywbwmyr frt$kwfsky	5963
lywby bw$kwfsky	5974
lywby bwskwfsky	5974
lywbyAnkyt$	544
lywbyn byrwf	763
lywbyn jwtsyf	730
lywn $rAybr	10490
lywn AmbA	2847
lywn bAntA	9803
lywn bAnytA	9803
lywn blwm	2737
lywn dyr bdrwsyAn	263
lywn fwrv	9780
lywn fybrys kwrdyrw	2137
lywn fyrv	9780
lywn kAkw Adwm	1319
lywn kAkw hwdjA Adwm	1319
lywn knjw wA dwndw	1193
lywn kynjw	1193
lywn kynjw wA dwndw	1193
lywn kynjwA dwndw	1193
lywn mbA	2847
lywn mbyAm	2838
lywn mybyAm	2838
lywn mybyAmy	2838
lywn rAbE E$r	10148
lywn trwtsky	8334
lywn tyr btrwsyAn	263
lywnAl znsw	892
lywnAl zynsw	892
lywnAr $y Awkytwndw	1177
lywnAr $yh Awkytwndw	1177
lywnArd $y Awkytndw	1177
lywnArd $y Awkytwndw	1177
lywnArd $yh Awkytndw	1177
lywnArd $yh Awkytwndw	1177
lywnArd Awkytwndw	1177
lywnArdw sAndry	10159
lywnArdw sAntws symAw	6348
lywnArdw symAw	6348
lywnArdw symw	6348
lywnj	3405
lywnj kwnj	10277
lywnj t$wn ynj	3405
lywnj vAnh njy	10286
lywnwr	2388
lywny bAnjA bwty	1226
lywny bAnjA bwvy	1226
lywny bnjA bwty	1226
lywnyd bryjnyf	8344
lywnyd bryjynyf	8344
lywnyd krAft$wk	9167
lywnyd kwjArA	9142
lywnyd kwt$mA	9154
lywnyd kwzhArA	9142
lywnyd slwtsky	7578
lywnydAs rwzA bAwtystA	3412
lywnyh bAnjA bwty	1226
lywnyl AynjymA	6654
lywnyl AynjymyA	6654
lywnyl frnAndys	1989
lywnyl frnAndyz	1989
lywnyl fyrnAndys	1989
lywnyl fyrnAndyz	1989
lywnyl jwsbAn	2754
lywnyl znsw	892
lywnyl zynsw	892
lywnyl zynswh	892
lywr HyAt	3886
lywr hAyAt	3886
lywtAr	2626
lywthArd	1309
lywvA bn slTAn mjyryh	6708
lywvA mjyry	6708
lywvA mjyryh	6708
lywy tywnj lAy	6334
lyx fAlynsA	7141
lyx fAlysA	7141
lyx fAlyzA	7141
lyx fAwnsA	7141
lyx fAwntsA	7141
lyx fAwynsA	7141
lyx kA$ynsky	7143
lyx kAt$ynsky	7143
lyx kAtzynsky	7143
lyxAnyA	5514
lyz t$yny	9510
lyz trAs	2987
lyz trws	2987
lyzA $wmAn	1085
lyzA frAn$yty	9339
lyzA frAnkyty	9339
lyzA jwnsn	9658
lyzA jwnswn	9658
lyzA mwnAkw	9814
lyzA mwrkAwsky	9908
lyzA mwrkwfsky	9908
lyzk bAlsyrwfyt$	7093
lyzk mylr	7136
lyzly AwrdmAn	9646
lyzly fwltyr	3527
lyzly jylb	9414
lyzly tsw	9634
lyzyk mylr	7136
m$Ahd Hsyn	7044
m$Ahd Hsyn syd	7044
m$Ar	8296
m$AryA kAmAw	4847
m$Atyly	10524
m$Ay	4423
m$El AHmd	5134
m$El AHmd SbAH	5134
m$El AHmd jAbr	5134
m$El AHmd jAbr SbAH	5134
m$El bn Hmd bn mHmd vAny	7351
m$El bn Hmd vAny	7351
m$El mHmd zbn	4604
m$El zbn	4604
m$hdAny	4172
m$kAh slAmh	8742
m$kAh slAmh xAldy	8742
m$nwq	5345
m$rf	6915
m$ry	5726
m$tAq AHmd	604
m$y$y	8782
mA $yAw jwAnj	1534
mA $yAw qwAnj	1534
mA $yAwjwAnj	1534
mA jAw $ywy	1529
mA kAy	1568
mA t$Aw $w	1529
mA t$Aw $ywy	1529
mA t$Aw$w	1529
mA t$Aw$ywy	1529
mA t$Awksw	1529
mA tyryzA lAzArw	6877
mA ynj jw	9071
mA ynj jyw	9071
mA zAw$w	1529
mA$AbAny	10479
mA$Ar	8296
mA$AryA kAmAw	4847
mA$AtAyl	10524
mA$Atyl	10524
mA$Atyly	10524
mA$wnjw	6354
mA$yl	6359
mA$ymwrA	4791
mA$yt	7280
mA$yth	7280
mA$yty	7280
mAAdA byw	8111
mAEyA hAnwmAnjy	6202
mAZ bk AtAmbAyf	4906
mAZ byk AtAmbAyf	4906
mAZbk AtAmbAyf	4906
mAZbyk AtAmbAyf	4906
mAbArAkwy mAhAw	5503
mAbArAnkw mAhAw	5503
mAbArAnkwy mAhAw	5503
mAbwndA	1210
mAbwzA	10523
mAbysA nkAkwlA	10484
mAbysA nqAkwlA	10484
mAdA byw	8111
mAdAf kwmAr nybAl	6612
mAdAn dwlw	6183
mAdAn mwrlydAr dwlw	6183
mAdAn mwrlydhAr dwlw	6183
mAdhAf kwmAr	6612
mAdhAf kwmAr nybAl	6612
mAdhAf nybAl	6612
mAdhAf synj swlAnky	3946
mAdhAfsynh swlAnky	3946
mAdl	3559
mAdlyn AwlbrAyt	9454
mAdlyn brAyt	9454
mAdwnsylA	10468
mAdwnzylA	10468
mAdwrw	10188
mAdwykwy	6452
mAdwyky	6452,6466
mAdy bwlyrw	4971
mAdybA	10498
mAdyk nyAnj	8134
mAdykh nyAnj	8134
mAdyky AnyAnj	8134
mAdyky AnyAnk	8134
mAdyky nyAnj	8134
mAdywr bwy	8147
mAhA fAjyr wnjkwrn	8614
mAhA fAjyrA lwnjkwrn	8614
mAhA fAjyrAlwnjkwrn	8614
mAhA fAjyrAlwnkwrn	8614
mAhA wAt$yrAlwnjkwrn	8614
mAhAfAly	5915
mAhAjAn	3998
mAhAmA	3144
mAhAmAdw Ayswfw	6399
mAhAmAdw kAryjw	6382
mAhAmAdw ywsfw	6399
mAhAmAdw ywswfw	6399
mAhAmAn EvmAn	6411
mAhAmAt Adrys dyby	8577
mAhAmwdw bAwmyA	3146
mAhAw	5503
mAhlwbw	10503
mAhmAny EvmAn	6411
mAhndA rAjAbAksA	5467
mAhndrA	6625
mAhndrA $wdry	2591
mAhndrA bhAdwr bAndy	6617
mAhr Asd	8388
mAhwtA	6676
mAhyjA	9082
mAhyndA rAjAbAk$A	5467
mAhyndA rAjAbAk$h	5467
mAhyndA rAjAbAks	5467
mAhyndA rAjAbAksA	5467
mAhyndA rAjAbAksh	5467
mAhyndA rAjAbAksy	5467
mAhyndA rAjAbksA	5467
mAhyndA rAjAbksh	5467
mAhyndA yAbA AbywArdAnA	5473
mAhyndA yAbA AbywArdynA	5473
mAhyndA yAbA AbywrdynA	5473
mAhyndrA	6625
mAhyndrA $wdhry	2591
mAhyndrA $wdry	2591
mAhyndrA bAndy	6617
mAhyndrA bhAdwr bAndy	6617
mAhyndrA t$wdhry	2591
mAhyndrA t$wdry	2591
mAjA$y	6432
mAjAlywA	9103
mAjAnjA mwsAfw	2855
mAjd AnSAry	7381
mAjd EbdftAH	2229
mAjd EbdftAH EbdEzyz	2229
mAjd bn mHmd AnSAry	7381
mAjd frj	7236
mAjd mHmd AnSAry	7381
mAjdAlynA Andr$wn	7972
mAjdAlynA Andrswn	7972
mAjnws mAlAn	10458
mAjnws mlAn	10458
mAjrw	10079,2681
mAjsAysAy	6883
mAjwfwly	9105
mAjwrw	5504
mAjwynyA	10517
mAk Arvr	9234
mAk mAhArAj	10513
mAk mAhrAj	10513
mAk mhArAj	10513
mAk mhrAj	10513
mAkA bw$wry$fyly	3088
mAkA bwt$wr$fyly	3088
mAkA bwt$wry$fylly	3088
mAkA bwt$wry$fyly	3088
mAkAlwm	3035
mAkAly kAmArA	3179
mAkAly kmArA	3179
mAkAlys	3660
mAkAmbA	9094
mAkAmw	6361
mAkArvy	9962
mAkArwf	7502
mAkAy	1129
mAkdwnw	9808
mAkfArlAnd	9313
mAkfArlyn	9769
mAkfwl	9581
mAkjrAv	3635
mAkjwrj bAndy	9754
mAkjwrj bndy	9754
mAkjwrk	9601
mAklylAn	9990
mAkmAstr	9820
mAkmstr	9820
mAkmylAn	3015
mAknmArA	9350
mAknty	3645
mAknzy	9320
mAknzy kynj	1152
mAkrAfn	9288
mAkrwn	2696
mAkry	355
mAkrystAl	9267
mAks bwkAs	9861
mAks bwkws	9861
mAks syswlw	10507
mAks syzwlw	10507
mAkswyl kymAyA	5476
mAkswyl kymAyAh	5476
mAkswyl ryt$Ardz	9016
mAkswyl tAylwr	9237
mAksym Awry$kyn	7595
mAksym SbH	9131
mAksym brnyh	1130
mAksym bryfw	659
mAksym bryfwt	659
mAksym byrnyh	1130
mAksym dwfw	5909
mAksym fyrhAjn	6544
mAksym fyrhAxn	6544
mAksym kArlw kwrmAn	10300
mAksym kArlwt kwrmAn	10300
mAksym ryjynkwf	1064
mAksym ryzynkwf	1064
mAksyn mAklyn	585
mAksyn mklyn	585
mAkwl	9913
mAkwly	6675
mAkwnyl	9872
mAkwrmAk	9986
mAkwsw	1277
mAkwt	7486
mAkwzA	7710
mAky	1062
mAky SAl	8141
mAky sAl	8141
mAky sl	8141
mAkyh sAl	8141
mAkykw tAnAkA	4789
mAkyn	9875
mAkynAny	10046
mAkynty	3645
mAkynwn	6672
mAkynzy	9320
mAkyr	2940
mAkyrnAn	9260
mAlAm bAkAy sAnA	3378
mAlAm bAkAy sAnhA	3378
mAlAm bAkAy snhA	3378
mAlAm bkAy sAnA	3378
mAlAm bkAy sAnhA	3378
mAlAm bkAy snhA	3378
mAlAm wAnky	6413
mAlAn	956
mAlAnjy	10540
mAlk EqAr	7957
mAlk dyA	6033
mAlk dyAw	6033
mAlk jAw	6033
mAlk mErAj xAld	7033
mAlk ndAy	8160
mAlk ndyAy	8160
mAlkwlm fryzr	467
mAlkwlm fryzyr	467
mAlkwlm ryfknd	2874
mAlkwlm ryfkynd	2874
mAlkwlm trnbwl	473
mAlkwlm twrnbwl	473
mAlkwlm tyrnbwl	473
mAlkwm fryzr	467
mAlkwm trnbwl	473
mAlkwm twrnbwl	473
mAlkwm tyrnbwl	473
mAlkwrA	328
mAlky	7805,4143,7247
mAlm bAkAy sAnhA	3378
mAlmr stynrjArd	7984
mAlmr stynrjwrd	7984
mAlrwny	1158
mAlwk brAwn	2913
mAlwsy jyjAbA	10487
mAlwsy jyjbA	10487
mAly sw$yAtA	4957
mAly sw$ytA	4957
mAly swt$yAtA	4957
mAly swt$ytA	4957
mAlyAr	9124
mAlyAtwA tAnwmAfyly vAny	10313
mAlyHh lwdy	6928
mAlyk dyA	6033
mAlyk dyAw	6033
mAlyk jAw	6033
mAlyk ndyAy	8160
mAlyly	189
mAlylyjAwy	10316
mAlymbA mA$yk	10544
mAlymbA mA$yky	10544
mAlymbA mAsyky	10544
mAlynkwf	8349
mAlynwfsky	8328
mAlysky	5961
mAlytwA tAnwmAfyly	10313
mAlytwA tAnwmAfyly vAny	10313
mAlywk	9178
mAm mAdywr bwy	8147
mAmAdAy dwmbwyA	3201
mAmAdw Amyn lwm	8146
mAmAdw Awry bA	3196
mAmAdw Awry bAh	3196
mAmAdw Ayswfw	6399
mAmAdw TAnjA	6414
mAmAdw bAmbA	1323
mAmAdw dAndA	6406
mAmAdw dwmbwyA	3201
mAmAdw dwmbyA	3201
mAmAdw dyA	8143
mAmAdw dyAlw byrys	3349
mAmAdw jAlw byrys	3349
mAmAdw lAmyn lwm	8146
mAmAdw sAyfw dyAlw byrys	3349
mAmAdw tAnjA	6414
mAmAdw tAnjArA	3155
mAmAdw tnjA	6414
mAmAdw tnjArA	3155
mAmAdw tnkArA	3155
mAmAdy DwmbwyA	3201
mAmAdy dmbwyA	3201
mAmAdy dwmbwA	3201
mAmAdy dwmbwyA	3201
mAmAdy dwmbwyh	3201
mAmAdy dwmbyA	3201
mAmAdy kwndy	3174
mAmAdy kwndyh	3174
mAmAdy twry	3171
mAmAdy twryh	3171
mAmAdy ywlA	3192
mAmAdy ywlh	3192
mAmAdyArwf	503
mAmAlwny	7807
mAmAw	4963
mAmbrty	10137
mAmby	1341
mAmbyrty	10137
mAmdy dwmbwyA	3201
mAmdyArwf	503
mAmwkA bAxTAdzh	3075
mAmwkA bAxtAdzh	3075
mAmwkA bAxtdzh	3075
mAmwkA bxtAdzh	3075
mAmwn Ebdqywm	6212
mAmwn HmdAn	8430
mAmwn Hsyn	7015
mAmwn kzbry	8461
mAmwn qywm	6212
mAmy mAdywr bwy	8147
mAmydyArwf	503
mAmyn	5245
mAn EbdlAyf	529
mAn Ebdlh yf	529
mAn Ebdlhyf	529
mAn mwhAn AdhykAry	6632
mAn mwhAn AdykAry	6632
mAn mwhAn synj	3933
mAn$Am	7825
mAn$yn	9926
mAnAlw	6876
mAnAnjAjwA	10581
mAnAsy mAqwk	8290
mAnAsy swjAfAry	7810
mAnAsyh swjAfAr	7810
mAnAsyh swjAfAry	7810
mAnAsyh swqAfAry	7810
mAnE Etybh	48
mAnE bn sEyd Etybh	48
mAnE sEyd Etybh	48
mAndlA	10498
mAndlswn	2956
mAndwn	2620
mAndy sydyby	6016
mAndy symAyA	8283
mAndy symAyA kwmbA	8283
mAndyh sydy by	6016
mAndyh sydyby	6016
mAndyh sydybyh	6016
mAndylA	10498
mAndyt$	5896
mAnfryd kAntr	1853
mAnjAjwA	10581
mAnjAlA sAmArAwyrA	5452
mAnjAlA sAmrAwyrA	5452
mAnjAlA smArAwyrA	5452
mAnjAlA smrAwyrA	5452
mAnjAlAzA	5926
mAnjlAnw	2465
mAnjstw	2523
mAnjstw hylA mAryAm	2523
mAnjstw hylA mryAm	2523
mAnjwAnA	10588
mAnjwswtw bwtylyzy	10482
mAnjwswtw bwvylyzy	10482
mAnjwswvw bwtylyzy	10482
mAnjwswvw bwvylyzy	10482
mAnkwr AndyAy	8136
mAnkwr AnjAy	8136
mAnkwr ndAy	8136
mAnkwr ndyAy	8136
mAnkyr ndAy	8136
mAnkyr ndyAy	8136
mAnkywr ndyAy	8136
mAnly	4596
mAnlys	3882
mAnlyw dy styfAnw	4494
mAnmwhAn	3933
mAnmwhAn AdykAry	6632
mAnmwhAn snj	3933
mAnmwhAn synj	3933
mAnmwhn snj	3933
mAnmwhn synj	3933
mAnnj	3024
mAnrhAym	2578
mAnsyh swjAfAry	7810
mAnt$Am	7825
mAnt$ynw	4525
mAntwrwf	7680
mAntyjA	959
mAntykA	4474
mAntyly	4457
mAnwA Asybysw	4871
mAnwA Aysybysw	4871
mAnwA kAmykAmykA	2599
mAnwAh Asybysw	4871
mAnwAh Aysybysw	4871
mAnwhAr bArykAr	3909
mAnwhAr bArykr	3909
mAnwhAr jw$y	3995
mAnwhr bArykAr	3909
mAnwj bAndh	3902
mAnwj bAndy	3902
mAnwj mwkwnd nArAfAny	3901
mAnwj nArAfAn	3901
mAnwj nArAfAny	3901
mAnwlyt$	3458
mAnwyl $Afyz	2486
mAnwyl $Antry	1684
mAnwyl $ryfw nyAmAjw	3383
mAnwyl Adwrny	357
mAnwyl Ajwstw	291
mAnwyl AnTwnyw nwryjA	6746
mAnwyl Askyfyl	1089
mAnwyl AvAnyA	2464
mAnwyl AwdryA	6823
mAnwyl Awjstw	291
mAnwyl Awjwstw	291
mAnwyl AwsA	3225
mAnwyl AwsA nsw nswA	3225
mAnwyl AwsA nswy	3225
mAnwyl AwsA nswy nswA	3225
mAnwyl AwsA nswy nswh	3225
mAnwyl Aynwsnsyw swzA	1686
mAnwyl Aynwsynsyw swsA	1686
mAnwyl Aynwsynsyw swzA	1686
mAnwyl HsAsyAn	7181
mAnwyl bntw dA kwstA	8323
mAnwyl byntw dA kwstA	8323
mAnwyl byntw dAkwstA	8323
mAnwyl dwmynjws Awjstw	291
mAnwyl dwmynjws Awjwstw	291
mAnwyl dwmynjws fysnty	303
mAnwyl fAls	2727
mAnwyl fAlz	2727
mAnwyl fyntwrA	1625
mAnwyl fysnt	303
mAnwyl fysnty	303
mAnwyl fysynt	303
mAnwyl fysynty	303
mAnwyl jwnzAlys	1624
mAnwyl jwnzAlyz	1624
mAnwyl jwnzAlyz sAnz	1624
mAnwyl kAmAt$w	6261
mAnwyl kAmAt$w swlys	6261
mAnwyl kAsymyrw t$Antry	1684
mAnwyl kAzymyrw $Antry	1684
mAnwyl kwyfydw	10211
mAnwyl kyfydw	10211
mAnwyl lwbyz AwbrAdwr	6294
mAnwyl mAkrwn	2696
mAnwyl mAlyA	6163
mAnwyl mAryn	2471
mAnwyl mAryrw	1669
mAnwyl mAryrw krws	1669
mAnwyl mAryrw krwz	1669
mAnwyl mwry	2606
mAnwyl myrynw	6836
mAnwyl nwrwyjA	6746
mAnwyl nwryjA	6746
mAnwyl nyAmAjw	3383
mAnwyl rwdryjyz	6773
mAnwyl rwdryjyz kwAdrws	6773
mAnwyl rwksAs	6881
mAnwyl rwxAs	6881
mAnwyl sAtwrnynw dA kwstA	3359
mAnwyl sryfw nyAmAjw	3383
mAnwyl sylAyA	3427
mAnwyl syryfw nyAmAdjw	3383
mAnwyl syryfw nyAmAjw	3383
mAnwyl t$Afyv	2486
mAnwyl t$Afyz	2486
mAnwyl t$Antry	1684
mAnwyl vylAyA	3427
mAnwyl zlAyA	3427
mAnwyl zylAyA	3427
mAnwylA lwkAs	6351
mAnwylA rwkA	3224
mAnwylA rwkA bwty	3224
mAnwylA rwkA bwtyh	3224
mAny $AnkAr AyAr	3964
mAny $AnkAr Ayr	3964
mAny $nkr AyAr	3964
mAnyly	7806
mAnynj	9010,3024
mAnynjhAm bwlr	3026
mAnynty	4568
mAnyskw	7409
mAnyt	4930
mAnytsky	2167
mAr mAmAdyArf	503
mAr mAmAdyArwf	503
mAr mAmAdyrwf	503
mAr mAmdyArwf	503
mAr mAmydyArwf	503
mAr mHmd yArwf	503
mAr mHmdyArwf	503
mAr mmAdyArwf	503
mAr mmdyArwf	503
mAr rwhAs	6879
mAr rwksAs	6879
mAr$Al	9233
mAr$ynkw	9134
mArA kArlyn	9388
mArAb	6851
mArAbAnA	5455
mArAbh	6851
mArAby	6851
mArAt Hsnwlyn	7678
mArAt tAjn	5222
mArAt tAjyn	5222
mArAt tAzhyn	5222
mArAt tAzyn	5222
mArAt xsnwlyn	7678
mArAt xwsnwlyn	7678
mArdAs	3247
mArjA	7406
mArjAlw	2437
mArjAryAn	259
mArjAryt skwby	9519
mArjArytA AwjlAs	7976
mArjArytA rwbls	2397
mArjArytA rwblys	2397
mArjArytA sydynyw	1994
mArjAyw	2437
mArjflA$fyly	3106
mArjfylA$fyly	3106
mArjrt vAt$r	3018
mArjryt bykt	2981
mArjryt bykyt	2981
mArjryt mAklAwd	10055
mArjryt mAklwyd	10055
mArjryt mklAwd	10055
mArjryt skwby	9519
mArjryt tAt$r	3018
mArjryt twtwAylr	9971
mArjryt twtwylr	9971
mArjryt vAnyh	1958
mArjryt vAt$r	3018
mArjryt wAlstrwm	7981
mArjrytA Af AwjlAs	7976
mArjrytA AwjlAs	7976
mArjrytA bwnyfr	4474
mArjrytA bwnyfyr	4474
mArjrytA rwblys	2397
mArjrytA sydynyw	1994
mArjrytA vAnyh	1958
mArjryth vAnyh	1958
mArjw fAl$trwm	7981
mArjw fAlstrwm	7981
mArjw wAlstrwm	7981
mArjwn kAmArA	5475
mArjwn kmArA	5475
mArjwry tAylwr jryn	9947
mArjws tsAhknA	2162
mArjws tsAknA	2162
mArjws tsAxknA	2162
mArjws tsxnA	2162
mArjwt fAl$trwm	7981
mArjwt fAlstrwm	7981
mArjwt fwlstrwm	7981
mArjwt wAlstrwm	7981
mArjwt wlstrwm	7981
mArjylwf	7546
mArk $wArtz	9328
mArk Andryh blAn$Ar	1110
mArk Asbr	9386
mArk Aysbr	9386
mArk Aysknz	671
mArk Ayskyns	671
mArk bArys	9475
mArk bAryty	2679
mArk bAzAn	3497
mArk bkstyn	647
mArk bnskyn	418
mArk brAntly	4983
mArk brAwn	1357
mArk brAyswn ryt$Adswn	2945
mArk brAyswn ryt$Ardswn	2945
mArk bryswn ryt$Ardswn	2945
mArk bykstyn	647
mArk bylkA	7095
mArk bynskn	418
mArk bynskyn	418
mArk fAyl	479
mArk fwks	9296
mArk fwrny	2
mArk fylybs	3396
mArk hyrtlnj	9282
mArk hyrtlynj	9282
mArk jArnw	1137
mArk jrwsmAn	9464
mArk jryn	9617
mArk jynsbyrj	9461
mArk jynzbrj	9461
mArk kArny	1117
mArk krystyAn kAbwry	695
mArk kyly	9945
mArk kymt	9989
mArk kymyt	9989
mArk kyrk	9924
mArk lAyAl jrAnt	2917
mArk lAyl jrAnt	2917
mArk lyAl jrAnt	2917
mArk lybrt	9598
mArk lybyrt	9598
mArk mAlwk brAwn	2913
mArk mAyly	9312
mArk mydwz	9936
mArk mylly	9312
mArk myly	9312
mArk myt$l	9383
mArk rAfAlwmAnAn	5938
mArk rAfAlwmAnAnA	5938
mArk rAfAlwmAnnA	5938
mArk rAfAlwmnAnA	5938
mArk rAflwmAnAnA	5938
mArk rfAlwmAnAnA	5938
mArk rfAlwmnAnA	5938
mArk rwt	6565
mArk rwtA	6565
mArk rwth	6565
mArk rwty	6565
mArk ryjf	3871
mArk ryjyf	3871
mArk sAfAyA	9660
mArk sAfyA	9660
mArk sAyks	2889
mArk strwh	10023
mArk sydwyl	3034
mArk syfrz	9612
mArk syfyts	7146
mArk t$n	9041
mArk t$yn	9041
mArk twnAr	10010
mArk twnr	10010
mArk twnyr	10010
mArk wArnr	9922
mArkAryAn	259
mArkw Awrylyw jArsyA	994
mArkw djwryt$	7458
mArkw dwryt$	7458
mArkw dywryt$	7458
mArkw hAwsykA	6368
mArkw hAwsykw	6368
mArkw hwsykw	6368
mArkw jwryk	7458
mArkw jwryt$	7458
mArkw jywryt$	7458
mArkw kArnylws	4486
mArkw mAsyl	1004
mArkw myndysynw	1145
mArkw myndyt$ynw	1145
mArkw mynyty	4567
mArkw rwbyw	9932
mArkwAyn mwlyn	9950
mArkwfyt$	5894
mArkwlys	1712
mArkws	6886,6890
mArkws Abn	6890
mArkws AlAb	6886
mArkws bwtsl	1822
mArkws bwtzl	1822
mArkws byryz xymynys	10214
mArkws byryz xymynyz	10214
mArkws fwlf	1788
mArkws jwnywr	6890
mArkws kbryAnw	1713
mArkws kybryAnw	1713
mArkws styfn	6651
mArkws styfnz	6651
mArkws wlf	1788
mArkwyn mwlyn	9950
mArlAskA	2450
mArln fytzwtr	9970
mArls	484
mArlyn fytzwtr	9970
mArlyn stwtsmAn	9925
mArlyn stwtzmAn	9925
mArlys	484
mArlyz	484
mArlz	484
mArmwr$tAyn	3891
mArsdn mAdwkA	4854
mArsl Amwn tAnwh	1328
mArsl rAnjyfA	5902
mArslynw mwkw	299
mArslynw njymA Awnjwyny	3207
mArswdy	3593
mArswlynw mwkw	299
mArsyl $wlAkw	7443
mArsyl Amwn tAnw	1328
mArsyl Amwn tAnwh	1328
mArsyl rAnjyfA	5902
mArsyl sywlAkw	7443
mArsyl t$wlAkw	7443
mArsyl t$ywlAkw	7443
mArsyl whbh	9498
mArsylw AbrArd	6268
mArsylw AybrArd	6268
mArsylw dy swzA	7298
mArsylw kAytAnw	7285
mArsylw rybylw dw swzA	7298
mArsylw rybylw dy swsA	7298
mArsylw rybylw dy swzA	7298
mArsylw sbAtAfwrA	4476
mArsylynw AwryxA	2428
mArsylynw mwkw	299
mArsylynw njymA Awnjwyny	3207
mArsylynw njymA Awnjyny	3207
mArsyn kyrfynsky	7119
mArsynkyfyt$	7137
mArt hlmh	2180
mArt hylm	2180
mArt lAr	2184
mArt symAn	2186
mArt$wk	9156
mArt$ylw AybrArd	6268
mArt$ylw byrA	4575
mArt$ylw kAytAnw	7285
mArt$ylw rybylw dy swzA	7298
mArt$ylw sbAtAfwrA	4476
mArt$yn kyrfynsky	7119
mArt$ynkw	9134
mArt$ynkyfyt$	7137
mArtA dAsw	4482
mArtA lwsyA rAmyrys	1573
mArtA lwsyA rAmyryz	1573
mArtAn bwnjw	2824
mArtAn njwjA	7691
mArtAn twryxws	6751
mArtAn zyjyly	1238
mArtAn zyjylyh	1238
mArtn $Afr	1900
mArtn $yfr	1900
mArtn AndjAbA	6362
mArtn Andyk	9778
mArtn AnjAbA	6362
mArtn AylyA lwmwrw	8271
mArtn bfystr	1287
mArtn bwnjw	2824
mArtn byzkArA	6839
mArtn dAmbsy	9289
mArtn dmbsy	9289
mArtn dymbsy	9289
mArtn fyskArA	6839
mArtn fyzkArA	6839
mArtn jlAt$	8059
mArtn jlAwt$	8059
mArtn jwzmAn	318
mArtn kAryjA njwjA	7691
mArtn kymAny	4848
mArtn lwmwrw	8271
mArtn lwnjdn	2954
mArtn lydjArd	1951
mArtn lydjwj	1951
mArtn lydjwrd	1951
mArtn lydyjArd	1951
mArtn njwjA	7691
mArtn rAjwj	555
mArtn rAjwz	555
mArtn rwmAldyz	6894
mArtn rwmwAldys	6894
mArtn rwmwAldyz	6894
mArtn strwbnyky	1737
mArtn strwbnytsky	1737
mArtn twryxws	6751
mArtn yjr	1897
mArtn zyjyly	1238
mArtn zyjylyh	1238
mArtnz	670
mArtsynkyfyt$	7137
mArtwny	3539
mArty AhtsAry	2579
mArty AhtysAry	2579
mArty nAtAljAwA	3613
mArty nAtAlyjAwA	3613
mArty nAtAlyjwA	3613
mArty ntAlyjAwA	3613
mArtylly	3524
mArtyly	3524
mArtyn $yfr	1900
mArtyn byvkArA	6839
mArtyn fyskArA	6839
mArtyn fyzkArA	6839
mArtyn jwzmAn	318
mArtyn strwbnytsky	1737
mArtyn twryxws	6751
mArtyn yjr	1897
mArtyn zyjyly	1238
mArtyn zyjylyh	1238
mArtynA strwnj	9656
mArtynhw ndAfA kAby	3367
mArtynly	6752
mArtynw	4515
mArtynw ndAfA kAby	3367
mArtynwf	1061
mArtynyly	6752
mArtynyw ndAfA kAby	3367
mArtynz dA krwz	7277
mArw AmAdw	6417
mArw HmAdw	6417
mArwA AmAdw	6417
mArwfyt$	7492
mArwny	4526
mArwtw	10046
mArwty	4488
mAry bn Emwdh kvyry	8693
mAry bn Emwdy kvyry	8693
mAry bn Hmwd kAtyry	8693
mAry hArf	10021
mAry hArfy	10021
mAry hArny	3663
mAry hrf	10021
mAry kAtryn fy	9606
mAry kAtyry	8693
mAry kAvyry	8693
mAry kvyry	8693
mAry kyfynymy	2575
mAry lwyz kwlyrw	6176
mAry lwyz kwlyrw brykA	6176
mAry lyfns	8242
mAry mAk Alys	3660
mAry mAkAlys	3660
mAry mAklys	3660
mAry mkAlys	3660
mAry my$yl rAy	3483
mAry ntwmbA nzyzA	1183
mAry qTyry	8693
mAry rAntAnn	2566
mAry rAntAnyn	2566
mAry rwbnswn	3659
mAry rwbynswn	3659
mAry twmbA	1183
mAry twmbA nzyzA	1183
mAry twmbA nzyzh	1183
mAry ywfAnwfyt$	9535
mAry ywjynyA t$Arlz	1970
mAryA AnjylA hwljyn	1582
mAryA AnjylA zAbyA	4493
mAryA AnxylA hwljwyn	1582
mAryA AnxylA hwljyn	1582
mAryA AstylA mArtynyz dy byrwn	358
mAryA AwbA$	0
mAryA AwbAx	0
mAryA AwhysAlw	2564
mAryA AwxynyA bryzwylA	8367
mAryA AymA myjyA	1589
mAryA AymA myxyA	1589
mAryA AyzAbyl slfAdwr	2116
mAryA bnfyndA dylfynA lyfy	6358
mAryA bnfyndA lyfAy	6358
mAryA bnfyndA lyfy	6358
mAryA byjynwfyt$ bwryt$	3453
mAryA bynfyndA lyfy	6358
mAryA bysynwfyt$ bwryt$	3453
mAryA byt$ynwfyt$	3453
mAryA byt$ynwfyt$ bwryt$	3453
mAryA byt$ynwfyt$ bywryt$	3453
mAryA dA kwnsysAw kAbrAl	3347
mAryA dA kwnsysAw nwbry kAbrAl	3347
mAryA dAs nyfs	8318
mAryA dAs nyfys	8318
mAryA dw kArmw	8320
mAryA dw kArmw sylfyrA	8320
mAryA dwlwrys Ajwyrw	3419
mAryA dwlwrys dy kwsbydAl	2396
mAryA dwlwrys kwsbydAl	2396
mAryA dy fATymA lymA dA fyjA	1687
mAryA dy kArmw sylfyrA	8320
mAryA dy nyfys	8318
mAryA fktr	387
mAryA frnAndA AsbynwsA	2115
mAryA frnAndA AsbynwsA jArsys	2115
mAryA frnAndA AsbynwzA	2115
mAryA fyktr	387
mAryA fyrnAndA AsbynwzA	2115
mAryA jAbryAl	747
mAryA jAbryl	747
mAryA krystynA byrsyfAl	310
mAryA kwnswylw ArAwxw	1593
mAryA kwrAzwn Akynw	6887
mAryA lfwfA bylwfA	7586
mAryA lwkAs	6351
mAryA lwys bwkyrky	7272
mAryA lwyzA fywty	953
mAryA lwyzA rybyrw fywty	953
mAryA lywnwr rwbrydw	6908
mAryA mAlmr stynrjArd	7984
mAryA mAlmr stynrjwrd	7984
mAryA mAlmr stynyrjArd	7984
mAryA mAlmyr stynrjArd	7984
mAryA mAnwylA dws sAntws lwkAs	6351
mAryA mAnwylA lwkAs	6351
mAryA rwbyAlys	6506
mAryA sylfyrA	8320
mAryA tyrysA dy lA fyjA	2485
mAryA tyrysA frnAndyv dy lA fyjA	2485
mAryA tyrysA frnAndyv dy lAbyjA	2485
mAryA tyrysA fyrnAndyz dy lA fyjA	2485
mAryA tyrysA lAzArw	6877
mAryA tyryzA frnAndyv dy lA fyjA	2485
mAryA tyryzA frnAndyz dy lA fyjA	2485
mAryA tyryzA lAzArw	6877
mAryA tywfyly	3242
mAryA vywfyly	3242
mAryA xwsyh byntw	2156
mAryA xysws mwntyrw	2424
mAryA yxAndrA fykwnyA	2151
mAryA yxAndrA mwnywz	2153
mAryA yzAbytA brty kAzylAty	4579
mAryA yzAbytA kAzylAty	4579
mAryA zAxArwfA	7656
mAryA zxArwfA	7656
mAryAm kAydAmA sydyby	6020
mAryAn $Arts	8053
mAryAn $Aryk	8053
mAryAn $Aryts	8053
mAryAn lwbw	5873
mAryAn njwAby	1280
mAryAn sArts	8053
mAryAn sAryk	8053
mAryAn sAryts	8053
mAryAn t$AlfA	1646
mAryAnA bytsA	9132
mAryAnjylA zAbyA	4493
mAryAnw frnAndys	1372
mAryAnw frnAndyz	1372
mAryAnw mwryw	1677
mAryAnw rAhwy	2443
mAryAnw rAxwy	2443
mAryAnw rwmwr	4542
mAryAnwfyt$	7480
mArybwf	4918
mAryk blkA	7095
mAryk bylkA	7095
mAryk kw$t$ynsky	7152
mAryk kwx$ynsky	7152
mAryk sywyts	7146
mArym ElAdjy bwny dyAlw	883
mAryn	2577
mAryn rAykwf	770
mArynA kAljwrAnd	2177
mArynA kAlywrAnd	2177
mArynA syryny	4495
mArynA zAxArwfA	7656
mArynAkys	3311
mArynw mwryw	1677
mAryrw	1669
mArys bAyn	429
mArys byn	429
mArys jAylys	5592
mArys kwsynskys	5602
mArys kwt$ynsks	5602
mArys kwt$ynskys	5602
mArys rykstyn$	5583
mArys rykstyns	5583
mArys rykstynz	5583
mArys sAnjyAmbwnjsA	8635
mArys snjyAmbwnjsA	8635
mAryswl ArjwytA	8369
mAryswl ArjytA	8369
mAryt$ mAn synj	6629
mAryt$ mAn synj $rystA	6629
mAryw Ebdh	7332
mAryw Ebdh bnytyz	7332
mAryw Ebdh bynytyv	7332
mAryw Ebdh bynytyz	7332
mAryw Ebdw	7332
mAryw Ebdw bnytyz	7332
mAryw Ebdw bnytz	7332
mAryw Ebdw bynytyz	7332
mAryw bAnwjyt$	3441
mAryw bAnwzyt$	3441
mAryw bwkArw	3324
mAryw byrys	3363
mAryw dA jrAsA mA$wnjw	6354
mAryw dA jrAsA mAt$wnjw	6354
mAryw drAjy	4560
mAryw fAz	3384
mAryw fryk	5435
mAryw jyrw	4485
mAryw kAnAhwAty	3416
mAryw kAryAs zAbAtA	3409
mAryw kwnAsk	370
mAryw kwnAsyk	370
mAryw lwbtkyn	10083
mAryw lwbys dA rwzA	3351
mAryw lwbytkyn	10083
mAryw lwbyz dA rwzA	3351
mAryw mA$wnjw	6354
mAryw mArsyl	1365
mAryw mAt$wnjw	6354
mAryw mAwrw	4468
mAryw mwnty	4556
mAryw qnwAty	3416
mAryw sntynw	7273
mAryw swAr$	7286
mAryw swArys	7286
mAryw swAryz	7286
mAryw syntynw	7273
mAryw znAry	10124
mAryw zynAry	10124
mAryw$ blA$Ak	7115
mAryw$ blA$t$Ak	7115
mAryw$ blAst$Ak	7115
mAryw$ blAt$Ak	7115
mAryw$ kAmynsky	7118
mAryws blA$Ak	7115
mAryws blA$t$Ak	7115
mAryws blAt$Ak	7115
mAryws jArwyAn	1728
mAryws kAmynsky	7118
mAryws kArwyAn	1728
mAryz bAyn	429
mAs	1847
mAsA	339
mAsAdAm sAtkAlyf	5237
mAsAhykw kwmwrA	4788
mAsAjwrw $ywkAwA	4752
mAsAjyrw $ywkAwA	4752
mAsAky $yrAkAwA	4759
mAsAmbA dybA	1279
mAsAry	4581
mAsAryk	1640
mAsAyw$y AwhyrA	4773
mAskArynhAs mwntyrw	1700
mAskArynyAs mwntyrw	1700
mAslywkwf	7664
mAsn	1885
mAsrA	8571
mAswjwrw $ywkAwA	4752
mAswkw	8545
mAswl	9152
mAsyAs	3226
mAsyAs njymA	3226
mAsymw dAlymA	4555
mAsymw dlymA	4555
mAsymw mArwty	4488
mAsymwf	5242
mAsynkA	1753
mAsyry	1044
mAsyryfyt$	7088
mAsysy	1049
mAt Awlsn	9810
mAt jrAnyt$	3445
mAt mylr	10054
mAt sAbw	6299
mAt$Adw fyntwrA	1675
mAt$AryA kAmAw	4847
mAt$ymwrA	4791
mAt$ynkA	1753
mAt$yryfyt$	7088
mAtAfA	10317
mAtAmylA syryl rAmAfwsA	10522
mAtAmylA syryl rAmAfwzA	10522
mAtAn flnAy	3833
mAtAn fylnAy	3833
mAtAn rwAk	8685
mAtArylA	4465
mAtAtA	1172
mAtAtA bwnyw	1172
mAtfynkw	7643
mAtlwk	9434
mAtrylA	4465
mAtswmwtw	4796
mAtswnw	4838
mAtswt	7486
mAtsybw mwlysy rAmAkwAy	5509
mAtsybw rAmAkwA	5509
mAtsybw rAmAkwAy	5509
mAtsybw rAmAkwy	5509
mAtsynkA	1753
mAtw jwyny	10469
mAtw$ $wtAy Ay$twk	8078
mAtw$ swtAj Astwk	8078
mAtwfyt$	8085
mAtwlt$y	3535
mAtwsyk	1813
mAtwtys	2432
mAty fAnhAnn	2574
mAty fAnhAnyn	2574
mAty fnhAnn	2574
mAty jrAnyt$	3445
mAty twnyn	8033
mAty$A	3462
mAtyA twAfA	9025
mAtyA$ rAkw$y	3547
mAtyA$ swrw$	3557
mAtyAnjy	4863
mAtyAs fykl	2730
mAtyAs rAkw$y	3547
mAtyAs swrws	3557
mAtyh jrAnyt$	3445
mAtyh twnyn	8033
mAtyj twnyn	8033
mAtykAn	5518
mAtykAny	5518
mAtys	9294
mAtysA	3462
mAtyw brwny	10157
mAtyw byAntydwsy	4536
mAtyw byAntydwzy	4536
mAtyw krykw	894
mAtyw kyrykw	894
mAtyw kyrykwh	894
mAtyw mylr	10054
mAtyw rnzy	4558
mAtyw ryntsy	4558
mAtyw rynzy	4558
mAtyw sAlfyny	4534
mAtyw slfyny	4534
mAtyw symblys sArAndjy	1246
mAtyw symblys sArAnjy	1246
mAtyw tswby	10134
mAtyw zwby	10134
mAtyw$ $t$wryk	7097
mAtyw$ mwrAfysky	7098
mAtyw$ mwrAfyt$ky	7098
mAtyw$ mwrAfytsky	7098
mAtyw$ mwrAwyky	7098
mAtyws mwrAfyky	7098
mAtyws mwrAfysky	7098
mAtyws mwrAfytsky	7098
mAtyws mwrAwyky	7098
mAtywz mwrAfysky	7098
mAtywz mwrAfytsky	7098
mAvw jwyny	10469
mAvw vywdwrA jwyny	10469
mAvyw Awlsn	9810
mAvyw bAlmr	9608
mAvyw brAyzA	9531
mAvyw bryzA	9531
mAvyw byAntydwzy	4536
mAvyw jwld	2920
mAvyw krykw	894
mAvyw kyrykw	894
mAvyw mAkfArlyn	9338
mAvyw mAkfrlyn	9338
mAvyw mbw	6445
mAvyw mkfArlyn	9338
mAvyw myllr	10054
mAvyw mylr	10054
mAvyw rAykrwf	2931
mAvyw rAykrwft	2931
mAvyw rykrwft	2931
mAvyw rynzy	4558
mAvyw sAlfyny	4534
mAvyw sbns	9371
mAvyw sbnsr	9371
mAvyw symblys sArAnjy	1246
mAvyw tAw mbw	6445
mAvyw twlr	9580
mAvyw twlyr	9580
mAvyw tywlr	9580
mAvyw wAytykr	9724
mAvyw wytAkr	9724
mAvyw wytykr	9724
mAw	1508
mAw nyj	1543
mAw nynj	1543
mAw t$y kw	9063
mAw tsh twnj	1508
mAw tsy dwnj	1508
mAw tsy twnj	1508
mAw tsytwnj	1508
mAw zy dwnj	1508
mAw zydwnj	1508
mAwAy kybAky	4875
mAwln A$ymbAyf	5250
mAwlyn A$ymbAyf	5250
mAwnj Ay	6061
mAwnj mAwnj	6054
mAwnj mAwnj xA	6049
mAwnw kwyfstw	2569
mAwnw kwyfystw	2569
mAwrr	1284
mAwrw	4468
mAwrw fyrA	972
mAwrw fyrw	972
mAwry$yw mAkry	355
mAwrysyw fwns	8379
mAwrysyw fwnys	8379
mAwrysyw klAfyr kArwny	9827
mAwrysyw mAkry	355
mAwrysyw mAsAry	4581
mAwrysyw mkry	355
mAwrysyw mwntAlfw	2121
mAwrytsyw mAkry	355
mAwrytsyw mAsAry	4581
mAwryvyw mAkry	355
mAwryzyw mAsAry	4581
mAwtsy twnj	1508
mAy	2997
mAy bAnjykydzh	3082
mAyA bAnjkydzh	3082
mAyA bAnjykydzh	3082
mAyA bAnjykydzy	3082
mAyA bndjykydzh	3082
mAyA frnAndyz	1360
mAyA frnAndyz yndy	1360
mAyA fyrnAndyz	1360
mAyA hAnwmAnjy	6202
mAyA hnwmAnjy	6202
mAyA jwykwfyt$	7494
mAyA sAndw	5862
mAyAky	6387
mAyAnkwty kylAv nArAyAnAn	3992
mAydAny	224
mAyh sAndw	5862
mAyhArA	4795
mAyhw tyjnw	2513
mAyhw tyjynw	2513
mAyjA	6025,6035
mAyk AwbrAyn	2903
mAyk Awmry	6494
mAyk Awmyry	6494
mAyk Ay dynq	8279
mAyk bAmbyw	9822
mAyk bns	10071
mAyk brjs	475
mAyk bwmbyw	9822
mAyk byns	10071
mAyk byrjs	475
mAyk bytswlw	458
mAyk byzwlw	458
mAyk fAltz	9836
mAyk flyn	9811
mAyk fnzl	9335
mAyk frwmAn	9686
mAyk fynzl	9335
mAyk hAkAby	9659
mAyk hAkby	9659
mAyk hAmr	10008
mAyk hkAby	9659
mAyk hrtswj	3758
mAyk jAkswn	2859
mAyk jwnsn	9963
mAyk jwnswn	9963
mAyk jyldAy	9330
mAyk mAkwl	9913
mAyk mAkwnyl	9800
mAyk mAkwry	9976
mAyk mkwnyl	9800
mAyk mkwry	9976
mAyk mwlAn	9268
mAyk mwln	9268
mAyk mwlyn	9268
mAyk mwr	6671
mAyk mwryl	9808
mAyk rwjrz	9817,9907
mAyk tyrnr	9910
mAyk wAlts	9836
mAyk wAltz	9836
mAyk wltz	9836
mAykl $byndlyjr	380
mAykl $ylwfyA sAtA	10547
mAykl $yrtwf	9716
mAykl AnTwn	9821
mAykl Antwn	9821
mAykl Arn	2924
mAykl Arwn	2924
mAykl Aryk kwrylA	9339
mAykl Awrn	3744
mAykl Awryn	3744
mAykl Awsy	6241
mAykl Ayryk kwrylA	9339
mAykl bArmly	9528
mAykl bns	10071
mAykl bwk	1814
mAykl bwmbyw	9822
mAykl bwrtylw	2875
mAykl bwsnr	9560
mAykl bwys	2858
mAykl bwznr	9560
mAykl bydn	7959
mAykl byzwyk Awsy	6241
mAykl djwtwdyA	1254
mAykl dy hyjynz	3661
mAykl dymynw	9391
mAykl fAlwn	2884
mAykl fArwjyA	6165
mAykl flyn	9811
mAykl fnzl	9335
mAykl frwjyA	6165
mAykl frwmAn	9686
mAykl fryndw	6158
mAykl fynzl	9335
mAykl fytzjyrAld	10123
mAykl hAmr	10008
mAykl hAwrd	2991
mAykl hAydn	9786
mAykl hrtswj	3758
mAykl hrtzwj	3758
mAykl hsltAyn	2872
mAykl hwArd	2991
mAykl hyjnz	3661
mAykl hyjynz	3661
mAykl hyrtswj	3758
mAykl hyzltAyn	2872
mAykl jwf	3053
mAykl jwtwdyA	1254
mAykl jyldAy	9330
mAykl kAfAndw	683
mAykl kAln	6666
mAykl klAyswn	7960
mAykl krylA	9339
mAykl kwln	6666
mAykl kwlyn	6666
mAykl kwrbn	9575
mAykl kwrbyn	9575
mAykl kwrylA	9339
mAykl kyjAnA wAmAlwA	4879
mAykl lAnjly	9339
mAykl lAytr	9801
mAykl lwys fytzjyrAld	10123
mAykl lyfy	2900
mAykl lynhArt	384
mAykl lyny	9345
mAykl lytr	9801
mAykl mAkAwl	9913
mAykl mAkfAwl	9581
mAykl mAkfwl	9581
mAykl mAkjrAv	3635
mAykl mAkwl	9913
mAykl mAkwnyl	9800
mAykl mAkwrmAk	483
mAykl mAkwrmyk	483
mAykl mAkwry	9976
mAykl mAkwy	8294
mAykl mAkynly	9602
mAykl mAln	9268
mAykl mAnly	4596
mAykl mArtn	3040,3642
mAykl mArtyn	3642
mAykl mkfwl	9581
mAykl mkwl	9913
mAykl mkwrmAk	483
mAykl mkwy	8294
mAykl mkwy lwyt	8294
mAykl mkwy lwyv	8294
mAykl mkynly	9602
mAykl mwkAsy	9717
mAykl mwllr	9293
mAykl mwln	9268
mAykl mwlr	9293
mAykl mwlrwy	9381
mAykl mwlyn	9268
mAykl mwryl	9808
mAykl mwsA AdAmw	2834
mAykl mwsy AdAmw	2834
mAykl mwsy Admw	2834
mAykl myt$l	10053
mAykl nAjAtA	9308
mAykl nwnAn	3633
mAykl rAndryAnArynA	5941
mAykl rAndryAnyryA	5941
mAykl rAndryAnyrynA	5941
mAykl rAndrynyrynA	5941
mAykl rAtny	9584
mAykl rwjrz	9817
mAykl rwt	1816
mAykl sAtA	10547
mAykl sbyndlyjr	380
mAykl stywArt	2971
mAykl swmAr	6844
mAykl swmAry	6844
mAykl swmyr	6844
mAykl t$rtwf	9716
mAykl t$ylwfy sAtA	10547
mAykl t$ylwfyA sAtA	10547
mAykl t$yrtwf	9716
mAykl wAltz	9836
mAykl wAmAlwA	4879
mAykl wkr	2859
mAykl wylswn	1113
mAykw	219
mAylz kAjnz	10041
mAylz kAjynz	10041
mAylz kwblAnd	9748
mAylz kyjnz	10041
mAymArAkys	3235
mAynAsArA	6412
mAynl rAyznjr	385
mAynl rAyzynjr	385
mAynsArA	6412
mAyr	3775
mAyr Emyt	3810
mAyr bn $bAt	3843
mAyr dAjAn	3827
mAyr djAn	3827
mAyrz	9256
mAyt nkwAnA mA$AbAny	10479
mAytrybAlA srysynA	5470
mAytrybAlA syrsynA	5470
mAytrybAlA syrysynA	5470
mAyty AnkwAnA mA$AbAny	10479
mAyty mA$AbAny	10479
mAyty nkwAnA mA$AbAn	10479
mAyty nkwAnA mA$AbAny	10479
mAyty nkwnA mA$AbAny	10479
mAyvrybAlA srysynA	5470
mAyvrybAlA syrsynA	5470
mAyvrybAlA syrysynA	5470
mAyw tjnw	2513
mAywr	7439
mAywr AwryxA	2442
mAywrkAs	9726
mAz bk AtAmbAyf	4906
mAz byk AtAmbAyf	4906
mAz mHmd yArwf	503
mAzbk AtAmbAyf	4906
mAzbyk AtAmbAyf	4906
mAzn Ebdlh frAyh	4652
mAzn frAyh	4652
mAzn qADy	4647
mAzwfysky	7128
mAzwfytsky	7128
mDf	5171
mDr bdrAn	4670
mE$r	4610
mEA* bw$Arb	2088
mEAwyh EvmAn	7934
mEAwyh EvmAn xAld	7934
mEAwyh wld TAyE	6123
mEAwyh wld syd AHmd wld TAyE	6123
mEAwyh wld sydy AHmd TAyE	6123
mEAwyh wld sydy AHmd wld TAyE	6123
mESwm	4138
mESwm AstAnkzy	74
mESwm stAnkzAy	74
mESwm stAnykzAy	74
mESwm stAnykzy	74
mESwmh AbtkAr	4420
mESwmwf	5242
mETy bwEbyd	5804
mEZm AHmd	7059
mEZm AHmd xAn	7059
mEZm xAn	7059
mElm	8403
mElmy	7755
mEmr AbwmnyAr q*Afy	5672
mEmr AryAny	10434
mEmr jwlr	8923
mEmr jwlyr	8923
mEmr mHmd q*Afy	5672
mEmr mThr AryAny	10434
mEmr q*Afy	5672
mEn EryqAt	7189
mEn r$yd EryqAt	7189
mErAj xAld	7033
mErwf Amyn	3626
mErwf bxyt	4678
mErwf dwAlyby	8459
mErwf slymAn bxyt	4678
mEtSm bAllh q*Afy	5717
mEtSm bn Hmwd	6698
mEtSm bn Hmwd bwsEydy	6698
mEtSm q*Afy	5717
mEtz AHmdyn	2233
mEtz AHmdyn xlyl	2233
mEtz mwsy	7908
mEtz mwsy Ebdlh	7908
mEtz zhrAn	2240
mEwly	6730
mEyd ywsf	7030
mEyn AHmd	598
mEyn Ebdmlk	10415
mEyn Ebdmlk sEyd	10415
mEyn Hydr	6972
mEyn dyn AHmd	598
mEyn dyn AHmd qry$y	6998
mEyn dyn Hydr	6972
mEyn dyn qry$y	6998
mEyn qry$y	6998
mEyn yw AHmd	598
mEytyq	5702
mEz synAwy	8823
mEzw	6216
mHADr bn mHmd	6333
mHADr mHmd	6333
mHADyr	6333
mHADyr mHmd	6333
mHAmAdw Ayswfw	6399
mHAmwdw bAwmyA	3146
mHAtyr	6333
mHAtyr mHmd	6333
mHDyr mHmd	6333
mHSwly	4331
mHb	86
mHfwZ Amdy	3579
mHfwZ mHmwdyn	3579
mHjwb	4197
mHlAby tsykwA	5507
mHlb	2307
mHmAdw Ayswfw	6399
mHmAdw bAwmyA	3146
mHmAdw bhAry	6461
mHmAdw bwhAry	6461
mHmAdw bxAry	6461
mHmAdw ywsfw	6399
mHmAn EvmAn	6411
mHmAt Ely Adwm	8549
mHmAt SAlH nZyf	8551
mHmAt kAmwn	1245
mHmAt zyn $ryf	8548
mHmd $Akrby	542
mHmd $Akrbyk	542
mHmd $EAly	15
mHmd $EAr	8442
mHmd $Eyb	5723
mHmd $TH	5318
mHmd $hAb dyn	639
mHmd $hAb dyn $wbw	639
mHmd $hAb dyn t$wbw	639
mHmd $hbAz $ryf	7004
mHmd $hryAr Elm	613
mHmd $hwAny	4162
mHmd $m$k	8888
mHmd $nAwy	2359
mHmd $ryEtmdAry	4426
mHmd $ryf msAEdyh	2082
mHmd $tyh	7226
mHmd $yAE swdAny	4145
mHmd $yhw	212
mHmd $ym$Ak	8888
mHmd $ym$k	8888
mHmd $ym$yk	8888
mHmd $yx EvmAn jwAry	8232
mHmd $yx byd Allh	5818
mHmd $yx jzwAny	6095
mHmd $yxw	212
mHmd *hby	4688
mHmd A$rf Hydry	89
mHmd A$rf jny	93
mHmd A$rf jny AHmdzy	93
mHmd A$tyh	7226
mHmd AHmd Almr	61
mHmd AHmd SAdq	2212
mHmd AHmd bwArdy	13
mHmd AHmd bwArdy flAsy	13
mHmd AHmd mHjwb	7868
mHmd AHmd mnqw$	5695
mHmd AHmd msnd	7377
mHmd AHmd wld mHmd Amyn	6120
mHmd AHmd wld mHmd lmyn	6120
mHmd AHmd zky	2218
mHmd AbA xyl	7773
mHmd AbrAhym	2277
mHmd AbrAhym $EAr	8442
mHmd AbrAhym EqAl	8200
mHmd AbrAhym TAhryAn	4270
mHmd AbrAhym kAml	2259
mHmd AbrAhym mSTfy	2277
mHmd AbrAhym ywsf	2275
mHmd Abw$hAb	27
mHmd AbwHmwr	4621
mHmd AbwHsn	5149
mHmd AbwqAsm zwy	5629
mHmd Abwrb	7257
mHmd Adrys	2239
mHmd Adrys dby	8577
mHmd Adrys dby Atnw	8577
mHmd Adrys dyby	8577
mHmd Adrys dyby Atnw	8577
mHmd Adrys dyby Aytnw	8577
mHmd Adrys dyby kAkA	8577
mHmd Adrys mAlAjy	6497
mHmd Adrys snwsy	5671
mHmd AjAr	8917
mHmd Akrm zky	6962
mHmd Almr	61
mHmd AmHmd EbdEzyz	5654
mHmd Amyn Syf	4964
mHmd Amyn bAy	8787
mHmd Amyn lwm	8146
mHmd Amyn swf	4964
mHmd Amyn swyf	4964
mHmd Amyn wld $yx	6146
mHmd Amyn wld Akyk	6126
mHmd Amyn zyn	6384
mHmd Anwr sAdAt	2323
mHmd Anys mty	3594
mHmd Ar$Ad	619
mHmd AsHAq dAr	6947
mHmd AsHq dAr	6947
mHmd AslAmy	4428
mHmd Aslm wTnjAr	109
mHmd AsmAEyl EmAdy	7352
mHmd AsmAEyl xAn	124
mHmd Aswfw	6399
mHmd Awfqyr	5786
mHmd AwrAnjzyb	6956
mHmd Awrnjzyb	6956
mHmd Ayswfw	6399
mHmd Aywb xAn	7008
mHmd DyA' AlHq	6910
mHmd Dyf Allh	10358
mHmd Dyf Allh mHmd	10358
mHmd EASm AbrAhym	2228
mHmd EASm mAlk	7032
mHmd EASm mlk	7032
mHmd ESAr	2200
mHmd ETA mwly	7923
mHmd ETA mwly EbAs	7923
mHmd ETA rvEAn rqAd	4689
mHmd EbAs stAnkzAy	168
mHmd EbdEzyz	5654
mHmd EbdEzyz xlyfy	7355
mHmd EbdHlym mwsy	2271
mHmd EbdjfAr	795
mHmd EbdjfAr Ebdlh	795
mHmd Ebdjny jmsy	2197
mHmd Ebdkbyr	169
mHmd EbdlTyf fArs	5203
mHmd Ebdlh $hwAny	4162
mHmd Ebdlh AbwHsn	5149
mHmd Ebdlh AwmEd	8183
mHmd Ebdlh Elym	5195
mHmd Ebdlh EmEd	8183
mHmd Ebdlh Emr	8182
mHmd Ebdlh EwmAr	8182
mHmd Ebdlh HDrmy	10382
mHmd Ebdlh dwry	4054
mHmd Ebdlh dywn	8153
mHmd Ebdlh frmAjw	8210
mHmd Ebdlh frmAjyw	8210
mHmd Ebdlh jdEAn	7776
mHmd Ebdlh mHmd	8210
mHmd Ebdlh mHmd frmAjw	8210
mHmd Ebdlh mSTfy	7260
mHmd EbdrHmn	8444
mHmd EbdrzAq	8191
mHmd EbdrzAq mHmwd	8191
mHmd EbdrzAq mHmwd Abwbkr	8191
mHmd Ebdy ywsf	8206
mHmd Ely $Ahyn	8984
mHmd Ely AbA xyl	7773
mHmd Ely AbyljAzyf	4915
mHmd Ely Adwm	8549
mHmd Ely Erwy	8820
mHmd Ely HdAd	5616
mHmd Ely Hkym	4064
mHmd Ely Hlby	8503
mHmd Ely Hmd	1930
mHmd Ely Hsyny	4396
mHmd Ely Hwmd	1930
mHmd Ely SAlH	4981
mHmd Ely Sbry	5446
mHmd Ely SwylH	4981
mHmd Ely TlEt	1716
mHmd Ely bwjrA	6991
mHmd Ely drAny	7051
mHmd Ely dwrAny	7051
mHmd Ely hyvm	10404
mHmd Ely jEfry	4231
mHmd Ely jnAH	7006
mHmd Ely mqd$y	10350
mHmd Ely nfTy	8766
mHmd Ely rjAy	4363
mHmd Ely sAmtr	8166
mHmd Ely smtr	8166
mHmd Ely tAlAt	1716
mHmd Elym	5195
mHmd EmAdy	7352
mHmd EmAry	5745,1996
mHmd EmAry zAyd	5745
mHmd Emr	8524
mHmd Emr dAwdzy	88
mHmd ErAby	2262
mHmd Erby wld xlyfh	2086
mHmd ErfAn Ely	3402
mHmd ErqAb	2050
mHmd EsEs	4626
mHmd Eskry	4187
mHmd EvmAn Hsyn	7840
mHmd EvmAn Syd	5683
mHmd EvmAn jwAry	8232
mHmd EvmAn jwry	8232
mHmd EvmAn rkAby	7864
mHmd EwD HsAn	6709
mHmd Ewn	5678
mHmd Eysy Abw$hAb	27
mHmd HAj AbrAhym EqAl	8200
mHmd HAj Hmwd	4056
mHmd HAmd AnSAry	3912
mHmd HDrmy	10382
mHmd HSAd	5796
mHmd Hbyb rHmn	625
mHmd HdAd	5616
mHmd HjAzy	2339,5732
mHmd Hkym	4064
mHmd Hlbwsy	4179
mHmd Hlmy jwlr	8928
mHmd HmSAny	2357
mHmd Hmd rmHy	6722
mHmd HmdAn Hmydty	7956
mHmd HmdAn dqlw	7956
mHmd HmdAn dqlw Hmydty	7956
mHmd Hmwdh	5736
mHmd Hmyd AnSAry	3912
mHmd Hmzh zbydy	4137
mHmd Hnyf AtmAr	115
mHmd Hnyf Atmr	115
mHmd HrbA	8438
mHmd HsAn	6709
mHmd Hsn	104
mHmd Hsn $rq	128
mHmd Hsn Axnd	104
mHmd Hsn Axtry	4257
mHmd Hsn Axwnd	104
mHmd Hsn Sdr	4125
mHmd Hsn zyAt	2257
mHmd Hsny mbArk	2361
mHmd Hsyn $EAly	15
mHmd Hsyn TnTAwy	2217
mHmd Hsyn bAqry	4239
mHmd Hsyn bHr Elwm	4065
mHmd Hsyn mwmny	4710
mHmd Hsyn rwblh	8215
mHmd Hsyn rwbly	8215
mHmd HtA	3618
mHmd HwA*ly mdr	8203
mHmd HwAdly mdr	8203
mHmd SAdq snjrAny	7043
mHmd SAdq xAn	7052
mHmd SAlH AnAdyf	8551
mHmd SAlH AnDyf	8551
mHmd SAlH Andyf	8551
mHmd SAlH EnAdyf	8551
mHmd SAlH HAmdy	8714
mHmd SAlH HmAd	7723
mHmd SAlH dmbry	2029
mHmd SAlH mTyE	10372
mHmd SAlH nAZf	8551
mHmd SAlH nZyf	8551
mHmd SAlH sAdh	7372
mHmd SHAf	4081
mHmd SbAH	5151
mHmd SbAH sAlm	5151
mHmd SbAH sAlm SbAH	5151
mHmd Sdqy slymAn	2295
mHmd Sdr	4269
mHmd Sdyq bn yHy	2024
mHmd Sfdy	5320
mHmd TAhr AylA	7909
mHmd TAhr syAlh	5658
mHmd TAhryAn	4270
mHmd Th AHmd	8427
mHmd ZAEn hAmly	52
mHmd ZAhr $Ah	121
mHmd Zfr Allh xAn	6957
mHmd Zryf	4271
mHmd b s jAlw	3169
mHmd b$yr	8475
mHmd bAbAjAnA mwnjwnw	6483
mHmd bAdArw Abwbkr	6434
mHmd bAjy qAyd sbsy	8767
mHmd bAk bwr	4236
mHmd bAkbwr	4236
mHmd bAqr *w qdr	4221
mHmd bAqr *wAlqdr	4221
mHmd bAqr nwbxt	4404
mHmd bAqr qAlybAf	4222
mHmd bAqry	4239
mHmd bAsndwh	10376
mHmd bAwmyA	3146
mHmd bAzwm	6386
mHmd bAzwn	6386
mHmd bHr Elwm	4065
mHmd bSyry	5197
mHmd bdArw	6434
mHmd bdArw Abwbkr	6434
mHmd bdr	10354
mHmd bdr Hmyd dyn	10354
mHmd bhAry	6461
mHmd bjAwy	2031
mHmd bkry bn EbdftAH	4967
mHmd bkry bn EbdftAH $ryf	4967
mHmd blqAsm zwy	5629
mHmd blqyh	901
mHmd bn AHmd Almr	61
mHmd bn AHmd Ebdjny	2032
mHmd bn AHmd bwArdy	13
mHmd bn AHmd msnd	7377
mHmd bn AbrAhym bn jbyr	7799
mHmd bn EbdEzyz bn SAlH xlyfy	7355
mHmd bn EbdEzyz xlyfy	7355
mHmd bn EbdjfAr	795
mHmd bn Ebdlh dywn	8153
mHmd bn Ebdlh dywny	8153
mHmd bn Ebdlh jdEAn	7776
mHmd bn Ebdlh jwn	8153
mHmd bn Ebdlh xlyfh	792
mHmd bn EbdrHmn	7365
mHmd bn EbdrHmn bn jAsm	7365
mHmd bn EbdrHmn bn jAsm vAny	7365
mHmd bn EbdrHmn vAny	7365
mHmd bn EwD HsAn	6709
mHmd bn Eysy	5783
mHmd bn Hmd bn syf rmHy	6722
mHmd bn Hmd rmHy	6722
mHmd bn Hsn sAds	5751
mHmd bn SAlH HmAd	7723
mHmd bn SAlH sAdh	7372
mHmd bn ZAEn hAmly	52
mHmd bn dynh	819
mHmd bn hAdy Hsyny	32
mHmd bn jbyr	7799
mHmd bn jhAm EbdEzyz kwAry	7348
mHmd bn jhAm kwAry	7348
mHmd bn mbArk bn dynh	819
mHmd bn mbArk bn fADl mzrwEy	14
mHmd bn mbArk mzrwEy	14
mHmd bn mbArk xlyfh	809
mHmd bn mbArk xlyfy	7378
mHmd bn nAyf	7782
mHmd bn nAyf bn EbdEzyz	7782
mHmd bn nAyf sEwd	7782
mHmd bn nwAf	7745
mHmd bn nwAf bn EbdEzyz	7745
mHmd bn nwAf bn EbdEzyz sEwd	7745
mHmd bn nwAf sEwd	7745
mHmd bn rA$d	12
mHmd bn rA$d bn sEyd	12
mHmd bn rA$d bn sEyd mktwm	12
mHmd bn rA$d mktwm	12
mHmd bn sAbw	6299
mHmd bn sEyd bAdy	39
mHmd bn sEyd jAbr	7759
mHmd bn slmAn	7740
mHmd bn slmAn bn EbdEzyz	7740
mHmd bn slmAn sEwd	7740
mHmd bn xlyfh bn AHmd	818
mHmd bn xlyfh bn AHmd xlyfh	818
mHmd bn xlyfh bn Hmd	7357
mHmd bn xlyfh bn Hmd vAny	7357
mHmd bn xlyfh bn Hmd xlyfh	812
mHmd bn xlyfh vAny	7357
mHmd bn xlyfh xlyfh	812,818
mHmd bn xrbA$	30
mHmd bn ywsf	5798
mHmd bn zAyd	7
mHmd bn zAyd bn slTAn	7
mHmd bn zAyd bn slTAn nhyAn	7
mHmd bn zAyd nhyAn	7
mHmd bn$Ebwn	5773
mHmd bnEysy	5783
mHmd bnhymh	5801
mHmd bnwnh	5755
mHmd brAdEy	2365
mHmd brAdh	5767
mHmd brjvy	5621
mHmd bryZ	5749
mHmd bsywny	2222
mHmd bwArdy	13
mHmd bwDyAf	2066
mHmd bwhAry	6461
mHmd bwn Ebdlh dywn	8153
mHmd bwn Ebdlh dywny	8153
mHmd bwsEyd	5772
mHmd bwsth	5781
mHmd bwxAry	6461
mHmd bxAry	6461
mHmd by As jAlw	3169
mHmd byAfwjy	3194
mHmd byfwjwy	3194
mHmd byfwjy	3194
mHmd bzwm	6386
mHmd dAndA	6406
mHmd dAwd xAn	125
mHmd dAyry	5656
mHmd dHlAn	7228
mHmd dby	8577
mHmd dndA	6406
mHmd dwmbwyA	3201
mHmd dwry	4054
mHmd dyb zytwn	8496
mHmd dyby	8577
mHmd dyby Atnw	8577
mHmd dywn	8153
mHmd dywny	8153
mHmd fADl	66
mHmd fADl jmAly	4073
mHmd fADl mZlwm	66
mHmd fAl rAys	6097
mHmd fAl wld blAl	6108
mHmd fAl wld blAly	6108
mHmd fAl wld rAys	6097
mHmd fArs	5203
mHmd fAyz jbryl	5634
mHmd fSyH dyn fTrt	69
mHmd fhmy	5346
mHmd fhym	72
mHmd fky	7942
mHmd fky slymAn	7942
mHmd fny$	5349
mHmd frmAjw	8210
mHmd frwzndh	4246
mHmd fryd HjAzy	2207
mHmd fryd thAmy	2317
mHmd ftHEly	4289
mHmd ftHy Adrys	2239
mHmd fwAd kwbrwlw	8894
mHmd fwAd mESwm	4138
mHmd fwAd mbzE	8811
mHmd hAdy Hsyny	32
mHmd hAdy dAyry	5656
mHmd hAmly	52
mHmd jAbr	7759
mHmd jAlw	3169
mHmd jAzy jlAly	8474
mHmd jEfr mHlAty	4258
mHmd jbAn	4097
mHmd jdEAn	7776
mHmd jhAd lHAm	8508
mHmd jhAm kwAry	7348
mHmd jjAm	8770
mHmd jlAb	2015
mHmd jlAl fyrwznyA	4292
mHmd jlAly	8474
mHmd jldh jAlw	8119
mHmd jlylAty	8428
mHmd jmyl AHmd	6218
mHmd jnw$y	8796
mHmd jryb blAl	9108
mHmd jwAd Zryf	4271
mHmd jwAd bAhnr	4364
mHmd jwAd lAryjAny	4255
mHmd jwldh jAlw	8119
mHmd jwldh jAlwh	8119
mHmd jwldy jAlw	8119
mHmd jwldyh jAlwh	8119
mHmd jwsf kAlA	3624
mHmd jyrAny	5655
mHmd jzAly $AfEy	6308
mHmd kAZm SAdq	4298
mHmd kAZmy	4386
mHmd kAblAny	190
mHmd kAkA	8577
mHmd kAly AbyljAzyf	4915
mHmd kAml Emrw	2263
mHmd kAmwm	1245
mHmd kAmwn	1245
mHmd kmwn	1245
mHmd krym EmrAny	5802
mHmd krym xlyly	173
mHmd lmyn wld Akyk	6126
mHmd lwkAl	2018
mHmd lwly$ky	5757
mHmd mArty nAtAlyjAwA	3613
mHmd mESwm stAnkzAy	74
mHmd mESwm stAnykzAy	74
mHmd mEyT	2252
mHmd mEyzw	6216
mHmd mEz	6216
mHmd mEzw	6216
mHmd mHmd mrsy	2309
mHmd mHmdy ry $hry	4370
mHmd mHmwd AbrAhym	8184
mHmd mHmwd brjvy	5621
mHmd mHmwd wld AHmd lwly	6137
mHmd mHmwd wld lwly	6137
mHmd mHmwd wld mHmdw	6111
mHmd mHmwd xAjh	27
mHmd mHqq	166
mHmd mHsn bSyry	5197
mHmd mSTfy	7260
mHmd mSTfy myrw	8467
mHmd mSTfy twfyq	2234
mHmd mSdq	4352
mHmd mSmwdy	8745
mHmd mbArk bn dynh	819
mHmd mbArk bn fADl mzrwEy	14
mHmd mbArk mzrwEy	14
mHmd mbArk xlyfy	7378
mHmd mbAy	4970
mHmd mdyn	2070
mHmd mdyn twfyq	2070
mHmd mnSf mrzwqy	8805
mHmd mnfy	5714
mHmd mqd$y	10350
mHmd mqryf	5712
mHmd mr$d xAn	610
mHmd mrAd jAlb	2256
mHmd mrsl	8234
mHmd mrsl $yx	8234
mHmd mrsl $yx EbdrHmn	8234
mHmd mrsy	2309
mHmd mrsy EyAT	2309
mHmd msnd	7377
mHmd mwldy kAfy	8759
mHmd mwmny	4710
mHmd mwmwny	3125
mHmd mwsy $Hym	1921
mHmd mwsy $fyq	98
mHmd mwsy $hym	1921
mHmd mwyzh	6216
mHmd mwyzw	6216
mHmd mxbr	4429
mHmd mxbr dzfwly	4429
mHmd myAn swmrw	7037
mHmd myrjny	7871
mHmd myrjny mbArk	7871
mHmd mzAly	8792
mHmd mzrwEy	14
mHmd n$yd	6213
mHmd n$yt	6213
mHmd n*yr ErbAwy	2010
mHmd nA$yd	6213
mHmd nASr	8813
mHmd nASr AHmd	10359
mHmd nASr AHmd Ely	10359
mHmd nASyf	8489
mHmd nASyf xyr bk	8489
mHmd nAjm jrsly	8778
mHmd nAjy ETry	8506
mHmd nAmAdy sAmbw	6503
mHmd nEym wrdAk	161
mHmd nEym wrdk	161
mHmd nbyl bnEbd Allh	5825
mHmd nhAwndyAn	4427
mHmd njAr	4248
mHmd njyb	2292
mHmd njyb Allh	122
mHmd njyb EbdrzAq	6296
mHmd njyb bn EbdrzAq	6296
mHmd njyb rbyEy	4147
mHmd njyb twn EbdrzAq	6296
mHmd njyb twn rzAq	6296
mHmd nwAz $ryf	6997
mHmd nwbxt	4404
mHmd nwr ywns	2492
mHmd qAly AbwAljAzyf	4915
mHmd qAly AbyljAzyf	4915
mHmd qAlybAf	4222
mHmd qAsm fhym	72
mHmd qbAj	5768
mHmd qmwn	1245
mHmd qnwnw	5734
mHmd qsym fhym	72
mHmd r$Ad bwhlAl	5759
mHmd r$yd	7207
mHmd r$yd k$y$	8733
mHmd rAft $HAth	2315
mHmd rAmz trjmAn	8521
mHmd rDA $Ah	4335
mHmd rDA $Ah bhlwy	4335
mHmd rDA $ybAny	4273
mHmd rDA A$tyAny	4251
mHmd rDA EArf	4421
mHmd rDA bhlwy	4335
mHmd rDA mhdwy kny	4325
mHmd rDA nqdy	4234
mHmd rDA qrAy A$tyAny	4251
mHmd rDA rHymy	4424
mHmd rDA rwf $ybAny	4273
mHmd rEwd	4648
mHmd rHmwn	8443
mHmd rfyq TrAr	7013
mHmd rfyq tArAr	7013
mHmd rmHy	6722
mHmd rqAd	4689
mHmd ry $hry	4370
mHmd rykAn Hlbwsy	4179
mHmd rzAz	2242
mHmd sAEd	4349
mHmd sAEd mrAjh Ay	4349
mHmd sAbw	6299
mHmd sAdh	7372
mHmd sAds	5751
mHmd sAlk wld mHmd Amyn	6109
mHmd sAlm SbAH	5151
mHmd sAlm bAsndwh	10376
mHmd sAlm jbAn	4097
mHmd sAlm wld b$yr	6132
mHmd sAlm wld mrzwk	6119
mHmd sAlm wld mrzwq	6119
mHmd sAnA	692
mHmd sEd Elmy	5760
mHmd sEd ktAtny	2329
mHmd sEyd ETAr	10411
mHmd sEyd Ebyd Allh	8681
mHmd sEyd Ebyd Allh yf	8681
mHmd sEyd Ebyd lhyf	8681
mHmd sEyd SHAf	4081
mHmd sEyd bAdy	39
mHmd sEyd bxytAn	8488
mHmd sEyd fwfAnA	3191
mHmd sEyd jAbr	7759
mHmd sEydy	4274
mHmd shyl $Ahyn	81
mHmd slymy	4225
mHmd smyr	2348
mHmd smyr EbdEzyz	2348
mHmd srwr dAn$	174
mHmd swdAny	4145
mHmd swhArtw	3603
mHmd swmrw	7037
mHmd syAd bry	8218
mHmd syAd dwAlh	1918
mHmd syAd dwAly	1918
mHmd syAlh	5658
mHmd syd fwfAnA	3191
mHmd symsk	8888
mHmd t$mkny	136
mHmd tAnjA	6414
mHmd thAmy	2317
mHmd tkAlh	5727
mHmd tqy Ebdkrym	4976
mHmd twHyd Hsyn	614
mHmd twmbA	6396
mHmd twmbh	6396
mHmd wHyd Hsn	6217
mHmd wHyd Hsn mAnyk	6217
mHmd wld $yx jzwAny	6095
mHmd wld $yx mHmd AHmd	6095
mHmd wld $yx mHmd AHmd wld jzwAny	6095
mHmd wld Abylyl	6117
mHmd wld EbdEzyz	6140
mHmd wld Tlbh	6107
mHmd wld blAl	6134
mHmd wld blAl msEwd	6134
mHmd wld bylyl	6117
mHmd wld jzwAny	6095
mHmd wld mkt	6144
mHmd wld mkty	6144
mHmd wld r$yd	5824
mHmd xAjh	27
mHmd xAld	5182
mHmd xAld Hmd	5182
mHmd xAld Hmd SbAH	5182
mHmd xAld SbAH	5182
mHmd xAld bn nwr dyn	6301
mHmd xAld nwr dyn	6301
mHmd xAld rHmwn	8443
mHmd xAld xDr	5137
mHmd xAld xyAry	8728
mHmd xAms	5798
mHmd xAms bn AsmAEyl btrA	6326
mHmd xAn jwnyjw	6994
mHmd xAn jwnyjwy	6994
mHmd xAtmy	4366
mHmd xDr	5137
mHmd xlfAn bn xrbA$	30
mHmd xlyfh $yx	5666
mHmd xlyfy	7355,7378
mHmd xmysty	2022
mHmd xwnA wld hydAlh	6122
mHmd xwnh wld hydAlh	6122
mHmd xzAEy	4276
mHmd yArwf	503
mHmd yAs	7858
mHmd yAs mHmd HAj	7858
mHmd yAsyn mnSwry	5812
mHmd yEqwb	77
mHmd yEqwb Emr	77
mHmd yEqwb mjAhd	77
mHmd yHy xAn	7009
mHmd ysr brnyh	8432
mHmd ywns	629
mHmd ywns mnfy	5714
mHmd ywns qAnwny	111
mHmd ywsf HAjy	4843
mHmd ywsf Hjy	4843
mHmd ywsf kAlA	3624
mHmd ywsf klA	3624
mHmd ywsf mqryf	5712
mHmd ywsfw	6399
mHmd ywswfw	6399
mHmd zAyd EwD	7900
mHmd zhdy n$A$yby	7206
mHmd zhyr m$Arqh	8527
mHmd zky	2218
mHmd zmAm	4088
mHmd zmAm EbdrzAq	4088
mHmd znAty	5709
mHmd zrwq rjb	5691
mHmd zyAd bry	8218
mHmd zyn $ryf	8548
mHmdkAly AbyljAzyf	4915
mHmdw Aswfw	6399
mHmdw Awry bAh	3196
mHmdw Ayswfw	6399
mHmdw Ayswfy	6399
mHmdw bAwmyA	3146
mHmdw bAzwm	6386
mHmdw bHAry	6461
mHmdw bhAry	6461
mHmdw bwhAry	6461
mHmdw bwmyA	3146
mHmdw bwxAry	6461
mHmdw bxAry	6461
mHmdw dAndA	6406
mHmdw dndA	6406
mHmdw dywn	8153
mHmdw kArydjw	6382
mHmdw kAryjw	6382
mHmdw kwrwmA	8099
mHmdw lmyn sydAt jwby	3151
mHmdw sAnA	692
mHmdw tAnjA	6414
mHmdw tAnjArA	3155
mHmdw tnjArA	3155
mHmdw ywsfw	6399
mHmdw ywswfw	6399
mHmdy dwmbwyA	3201
mHmdy ry $hry	4370
mHmdyArwf	503
mHmn EvmAn	6411
mHmwd	7345
mHmwd $mAm	5728
mHmwd $ryfw	2373
mHmwd *yAb AHmd	4090
mHmwd AHmd $ryfw	2373
mHmwd AHmd SbyHy	10360
mHmwd AHmd sAlm SbyHy	10360
mHmwd AHmdy njAd	4367
mHmwd AHmdy njAh	4367
mHmwd Abr$	8507
mHmwd Askndr	6320
mHmwd Aywby	8465
mHmwd Dyf Allh Hmwd	4619
mHmwd EbAs	7166
mHmwd EbdHlym fryHAt	4605
mHmwd EbdxAlq nwry	5162
mHmwd Elwy	4383
mHmwd Ely drAny	6936
mHmwd Ely dwrAny	6936
mHmwd Ely ywsf	1923
mHmwd HjAzy	2316
mHmwd Hmwd	4619,5330
mHmwd SbyHy	10360
mHmwd Syql	87
mHmwd TAbt kwmbw	9095
mHmwd bAwmyA	3146
mHmwd bAzwm	6386
mHmwd bwhAry	6461
mHmwd bxAry	6461
mHmwd dAwd m$hdAny	4172
mHmwd drAny	6936
mHmwd dyAb AHmd	4090
mHmwd fhmy nqrA$y	2290
mHmwd fryHAt	4605
mHmwd fwzy	2254
mHmwd jbryl	5699
mHmwd kwmbw	9095
mHmwd m$hdAny	4172
mHmwd mHmdy	4391
mHmwd mjrby	5688
mHmwd mky	2364
mHmwd mntSr	5680
mHmwd msEdy	8810
mHmwd mstyry	8749
mHmwd njAd	4367
mHmwd nwry	5162
mHmwd rDA EbAs	7166
mHmwd ryAD	2255
mHmwd sAlm SbyHy	10360
mHmwd sEyd Ebyd lhyf	8681
mHmwd sEyd EbydAllh	8681
mHmwd slymAn mjrby	5688
mHmwd twfyq	2279
mHmwd vAbt kwmbw	9095
mHmwd wAEZy	4261
mHmwd wjdy	2274
mHmwd zEby	8504
mHmwd zhAr	7214
mHmwdw bAwmyA	3146
mHmwdw bwmyA	3146
mHmwdy	5698
mHnd AwsEyd blEyd	2094
mHnd EnSr	5794
mHrbAn ElyfA	535
mHrmy	10440
mHsn AHmd Eyny	10401
mHsn Amyn zAdh	4269
mHsn Ely mndlAwy	4181
mHsn Eyny	10401
mHsn bAk njAd	4347
mHsn bAknjAd	4347
mHsn blAl	8515
mHsn dAEry	10361
mHsn dlwl	5287
mHsn fnjry	2203
mHsn mHmd Hsyn dAEry	10361
mHsn mHmd dAEry	10361
mHsn mndlAwy	4181
mHsn nAqfy	6981
mHsn nqfy	6981
mHsn nqwy	6981
mHsn nwrbx$	4302
mHsn rDA nqwy	6981
mHsn rDAy	4214
mHsn rfyq dwst	4244
mHsny Ajy	4377
mHsny Ayjy	4377
mHt$my	4252
mHt$my bwr	4252
mHy dyn bn mHmd yAsyn	6338
mHy dyn fkyny	5684
mHy dyn jryb	2243
mHy dyn mHmd yAsyn	6338
mHy dyn sAlm	7889
mHy dyn sAlm AHmd	7889
mHy dyn yAsyn	6338
mHyA	7725
mSAdq mAlk	6987
mSTfAy	197
mSTfy $mAly	5164
mSTfy $nTwb	8966
mSTfy $ntwb	8966
mSTfy $yntwb	8966
mSTfy Abw$Aqwr	5738
mSTfy Adyb	5306
mSTfy Akynjy	1718
mSTfy Akynsy	1718
mSTfy AnyAs	8128
mSTfy AnyAsh	8128
mSTfy Aqnjy	1718
mSTfy Aqynjy	1718
mSTfy Ebdjlyl	5711
mSTfy EbdlTyf kAZmy	4167
mSTfy Emry	4127
mSTfy EvmAn AsmAEyl	7878
mSTfy EvmAn Ebyd	7836
mSTfy SnE Allh	5677
mSTfy TlAs	8385
mSTfy bAytAs	5829
mSTfy bn Hlym	5681
mSTfy bn jEfr	8812
mSTfy brjwvy	7246
mSTfy bwr mHmdy	4329
mSTfy bwrmHmdy	4329
mSTfy jAsm $mAly	5164
mSTfy jAtwy	6996
mSTfy kAZmy	4167
mSTfy kAlymly	8961
mSTfy kmAl Hlmy	2326
mSTfy mHmd njAr	4248
mSTfy mdbwly	2308
mSTfy mnSwry	5817
mSTfy myrw	8467
mSTfy nHAs	2289
mSTfy nwH	5719
mSTfy nyAs	8128
mSTfy nyAsh	8128
mSTfy nyAsy	8128
mSTfy nyAsyh	8128
mSTfy qyTwny	2049
mSTfy qysy	4685
mSTfy qytwny	2049
mSTfy rHmn	608
mSTfy sAhl	5791
mSTfy sntwb	8966
mSTfy syd qAdr	4041
mSTfy wld mHmd sAlk	6136
mSTfy wld sAlk	6136
mSTfy xlfy	5827
mSTfy xlyl	2298
mSTfyD rHmn	608
mSdq	4352
mSdq mAlk	6987
mSdq mlk	6987
mSlHy	4381
mSmwdy	8745
mTAlbwf	517
mTAlybwf	517
mThr mSry	10387
mThr r$Ad mSry	10387
mTlbwf	517
mTlk	4211
mTlq bn mAjd qHTAny	7349
mTlq mAjd qHTAny	7349
mTlq qHTAny	7349
mTrf Sdyq	7847
mb$r jAwyd Akbr	3955
mbA mwkwy	3211
mbAbAzy	9202
mbAnjw	9083
mbArAk mwjAnjA	7685
mbArk	2361
mbArk $Amx	5696
mbArk Ebdlh $Amx	5696
mbArk Ely xATr	7363
mbArk bkAy	5799
mbArk bn Ely xATr	7363
mbArk bn mHmd	37
mbArk bn mHmd nhyAn	37
mbArk mwjAnjA	7685
mbArk xATr	7363
mbArkh bwEydh	5762
mbAy	8151
mbAy mHmd	4970
mbwmbA	6364
mbwsA nyAmwysy	1180
mbwsw	1211
mbwyny	10474
mbyky	10519
mbylA	1406
mbylA mbylA	1406
mbylyny dlAmyny	8539
mbzE	8811
mdEj	5190
mdHt Hsnyn	2244
mdbwly	2308
mdfEy	4120
mdfydyf	7668
mdjysy	3533
mdlsy	2013
mdny	7747
mdny zAdh	4314
mdwrw	10188
mdwry	8803
mdybw kytA	6017
mdyn kwnAkwfyt$	550
mftAH AsTy Emr	5707
mftAH AsmAEyl	6952
mftAH kEybh	5710
mftAH mHmd kEybh	5710
mfty Awjlw	8974
mfwbA	1275
mhA fAjyrAlwnjkwrn	8614
mhAb mmy$	2202
mhAd SlAd	8228
mhAd mHmd SlAd	8228
mhAjrAny	4415
mhAmA	3144
mhAmAdw Ayswfw	6399
mhAmAdw bxAry	6461
mhAmAdw dAndA	6406
mhAmAdw kArydjw	6382
mhAmAdw sAnA	692
mhAmAt Adrys dyby	8577
mhAmAt Adrys dyby Atnw	8577
mhAmwdw bAwmyA	3146
mhAtr mHmd	6333
mhAtyr	6333
mhAtyr bn mHmd	6333
mhAtyr mHmd	6333
mhd SlAd	8228
mhdwy kny	4325
mhdy SAlH mjrby	5636
mhdy Sfry	4266
mhdy SnAy	4285
mhdy bAzrjAn	4362
mhdy bAzrkAn	4362
mhdy brjvy	5623
mhdy dxl Allh	8514
mhdy jmEh	8798
mhdy jrAwy	4024
mhdy jwlyd	8240
mhdy kArwby	4389
mhdy krwby	4389
mhdy mHmd jwlyd	8240
mhdy mHmd xDr	8240
mhdy mjrby	5636
mhdy sbHAny	4297
mhdy snAy	4285
mhdyf	520
mhlAby tsykwA	5507
mhmAnbrst	4400
mhnd mbyDyn	4719
mhr dyn	8667
mhrAbAn ElyfA	535
mhrAldyn	8667
mhrbAn Elyf	535
mhrbAn ElyfA	535
mhrybAn ElyfA	535
mhrydyn	8667
mhtdy bAllh	900
mhtdy bAllh blqyh	900
mhyjA	9082
mhyndA rAjAbAksA	5467
mhyr mArjAryAn	244
mhyr mArkAryAn	244
mj*wb xlyfh	7849
mj*wb xlyfh AHmd	7849
mjAby	10578
mjAhd	159
mjAlywA	9103
mjdAlynA Andrswn	7972
mjddy	137
mjdy AHmd Zfyry	5157
mjdy EbdjfAr	2278
mjdy HtAth	2198
mjdy Zfyry	5157
mjdy rADy	2337
mjdy xAldy	7185
mjly	10440
mjtby AmAny	4281
mjtby bAtAnj	116
mjtby btnj	116
mjtby frdwsy bwr	4288
mjtby xAmny	4338
mjwAjwA jAmydz	8533
mjwAjwA jAmydzh	8533
mjwAjwA jAmydzy	8533
mjwr	10413
mjyb rHmn	631
mjyd mwswy	4243
mjyd rwAnjy	4282
mjyd txt rAfAn$y	4282
mjyd txt rAfAnjy	4282
mjyd txt rwAn$y	4282
mjyd txt rwAnjy	4282
mjyd txt rwAnt$y	4282
mjyd xAdmy	4387
mjyt AsnbAyf	5234
mjyt ysnbAyf	5234
mjyt ysynbAyf	5234
mkAbA	9086
mkAkA	6231
mkAly kAmArA	3179
mkAlys	3660
mkArvy	9962
mkAryws	1721
mkAryws vAlv	1721
mkAwy mHmd EwD	7899
mkfArlyn	9769
mkjwrk	9601
mklylAn	9990
mkmAstr	9820
mknmArA	9350
mknzy	9320
mkrystAl	9267
mksy	217
mksym Awry$kyn	7595
mksym SbH	9131
mksym bryfw	659
mksym bryfwt	659
mksym frhAjn	6544
mksym fyrhAjn	6544
mksym mAksymwf	7576
mksym mksymwf	7576
mksym ry$ytnykwf	7596
mksym ryjynkwf	1064
mksym ryzhynkwf	1064
mksym ryzynkwf	1064
mktAr wAn	5998
mktwm bn mHmd	33
mktwm bn mHmd bn rA$d	33
mktwm bn mHmd bn rA$d mktwm	33
mktwm bn mHmd mktwm	33
mktwm bn rA$d	54
mktwm bn rA$d mktwm	54
mkwl	9913
mkwly	6675
mkwnn	2542
mkwnyl	9872
mkwrmAk	9986
mky SAl	8141
mky sAl	8141
mkyn	9875
mkynwn	6672
mkyrnAn	9260
ml$kAnw	7396
ml$ywr ndAdAy	863
mlA TlAl	4199
mlAdn AyfAnyt$	546
mlAdyn AyfAnyt$	546
mlAdynwf	728,720
mlAmbw njkwkA	10521
mlAmbw nkwkA	10521
mlAtw t$wmy	2528
mlAtw ty$wmy	2528
mlHm ryA$y	5406
mldynwf	720
mlfyn bwfA	8248
mlfyn lyrd	9352
mlk mErAj xAld	7033
mlkywr ndAdAy	863
mlkywr ndAdAyh	863
mlqy	4639
mls Alm	2537
mls EAlm	2537
mls znAwy	2525
mls zynAwy	2525
mltwn Awbwty	9212
mltwn mArjAy	8106
mlwzy	6234
mlyHh lwdhy	6928
mlyHh lwdy	6928
mlybAnd	2982
mlys Alm	2537
mlys znAwy	2525
mlys zynAwy	2525
mlyzA hArAdynAy	10327
mlyzA hArAdynAy stwblA	10327
mmAdw TAnjA	6414
mmAdw TnjA	6414
mmAdw dyA	8143
mmAdw lmyn lwm	8146
mmAdw tAnjA	6414
mmAdw tAnjArA	3155
mmAdw tnjArA	3155
mmAdy dmbwyA	3201
mmAdy dwmbwyA	3201
mmAdy kwndy	3174
mmAdy twry	3171
mmAdy ywlA	3192
mmby	9091
mmdw tAnjA	6414
mmdw tAnjArA	3155
mmdwH $Ahyn	2204
mmdwH EAmry	4708
mmdwH bltAjy	2335
mmdwH sAlm	2266
mmdyArwf	503
mmlwk	8494
mmnwn Hsyn	7015
mmtAz SwySAl	8907
mmtAz blw$	7073
mmtAz sEyd	2248
mmtAz swysAl	8907
mmtAz zhrA	7073
mmtAz zhrA blw$	7073
mmtAz zhrA blwt$	7073
mmtAz zhrh blw$	7073
mn Awnj hlAynj	6036
mn*r djAny	7175
mn*ry	6728
mnAHm byjn	3801
mnAHym byjn	3801
mnAHym byjyn	3801
mnAl EbdSmd	5408
mnAnjAjwA	10581
mnAnjwA	10581
mnAsy mAqwk	8290
mnAsy mAqwk rwndyAl	8290
mnAsy swjAfAry	7810
mnAsyh swjAfAry	7810
mnAtsAkAnyAn	243
mnAtskAnyAn	243
mnAwy	7952
mnEm	350
mnSf bEty	8730
mnSf mrzwqy	8805
mnSwr Etyby	5156
mnSwr EyAd Etyby	5156
mnSwr Eyswy	2274
mnSwr bn slTAn trky	7802
mnSwr bn zAyd	65
mnSwr bn zAyd bn slTAn	65
mnSwr bn zAyd bn slTAn nhyAn	65
mnSwr bn zAyd nhyAn	65
mnSwr bwlAd	7944
mnSwr dAn Ely	6431
mnSwr dAnEly	6431
mnSwr hAdy	10356
mnSwr mHmd dAn Ely	6431
mnSwr trky	7802
mnSwr xAld	7870
mndAs frAns	2742
mndAwdw	6388
mndAy smAyA	8283
mndAy symAyA kwmbA	8283
mndlAwy	4181
mndlswn	2956
mndrys	8934
mndsAyxAn AnxsAyxAn	6076
mndylA	10498
mndys frAns	2742
mndysAyxAn AnxsAyxAn	6076
mnfy	5714
mnj jyAn t$w	1496
mnj jyAnt$w	1496
mnjstw	2523
mnjstw hAylA mryAm	2523
mnjstw hAyly mAryAm	2523
mnjstw hAyly mrym	2523
mnjstw hylA mAryAm	2523
mnjstw hylA mrym	2523
mnjstw hylAmAryAm	2523
mnjy HAmdy	8761
mnjy slym	8726
mnjystw	2523
mnjystw hAyly mryAm	2523
mnjystw hAyly mrym	2523
mnjystw hylA mrym	2523
mnjystw hylA myryAm	2523
mnkr AnjAy	8136
mnkr ndyAy	8136
mnkwr AnjAy	8136
mnkwr ndyAy	8136
mnkyr ndyAy	8136
mnmwhAn synj	3933
mnmwhn synj	3933
mnndyz	9916
mnnjAjwA	10581
mnqw$	5660
mntZry	4418
mntwf	6167
mnw$hr AqbAl	4355
mnw$hr mtky	4324
mnw$hr mtqy	4324
mnw$yn	9691
mnwjhr AqbAl	4355
mnwjhr mtky	4324
mnwjhr mtqy	4324
mnwt$hr mtky	4324
mnwt$yn	9691
mny Arkw mnAwy	7952
mny Emr	2231
mny jwl	6585
mny ywl	6585
mnyndyz	9916
mnyr	7028
mnyr Akrm	6934
mnyr jnAm	7188
mnywn hywstn	10056
mnzys	462
mqd$y	10350
mqdAd	8407
mqdAd syfy	2056
mqrn bn EbdEzyz	7794
mqrn bn EbdEzyz sEwd	7794
mqryf	5712
mr$d xAn	610
mrAd	5155
mrAd EjAl	2052
mrAd bn mhydy	2007
mrAd byk AymAnAlyf	4885
mrAd jAlb	2256
mrAd kArAyAlt$yn	8981
mrAd mdlsy	2013
mrAd mrjAn	8883
mrAd mwAfy	2314
mrAd nwrtlw	5227
mrAd nwrtlyw	5227
mrAd nwrtylw	5227
mrAd qrAyAlt$yn	8981
mrAd qrh yAlt$yn	8981
mrAdwf	8705
mrAt nwrtlw	5227
mrAt nwrtlyw	5227
mrAt tAjyn	5222
mrAtbk AymAnAlyf	4885
mrAtbyk AymAnAlyf	4885
mrAtwfyt$	554
mrDyh Afxm	4403
mrEy kAtyry	8693
mrEy kvyry	8693
mrdAd	7757
mrdxAy	3708
mrdxAy jwr	3671
mrhf AbwqSrh	8400
mrjryt tAt$r	3018
mrkl	1866
mrkyt$	7467
mrr	27
mrswdy	3593
mrsy	2309
mrsyA drwk	5851
mrsyds ArAwz	6764
mrtAlA mHmd	6474
mrtDy AskArwf	525
mrtDy EbdbAqy	4077
mrtDy Ely Eskrwf	525
mrtDy Hdyvy	4077
mrtDy mHmd	6474
mrtDy mHmd xAn	4303
mrtDy sEyd EbdbAqy	4077
mrtDy skrwf	525
mrtDy swlAnjy	7074
mrtlA mHmd	6474
mrtwz Elskrwf	525
mrtwz skrwf	525
mrw AmAdw	6417
mrwAn $rbl	5344
mrwAn mE$r	4610
mrwAn qAsm	4630
mryAm sbytyry dybwnw	6177
mryAn $Aryts	8053
mrydwf	8705
mrydwr	3767
mrym $Aby TAlAtA	899
mrym $Aby tAlAtA	899
mrym Adjy bwny dyAlw	883
mrym AwrAnjzyb	7065
mrym Awrnjzyb	7065
mrym ElAdjy bwny dyAlw	883
mrym Eljy bwny dyAlw	883
mrym Eqyl	5167
mrym Eqyl Eqyl	5167
mrym SAdq	7886
mrym SAdq mhdy	7886
mrym bwny dyAlw	883
mrym kAydAmA	6020
mrym kAydAmA sydyby	6020
mrym mhdy	7886
mrym t$Aby tAlAtA	899
mrym tAlAtA	899
mryt$l bAtyt	2477
mryxy	7354
mrzwq	5200
mrzwq Ely jAnm	5214
mrzwq jAnm	5214
mrzwqy	8805
mrzwqy Ely	3610
mrzwyAn	272
msAEd EybAn	7798
msAEd bn mHmd EybAn	7798
msAdAm sAtkAlyf	5237
msAhl	2006
msEd bwlS	9659
msEd bwls	9659
msEwd	71
msEwd AndrAby	119
msEwd bArzAny	4153
msEwd bn mwmn	602
msEwd brzAny	4153
msEwd bwls	9659
msEwd byz$kyAn	4369
msEwd byzy$kyAn	4369
msEwd bz$kyAn	4369
msEwd bzy$kyAn	4369
msEwd jzAyry	4399
msEwd krbAsyAn	4310
msEwd myr kAZmy	4345
msEwd myrkAZmy	4345
msEwd slymAn	5679
msEwd wld blxyr	6141
msEwd xAn	7048
msEwd ylmAZ	8902
msEwd ylmAz	8902
msEwdw	6394
msfn	2505
msfyn	2505
msjdy	4230
mslm	829
msmAry	5731
msnd	7377
msrwr bArzAny	4166
msrwr brzAny	4166
msrwr msEwd bArzAny	4166
mstfyD rHmn	608
mswATy vAlv	8536
mswAty	8536
mswAty vAlv	8536
msymwf	5242
msyt$	3457
mtAn fylnAy	3833
mtEb bn Ebdlh	7726
mtEb bn Ebdlh bn EbdEzyz	7726
mtEb bn Ebdlh bn EbdEzyz sEwd	7726
mtEb bn Ebdlh sEwd	7726
mth frydryksn	1965
mtky	4324
mtqy	108,4324
mtrAn	2766
mtrywyly	3038
mtswtAkys	3291
mtwkl	10384
mtwly nkwby	10567
mtyn jwrAk	8856
mtyty fAkwdyzy	8532
mtyty fAkwdz	8532
mtyty fAkwdzy	8532
mtyw kyrykw	894
mvArykA	6227
mvw jwyny	10469
mvwly nkwby	10567
mvwly nkywby	10567
mw$tyAnw	7391
mw$w$w vAny	5511
mw$w$wy vAny	5511
mw$w$wyw vAny	5511
mw$wy$w vAny	5511
mw$wy$wy vAny	5511
mw$y $AHAl	3781
mw$y $Aryt	3774
mw$y Arns	3707
mw$y Arynz	3707
mw$y dAyAn	3665
mw$y dyAn	3665
mw$y kAtsAf	3807
mw$y kHlwn	3772
mw$y ktsAf	3807
mw$y yEAlwn	3679
mw$y yElwn	3679
mw$y$w vAny	5511
mw$yh $AHAl	3781
mw$yh $Aryt	3774
mw$yh ArAd	3720
mw$yh Arbl	3799
mw$yh Arbyl	3799
mw$yh Arns	3707
mw$yh Arynz	3707
mw$yh bwjy yElwn	3679
mw$yh dAyAn	3665
mw$yh dyAn	3665
mw$yh kAtsAf	3807
mw$yh kHlwn	3772
mw$yh ktsAf	3807
mw$yh lyfy	3673
mw$yh qSAb	3807
mw$yh yAlwn	3679
mw$yh yEAlwn	3679
mw$yh yElwn	3679
mw$ykwAbw	7700
mw$ykywAbw	7700
mw$ylynjA	6371
mw$ynjwry	10561
mwAdyAmfytA	1168
mwAfyrw	4522
mwAfyrw mylAnyzy	4522
mwAkwyry	4855
mwAnA kAlwsyl	10306
mwAnA kArkAs	10306
mwAnA kArkAsys	10306
mwAnAwAsA	10549
mwAnAwsA	10549
mwAnwAsA	10549
mwAry mkwly	6675
mwAy kybAky	4875
mwbwtw	1205
mwbwtw ssysykw	1205
mwbwtw sy sy sykw	1205
mwbwtw sy sykw	1205
mwbwtw sysh sykw	1205
mwbwtw syswsykw	1205
mwbwtw sysy sykw	1205
mwbwtw sysykw	1205
mwbwtw sysysykw	1205
mwbyly bwbyA	2837
mwbylyh bwbyA	2837
mwd brwjwn	2822
mwd bryjwn	2822
mwdAfAdy	4878
mwdndA	10584
mwdnjy	10571
mwdrw	1785
mwdrwf	1785
mwdwd AHmd	622
mwdy	3979
mwdy Awry	4880
mwdybw dyArA	6021
mwdybw jArA	6021
mwdybw kytA	6026,6017
mwdybw sydy by	6003
mwdybw sydyby	6003
mwdybw sydybyh	6003
mwdybwkytA	6026
mwdyndA	10584
mwdynjy	10571
mwdyst bAhAty	1211
mwdyst bAhAty lwkwybw	1211
mwdysty bAhAty lwkwybw	1211
mwfAz	3677
mwfq ElAf	8404
mwfq rbyEy	4162
mwfss hAkwbyAn	233
mwfsys hAkwbyAn	233
mwhAdy	10575
mwhlAby kynyv tsykwA	5507
mwhlAby tsykwA	5507
mwhwzy	9200
mwhwzy kAynrwjAbA	9200
mwhwzy kAynyrwjAbA	9200
mwhwzy kynrwjAbA	9200
mwhwzy kynyrwjAbA	9200
mwhykA	10091
mwjAby	10578
mwjAbyh	10578
mwjAy	1046
mwjns lwkytwft	1942
mwjns lykytwft	1942
mwjnz lwkytwft	1942
mwjnz lykytwft	1942
mwjryny	4520
mwjwr AysAryskw	7423
mwjwr AzAryskw	7423
mwjwrw	10590
mwjykA	10091
mwjynkw	9111
mwjyns lykytwft	1942
mwjynz lAykytwft	1942
mwjyryny	4520
mwjytsy mAsysy	1049
mwk	376
mwkjwtsy mAsysy	1049
mwkjwysty mAsysy	1049
mwkjwytsy Aryk kyAbytswy mAsysy	1049
mwkjwytsy Aryk mAsysy	1049
mwkjwytsy Ayryk mAsysy	1049
mwkjwytsy mAsysy	1049
mwkjwytzy mAsysy	1049
mwkjytsy mAsysy	1049
mwkrjy	3931
mwktAr wAn	5998
mwkw	299
mwkwkw mbwnjw	1405
mwkwmby	6347
mwkwnsky	5973
mwkwtsy mAsysy	1049
mwkwytsy mAsysy	1049
mwkyrjy	3931
mwkytsy mAjwrw	5504
mwlAmbw hAmby	10542
mwlAmbw hAymby	10542
mwlAmwlA	9093
mwlAn A$ymbAyf	5250
mwlAtw t$wmy	2528
mwlAtw t$ywmy	2528
mwlAtw ty$wm	2528
mwlAtw ty$wmy	2528
mwlAy Hsn	5752
mwlAy wld mHmd AjDf	6130
mwlAy wld mHmd AjZf	6130
mwlAy wld mHmd ljZf	6130
mwlAy wld mHmd lqZf	6130
mwlAyAm synj yAdAf	3906
mwlAyAm yAdAf	3906
mwldwkw	3575
mwldwn	6680
mwldy kAfy	8759
mwlkw	3726
mwlmbw hAymby	10542
mwln	9268
mwln A$ymbAyf	5250
mwlr	9791,1947
mwlrwny	1158
mwltrr	410
mwlwA	1248
mwlwd $Awy$ Awjlw	8913
mwlwd Hmrw$	2055
mwlwd jAw$ Awjlw	8913
mwlwd jAwy$	8913
mwlwd jAwy$ Awjlw	8913
mwlwd kAfws Awjlw	8913
mwlwd t$Aw$ Awjlw	8913
mwlwd t$Awy$ Awjlw	8913
mwlwtwf	8348
mwlwy	5347
mwlwzy	6234
mwlxw	3726
mwly fy	9606
mwlyAmbw hAymbh	10542
mwlyAmbw hAymby	10542
mwlyAny	3584
mwlydwkw	3575
mwlyfAtys	3259
mwlyfyAtys	3259
mwlyh	2743
mwlylyky	5505
mwlymAn	1906
mwlyn	9268
mwlyn A$ymbAyf	5250
mwlynw	6734
mwmbAty mrAfhy	1036
mwmbAty myrAfh	1036
mwmbAty myrAfhy	1036
mwmbAty myrAfhyh	1036
mwmbAty myrAfy	1036
mwmbnjyjwy	10562
mwmbynjyjwy	10562
mwmn bhdwn fArH	1920
mwmn bhdwn frH	1920
mwmny	4333,4710
mwmsylw byrysyt$	7444
mwmsylw byryzyt$	7444
mwmsylw krAysnyk	567
mwmt$ylw byry$yt$	7444
mwmt$ylw byrysyt$	7444
mwmt$ylw krAy$nyk	567
mwmt$ylw krAysnyk	567
mwmwdw krwmA	8099
mwmwdw kwrwmA	8099
mwmwdw lAmyn sydAt jwby	3151
mwmwh	8109
mwmyr bwlAtwfyt$	7481
mwn	5110
mwn hy sAnj	5128
mwn hyh sAnj	5128
mwn hysAnj	5128
mwn jA An	5110
mwn jAy An	5110
mwn jAy Ayn	5110
mwn jAy yn	5110
mwn jAyh An	5110
mwn jAyn	5110
mwn jwnj An	5049
mwn jy An	5110
mwn jyh An	5110
mwn jyh Ayn	5110
mwn t$wnj An	5049
mwn$	1886
mwnA jwl	6585
mwnA ywl	6585
mwnAstyrsky	9150
mwnAwAsA	10549
mwndyA sykAtAnA	10533
mwndyA sykAtAnh	10533
mwndyl	10068
mwndynw	331
mwnj Ay	6061
mwnjA rwAndfw	5926
mwnjA rwyndfw	5926
mwnjA rwyndfw zAfytsymyfAlw rwyndfw	5926
mwnjwnw	6483
mwnkAdA	6515
mwntfyrynj	1907
mwntwrw	2421
mwnty	4556
mwntyAnw	5866
mwntynjrw	7293
mwntynyjrw	7293
mwntyrw	1700
mwntysynws	6835
mwnwry	2786
mwny kAbtAn	5479
mwny kAbtn	5479
mwnyAn mwlylky	5505
mwnyAn mwlylyky	5505
mwnyAny mwlylky	5505
mwnyAny mwlylyky	5505
mwnyh kAbtAn	5479
mwnyk Ajnys AwhsAn bylbw	6203
mwnyk AwhsAn bylbw	6203
mwnyk AwsAn bylbw	6203
mwnykA jmEA	4860
mwnykA jmEh	4860
mwnykA jwmA	4860
mwnylA	10511
mwnyz	9734
mwqAby	10578
mwr	2929
mwr$d xAn	610
mwr$yd xAn	610
mwrA kwnlly	9552
mwrA kwnly	9552
mwrA kwnwly	9552
mwrA kwnyly	9552
mwrA nAmdAr	9659
mwrAft$yk	8065
mwrAfyky	7098
mwrAfysky	7098
mwrAfytsky	7098
mwrAjAs	2413
mwrAlydhArAn	3956
mwrAlydrAn	3956
mwrAlys	3337,936
mwrAlyz	936
mwrAn	2630,2429
mwrArjy dysAy	3973
mwrAt nwrtlyw	5227
mwrAtbyk AymAnAlyf	4885
mwrAtynws	2435
mwrAw	1006
mwrAwyky	7098
mwrAy mAkkwly	6675
mwrAy mAkwly	6675
mwrAy mkkwly	6675
mwrAy mkwly	6675
mwrAyAmA	4815
mwrdnt	2886
mwrdwnt	2886
mwrdxAy	3708
mwrdxAy jwr	3671
mwrjAn $AnjyrAy	10579
mwrjAn $fAnjyrAy	10579
mwrjAn AwrtAjws	10044
mwrjAn AwrtyjAs	10044
mwrjAn Awrtyjws	10044
mwrjAn jwhAnsn	7986
mwrjAn jwhAnswn	7986
mwrjAn t$AnjrAy	10579
mwrjAn t$AnjyrAy	10579
mwrjAn t$fAnjyrAy	10579
mwrjAn tsAnjyrAy	10579
mwrjAn tsfAnjrAy	10579
mwrjAn tsfAnjyrAy	10579
mwrjAn tsfAnjyry	10579
mwrjAn tsfnjyrAy	10579
mwrjAn ywhAnswn	7986
mwrjwlwf	7566
mwrkwmyn	4865
mwrly dywArA	3965
mwrly dywrA	3965
mwrly dywrh	3965
mwrmw	3990
mwrnytsh	5611
mwrnytsy	5611
mwrqAn tsfAnqyrAy	10579
mwrsAndA kwyAty	3181
mwrtn bwdskwf	1938
mwrw	977,4541
mwrwA	2750
mwrwyrA	10573
mwrwz	9180
mwry	4816
mwry mAkwly	6675
mwry mkwly	6675
mwryhyrw hwswkAwA	4814
mwryjAndy	7698
mwrykyzy	7712
mwryl	10000
mwrynw	2149
mwrynys	2395
mwrys $wmAn	2704
mwrys by$wb	3059
mwrys drAybr	9420
mwrys jwrdw mwntAny	2770
mwrys kwf dw mwrfyl	2703
mwrys kwf dy mwrfyl	2703
mwrys slym	5293
mwrys t$wmby	1192
mwrys yAmywjw	705
mwrysAndA kwyAty	3181
mwrysAndA kwyAtyh	3181
mwrysAndAh kwyAty	3181
mwrysn	455
mwrysndA kwyAty	3181
mwrysndA kwyAtyh	3181
mwryswn	455,2942
mwrysyw fwnys	8379
mwrysyw mAkry	355
mwryts lwynbrjr	1306
mwryts lywnbrjr	1306
mwrytsyw mAsAry	4581
mwrytz lwynbrjr	1306
mwryvyw mAkry	355
mwryw	6522
mwryzyw mAsAry	4581
mwsAlyA mdAfAdy	4878
mwsAlyA mwdAfAdy	4878
mwsAr	8056
mwsfyny	9223
mwskAlkwfA	7578
mwskAt	6172
mwskwfysy	2695
mwskwsw	6750
mwss blAh	5498
mwss wytAnjwlA	4857
mwstyAnw	7391
mwswAty vAlv	8536
mwswfyny	9223
mwswlyh	2645
mwswlyny	4538
mwswnjy	1412
mwswy	4322,4233,4409
mwswy lAry	4328
mwsy $fyq	98
mwsy AbrAhym	5728
mwsy Afsyfr	8855
mwsy AwkAnlA	884
mwsy AwknlA	884
mwsy Awsyfr	8855
mwsy Dmyr	6211
mwsy ErfAt	7230
mwsy HytAm	6336
mwsy TrAwry	6027
mwsy TrAwryh	6027
mwsy Zmyr	6211
mwsy blA	5498
mwsy blAh	5498
mwsy dAdys	3199
mwsy dAdys kAmArA	3199
mwsy dAdys kAmrA	3199
mwsy dAdys kmArA	3199
mwsy fAky	8564
mwsy fAky mHmAt	8564
mwsy fAky mHmd	8564
mwsy fky	8564
mwsy fky mHmAt	8564
mwsy fky mHmd	8564
mwsy fqy	8564
mwsy fqy mHmd	8564
mwsy fqyh	8564
mwsy fqyh mHmd	8564
mwsy hytAm	6336
mwsy hytm	6336
mwsy kAmArA	3199
mwsy kwny	5744
mwsy kwsA	5716
mwsy kwsh	5716
mwsy mArA	6024
mwsy mArh	6024
mwsy nAjAmwtw	3395
mwsy t$wmby	1192
mwsy tmbyny	6032
mwsy trAwry	6027
mwsy trAwryh	6027
mwsy tymbyny	6032
mwsy wytAnjwlA	4857
mwsy zAmyr	6211
mwsy zmyr	6211
mwsyfny	9223
mwsyfyny	9223
mwsys wytAnjwlA	4857
mwsysyl	5517
mwsysyly	5517
mwsywA bAtryk lykwtA	10460
mwsywA lykwtA	10460
mwsywA lykwth	10460
mwsywkA	4851
mwt$ykjA	10461
mwt$ynjwry	10561
mwtAl nAlwmAnjw	10557
mwtAly nAlwmAnjw	10557
mwtAlybwf	517
mwtArykA	6235,6227
mwtkw	7676
mwtlAnty	10499
mwtlAnv	10499
mwtlAnvy	10499
mwtly	596
mwtswAlydy	10489
mwtswnsky	5973
mwtwA	4868
mwtwhydy yw$ykAwA	4745
mwtwhydy yw$ykAwh	4745
mwtwly nkwby	10567
mwtwmA mkAsA	2514
mwtwmA mykAsA	2514
mwty mwz	3880
mwtyjy	4800
mwtysA vAny	9218
mwtytjwA mytsynj	5519
mwvArykA	6235,6227
mwvwly nkwby	10567
mwvytjw mytsnj	5519
mwvytjw mytsynj	5519
mwvytjwA mtsynj	5519
mwvytjwA mytsynj	5519
mwxrjy	3931
mwxykA	10091
mwxyrjy	3931
mwy	4874
mwy kybAky	4875
mwyAyA	1217
mwyd ywsf	7030
mwyjwlw lAmyk n$ymbA	9084
mwyjwlw n$ymbA	9084
mwyktsy mAjwrw	5504
mwykytsy mAjwrw	5504
mwykytsy mAywrw	5504
mwyly	3967
mwys	3525
mwys blAh	5498
mwys t$wmby	1192
mwys t$wmbyh	1192
mwyswf	10444
mwysylwfyt$	7447
mwysyw	225
mwyw	10587
mwyz	3525
mwyz t$wmby	1192
mwyzw	6216
mwz	3880
mwzAlAs	3270
mwzArw	10129
mwzs blAh	5498
mwzs nAjAmwtw	3395
mwzs wytAnjwlA	4857
mwzwlyh	2645
mwzwrywA	10577
mwzyndA	10568
mwzys blAh	5498
mwzys wAtAnjwlA	4857
mwzys wytAnjwlA	4857
mwzytw	1198
mwzywA lykwtA	10460
mwzyzyly	5517
mxTAr bAbAyf	499
mxbr	4429
mxlAfy	10381
mxmdkAly AbyljAzyf	4915
mxtAr AwAn	5998
mxtAr Awyn	5998
mxtAr EwAn	5998
mxtAr bAbAyf	499
mxtAr bAlnwr	8823
mxtAr blh $EbAn	6096
mxtAr bwlh $EbAn	6096
mxtAr kwswmA AtmAdjA	3589
mxtAr kwswmA AtmAjA	3589
mxtAr kwswmAt mAdjA	3589
mxtAr kwswmAtmAdjA	3589
mxtAr kwswmAtmAjA	3589
mxtAr tlwbrdy	5226
mxtAr tlwbyrdy	5226
mxtAr tlybrdy	5226
mxtAr tlywbrdy	5226
mxtAr tlywbrdyh	5226
mxtAr tlywbyrdy	5226
mxtAr tylwbyrdy	5226
mxtAr tynbAyf	5215
mxtAr wAn	5998
mxtAr wAnh	5998
mxtAr wAnyh	5998
mxtAr wld AjAy	6103
mxtAr wld dAdAh	6135
mxtAr wld dAdh	6135
mxzwm	5634
my$A Awndw byly	3210
my$Al Almr	5286
my$Al Alyw mAry	2629
my$Al Ewn	5276
my$Al Eysy	9659
my$Al bA$lyh	1358
my$Al bA$lyt	1358
my$Al bA$ylyh	1358
my$Al bArnyh	2716
my$Al bAtryk bwAfyr	3475
my$Al byAr lwy	3504
my$Al byr lwy	3504
my$Al djwtwdyA	1254
my$Al dwbryh	2745
my$Al dywtwdyA	1254
my$Al flwrnwy	9369
my$Al jbyzyrA bryA	1236
my$Al jwbyr	2705
my$Al jwtwdyA	1254
my$Al kAfAndw	683
my$Al kfAndw	683
my$Al kwfAt$	8087
my$Al mArtly	3524
my$Al mArtn	3642
my$Al mArtylly	3524
my$Al mArtyly	3524
my$Al mnsy	5294
my$Al mykwmbyrw	860
my$Al rwjyh	5832
my$Al rwkAr	2752
my$Al sAbAn	2684
my$Al sAtA	10547
my$Al slymAn	5278
my$Al syswn	9550
my$Al tAmr	998
my$Al tAmyr	998
my$Al vAmr	998
my$Al xwry	5303
my$Ayl $byndlyjr	380
my$Ayl AwnmAxt	1829
my$Ayl bwk	1814
my$Ayl lynhArt	384
my$Ayl rwt	1816
my$Ayl rwv	1816
my$kwf	7547
my$l bA$lyh	1358
my$l djwtwdyA	1254
my$l mArtn	3642
my$lyn kAlmy rAy	1296
my$lyn kAlmy ry	1296
my$rA	3991
my$wstyn	7620
my$yl Almr	5286
my$yl Alyw mAry	2629
my$yl Amnwndwrkw djwtwdyA	1254
my$yl Ewn	5276
my$yl Eysy	9659
my$yl bA$ly	1358
my$yl bA$lyh	1358
my$yl bA$lyt	1358
my$yl bA$ylyh	1358
my$yl bA$ylyt	1358
my$yl bArnyh	2716
my$yl bAt$lyt	1358
my$yl bAt$ylyh	1358
my$yl bAt$ylyt	1358
my$yl bAtryk bwAfyr	3475
my$yl bAtryk bwAsfyr	3475
my$yl byAr lwys	3504
my$yl byr lwys	3504
my$yl djwtwdjyA	1254
my$yl djwtwdy	1254
my$yl djwtwdyA	1254
my$yl dwbryh	2745
my$yl dwjwtwdyA	1254
my$yl dwtwdyA	1254
my$yl dybry	2745
my$yl dyjwtwdyA	1254
my$yl dywtwdyA	1254
my$yl flwrnwA	9369
my$yl flwrnwy	9369
my$yl fytzjyrAld	10123
my$yl jbyzyrA bryA	1236
my$yl jwbyr	2705
my$yl jwtwdyA	1254
my$yl kAfAndw	683
my$yl kfAndw	683
my$yl kwArwny	4498
my$yl mArtn	3642
my$yl mArtylly	3524
my$yl mArtyly	3524
my$yl mArtyn	3642
my$yl mykwmbyrw	860
my$yl rwjyh	5832
my$yl rwkAr	2752
my$yl sAbAn	2684
my$yl slymAn	5278
my$yl syswn	9550
my$yl tAmr	998
my$yl tAmyr	998
my$ylyty	3432
my$yw wAtAnAby	4782
myA Amwr mwtly	596
myA mwtly	596
myAdy	6254
myAky	6387
myAn $hbAz $ryf	7004
myAn dwt	8269
myAn dwt wl	8269
myAn mHmd $hbAz $ryf	7004
myAn mHmd nwAz $ryf	6997
myAn nwAz $ryf	6997
myAn rDA rbAny	7041
myAn swmrw	7037
myAnt swy	6062
myArdyt	8287
myAsnykwfyt$	1071
myAzAwA	4774
myby njw	1397
mydfydf	7668
mydfydyf	7668
mydjy$y	3533
mydjysy	3533
mydwz	9936
mydyn kwnAkwfyt$	550
mydynA	1991
mydynsky	7587
mydyw	182
myfswd bwnyt$y	6168
myhAl mArtn	3642
myhAly fArjA	3534
myhAy Awl	7413
myhAy AwnjwryAnw	7400
myhAy bwb$wy	5850
myhAy bwbwf	5839
myhAy fArjA	3534
myhAy fyfwr	7388
myhAy jymbw	5870
myhAy rAzfAn AnjwryAnw	7400
myhAy rAzfAn AwnjwryAnw	7400
myhAy rzfAn AwnjwryAnw	7400
myhAy twdws	7429
myhAy twdwsy	7429
myhAy twdwzy	7429
myhAylwfA	736
myhrbAn ElyfA	535
myhrybAn ElyfA	535
myhwl mArtn	3642
myhwl mArtyn	3642
myjAn AwswlyfAn	9795
myjAwAty	3622
myjAwAty swkArnw	3622
myjAwAty swkArnw bwtry	3622
myjAwAty swkArnwbwtry	3622
myjAwAty swkrnwbwtry	3622
myjAwty swkArnwbwtry	3622
myjl Anxl mwrAtynws	2435
myjl dyAz kAnyl	1679
myjl fArjAs	1984
myjl trwfwAdA	8310
myjr	2978
myjwmbw Anxbwld	6080
myjwmbyn Anxbwld	6080
myjwr	2978
myjyl Abdwn sAjyr	7311
myjyl AbyA	3219
myjyl AbyA bytyw	3219
myjyl AbyA bytyw bwrykw	3219
myjyl Anjyl Awswryw t$wnj	6272
myjyl Anjyl mwrAtynws	2435
myjyl Anjyl rwdryjyz	1632
myjyl AnswlzA	1368
myjyl Anxyl Awswryw t$wnj	6272
myjyl Anxyl bwryly	10183
myjyl Anxyl fyArwyA	2385
myjyl Anxyl mwrAtynws	2435
myjyl Anxyl rwdryjyz	1632
myjyl Awywnw ndwnj	3208
myjyl Awywnw ndwnj myfwmw	3208
myjyl dy Askwtw	6507
myjyl dy lA mdryd	6288
myjyl dy lAmdryd	6288
myjyl dyAz kAnl	1679
myjyl dyAz kAnyl	1679
myjyl dyAz kAnyl byrmwdyz	1679
myjyl dyskwtw	6507
myjyl dyskwtw brwkmAn	6507
myjyl fArjAs	1984
myjyl fArjAs mAldwnAdw	1984
myjyl frjAs	1984
myjyl mAryw dyAz kAnyl	1679
myjyl mwrAtynws	2435
myjyl rwdryjyz mAkAy	6785
myjyl rwdryjyz twrys	10199
myjyl trwAfwAdA	8310
myjyl trwfwAdA	8310
myjyl trwfwdA	8310
myjyl ymAn	6283
myjyrw	9090
myk Ay dynq	8279
myk mwlfAny	9929
myk mwlrwy	9381
mykAl kwfAt$	8087
mykAlys bAbAkwnstAntynw	3256
mykAlys kryswhwydys	3267
mykAlys xryswhwydys	3267
mykAyl bydn	7959
mykAyl kAfylA$fyly	3107
mykAyl klAswn	7960
mykAyl klAyswn	7960
mykAyl mwsy AdAmw	2834
mykAyl rAndryAnyrynA	5941
mykAyl sAkA$fyly	3105
mykl lAytnr	388
mykl lytnr	388
myklw$ hwrty	3546
myklw$ nymyt	3551
myklw$ nymyv	3551
myklws hwrvy	3546
myklws nymyv	3551
myks	9901
myksr	2160
mykwlA AzArwf	9133
mykwlA$ dzwryndA	8081
mykwlA$ jwryndA	8081
mykwlAs dzwryndA	8081
mykwlAs jwryndA	8081
mykwlAs zwryndA	8081
mykwlyt$	10451
mykwmbyrw	860
mykwnn	2565
mykwnyn	2542
mykwsky	5985
mykwyAn	8361
myky	4771
myky kAntwr	9672
myky lyfy	3862
mykyly kwArwny	4498
mykyry mwrAwtA	6849
mykyry mwrwtA	6849
mykyryfyt$	557
mykyw Awky	4826
mylAdynwf	720
mylAm tAnj	3221
mylAn $wfAnyk	1756
mylAn bAnyt$	7477
mylAn knAjkw	8066
mylAn knyAjkw	8066
mylAn kwjAn	8055
mylAn kwkAn	8055
mylAn kwt$An	8055
mylAn mwysylwfyt$	7447
mylAn mylwtynwft$	7462
mylAn mylwtynwfyt$	7462
mylAn rw$n	5882
mylAn rwjyn	5882
mylAn rwsyn	5882
mylAn rwt$n	5882
mylAn rwt$yn	5882
mylAn t$wfAnyts	1756
mylAn xwfAnyts	1756
mylAnwfyt$	3466
mylAny jwly	1138
mylAnyzy	4522
mylAtwfyt$	5893
mylAy	356
mylbAnd	2982
mylfyn lyrd	9352
mylkA blAnynk	10450
mylkA blAnynts	10450
mylkh	1789
mylkwf	746
mylkyh	660
mylkywr ndAdAy	863
mylr	7136
myls zynAwy	2525
myltwn Awbwty	9212
myltwn fyndly	5485
myltwn mArjAy	8106
myltwn xymynys	3413
myltwn xymynyz	3413
mylw	7268,194
mylw djwkAnwfyt$	5889
mylw dwkAnwfyk	5889
mylw dwkAnwfyt$	5889
mylw dykAnwfyt$	5889
mylw dywkAnwfyt$	5889
mylw jwkAnwfyk	5889
mylw jwkAnwfyt$	5889
mylw jywkAnwfyt$	5889
mylw$ fwsyfyt$	7456
mylw$ fwt$fyt$	7456
mylw$ fwt$yfyt$	7456
mylw$ fystrt$yl	1771
mylw$ yAky$	1644
mylw$ zmAn	1760
mylw$ zymAn	1760
mylw$ zymn	1760
mylw$wsky	5969
mylw$yfyt$	7475
mylwjkw sbAjyk	5880
mylwjkw sbAjyt$	5880
mylwjkw sbAyt$	5880
mylwkw sbAjyt$	5880
mylwmyr mynyt$	7482
mylwnjw	1270
mylwny	4561
mylwr	2891
mylwrAd dwdyk	580
mylwrAd dwdyt$	580
mylws fwsyfyt$	7456
mylws fwt$yfyt$	7456
mylws fystrsyl	1771
mylws fystryt$yl	1771
mylws zymAn	1760
mylwsfyt$	7475
mylwswfsky	5969
mylwswfyt$	7475
mylwswsky	5969
mylwsyft$	7475
mylwsyfyt$	7475
mylwtynwfyt$	7462
mylwykw sbAjyt$	5880
mylwykw sbAyk	5880
mylwykw sbAyt$	5880
mylwzwfyt$	7475
myly	9312,356
myly AkmAdjyt$	553
myly$kAnw	7396
mylybAnd	2982
mylybnd	2982
mylyh AkmAdyt$	553
mylykA byAnwfyt$ dwrysyt$	5876
mylys Alym	2537
mylys zynAwy	2525
mylyskAnw	7396
mylyt	2923
mylytsA byAnwfyt$ jwry$yt$	5876
mylytsA byjAnwfyt$ djwrysyt$	5876
mylyzA hArAdynAj	10327
mylyzA hArAdynAj stwblA	10327
mylyzA hArAdynAy	10327
mylyzA hArAdynAy stwblA	10327
mylz	3142
mymArAkys	3235
mymby	9091
mymy kwdhyly	184
mymy kwdyly	184
myn Awn hlAynj	6036
myn Awnj hAlynj	6036
myn Awnj hlAnj	6036
myn Awnj hlAynj	6036
myn Awnj hlyAnj	6036
myn Awnj hlynj	6036
myn Awnj hylAnj	6036
myn Awnj lAynj	6036
mynAjAry$fyly	3077
mynAk$y lykhy	3957
mynAk$y lyxy	3957
mynAkw	1209
mynAsArA	6412
myndAwdw	6388
myndyv dy fyjw	2479
mynj jyAn t$w	1496
mynj jyAnjw	1496
mynl rAyzynjr	385
mynndyz	9916
mynt swh	6062
mynt swy	6062
myntwf	6167
mynw$yn	9691
mynwn	3917
mynwrw kyhArA	4738
mynylAws mynylAw	1705
mynymA	6422
mynymAh	6422
mynyndyz	9916
mynys	1015
mynyt$	7482
mynyty	4567
mynywn hywstn	10056
mynyzs	8301
mynyzys	8301
myqAty	5373
myr Emyt	3810
myr Hsyn mwswy	4322
myr Zfr Allh jmAly	6999
myr Zfr Allh xAn jmAly	6999
myr bn $AbAt	3843
myr bn $bAt	3843
myr dAjAn	3827
myr djAn	3827
myr hzAr xAn xwsw	7001
myr hzAr xwsw	7001
myr kAZmy	4345
myr rHmn rHmAny	146
myrA $AnkAr	3918
myrA $nkr	3918
myrA kwmAr	3997
myrAb$fyly	3090
myrAby$fyly	3090
myrAfhy	1036
myrAfy	1036
myrAkwmAr	3997
myrAl Ak$nr	8918
myrAl Ak$ynAr	8918
myrAl Ak$ynr	8918
myrAl Aq$nr	8918
myrDyAyf	10113
myrdwf	8705
myrk twbwlAnk	1763
myrk twbwlAnyk	1763
myrkl	1866
myrkw $Arwfyt$	571
myrkw mAryAnwfyt$	7480
myrkw sArwfyt$	571
myrkw sfytkwfyt$	7484
myrkw tsftkwfyt$	7484
myrkw tsfytkwfyt$	7484
myrkyl	1866
myrsyA drwk	5851
myrsyA dw$A	7386
myrsyA jwAnA	7399
myrsyA jywAnA	7399
myrsyA snyjwr	5867
myrsyds ArAwz	6764
myrt$A djwAnA	7399
myrt$A jwAnA	7399
myrt$A snyjwr	5867
myrt$yA djwAnA	7399
myrt$yA dw$A	7386
myrt$yA jwAnA	7399
myrt$yA jywAnA	7399
myrtA fAskys	6837
myrtA fAskyz	6837
myrts	1867,1292
myrtz	1867
myrw kwfAk	3451
myrw kwfAt$	3451
myrw syrAr	8052
myrw syrr	8052
myrw tsrAr	8052
myrw tsyrAr	8052
myrwn rwbyn	3745
myrwn rwfyn	3745
myrwn rwybyn	3745
myrwnwf	7642
myrwslAf flAt$wfsky	8075
myrwslAf flAxwfsky	8075
myrwslAf lAj$Ak	8072
myrwslAf lAjAk	8072
myrwslAf lAjkAk	8072
myrwslAf lAy$Ak	8072
myrwslAf lAyjAk	8072
myrwslAf lAykAk	8072
myrwslAf lAyt$Ak	8072
myrwslAf nyAzwf	4923
myrwslAf syrAr	8052
myrwslAf wlAt$wfsky	8075
myry	2166
myry Aysyn	3874
myry Ayzn	3874
myry ryjf	3872
myry ryjyf	3872
myryA Ajwyrw	3418
myryA Ajwyrw dy kwrAlys	3418
myryA mwskwsw	6750
myryA mwskwzw	6750
myryAm sbytyry	6177
myryAm sbytyry dybwnw	6177
myrydwf	8705
myrydwr	3767
myryk jArlAnd	9726
myryk twbwlAnk	1763
myryk twbwlAnyk	1763
myrylys	958
myrymyh	2639
myrynw	6836
myryt$yl bAtyt	2477
myrytwn	7832
myrz	1867,1292
myrzA	817
myrzA Aslm bk	6911
myrzA Aslm byj	6911
myrzA Aslm byk	6911
myrzAyf	10113
myrzwyAn	272
myrzyAyf	10113
myrzywyf	10113
mysA	941
mysAn Ajbywmy kwdjw	8595
mysAn lywbwld jnynynfy	8587
mysAylwfsky	5960
mysfyn	2505
mysmyr	2621
mysry	3924,10391
mysyAr	8079
mysyt$	3457
myt frydryksn	1965
myt rwmny	9944
myt$ fAyfyld	436
myt$ fyfyld	436
myt$ mAkwnAl	9872
myt$ mAkwnl	9872
myt$ mAkwnyl	9872
myt$ mkwnl	9872
myt$ mkwnyl	9872
myt$l	9865
myt$l $Arb	1112
myt$yAr	8079
myt$yl	9865
myt$ylyty	3432
myt$yslAf rAkwfsky	7127
myt$yw wAtAnAbh	4782
myt$yw wAtAnAby	4782
mytA frydryksn	1965
mytAksAs	3278
mytArAky	3273
mytArAkys	3273
mytArAt$y	3273
myth frydryksn	1965
mytnAr	1757
mytrAn	2766
mytrlhnr	412
mytrlynr	412
mytryfA	5967
mytskwfsky	5985
mytskwsky	5985
mytswtAkys	3284,3291
mytsynj	5519
mytwf	741
myty frdryksn	1965
myty frydryksn	1965
myty frydryksyn	1965
myty frydyrksn	1965
myty nkwAnA mA$AbAny	10479
mytyA lyskwfAr	10132
mytyA lyskwfr	10132
myvrybAlA syrsynA	5470
myvrybAlA syrysynA	5470
mywdrAj flAhwfyt$	5881
mywlr	9791
mywmyr jwjwl	3447
mywmyr zwzwl	3447
mywn	2627
mywnj bAk	5108
myxAl	2192
myxAl kwfAt$	8087
myxAl mArtn	3642
myxAlys bAbAkwnstAntynw	3256
myxAlys kryswxwydys	3267
myxAlys xryswhwydys	3267
myxAlys xryswkwydys	3267
myxAlys xryswxwydys	3267
myxAy bwb$wy	5850
myxAy jymbw	5870
myxAy rAzfAn AwnjwryAnw	7400
myxAyl $AkA$fyly	3105
myxAyl $bndlyjr	380
myxAyl $byndljr	380
myxAyl $byndlyjr	380
myxAyl Awl	7413
myxAyl AwlyAnwf	7581
myxAyl AwnmAxt	1829
myxAyl Awrn	3744
myxAyl bjdAnwf	7557
myxAyl bwdwlyAk	9187
myxAyl bwjdAnwf	7557
myxAyl bwk	1814
myxAyl frAdkwf	7618
myxAyl fydwrwf	9194
myxAyl fytzjyrAld	10123
myxAyl jAnldzh	3085
myxAyl jAnlydzh	3085
myxAyl jAnyldzh	3085
myxAyl jAnylydzh	3085
myxAyl jwrbAt$wf	8346
myxAyl jwrbAt$yf	8346
myxAyl kAfylA$fyly	3107
myxAyl kAmynyn	7650
myxAyl kAsyAnwf	7589
myxAyl kfylA$fyly	3107
myxAyl lynhArt	384
myxAyl mArjylf	7546
myxAyl mArjylwf	7546
myxAyl mArtn	3642
myxAyl my$wstyn	7620
myxAyl myAsnykwfyt$	1071
myxAyl myzntsyf	7508
myxAyl myzyntsyf	7508
myxAyl mzyntsyf	7508
myxAyl rAndryAnyrynA	5941
myxAyl sAAkA$fyly	3105
myxAyl sAk$fyly	3105
myxAyl sAkA$fylly	3105
myxAyl sAkA$fyly	3105
myxAyl sAkA$yfyly	3105
myxAyl sbndljr	380
myxAyl skA$fylly	3105
myxAyl skA$fyly	3105
myxAyl swslwf	8362
myxAyl t$yjyr	1066
myxAyl whbh	8405
myxAyl xfwstwf	1060
myxAyl yAnylydzh	3085
myxAylw bwdwlAk	9187
myxAylw bwdwlyAk	9187
myxAylw drAbAty	9117
myxAylw fydrwf	9194
myxAylw fydwrwf	9194
myxAylw kwfAl	9120
myxAylwfA	736
myxyA	1990
myxyl jAnylydzh	3085
myxyl kAfylA$fyly	3107
myxyl sAkA$fyly	3105
myzAn rHmn t$wdry	621
myzAn zyn EAbdyn	6325
myzAn zyn EAbdyn bn mHmwd	6325
myznjw byndA	9102
myzntsyf	7508
myzynjw byndA	9102
myzyntsyf	7508
myzyr	1855
mzAHm bAjh jy	4126
mzAly	8792
mzAry	6998
mzrwEy	53
mzwAr	5770
mzydy	5191
n$yd	6213
n*yr ErbAwy	2010
nAHAs AnjwlA	6376
nAHwm Admwny	3814
nASr AHmd fAyq	92
nASr EbdEzyz nSr	7347
nASr Ebdlh rwDAn	5160
nASr Hmdy	2238
nASr SbAH AHmd	5141
nASr SbAH AHmd SbAH	5141
nASr bn EbdEzyz nSr	7347
nASr bn Hmd	823
nASr bn Hmd bn Eysy xlyfh	823
nASr bn Hmd xlyfh	823
nASr bwryTh	5764
nASr dyn $AEr	7258
nASr dyn EysAnwf	4896
nASr fAyq	92
nASr jAnjwA	7026
nASr jnjwEh	7026
nASr jwdh	4701
nASr knEAny	4414
nASr mAnE	5729
nASr mHmd	5147
nASr mHmd AHmd	5147
nASr mHmd AHmd SbAH	5147
nASr mHmd AHmd jAbr SbAH	5147
nASr mHmd SbAH	5147
nASr mlk	7002
nASr mlwk	7002
nASr mwlk	7002
nASr nSr	7347
nASr qdwh	7168
nASr qdwr	8401
nASr rwDAn	5160
nASr sAmy jwdh	4701
nASr xAn jAnjwA	7026
nASr xAn jnjwEh	7026
nASry	51
nASwr jylndwksyA	8561
nASyf Hty	5336
nASyf ywsf Hty	5336
nASyrw AryfAry bAkw	886
nASyrw bAkw	886
nASyrw bAkw AryfAry	886
nATq Elyf	508
nATq nwry	4326
nATyq Elyf	508
nAZm qdsy	8458
nAZm zhAwy	2964
nAZr	7787
nAZwry	5615
nAbAnjA	9217
nAbAt	10297
nAbt	7340
nAbwlytAnw	9718,4527
nAbwlywn dwArty	8374
nAby $nSwy	8866
nAby synswy	8866
nAbyAm	3373
nAbywlynA	7592
nAdAf ArjmAn	3842
nAdr *hby	4679
nAdr sEd	2355
nAdyA kAlbynyw	2425
nAdyA kAlfynw	2425
nAdyA kAlfynyw	2425
nAdyh EkA$h	8809
nAdyh Elwy	5774
nAdyh ftAH	5774
nAdyh ftAH Elwy	5774
nAdyh kAlfynyw	2425
nAdyjdA myhAylwfA	736
nAdyjdA myxAylwfA	736
nAdyjdA nynsky	736
nAdym zhAwy	2964
nAdynjAr	8567
nAdyzdA myxAylwfA	736
nAfArw	9692
nAfArw fAls	10153
nAfE	7919
nAfE Ely nAfE	7919
nAfrA$yt$	3543
nAfrAksyks	3543
nAfrwky	7145
nAfrwtsky	7145
nAftj sArnA	4001
nAftyj sArnA	4001
nAftyj sArnh	4001
nAfyd mxtAr	7027
nAfyd qmr	6949
nAfyn $AndrA rAmjwlAm	6195
nAfyn rAmjlAm	6195
nAfyn rAmjwlAm	6195
nAfyn rmjwlAm	6195
nAfyn t$AndrA rAmjwlAm	6195
nAfyn$AndrA rAmjwlAm	6195
nAfynt$AndrA rAmjwlAm	6195
nAhA bn mknAs	6112
nAhA mnt mknAs	6112
nAhAs AnjwlA	6376
nAhd mnt$h	8916
nAhh bn Hmdy wld mknAs	6112
nAhh bn mknAs	6112
nAhh mnt mknAs	6112
nAhyt mnt$h	8916
nAjdAlyAn	275
nAjm jrsly	8778
nAjwlw mbwmbA	6364
nAjwm yAmAswm	8562
nAjwm ymAswm	8562
nAjy AjbAl	8890
nAjy AqbAl	8890
nAjy ETry	8506
nAjy Eysy	5646
nAjy Hdyvy	4082
nAjy Sbry	4082
nAjy Sbry Hdyvy	4082
nAjy TAlb	4075
nAjy mHmd Eysy	5646
nAkAjAwA	4758
nAkAswnh	4811
nAkAswny	4811
nAkAtAny	4728
nAlbAndyAn	249
nAlbndyAn	249
nAldy bAndwr	10480
nAlydy bAndwr	10480
nAlydy bAndwrA	10480
nAlydy bndwr	10480
nAlydy mAndysA bAndwr	10480
nAlyfAyt$ynkw	9170
nAmAdy sAmbw	6503
nAmbAr AnxbAyAr	6079
nAmbAryn AnxbAyAr	6079
nAmdy Azykwy	6471
nAmdy Azykywy	6471
nAmq TAn	8968
nAmq tAn	8968
nAmydy sAmbw	6503
nAmyk tAn	8968
nAnA Adw	3123
nAnA Adw Akwfw Adw	3123
nAnA Adw dAnkwA Akwfw Adw	3123
nAnA Akwfw Adw	3123
nAnA AkwfwAdw	3123
nAnA jyn Awbwkw AjymAnj	3147
nAnAyA mAhwtA	6676
nAnAyA mAhwth	6676
nAnAyA mAwtA	6676
nAnAyA mhwtA	6676
nAndkwmAr bwdA	6190
nAndkwmAr bwdAh	6190
nAndw dws sAntws	293
nAndy ndAytwA	6370
nAndy ndAytwAh	6370
nAndyw bwdA	6190
nAndyw bwdAh	6190
nAnjlw mbwmbA	6364
nAnjwlw AmbwmbA	6364
nAnjwlw mbwmbA	6364
nAnjwlw mbwmbh	6364
nAnsy bAwl	9511
nAnsy bylwsy	9958
nAnsy fAyzr	1858
nAnsy fysr	1858
nAnsy fyzr	1858
nAnsy jlAdys tymbw	6232
nAnsy tmbw	6232
nAnsy tymbw	6232
nAnw	215
nAny wld A$rwqh	6149
nAnyA mAhwtA	6676
nArAfAn	3901
nArAfAny	3901
nArAntsAtsrAlt	6078
nArAsymA rAw	3943
nArAsymhA rAw	3943
nArAsymhArAw	3943
nArAyAn brAkA$ sAwd	6622
nArAyAn kAjy $ry$tA	6616
nArAyAn kAjy $rystA	6616
nArAyAn kAjy $rysvA	6616
nArAyAn sAwd	6622
nArAyAn xAdkA	6621
nArAyAn xAdkh	6621
nArAyAnAn	4012
nArbAyfA	10118
nArndA mwdy	3979
nArndAr mwdy	3979
nArndrA dAmwdArdAs mwdy	3979
nArndrA mwdy	3979
nArsymhA rAw	3943
nArsys syrA	2389
nArvys syrA	2389
nArw hytw	4724
nArwhyTw	4724
nArwhytw	4724
nAry$kyn	7644
nAryndA mwdy	3979
nAryndrA mwdy	3979
nAstAsh	7395
nAstAsy	7395
nAsyrw AryfAry bAkw	886
nAsyrw bAkw	886
nAsyrw bAkw AryfAry	886
nAsyrw sAbw	6389
nAt$AbA wAtArA	8583
nAtA$A byrk mwsAr	8056
nAtA$A byrk mwzAr	8056
nAtA$A byrs mwsAr	8056
nAtA$A byrt$ mwsAr	8056
nAtA$A byrts mwsAr	8056
nAtA$A byrts mwzAr	8056
nAtA$A frAn$ysky	9653
nAtA$A frAnsy$y	9653
nAtA$A mysyt$	7491
nAtA$A myt$yt$	7491
nAtAbwn nAkbAnyt	8618
nAtAbwn nArxfAnyt	8618
nAtAby	10303
nAtAfwn nAkfAnyt	8618
nAtAfwn nArkfAnyt	8618
nAtAlyA Aysmwnt	1081
nAtAlyA hwmynywk	9192
nAtAlyA jAfrylytA	5864
nAtAlyA jAfrylytsA	5864
nAtAlyA jrmAn	5845
nAtAlyA jwmynywk	9192
nAtAlyA jyrmAn	5845
nAtAlyA kwt$AnwfA	1080
nAtAlyA tymAkwfA	7652
nAtAlyjAwA	3613
nAtAn $AmwyAryrA	10570
nAtAn $ArAnsky	3784
nAtAn $yrAnsky	3784
nAtAnw	9029
nAtAnyAhw	3717
nAtAsA byrk mwsAr	8056
nAtnj	2890
nAtsAjyn bAjAbAndy	6089
nAtsyws	9504
nAtwAr snj	3949
nAtwAr synj	3949
nAtwr synj	3949
nAty mtytwA	10485
nAty mvyvwA	10485
nAty nlykw	10486
nAtyj Elyf	508
nAtyk Elyf	508
nAtyq Elyf	508
nAvAn	8025
nAvAn $AmwyAryrA	10570
nAvAn $AmyAryrA	10570
nAvAn sylz	9618
nAvAn tyk	10028
nAvy mvtwA	10485
nAvy mvytwA	10485
nAvy mvyvwA	10485
nAvy nhlykw	10486
nAvy nlhykw	10486
nAvy nlykw	10486
nAwmAn	1791
nAwmy mAtAfA	10317
nAwrt	10033
nAwrwky	7145
nAwrwtsky	7145
nAwsydA	5555
nAwtw kAn	4840
nAwtw kyn	4840
nAwtwkAn	4840
nAwyrt	10033
nAy hAsynA AndryAmAnjAtw	5903
nAyb bwkylh	8380
nAyb bwkyly	8380
nAydw	4015
nAydz	9574
nAyf Hjrf	5165
nAyf bn EbdEzyz	7781
nAyf bn EbdEzyz sEwd	7781
nAyf bn bndr sdyry	7769
nAyf flAH Hjrf	5165
nAyf flAH mbArk Hjrf	5165
nAyf qADy	4644
nAyf sdyry	7769
nAyjl $AynwAld	3027
nAyjl lwswn	2958
nAykAmA lAlAbAlAfw	2598
nAynA AndryAntsytwhAynA	5910
nAyny	4416
nAyqAmA lAlAbAlAfw	2598
nAyvn tyk	10028
nAzArbAyf	5230
nAzArbAyfA	5255
nAzly bAjdAsAryAn	279
nAzly bAjdAsryAn	279
nAzyly bAjdAsAryAn	279
nDAl AbwdxAn	7238
nDAl wrfly	8821
nElbndyAn	249
nEm myArh	5823
nEmAn kwrtwlmw$	8989
nEmAn kwrtwlmws	8989
nEmAn qwrTwlmw$	8989
nEmAn qwrtlmw$	8989
nEmAn qwrtwlmw$	8989
nEmAny	6726
nEmh Allh ywldA$f	10117
nEmh Allh ywldA$yf	10117
nEmt Allh ywldA$yf	10117
nEnA jyn Awbwkw AjymAnj	3147
nEwmy mAtAfA	10317
nEwmy sAnyn	1587
nEym tAlw	8938
nEymy	7788,35
nH$wn	3881
nSr dyn AysAnwf	4896
nSr ywsf	7219
nSry ESfwrA	3431
nSry ESfwrh	3431
nSry jwAn ESfwrh	3431
nSry xwAn ESfwrh	3431
nSwr jylndwksyA wAydw	8561
nSwr jylyndwksyA wAydw	8561
nSyr AHmd fAyq	92
nSyr Allh bAbAr	6970
nSyr Allh bAbr	6970
nSyr fAyq	92
nSyr jAnjwA	7026
nSyr zAdh	4240
nSyrw bAkw AryfAry	886
nSyrw sAbw	6389
nZyf	2304
nbwy AsmAEyl	2267
nbyAm	3373
nbyAt jytAt$w	2540
nbyAt qytAt$w	2540
nbyf	8678
nbyh bry	5400
nbyl $Ev	7165
nbyl $ryf	4703
nbyl Abwrdynh	7244
nbyl AsmAEyl fhmy	2227
nbyl Ebdlh	7946
nbyl Ebdlh Ely	7946
nbyl EmAr	8765
nbyl Emrw	7245
nbyl Erby	2225
nbyl Hmr	830
nbyl SAlH	7758
nbyl bn Ebdlh	5825
nbyl bn mHmd SAlH	7758
nbyl bn yEqwb Hmr	830
nbyl bnEbd Allh	5825
nbyl fhmy	2227
nbyl mErwf	7180
nbyl qsys	7210
nbyl yEqwb Hmr	830
nbylh Ebdlh mlA	5154
nbylh frydh twns	8103
nbylh frydh twnys	8103
nbylh mlA	5154
nbylh twns	8103
nbylh twnys	8103
nbynzyA	7580
nbywlynA	7592
ndAbA jAwlAty	1051
ndAbA jAwlAvy	1051
ndAbA jwlAvy	1051
ndAbA nkwsynAvy jAwlAvy	1051
ndAdAy	863
ndAf ArjmAn	3842
ndAfA kAby	3367
ndAtwAh	6370
ndAw	5995
ndAy$ymy	866
ndAy$ymyh	866
ndAytwA	6370
ndAytwAh	6370
ndAyzy	871
ndAyzyh	871
ndwhwnjyryh	7703
ndwhwnjyryhy	7703
ndwlw AyA	4850
ndwlw AyAh	4850
ndwnj symA	2844
ndy HmAdh mEwD	5313
ndy bstAny	5354
ndy mEwD	5313
ndyAy	8136,2816
ndyjdA myxAylwfA	736
ndym AHmd Anjm	7031
ndym Anjm	7031
ndym Anjwm	7031
ndym rDA	6919
ndym tAj	7022
ndym zhAwy	2964
ndyrAkwbwkA	853
nftAly bnyt	3712
nftAly bynt	3712
nftAly bynyt	3712
nfyn rAmjwlAm	6195
nfys *kryA	7064
nfys zkAryA	7064
nfys zkryA	7064
nfysy	7753
nhAd Arym	8936
nhAd m$nwq	5345
nhAd zybk$y	8889
nhAd zybkjy	8889
nhAd zybkt$y	8889
nhAd zybky	8889
nhAmr	391
nhAs AnjwlA	6376
nhAt Arym	8936
nhAt zybkjy	8889
nhAt zybkt$y	8889
nhAwndyAn	4427
nhlAnhlA nyn	10472
nhlAnhlA nyny	10472
nhlAnlA nyny	10472
nhrw	3969
nj Anj hn	8003
nj Anj hyn	8003
nj Aynj hyn	8003
njAH $mry	4044
njAH ETAr	8529
njAH Hsn $mry	4044
njAH Hsn Ely $mry	4044
njAH mAsrA	8571
njAd	4367
njAfwAn	5477
njAh blqAsm	2809
njAh fAlw blqAsm	2809
njArtA twmbAlbAy	8573
njAsw jydAdA	2526
njdt AwzAl	8848
njdt Awzl	8848
njdt AwzyAl	8848
njdt Awzyl	8848
njdt syzr	8952
njlA' bwdn	8801
njlA' bwdn rmDAn	8801
njlA' mHmd mnqw$	5660
njlA' mnqw$	5660
njm dyn $yx	6929
njm dyn ArbkAn	8979
njm dyn SAdqwf	485
njm dyn SAdyqwf	485
njm dyn Sdyqwf	485
njmh Allh ywldA$yf	10117
njndyt	1256
njrybAdA	1247
njw $wAn ly$	10240
njw $wAn lyk	10240
njw $wAn lyt$	10240
njw dyn dym	10258
njw dynh dym	10258
njw swAn ly$	10240
njw zwAn ly$	10240
njwAby	1280
njwbAndy	1235
njwm yAmAswm	8562
njwmA	6378
njwrAry	6377
njwymA	2850
njwyn $wAn fwk	10292
njwyn bwtrwnj	10280
njwyn dy nyAn	10247
njwyn dy nyn	10247
njwyn fAn An	10279
njwyn fAn lyn	10256
njwyn fAn lynh	10256
njwyn fAn tyw	10268
njwyn fAn vyw	10268
njwyn fw t$wnj	10280
njwyn fw trwnj	10280
njwyn fw trwnk	10280
njwyn hw tw	10270
njwyn hw vw	10270
njwyn jyAb	10236
njwyn kAw ky	10260
njwyn kswAn fwk	10292
njwyn kw tA$	10245
njwyn kw tAt$	10245
njwyn kw vA$	10245
njwyn kw vAt$	10245
njwyn mAn kAm	10246
njwyn mAnh kAm	10246
njwyn mAnh kAmh	10246
njwyn mnh tryt	10274
njwyn myn tryt	10274
njwyn mynh tryt	10274
njwyn swAn fwk	10292
njwyn syn hwnj	10281
njwyn synh hwnj	10281
njwyn t$wAn fwk	10292
njwyn tAn dwnj	10264
njwyn tAn zwnj	10264
njwyn ty bynh	10244
njwyn ty dwAn	10291
njwyn ty kym njAn	10282
njwyn vy bynh	10244
njwyn vy dwAn	10291
njwyn vy kym njAn	10282
njwyn zwAn fwk	10292
njwyn zy nyn	10247
njwyndyt	1256
njwysw	1282
njwzA kArl Ay bwnd	1173
njwzA kArl Aybwnd	1173
njwzy Awknjw AwyAlA	6437
njwzy Awknjw AywyAlA	6437
njwzy Awkwnjw	6437
njwzy Awkwnjw AwyAlA	6437
njwzy Awkwnjw AywAlA	6437
njwzy Awkwnjw AywyAlA	6437
njwzy Awkwnjw AywylA	6437
njwzy AywyAlA	6437
njyb	6296
njyb Abwkylh	8380
njyb Allh	122
njyb Allh AHmdzy	122
njyb Allh lAfrAy	103
njyb Allh lfrAy	103
njyb EbdrzAq	6296
njyb bn EbdrzAq	6296
njyb bwkylh	8380
njyb bwkyly	8380
njyb dAn$	157
njyb dAny$	157
njyb myqAty	5373
njyb rbyEy	4147
njyb rzAq	6296
njyb twn EbdrzAq	6296
njyb twn rzAq	6296
njyb twrwmtAy	8839
njyfy	4175
njymA	2850
njyndyh	1256
njyndyt	1256
njyrAtkl Atbyswn	7300
njyrnty	7713
njyrynty	7713
njysAn	1335
njysw	1282
nk klyj	3052
nk mAnjwAnA	10588
nk rHAl	9859
nkAr	1005
nkAysry	4862
nkAysyry	4862
nkrwmA	3129
nkrwmh	3129
nkrwnzyzA	865
nkwAnA mA$AbAny	10479
nkwby	10567
nkwjy bykAly	2846
nkwjyh bykAlyh	2846
nkwl bA$ynyAn	262
nkwmw	10574
nkwrnzyzA	865
nkwrwnzyzA	865
nkwsAzAnA dAlAmyny zwmA	10478
nkwsAzAnA dlAmyny	10478
nkwsAzAnA dlAmyny zwmA	10478
nkwsAzAnA dlAmyny zwmh	10478
nkwsAzAnA zwmA	10478
nkwswzAnA dlAmyny zwmA	10478
nkwszAnA dlAmyny zwmA	10478
nkwszAnA zwmA	10478
nky AyAmbw	6374
nlAnlA nyny	10472
nlsn mAndylA	10498
nlswn bArbwsA	961
nlswn jwbym	946
nlswn mAndylA	10498
nlswn mArtynyz	10210
nlswn mndylA	10498
nlyswn mAndylA	10498
nmAdy Azykywy	6471
nmAdy sAmbw	6503
nmAzy	4301
nmr HmAd	7159
nmrw$	5624
nmyry	7914
nnAmdy Azykywy	6471
nndkwmAr bwdA	6190
nqly	7803
nqrA$y	2290
nqwy	6981
nrmAlA sytArAmAn	3910
nryndrA mwdy	3979
nstAsy	7395
nstwr bwbwlysyw	6782
nstwr bwbwlyzyw	6782
nstwr kArlws kyr$nr	353
nstwr kyr$nr	353
nstwr kyrt$nr	353
nstwr ntAhwntwy	859
nstwr ryfyrwl	10200
nswr	4632
nsybAmby	9216
nsybh	23,24
nsyfwr swjlw	891
nsynjywmfA	7714
ntAm	3385
ntAn $ArAnsky	3784
ntAnyAhw	3717
ntAryAmyrA	864
ntnyAhw	3717
ntsAy	5931
ntsw mwkhl	5516
ntsw mwkhylh	5516
ntsw mwkhyly	5516
ntsw mwkyly	5516
ntsw mwxyly	5516
ntswkwAny SAmwyl mAtykAny	5518
ntwmbw nAndy ndAytwA	6370
ntwmbw nAndy ndAytwAh	6370
ntwtwmy AymAn	2841
ntybAntwnjAnyA	841
nvAr	6983
nvAr Ely xAn	6983
nw $yn ywnj	5056
nw jAy bwnj	5078
nw jwAnj t$wl	4998
nw kwAnj $wl	4998
nw kwAnj t$wl	4998
nw mw hywn	5107
nw tAy w	5104
nw*ry	4344
nwAf AHmd	5180
nwAf AHmd SbAH	5180
nwAf AHmd jAbr	5180
nwAf AHmd jAbr SbAH	5180
nwAf bn EbdEzyz	7793
nwAf bn EbdEzyz sEwd	7793
nwAf fArs	8412
nwAf slAm	5302
nwAz	6997
nwAz $ryf	6997
nwEAm tybwn	3685
nwH rybAdw	6484
nwH ylmAz	8957
nwbAdwn bAtAmA	8629
nwbAdwn bAtAmAh	8629
nwbAdwn bAtmA	8629
nwbw ky$y	4737
nwbwA	2145
nwbwrw tAky$ytA	4812
nwbwswkh ky$y	4770
nwbwswky ky$y	4770
nwbwswky kyt$y	4770
nwbwtAkA mA$ymwrA	4791
nwbwtAkA mAt$ymwrA	4791
nwbxt	4404
nwbyw ky$y	4737
nwdA	4760
nwfAk	7611,3563
nwfrwz mAmAdwf	515
nwfrwz mAmydwf	515
nwfrwz mHmdwf	515
nwfrwz mmdwf	515
nwfwtny	1649
nwfytsky	1069
nwh mw hywn	5107
nwh tAy w	5104
nwh tAyh w	5104
nwhAk bwmsAfAn	5274
nwhAk fwmsAfAn	5274
nwhAk fwmsAfAnh	5274
nwhw rbAdw	6484
nwhw rybAdw	6484
nwjAydyly	3073
nwjwmA	6378
nwkAjA	4727
nwlAnd	10013
nwlnd	10013
nwlswn jyft	8997
nwly dw kAstrw	6906
nwly dy kAstrw	6906
nwnAkA	4825
nwnAn	3633
nwnj dwk mAn	10278
nwnj dwk mAnh	10278
nwnw	800
nwnw jwmys nAbyAm	3373
nwnw jwmys nbyAm	3373
nwnw jwmyz nAbyAm	3373
nwnw mylw	7268
nwnw nAbyAm	3373
nwnw nbyAm	3373
nwnyz	2734
nwr AlHq Elwmy	117
nwr Edy	8208
nwr Ewdh	7250
nwr Hsn Ely	9015
nwr Hsn Hsyn	8208
nwr Hsn Hsyn Edy	8208
nwr Hsn Hsyn nwr Edy	8208
nwr Hsn wyrAjwdA	3592
nwr Hsn wyrAywdA	3592
nwr HsnEly	9015
nwr dyn Alry	8764
nwr dyn AsmAEylwf	10116
nwr dyn AtAsy	8482
nwr dyn Ezyzy	96
nwr dyn bAbA	8525
nwr dyn bdwy	2038
nwr dyn bwTrfh	2048
nwr dyn bwtrfh	2048
nwr dyn dlwA kAsyry kwmAkwy	8559
nwr dyn dlwA qSyry kwmAkwy	8559
nwr dyn dylwA kAsyry	8559
nwr dyn jAnkly	8993
nwr dyn jAnykly	8993
nwr dyn nbAty	8892
nwr dyn rfAEy	5368
nwr dyn sAty	7857
nwr dyn yzyd zrhwny	2035
nwr dyn zrhwny	2035
nwr dynjAn AsmAEylwf	10116
nwr ftAH EvmAny	4972
nwr ftAH jzAly	4972
nwr jfyk	8879
nwr mHmd HsnEly	9015
nwr mHmd TrAqy	135
nwr mHmd tArAky	135
nwr mHmd trAqy	135
nwr mHmd trh ky	135
nwr mHmd xwlwf	7573
nwr slTAn nAzArbAyf	5230
nwr slTAn nzAr bAyf	5230
nwr slTAn nzArbAy	5230
nwr slTAn nzArbAyf	5230
nwr t$yfyk	8879
nwrAldyn Ezyzy	96
nwrAldyn jAn AsmAEylwf	10116
nwrAldyn kAnykly	8993
nwrAldyn mHmwd	4128
nwrAldyn nbTy	8892
nwrbrt dArAbws	367
nwrbrt lAmrt	1892
nwrbrt lAmyrt	1892
nwrbrt rAtsyrAhwnAnA	5920
nwrbrtw jwnzAlys	6891
nwrbrtw kwstA yjry	8312
nwrbx$	4302
nwrbyr lAlA rAtsyrAhwnAnA	5920
nwrbyr lykwlyA bwlwnjw	1197
nwrbyr rAtsyrAhwnA	5920
nwrbyr rAtsyrAhwnAnA	5920
nwrbyrtw jwnzAlys	6891
nwrdly	6604
nwrdwm rAnAryd	4949
nwrdwm syhAmwny	4942
nwrdwm syhAnwk	4941
nwrdyn jAn AsmAEylwf	10116
nwrh bn mHmd kEby	28
nwrh fSAm	5172
nwrh kEby	28
nwrh mHmd kEby	28
nwrh slymAn fSAm	5172
nwrjAlyf	7603
nwrkyn	3694
nwrlAn bAljymbAyf	5231
nwrlAn bk $Akyf	4928
nwrlAn bljymbAyf	5231
nwrlAn byk $Akyf	4928
nwrlAn nEmtwlyn	5249
nwrlAn nyjmAtwlyn	5249
nwrlAnbk $Akyf	4928
nwrlAnbyk $Akyf	4928
nwrlAnbyk $kyf	4928
nwrlAnd	9635
nwrlnd	9635
nwrmAn $wArtskwf	9243
nwrmAn $wArtzkwbf	9243
nwrmAn $wArtzkwf	9243
nwrmAn $wArzkwbf	9243
nwrmAn $wArzkwf	9243
nwrmAn kAldyrA	6513
nwrmAn kAldyrA kArdynAl	6513
nwrmAn kyrk	6678
nwrmAn lAmwnt	2959
nwrmAxmAd xwlwf	7573
nwrslTAn nAzArbAyf	5230
nwrslTAn nzAr bAyf	5230
nwrslTAn nzArbAyf	5230
nwrtlw	5227
nwrtlyw	5227
nwrtwn $wArtz	9286
nwrwdwm rAnArd	4949
nwrwdwm rAnAryd	4949
nwrwdwm syAmwny	4942
nwrwdwm syAnwk	4941
nwrwdwm syhAmwny	4942
nwrwdwm syhAnwk	4941
nwrwdwm syryfwd	4936
nwrwdwm syryfwv	4936
nwrwf	10106
nwrwf tAnxwyAj	6082
nwrwfyn tAnxwyAj	6082
nwrwtsky	7145
nwrwz mAmAdwf	515
nwrwz mAmdwf	515
nwrwz mAmydwf	515
nwrwz mHmdwf	515
nwrwz mmdwf	515
nwry Abwshmyn	5713
nwry bAlrwyn	5675
nwry bdrAn	4091
nwry brwn	5675
nwry bwshmyn	5713
nwry kAml mAlky	4143
nwry mAlky	4143
nwry sEyd	4118
nwryjA	6746
nwsydA	5555
nwsyfywy mAbysA nAkwlA	10484
nwsyfywy mAbysA nkAkwlA	10484
nwsyfywy mAbysA nkwlA	10484
nwsyfywy mAbysA nqAkwlA	10484
nwsyfywy nkAkwlA	10484
nwtys mytArAky	3273
nwtys mytArAkys	3273
nwtys mytArAt$y	3273
nwyd mxtAr	7027
nwyd qmr	6949
nwyl myswny	2831
nwyl nylswn myswn	2831
nwyl nylswn myswny	2831
nwym	9727
nwymy sAnyn	1587
nwynwy Akynw	6888
nwyrt	10033
nwzyfywy mAbysA nkAkwlA	10484
nx$wn	3881
nxEy	10352
ny HsynA AndryAmAnjAtw	5903
ny hAsynA AndryAmAnjAtw	5903
ny wn	6048
ny wyn	6048
ny$A byswAl	9589
ny$A dysAy byswAl	9589
ny$Any	205
ny$ydA	4744
ny$ymwrA	4767
nyAl dnq	8275
nyAl dynq	8275
nyAl dynq nyAl	8275
nyAmAdjw	3383
nyAmAjw	3383
nyAmwysy	1180
nyAn wn	6041
nyAn wyn	6041
nyAnty	5486
nyAs	8128
nyAsynby	8606
nyAsynby AyAdymA	8605
nyAsynjby	8606
nyAsynjby AyAdymA	8605
nyAzwf	8706
nybnzyA	7580
nybw$A rAdmAnwfyt$	576
nybw$A styfAnwfyt$	7474
nybw$A t$wfyt$	7496
nybwjsA bAfkwfyt$	7446
nybwjsA rAdmAnwfyt$	576
nybwjsA styfAnwfyt$	7474
nybwy$A bAfkwfyt$	7446
nybwy$A kAlwdjyrwfyt$	5883
nybwy$A kAlwdyrwfyt$	5883
nybwy$A rAdmAnwfyt$	576
nybwy$A rwdyt$	7452
nybwy$A styfAnwfyt$	7474
nybwy$A t$wfyt$	7496
nybwysA kAlwdyrwfyt$	5883
nybwysA kwfyt$	7496
nybwysA rAdmAnwfyt$	576
nybwysA styfAnwfyt$	7474
nybwysA t$wfyt$	7496
nybyAt jytAt$w	2540
nybynzyA	7580
nyd brAys	10026
nyd brAyz	10026
nydz	9574
nyfrz mwmbA	10552
nyfs	1697
nyfyl t$Ambrlyn	3012
nyfyl t$mbrlyn	3012
nyfyrz mwmbA	10552
nyfys	1697
nyfz	1697
nyh wyn	6048
nyhAmr	391
nyjAsw jydAdA	2526
nyjl $AynwAld	3027
nyjl lwswn	2958
nyjmAtwlyn	5249
nyjmAtylA ywldA$yf	10117
nyjrfAn bArzAny	4140
nyjrwbwnty	9444
nyjyrfAn	4140
nyjyrfAn Adrys bArzAny	4140
nyjyrfAn bArzAny	4140
nyjyrfAn brzAny	4140
nyk byrnz	9978
nyk hAkrwb	1934
nyk hAwtn	2863
nyk hwtwn	2863
nyk hykrwb	1934
nyk kArtr	2864
nyk klyj	3052
nyk mAnjwAnA	10588
nyk rAsmwsn	9816
nyk rHAl	9859
nykA jylAwry	3074
nykA jylwry	3074
nykAnwr dwArty	7329
nykAnwr dwArty frwtws	7329
nykAnwr kwstA mndyz	319
nykAnwr kwstA myndyz	319
nykAs	1765
nyknyky fwrwbArAfw	10312
nykrwmA	3129
nykswn	10062
nykw bwbskw	5848
nykw bwbyskw	5848
nykw byly$y	186
nykw lyky$fyly	3097
nykw$wr dAn	7438
nykwl b$ynyAn	262
nykwl bA$nyAn	262
nykwl bA$ynAn	262
nykwl bA$ynyAn	262
nykwl bAt$nyAn	262
nykwl bAt$ynyAn	262
nykwlA $Aynwfyt$	7478
nykwlA $byryt$	559
nykwlA $yAnjAy	1243
nykwlA Awl	5888
nykwlA AwrlAndw	4496
nykwlA bwbwfsky	5970
nykwlA bwbwsky	5970
nykwlA dmytrwf	5971
nykwlA dw ryfyAr	2677
nykwlA dw ryfyr	2677
nykwlA dwryfyr	2677
nykwlA dy ryfyr	2677
nykwlA dymtrwf	5971
nykwlA dymytrwf	5971
nykwlA jrwfsky	5981
nykwlA jrwnytsky	8604
nykwlA jrwyfksy	5981
nykwlA jrwyfsky	5981
nykwlA jryfsky	5981
nykwlA klwsyf	5978
nykwlA klywsyf	5978
nykwlA lyrnr	2782
nykwlA mAdwrw	10188
nykwlA mAnsynw	4525
nykwlA mAnt$ynw	4525
nykwlA rynzy	8123
nykwlA sArkwzy	2725
nykwlA sAynwfyt$	7478
nykwlA sbyryk	559
nykwlA sbyryt$	559
nykwlA srkwzy	2725
nykwlA stwrjn	3009
nykwlA styrjn	3009
nykwlA styrjwn	3009
nykwlA sylAkwfyt$	7468
nykwlA sywkA	7383
nykwlA t$AnjAy	1243
nykwlA t$Aw$yskw	7416
nykwlA t$wkA	7383
nykwlA t$yAnjAy	1243
nykwlA tyAnjAy	1243
nykwlA tyfnAn	10131
nykwlA vAny	8340
nykwlA wyls	6670
nykwlA wylys	6670
nykwlAs bAnAjywtwbwlws	3240
nykwlAs brAdy	9669
nykwlAs brAvwyt	3060
nykwlAs brnz	9978
nykwlAs bryvwyt	3060
nykwlAs byrns	9978
nykwlAs byrnz	9978
nykwlAs dndyAs	3269
nykwlAs dwjwfny	317
nykwlAs dwxwfny	317
nykwlAs dy ryfyr	2677
nykwlAs dyndyAs	3269
nykwlAs fylywts	9417
nykwlAs hwbtn	2926
nykwlAs hwbtwn	2926
nykwlAs hwtwn	2863
nykwlAs jrAnjr	9655
nykwlAs jrwnytsky	8604
nykwlAs jrynjr	9655
nykwlAs kArtr	2864
nykwlAs kwtsyAs	3264
nykwlAs kwtzyAs	3264
nykwlAs lyfrbwl	1977
nykwlAs mAdwrw	10188
nykwlAs mAdwrw mwrws	10188
nykwlAs mdwrw	10188
nykwlAs rAsmwsn	9816
nykwlAs sArkwzy	2725
nykwlAs t$AnjAy	1243
nykwlAs tyAnjAy	1243
nykwlAs tyfnAn	10131
nykwlAs tyfynAn	10131
nykwlAws bAnAjywtwbwlws	3240
nykwlAws bAnAywtwbwlws	3240
nykwlAws dndyAs	3269
nykwlAws dyndyAs	3269
nykwlAws kwtzyAs	3264
nykwlAy $Aw$yskw	7416
nykwlAy $Awsyskw	7416
nykwlAy $wkA	7383
nykwlAy $wljynwf	7613
nykwlAy Aksywnynkw	7665
nykwlAy AzArwf	9133
nykwlAy bAtrw$f	7630
nykwlAy bAtrw$yf	7630
nykwlAy bwdjwrny	8356
nykwlAy bwjdAnwfsky	7507
nykwlAy bwljAnyn	8350
nykwlAy dwdAw	5842
nykwlAy dynkwf	776
nykwlAy fAkArwy	7420
nykwlAy fAkArwyw	7420
nykwlAy fAmn	1935
nykwlAy kwfAlywf	7624
nykwlAy mAkArwf	7502
nykwlAy mAldynwf	720
nykwlAy mlAdynwf	720
nykwlAy mldynwf	720
nykwlAy mylAdynwf	720
nykwlAy mylkwf	746
nykwlAy nnt$yf	723
nykwlAy nynt$yf	723
nykwlAy ryjkwf	8353
nykwlAy sArkwzy	2725
nykwlAy sfynArwf	718
nykwlAy sywkA	7383
nykwlAy t$Aw$yskw	7416
nykwlAy t$Awsyskw	7416
nykwlAy t$Awt$yskw	7416
nykwlAy t$w	5837
nykwlAy t$wkA	7383
nykwlAy t$yrnwmwz	5841
nykwlAy t$ywkA	7383
nykwlAy tAbAkArw	5840
nykwlAy tAnAyf	4903
nykwlAy tymwft	5871
nykwlAy tymwfty	5871
nykwlAy tyw	5837
nykwlAy tyxwnwf	8352
nykwlAy vAny	8340
nykwlAy wAmn	1935
nykwlAy yfmynwf	7519
nykwlswn	9305
nykwlw bwlAry	4566
nykwlwz jylAwry	3074
nykwlwz lyky$fyly	3097
nykwlynkw	9189
nykwlyt$	7493
nykwlytA bwmbAdyry	4497
nykwlytA bwmbArdyry	4497
nykwrndy bAlAnkwrA	8659
nykwrndyj bAlAnkwrA	8659
nykwrndyt bAlAnkwrA	8659
nykws AnAstAsyA*ys	1725
nykws AnAstAsyAds	1725
nykws AnAstAsyAdys	1725
nykws bAnAjywtwbwlws	3240
nykws bAnAywtwbwlws	3240
nykws dndyAs	3269
nykws dndys	3269
nykws dyndyAs	3269
nykws dyndys	3269
nykws fwtsys	3298
nykws krystwdwlyds	1732
nykws krystwdwlydys	1732
nykws kwdzyAs	3264
nykws kwjyAs	3264
nykws kwtsyAs	3264
nykws kwtzyAs	3264
nykws kwtzys	3264
nykws rwlAndys	1707
nykws twskAs	3271
nykws xrystwdwlyds	1732
nykws xrystwdwlydys	1732
nykws xrystwdwlydz	1732
nykwsAzAnA dlAmyny zwmA	10478
nykwsAzAnA zwmA	10478
nykwswr dAn	7438
nykwswr dn	7438
nyky AyAmbw	6374
nyky hAly	9614
nyky hAyly	9614
nyky hyly	9614
nyky yAmbw	6374
nykykA fAlntyt$	3461
nykynyky fwrwbArAfw	10312
nykynyky fwrwbArAw	10312
nykytA xrw$wf	8343
nykytA xrw$yf	8343
nykytA xrwt$wf	8343
nykytA xrwt$yf	8343
nykytsA fAlntyt$	3461
nykytsA fAlyntyt$	3461
nyl krwmbtwn	2946
nyl mAklrwy	9349
nyl wyjAn	2945
nylAm sAnjyfA rydy	3983
nylAnlA nyny	10472
nyldA jAry	306
nyldA jAryh	306
nyls Anyn	1825
nyls hylfyj bytrsn	1946
nylsn	9723
nylsn mAndylA	10498
nylswn bArbwsA	961
nylswn jwbym	946
nylswn mAndlA	10498
nylswn mAndylA	10498
nylswn mAndylAh	10498
nylswn mArtynyz	10210
nylswn mndylA	10498
nylswn rwkflr	10067
nylswn rwlyhlAhlA mAndylA	10498
nylswn rwlyhlAlA mAndylA	10498
nylz Ann	1825
nylz Anyn	1825
nylz hylfj bytrsn	1946
nymtswf	7663
nymyt	3551
nymyv	3551
nynA AndryAntsytwhAynA	5910
nynA AndryAntsytwhynA	5910
nynA bAkAry	2111
nynstw	2549
nynt$yf	723
nynw brdjAnAdzh	3111
nynw brjAnAdzh	3111
nynw brjnAdzh	3111
nynw bwrdjAnAdzh	3111
nynw bwrdjAnAdzy	3111
nynw bwrdzAnAdzh	3111
nynw bwrjAdnzh	3111
nynw bwrjAnAdzh	3111
nynw bwrjAnAdzy	3111
nynw bwrjnAdzh	3111
nynw fyrA	3357
nyny mAkdwAl jAy	3159
nyny mAkdwl jAy	3159
nynystw	2549
nyqwl bA$ynyAn	262
nyqwlA bwbwsky	5970
nyqwlA dymytrwf	5971
nyqwlA jrwyfsky	5981
nyqwlA sArkwzy	2725
nyqwlA sylAkwfyt$	7468
nyqwlA vAny	8340
nyqwlAs mAdwrw	10188
nyqwlAy bAtrw$yf	7630
nyqwlAy mlAdynwf	720
nyqwlAy t$Awt$yskw	7416
nyqwlAy tAnAyf	4903
nyqws AnAstAsyAdys	1725
nyqws xrystwdwlyds	1732
nyrmAlA bAdrysynj	8245
nyrmAlA sytArAmAn	3910
nyrmAlA sytrAmAn	3910
nyrmAlA syvArAmAn	3910
nyrwb rAsmwsn	1962
nyrwbAm sn	3915
nyrwbAm syn	3915
nyrwbAmA rAw	4000
nyryry	9096
nysfwr swjlw	891
nystwr bwbwlysyw	6782
nystwr bwbwlyzyw	6782
nystwr kyr$nr	353
nystwr kyr$nyr	353
nystwr kyrt$nr	353
nystwr ntAhwntwy	859
nystwr ryfyrwl	10200
nystyrnkw	7651
nystyrynkw	7651
nysyfwr dywdwnyh swjlw	891
nysyfwr swjlw	891
nyt$As	1765
nytnyAhw	3717
nytsAn Alwn	3692
nytw	301,6293
nytwmbw nAdy ndAytwAh	6370
nytwmbw nAndy ndAtwAh	6370
nytwmbw nAndy ndAytwA	6370
nytwmbw nAndy ndAytwAh	6370
nytwmbw nAndy ndAytwh	6370
nytwmbw nAndy ndytwA	6370
nytwmbw nAndy ndytwAh	6370
nytwmbw ndAtwAh	6370
nytwmbw ndAy ndAtwAh	6370
nytwmbw ndAytwAh	6370
nytyA bybwl swnjrAm	8628
nytyA bybwlswnjrAm	8628
nyvAn sylz	9618
nyvn tyk	10028
nyw sAw	6052
nyw sw	6052
nywAt tAmrwnj bwnswnjbAysAn	8655
nywAt twmrwnj bwnswnj bAysAn	8655
nywAt twmrwnj bwnswnjbAysAn	8655
nywAtAmrwnj bwnswnjfAysAn	8655
nywAtwmrwnj bwnswnjbAysAn	8655
nywmbAry	836
nywmbAryh	836
nywsy	6340
nywt jnjryt$	9956
nywt jynjrt$	9956
nywt jynjry$	9956
nywt jynjryt$	9956
nywzy	6340
nzAbAyky	1244
nzAr Amydy	4155
nzAr Ebdkrym xzrjy	4018
nzAr Ebyd mdny	7747
nzAr Eysy xyrAllh	4061
nzAr Hmdwn	4049
nzAr SAdq bHArnh	799
nzAr bAyf	5230
nzAr bHArnh	799
nzAr bn Ebyd mdny	7747
nzAr brkh	5771
nzAr mHmd sEyd Amydy	4155
nzAr mdny	7747
nzAr xyr Allh	4061
nzAr xyrAllh	4061
nzAr xzrjy	4018
nzAr yAmydy	4155
nzArbAy	5230
nzArbAyf	5230
nzArbAyfA	5255
nzw	10477
q$qAwy	4398
q*Af Aldm	5626
q*Afy	5672
qA$ hAdA	6395
qA$m $ytymA	6505
qAAny	4220
qADy Zfr AHmd	623
qADy xlyl	7063
qADy xlyl Allh	7063
qASdy mrbAH	2068
qAbws	6720
qAbws bn sEyd	6720
qAbws bn sEyd bn tymwr	6720
qAbws bn sEyd sEyd	6720
qAdr byk sArbAyf	4890
qAdr jlAmwf	10099
qAdr jwlAmwf	10099
qAdrbyk sArbAyf	4890
qAdry fysyly	10343
qAdyrwf	7607
qAhr rswl zAdh	8676
qAhr rswl zwdA	8676
qAhr rswl zwdh	8676
qAhr rswlzAdh	8676
qAhr rswlzwdA	8676
qAhyr rswlzAdh	8676
qAln	8973
qAlybAf	4222
qAlyn	8973
qAm$y byk tA$yf	4925
qAmt$ybyk tA$yf	4925
qAnAt bwzwmbAyf	5235
qAnAt sAwdAbAyf	5223
qAnAt sEwdbAyf	5223
qArbA $yhw	6496
qAry fSyH dyn	69
qAry fSyH dyn fTrt	69
qAry sEyd xwsty	160
qAsm	4131
qAsm $tymA	6505
qAsm $ylwmfA	6238
qAsm $ytymA	6505
qAsm AErjy	4098
qAsm Awtym	6197
qAsm ETA	4189
qAsm ETA mwswy	4189
qAsm fhym	72
qAsm jmArt twkAyf	5220
qAsm jmArt twqAyf	5220
qAsm jwmArd twkAyf	5220
qAsm jwmArt twkAybf	5220
qAsm jwmArt twkAyf	5220
qAsm jwmArt twqAyf	5220
qAsm jwmrt twkAyf	5220
qAsm jwmrt twqAyf	5220
qAsm mAjAlywA	9103
qAsm mAjlywA	9103
qAsm mAyjA	716
qAsm mHmd ETA	4189
qAsm mHmd jlAl AErjy	4098
qAsm mjAlywA	9103
qAsm mwswy	4189
qAsm rymAwy	4672
qAsm slymAny	4223
qAsm t$ylwmfA	6238
qAsm twkAyf	5220
qAsm twqAyf	5220
qAsmy	4406
qAswm kwlybAly	681
qAsym jwmArt twkAyf	5220
qAsymAlyf	4920
qAw fnj	1539
qAw hw t$nj	1481
qAw hwt$nj	1481
qAyd SAlH	1997
qAyd sbsy	8767
qAzAqbAyf	4891
qHTAn $Eby	10417
qHTAn mHmd $Eby	10417
qSwry	6965
qSwry fwfAnA	3193
qSy	4160
qSy DHAk	8426
qSy Hsyn	4160
qSy SdAm	4160
qSy SdAm Hsyn	4160
qSyby	7743
qTAn	7750
qTb zAdh	4321
qTby mhdy	7920
qbAd TAlbAny	4058
qbrAb	2370
qbrmsql	2380
qbryAl jwk ryAk	8262
qbyl	7727
qbysy	62
qdAfy	5672
qdr dyn ASlAnwf	8677
qdr dyn ASlwnwf	8677
qdrh Allh jmAl	148
qdry fysly	10343
qdry fysyly	10343
qdry jmyl	8530
qdw AndArjAt$w	2510
qdw AndrjAt$w	2510
qdwh	7168
qdwmy	7213
qdyr jwlAmwf	10099
qdyrbk sArbAyf	4890
qdyrbyk sArbAyf	4890
qdyrwf	7607
qhAr mHkAmwf	8668
qhAr mHkmwf	8668
qhAr rswl zAdh	8676
qhwjy	5281
qlb dyn Hkmt yAr	131
qlb dyn HkmtyAr	131
qm$	10425
qmr bAjwA	6918
qmr jAfd bAjwA	6918
qmr jAfyd bAjwA	6918
qmr jAwyd bAjwA	6918
qmr jAwyd bAjwAh	6918
qmr jAwyd bAjwh	6918
qmr zmAn kAyrA	7056
qmr zmAn kAyrh	7056
qmwn	1245
qnA yAdtA	2498
qnAh sEwdbAyf	5223
qnbr	4020
qndyl	2306
qnj $wAnj	1537
qnj hwy t$Anj	1513
qnj yAn $nj	1531
qnj yAn$nj	1531
qnsTnTyn vAny	3276
qnsTnTynws kwmbws	1714
qrDAy	134
qrZAy	134
qrbAn Ely brdy mHmdwf	8710
qrbAn Ely dry njf AbAdy	4373
qrbAn bk bAqyf	4902
qrbAn byk bAkyf	4902
qrbAn byk bAqyf	4902
qrbAn jwly brdy mHmdwf	8710
qrbAn jwly byrdy mHmdwf	8710
qrbAn qly brdy mHmdwf	8710
qrbAn qly byrdy mHmdwf	8710
qrbAn qwly brdy mHmdwf	8710
qrbAn qwly byrdy mHmdwf	8710
qrbAnEly dry njf AbAdy	4373
qrbAnjwly brdy mHmdwf	8710
qrbAnjwly byrdy mHmdwf	8710
qrbAnqly brdy mHmdwf	8710
qrbAnqwly brdy mHmdwf	8710
qrbAnqwly byrdy mHmdwf	8710
qrby	10378
qrdAHy	5409
qrmA wld jrjs	2527
qrmAn bk bAqyf	4902
qrmAnbyk bAqyf	4902
qrmly	7752
qrnq	7950
qrqA$	20
qry$y	6966
qryE	7171
qryb Allh xDr	7938
qsAm Awtym	6197
qsTnTyn dwljwf	7567
qsTnTyn jry$t$ynkw	9138
qsTnTyn kArAmAnlys	3279
qsTnTyn krAmnlys	3279
qsTnTyn krmAnlys	3286
qsTnTyn kwsAt$wf	7570
qsTnTyn kwsAt$yf	7570
qsTnTyn mytswtAkys	3284
qsTnTyn styfAnwbwlws	3295
qsTnTyn symytys	3285
qsTnTyn t$yrnynkw	8345
qsTnTyn t$ywynjA	10558
qsTnTyn tAswlAs	3299
qsTnTyn vAny	3276
qsTnTynw $ywynjA	10558
qsTnTynw t$ywynjA	10558
qsTnTynws flwrws	3230
qsTnTynws kArAmAnlys	3279
qsTnTynws kwmbws	1714
qsTnTynws lytymbywtys	1733
qsTnTynws mytswtAkys	3284
qsTnTynws tAswlAs	3299
qsTnTynws tsAtsws	3293
qsm Awtym	6197
qsym fhym	72
qsym jwmArt twkAyf	5220
qtybh Adlby	8427
qw jyA kwn	1546
qw$	7921
qwAm slTnh	4348
qwAmy nkrwmA	3129
qwbAd TAlbAny	4058
qwbAt bk bwrwnwf	4916
qwbAtbk bwrwnwf	4916
qwdlAk jwnAvAn	6502
qwh $nj kwn	1497
qwh $njkwn	1497
qwh $ynjkwn	1497
qwh bwh $ywnj	1423
qwh jyA kwn	1546
qwh jyAkwn	1546
qwhr rswl zAdh	8676
qwhyr rswl zAdh	8676
qwjyl	2090
qwlwbAyf	4894
qwlyf	502
qwnj $yAw $nj	1459
qwnj $yAw$nj	1459
qwrbAnqwly byrdy mHmdwf	8710
qwrmAn byk bAkyf	4902
qwrtlmw$	8989
qwrtwlmw$	8989
qwtly	8477
qynj $wAnj	1537
qyrAt EbdrHmnwf	5218
qyrAt mAmy	5248
qys EbdmnEm zwAwy	6713
qys bn EbdmnEm zwAwy	6713
qys qbTny	8731
qys sEyd	8806
qys zwAwy	6713
qytAt$w AsfA	2530
qytAt$w rDA	2536
r$Ad Elymy	10386
r$Ad bwhlAl	5759
r$Ad mHmd Elymy	10386
r$dy kAZm ywjln	8920
r$yd	4154
r$yd Abw$bAk	7233
r$yd EAly kylAny	4119
r$yd Elmwf	8664
r$yd Elymwf	8664
r$yd EmAr	8713
r$yd Emyry	5187
r$yd SbAj	8719
r$yd Sfr	8793
r$yd SlH	5367
r$yd TAhr	7906
r$yd TAhr bkr	7906
r$yd TAlby Elmy	5820
r$yd dstm	68
r$yd dwstm	68
r$yd kAwAwA	9097
r$yd krAmy	5364
r$yd mrAdwf	8705
r$yd mrAdyf	8705
r$yd mrDwf	8705
r$yd mrydwf	8705
r$yd myrAdwf	8705
r$yd myrdwf	8705
r$yd myrydwf	8705
r$yd nwrjAlyf	7603
r$yd qr$y	7045
r$yd qry$y	7045
r$yd sAlm Emyry	5187
r$ydh Tlyb	9942
r$ydh tlyb	9942
r$ydy kAwAwA	9097
rA$d	5213
rA$d Ebdlh	35
rA$d Ebdlh nEymy	35
rA$d Elymwf	8664
rA$d bn AHmd mElA	45
rA$d bn Ebdlh bn AHmd xlyfh	813
rA$d bn Ebdlh nEymy	35
rA$d bn Ebdlh xlyfh	813
rA$d bn sEyd	63
rA$d bn sEyd mktwm	63
rA$d jnw$y	8814
rA$d mrAdwf	8705
rA$d mrydwf	8705
rA$d myrdwf	8705
rA$d myrydwf	8705
rA$d nEymy	35
rA$d qry$y	7045
rA$d xryjy jnw$y	8814
rA$kwf	754
rA$yd TAlby Elmy	5820
rA$yd myrydwf	8705
rA$yl AwmAmw	4844
rA$yl ryfz	2965
rAEy	10430
rAHl $ryf	6916
rAHyl	6916
rAHyl $ryf	6916
rAb	2986
rAbH byTAT	2078
rAbwkA	2587
rAbwndA	2823
rAby nAmAlyw	6847
rAby nmAlyw	6847
rAbymAnAnjArA	5925
rAbyn	3668
rAbynwfyt$	3724
rAd	471
rAdAkry$nAn	3981
rAdAkyn	2866
rAdAn	4380
rAdkyn	2866
rAdmAn	3454
rAdmAnwfyt$	576
rAdmylA $ykrynskA	5958
rAdmylA $ykyrynskA	5958
rAdmylA sykrynskA	5958
rAdmylA sykyrynskA	5958
rAdslAf sykwrsky	7084
rAdw fAsylh	7422
rAdw fAsyly	7422
rAdw myrwtA	7392
rAdw myrwtsA	7392
rAdwk	453
rAdwlwfyt$	5885
rAdwmAn bwjwfyt$	7476
rAdwmAn bwzwfyt$	7476
rAdwslAf $ykwrsky	7084
rAdwslAf sykwrsky	7084
rAdwslAw sykwrsky	7084
rAdwslw sykwrsky	7084
rAdwswAf sykwrsky	7084
rAdwyh kwntyt$	7479
rAdy nAydynwf	742
rAdy nydynwf	742
rAdyf	782
rAdyjwnd	7824
rAdyk sykwrsky	7084
rAdykwfA	8083
rAdysyt$	569
rAdyt$wfA	8083
rAfAlwmAnAnA	5938
rAfAlwmnAnA	5938
rAfArAfAfytAfykA	5914
rAfArAfAfytAfykA rAsAtA	5914
rAfArAn	2755
rAfAyl Anxyl kAldyrwn	1630
rAfAyl AytAn	3672
rAfAyl brAnkw	8303
rAfAyl bylsA	325
rAfAyl kAldyrA	10215
rAfAyl kAldyrwn	1630
rAfAyl kAldyrwn fwrnyh	1630
rAfAyl kAlyxAs	3423
rAfAyl kAyxAs	3423
rAfAyl kwryA	2103
rAfAyl rAmyrys	10207
rAfAyl rAmyryv	10207
rAfAyl rAmyryz	10207
rAfAyl rAmyrz	10207
rAfAyl rwnkAjlywlw	6776
rAfAyl rwnkAlywlw	6776
rAfAyl trwxylw	1986
rAfAyl trwxyw	1986
rAfAyl twjw	4856
rAfE EysAwy	4210
rAfE HyAd EysAwy	4210
rAfkwf	1053
rAflwmAnAnA	5938
rAft $HAth	2315
rAfwny	5918
rAfy AwfAnysyAn	245
rAfy hwfAnnysyAn	245
rAfy hwfAnsyAn	245
rAfy hwfAnsyAnh	245
rAfy hwfAnysAn	245
rAfy hwfAnysyAn	245
rAfy hwfhAnysAn	245
rAfy hwfhAnysyAn	245
rAfy kArwnAnAyAkA	5444
rAfy kArwnAnAyAky	5444
rAfy kArwnAnAyky	5444
rAfy mylw	3702
rAfy$ kwmAr	4005
rAfydA Ezyz	6304
rAfylwnAryfw	5930
rAfyny	6407
rAj nAt synj	3961
rAj nAv synj	3961
rAjA brwyz A$rf	7000
rAjA byrfyz A$rf	7000
rAjA byrwyz A$rf	7000
rAjAbAk$A	5467
rAjAbAksA	5467
rAjAbAksh	5467
rAjAbAksy	5467
rAjAbksA	5467
rAjAbksh	5467
rAjAlyny	4481
rAjArAtnAm	8011
rAjAwnAryfylw	5933
rAjAwnArymAmbyAnynA	5898
rAjH bAdy	10432
rAjh brwyz A$rf	7000
rAjky$wr bwryAj	6186
rAjkyswAr bwryAj	6186
rAjkyswr bwryAj	6186
rAjnAt synj	3961
rAjnAv	3961
rAjnAv snj	3961
rAjnAv synj	3961
rAjndrA brAsAd	3980
rAjwlynA	5939
rAjwnAryfylw	5933
rAjwnArymAmbyAnynA	5898
rAjwrAm rAjAn	3936
rAjwylynA	5939
rAjwz	555
rAjyf $Ah	9570
rAjyf jAndy	3975
rAjyndrA brAsAd	3980
rAkAn mjAly	4705
rAkw$An	1758
rAkw$y	3547
rAkwfsky	7127
rAkwtwfAw	5940
rAkwtwmAmwnjy	5942
rAkyl bynA	1995
rAkyl bynyA	1995
rAlf jwdAl	1115
rAlf jwdyl	1115
rAlf jwnsAlfs	10167
rAlf jwnsAlfys	10167
rAlf jwnzAlfys	10167
rAlf mArAj	8996
rAlf ryjnfAnw	10296
rAlf ryjnfAnwA	10296
rAlf ryjynfAnw	10296
rAlys	3253
rAm $AndrA bAwdyl	6644
rAm $AndrA bwdyl	6644
rAm AmAnwyl	9648
rAm AymAnwyl	9648
rAm EmAnwyl	9648
rAm bArAn yAdAf	6642
rAm bArAn ydAf	6642
rAm nAt kwfynd	3989
rAm nAv kwfnd	3989
rAm nAv kwfynd	3989
rAm nAv kwynd	3989
rAm nAyk	3963
rAm t$AndrA bAwdyl	6644
rAm t$AndrA bwdl	6644
rAm t$AndrA bwdyl	6644
rAmA	221
rAmA syvAnyn	6179
rAmA yAd	2650
rAmA yAdy	2650
rAmAbwsA	10522
rAmAbwzA	10522
rAmAfwsA	10522
rAmAfwzA	10522
rAmAhAtrA	5916
rAmAkry$nA syvAnyn	6179
rAmAlhw AyAnys	7296
rAmAnAntswA	5935
rAmArwswn	5904
rAmAswAmy fynkAtArAmAn	3985
rAmAzAny $AdAry	1186
rAmAzAny bAyA	1179
rAmAzwAmy fynkAtArAmAn	3985
rAmblnj	2939
rAmblynj	2939
rAmbwkwylA	5474
rAmfwl	6192
rAmfwsA	10522
rAmfwzA	10522
rAmjlAm	6195
rAmjwlAm	6193,6195
rAmkAlAwAn	7827
rAmkAlwAn	7827
rAmklAwAn	7827
rAmkry$nA sytAnyn	6179
rAmkry$nA syvAnn	6179
rAmkry$nA syvAnyn	6179
rAml ASwbwf	505
rAml Aswbwf	505
rAml Awswbwf	505
rAml ywswbwf	505
rAmsfyld	9355
rAmswAk $AnkAr	8252
rAmsywAk $AnkAr	8252
rAmsywAk $Ankr	8252
rAmw byrw	1220
rAmw$ hArAdynAj	10332
rAmw$ hArAdynAy	10332
rAmw$ hArAdyny	10332
rAmw$ hArdnAy	10332
rAmw$ hArdynA	10332
rAmw$ hArydynAy	10332
rAmw$ hrAdynAy	10332
rAmw$ xArAdynAy	10332
rAmwn	3782
rAmwn bwyrtA	352
rAmwn fylAskyz	10219
rAmwn jwnzAlys jynr	8366
rAmwn jyl kAsArys	2401
rAmwn kAryzAlys	10231
rAmwn kAryzAlz	10231
rAmwn mAjsAsAy	6883
rAmwn mAjsAysAy	6883
rAmwn rwdryjyz $Asyn	10194
rAmwn rwdryjyz t$Asyn	10194
rAmwn xwsyh fylAskyz	10219
rAmwn xyl kAsArys	2401
rAmwnA mAnskw	7409
rAmwnA mAnyskw	7409
rAmws	6852
rAmws Alwb	10223
rAmws AwrtA	8686
rAmws hArAdynAj	10332
rAmws hArAdynAy	10332
rAmws hwrtA	8686
rAmwtAr	3400
rAmy Hmd Allh	7225
rAmy Thbwb	7198
rAmyl	2904
rAmyl Aswbwf	505
rAmyl Awswbwf	505
rAmyn mhmAn brst	4400
rAmyn mhmAnbrst	4400
rAmyrw dy lywn	3331
rAmyrw dy lywn kArbyw	3331
rAmyrw fAldys	1667
rAmyrw fAldyz	1667
rAmyrys	10207
rAmyryz	10207
rAmyz AlyA	211
rAmyz ElyA	211
rAmyz mhdyf	520
rAmyz mxtyf	520
rAmz AlyA	211
rAmz ElyA	211
rAmz mhdyf	520
rAmz trjmAn	8521
rAmzfyld	9355
rAmzy klArk	9711
rAn kwxAf	3888
rAnA snA' Allh	6979
rAnA snA'Allh	6979
rAnA vnA' Allh	6979
rAnA vnA' Allh xAn	6979
rAnArd	4949
rAnAryd	4949
rAnAsnj brymAdAsA	5462
rAnAsynj brymAdAsA	5462
rAnAsynjh brymAdAsA	5462
rAnd bAwl	9927
rAnd bwl	9927
rAndhyr jAyswAl	4008
rAndhyr jyswAl	4008
rAndryAmAndrAtw	5899
rAndryAnAswlwnyAykw	5944
rAndryAnyrynA	5941
rAndrymAndrAtw	5899
rAndrynyrynA	5941
rAndy jwrj	9340
rAndyr jAyswAl	4008
rAndyr jyswAl	4008
rAnjAn mAtAy	3920
rAnjAn mAvAy	3920
rAnjAn wyjyrAtnh	5448
rAnjAn wyjyrAtny	5448
rAnjyfA	5902
rAnjyl	10184,7281
rAnjyn dAdfAr sbAntA	106
rAnjyn dAdfr sbAntA	106
rAnjyn sbAntA	106
rAnkw Awstwjyt$	3455
rAnkw Awstwyt$	3455
rAnkw kryfwkAbyt$	5895
rAnkwfyt$	10447
rAnxyl	10184
rAnyl fykrmsynjh	5464
rAnyl fykrymsynj	5464
rAnyl wykrmsnj	5464
rAnyl wykrmsynj	5464
rAnyl wykrmsynjh	5464
rAnyl wykrmsynjy	5464
rAnyl wykrmysynjh	5464
rAnyl wykrmysynjy	5464
rAnyl wykrymsnj	5464
rAnyl wykrymsynj	5464
rAnyl wykrymsynjh	5464
rAnyl wykrymysnjh	5464
rAnyl wykrymysynjh	5464
rAnyl wykrymysynjy	5464
rAs fynjwld	9885
rAsA jwknyfysyny	5523
rAsA ywknyfyt$ynh	5523
rAsA ywknyfyt$yny	5523
rAsAtA rAfArAfAfytAfykA	5914
rAsAtA rAfArAfAfytAfykh	5914
rAsl dAlAmyny	8544
rAsl dlAmyny	8544
rAsl fynjwld	9885
rAsl mmysw dlAmyny	8544
rAsl mmyzw dlAmyny	8544
rAsm dlyt$	537
rAsm dylyt$	537
rAsmwsn	1963,1943
rAsmwsyn	1963,1943
rAstyslAf kAsr	8074
rAstyslAf kAsyr	8074
rAstyslAf kAt$r	8074
rAstyslAf kAt$yr	8074
rAsy zAdh	513
rAsyl dlAmyny	8544
rAsyl mmysw dlAmyny	8544
rAsyzAdh	513
rAt$An	3463
rAtAs	2190
rAtklyf	9831
rAtnAsyry wykrAmAnAyAky	5466
rAtnAsyry wykrmAnAyAkA	5466
rAtnAsyry wykrymAnAyAkA	5466
rAtnAsyry wykrymAnAyAky	5466
rAtny	9584
rAtsymAndrAfA	5936
rAtsynjr	10146
rAtsyrAhwnAnA	5920
rAtsyrAkA	5900
rAtw	2420
rAtw Aynwky kwbwAbwlA	2585
rAtw jwzyfA Aylwylw	2595
rAtw kAmysysy mArA	2589
rAtzynjr	10146
rAvkh	10022
rAvky	10022
rAw	3943,1874,7110
rAw Askndr AqbAl	6923
rAw skndr AqbAl	6923
rAw sykAndr AqbAl	6923
rAwAt	3900
rAwf AryjbyswlA	6459
rAwl AysAyAs bAdwyl	10171
rAwl bAdwyl	10171
rAwl brAjAnsA nytw	8315
rAwl fwnsyn	349
rAwl jwnjmAn	948
rAwl kAstrw	1651
rAwl kAstrw rwz	1651
rAwl kwbAs	7327
rAwl kwbAs jrAw	7327
rAwl mAlk	2172
rAwl mAnjlAbws	6867
rAwl rwA	1663
rAwl sAlAzAr	10170
rAwl sydrAs	3495
rAwl syndyk	10095
rAwlynjz	3136
rAxwlynA	5939
rAxwy	2443
rAy Awdyrnw	9278
rAy byrk	3639
rAy lAhwd	9892
rAy lHwd	9892
rAy mAbs	9460
rAy mAbws	9460
rAy rwbnswn	9009
rAy$yl AwmAmw	4844
rAyAn	9961
rAyAn dylwn	10032
rAyAn krwkr	9446
rAyAn krwkyr	9446
rAybwrn	9627
rAyd bn xAld qrmly	7752
rAyd jwHy	4168
rAyd qrmly	7752
rAydr	10024
rAyf dyzdAryfyt$	10445
rAyf dzdAryfyt$	10445
rAykrwft	2931
rAykwf	770
rAylA AdynjA	4867
rAylA AwdnjA	4867
rAylA AwdnqA	4867
rAylA AwdynjA	4867
rAylA AwdynqA	4867
rAymndw byryrA	3382
rAymwnd Andjyt$Ak	7079
rAymwnd Andrzyt$Ak	7079
rAymwnd ndwnj symA	2844
rAymwnd t$ybAndA	1182
rAymwndAs kArwblys	5524
rAymwnds byrjmAnys	5575
rAymwnds fyjwnys	5574
rAymwnds fywnys	5574
rAymwnds kArwblys	5524
rAymwndw	9695
rAymwndw bryrA	3382
rAymwndw byryrA	3382
rAymwndz byrjmAnys	5575
rAymwndz fyjwnys	5574
rAymwndz fywnys	5574
rAyn dylwn	10032
rAyn lAnj	2174
rAynAldw jArjAnw	10076
rAyndrz	649
rAynfld	7994
rAynflt	7994
rAynfyld	7994
rAynfyldt	7994
rAynhwld mytrlhnr	412
rAynhwld mytrlynr	412
rAynhwld mytyrlynr	412
rAynr	3055
rAyns brybws	9613
rAynsAlw	2159
rAyqAmA lAlAbAlAfw	2598
rAys	9788,9478
rAys ytym	6309
rAyt$l AwmAmw	4844
rAyt$l ryfz	2965
rAyt$yl AwmAmw	4844
rAzAfytrymw	5906
rAzAnAmAhAswA	5943
rAzAnAmAsy	5917
rAzwmkwf	9184
rDA $Ah	4334
rDA $Ah bhlwy	4334
rDA $ljwm	8734
rDA AqAzAdh	4340
rDA blHAj	8819
rDA dyn Adrys	6329
rDA fryrh	8717
rDA jrslAwy	8784
rDA jylAny	7035
rDA mAlk	2028
rDA njfy	4284
rDA qryrh	8717
rDA rbAny	7041
rDAy	4214
rDwAn AxTr	7025
rDwAn Axtr	7025
rDwAn Ebdwly	8237
rDwAn HAjy Ebdwly	8237
rDwAn Hsyn	2534
rDwAn lqmAn	6462
rDwAnw lqmAn	6462
rEnAn jysn	3869
rEnAn jysyn	3869
rEwf AryjbyswlA	6459
rHmAn	8680
rHmAn mAlk	6976
rHmAn mlk	6976
rHmAn nbyf	8678
rHmAnwf	8680
rHmAny fDly	4332
rHmh Allh nbyl	141
rHmn mAlk	6976
rHmn mlk	6976
rHmn nAbyf	8678
rHmn nbyf	8678
rHmn nbywf	8678
rHmnwf	8680
rHmt Allh nbyl	141
rHmwn	8680
rHyl $ryf	6916
rHym Sfwy	4218
rHym bwr	4283
rHym jAzyf	487
rHym m$Ay	4423
rHym qADyf	487
rHym wrdAk	73
rHym wrdk	73
rbAny	138
rbyE EbdEATy	7933
rbyEy	4162,4410
rbykA kAdAjA	9225
rbykA nyAndynq	8298
rbykA nyAndynq dy mbywr	8298
rbykA qrnq	8298
rfAlwmAnAnA	5938
rfAyl AytAn	3672
rfAyl brAnkw	8303
rfAyl kwryA	2103
rfAyl rAmyryz	10207
rfAyl twjw	4856
rfEt Asd	8526
rfEt mHjwb	2325
rfsnjAny	4388
rfydh Ezyz	6304
rfyny	6407
rfyq $HAdh	8497
rfyq $lAlA	5402
rfyq $ly	8808
rfyq EbdslAm	8760
rfyq EbdslAm bw$lAkh	8760
rfyq HAj qAsm	8773
rfyq Hryry	5372
rfyq Hsyny	7179
rfyq TrAr	7013
rfyq blHAj qAsm	8773
rfyq bn EbdslAm	8760
rfyq dwst	4244
rfyq nt$h	7240
rfyq tArAr	7013
rfyq trAr	7013
rjA brwyz A$rf	7000
rjA byrwyz A$rf	7000
rjAy	4363
rjAy mE$r	4722
rjAy xrAsAny	4253
rjb AkdAj	8994
rjb AqdAj	8994
rjb ArdwjAn	8945
rjb Ely mnSwr	4350
rjb Tyb ArdjAn	8945
rjb Tyb ArdwjAn	8945
rjb Tyb AwrdwjAn	8945
rjb mAydAny	224
rjb mydAny	224
rjby	10331
rjwb	7227
rjwfA	10338
rjwlynA	5939
rjy	5338
rjys AwnAnjA ndyAy	2836
rjys Aymwnjw tAtAnjAny	2832
rkAD bn sAlm	50
rkAD bn sAlm bn rkAD	50
rkn AbAdy	4279
rks tylrswn	9709
rlwAnw lqmAn	6462
rlwAnw lwkmAn	6462
rmAfwsA	10522
rmAfwzA	10522
rmDAn $ryf	4397
rmDAn Ebdlh qwk	8282
rmDAn lEmAmrh	2004
rmDAn mHmd Ebdlh	8282
rmDAn mHmd Ebdlh qwk	8282
rmDAn qAdyrwf	7607
rmDAn qdyrwf	7607
rmDAn zAdh	4393
rmDAny $AdAry	1186
rmDAny bAyA	1179
rmHy	6722
rmTAn EmAmrh	2004
rmTAn lEmAmrh	2004
rmnjysAw	7302
rmsfyld	9355
rmw$ hArAdynAy	10332
rmyl Awswbwf	505
rmyvy	8
rmzy jryj	5405
rmzy klArk	9711
rn jwh t$yAnj	1538
rn jwt$yAnj	1538
rn qwh t$yAnj	1538
rn qwt$yAnj	1538
rnA vnA' Allh	6979
rnd rHym	4055
rnd rHym frAnky	4055
rndyr jAyswAl	4008
rnjyn dAdfAr sbAntA	106
rnjyn dAdfr sbAntA	106
rnzy	4558
rqbh	5188
rsAn ElyAn	3697
rsAtA rAfArAfAfytAfykA	5914
rslAn HsbwlAtwf	7638
rslAn kAzAkbAyf	4891
rslAn qAzAqbAyf	4891
rslAn styfAnt$wk	9185
rslAn tsAlykwf	7532
rslAn xsbwlAtwf	7638
rslAn xwmt$Ak	9113
rstm AmAm Ely	8682
rstm AmAmEly	8682
rstm AmwmAly	8682
rstm AmwmEly	8682
rstm Awmyrf	9125
rstm Awmyrwf	9125
rstm AymwmAly	8682
rstm AynwyAtwf	10115
rstm Azymwf	10102
rstm EZymwf	10102
rstm Emrwf	9125
rstm EnAytwf	10115
rstm Ezymwf	10102
rstm jzAlh	8491
rstm jzAly	8491
rstm qAsmy	4229
rswl jwlyf	524
rswl kwlyf	524
rswl qlyf	524
rswl qwlyf	524
rswl zAdh	8676
rswlzAdh	8676
rtnw mArswdy	3593
rtnw mrswdy	3593
rw jAy bwnj	5078
rw mw hywn	5107
rw tAy w	5104
rw xAnA	9940
rw$ kAbwry	695
rw$ krystyAn kAbwry	695
rw$ mArk kAbwry	695
rw$ mArk kAbwryh	695
rw$ mArk krystyAn kAbwry	695
rw$ mArk krystyAn kAbwryh	695
rw$ nwry $Awys	4206
rw$Aylw	7601
rw$tw kAZm ywjlAn	8920
rw$yrA kAmbwj	3929
rwAbdh	4674
rwAmbA	689
rwAn frhAdy	78
rwAndfw	5926
rwAnjy	4282
rwDAn	5160
rwH Allh AHmdzAy	158
rwH Allh AHmdzy	158
rwH Allh mwswy xmyny	4336
rwH Allh xmyny	4336
rwHAny	4372
rwHy ftwH	7241
rwb jytn	6567
rwb mAkyr	2940
rwb mAly	9784
rwb mAnynj	10033
rwb mkyr	2940
rwb nykwlswn	1101
rwb ytn	6567
rwb ytyn	6567
rwbAlkAbA	2446
rwbAy bAndA	10527
rwbAyA bAndA	10527
rwbAynA	1665
rwbl	8037
rwblh	8215
rwblh AwlhAyh	1917
rwblh EwlhAyh	1917
rwbls	2397
rwbly	8215
rwbly AwlhAy	1917
rwblys	2397
rwbn	9979
rwbn AbAty	6492
rwbn bryklmAns	6531
rwbn bryklmAnz	6531
rwbn kwk	2980
rwbn myljAryxw lAnzwny	7309
rwbn rAfAyl	9453
rwbn rAfyl	9453
rwbn rAmyryz	7315
rwbn rAmyryz lyskAnw	7315
rwbn rAmyryz lyzkAnw	7315
rwbn sAfydrA	906
rwbnswn	3659
rwbrt $trAws	9418
rwbrt $wmAn	2739
rwbrt AbrAmz	9324
rwbrt AbylA	6173
rwbrt AwbrAyAn	9625
rwbrt AwbrAyn	9625
rwbrt Awkly	9438
rwbrt Awkw	4849
rwbrt Aynhwrn	9490
rwbrt bAlAdynw	10036
rwbrt blAdynw	10036
rwbrt blAkwyl	9497
rwbrt blltrw	9449
rwbrt bllytrw	9449
rwbrt blyk	9564
rwbrt bryfwst	10148
rwbrt bwjry mAmby	1341
rwbrt bwjryh mAmby	1341
rwbrt bykrwft	9555
rwbrt byllytrw	9449
rwbrt bylytrw	9449
rwbrt byrd	9843
rwbrt byrswn	9493
rwbrt bywjry mAmby	1341
rwbrt dwl	9849
rwbrt dwsw	878
rwbrt dwsy	8591
rwbrt dwsyh	8591
rwbrt dylwn	9420
rwbrt fAwlr	1106
rwbrt frAnsys bryfwst	10148
rwbrt frnsys bryfwst	10148
rwbrt fryjr	9459
rwbrt fryzr	9459
rwbrt fwlr	1106
rwbrt fwrd	9539
rwbrt fykw	8082
rwbrt fyrw*r	2945
rwbrt fyrwy*r	2945
rwbrt fysw	8082
rwbrt fytsw	8082
rwbrt fyzw	8082
rwbrt hAbyk	1911
rwbrt hArwArd	9298
rwbrt hArwrd	9298
rwbrt hAyzr	9239
rwbrt hwk	468
rwbrt hwyzr	9239
rwbrt hyl	423
rwbrt jAbryl mwjAby	10578
rwbrt jAlw$y	9451
rwbrt jAlwt$y	9451
rwbrt jbs	10006
rwbrt jlbArd	9474
rwbrt jwdk	9540
rwbrt jwdyk	9540
rwbrt jwlwb	8054
rwbrt jwrdAn	9496
rwbrt jwrdn	9496
rwbrt jwy	1343
rwbrt jwzyf	9526
rwbrt jy	1343
rwbrt jybs	10006
rwbrt jybz	10006
rwbrt jyh	1343
rwbrt jylbArd	9474
rwbrt jyts	9774
rwbrt jytz	9774
rwbrt kAlynAk	8077
rwbrt kAlynyAk	8077
rwbrt kArm	9379
rwbrt kAsln	9298
rwbrt kAslyn	9298
rwbrt kw$AryAn	256
rwbrt kwjAryAn	256
rwbrt kwrkr	9919
rwbrt kwt$AryAn	256
rwbrt kwt$ryAn	256
rwbrt kwt$yryAn	256
rwbrt kymt	9443
rwbrt kymyt	9443
rwbrt kynj	9565
rwbrt kynydy	9710
rwbrt lAytAyzr	9691
rwbrt lAythAyzr	9691
rwbrt mAkfArlyn	9769
rwbrt mAkfrlyn	9769
rwbrt mAknmArA	9350
rwbrt mAkyr	2940
rwbrt mAlfAl	3498
rwbrt mAly	9784
rwbrt mAmby	1341
rwbrt mAnynj	10033
rwbrt mjAby	10578
rwbrt mkfArlyn	9769
rwbrt mklwsky	9964
rwbrt mknmArA	9350
rwbrt mldwn	6680
rwbrt mnndyz	9916
rwbrt mnyndyz	9916
rwbrt mnzys	462
rwbrt mwjAb	10578
rwbrt mwjAby	10578
rwbrt mwjAbyh	10578
rwbrt mwkAby	10578
rwbrt mwldwn	6680
rwbrt mwllr	9791
rwbrt mwlr	9791
rwbrt mwqAby	10578
rwbrt mwrfy	9401
rwbrt myndynyz	9916
rwbrt mynndyz	9916
rwbrt mynyndyz	9916
rwbrt mynzys	462
rwbrt mywlr	9791
rwbrt nykwlswn	1101
rwbrt nylr	9315
rwbrt qwt$AryAn	256
rwbrt qyts	9774
rwbrt rAy	1111
rwbrt rwbn	9673
rwbrt rwbyn	9673
rwbrt stAnfyld	1105
rwbrt strAws	9418
rwbrt styfn bykrwft	9555
rwbrt wAyt	9327
rwbrt wd	10002
rwbrt wrk	9375
rwbrt zwlyk	9678
rwbrtA bynwty	4469
rwbrtA jAkbswn	9579
rwbrtA jAkwbswn	9579
rwbrtA jykwbswn	9579
rwbrtAs kAwnAs	5528
rwbrtswn	2876
rwbrtw Ambwyrw	1374
rwbrtw Anrykyz	6738
rwbrtw dAnynw	6802
rwbrtw dy Abryw swdry	964
rwbrtw fArys	1985
rwbrtw fAryz	1985
rwbrtw flwrys byrmwdyz	3411
rwbrtw fykw	4579
rwbrtw fywlA	346
rwbrtw hnrykyz	6738
rwbrtw jwAltyry	4508
rwbrtw lAfAjnA	312
rwbrtw lAfAnA	312
rwbrtw lAfAnyA	312
rwbrtw mArwny	4526
rwbrtw my$lyty	3432
rwbrtw my$ylyty	3432
rwbrtw myt$ylyty	3432
rwbrtw rwbAynA	1665
rwbrtw rwbynA	1665
rwbrtw rwmwlw	6868
rwbrtw rwxAs	1619
rwbrtw twfAr	1620
rwbrtw twfAr fAjA	1620
rwbrwA	1218
rwbrydw	6908
rwbwn	6200
rwbyA bAndA	10527
rwbyA bndA	10527
rwbyA bwyzAny bAndA	10527
rwbyh bAndA	10527
rwbyh bwyzAny bAndA	10527
rwbyl	8037
rwbyn AbAty	6492
rwbyn kwk	2980
rwbyn rAmyryz	7315
rwbyn rAmyryz lyzkAnw	7315
rwbyn ryflyn	3858
rwbynA nAbAnjA	9217
rwbynAh nAbAnjA	9217
rwbyr $wmAn	2739
rwbyr bwjry mAmby	1341
rwbyr bwjryh mAmby	1341
rwbyr bywjry mAmby	1341
rwbyr dwsw	878
rwbyr dwsy	8591
rwbyr dwsyh	8591
rwbyr jwy	1343
rwbyr jwyh	1343
rwbyr jy	1343
rwbyr jyh	1343
rwbyr kw$AryAn	256
rwbyr kwt$AryAn	256
rwbyr kwt$ryAn	256
rwbyr mAlfAl	3498
rwbyr mAmby	1341
rwbyr mwjAby	10578
rwbyrt AbylA	6173
rwbyrt fwrd	9539
rwbyrt fykw	8082
rwbyrt fytsw	8082
rwbyrt hAbyk	1911
rwbyrt jwlwb	8054
rwbyrt kAlynAk	8077
rwbyrt kAlynyAk	8077
rwbyrt kw$AryAn	256
rwbyrt kwt$AryAn	256
rwbyrt mAly	9784
rwbyrt mwjAby	10578
rwbyrtA bynwty	4469
rwbyrtw Ambwyrw	1374
rwbyrtw fykw	4579
rwbyrtw jwAltyry	4508
rwbyrtw mArwny	4526
rwbyrtw myt$ylyty	3432
rwbyrwA	1218
rwbyw	9932
rwd lwbrz	6562
rwd lwbyrz	6562
rwdAkwf	7585
rwdlf AdAdA	1264
rwdryjw $Afys	1636
rwdryjw $Afyz	1636
rwdryjw bA$ykw	1001
rwdryjw bArdw	1588
rwdryjw bArdw jArsyA	1588
rwdryjw bAs	938
rwdryjw bAt$ykw	1001
rwdryjw bAv	938
rwdryjw bAz	938
rwdryjw bAz byryrA	938
rwdryjw bwrxA	2138
rwdryjw bwrxA syfAyws	2138
rwdryjw dwtArty	6889
rwdryjw dwtrty	6889
rwdryjw dwtyrt	6889
rwdryjw dwtyrth	6889
rwdryjw dwtyrty	6889
rwdryjw dwtyrtyh	6889
rwdryjw dywtyrty	6889
rwdryjw hynsbytr	1379
rwdryjw hynzbytr	1379
rwdryjw mAyA	1000
rwdryjw rAtw	2420
rwdryjw ryfyrA	1575
rwdryjw t$Afys	1636
rwdryjw t$Afyz	1636
rwdryjw t$Afyz rwblz	1636
rwdryjw t$Afz	1636
rwdryjyz	1655,10189
rwdryjyz sA	352
rwdrykw dwtyrty	6889
rwds	9807
rwdskwy	7510
rwdwk	453
rwdwlf $Arbnj	1802
rwdwlf $Arbynj	1802
rwdwlf $wstr	8088
rwdwlf $wstyr	8088
rwdwlf AdAdA	1264
rwdwlf AdAdh	1264
rwdwlf hykl	5285
rwdwlf kyr$ljr	403
rwdwlf zAytrs	1852
rwdwlfw bynytyz	1658
rwdwlfw nyn	10094
rwdwlfw nyn nwfwA	10094
rwdwlfw swlAnw	1626
rwdy AnsAnAly	3387
rwdynkw	7584
rwdywn mAlynwfsky	8328
rwdywnwf	7527
rwdzAny mAbAwAnyA	10457
rwdzAny mAfwAnyA	10457
rwf $ybAny	4273
rwf AryjbyswlA	6459
rwf dnkTA$	1715
rwf dnktA$	1715
rwf dynktA$	1715
rwfAn fwrtwnA zAfysAmbw	5932
rwfAn fwrtwnAt zAfysAmbw	5932
rwfAn zAfysAmbw	5932
rwfykyry	872
rwfyn fwrtwnAh zAfysAmbw	5932
rwfyn fwrtwnAt dymby zAfysAmbw	5932
rwfyn fwrtwnAt zAfysAmbw	5932
rwfyn rflyn	3858
rwfyn ryflyn	3858
rwfyn ryfylyn	3858
rwfyn zAfysAmbw	5932
rwh	5107
rwh $yn ywnj	5056
rwh mw hyAn	5107
rwh mw hywn	5107
rwh mwhywn	5107
rwh tAy w	5104
rwh tAy yw	5104
rwh tyh w	5104
rwhAkAnA rwjndA	9206
rwhAkAnA rwjwndA	9206
rwhh	1801
rwhytA bwjwlAjAmA	5453
rwhyvA bwjwlAjAmA	5453
rwjAsyAn byAw	882
rwjAtyAn byAw	882
rwjr kArstnz	9643
rwjr kArstyns	9643
rwjr kArstynz	9643
rwjr kwlw	5929
rwjr mAnsyAn	7829
rwjr mAnsyn	7829
rwjr nwryjA	9499
rwjr wyntr	9502
rwjrz	9703
rwjwfA	10338
rwjwmby	2849
rwjwndA	9206
rwjwzyn	7560
rwjy kwlw	5929
rwjyh At$yjArAy	10120
rwjyh Ayt$jArAy	10120
rwjyh kwlw	5929
rwjyh kwlwh	5929
rwjyh lwrAn krystwf kwlw	5929
rwjyh mAnsyAn	7829
rwjyh mAnsyn	7829
rwjylyw mAytA	921
rwjynynh	5550
rwjynyny	5550
rwjyrw	4517
rwk kAbwry	695
rwk kAbwryh	695
rwk krystyAn kAbwry	695
rwk mArk kAbwry	695
rwk mArk kAbwryh	695
rwk mArk krystyAn kAbwry	695
rwk mArk krystyAn kAbwryh	695
rwkAhAnA rwjwndA	9206
rwkAr	2752
rwkflr	10067
rwksAnA bAldyty	3340
rwky	6898
rwlAn dwmA	2710
rwlAn lskwr	2700
rwlAn lyskwr	2700
rwlAndAs bAk$As	5546
rwlAndAs bAksAs	5546
rwlf byk bwtA	10476
rwlnjz	3136
rwlwf bwtA	10476
rwlwf byk bwtA	10476
rwlwf frydryk bwtA	10476
rwly	9013
rwlynjz	3136
rwmAn AwyArvwn	2409
rwmAn AwyArzwn	2409
rwmAn fAsylnkw	5252
rwmAn fAsylynkw	5252
rwmAn hrtswj	1873
rwmAn hrtzwj	1873
rwmAn hwlwft$ynkw	1074
rwmAn hyrtswj	1873
rwmAn jwfmAn	3700
rwmAn jwlwft$ynkw	1074
rwmAn nAdAl	2811
rwmAn rAdyf	782
rwmAnw brwdy	4554
rwmAnwfsky	9635
rwmAnwsky	9635
rwmAnyA jylyfA	739
rwmAs	1073
rwmAtyh	2669
rwmbwy	675
rwml	1773
rwmn bytkwf	750
rwmn rAdyf	782
rwmny	9944
rwmwAld wAdAjny	876
rwmwAld wAdAny	876
rwmwAld wdAny	876
rwmwAldyz	6894
rwmwlw	6872
rwmwlw bytAnkwr	10213
rwmwlw rw	6739
rwmwr	4542
rwmy	5207
rwmyAn rAdyf	782
rwmyAnA jylyfA	739
rwmyAnA ylyfA	739
rwmyAnA zylyfA	739
rwmylAr	2798
rwmyn bytkwf	750
rwmyn rAdyf	782
rwmyw brAwnr	6856
rwmyw brAwnr jwnywr	6856
rwn brAwn	9671
rwn brwsr	3740
rwn brwswr	3740
rwn bwl	9856
rwn drmr	3748
rwn drymr	3748
rwn drymyr	3748
rwn dyrmr	3748
rwn jwnswn	9927
rwn klAyn	9646
rwn mArk	6661
rwn wAydn	9894
rwn zyjlr	9965
rwnAld Awzy lAmwlA	10481
rwnAld bwrjs	9804
rwnAld bwrjys	9804
rwnAld fyntyAn	8254
rwnAld fynytyAn	8254
rwnAld jAn jwmw	7816
rwnAld jwmw	7816
rwnAld jwmwh	7816
rwnAld lAmwlA	10481
rwnAld lmwlA	10481
rwnAld mAklyn	911
rwnAld mAklyn AbArwA	911
rwnAld nywmAn	9465
rwnAld nywmn	9465
rwnAld rwyfAnjA	7719
rwnAld ryjAn	9743
rwnAld ryjn	9743
rwnAld zyjlr	9965
rwnAldw fynytyAn	8254
rwnAldw kwstA fylw	954
rwnAldw kwstA fylyw	954
rwnAldw sArdnbrj	952
rwnj y rn	1557
rwnj yryn	1557
rwnn bAr	3848
rwnn mnlys	3882
rwny bAr Awn	3792
rwny bArAwn	3792
rwny brwnsfyk	8258
rwny brwnswyk	8258
rwny brwnzwyk	8258
rwny jwmw	7816
rwny jwmwh	7816
rwny kAsrlz	10501
rwny kAsryls	10501
rwny kAsrylz	10501
rwny kAzrylz	10501
rwnyh trwkAz	2660
rwnyn bAr	3848
rwnyn br	3848
rwnyn mAnlys	3882
rwnyn mnlys	3882
rwnys	5584
rwnywny	4461
rws fAynjwld	9885
rws kwn	6655
rws wylswn	9529
rwsAryw jryn	6263
rwsAryw mwryw	6522
rwsAty	7103
rwsf	980
rwslAn HsbwlAtwf	7638
rwslAn kAzAkbAyf	4891
rwslAn kAzAqbAyf	4891
rwslAn qAzAqbAyf	4891
rwslAn qzAqbAyf	4891
rwslAn styfAnt$wk	9185
rwslAn tsAlykwf	7532
rwslAn xwmt$Ak	9113
rwslr	1908
rwslyndA swybAn twyA	4846
rwsn blfnlyf	781
rwsn blyfnlyf	781
rwsn jylyAzkwf	785
rwsnwk	1741
rwsny smArv	3500
rwstwfsky	7096
rwswbwlws	3301
rwsyf	980
rwsyn blyfnlyf	781
rwsyn blyfnylyf	781
rwsyn jylyAzkwf	785
rwsyn zylyAzkwf	785
rwsyw nAhl	6280
rwsyw nAhly	6280
rwsyw nAly	6280
rwsyw nAly jArsyA	6280
rwsyw nAlyh	6280
rwt dryfws	1305
rwt$ mArk kAbwry	695
rwt$ mArk krystyAn kAbwry	695
rwt$n	5882
rwt$y	229
rwt$yn	5882
rwt$yrA kAmbwj	3929
rwtAyw	2733
rwtfyld	7105
rwth	6565
rwtl	2193
rwtskwy	7658
rwtw	4882
rwty	6565
rwtyly	4585
rwv byry	5492
rwv drAyfws	1305
rwv dryfws	1305
rwv sAndw byry	5492
rwxAs bynyA	1603
rwxylyw mAytA	921
rwxylyw rAmyryz dy lA Aw	6258
rwy $Adrtwn	10186
rwy $Adyrtwn	10186
rwy ArAwjw	8695
rwy ArAwxw	8695
rwy Avrtwn	9409
rwy bArws	3369
rwy brtw dy fyjyrydw swArys	1692
rwy brtw fyjyrydw swAry$	1692
rwy brtw fyjyrydw swArys	1692
rwy dwArty bArws	3369
rwy dwArty dw bArws	3369
rwy dwArty dy bArws	3369
rwy fyjwyrydw swArys	1692
rwy fyjyrydw swArys	1692
rwy fyjyrydw swAryz	1692
rwy mA$yt	7280
rwy mA$yth	7280
rwy mA$yty	7280
rwy mAryA dy ArAwjw	8695
rwy mAryA dy ArAwxw	8695
rwy mAt$yty	7280
rwy swArys	1692
rwy t$Adyrtwn	10186
rwy$An	10390
rwyEy	801
rwybn AbAty	6492
rwyfAs	2189
rwyjymA	7709
rwyly	7732
rwyndfw	5926
rwys	9888
rwytl	2193
rwz $Awys	4206
rwz AwswkA rAbwndA	2823
rwz frAnsyn rwjwmby	2849
rwz frAnsyn rwjwmbyh	2849
rwz jwtmwlr	9564
rwz jwtmwlyr	9564
rwz jwtymwlr	9564
rwz krystyAn AwswkA	2823
rwz krystyAn AwswkA rAbwndA	2823
rwz krystyAn rAbwndA	2823
rwz nwry $Awy$	4206
rwz nwry $Awys	4206
rwz rwjwmby	2849
rwzA AtwnbAyfA	4886
rwzA AwtnbAyfA	4886
rwzA AwtwnbAyfA	4886
rwzA AwtynbAyfA	4886
rwzA AysylA rwdryjyz	6274
rwzA fyAfysynsyw	1601
rwzA rwsw yrfwlynw	4528
rwzA ywlAndA fyAfysynsyw	1601
rwzA ywlAndA fylAfysynsyw	1601
rwzAlyA ArtyAjA	2146
rwzAryw frnAndyz	6810
rwzAryw jryn	6263
rwzAryw mwryllw	6522
rwzAryw mwrylw	6522
rwzAryw mwryw	6522
rwzflt	9739
rwzflt dwjlAs	1972
rwzflt skryt	1974
rwzflt skyrt	1974
rwzflt skyryt	1974
rwzh AwtwnbAyfA	4886
rwzmAry dy kArlw	9569
rwzmAry dyfys	3046
rwzmAry dyfyz	3046
rwzmAry dykArlw	9569
rwzmAry mwsymynAly	7699
rwzmAry mywsymynAly	7699
rwzn blyfnlyf	781
rwzn blyfnylyf	781
rwzn jylyAzkwf	785
rwzntAl	6545
rwzny smArt	3500
rwzy dwjlAs	1972
rwzy dyAz	3050
rwzy dyAzyws	3050
rwzyn blyfnlyf	781
rwzyn blyfnylyf	781
rwzyn jlyAzkwf	785
rwzyn jylyAzkwf	785
rwzyn kwlybAly	688
rwzyn swry kwlybAly	688
rwzyn zylyAzkwf	785
rxmAnwf	8680
ry $hry	4370
ry hywnj hw	5013
ry jwnj Awk	5020
ry kwn mw	5022
ry sw ywnj	5012
ry swn jwAn	5014
ry swn jwn	5014
ry swn kwn	5014
ry swywnj	5012
ry ywnj hw	5013
ry ywnj jyl	4991
ry ywnj kyl	4991
ry ywnjhw	5013
ry$	9922
ry$ nykwlA	3482
ry$Ar fyrAn	2795
ry$Ar kAsymyr	3485
ry$Ar rAndryAmAndrAtw	5899
ry$Ar rAndrymAndrAtw	5899
ry$Ar rAtsymAndrAfA	5936
ry$Ar syzybyrA	7701
ry$Ard fyrAn	2795
ry$Ard rAndrymAndrAtw	5899
ry$Ardwny	9489
ry$y swnAk	2963
ry$y swnk	2963
ry$ytnykwf	7596
ryA HfAr Hsn	5319
ryA Hsn	5319
ryAD HAmd mnSwr	7177
ryAD HdAd	8414
ryAD HjAb	8469
ryAD SlH	5360
ryAD fryd HjAb	8469
ryAD kwkr	6933
ryAD mAlky	7247
ryAD mHmd xAn	6935
ryAD mnSwr	7177
ryAD nEsAn AjA	8406
ryAD njyb mAlky	7247
ryAD qysy	4052
ryAD slAmh	5315
ryAD xAn	6935
ryAD xwkr	6933
ryAD xwxAr	6933
ryAD yAsyn	10380
ryAD yAsyn Ebdlh	10380
ryAbkwf	7559
ryAk m$Ar	8296
ryAk m$Ar tynj	8296
ryAk mA$Ar	8296
ryAmyzArd ryA$wdw	3573
ryAmyzArd ryAkwdw	3573
ryAmyzArd ryAkwdwy	3573
ryAn	9961
ryAn dylwn	10032
ryAn krwkr	9446
ryb$h	5597
rybAdw	6484
rybAs	3300
rybkyn	7639
rybntrwb	1778
rybr AHmd	4099
rybr AHmd xAld	4099
rybsy	5597
rybykA kAdAjA	9225
rybykA nyAndynq	8298
rybykA qrnq	8298
rybykA rybAry$	10034
rybykA rybAryt$	10034
rybylw dy swsA	7298
rybylw dy swzA	7298
rybyr	2653
rybyrA	2490
ryd	2878
ryfAsw	2801
ryfknd	2874
ryfkynd	2874
ryflyn	3858
ryfw rAkwtwfAw	5940
ryfw synyArf	2169
ryfy	5389
ryfz	2965
ryhArds byks	5581
ryhArds kwzlwfskys	5588
ryhArdz byks	5581
ryhArdz kwzlwfskys	5588
ryjAn	9743
ryjAty jA$AjwA	4883
ryjAty jAt$AjwA	4883
ryjAvy jA$AjwA	4883
ryjAvy jAt$AjwA	4883
ryjkwf	8353
ryjmy	6638
ryjy Aymwnjw tAtAnjAny	2832
ryjyf	3871
ryjynAld bArvwlwmyw	9425
ryjynfAnw	10296
ryjynkwf	1064
ryjys AwnAnjA	2836
ryjys AwnAnjA ndAy	2836
ryjys AwnAnjA ndyAy	2836
ryjys Aymwnjw	2832
ryjys Aymwnjw tAtAnjAny	2832
ryk byry	9735
ryk hwnybwylA	7815
ryk hwnybwylw	7815
ryk hwynbwylA	7815
ryk hwynybwylA	7815
ryk hylr	1091
ryk hylyh	1091
ryk hylyr	1091
ryk jrynyl	9985
ryk lyn$	9993
ryk lynt$	9993
ryk m$Ar	8296
ryk nykwlAs	3482
ryk skwt	9942
rykA bwrA	2552
rykA bywrA	2552
rykArdw Arkwn	1654
rykArdw bAtynw	2104
rykArdw bAtynyw	2104
rykArdw bAtynyw ArwkA	2104
rykArdw dys hw$lAytnr	2412
rykArdw dyv hwt$lAytnr	2412
rykArdw dyz hwxlAytnr	2412
rykArdw kAbrysA	1676
rykArdw kAbrysAs	1676
rykArdw lAjws	1389
rykArdw lAjws AskwbAr	1389
rykArdw lwnA	6780
rykArdw lyfAndwfsky	979
rykArdw lyfAndwsky	979
rykArdw lywAndwsky	979
rykArdw mAdwrw	3426
rykArdw mAdwrw jwyst	3426
rykArdw mAnj AwbAmA	3220
rykArdw mAnjw AwbAmA nfwbyA	3220
rykArdw mAnjy AwbAmA	3220
rykArdw mAnjy AwbAmA nfwbyA	3220
rykArdw mArtynly	6752
rykArdw mArtynyly	6752
rykArdw sAn$ys	9263
rykArdw sAn$yz	9263
rykArdwny	9489
rykArdz kwzlwfskys	5588
rykrwft	2931
ryks tlyrswn	9709
ryks tylrswn	9709
rykstyns	5583
rykstynz	5583
rykyts	3029
rylA AwdnjA	4867
rylA AwdynjA	4867
rylwAn lqmAn	6462
rylwAnw lkmAn	6462
rylwAnw lqmAn	6462
rylwAnw lwkmAn	6462
rylwAnw lwqmAn	6462
rym AbrAhym hA$my	20
rym Ebly rAdwfAn	1830
rym bn AbrAhym hA$my	20
rym hA$my	20
rymA bn bndr	7769
rymA bn bndr bn slTAn	7769
rymA bn bndr bn slTAn sEwd	7769
rymA bn bndr sEwd	7769
rymbynk bAtw	6842
rymnjsAw	7302
rymnjtwn	3022
rymnjysAw	7302
rymtAlbA jAn AymAnwyl AwydrAwjw	717
rymtAlbA jAn AymAnwyl wydrAwjw	717
rymtAlbA wydrAwjw	717
rymwn	2711
rymwn Andwnj symA	2844
rymwn bAr	2749
rymwn fwrny	2789
rymwn jjr	5355
rymwn ndwnj symA	2844
rymwn rAmAzAny bAyA	1179
rymwn rmDAny bAyA	1179
rymwn t$ybAndA	1182
rymwn t$ybAndA ntwnjA mwlwnjw	1182
rymwn t$ybndA	1182
rymwnd Andwnj symA	2844
rymwnd Awdyrnw	9278
rymwnd Awdyrnyw	9278
rymwnd hyr	9400
rymwnd jwhAnsn	6586
rymwnd ndwnj symA	2844
rymwnd rAmAzAny bAyA	1179
rymwnd rmDAny bAyA	1179
rymwnd t$ybAndA	1182
rymwnd t$ybAndA ntwnjA mwlwnjw	1182
rymwnd t$ybndA	1182
rymwnd ywhAnsn	6586
rymwnd ywhAnswn	6586
rymwnds fywnys	5574
rymwndw bryrA	3382
rymwndw byryrA	3382
rymwndz fywnys	5574
rymy dAndjynw	714
rymynjsAw	7302
rymys dAdjynw	714
rymys dAndjynw	714
rymys fwljAns dAndjynw	714
rymyxyw sybAyws	10202
ryn jwt$yAnj	1538
rynAld bArvwlwmyw	9425
rynAldw bynywny	348
rynAldw fyjyrydw	10182
rynAldw jArjAnw	10076
rynAn kAlyhyrws	997
rynAn kAlyrws	997
rynAtw rwjyrw	4517
rynAtw skyfAny	4577
ryndrz	649
ryndyrz	649
rynflt	7994
rynfyldt	7994
rynh bryfAl	3496
rynh hArys	6649
rynh mEwD	5384
rynkyfyks	5586
rynkyfyt$	5586
rynkyfyts	5586
ryns brybws	9613
rynsAlw	2159
rynt$ynyAmyn AmArjArjAl	6064
ryntsy	4558
rynw mwswlyh	2645
rynw mwzwlyh	2645
rynwldz	431,3652
rynyh Awrtys	2133
rynyh Awrtyz	2133
rynyh AymAnwyl sADy	1407
rynyh AymAnwyl sAdy	1407
rynyh SAdy	1407
rynyh bAryntws	929
rynyh bAryntws Awrtwnyw	929
rynyh bryfAl	3496
rynyh flbr	1294
rynyh fylbr	1294
rynyh hArys	6649
rynyh kAstrw	1622
rynyh kwrnyxw	6813
rynyh kwty	2763
rynyh mEwD	5384
rynyh mwnwry	2786
rynyh sAdy	1407
rynyh trwkAz	2660
rynyh vAlv	5831
rynytA AndjwfA	764
rynzy	4558
rynzyn dwrjy	1021
rys bAsr	409
rys bn ytym	6309
rys mAlyly	189
rys ytym	6309
rysy	4368
rysyAn	5865
ryt$An	5865
ryt$Ard $lby	9876
ryt$Ard $mAyrr	9559
ryt$Ard $myrr	9559
ryt$Ard $myryr	9559
ryt$Ard $ylby	9876
ryt$Ard Aln	9765
ryt$Ard ArmtAj	9499
ryt$Ard ArmytAj	9499
ryt$Ard Armytyj	9499
ryt$Ard AwbnhAym	2949
ryt$Ard Awlsn	9554
ryt$Ard Awlswn	9554
ryt$Ard bArkr	9414
ryt$Ard bAtlr	433
ryt$Ard bAw$r	9973
ryt$Ard bAwt$r	9973
ryt$Ard bAwt$yr	9973
ryt$Ard blwmntAl	9927
ryt$Ard blwmnvAl	9927
ryt$Ard blwmyntAl	9927
ryt$Ard bwr	9915
ryt$Ard bwt$r	9973
ryt$Ard byr	9915
ryt$Ard byrl	9358
ryt$Ard dAnAt	2860
ryt$Ard dAnyt	2860
ryt$Ard dwrbn	9897
ryt$Ard dwrbyn	9897
ryt$Ard dyrlwf	3023
ryt$Ard dywk bwkAn	9619
ryt$Ard fwn fAytskr	1872
ryt$Ard fwn fAytsykr	1872
ryt$Ard fwn fAytzykr	1872
ryt$Ard fwn fAyzAkr	1872
ryt$Ard hAs	9773
ryt$Ard hwlbrwk	9463
ryt$Ard hylmz	9756
ryt$Ard jrnyl	9985
ryt$Ard jrynl	9985
ryt$Ard jrynyl	9985
ryt$Ard jwnz	9471
ryt$Ard jybhArt	9857
ryt$Ard klArk	9776,9329
ryt$Ard lwbArwn	9504
ryt$Ard lwjAr	9858
ryt$Ard lybArwn	9504
ryt$Ard mArls	484
ryt$Ard mArlys	484
ryt$Ard mArlyz	484
ryt$Ard mArlz	484
ryt$Ard mAyrs	9256
ryt$Ard mAyrz	9256
ryt$Ard mwr	2929
ryt$Ard mwrfy	9411
ryt$Ard mylz	9642
ryt$Ard nAytwn	2868
ryt$Ard nwrlAnd	9635
ryt$Ard nwrlnd	9635
ryt$Ard nykswn	10062
ryt$Ard rAndryAmAndrAtw	5899
ryt$Ard rAndrymAndrAtw	5899
ryt$Ard rAtsymAndrAfA	5936
ryt$Ard sbnsr	9381
ryt$Ard stnjl	9597
ryt$Ard stnjyl	9597
ryt$Ard stynjl	9597
ryt$Ard syzybyrA	7701
ryt$Ard t$yny	9360
ryt$Ard wlyAmswn	9548
ryt$Ard wylyAmswn	9548
ryt$Ardswn	9473
ryt$Ardwny	9489
ryt$l AwmAmw	4844
ryt$l ryfz	2965
ryt$yl AwmAmw	4844
rytA kybr byk	5427
rytA swsmwt	1890
rytA zwsmwt	1890
rytAyw	2733
rytnw lstAry bryAnsAry mArswdy	3593
rytnw lystAry brynsAry mArswdy	3593
rytnw lystAry mArswdy	3593
rytnw mArSwdy	3593
rytnw mArswdy	3593
rytnw mrswdy	3593
ryty$ rAmfwl	6192
rywAz fAyq	4180
rywbn AbAty	6492
rywfyn ryflyn	3858
ryws mwnt	3328
rywsy AkAzAwA	4749
rywsyh AkAzAwA	4749
rywtArw hA$ymwTw	4750
rywtArw hA$ymwtw	4750
ryznykwf	9124
ryzynkwf	1064
rzAz	4682
rzm ArA	4351
s jAy$AnkAr	3922
s jAyAkwmAr	8014
sA kArnyrw	7287
sA$A lwrynty	924
sAAkA$fyly	3105
sAEdy	4027
sAEr	3794
sAHbh jfArwfA	527
sAHr $m$Ad mrzA	6921
sAHr $m$Ad myrzA	6921
sATy	7756
sAbAn	2684
sAbAr AsAkwf	4914
sAbAr AsHAqwf	4914
sAbAr AysAkwf	4914
sAbArmrAd nyAzwf	8706
sAbArmwrAt nyAzwf	8706
sAbrmrAd nyAzwf	8706
sAbrynA snj	10052
sAbrynA synj	10052
sAbwrw AwkytA	4775
sAbyn mwnAwny	5431
sAdAkAzw tAnyjAky	4754
sAdAt	2323
sAdAt AwnAl	8881
sAdAt Awnl	8881
sAdh	7372
sAdr jAbArwf	4917
sAdw hAyAtw	1410
sAdyr jAbArwf	4917
sAdyr jbArwf	4917
sAdyw Amyn sw	6005
sAdyw hAyAtw	1410
sAdyw kAmArA	5997
sAdyw kAmyrA	5997
sAdyw kmArA	5997
sAdyw lAmyn sw	6005
sAfAnj fAtAnA	5262
sAfAnj fAthAnA	5262
sAfAr Abyf	488
sAfAyA	9660
sAfAyf	10104
sAfrwnkwf	7575
sAfy dw twfy	8607
sAfy dy twfy	8607
sAfyr	3724
sAfysAr	2182
sAhlwrq zwdy	2529
sAhly wrk zwdy	2529
sAhly wrq zwdy	2529
sAhr $m$Ad myrzA	6921
sAhrh xAtwn	616
sAhybA jAfArwfA	527
sAhybA jfArwfA	527
sAhyr $m$Ad myrzA	6921
sAjAn	1102
sAjAsty	6832
sAjd jAfyd	2999
sAjd jAwyd	2999
sAjw kAmArA	5997
sAjyntAyf	5244
sAk$fyly	3105
sAkA$fyly	3105
sAkAlyn	5527
sAklAryds	3306
sAks kwbwrj	755
sAksby t$Amblys	9911
sAkskwbrjwtsky	755
sAkskwbwrjwtsky	755
sAkwmAny	4505
sAkwrAwt$y	4776
sAky	10019
sAkylArwbwlw	3296
sAkylArwbwlws	3296
sAkylAryds	3306
sAkylArydys	3306
sAl	8141
sAlAy bwbrwfnytsky	3532
sAlAy mrydwr	3738
sAlAy myrydwr	3738
sAlAzAr	7284
sAlfA kyr	7951,8287
sAlfAdwr bAnylw	6899
sAlfAdwr dyl swlAr	6815
sAlfAdwr lwryl	6902
sAlfAdwr lyndy	1385
sAlfAdwr nSr Allh	3433
sAlfAdwr sAn$yz syryn	8381
sAlfAdwr yndy	1385
sAlfw Andw	4462
sAlfyny	4534
sAljAdw	2422
sAlm AHmd sAlm	9081
sAlm AHmd xnb$y	10439
sAlm EbdAllh SbAH	5152
sAlm EbdAllh jAbr SbAH	5152
sAlm Ebdlh SbAH	5152
sAlm Ebdlh jAbr	5152
sAlm Ebdlh jAbr SbAH	5152
sAlm Ely	5133
sAlm Ely SbAH	5133
sAlm Ely sAlm SbAH	5133
sAlm Ewfy	6723
sAlm HAsy	5718
sAlm Hmd nAbt	7340
sAlm SAlH	10374
sAlm SAlH bn bryk	10369
sAlm SAlH mHmd	10374
sAlm SbAH	5138
sAlm SbAH sAlm	5138
sAlm SbAH sAlm SbAH	5138
sAlm bn Hmd bn mHmd bn Eqyl nAbt	7340
sAlm bn Hmd nAbt	7340
sAlm bn bryk	10369
sAlm bn nASr Ewfy	6723
sAlm bn nASr bn sEyd Ewfy	6723
sAlm nASr Ewfy	6723
sAlm nAbt	7340
sAlm rbyE Ely	10419
sAlm xnb$y	10439
sAlmwnd	3008
sAlmyn	10419
sAltAnwf	7545
sAlw djybw	6415
sAlw dyjybw	6415
sAlw jybw	6415
sAlwAy	10307
sAlwm ksAy kwmAsyv	5260
sAlwmh zwrAby$fyly	3078
sAlwmksAy kwmAsyt	5260
sAlwmksAy kwmAsyv	5260
sAlwmsAy kwmAsyt	5260
sAlwmwn lyrnr	6810
sAlwmy zrAby$fyly	3078
sAlwmy zwrAb$fyly	3078
sAlwmy zwrAb$yfyly	3078
sAlwmy zwrAby$fylly	3078
sAlwmy zwrAby$fyly	3078
sAlwmy zwrAby$yfyly	3078
sAlwmy zwrAbyt$fly	3078
sAlwmy zwrAbyt$fylly	3078
sAlwmy zwrAbyt$fyly	3078
sAlwmyh zwrAby$fylly	3078
sAlwmyh zwrAby$fyly	3078
sAlws t$ylymA	6240
sAlwv sAr	4946
sAly bry$A	223
sAly byry$A	223
sAly myrydwr	3738
sAlyfAn	9812
sAlyfw mwbwdy	6381
sAlyfw mwdy	6381
sAlynAs	6289
sAlyw AkAdyry	887
sAlyw Ebdw AkAdyry	887
sAlywksAy kwmAsyt	5260
sAlywkwf	7509
sAlywmksAy kwmAsyv	5260
sAm $Afy$wnA njwmA	6378
sAm AbAl	6841
sAm AnjwmA	6378
sAm Awnjyry	4858
sAm bAbArw	9331
sAm brAwnbAk	9895
sAm brAwnbk	9895
sAm bwdmAn	9732
sAm hw fAy	6094
sAm hyndz	3393
sAm kAhAmbA kwtysA	9209
sAm kAhmbA kwtysA	9209
sAm ktysA	9209
sAm kwtsA	9209
sAm kwtysA	9209
sAm mAtykAn	5518
sAm mAtykAny	5518
sAm mAtykyn	5518
sAm nAn	9850
sAm njwmA	6378
sAm ntswkwAn mAtykAn	5518
sAm ntswkwAny mAtykAny	5518
sAm nwjwm	6378
sAm nwjwmA	6378
sAm nwjwmh	6378
sAm nwn	9850
sAm nyjwmA	6378
sAm nywmA	6378
sAm rAybwrn	9951
sAm swmAnA	8117
sAm wyrbyrj	10047
sAmA bAnyA	8098
sAmA bAnyh	8098
sAmA lwkwndy	1202
sAmAk swndArAfy	8652
sAmAk swndArAfyh	8652
sAmAk swndArAfyj	8652
sAmAk swndArAfyt	8652
sAmAk swndArAwyj	8652
sAmAk swndArAwyt	8652
sAmAk swndrAfyj	8652
sAmAntA bAwr	9591
sAmAnvA bAwr	9591
sAmAnvA bwr	9591
sAmArAs	3255
sAmArAwyrA	5452
sAmH $kry	2230
sAmH Hsn $kry	2230
sAmH fhmy	2282
sAmbA bAnzA	1255
sAmbA bnzA	1255
sAmbAyw	7297
sAmbr	1608
sAmbw	6503
sAmbw dAswky	6482
sAmbw dswky	6482
sAmbw dswqy	6482
sAmby	4979
sAmbyr	1608
sAmntA bAwr	9591
sAmnvA bAwr	9591
sAmrAs	3255
sAmrAy	4173
sAmrz	9675
sAmswn Awnjyry	4858
sAmswn kysykA	9213
sAmwrA kAmArA	8095
sAmwrA kAmrA	8095
sAmwrA kmArA	8095
sAmwrA mA$l	6359
sAmwrA mA$yl	6359
sAmwrA mAt$yl	6359
sAmwrA mAvyw wylswn kAmArA	8095
sAmwrA mwyzys mA$yl	6359
sAmwrA my$Al	6359
sAmwrA my$yl	6359
sAmwrA ywns	2492
sAmwyl $myd	1308
sAmwyl Awkwdzytw AblAkwA	3128
sAmwyl dw	5488
sAmwyl hyndz	3393
sAmwyl mwnkAdA	10190
sAmwyl rAnjbA	1228
sAmwyl sAm swmAnA	8117
sAmwyl sAntws	6514
sAmwyl sAntws lwbyz	6514
sAmwyl wrbyrj	10047
sAmwyl wyrbyrj	10047
sAmwyl zbwjAr	8042
sAmwylsn	1953
sAmwylsyn	1953
sAmy EnAn	2201
sAmy HAfZ EnAn	2201
sAmy HnAwy	8446
sAmy SAlH	7754
sAmy SlH	5359
sAmy bAdybAnjA	1199
sAmy bAdybnjA	1199
sAmy bdybAnjA	1199
sAmy bn Ebdlh SAlH	7754
sAmy trjmAn	3690
sAmy twrjmAn	3690
sAmy xymy	8408
sAmyh SlwHw Hsn	9109
sAmyh SlwHy	9109
sAmyh SlwHy Hsn	9109
sAmyh SwlHw Hsn	9109
sAmyh SwlwHw	9109
sAmyh SwlwHw Hsn	9109
sAmyh slwhw Hsn	9109
sAmyh swlwHw Hsn	9109
sAmyh swlwHy Hsn	9109
sAmyh swlwhw	9109
sAmyh swlwhw Hsn	9109
sAmywl wrbyrj	10047
sAmywyl wrbyrj	10047
sAn sydw	890
sAn yw	6053
sAn$ys	2463
sAn$yv	2463
sAn$yz	9263,2463
sAn$yz dy lwsAdA	934
sAn$yz dy lwzAdA	934
sAn$yz syryn	8381
sAnA mAryn	2577
sAnA tAkAyt$y	4820
sAnAdr	3464
sAnAnA jwsmAw	8697
sAnAy tAkAt$y	4820
sAnAy tAkAy$y	4820
sAnAy tAkAyt$y	4820
sAndrA jwfyl	3322
sAndrA kAlnyth	5580
sAndrA kAlnyty	5580
sAndrA mAswn	594
sAndrA mAyswn	594
sAndrA xwfyl	3322
sAndrw byrtyny	4564
sAndrz	10033,9917
sAndw	5862
sAndwr bntr	3545
sAndwr byntr	3545
sAndy brjr	9782
sAndy byrjr	9782
sAnhA	3378
sAnjA bAyAr	6081
sAnjAjyn bAyAr	6081
sAnjAy njydwb	1028
sAnjrAny	7043
sAnjwly lAmyzAnA	706
sAnjyfA rydy	3983
sAnjyly	5853
sAnjynyty	10087
sAnkArA	693
sAnt$yv	2463
sAnt$yz	2463
sAntAmAryA	2487
sAntAnA lwbys	7290
sAntAnA lwbyz	7290
sAntr	5571
sAntwky	8256
sAntws	1585
sAntws mArAfyr	2414
sAntws sylfA	7263
sAntwxy	8256
sAntyAjw bynA	7305
sAntyAjw bynyA	7305
sAntyAjw kAfyrw	340
sAntyAjw kryl	6270
sAntyAjw nswbyA	3209
sAntyAjw nswbyA AyfwmAn	3209
sAntyAjw nswbyA nt$AmA	3209
sAntynw dynq	8263
sAntynw dynq wl	8263
sAnv rwldAn	2381
sAnwjw	6030
sAny Ab$A	6430
sAny AbA$A	6430
sAny AbAt$A	6430
sAny AbAt$h	6430
sAny AbAt$y	6430
sAny AwsmAn	6495
sAny EvmAn	6495
sAny EvmAn kwkA$ykA	6495
sAny kwkA$ykA	6495
sAny kwkA$ykA EvmAn	6495
sAnyA dArmAsAkty	8642
sAnyA tAmAsAk	8642
sAnz rwldAn	2381
sAr khynj	4940
sAr kynj	4940
sAr xnj	4940
sAr xynj	4940
sArA byswlw nyAnty	5486
sArA dwtyrt	6909
sArA dwtyrty	6909
sArA dwtyrty kArbyw	6909
sArA kwjwnjylwA	6365
sArA kwjwnjylwA AmAdyhylA	6365
sArA kwjwnjylwA AmAdylA	6365
sArA nyAnty	5486
sArA sAndrz	10033
sArAjAt	4562
sArAky	6487
sArAndjy	1246
sArAnjy	1246
sArAt fwnsykA	5441
sArAv fwnskA	5441
sArAv fwnsykA	5441
sArfbAly rAdAkry$nAn	3981
sArfrAz bwjty	6980
sArfybAly rAdAkry$nAn	3981
sArh byswlAw nyAnty	5486
sArh byswlw nyAnty	5486
sArh dwtrty	6909
sArh dwtyrt	6909
sArh dwtyrty	6909
sArh dwtyrty kArbyw	6909
sArh hAkAby	10033
sArh hAkAby sAndrz	10033
sArh hkAby sAndrz	10033
sArh kwjwnjlwA AmAdylA	6365
sArh kwjwnjylwA	6365
sArh kwjwnjylwA AmAdylA	6365
sArh nyAnty	5486
sArh sAndrz	10033
sArh zEfrAny	8804
sArh zEfrAny znzry	8804
sArjsyAn	236
sArksyAn	236,255
sArkwzy	2725
sArkysyAn	236,255
sArnA	4001
sArny	990
sArtAj Ezyz	6946
sArts	8053
sArtzytAkys	3294
sArwfyt$	571
sAryf	4912
sAryk	8053
sArynyt$	3460
sAryts	8053
sAsw	1282
sAsw Anjysw	1282
sAsw njwysw	1282
sAsw njysw	1282
sAt$A lwrynty	924
sAt$A ywrynty	924
sAtA	10547
sAtrflyd	9487
sAtrfyld	9487
sAtswky kAtAyAmA	4769
sAtw kylmAn	10305
sAtwrnynw dA kwstA	3359
sAtybAldyf	4910
sAw mAwnj	6045
sAwAt mynbAyf	5233
sAwdAbAyf	5223
sAwls t$ylymA	6240
sAwlws $ylmA	6240
sAwlws $ylymA	6240
sAwlws klAws t$ylymA	6240
sAwlws t$ylymA	6240
sAwly nynstw	2549
sAwly nynystw	2549
sAwlyws skfrnylys	5537
sAwlyws skfyrnylys	5537
sAwrz	2914
sAwt mnbAyf	5233
sAxAtmrAd mHmdwf	8711
sAy zyrbw	707
sAybw	6410
sAydwf	10107
sAymwn $yrklyf	2950
sAymwn brmnjhAm	442
sAymwn brmnjhm	442
sAymwn byrmnjhAm	442
sAymwn hArys	3657
sAymwn kryn	438
sAymwn kwfny	3628
sAymwn kwfy	9020
sAymwn kwfyh	9020
sAymwn kwfyny	3628
sAymwn kwlys	2908
sAymwn mwzndA	10568
sAymwn mwzyndA	10568
sAymwn t$Anj	9064
sAymwn wAltrz	2954
sAymyr TAhry	206
sAymyr tAhyry	206
sAynv dy sAntAmAryA	2487
sAynwfyt$	7478
sAyny kwnt$y	6409
sAynz dy sAntAmAryA	2487
sAyrws AwjwnA	4870
sAyrws fAns	9704
sAyrws fyns	9704
sAytwty	4877
sAyxAnbylyj	6083
sEAdh $Amy	5416
sEd $A*ly	2196
sEd $rydh kEby	7373
sEd Allh jAbry	8457
sEd EbdAllh	5179
sEd EbdAllh SbAH	5179
sEd EbdAllh sAlm	5179
sEd EbdAllh sAlm SbAH	5179
sEd Ebdlh SbAH	5179
sEd Ebdlh sAlm SbAH	5179
sEd Elmy	5760
sEd Hdyvy	4195
sEd Hmd brAk	5205
sEd Hryry	5374
sEd SbAH	5179
sEd bn $rydh kEby	7373
sEd brAk	5205
sEd dyn $A*ly	2196
sEd dyn EvmAny	5785
sEd dyn Hryry	5374
sEd dyn TAnTAn	8919
sEd dyn tAntAn	8919
sEd hAyl srwr	4695
sEd jmEh	4667
sEd kEby	7373
sEd ktAtny	2329
sEd mEn	4191
sEd mEn mwswy	4191
sEd xyr	4687
sEd zxyA	5305
sEdwn	5211
sEdwn HmAdy	4078
sEdwn dlymy	4038
sEdwn jwyr dlymy	4038
sEdy	10368
sEdy ArmAk	8940
sEdy TEmh	4033
sEdy TEmh jbwry	4033
sEry mkwnn	2493
sEwAt mynbAyf	5233
sEwd bn AbrAhym	6717
sEwd bn AbrAhym bn sEwd bwsEydy	6717
sEwd bn AbrAhym bwsEydy	6717
sEwd bn EbdEzyz	7734
sEwd bn EbdEzyz sEwd	7734
sEwd bn EbdrHmn bn Hsn	7353
sEwd bn EbdrHmn bn Hsn vAny	7353
sEwd bn EbdrHmn vAny	7353
sEwd bn Sqr	47
sEwd bn Sqr qAsmy	47
sEwd bn fySl	7779
sEwd bn fySl bn EbdEzyz	7779
sEwd bn fySl bn EbdEzyz sEwd	7779
sEwd bn fySl sEwd	7779
sEwd bn mHmd sATy	7756
sEwd bn rA$d mElA	46
sEwd fySl	7779
sEwd fySl bn EbdEzyz	7779
sEwd fySl sEwd	7779
sEwd mynbAyf	5233
sEwd nASr	5148
sEwd nASr SbAH	5148
sEwd qAsmy	47
sEwd sATy	7756
sEwdbAyf	5223
sEyd	4118,8806
sEyd $nfry	6721
sEyd $nqryHh	1998
sEyd AHmd $nfry	6721
sEyd AbwEly	7221
sEyd AmzAzy	5828
sEyd AyrwAny	4298
sEyd Hsn	4053
sEyd Hsn mwswy	4053
sEyd SyAm	7220
sEyd Tyb jwAd	82
sEyd bn AHmd $nfry	6721
sEyd bn mSTfy	8756
sEyd bn tymwr	6719
sEyd bn tymwr sEyd	6719
sEyd bwHjh	2087
sEyd bwtflyqh	2072
sEyd fwfAnA	3191
sEyd jlyly	4379
sEyd mHmd jwhr	4975
sEyd mHmd smwr	8441
sEyd mfty	4661
sEyd rjAy xrAsAny	4253
sEyd sEywd	2042
sEyd smwr	8441
sEyd xTyb zAdh	4411
sEyd xwsty	160
sEydh qrA$	8825
sEydwf	10107
sHym bn Hmd	7361
sHym bn Hmd vAny	7361
sbAdwlyny	4546
sbAhtyn Awztwrk	8925
sbAjyk	5880
sbAjyt$	5880
sbAk	668
sbAntA	106
sbAstyAn bynyrA	1390
sbAstyAn kwrts	381
sbAstyAn kwrz	381
sbAstyAnw kArdy	4485
sbAswfsky	5977
sbAtAfwrA	4476
sbAtyrw	2462
sbAysr	10031
sbAyt$	5880
sbEAwy	4157
sbEAwy AbrAhym	4157
sbEAwy AbrAhym Hsn	4157
sbHt Afrym	2369
sbhAn	7762
sbhAt Afrym	2369
sbktr	9868
sbnsr AbrAhAm	9731
sbnsr AbrAhm	9731
sbr mrAd nyAzwf	8706
sbrnt dAbwydw	6652
sbrwds	5576
sbrynj	3638
sbrynt dAbwydw	6652
sbstyAn bynyrA	1390
sbsy	8767
sbwsysw dlAmyny	8540
sbwsysw mAyw	10587
sbwsysw mwyw	10587
sby$ywzA kAzybwy	9230
sbydlA	1761
sbylyws sbylywtwbwlws	3234
sbylywtwbwlws	3234
sbyndlyjr	380
sbynwlA	7294
sbyrw Ajnyw	10065
sbyrwbAly	231
sbyrws kbryAnw	1706
sbyrws kybryAnw	1706
sbyryt$	559
sbysr	10031
sbystyAn bynyrA	1390
sbysywzA kAzybwy	9230
sbysywzA wAndyrA kAzybwy	9230
sbytyry	10130
sdAt AwnAl	8881
sdyr jAbArwf	4917
sdyry	7769
sfAntswn	7973
sfAr Abyf	488
sfn kAlAy	547
sfn myksr	2160
sfnyA $wltsh	1832
sfr Abyf	488
sfr Ebyf	488
sfr mrAd nyAzwf	8706
sfr twrAn	8875
sfr xlylwfyt$	536
sfrkr jwrAnswn	7958
sfrydynkw	9197
sfwbwdA	1650,1754
sfyAd jAmsAxwrdyA	3104
sfyAn ElAw	8449
sfyAn mymwny	2009
sfyAn qDAh	4712
sfyAn slmAn qDAh	4712
sfyAnwfyt$	582
sfyklA	10329
sfylAnwfyt$	7464
sfyn dzh y	4193
sfyn dzy	4193
sfyn jwrjnswn	2164
sfyn kAlAy	547
sfyn klAy	547
sfyn myksr	2160
sfyn qlEy	547
sfyn ywrjnsn	2164
sfyn ywrjnswn	2164
sfynArwf	718
sfynyA $wltsh	1832
sfynyA $wltz	1832
sfyr dysn	6568
sfyr dysyn	6568
sfyrkr jwrAnswn	7958
sfyrydynkw	9197
sfyt$lA	10329
sfytAn sfytAnwf	751
sfytkwfyt$	7484
sfytlAn stwyf	744
sfytwzAr mArwfyk	7492
sfytwzAr mArwfyt$	7492
shAm bwjdyry	8741
shAm bwjdyry nmSyh	8741
shArA xAtwn	616
shl wrq zwdy	2529
shlwrq zwdy	2529
shlwrq zwdyh	2529
shly wrq zwdy	2529
shly zwdy	2529
shyl $Ahyn	81
shyl Hsn	8394
shyl bn mHmd frj fArs mzrwEy	53
shyl bn mHmd mzrwEy	53
shyl mHmd frj fArs mzrwEy	53
shyl mHmd mzrwEy	53
shyl mHmwd	6942
shyl mzrwEy	53
sjAfry $ms dyn	3581
sjAfry sjAmsdyn	3581
sjAfry sjAmswdyn	3581
sjfry $ms dyn	3581
skA$fyly	3105
skAbArwty	9308
skAlfArw	4565
skArbhydnswn	4437
skArbydnswn	4437
skArfydynswn	4437
skArlyt	3025
skAywlA	4530
skfrnylys	5537
skfyrnylys	5537
sklymAny	1037
skndr HsAny	10323
skndr Hsyny	10323
skndr Hysyny	10323
skndr hAysyny	10323
skndr hysyny	10323
skrAbAlw	3444
sksy mAsrA	8571
skwbA kwnAty	3170
skwby	9519
skwby$yfsky	7100
skwj	7967
skwkrwft	9760
skwnyAmylyw	4573
skwt bsnt	9696
skwt byryh	9832
skwt bysnt	9696
skwt bysynt	9696
skwt jrAy$n	9559
skwt jrAy$wn	9559
skwt jrAy$yn	9559
skwt jry$n	9559
skwt mAklAlAn	9990
skwt mAklylAn	9990
skwt mAklyln	9990
skwt mklAln	9990
skwt mklylAn	9990
skwt mwrysn	455
skwt mwryswn	455
skwt mwryzwn	455
skwt mylr	9317
skwt qry$n	9559
skwt styrny	9322
skwtr lyby	9787
skwty	4524
skyfAny	4577
skylArwbwlw	3296
skyly	5593
skylymAny	1037
skyryt	1974
sl$y bqly	2515
slAfjAnkA bytrwfskA	5959
slAfwmyr syntskyfyt$	7150
slAfwmyr tsynkyfyt$	7150
slAfyAnkA btrwfskA	5959
slAfyAnkA bytrwfskA	5959
slAl	10416,10364,2034
slAm	5375,5302
slAm fyAD	7208
slAm zkm Ely zwbEy	4208
slAm zkm zwbEy	4208
slAm zwbEy	4208
slAmbr tswjwAny	1050
slAmh HmAd	4643
slAmy	4235
slAmy tnwk	8925
slAmy tynwk	8925
slTAn AHmd jAbr	22
slTAn Ely ErAdh	10440
slTAn Ely k$tmnd	127
slTAn ErAdh	10440
slTAn Hbsy	6711
slTAn bn AHmd jAbr	22
slTAn bn EbdEzyz	7737
slTAn bn EbdEzyz sEwd	7737
slTAn bn Ely ErAdh	10440
slTAn bn mHmd bn nAEm nEmAny	6726
slTAn bn mHmd nEmAny	6726
slTAn bn mHmd qAsmy	42
slTAn bn sAlm Hbsy	6711
slTAn bn sAlm bn sEyd Hbsy	6711
slTAn bn sEd mryxy	7354
slTAn bn zAyd	64
slTAn bn zAyd bn slTAn	64
slTAn bn zAyd bn slTAn nhyAn	64
slTAn bn zAyd nhyAn	64
slTAn brkAny	10431
slTAn hA$m	4035
slTAn hA$m AHmd	4035
slTAn hA$m AHmd TAy	4035
slTAn jAbr	22
slTAn mryxy	7354
slTAn nEmAny	6726
slTAn qAsmy	42
slTAn sAlm Hbsy	6711
slTAn sEd mryxy	7354
slTAn sEyd brkAny	10431
slTAnwf	7545
slTAnyh	4275
slfA kyr	7951,8287
slfA kyr myArdyt	7951,8287
slfAdwr bAldys mysA	1678
slfAdwr bAnylw	6899
slfAdwr dyl swlAr	6815
slfAdwr fAldys mysA	1678
slfAdwr fAldyz mysA	1678
slfAdwr lwryl	6902
slfAdwr lyndy	1385
slfAdwr nSr Allh	3433
slfAdwr sAn$ys syryn	8381
slfAdwr sAn$yz syryn	8381
slfAdwr synfwyjws	6243
slfAdwr vynfwyjws	6243
slfAdwr yndy	1385
slfAn $Alwm	3769
slfstr ntybAntwnjAnyA	841
slfyny	4534
slfyw brlskwny	4552
sljwq AwnAl	8970
sljwq Awnl	8970
sljwq bAyrAktAr Awjlw	8857
sljwq byrqdAr Awjlw	8857
slmAn	7738
slmAn b$yr	6939
slmAn bn EbdEzyz	7738
slmAn bn EbdEzyz sEwd	7738
slmAn bn Hmd	790
slmAn bn Hmd bn Eysy	790
slmAn bn Hmd bn Eysy xlyfh	790
slmAn bn Hmd xlyfh	790
slmAn bn slTAn	7795
slmAn bn slTAn bn EbdEzyz	7795
slmAn bn slTAn bn EbdEzyz sEwd	7795
slmAn bn slTAn sEwd	7795
slmAn bn xlyfh xlyfh	808
slmAn hrfy	7184
slmAn xwr$d	3953
slmAn xwr$yd	3953
slmbr tswjwAn	1050
slmy A$ybAlA	6372
slmy A$ybAlA mwsAfy	6372
slstAn mbAlA	1163
slsw Amwrym	968
slsw lAfyr	966
slwbwdAn kAswlyh	5968
slwbwdAn kAzwly	5968
slwbwdAn kAzwlyh	5968
slwbwdAn mylw$yfyt$	7475
slwbwdAn mylwsfyt$	7475
slwbwdAn mylwswft$	7475
slwbwdAn mylwswfyt$	7475
slwbwdAn mylwsyft$	7475
slwbwdAn mylwsyfyt$	7475
slwbwdAn mylwzwfyt$	7475
slwbwdAn t$Aswly	5968
slwmbr tswjwAn	1050
slwmbr tswjwAny	1050
slwmwn lyrnr	6810
slwtsky	7578
slwyn lwyd	2969
slyfw mwdy	6381
slym $Akr	8739
slym AlHS	5369
slym Ebdlh jbwry	4178
slym jbwry	4178
slym zEnwn	7239
slymAn	2312,5278
slymAn $Ahyn	5150
slymAn $nyn	2089
slymAn AnjAy	8150
slymAn EbAs	8450
slymAn EwAd	2336
slymAn HAfZ	4620
slymAn HdAd	8402
slymAn Swylw	8926
slymAn Twny frnjyh	5340
slymAn bAsy	737
slymAn bn EbdEzyz slym	7774
slymAn byrywA	8116
slymAn dmyrAl	8935
slymAn dmyryl	8935
slymAn dymyrl	8935
slymAn dymyryl	8935
slymAn frnjyh	5380,5340
slymAn frnjyh Aljd	5380
slymAn frnjyh Hfyd	5340
slymAn jylAny	101
slymAn mAjd $Ahyn	5150
slymAn mHmwd Ebydy	5612
slymAn nAblsy	4664
slymAn ndnyh ndyAy	8150
slymAn ndyAy	8150
slymAn ndyn ndyAy	8150
slymAn ndyny ndAy	8150
slymAn ndyny ndyAy	8150
slymAn slym	7774
slymAn swylw	8926
slymAn tsykwtyt$	538
slymAn tyhyk	573
slymAn tyhyt$	573
slymAn tyxyt$	573
slymAny	4223
slymAny ndyAy	8150
slymy	10325
slyzyfy$ws	5544
smA bAnyA	8098
smA lwkwndy	1202
smAEyn EmAry	2069
smAdyArwf	5253
smAntA bAwr	9591
smAnvA bAwr	9591
smArAs	3255
smArAwyrA	5452
smArk my$Al	3499
smArk my$yl	3499
smAylwf	5246
smbA bAnzA	1255
smnjAny	162
smts	10491
smwAl	3048
smwTryt$	3773
smwrA ywns	2492
smwtrt$	3773
smwtryt$	3773
smwts	10491
smyH bTyxy	4686
smyH mEAyTh	4706
smyr $Akr SmydEy	4092
smyr $Akr mHmwd SmydEy	4092
smyr $hAby	7741
smyr HAj	10433
smyr HbA$nh	4645
smyr SmydEy	4092
smyr TAhry	206
smyr bA$A rfAEy	4659
smyr dylw	8817
smyr mbArk	5299
smyr mbyDyn	4651
smyr mqbl	5414
smyr rDwAn	2246
smyr rfAEy	4680
smyr rfAEy Aljd	4659
smyr zyd rfAEy	4680
smyrh AbrAhym bn rjb	831
smyrh AbrAhym rjb	831
smyrh bn rjb	831
smyrh rjb	831
smytys	3285
snAdr	3464
snAdyr	3464
snAn mjAly	4718
snAy	4285
snjAby	4319
snjmAn ry	5100
snjrAny	7043
snjwr	8155
snkArA	693
snsw tAbwny	6154
sntynw	7273
snwjw	6030
snwsy	5715
sny AbAt$A	6430
snyjwr	5867
snyrly Awjlw	8872
snywrh	5314
snzw mt$wnw	10490
sqrATys	7291
sr xtm xlyfh	7903
srAj	5705
srAj HqAny	120
srAj dyn ASlAf	8663
srAj dyn ASlAn	8663
srAj dyn ASlAwf	8663
srAj dyn ASlwf	8663
srAj dyn AslAwf	8663
srAj dyn Aslwf	8663
srAj dyn HqAny	120
srAj dyn jlAl dyn HqAny	120
srAj dyn mHrydyn	8667
srAj dyn mHy dyn	8667
srAj dyn mhr dyn	8667
srAj dyn mhrAldyn	8667
srAj dyn mhrydyn	8667
srAj dyn mwhrydyn	8667
srAj dyn syd bwtrA jmAl lyl	6324
srAj fjysA	2495
srAj fqysA	2495
srAj frjysA	2495
srAj fyjysA	2495
srAky	6487
srdAn dArmAnwfyt$	5884
srdAr ASf AHmd Ely	6964
srdAr AyAz SAdq	7040
srdAr brdy mHmdAwf	8712
srdAr brdy mHmdwf	8712
srdAr byrdy mHmdwf	8712
srdAr byrdymHmdwf	8712
srdAr klyt$	8880
srdAr kylyt$	8880
srdAr qlyj	8880
srdAr qlyt$	8880
srdjAn dArmAnwfyt$	5884
srdjAn krym	5966
srdyAn dArmAnwfyt$	5884
srdyAn krym	5966
srdywkwf	7529
srfrAz bjty	6980
srfrAz bwjty	6980
srfynkwfsky	5979
srj fwhwr	10301
srj srksyAn	236
srj srkysyAn	236
srjAn dArmAnwfyt$	5884
srjAn drmAnwfyt$	5884
srjAn krym	5966
srjsyAn	236
srjyAn krym	5966
srjyw mAtArylA	4465
srksyAn	236,255
srkwzy	2725
srkysyAn	236,255
srlyf	5495
srtAj Ezyz	6946
srtAj Ezyz xAn	6946
srwr dAn$	174
sry mwlyAny	3584
sry mwlyAny AndrAwAty	3584
sryAn dArmAnwfyt$	5884
sryfAstAfA	4006
sryfw nyAmAjw	3383
sryk AHmdwf	5243
sryl rAmAfwzA	10522
srymAfw bAndrAnAykA	5460
sryn mwdw njy	3161
srytA	8656
srytA tAfysyn	8656
srytA tAwysyn	8656
srytA thAfysyn	8656
srytA vAfysyn	8656
srytA vAwysyn	8656
sryvA tAfysn	8656
sryvA tAfysyn	8656
sryvA vAfysyn	8656
stAfrws dymAs	3263
stAfrws dyms	3263
stAfrws lAmbrnydys	3262
stAfrws lAmbrynds	3262
stAfrws lAmbrynydys	3262
stAfrydys	9277
stAlyn	8342
stAn mdnjy	10571
stAn mwdnjy	10571
stAn mwdynjy	10571
stAnkyfy$ws	5545
stAnkzAy	74
stAnly kAkwbw	10541
stAnly kAswnjw kAkwbw	10541
stAnly mAk krystAl	9267
stAnly mAkrstAl	9267
stAnly mAkrystAl	9267
stAnly mkrystAl	9267
stAnly rwv	9476
stAnsfyld tyrnr	9763
stAnslAws mwdynjy	10571
stAny$yf	768
stAnykzAy	74
stAnyslAf $w$kyfyt$	1076
stAnyslAf dAskAlwf	733
stAnyslAf jrws	1755
stAnyslAf kAnyA	7123
stAnyslAf kwzyh	7147
stAnyslAs mwdynjy	10571
stAnyslAws mwdynjy	10571
stArmr	3021
stAvAkys	3248
stAykwrAs	3250
stAynbrj	9468
stAynjrymwr hyrmAnswn	4443
stfAnwbwlws	3295
stn Andrswn	7975
stn twljfwrs	7963
strAsr	8110
strAtAn	5843
strAwjwmA	5601
strAws kAn	2688
strAwywmA	5601
strw	2992
strwb tAlbwt	9462
strwbnyky	1737
strwbnytsky	1737
strwm Aryksn	6574
strws kAn	2688
strwsnr	7324
strwyf	7640
strwywmA	5601
strylyts	5860
stwb	2560
stwkr	402
stwkwyl dAy	1140
stwltnbrj	6591
stwltnbyrj	6591
stwlwjAn	7419
stwlwyAn	7419
stwrAnwfyt$	5891
stwrh	6598
stwrjn	3009
stwrnArAs	3246
stwry	6598
stwyAn jAnyf	732
stwyAnwf	779
stwybrj	1956
stwyf	744
styAnsn	6588
styb mysyt$	3457
stybA$yn	7600
stybAn bwltwrAk	9121
stybAn msyt$	3457
stybAn mysyk	3457
stybAn mysyt$	10456,3457
stybAn myzyt$	3457
stybh mysyt$	10456,3457
styby mysyt$	10456,3457
styf bAnwn	9613
styf blwk	6550
styf blwx	6550
styf byjwn	9627
styf fAynbrj	9391
styf hAdly	9798
styf mnw$yn	9691
styf mnwt$yn	9691
styf skAlys	9921
styf skAlyz	9921
styf wArn	10017
styf wtkwf	9659
styf wytkwb	9659
styf wytkwf	9659
styfAn $nyk	1828
styfAn bwnjw nwArA	1271
styfAn dywn	1134
styfAn kwrnylyws	1905
styfAn lw fwl	2812
styfAn lwfAn	7995
styfAn lwffn	7995
styfAn lwffyn	7995
styfAn lwfn	7995
styfAn lwfwl	2812
styfAn lwfyn	7995
styfAn lywfyn	7995
styfAn mwrys bwnjw nwArA	1271
styfAn mylr	7106
styfAn mysyt$	3457
styfAn rwmAty	2669
styfAn rwmAtyh	2669
styfAn swfyAnsky	766
styfAn syjwrny	2719
styfAn syjwrnyh	2719
styfAn yAnyf	773
styfAn zAybrt	1899
styfAnt$wk	9185
styfAnwbwlws	3295
styfAnwfyt$	7474
styfAny hAlt	9644
styfAny hAlyt	9644
styfAny jr$Am	10041
styfAny jry$Am	10041
styfAny wlyAms	9623
styfAny wlyAmz	9623
styfAny wylyAmz	9623
styfAny$ynA	9195
styfAnyA krAksy	4479
styfn bAnwn	9613
styfn blAny	1143
styfn blyny	1143
styfn bwndy	9653
styfn bwswrv	9477
styfn bwzwrv	9477
styfn byjAn	9627
styfn byjn	9627
styfn byjwn	9627
styfn bykrwft	9555
styfn dyw	8284
styfn dyw dAw	8284
styfn fAjn	9651
styfn fAjyn	9651
styfn fAnAkyr	655
styfn fAnAkyry	655
styfn fAndbwt	644
styfn fAndybwt	644
styfn fAynbrj	9391
styfn hAdly	9798
styfn hArbr	1159
styfn hArbyr	1159
styfn hyb$trAyt	1902
styfn hyky	2943
styfn kAlwnzw mwsywkA	4851
styfn kwtsys	9612
styfn lAnzA	10004
styfn lwfjrwf	3036
styfn mnw$yn	9691
styfn mnwt$n	9691
styfn mnwt$yn	9691
styfn mwl	9605
styfn mwsywkA	4851
styfn myllr	9619
styfn mylr	9619
styfn mynw$yn	9691
styfn rAb	9563
styfn smyv	449
styfn sstAnwfyt$	9476
styfn swlArtz	9853
styfn swlArz	9853
styfn sy$	9544
styfn sybrt	1899
styfn systAnwfyt$	9476
styfn syt$	9544
styfn t$w	9733
styfn t$wnj	10058
styfn t$ywnj	10058
styfn tAwnsnd	9318
styfn tAwnsynd	9318
styfn tAwnznd	9318
styfn wArn	10017
styfn wytkwb	9659
styfn wytkwf	9659
styfn zAybrt	1899
styfnswn kynj	5422
styfnz	9546
styfw bndArwfsky	5989
styfw byndArwfsky	5989
styfw byndArwsky	5989
styfw krfnkwfsky	5962
styfw tsrfnkwfsky	5962
styfyn hAdly	9798
styfyn hArbr	1159
styfyn kwtsys	9612
styfyn smyv	449
styj mwlr	1947
stylA rymnjtwn	3022
stylA rymynjtwn	3022
stylyws bytsAs	3309
styn Andrswn	7975
styn twljfwr$	7963
styn twljfwrs	7963
stynjrymwr hyrmAnswn	4443
stynrjArd	7984
styny hwyr	9958
styrAb	2861
styrjn	3009
styrjwmynA lwrAns tAks	9080
styrjwmynA lwrns tAks	9080
styrjwmynA tAks	9080
styrjwn	3009
stywArt Ayzn$tAt	9456
stywArt AyznstAt	9456
stywArt bwyn	9523
stywArt byt$	2865
stywArt jwns	9576
stywArt jwnz	9576
stywArt lyfy	9680
stywArt ywnj	9006
stywrAt jwnz	9576
stywrAt lyfy	9680
sw hwn	5120
sw ky	6043
sw mAwnj	6045
sw t$n t$Anj	9058
sw t$y	6043
sw tsnj t$Anj	9058
sw tsynj $Anj	9058
sw tsynj t$Anj	9058
sw wk	5041
sw wyn	6050
sw$mA $wArAj	3954
sw$mA swArAj	3954
sw$mA swArj	3954
sw$yl $yndy	3960
sw$yl kwmAr $yndh	3960
sw$yl kwmAr $yndy	3960
sw$yl kwyrAlA	6639
sw$yl kwyrlA	6639
sw$ylA kArky	6640
sw$ylA krky	6640
sw$ylkwmAr $yndy	3960
sw$yndA krAbrAywn	8610
swAbAn twyA	4846
swAr *hb	7915
swArAj	3954
swArAn synj	3941
swArj	3954
swArs sAmbw	3346
swArwb	4004
swAry	3188
swAryh	3188
swArys	7286
swArys sAmbw	3346
swAryv	2458
swAryz	2458,7286
swAryz sAmbw	3346
swbAndryw	3587
swbhwzA	8535
swbhwzA vAny	8535
swbndryw	3587
swbrAhmAnyAm jAy $AnkAr	3922
swbrAhmAnyAm jAy$AnkAr	3922
swbrAhmAnyAm jAy$nkAr	3922
swbrAhmAnyAm jy$AnkAr	3922
swbrAhmnyAm jAy$AnkAr	3922
swbrAmAnyAm jAy$AnkAr	3922
swbrAmAnyAm jAy$nkAr	3922
swbrAmnyAm jAy$AnkAr	3922
swbrwtw	3595
swbwAjA	9028
swbwAnjA	9028
swbwtkA	389,1742
swbwzA	8535
swbwzA vAny	8535
swbyA dAnAbAlAn	8012
swbyAntw	3580
swbyAnyn	7669
swdAnw	10150
swdAny	4145
swdArAjAs	5530
swdArjAs	5530
swdArmwnw	3620
swdhArmwnw	3620
swdnwm	6072
swdrmAn sEyd	3599
swdyq sAfAyf	10104
swdyrmAn sEyd	3599
swfAlyny	8835
swfAnA bwmA	5263
swfAnA fwmA	5263
swfAnAfwmA	5263
swfAnwfwnj	5272
swfAnyArj	2706
swfAtw swbwAjA	9024
swfAtw swbwAnjA	9024
swfndAl	1949
swfyAnsky	766
swh Awk	5041
swh hwn	5120
swh wk	5041
swhArTw	3603
swhArtw	3603
swjA	4836
swjAfAry	7810
swjAtA kwyrAlA	6615
swjAtA synj	3921
swjlw	891
swjywnw	3594
swk $yndA swfyA	4939
swk An	4958
swk AysAn	4956
swk syfAnA	4956
swk t$ndA swfyA	4939
swk t$yndA SwfyA	4939
swk t$yndA swfyA	4939
swkArnw	3602
swkArnwbwtry	3622
swkrAts	7291
swkrAtys	7291
swksy mAsrA	8571
swksyh mAsrA	8571
swksys mAsrA	8571
swky	6043
swl lynwftz	9419
swl lynwfytz	9419
swlAnky	3946
swlbrj	6609
swlbyrj	6609
swlbys	2419
swlfytA AbwltynA	5610
swlhAym	6584
swlwmwn AykwmA byrywA	8116
swlwmwn bAndArAnAykA	5459
swlwmwn bAndrAnAykA	5459
swlwmwn bAndrAnykh	5459
swlwmwn bAsy	737
swlwmwn byrywA	8116
swlwmwn mAmAlwny	7807
swlwnAndrAsAnA	5915
swlws $ylymA	6240
swlws klAws t$ylymA	6240
swlws t$ylymA	6240
swlwx	7148
swly Ebdlh	6400
swly EbdwlAy	6400
swly lAmydw	6449
swly lmydw	6449
swly nynystw	2549
swlydAd byAr	1370
swlydAd fyAr	1370
swlydAd fyr	1370
swlyfAn	9812
swlys	1634
swlywk	3564
swlywm	3560
swlyws skfrnylys	5537
swlyws skfyrnylys	5537
swm$Ay wnjsAwAt	8652
swm$Ay wnjsAwt	8652
swmAnA sAkw	6012
swmAnhAly mAlAyA kry$nA	3952
swmArwjA	1310
swmAry	8149,6844
swmAy	9100
swmAylA bAkAywkw	1315
swmAylA bkAywkw	1315
swmAylw bwbAy mAyjA	5994
swmAylw bwby mAyjA	5994
swmnAt t$Atrjy	3996
swmnAv $Atrjy	3996
swmnAv t$Atrjy	3996
swmnAv t$Atyrjy	3996
swmrw	7037
swmsAfAt lynjsAfAd	5258
swmsAfAt lynjsAfAt	5258
swmt$Ay wnjsAwAt	8652
swmt$Ay wnjsAwt	8652
swmwjy	3540
swmwsA	6517
swmwzA	6517
swmylw bwbAy mAyjA	5994
swmylw bwbw mAyjA	5994
swmylw bwby mAyjA	5994
swmylw bwby myjA	5994
swmylw bwbyh mAyjA	5994
swmylw mAyjA	5994
swmynwA	1203
swmynwA twlwkA	1203
swmytrA mAhAjAn	3998
swn by jAn	1445
swn by qAn	1445
swn byjAn	1445
swn lAy	1475
swn ly	1475
swn sAn	4944
swn t$wn lAn	1571
swn t$wnlAn	1571
swn yw$y	1522
swn ywksy	1522
swn ywy $y	1522
swnAk	2963
swndAl	1949
swndArAfyj	8652
swnj kym	9556
swnj mn swn	5116
swnj myn swn	5116
swnj t$ynj lynj	1548
swnj t$ynjlynj	1548
swnj tAw	1462
swnj ywnj mw	5039
swnksAy syfAndwn	5271
swnkw	8154
swnmyz kwksAl	8953
swnsAy syfAndwn	5271
swntwrn kwnjswmbwnj	8609
swnty	8611
swnty bwnyArAtjlyn	8611
swnty bwnyArAtkAlyn	8611
swnty bwnyArAtklyn	8611
swnvwrn kwnjswmbwnj	8609
swnvy	8611
swnvy bwnyArAtjlyn	8611
swnvy bwnyArAtkAlyn	8611
swnyksA syfAndwn	5271
swnyksAy sybAndwn	5271
swnyksAy syfAndwn	5271
swnyksAy syfAndwny	5271
swnyksy syfAndwn	5271
swnysAy syfAndwn	5271
swqAfAry	7810
swqrATs	7291
swrAbwnj twfy$Ak$Aykwl	8631
swrAbwnj twfyt$Ak$Aykwl	8631
swrAbwnj twfyt$Akt$Aykwl	8631
swrAbwnj twyt$Ak$Aykwl	8631
swrAbwnj twyt$Akt$Aykwl	8631
swrAkyArt sAtyrAtAy	8626
swrAkyArt sAtyrAvAy	8626
swrAkyArt sAvyrAtAy	8626
swrAkyArt sAvyrAvAy	8626
swrAkyAt sAtyrAtAy	8626
swrAkyAt sAvyrAtAy	8626
swrAnjl wybs	7304
swrAnjl wybs Abn	7304
swrAnjl wybs jwnywr	7304
swrAnjyl wybs	7304
swrAnjyl wybs Abn	7304
swrAnjyl wybs jwnywr	7304
swrAt Hsynwf	511
swrAyA sAynv dy sAntA mAryA	2487
swrAyA sAynz dy sAntAmAryA	2487
swrAydy	6577
swrAywd $wlAnwn	8651
swrAywd $wlAnwnd	8651
swrAywd $wlAnwnt	8651
swrAywd jwlAnwnt	8651
swrAywd t$wlAnwn	8651
swrAywd t$wlAnwnd	8651
swrAywd t$wlAnwnt	8651
swrAywt $wlAnwnt	8651
swrAywt t$wlAnwnt	8651
swrkwf	7673
swrn bAbykyAn	242
swrn jAd	1932
swrsA	2568
swrt Hsynwf	511
swrt jwsynwf	511
swrw	1337
swrwfkyn	7514
swrwfykyn	7514
swrwjrAtAn rAmbA$An	8999
swrwkyn	7612
swrwn bAy jyn bykwf	4913
swrwn bAy jynbykwf	4913
swrwnbAy $rybwfyt$ jynbykwf	4913
swrwnbAy jAnbykwf	4913
swrwnbAy jnbykwf	4913
swrwnbAy jyn bkwf	4913
swrwnbAy jyn bykwf	4913
swrwnbAy jynbkwf	4913
swrwnbAy jynbykwf	4913
swrwnbAy jynbykywf	4913
swrwnbAy jynybkwf	4913
swry$ brAbhw	3938
swry$ brAbw	3938
swryA bAhAdwr tAbA	6635
swryA bhAdwr tAbA	6635
swryA bhAdwr vAbA	6635
swrydy	6577
swryn bAbkyAn	242
swryn bAbykAn	242
swryn bAbykyAn	242
swryn bAbykyAns	242
swryn btswAn	8625
swryn bytswAn	8625
swryn bytswn	8625
swryn jAd	1932
swryn jAdy	1932
swryn jryndyAnw	7428
swryn jryndynw	7428
swryt Hsynwf	511
swsAk	3435
swsAn stybAnyAn	276
swsAnA mAlkwrA	328
swskwfyts	7660
swslwf	8362
swsn wAfA Awjw	3156
swswkh Awnw	4779
swswky Awnw	4779
swsylw bAmbAnj ywdhwywnw	3606
swsylw bAmbAnj ywdwywnw	3606
swsylw bAmbAnj ywdywnw	3606
swsylw bAmbAnk ywdwywnw	3606
swsylw bmbAnj ywdwywnw	3606
swsylw ywdwywnw	3606
swsys mAsrA	8571
swt$A dlAmyny	8537
swt$y	6043
swt$yndA krAbrAywn	8610
swtAnwfAts	7451
swthyb vAwjswbAn	8660
swtyb tAwjswbAn	8660
swtyb twjswbAn	8660
swtyb vAwjswbAn	8660
swtyn klwnjsAnj	8616
swvyb vAwjswbAn	8660
swvyb vwjswbAn	8660
swvyn klwnjsAnj	8616
swxbAtAr bAtbwld	6065
swxbAtAryn bAtbwld	6065
swxwtskA	7132
swy wn	6050
swy wyn	6050
swyHly	5724
swybAn twyA	4846
swydy	34
swyl	7778
swylA brAfrmAn	3001
swylA brfrmAn	3001
swylA bryfrmAn	3001
swylw	8926
swyny	2561
swyr	5489
swyrz	2914
swzAn $wAb	9682
swzAn byj	9575
swzAn kwlynz	9897
swzAn rAys	9478
swzAn rAyz	9478
swzAn rys bAsr	409
swzAn syjl	9484
swzAn twrntwn	9611
swzAn vwrntwn	9611
swzAn wAfA Awjw	3156
swzAn zyAdA	9575
swzAn zyAdh	9575
swzAnA $AbwtwfA	8090
swzAnA Anylly	4516
swzAnA Anyly	4516
swzAnA kAbwtwfA	8090
swzAnA mAlkwrA	328
swzAnA t$AbwtwfA	8090
swzy bArbwsA	3354
swzy brbwsA	3354
swzy kArlA bArbwsA	3354
swzy wAylz	9659
swzy wylz	9659
sxwf	6566
sxytynA	7113
sy by rAdAkry$nAn	4017
sy kyw brAwn	9326
sy wAy lywnj	3405
sy$nz	9900
syAbwnjA kwyly	10502
syAbwnjA swyl	10502
syAbwnjA swyly	10502
syAbwnjA t$wyly	10502
syAd bry	8218
syAf	167
syAfry $ms dyn	3581
syAjA	4597
syAkA styfns	8108
syAkA styfnz	8108
syAkA styfynz	8108
syAlh	5658
syAlyAtAwnjw twyfAkAnw	8832
syAmwny	4942
syAnwk	4941
syAny	10357
syArtw	3544
syAry	4228
syAry mykwnyn	2493
syAw by xym	9035
syAwsy swfAlny	8835
syAwsy swfAlyny	8835
syAwsy twbw xAms	8829
syAzwn	6869
syEry mkwnn	2493
sybAstyAn bnyrA	1390
sybAstyAn bylAy	7834
sybAstyAn byly	7834
sybAstyAn bylyh	7834
sybAstyAn bynyrA	1390
sybAstyAn fy$r	1904
sybAstyAn jwrkA	9819
sybAstyAn kwrts	381
sybAstyAn kwrtz	381
sybAstyAn kwrz	381
sybAstyAn lwkwrnw	2635
sybAstyAn lwkwrnyw	2635
sybAstyAn lykwrnw	2635
sybAstyAnw kArdy	4485
sybrAs	3290
sybrt	1899
sybryAn mbwnymbA	840
sybryAn ntAryAmrA	864
sybryAn ntAryAmyrA	864
sybryn ntAryAmyrA	864
sybstyAn bynyrA	1390
sybv ndyAy	2816
sybwsysw bwsy mwyw	10587
sybwsysw dlAmyny	8540
sybwsysw mAyw	10587
sybwsysw mwyw	10587
sybyhA	9147
sybyjA	9147
sybylA	2576
sybyrAs tryjwnA	6153
sybysysw mwyw	10587
sybyt ndAy	2816
sybyv ndyAy	2816
syd AHmd jzAly	2044
syd Akbr dyn	4003
syd EASm mnyr	7028
syd EASm mnyr AHmd $Ah	7028
syd HAmd bAr	6297
syd HAmd bn jEfr bAr	6297
syd HAmd jEfr bAr	6297
syd HAmd syd jEfr bAr	6297
syd Hmyd bAr	6297
syd TArq fATmy	6968
syd Tyb AjA	149
syd Tyb jwAd	82
syd djydjy	1325
syd dydjy	1325
syd jyjy	1325
syd mHmd jwhr	4975
syd mHsn nqwy	6981
syd nwyd qmr	6949
syd slymAn jylAny	101
syd srAj dyn	6324
syd srAj dyn jmAl lyl	6324
syd srAj dyn syd bwtrA jmAl lyl	6324
syd xTyb	7848
syd ywsf rDA jylAny	7035
sydAr snjwr	8155
sydAt AwnAl	8881
sydAt jwby	3151
sydhy sAfytsylA	8619
sydjw	10339
sydky kAbA	8137
sydlw	7140
sydny skyrAmAy	10560
sydny sykrAmAy	10560
sydny sykyrAmAy	10560
sydrAs	3495
sydw AylymAn dyArA	1334
sydw dyArA	1334
sydw dyArh	1334
sydw ymAn dyArA	1334
sydwrsky	1070
sydwyl	3034
sydy mHmd wld $yx Ebdlh	6139
sydy mHmd wld bwbkr	6124
sydy mHmd wld bwbkr wld bwsAlf	6124
sydy mHmd wld mHm	6147
sydy mHmd wld r$yd	5824
sydy wld $yx Ebdlh	6139
sydy wld sAlm	6148
sydyA twry	3183
sydyA twryh	3183
sydyby	6003
sydyfy	1745
sydyky kAbA	8137
sydynA AwmAr sy	8130
sydynA Emr sy	8130
sydyqy kAbA	8137
sydyw	10339
syf AHmd DAlEy	10371
syf AslAm mEmr q*Afy	5628
syf AslAm q*Afy	5628
syf DAlEy	10371
syf bn zAyd	40
syf bn zAyd bn slTAn	40
syf bn zAyd bn slTAn nhyAn	40
syf bn zAyd nhyAn	40
syf dyn bn Ebdlh	6313
syf dyn nAsw$n	6317
syf dyn nAsw$n AsmAEyl	6317
syf dyn nAswtywn	6317
syf dyn nAswtywn AsmAEyl	6317
syf dyn nAswtywn bn AsmAEyl	6317
syf dyn nswtywn	6317
syfr xlylwfyt$	536
syfrAn ntAhwmfwky	844
syft bwdzyt$	540
syfy jryb	2062
syfyly	8831
syfyrA	7149
syfyryn ntAhwmfwky	844
syfyt bwdjyt$	540
syhAmwny	4942
syhAnwk	4941
syhAsAk bwAnjkytkAw	8636
syhAsAk bwAnjkytkyw	8636
syhAsAk fwAnjkytkAw	8636
syhAsAk fwAnjkytkyAw	8636
syhAsAk fwAnjkytkyw	8636
syhwfr	1857
syjAl mAndlkr	9690
syjAl mAndlkyr	9690
syjAn	2787
syjArtw	3544
syjmAn ry	5100
syjmAr jAbryAl	1909
syjmAr jAbryl	1909
syjmwndr dyfyd jwnlwjswn	4446
syjmwndwr dAfyd jwnlwjswn	4446
syjmwndwr dyfyd jwnlAwjswn	4446
syjmwndwr dyfyd jwnlwjswn	4446
syjmwndwr jwnlAwjswn	4446
syjmwndwr jwnlwjswn	4446
syjryd kAj	6549
syjryd kAx	6549
syjwlyn rwAyAl	2670
syjwlyn rwyAl	2670
syjwrdArdwtyr	4445
syjwrdwr Anjy ywhAnswn	4447
syjwrny	2719
syjwrnyh	2719
syjwrw	7299
syjy mAyhArA	4795
syjy myhArA	4795
syk	8148
sykAndy	9224
syksh mAsrA	8571
sykstw dwrAn	2139
sykstw dwrAn bAlyn	2139
sykstw dwrAn bAyn	2139
syksys mAsrA	8571
sykw twry	3197
sykw twryh	3197
sykwbA kwnAt	3170
sykwbA kwnAty	3170
sykwbA kwnAtyh	3170
sykwbA kwnty	3170
sykwrsky	7084
sykwtwry	3197
sykyrAmAy	10560
sykyrynskA	5958
sykyrys	3243
syl$y bqly	2515
syl$y bykyly	2515
sylAbAn rAmAnAtAn	8025
sylAbAn rAmAnAvAn	8025
sylAbAn rAmAntAn nAvAn	8025
sylAjyt$	543
sylAkwfyt$	7468
sylAyA	3427
sylAydjyt$	543
sylAydyt$	543
sylAydzyt$	543
sylAyf	8354
sylAyjyt$	543
sylfA kyr	7951,8287
sylfAn $Alwm	3769
sylfAn Akynjy	1214
sylfAn Ayknjy	1214
sylfAn Aykynj	1214
sylfAn Aykynjh	1214
sylfAn Aykynjy	1214
sylfAnw Awlmbyw	8603
sylfAnw twmAsy	10122
sylfAnw twmAzy	10122
sylfAnws Awlmbyw	8603
sylfAnws Awlymbyw	8603
sylfAny bwrtwn	1979
sylfAny byrtwn	1979
sylfstr AylwnjA	1201
sylfstr AylwnjA AylwkAmbA	1201
sylfstr AylwnjA AylwnkAmbA	1201
sylfstr AylwnjA wnkAmbA	1201
sylfstr nsAnzymAnA	7704
sylfstr ntybAntwnjAnyA	841
sylfstr rAdjwnd	7824
sylfstr rAdyjwnd	7824
sylfstr rAdyjwndy	7824
sylfstr syAly bylykA	3216
sylfstr wnjA	1201
sylfstr wnjA wnkAmbA	1201
sylfstry syAly bylykA	3216
sylfy bAybw tymn	1229
sylfy bAybw tymwn	1229
sylfy fAlyry bAybw	1229
sylfy fAlyry bAybw tymwn	1229
sylfy jwlAr	2633
sylfy kynyjy	855
sylfy lwkAs	5561
sylfystr rAdyjwnd	7824
sylfyw brlskwny	4552
sylfyw brlwskwny	4552
sylfyw byrlskwny	4552
syljAnwfskA dAfkwfA	5990
sylmw sykwtyt$	538
sylmw tsykwtyt$	538
sylstAn jAwmbAly	1240
sylstAn jwmbAly	1240
sylstAn symbwryh	682
sylsw Amwrym	968
sylsw lAfr	966
sylsw lAfyr	966
sylw dAlAn dyAlw	3185
sylw dAlyAn dyAlw	3185
sylw dAlyn dyAllw	3185
sylw dAlyn dyAlw	3185
sylw dAlyn jAlw	3185
sylw dlyn dyAlw	3185
sylw dyAlw	3185
sylwAnwf	7593
sylwm klAsw	8601
sylwm kwmy klAsw	8601
syly$y bqly	2515
syly$y bykly	2515
syly$y bykyly	2515
sylyA flwrys	10222
sylyA flwryz	10222
sylyAnwfskA	5990
sylyAnwfskA dAfkwfA	5990
sylymAn	9602
sylymy	10325
sylyn byrtwn	2784
sylyndA swsA	922
sylyndA swsA lwndA	922
sylyst wAlAndr	9390
sylyst wAlndr	9390
sylystAn mbAlA	1163
sylystAn mbAlA mwnsynsy	1163
sylystAn symbwry	682
sylystyn jAwmbAly	1240
sylystyn jwmbAly	1240
sylystyn mbAlA	1163
sylystyn symbwry	682
sylystyn symbwryh	682
sylyznywf	7641
sylzw Amwrym	968
sym kAlAs	2170
symA bHwv	4618
symA sAmAr	170
symA sAmy bHwv	4618
symA smr	170
symAn	2186
symAw	6348
symHA dynyts	3714
symHA dynytz	3714
symbArA$ mwmbynjyjwy	10562
symbArA$y mwmbnjjwy	10562
symbArA$y mwmbnjyjwy	10562
symbArA$y mwmbynjyjwy	10562
symbArA$yh mwmbynjyjwy	10562
symblys mAtyw sArAndjy	1246
symblys sArAndjy	1246
symblys sArAnjy	1246
symblys sArnjy	1246
symbrA$y mwmbynjyjwy	10562
symbswn mylr	4598
symnby	7968
symwn $yrklyf	2950
symwn A$ydy A$w	1411
symwn Aky	1320
symwn Akydy Akw	1411
symwn Awywnw Ayswnw	3212
symwn Awywnw Ayswnw Anjy	3212
symwn brmnjhAm	442
symwn hArys	3657
symwn hwlwnyA	7153
symwn krm	5298
symwn kryn	438
symwn kwf	9020
symwn kwfny	3628
symwn kwfy	9020
symwn kwfyny	3628
symwn kwls	2908
symwn kwlys	2908
symwn mwzndA	10568
symwn mwzyndA	10568
symwn syrbA	10181
symwn t$Anj	9064
symwn wAltrz	2954
symwn zyrbA	10181
symwntA swmArwjA	1310
symwnyAk	7087
symwnytA swmArwjA	1310
symwnyth	5529
symwnyty	5529
symwr mwlynjz	4589
symws AwryjAn	1149
symws kydykwjlw	3305
symwsyfyt$	7134
symwys byryrA	3370
symynA	2609
symyr TAhry	206
symytys	3285
symywn Aky	1320
symywn Akyh	1320
symywn Awywnw Aswnw	3212
symywn Awywnw Aswnw Anjy	3212
symywn Awywnw Ayswnw	3212
symywn Awywnw Ayswnw Anjwy	3212
symywn Awywnw Ayswnw Anjy	3212
symywn djAnkwf	727
symywn dw sAks kwbwrj	755
symywn dyAnkwf	727
symywn sAks kwbrj	755
symywn sAks kwbwrj	755
symywn sAks kwbwrj jwtA	755
symywn sAkskwbrjwtsky	755
symywn sAkskwbwrj	755
symywn sAkskwbwrjwtsky	755
symywn vAny	755
syn lwyn	6054
syn swn hw	5003
syn swnhw	5003
syn wn syk	5043
synAtAmbw	6189
synAtAmby rAjArAtnAm	8011
synAvAmby rAjArAtnAm	8011
syndA Abrw	6349
syndA Abryw	6349
syndA AnTwnyw dy Abryw	6349
syndA dw Abryw	6349
syndA dy Abryw	6349
syndAjwrtA	2411
syndykwbwAbw	7717
synhA	3932
synjmAn ry	5100
synjwkw	4833
synjwr	8155
synkyfyt$	7114
syntynw	7273
syny AwmArw	6404
syny EmArw	6404
syny Emrw	6404
syny EwmArw	6404
syny brAmwj	8640
syny brAmwt	8640
syny kwnt$y	6409
syny kwnt$yh	6409
syny$A mAly	7459
synyArf	2169
synymw	2775
synyrly Awjlw	8872
synysA mAly	7459
synzw m$wnw	10490
synzw mkwnw	10490
synzw mt$wnw	10490
syrA mkwnn	2493
syrAfAn mwndwnjA	2857
syrAfyn mwndwnjA	2857
syrAj dyn Aslwf	8663
syrAj dyn mhr dyn	8667
syrAn AhAnyAn	238
syrAn AwhAnyAn	238
syrAn AwjAnyAn	238
syrAr	8052
syrdAr brdy mHmdwf	8712
syrdAr byrdy mHmdwf	8712
syrdAr byrdymHmdwf	8712
syrdywkwf	7529
syrhy Arbwzwf	9164
syrhy kyslytsyA	9129
syrhy ly$t$ynkw	9176
syrhy mArt$ynkw	9134
syrhy nAyf	9114
syrhy rwmAs	1073
syrj fwhwr	10301
syrj sArjsyAn	236
syrj sArjysyAn	236
syrj sArksyAn	236
syrj sArkysyAn	236
syrj sArkyzyAn	236
syrj srjsyAn	236
syrj srjysyAn	236
syrj srksyAn	236
syrj srkysAn	236
syrj srkysyAn	236
syrj syrksyAn	236
syrj syrkysyAn	236
syrj tyl	5833
syrjAn krym	5966
syrjw mAtArylA	4465
syrjw mtAryllA	4465
syrjwn	7634
syrjy $AxrAy	7659
syrjy $mAtkw	7610
syrjy $wyjw	7533
syrjy Arbwzwf	9164
syrjy Awrdjwnykydzh	7542
syrjy Axrwmyf	8325
syrjy AyfAnwf	7628
syrjy bryxwdkw	7626
syrjy bryxwdkwf	7626
syrjy fr$ynyn	7553
syrjy fyr$ynyn	7553
syrjy kwrAlynkw	7512
syrjy kwzlwf	7579
syrjy kyrbyt$ynkw	7568
syrjy kyrynkw	7617
syrjy kyslyAk	7549
syrjy kyslytsA	9129
syrjy kyslytsyA	9129
syrjy lAfrwf	7539
syrjy ly$t$ynkw	9176
syrjy lybydyf	7631
syrjy lynj	1067
syrjy mAr$ynkw	9134
syrjy mArt$ynkw	9134
syrjy mArtynwf	1061
syrjy myrwnwf	7642
syrjy nAry$kyn	7644
syrjy nAyf	9114
syrjy rwdskwy	7510
syrjy rwdsky	7510
syrjy rwmAs	1073
syrjy ryAbAkwf	7559
syrjy ryAbkwf	7559
syrjy sArjsyAn	236
syrjy sArksyAn	236
syrjy sArkysyAn	236
syrjy srjsyAn	236
syrjy srksyAn	236
syrjy srkysyAn	236
syrjy stAn$yf	768
syrjy stAny$yf	768
syrjy stAnyt$yf	768
syrjy stybA$yn	7600
syrjy swbyAnyn	7669
syrjy swkwlwf	8331
syrjy swlwmAtyn	7517
syrjy swrwfkyn	7514
syrjy swrwfykyn	7514
syrjy sydwrsky	1070
syrjy tsyfylwf	7614
syrjy tsyfylyf	7614
syrjy tyry$t$nkw	5238
syrjy tyry$t$ynkw	5238
syrjy tyry$ynkw	5238
syrjy yAstrjmbsky	7646
syrjy yAstrjymbsky	7646
syrjy yAstrjymsky	7646
syrjy ynyk	1063
syrjyf	7528
syrjyh lAfrwf	7539
syrjyh stAny$yf	768
syrjyw Abrw	10074
syrjyw dAnysy	955
syrjyw dAnyzy	955
syrjyw frAnkA dAnyzy	955
syrjyw jwr	9659
syrjyw mAsA	339
syrjyw mAtArylA	4465
syrjyw mAtAryllA	4465
syrjyw mAtrylA	4465
syrjyw mwrw	977
syrjyw rAmyryz	6523
syrjyw sylAk	7394
syrjyw t$ylAk	7394
syrjyw xArAmyw	1583
syrl rAmAfwsA	10522
syrl rAmAfwzA	10522
syrlyf	5495
syrnj mwdw njy	3161
syrsky	9112
syrsynA	5470
syrtsy xAmA	1042
syrtsy xAmA AyAn xAmA	1047
syrwj dyn ASlwf	8663
syrwj dyn mhr dyn	8667
syrwjydyn Aslwf	8663
syrwjydyn mwhrydyn	8667
syrwkw kAjyAmA	4824
syrwmwlwtwf	7577
syrws AwjwnA	4870
syrws fAns	9704
syrws nASry	4262
syrxyw Abrw	10074
syrxyw jArAmylw	1583
syrxyw jwr	9659
syrxyw mAsA	339
syrxyw mwrw	977
syrxyw rAmyryz	6523
syrxyw xArAmyw	1583
syry mykwnyn	2493
syryAkw dy mytA	4549
syryfw nyAmAdjw	3383
syryfw nyAmAjw	3383
syryfwd	4936
syryk AHmdwf	5243
syryk AHmtwf	5243
syryk AHmytwf	5243
syryk Axmytwf	5243
syryl AdwlA	1191
syryl AtwnfAk	1420
syryl AtwnfAk jymw	1420
syryl EdwlA	1191
syryl jAn nwn	1827
syryl mAtAmylA rAmAfwzA	10522
syryl nn	1827
syryl nwn	1827
syryl rAmA fwzA	10522
syryl rAmAbwsA	10522
syryl rAmAbwzA	10522
syryl rAmAfwsA	10522
syryl rAmAfwsh	10522
syryl rAmAfwzA	10522
syryl rAmfwsA	10522
syryl rAmfwzA	10522
syryl rAmwfwzA	10522
syryl rmAfwsA	10522
syryl rmAfwzA	10522
syryl sfwbwdA	1754
syryl syrj AtwnfAk	1420
syryl syrj AtwnfAk jymw	1420
syrymAfw bAndArAnAykA	5460
syrymAfw bAndArAnAykh	5460
syrymAfw bAndrAnAykA	5460
syrymAfw bAndrAnAykh	5460
syrymAfw bAndrAnykh	5460
syrymAfw bndrAnAykh	5460
syryn mwdw njAy	3161
syryn mwdw njy	3161
syrynj mwdw njAy	3161
syrynj mwdw njy	3161
syryny	4495
syryqy	191
syrysynA	5470
syryts xAmA	1042
syryts xAmA AyAn xAmA	1047
syrytsy AyAn xAmA	1047
syrytsy kAmA	1042
syrytsy xAmA	1042
syrytsy xAmA AyAn xAmA	1047
sysAfAt kywbwnbAn	5266
sysAfAt kywbwnfAn	5266
sysAfAv kywbwnfAn	5266
sysAr fylAnwyfA	6812
sysAr jAfyryA	1607
sysAr lAndA	6785
sysAr mAywrAl	309
syskw	9407
syswkw	6022
syswkw AmbAlw	3372
syswlw	10500
sysy	2313
sysy mAryAm kAydAmA sydyby	6020
sysy mrym kAydAmA sydyby	6020
sysyh mrym kAydAmA sydybyh	6020
sysyly	7495
syt$yn	7670
sytAnA fy$nw lwt$mynArydw	6181
sytAnA lwt$mynArydw	6181
sytAnAh lwt$mynArydw	6181
sytArAmAn	3910
sytfyny rAbwkA	2587
sytny rAndryAnAswlwnyAykw	5944
sytnyk	7521
sytw	7393
syty sAfytsylA	8619
sytyfny rAbwkA	2587
sytyfyny rAbwkA	2587
sytyfyny rAbwkh	2587
sytyfyny rAmbwkA	2587
sytyny rAndryAnAswlwnyAykw	5944
sytyny rAndryAnAswlwnykw	5944
sytyny rAndrynAswlwnyAykw	5944
sytyny rAndrynAswlwnykw	5944
syvArAmAn	3910
syvy sAfytsylA	8619
syw hwn	5120
syw wAn t$Anj	9054
syw wk	5041
sywkA	7383
sywlAkw	7443
sywlws	7427
sywly	362
sywm msfAn	2505
sywm msfn	2505
sywm msfwn	2505
sywm msfyn	2505
sywm mysfyn	2505
sywmArA kAstrw	3430
sywsAjwr rAmjwlAm	6193
sywsjwr rAmjwlAm	6193
syzAr Abwxlyl	5353
syzAr bryfyty	4464
syzAr fyAnwyfA	6812
syzAr fylAnwyfA	6812
syzAr fyrAtA	6880
syzAr jAfyryA	1607
syzAr jAfyryA trwxyw	1607
syzAr lAndA	6785
syzAr mAywrAl	309
syzAr rAjAlyny	4481
syzr	8952
syzybyrA	7701
szydlw	7140
szyjArtw	3544
szymwn hwlwnyA	7153
t$AbA hndy	3529
t$AbA hyndy	3529
t$Abw	6360
t$AbwndA	6224
t$AbwtwfA	8090
t$Abwtwfyt$	7109
t$Ad wlf	9725
t$AfAlyt ywnj$Aywd	8650
t$AfAlyt ywnjt$Aywd	8650
t$AfAlyt ywnjt$Aywt	8650
t$Afys	10220
t$Afyz	10220
t$Ak $wmr	9903
t$Ak $wmyr	9903
t$Ak hAjl	9898
t$Ak hAjyl	9898
t$Ak hyjl	9898
t$AkAy	203
t$Akwn	2394
t$AkwyrA	6236
t$AlfA	1646
t$Almrz	444
t$Alyrm ywbAmrwnj	8637
t$Ambrlyn	3012
t$Amby	4551
t$Amwrw	6519
t$An $wn synj	8004
t$An Aw t$A	8613
t$An Awt$A	8613
t$An dAy kwAnj	10252
t$An dw hwAn	5103
t$An hnj t$y	8006
t$An hynj t$y	8006
t$An kAy t$yk	9068
t$An sAntwky	8256
t$An sAntwxy	8256
t$An sy	4948
t$An t$wn snj	8004
t$An t$wn synj	8004
t$AndrA $ykAr	3977
t$AndrA $ykhAr	3977
t$AndrA $yxAr	3977
t$AndrAbwrAm bwnwsAmy rAdAkry$nAn	4017
t$AndrykA bAndArAnAykA kwmArAtwnjA	5465
t$AndrykA kwmArAtwnjA	5465
t$AndrykA kwmArtwnjA	5465
t$AndrykAbrsAd sAntwxy	8256
t$AndrykAbyrsAd sAntwxy	8256
t$Anj $wn hsywnj	9055
t$Anj $yAw qAnj	1544
t$Anj $yAwjAnj	1544
t$Anj $yAwqAnj	1544
t$Anj Awy ywnj	5119
t$Anj dh jyAnj	1566
t$Anj dyjyAnj	1566
t$Anj hw jyn	5125
t$Anj jAw ly	1568
t$Anj jAwly	1568
t$Anj jw t$ynj	1572
t$Anj jwn	1468
t$Anj jwt$ynj	1572
t$Anj jwyn	1468
t$Anj jywn	1468
t$Anj kAy $yk	9068,1507
t$Anj mynj	1460
t$Anj mywn	5074
t$Anj qAw ly	1568
t$Anj qAwly	1568
t$Anj qwh t$ynj	1572
t$Anj qwt$ynj	1572
t$Anj sAn t$ynj	9064
t$Anj swnj tAyk	5032
t$Anj syh kywn	5127
t$Anj t$wn $ywnj	9055
t$Anj t$wn hsywnj	9055
t$Anj t$y ywh	1524
t$Anj t$y ywyh	1524
t$Anj t$ywyh	1524
t$Anj wAn kwAn	1433
t$Anj wAn t$ywAn	1433
t$Anj wAnkwAn	1433
t$Anj wAnt$ywAn	1433
t$Anj wy ywnj	5119
t$Anj y swy	1448
t$Anj yh swy	1448
t$Anj yswy	1448
t$Anj yw $yA	1427
t$Anj yw$yA	1427
t$Anj ywksyA	1427
t$AnjAy	1243
t$AnjyrAy	10579
t$ArAmbA	10585
t$ArAn synj	3974
t$Arls	2869
t$Arls tAylwr	5493
t$Arlw sAlwAy	10307
t$Arlwt sAlwAy	10307
t$Arly flAnAjAn	3644
t$Arly flAnjAn	3644
t$Arlyz tAylwr	5493
t$Arlz	2869
t$Arlz $Abyrw	9508
t$Arlz $wmr	9903
t$Arlz $wmyr	9903
t$Arlz brAd kwbr	9334
t$Arlz brAwn	9326
t$Arlz bryt$Ard	9470
t$Arlz dwlfr	9793
t$Arlz dwylfr	9793
t$Arlz flAnAjAn	3644
t$Arlz flAnjAn	3644
t$Arlz frnAndyz	177
t$Arlz frymAn	9441
t$Arlz hAwy	3650
t$Arlz hwhy	3650
t$Arlz hwjy	3650
t$Arlz jAkwby	9291
t$Arlz kArtmAn	9484
t$Arlz klArk	2994
t$Arlz kw$nr	9659
t$Arlz kwfy dyby	1326
t$Arlz kwnAn bAny	1336
t$Arlz kyw brAwn	9326
t$Arlz mwryjAndy	7698
t$Arlz my$yl	677
t$Arlz nkAkwlA	10483
t$Arlz nqAkwlA	10483
t$Arlz ntwAjAy	1034
t$Arlz rAbymAnAnjArA	5925
t$Arlz rdmAn	9969
t$Arlz rydmAn	9969
t$Arlz sAfAryn	1966
t$Arlz snAydr	9514
t$Arlz tAylwr	5493
t$Arlz tylwr	5493
t$Arlz tymbAny ntwAjAy	1034
t$Arlz vAlv	2869
t$Arlz vymbAny ntwAjAy	1034
t$Arlz wylswn	9348
t$Arlz ywst	9402
t$ArnfyrAkwl	8638
t$Arnwjwrsky	8080
t$ArzAsty	7154
t$At$Ay t$wnhAfAn	8646
t$Atrjy	3996
t$Aty$Ay t$wnhAfAn	8646
t$Aty$Ay t$wnhAwAn	8646
t$Aw	1541
t$Aw kh t$y	1498
t$Aw kyjy	1498
t$Aw lh jy	1519
t$Aw ljy	1519
t$Aw ly jy	1519
t$Aw ly jyAn	1541
t$Aw lyjAn	1541
t$Aw lyjy	1519
t$Aw lyjyAn	1541
t$Aw tsy yAnj	1504
t$Aw zy yAnj	1504
t$Aw zyAnj	1504
t$Aw$ Awjlw	8913
t$Aw$yskw	7416
t$Awsyskw	7416
t$Awt$yskw	7416
t$Awy$ Awjlw	8913
t$Ay jwn	1466
t$Ay jwyn	1466
t$Ay jywn	1466
t$Ay jywyn	1466
t$Ayny	9360
t$fAnjyrAy	10579
t$fyk byr	8842
t$lyk	8882
t$n $wy byAn	9070
t$n $yAw dwnj	1458
t$n $yAwdwnj	1458
t$n $yn jn	9078
t$n bnjdh	1425
t$n byn hwA	1544
t$n bynhwA	1544
t$n bynj dh	1425
t$n dh mynj	1479
t$n dmynj	1479
t$n dw hwAn	5103
t$n qAnj	1527
t$n qwh fAnj	1521
t$n t$yn jn	9078
t$n t$yn jyn	9078
t$n wn t$ynj	1514
t$n wy t$ynj	1467
t$n wynt$ynj	1514
t$n wyt$ynj	1467
t$n y	1486
t$nj qwbynj	1452
t$nj qwh bynj	1452
t$nj ywnj hwA	1453
t$njyz AydArbykwf	4893
t$nsw tAbwny	6154
t$r$l	3013
t$rnwxwfA	1738
t$rynj twbjAy	1031
t$str krwkr	9422
t$sykydy	1207
t$w $yAw t$wAn	1477
t$w $yAwt$wAn	1477
t$w An lAy	1502
t$w AnlAy	1502
t$w bAnj tsAw	1523
t$w bAnjzAw	1523
t$w dh	1547
t$w fnj lyAn	1540
t$w fnjlyAn	1540
t$w fynjlyAn	1540
t$w hywn	5050
t$w jwnj tAy	9067
t$w jyA hwA	1555
t$w jywnj tAy	9067
t$w mywnj jywn	5118
t$w mywnj kywn	5118
t$w mywnj rwk	4988
t$w rwnj jy	1556
t$w rwnj tAy	9067
t$w rwnjjy	1556
t$w rywnj hAy	4990
t$w sAnj mwk	5054
t$w swn hwy	5015
t$w swn hy	5015
t$w tAy ywl	5048
t$w tAy ywnj	5051
t$w tAyh ywl	5048
t$w tAywl	5048
t$w ty	1547
t$w tyh ywl	5048
t$w tyh ywnj	5051
t$w ywnj kAnj	1495
t$w ywnj tAy	9067
t$w ywnjkAnj	1495
t$wAn lyk bAy	8648
t$wAn lykbAy	8648
t$wAn lykfAy	8648
t$wbAys	7661
t$wdry $jAEt Hsyn	6971
t$wdry $wjAt Hsyn	6971
t$wdry AHmd mxtAr	6924
t$wdry Amyr Hsyn	7036
t$wdry mHmd Ely	6992
t$wdry nSAr Ely xAn	6983
t$wdry nvAr	6983
t$wdry nvAr Ely	6983
t$wdry nvAr Ely xAn	6983
t$wdynwf	4907
t$wfyt$	7496,572
t$wjwyl kwkAlA mAyjA	6025
t$wjwyl mAyjA	6025
t$wjyl kwkAlA mAyjA	6025
t$wjyl mAyjA	6025
t$wkA	7383
t$wkyhwAnkA	917
t$wkywAnkA	917
t$wlAkw	7443
t$wlAnwnt	8651
t$wlw$	7427
t$wlws	7427
t$wmAly sAyAswn	5256
t$wmAly sAyAswny	5256
t$wmAly sAyAswnyh	5256
t$wmAly sAyAzwn	5256
t$wmby	1192
t$wmbyh	1192
t$wmy	2528
t$wn	5103
t$wn dw hwAn	5103
t$wnhAfAn	8646
t$wnj	5119
t$wnj $An	1482
t$wnj An t$An	5092
t$wnj Awn t$An	5092
t$wnj Awy ywnj	5119
t$wnj Ay ywnj	5119
t$wnj Ayw ywnj	5119
t$wnj Aywy ywnj	5119
t$wnj dwnj ywnj	5115
t$wnj hwnj wn	5094
t$wnj jyAn hwA	1455
t$wnj jyAnhwA	1455
t$wnj kywnj dw	5040
t$wnj sy kwn	5127
t$wnj sy kywn	5127
t$wnj syh jywn	5127
t$wnj syh kwn	5127
t$wnj syh kywn	5127
t$wnj tAn sAnj	10275
t$wnj wn $yk	5079
t$wnj wn syk	5079
t$wnj wn t$An	5092
t$wnj wy ywnj	5119
t$wnj ywy ywnj	5119
t$wrbyA	7421
t$wrkyn	7558
t$wrwAnw	7401
t$wsyt$	7488
t$wt$y	207
t$wy Sn hwy	5015
t$wy hw jwnj	5057
t$wy hw ywnj	5057
t$wy kyw hA	5055
t$wy kyw hAh	5055
t$wy rywnj hAy	4990
t$wy rywnj hy	4990
t$wy rywnj hyh	4990
t$wy sAnj mwk	5054
t$wy sAy Awn	6092
t$wy sn hwy	5015
t$wy swn hwy	5015
t$wy swn hy	5015
t$wy swn wy	5015
t$wy swnj hwnj	5066
t$wy swnj mwk	5054
t$wy ywnj kwn	4994
t$wy ywnj rym	5027
t$wy ywnj rymy	5027
t$y	1564
t$y bnj fAy	1487
t$y byh	519
t$y hAw $yAn	1421
t$y hAw tyAn	1421
t$y hAwtyAn	1421
t$y jyfArA	1662
t$y jyn bnj	1564
t$y jyn bynj	1564
t$y jynbynj	1564
t$y$mbA kAmbwyly	10535
t$y$ymbA kAmbwyl	10535
t$y$ymbA kAmbwyly	10535
t$yA sm	4952
t$yA sym	4952
t$yAn	1491
t$yAn fw	9037
t$yAn jy t$yn	1491
t$yAn ky$yn	1491
t$yAn kyt$yn	1491
t$yAn t$y t$n	1491
t$yAn t$y$yn	1491
t$yAn t$yt$n	1491
t$yAnj kAy $yk	9068,1507
t$yAnj t$ynj kw	9050
t$yAnjAy	1243
t$yAnw	4511
t$yAny	6416
t$yAw $y	1553
t$yAw jwAn hwA	1488
t$ybAlA	1200
t$ybAndA	1182
t$ybndA	1182
t$yby	519
t$ydAmbArAm	3934
t$ydAmbrAm	3934
t$ydy dy jAsbry	4539
t$ydy dy jAsbyry	4539
t$ydy jAjAn	3398
t$ydywsykw	10563
t$yfyk byr	8842
t$yh fnj	1475
t$yjwf	7555
t$yjyr	1066
t$ykw	10334
t$ykwty	290
t$ykydy	1207
t$ylr	8943
t$ylwbA	10546
t$ylwmfA	6238
t$ylyk	8882
t$ylymA	6240
t$ymd sAyxAnbylj	6083
t$ymd sAyxAnbylyj	6083
t$ymw$yfyt$	7134
t$ymwsyfyt$	7134
t$yn	1527,9070
t$yn $wy bAn	9070
t$yn $wy byAn	9070
t$yn $wy byn	9070
t$yn $yAwdwnj	1458
t$yn $yn jyn	9078
t$yn Amyr bykwf	493
t$yn Amyrbykwf	493
t$yn Amyrbywf	493
t$yn bynhwA	1544
t$yn bynj dy	1425
t$yn bynjdy	1425
t$yn dymynj	1479
t$yn hwA swn	1439
t$yn hwAsn	1439
t$yn jAnj	1527
t$yn jy wy	1431
t$yn kAnj	1527
t$yn qAnj	1527
t$yn t$yn jn	9078
t$yn t$yn jyn	9078
t$yn tAn swn	9041
t$yn wy t$ynj	1467
t$yn wynt$ynj	1514
t$yn y	1486
t$yn$ylA	1638
t$ynAmAsA	10565
t$ynAwAt	8622
t$ynj jwbynj	1452
t$ynj ywnj hwA	1453
t$ynjyz AydArbykwf	4893
t$ynjyz Hydrbykwf	4893
t$ynmAyA jArykAn	3916
t$ynmAyA jAryxAn	3916
t$ynmAyA jhAryxAn	3916
t$ynt$ylA	1638
t$yny	9360
t$ynzw Aby	4818
t$yr$l	3013
t$yrAw Ely mwAkwyry	4855
t$yrAw mwAkwyry	4855
t$yrfynkwf	758
t$yrkwf	7504
t$yrnw bAh	8115
t$yrnwmrdyn	7616
t$yrnwmyrdyn	7616
t$yrnwr bA	8115
t$yrnwr bAh	8115
t$yrnwxwfA	1738
t$yrny$ynkw	7678
t$yrnynkw	8345
t$yrwmA	1418
t$yrwmA bAkAry	1418
t$yrwmA bkAry	1418
t$yryAkw dy mytA	4549
t$yryly	4500
t$yrynj twbjAy	1031
t$ys AntrmAyr	9520
t$ys AwntrmAyr	9520
t$ysAnw	6346
t$yskydy	1207,1195
t$yslAf ky$t$Ak	7112
t$ysykdy	1207
t$ysykydy	1207,1195
t$yt jryn	178
t$yt$k	8967
t$ytsw	7393
t$yw jw t$nj	9033
t$yw kw $ynj	9033
t$yw kw t$nj	9033
t$yw kw t$ynj	9033
t$yw kwh t$nj	9033
t$yw kwt$nj	9033
t$yw qwh t$nj	9033
t$ywkA	7383
t$ywlAkw	7443
t$ywmy	6228
t$ywnjA	10558
t$ywynjA	10558
t$yzAry bryfyty	4464
t$yzAry mAryA rAjAlyny	4481
t$yzAry rAjAlyny	4481
t$yzwf	7555
tA$y	10335
tA$yf	4925
tAbAn dynj	8297
tAbAny	5506
tAbAry bAskyz	10090
tAbAry bAvkyv	10090
tAbAry fAskys	10090
tAbAry fAskyz	10090
tAbAry fAzkyz	10090
tAbAryh fAskys	10090
tAbAryh fAskyz	10090
tAbw Ambyky	10519
tAbw mbyky	10519
tAbwny	6154
tAdA$y kwrAnAry	4778
tAdrws AdhAnwm	2508
tAdw$ mAzwfytsky	7128
tAdyt$	7449
tAdyw$ mAzwfysky	7128
tAdyw$ mAzwfytsky	7128
tAdyws mAzwfytsky	7128
tAfArs	1691
tAfArys	1691
tAfAwA bAlywA	6470
tAfy rwyfAs	2189
tAfy rwywAs	2189
tAfysyn	8656
tAj ArlAndr	7989
tAj dyn AHmd	620
tAj dyn bn sEyd mAswndy	4977
tAj dyn bn sEyd mswndy	4977
tAj dyn mAswndy	4977
tAj dyn mswndy	4977
tAj mHmd wrdAk	112
tAj mHmd wrdk	112
tAjAny	4523
tAjAryf	722
tAjh ArlAndr	7989
tAjh AyrlAndr	7989
tAjmy nA wAy	3342
tAjsy t$Afw	2532
tAjy	10335
tAjylAjy	6657
tAjysy $Afw	2532
tAjysy t$Afw	2532
tAk$yn $ynAwAtrA	8622
tAkAky mAtswmwtw	4796
tAkAsw	4743
tAkAy$y	4820
tAkAyt$y	4820
tAksn $ynAwAtrA	8622
tAksyn	8622
tAksyn $ynAwAt	8622
tAksyn $ynAwAtrA	8622
tAksyn $ynAwAtrh	8622
tAksyn $ynAwtrA	8622
tAksyn $ynwAt	8622
tAksyn t$ynAwAt	8622
tAksyn t$ynAwAtrA	8622
tAkwr	159
tAky$tA	4812
tAky$y AwAyA	4736
tAky$y AywAyA	4736
tAky$ytA	4812
tAkyAky mAtswmwtw	4796
tAkynAkA	4753
tAkys tywdwrykAkws	3272
tAkys vywdwrykAkws	3272
tAkyw AkybA	4823
tAkyw fwkwdA	4772
tAkyw kAwAmwrA	4831
tAkyw myky	4771
tAl SAl	8138
tAl rwsw	3687
tAl sAl	8138
tAlAjy	6656
tAlAnt mAmtwf	4927
tAlAnt mAmytwf	4927
tAlAt	1716
tAlAt jEfry	5956
tAlAt zAfyry	5956
tAlbAk nAzArwf	8665
tAlbAk nZrwf	8665
tAlbAk nzArwf	8665
tAlbwt	9462
tAlkwt syly	9413
tAlr	8038
tAlwn	896
tAly kAmwly	5502
tAlys Awbyd mwsy	10311
tAlys Ewbyd mwsy	10311
tAmA$ $wywk	3564
tAmA$ swlywk	3564
tAmA$ swywk	3564
tAmAr byrw$A$fyly	3083
tAmAr byrwt$A$fyly	3083
tAmArA byrwt$A$fyly	3083
tAmAs $wywk	3564
tAmAs swlywk	3564
tAmbAjAnj	3166
tAmbwAl	6486
tAmbwy mwAmbA	1181
tAmbylA	704
tAmr	998
tAmr rfAEy	2352
tAmrAt lAyny	2519
tAmy brws	10057
tAmy brwz	10057
tAmy dAkwyrv	9940
tAmy dwkwrv	9940
tAmyr	998
tAmyr bArdw	3838
tAmyr fArdw	3838
tAmyr hAymAn	3844
tAn $w	6046
tAn $wh	6046
tAn $wy	6046
tAn kfy	1542
tAn kh fy	1542
tAn kyfy	1542
tAnAkA	4809
tAnAsAk bAtymAbrAjwrn	8632
tAnAsAk bAtymAbrAkwrn	8632
tAnAyf	4903
tAndy dwrjy	1023
tAndy mwdysy	10508
tAnj	1492
tAnj fAy	9031
tAnj fy	9031
tAnj jyA $ywAn	1492
tAnj jyA kswAn	1492
tAnj jyA$ywAn	1492
tAnj jyAkswAn	1492
tAnjA	6414
tAnjArA	3155
tAnjw bljyt$	8972
tAnjw byljyj	8972
tAnjw byljyk	8972
tAnjw byljyt$	8972
tAnr	371
tAnr yldyz	8929
tAnr yldz	8929
tAnsw $ylr	8943
tAnsw jylr	8943
tAnsw t$ylAr	8943
tAnsw t$yllr	8943
tAnsw t$ylr	8943
tAntly AndryAnAryfw	5922
tAntyly AndryAnAryfw	5922
tAntyly AndryAnryfw	5922
tAnwm kytykAt$wrn	8641
tAnxwyAj	6082
tAnyA fAjwn	8044
tAnyA fAywn	8044
tAnyA fyjwn	8044
tAnyA fywn	8044
tAnyjAky	4754
tAnyr yldyz	8929
tAnyr yldz	8929
tAnyty mAmAw	4963
tAnyty mAmw	4963
tAnzAn Ay$ybA$y	4806
tAnzylA nArbAyfA	10118
tAr$ysyw brtwny	10151
tArAnjyt sAndw	3927
tArAnjyt synj sAndw	3927
tArAr	7013
tArAsywk	9137
tArjA hAlwnyn	2557
tArlyf	5857
tArmAn	8008
tArmAn $AnmwjArAtnAm	8008
tArsysyw byrtwny	10151
tArt$ysyw byrtwny	10151
tArt$yzyw brtwny	10151
tArt$yzyw byrtwny	10151
tArw Asw	4792
tArw kAnw	4799
tArw kwnw	4799
tArw nAkAyAmA	4781
tAryA hAlwnn	2557
tAryA hAlwnyn	2557
tArylA	6900
tArysyAnw	7424
tAryt$Anw	7424
tAryt$yAnw	7424
tAsk	7139
tAsmAjAmbytwf	5240
tAswlAs	3299
tAsws bAbA*wbwlws	1724
tAsws bAbAdwbwls	1724
tAsws bAbAdwbwlws	1724
tAt$r	3018
tAt$y	10335
tAtAm ly	6023
tAtAr	1719
tAtsw ArymA	4741
tAtyAnA jwlykwfA	7677
tAtyAnA mwskAlkwfA	7578
tAwfA AhAw twbw rAbE	8828
tAwfAhAw twbw rAbE	8828
tAwfAhw twbw rAbE	8828
tAwlAnt bAlA	208
tAwnsnd	9318
tAwnsynd	9318
tAwr mAtAn rwAk	8685
tAwr mAtAn rwAq	8685
tAwryd Abywdwn lAjbAjA	6426
tAwryd lAjbAjA	6426
tAwy rwyfAs	2189
tAy ASqy sylAsy	2501
tAy Asqy slAsy	2501
tAy Asqy sylAsy	2501
tAy Atsky slAsy	2501
tAy Atsky sylAsy	2501
tAy Atsqy sylAsy	2501
tAyAny	4523
tAylwr	5493
tAyrwn frnAndw	5451
tAyrwny fyrnAndw	5451
tEbAn dnj jAy	8297
tEbAn dnq	8297
tEbAn dynj	8297
tEbAn dynq	8297
tEbAn dynq qAy	8297
tbwn	2060
tbwrwrw tytw	4961
tfAwA bAlywA	6470
tfrdyk	1735
tfry bnty	2522
thAmy Ebdwly	8729
thmynh jAnjwA	7057
thmynh jnjwEh	7057
tk$ylA$fyly	3079
tkAlh	5727
tkwr bwrAtAy	6423
tkwr ywsf bwrAtAy	6423
tky$ylA$fyly	3079
tlAly kAmwly	5502
tlbk nZrwf	8665
tlmAn twmAs	3064
tlt$yk	1878
tlwbrdy	5226
tlywbrdy	5226
tlywbyrdy	5226
tmAm slAm	5375
tmAr byrwt$A$fyly	3083
tmArA byrwt$A$fyly	3083
tmArA kwfmAn wyts	9559
tmArA wyts	9559
tmAyr	1910
tmbA dlAmyny	8541
tmbw	6232
tmrAt lAyny	2519
tmsjn Trwnh	2531
tmsjn tyrwnh	2531
tmsjyn tyrwnyh	2531
tmsqn Trwnh	2531
tmym	7343
tmym bn Hmd	7343
tmym bn Hmd bn xlyfh	7343
tmym bn Hmd bn xlyfh vAny	7343
tmym bn Hmd vAny	7343
tmym xlAf	2359
tmyr bArdw	3838
tmyr hAymAn	3844
tmyr sAryf	4912
tmysjn tyrwnh	2531
tndAy byty	10566
tnj hsyAw bynj	1549
tnjA	6414
tnjArA	3155
tnjkw Zfrwl EbdEzyz	6306
tnjsyry	4241
tnjyz kytwfAny	3066
tnjyz syjwA	3095
tnkArA	3155
tnkw AHmd rytA dyn	6307
tnkw EbdrHmn	6330
tnkw EbdrHmn bwtrA	6330
tnkw Zfrwl Ezyz	6306
tnkw zfrwl EbdEzyz	6306
tntyly AndryAnAryfw	5922
tnzylA nArbAyfA	10118
tnzylh nArbAyfA	10118
tnzylh nwrbAyfA	10118
tqdA Almw	2500
tqy dyn SlH	5366
tr$yzyw brtwny	10151
trAby	7875
trAjkwfsky	5987
trAmb	9746
trAn dAy jwAnj	10252
trAn dAy kwAn	10252
trAn dAy kwAnj	10252
trAn dwk lwnj	10273
trAn dwk lywnj	10273
trAn tAn mAn	10284
trAn tAnh mAn	10284
trAn vAn mAn	10284
trAn vAnh mAn	10284
trAqy	135
trAs	481,2987
trAwry	713
trAwryh	713
trAy jAwdy	9930
trAy swtrysnw	3571
trAyAn bA$yskw	7434
trAyAn bAsskw	7434
trAyAn bAsy$kw	7434
trAyAn bAsyskw	7434
trAykw fylyAnwfsky	5991
trAykw fylyAnwsky	5991
trAykwfsky	5987
trAykwsky	5987
trb	10389
trh ky	135
trhwny	5639
trjA hAlwnyn	2557
trkAn	4245
trkmAn bA$y	8706
trkmAnbA$y	8706
trkwfyt$	549
trky	7802
trky bn SAlH mAlky	7805
trky bn fySl	7792
trky bn fySl bn EbdEzyz	7792
trky bn fySl bn EbdEzyz sEwd	7792
trky bn fySl sEwd	7792
trky fySl	7792
trky fySl bn EbdEzyz	7792
trky fySl sEwd	7792
trky mAlky	7805
trmb	9746
trnbwl	473
trnt lwt	9877
trtyws zwnjw	698
trwbnykwf	7625
trwdw	1155,1160
trwfwAdA	8310,8304
trwls lwnd bwlsn	1940
trwls lwnd bwlsyn	1940
trwlz lwnd bwlsn	1940
trwmAn	10060
trwnj $ynh	10271
trwnj my hwA	10290
trwnj t$ynh	10271
trwnj tAn SAnj	10275
trwnj tAn sAn	10275
trwnj tAn sAnj	10275
trwnk tAn sAnk	10275
trws	2987
trwtnyf	7675
trwtsky	8334
trwxylw	1986
trwxyw	1986
trwyls lwnd bwlsn	1940
trwylz lwnd bwlsn	1940
try jwdy	9930
try swtrysnw	3571
tryAn bAsskw	7434
tryAn bAsyskw	7434
tryfwr AymAnwyl	10470
tryfwr mAlArd	6691
tryfwr mAlrd	6691
tryfwr mAnwyl	10470
tryfymy fylysty	2168
tryjfh ly	6592
tryjfy ly	6592
trykwfsky	5987
tryky	5648
trylw	2469
trymwnty	4502
tryn brAmsn	1937
trynh brAmsn	1937
trynt lwt	9877
tryntA	4470
tryny brAmsn	1937
trynydAd xmynyv	2436
trynydAd xymynys	2436
trynydAd xymynyv	2436
trynydAd xymynyz	2436
trysy An jAkwbswn	9621
trysy jAkbswn	9621
trysy jAkwbswn	9621
trytAn $yhw	192
tryw	2469
tryzA mAy	2997
trzyt$	558
tsAHy hAnjby	3789
tsAHy hnjby	3789
tsAhknA	2162
tsAkAlwtws	3249
tsAknA	2162
tsAnAkwbwlws	3308
tsAnj	3404
tsAnjyrAy	10579
tsAt$yfA	783
tsAtsws	3293
tsAw jAnj t$wAn	1432
tsAw jAnjt$wAn	1432
tsAw qAnj t$wAn	1432
tsAxknA	2162
tsAxy hnjby	3789
tsAxyA bjdwrj	6077
tsAxyAjyn bjdwrj	6077
tsAy	9072
tsAy Anj wn	9072
tsAy Anj wyn	9072
tsAy Anjwyn	9072
tsAy Aynj wn	9072
tsAy Aynj wyn	9072
tsAy mynj yn	9073
tsAy ynj wn	9072
tsAy ynj wyn	9072
tsbyrAs	3290
tsfAnjrAy	10579
tsfAnjyrAy	10579
tsfAy dnkA	2504
tsfAy dynkA	2504
tsfAy jbry kydAn	2524
tsfnjyrAy	10579
tsftAn tsftAnwf	751
tsftAnwf	751
tsfy tswr	3667
tsfy zAmyr	3811
tsfyAnwfyt$	582
tsfytAn tsfytAnwf	751
tsfytAn tsyftAnwf	751
tsfytAnwf	751
tsfytkwfyt$	7484
tsfytlyn ywf$yf	752
tsfytlyn ywft$yf	752
tskAlwtws	3249
tsn hAw hwy	6094
tsnj by yAn	1562
tsnj byAn	1562
tsnj t$ynj hwnj	1562
tsnym AslAm	7050
tsnym Aslm	7050
tsrAr	8052
tsrfnkwfsky	5979
tsrnAdAk	548
tsw jwtnbrj	1805
tswhAtzwbwlws	3233
tswjtbAtAr	6069
tswjwAn	1050
tswjwAny	1050
tswnyw ny$ydA	4744
tswrn	1796
tswtwmw hATA	4784
tswtwmw hAtA	4784
tswxAtswbwlws	3233
tswxAtzwbwlws	3233
tswy tyAn kAy	1457
tswy tyAnkAy	1457
tswyw	7412
tsxnA	2162
tsy$ykydy	1207
tsybrAs	3290
tsybrs	3290
tsyby HwTwfyly	3752
tsyby Hwtwbyly	3752
tsyby Hwtwfly	3752
tsyby hwtwfly	3752
tsyby hwtwfyly	3752
tsyby lfny	3778
tsyby lyfny	3778
tsydnbAl	6071
tsyfy Hwtwfly	3752
tsyfy lyfny	3778
tsyfylyf	7614
tsynj t$ynj hwnj	1562
tsyrAnAnA	5934
tsyrAnkyfyt$	7124
tsyrAr	8052
tsyrfynkwfsky	5979
tsyrnbyl jwmbwswryn	6063
tsyrynj twbjAy	1031
tsytskA tsAt$yfA	783
tw lAm	10253
tw t$y hyn	8002
tw$yhykw fwkwy	4755
tw$yky kAyfw	4813
tw$ymy kytAzAwA	4732
tw$ymytsw mwtjy	4800
tw$ymytsw mwtyjy	4800
twAAymAlytw swAlAwfy	10319
twADrws AdHAnwm	2508
twADrws AdhAnwm	2508
twAdyrA	1242
twAjyrAmwnjw	7708
twAnkw EbdHlym	6318
twAnkw EbdHlym mEZm $Ah	6318
twAnkw EbdrHmn bwtrA	6330
twAnkw jEfr	6322
twAnkw jEfr EbdrHmn	6322
twAnkw myzAn zyn EAbdyn	6325
twAnkw syd srAj dyn	6324
twHyd Hsyn	614
twHyd Hsyny	614
twbAly	228
twbjAy	1031
twbmAn	5487
twbw rAbE	8828
twbw sAds	8830
twbw xAms	8829
twbwlAnk	1763
twbwlAnyk	1763
twbwtwA AwlwkAlAlA	8827
twby	227
twbyAs Aylwd	2928
twbyAs blstrwm	7983
twbyAs byl$trwm	7983
twbyAs bylstrm	7983
twbyAs bylstrwm	7983
twbyAs lyndnr	1832
twbyAs tnkl	1828
twbyAs twnkl	1828
twbyAs wd	2928
twd mAklAy	6668
twd mAkly	6668
twd mklAy	6668
twd styrn	9564
twd wAltrz	9329
twd wltrz	9329
twdjmAn	3469
twdmAn	3469
twdwr AwlyAnwfsky	5847
twdwr jyfkwf	756
twdwr tAjAryf	722
twdwr zyfkwf	756
twdwsy	7429
twdyrA	1242
twfAn ArhwrmAn	1720
twfyk mwsAyf	498
twfyk qAsymwf	500
twfylAw Ayty	10315
twfylAw Ayty ysAnA	10315
twfyq $rf dyn	8783
twfyq *w fqArwf	501
twfyq *wAlfqArwf	501
twfyq *wAlfwjArwf	501
twfyq AHmd mnSwr	798
twfyq Abwhdy	4658
twfyq TyrAwy	7234
twfyq ZlfqArwf	501
twfyq bkAr	8754
twfyq jAsymwf	500
twfyq kAsymwf	500
twfyq mnSwr	798
twfyq mwsAyf	498
twfyq qAsmwf	500
twfyq qAsmyf	500
twfyq qAsymwf	500
twfyq swydy	4117
twfyq zlfqArwf	501
twfyq zlfwjArwf	501
twfyq zwlfqArwf	501
twfyq zwlfwjArwf	501
twhAmy Ebdwly	8729
twjA jAywyA mAkntw$	5484
twjA mAkntw$	5484
twjA mAkyntw$	5484
twjAr	6456
twjmAn	3469
twjrwl twrky$	8991
twk tAlAjy	6656
twkAyf	5220
twkw dydyzA	10509
twkw fAyz $Ah	3617
twkw fAyzA$Ah	3617
twkw fAyzAsyAh	3617
twkw fAyzsyAh	3617
twkwr bwrAtAy	6423
twkwr bwrAty	6423
twkwr ywsf bwrAtAy	6423
twkwr ywsf bwrAty	6423
twkwr ywsfw bwrAtAy	6423
twky tAlAjy	6656
twlAm	10253
twlbrt	5497
twldy mwlwjytA	2535
twljfwrs	7963
twlntynw	1680
twlr	9580
twlsy jAbArd	9937
twlsy jbArd	9937
twlwkA	1203
twlwtAy slymAnwf	5219
twlwtAy slymynwf	5219
twly dlAdlA	8546
twlyAnt bAlA	208
twlydw	6830
twlyntynw	1680
twlywtAy slymynwf	5219
twm $Anwn	9534
twm Admz	589
twm Akymy	6447
twm Amr	9938
twm Aykymy	6447
twm bArAk	9659
twm brAk	9659
twm byrlw	9604
twm byrndsn	6555
twm byrylw	9604
twm byrylyw	9604
twm byryndsn	6555
twm dA$l	9873
twm dA$yl	9873
twm dwnlwn	9808
twm dwnyln	9808
twm dwnylwn	9808
twm flt$r	2922
twm flyt$r	2922
twm fwly	9955
twm hwmAn	9722
twm kAntrymAn	9576
twm kAysy	9992
twm kwtn	9938
twm kwtwn	9938
twm kynj	2873
twm kysy	9992
twm lAntw$	9867
twm lAntws	9867
twm mAlynwfsky	9598
twm mAlynwsky	9598
twm nAydz	9574
twm nyds	9574
twm rydj	9714
twm ryj	9714
twm tAbAny	5506
twm vAbAn	5506
twm vAbAny	5506
twm wyst	9647
twmA sAnkArA	693
twmA$ $ymwnyAk	7087
twmA$ btrjyt$yk	1750
twmA$ bwjAr	1768
twmA$ bwyAr	1768
twmA$ bytrjyt$k	1750
twmA$ bytryjyk	1750
twmA$ bytryt$yk	1750
twmA$ kwbt$ny	1739
twmA$ symwnyAk	7087
twmAny twry	6028
twmAny twryh	6028
twmAs $Anwn	9534
twmAs Awnyl	9953
twmAs TAbAny	5506
twmAs bArAk	9659
twmAs brAk	9659
twmAs btry$yk	1750
twmAs bwny yAy	895
twmAs bwyAr	1768
twmAs bykrnj	9429
twmAs bykrynj	9429
twmAs byrylw	9604
twmAs bytrysyk	1750
twmAs bytryt$yk	1750
twmAs dw myzyr	1855
twmAs dwnylwn	9808
twmAs dy myzyAr	1855
twmAs dy myzyr	1855
twmAs fAldhAwzr	9311
twmAs fwly	9955
twmAs fys	2171
twmAs hAldnfAnj	1889
twmAs hAldynfAnj	1889
twmAs hndryk Aylfs	2171
twmAs hndryk Aylfys	2171
twmAs hndryk fys	2171
twmAs hwmAn	9722
twmAs hyndryk Aylfys	2171
twmAs jrynfyld	9591
twmAs jwldbrjr	9615
twmAs jwldbyrjr	9615
twmAs kAntrymAn	9576
twmAs klstyl	404
twmAs klystyl	404
twmAs krAjsky	9524
twmAs krAjysky	9524
twmAs lwswn	1093
twmAs mAsy	9933
twmAs mAtwsyk	1813
twmAs mwtswAhAy vAbAny	5506
twmAs mwtswAhy vAbAny	5506
twmAs mytz	9270
twmAs nAydz	9574
twmAs nyds	9574
twmAs nydz	9574
twmAs nymly	5481
twmAs nymyly	5481
twmAs nymyly yAh	5481
twmAs rAyly	9518
twmAs rymnjsAw	7302
twmAs sAnkArA	693
twmAs snkArA	693
twmAs snkrA	693
twmAs symwnyAk	7087
twmAs tAbAn	5506
twmAs tAbAny	5506
twmAs vAbAn	5506
twmAs vAbAny	5506
twmAs vAbyn	5506
twmAs wAldhAwsr	9311
twmAs wAldhAwzr	9311
twmAs wst	9647
twmAs wyst	9647
twmAs yAh nymyly	5481
twmAs yAy bwny	895
twmAs yAyA nymyly	5481
twmAsdwtyr	4452
twmAsw bAdwA skywbA	4503
twmAsy	10122
twmbA nzyzA	1183
twmbAlbAy	8573
twmr bAr	3698
twmt$yt$	3472
twmwmy AnAdA	4735
twmwmy AynAdA	4735
twmy AysAnj rymnjsAw	7302
twmy AysAnj rymynjsAw	7302
twmy byjt	10058
twmy byjwt	10058
twmy byjyt	10058
twmy frAnks	9255
twmy frAnkz	9255
twmy fyrA krwz	8321
twmy fytwr	10007
twmy kw	8005
twmy kwh	8005
twmy lAbyd	3893
twmy rmnjsAw	7302
twmy rmnjysAw	7302
twmy rymnjsAw	7302
twmy rymnjysAw	7302
twmy rymynjsAw	7302
twmy rymynjysAw	7302
twmy swArys dA fyrA krwz	8321
twmy$y mwrAyAmA	4815
twmyh fyrA krwz	8321
twmyjA dwjby	8602
twmyslAf nkwlyt$	7493
twmyslAf nykwlyk	7493
twmyslAf nykwlyt$	7493
twmyt$y mwrAyAmA	4815
twmyw AwkAmwrA	1772
twmywjA	2558
twmywyA	2558
twn	8976
twn EbdrzAq	6331
twn dwk tAnj	10269
twn dwk vAnj	10269
twnj	4962
twnj $y hwA	3403
twnj jyAn hwA	3403
twnj t$y hwA	3403
twnj t$y hwAh	3403
twnj t$yhwA	3403
twnjlwn syswlyt	5259
twnjlwn syswlyv	5259
twnjsAfAn bwmfyhAn	5261
twnjsAfAn fwmfyhAn	5261
twnjsynj tAmAfwnj	5269
twnjsynj thAmAfwnj	5269
twnjsynj vAmAfwnj	5269
twnkl	1828
twnkw EbdrHmn	6330
twnr	10010
twnwyAn	240
twny Abwt	472
twny blynkn	9813
twny blyr	3019
twny bwrk	461
twny dw brwm	5945
twny dy brwm	5945
twny dybrwm	5945
twny rAdAkyn	2866
twny rAdkyn	2866
twny snw	9995
twny tAn	8001
twny tAn knj yAm	8001
twny tAn knq yAm	8001
twny tAn kynj yAm	8001
twnynw btswlA	3446
twnynw bykwlA	3446
twnynw bytswlA	3446
twnyw bwrj	6159
twqAyf	5220
twr mAtAn rwAk	8685
twr mAtAn rwAq	8685
twr wynslAnd	6587
twr wynyslAnd	6587
twrAjwn zAdh	8684
twrAn	10135
twrAn jwn$	8898
twrAn jwny$	8898
twrbywrn fAldyn	7991
twrbywrn jAjlAnd	6608
twrbywrn yAjlAnd	6608
twrbywrn yAjlnd	6608
twrdArswn	4440
twrdys kwlbrwn jylfAdwtyr	4441
twrfAld $twltnbrj	6593
twrfAld stwltnbrj	6593
twrh sAndfyk	6581
twrjwt AwzAl	8942
twrjyrdwr kAtryn jwnArsdwtyr	4442
twrk	8035
twrkwfyt$	549
twrkwt AwzAl	8942
twrnbwl	473
twrnynj $myt	1964
twrswn bk t$njy$yf	4897
twrswnbyk $ynjy$yf	4897
twrswnbyk t$ynjy$yf	4897
twrt$ynwf	9168
twrwAld stwltnbrj	6593
twry	6028
twry klArk	9984
twry sAndfyk	6581
twrybywnj	7303
twryh	6028
twryh sAndfyk	6581
twryxws	6751
twsAn kwnjw dwdw	1227
twsAnt kwnjw dwdw	1227
twsk	7139
twskAs	3271
twswfsky	1759
twt kyw	8288
twt kyw qAtlwAk	8288
twt qlwAk	8288
twt qlwAk mAnymy	8288
twyAlytw fAlytw swAlAwfy	10319
twyAmAlytw fAlytw swAlAwfy vAny	10319
twyAtwA twbwA tAmAsysy Ayfy	10314
twyAtwA tywbA tAmAsysy	10314
twyfAkAnw	8832
twylAbA	10316
twylAbA sAyly mAlylyjAwy	10316
twylAbA sAylyly	10316
twylAbA sAylyly mAlylyjAwy	10316
twylAybA	10316
twylAybA mAlylyjAwy	10316
twylAybA sAyly mAlylyjAwy	10316
twylAybA sAylyly	10316
twylybA sAylyly mAlylyjAwy	10316
twyw	7412
twywA twbwA tAmAsysy	10314
twywnytwA	8834
txt rwAn$y	4282
txt rwAnjy	4282
ty As tyrwmwrty	3926
ty bAn	4931
ty bAnh	4931
ty syhA	4932
ty$skydy	1207
ty$wmy	2528
ty$yAny	6416
tyA bAn	4931
tyA bAnH	4931
tyA bAnh	4931
tyA syA	4932
tyA syhA	4932
tyAmAn kwlybAly	6006
tyAn hwnj mAw	9039
tyAn jy ywn	1552
tyAn jywn	1552
tyAnjAy	1243
tyAny	6416
tyAtAw tyAnAky	4960
tyAtAw tynAky	4960
tyb Awnyl	9953
tybly drAmy	6001
tybwr bynkw	3531
tybwr nAfrA$yks	3543
tybwr nAfrA$yt$	3543
tybwr nAfrAksyks	3543
tybwr nAfrAt$yt$	3543
tybwr nAjy	9627
tybwrw tytw	4961
tybwrwrw tytw	4961
tybyly drAmy	6001
tybyly drAmyh	6001
tybylyh drAmy	6001
tyd krws	9934
tyd krwz	9934
tyd kynydy	9845
tydrws	2508
tydrws AdAnwm	2508
tydrws AdhAnwm	2508
tydrws AdhAnwm jybrysws	2508
tydrws AdhAnwm jybrysyws	2508
tydrws jybrysws	2508
tydrws jybrysyws	2508
tydw djAbArydzh	3108
tydw jAbArydzh	3108
tydw jbArydzh	3108
tydwrs AdhAnwm	2508
tydy lwksyn	6865
tydyAn jAdyw	8133
tyfyry bnty	2522
tyhwmyr Awry$kwfyt$	3467
tyhwmyr Awryskwfyt$	3467
tyhyndrAzAnAryfylw djAkwbA lyfA	5911
tyhyndrAzAnAryfylw jAkwbA lyfA	5911
tyhyndrAzAnAryfylw lyfA	5911
tyhyt$	573
tyjAn jAdyw	8133
tyjAn kbAH	8112
tyjAn kbh	8112
tyjAny bAndy	6436
tyjAny hdAm	2100
tyjAny mHmd bAnd	6436
tyjAny mHmd bAndy	6436
tyjAny mHmd bndy	6436
tyjrAn sArjsyAn	260
tyjrAn sArksyAn	260
tyjrAn sArkysyAn	260
tyjrAn srjsyAn	260
tyjrAn srksyAn	260
tyjrAn srkysyAn	260
tyjrAn twrwsyAn	268
tyjyltyA	562
tyjyltyjA	562
tykrAn sArkysyAn	260
tykrAn srkysyAn	260
tykybAyf	4926
tykydA ymw	2500
tylAk mArAbAnA	5455
tylfAr	7390
tylmAn twmAs	3064
tylrswn	9709
tym bArw	3037
tym fy$r	477
tym hwdjswn	1151
tym hwkynz	10040
tym jAytnr	9684
tym kArny	9466
tym kAyn	9934
tym kyn	9934
tym kytnj	9266
tym lndrkynj	9596
tym lyndrknj	9596
tym lyndrkynj	9596
tym lyndrkynq	9596
tym$w mwkwnsky	5973
tym$w mwtswnsky	5973
tymAkwfA	7652
tymAn hwbrt kwlybAly	6006
tymAn hwbyr kwlybAly	6006
tymAn kwlybAly	6006
tymbA dlAmyny	8541
tymbA mAswkw	8545
tymbA mAsykw	10510
tymbry sylfA	6468
tymbry sylfyA	6468
tymbryh sylfA	6468
tymbw	6232
tymkw mwkwnsky	5973
tymkw mwtswnsky	5973
tymrmAn	327
tymrmAns	6546
tymrmAnz	6546
tymt$w mwkwnsky	5973
tymt$w mwtswnsky	5973
tymw swyny	2561
tymw$nkw	9162
tymw$ynkw	9162
tymwfty	5871
tymwkw kwny	1352
tymwkw mwtswnsky	5973
tymwkw myly kwny	1352
tymwkw mylyh kwny	1352
tymwkw mylyt kwny	1352
tymwr AyfAnwf	7534
tymwr sAryf	4912
tymwr yAkwb$fyly	3117
tymwr yAkwbA$fyly	3117
tymwry yAkwbA$fyly	3117
tymwsy bAfAdrA	2590
tymwt$w mwtswnsky	5973
tymwty kAbA	8105
tymwty mAlndwmA	1231
tymwty mwsy kAbA	8105
tymwtyh mAlndwmA	1231
tymwtyws	2511
tymwvy hArys	4982
tymwvy hwkynz	10040
tymwvy jAytnr	9684
tymwvy jytnr	9684
tymwvy jyvnr	9684
tymwvy kAbA	8105
tymwvy kArny	9466
tymwvy kbA	8105
tymwvy kytnj	9266
tymwvy lndrkynj	9596
tymwvy lyndrknj	9596
tymwvy lyndrkynj	9596
tymwvy mAlndwmA	1231
tymwvy mwsy kAbA	8105
tymwvy mwsy kbA	8105
tymwvy yAnj	9044
tymwvyws	2511
tymy dyfys	9653
tymy dyfz	9653
tymybr sylfA	6468
tymybry sylfA	6468
tymybry sylfyA	6468
tymybryh sylfA	6468
tymyr sAryf	4912
tymysjn tyrwnh	2531
tymysjn tyrwnyh	2531
tyn hwnj mAw	9039
tyn kyAw	6055
tyn kyw	6055
tyn syn	6051
tynA sAlAmA	1216
tynA slAmA	1216
tynA slAmh	1216
tynA xdA$yly	3070
tynA xydA$yly	3070
tynAtn xydA$yly	3070
tynAtyn xydA$yly	3070
tynbw	6480
tyndAy byty	10566
tyndmAns	669
tyndy byty	10566
tynjyz kytwfAny	3066
tynjyz syjwA	3095
tynkw zfrwl EbdEzyz	6306
tynswlAnwn	8645
tynswlAnwndA	8645
tynt	9783
tynwbw	6480
tyny AbrAhym wAtArA	1317
tyny brAhymA wAtArA	1317
tyny brAhymA wtArA	1317
tyny byrAhymA wAtArA	1317
tyny byrAhymA wtArA	1317
tynyt	9783
tynywx	9120
tyr btrwsyAn	263
tyr bytrwsyAn	263
tyrAns drw	4986
tyrAns synwnjwrwzA	845
tyrk	8035
tyrnbwl	473
tyrns drw	4986
tyrns synwnjwrwzA	845
tyrtsy	4480
tyrtyl	1078
tyrtyws zwnjw	698
tyrw mwrty	3926
tyrwmwrty	3926
tyrwn frnAndw	5451
tyrwnyh	2531
tyry brAnstAd	9617
tyry brytwn	2692
tyry bwrkAr	2619
tyry bwrkArd	2619
tyry bwrkhArd	2619
tyry lwzAn mwnjAlA	1283
tyry mwnjAlA	1283
tyry rwd lArsn	6583
tyry rwd lArswn	6583
tyry rwd lArsyn	6583
tyrybAy mAwty	1354
tyrybAy mAwtyh	1354
tyryh rwd lArsn	6583
tyryns drw	4986
tyrysA lAzArw	6877
tyrysA rybyrA	2490
tyrysytA dylys	6863
tyrysytA kwyntws dylys	6863
tyryz fAjnr	1185
tyryz kAykwAmbA	1185
tyryz kAykwAmbA fAjnr	1185
tyryz kAykwAmbA wAjnr	1185
tyryz mAy	2997
tyryz wAjnr	1185
tyryzA bAtrysyw jwfyA	7278
tyryzA jwfyA	7278
tyryzA kAykwAmbA fAjnr	1185
tyryzA kAykwAmbA wAjnr	1185
tyryzA lAzArw	6877
tyryzA mAy	2997
tyryzA my	2997
tyryzA rybyrA	2490
tyryzytA kwyntws dylys	6863
tyrzh	1891
tyrzy	4480
tyrzyt$	558
tyt AnTwnyw	292
tyt Antwnyw	292
tyt fAhy	2183
tytw	10449
tytw Ambwyny	10474
tytw Awkylw	9222
tytw mbwyny	10474
tytw mwbwyny	10474
tytwf	7556
tytws kwrlAtAn	7407
tytws kwrlAtsyAn	7407
tytws kwrlAtyAn	7407
tytws kwrlAtyn	7407
tytws kwrltsyAn	7407
tyty AnTwnyw	292
tyty Antwnyw	292
tytyh	3126
tytyh AnTwnyw	292
tyw	9030
tyw $y hyAn	8002
tyw $y hyn	8002
tyw bn jwryrAb	6366
tyw fAyjl	1833
tyw frAnkn	646
tyw frAnkyn	646
tyw t$y hn	8002
tyw t$y hyAn	8002
tyw t$y hyn	8002
tywbn jwryrAb	6366
tywdrw AwbyAnj njymA	3227
tywdrws AdhAnwm	2508
tywdwr AwbyAnj	3227
tywdwr AwbyAnj njymA	3227
tywdwr AwbyAnj njymA mbAswjw	3227
tywdwr AwlyAnwfsky	5847
tywdwr bAkwn$y	7405
tywdwr bAkwnsky	7405
tywdwr bAkwnt$y	7405
tywdwr hwlw	877
tywdwr hwys	1868
tywdwr jyfkwf	756
tywdwr ml$kAnw	7396
tywdwr myly$kAnw	7396
tywdwr mylyskAnw	7396
tywdwr qTwf	9485
tywdwr stwlwjAn	7419
tywdwr stwlwyAn	7419
tywdwr syndykwbwAbw	7717
tywdwr syndykwbwbw	7717
tywdwrA jyn$wfskA	745
tywdwrA jynt$wfskA	745
tywdwrAn	3228
tywdwrAn AwbyAnj	3228
tywdwrs AdhAnwm	2508
tywdwrw	6860
tywdwrw AwbyAnj	3227
tywdwrw AwbyAnj AnjwymA	3227
tywdwrw AwbyAnj AnjymA	3227
tywdwrw AwbyAnj mAnj	3228
tywdwrw AwbyAnj mAnjy	3228
tywdwrw AwbyAnj mbAswjw	3227
tywdwrw AwbyAnj njwmA	3227
tywdwrw AwbyAnj njwymA	3227
tywdwrw AwbyAnj njwymA AmbAswjw	3227
tywdwrw AwbyAnj njwymA mbAswjw	3227
tywdwrw AwbyAnj njymA	3227
tywdwrw AwbyAnj njymA mbAswjw	3227
tywdwrw AwbyAnj njymA mbAswjwA	3227
tywdwrw lwbyv kAldyrwn	2386
tywdwrw lwksn	6865
tywdwrw lwksn jwnywr	6865
tywdwrw lwksyn	6865
tywdwrw lwksyn Abn	6865
tywdwrw lwksyn jwnywr	6865
tywdwrw njwymA AwbyAnj mAnjy	3228
tywdwrw njymA AwbyAnj	3228
tywdwrw njymA AwbyAnj mAnj	3228
tywdwrw njymA AwbyAnj mAnjwy	3228
tywdwrw njymA AwbyAnj mAnjy	3228
tywdwrw njymA AwbyAnj mbAswjw	3227
tywdwrw rybyrA	1375
tywdwrws bAnjAlws	3257
tywdwrws rwswbwlws	3301
tywdwryn	3228
tywdwryn AwbyAnj	3228
tywdwryn njymA	3228
tywdwryn njymA AwbyAnj	3228
tywfstw jynjwnA	6905
tywfylws dAnjwmA	6419
tywfystw jwynjwnA	6905
tywfystw jynjwnA	6905
tywkw fAyzA$Ah	3617
tywkw fAyzAsyAh	3617
tywkw fAyzsyAh	3617
tywldy mwlwjytA	2535
tywmywjA	2558
tywmywyA	2558
tyxwnwf	8352
tzAnAkwbwlws	3308
tzAnys tzAnytAkys	3282
tzAnytAkys	3282
tzfytAn tzfytAnwf	751
tzfytAnwf	751
tzyby lyfny	3778
vAbA	6635
vAbAny	5506
vAbAtyrw	2462
vAbt EbAsy	4047
vAbt mHmd EbAsy	4047
vAbt mHmd sEyd EbAsy	4047
vAbw Ambyky	10519
vAbw mbykh	10519
vAbw mbyky	10519
vAbw mbykyh	10519
vAfysyn	8656
vAjy	10335
vAksyn	8622
vAksyn $ynAwAt	8622
vAksyn $ynAwAtrA	8622
vAksyn t$ynAwAt	8622
vAlr	8038
vAmbwy mwAmbA	1181
vAmr EbAs jDbAn	4110
vAmr Ely	5210
vAmr Ely SbAH	5210
vAmr Ely SbAH sAlm SbAH	5210
vAmr bn sbhAn sbhAn	7762
vAmr jDbAn	4110
vAmr sbhAn	7762
vAn $w	6046
vAn $wy	6046
vAn $wyh	6046
vAnAsAk bAtymAbrAjwrn	8632
vAnAsAk bAtymAbrAkwrn	8632
vAndy mwdys	10508
vAndy mwdysy	10508
vAndy mwdyz	10508
vAndy rwv mwdysy	10508
vAnw	3289
vAnwm kytykAt$wrn	8641
vAny AHmd zywdy	26
vAny AbAt$A	6430
vAny EvmAn	6495
vAny bn AHmd zywdy	26
vAny zywdy	26
vArmAn	8008
vArmAn $AnmwjArAtnAm	8008
vArmAn $AnmwjArtnAm	8008
vArmAn $AnmwjrAtnAm	8008
vAt$r	3018
vAt$y	10335
vbAtyrw	2462
vny	5622
vrmAn $AnmwjArAtnAm	8008
vryA sAynv dy sAntA mAryA	2487
vryA sAynv dy sAntAmAryA	2487
vryA sAynz dy sAntAmAryA	2487
vwkw dydyzA	10509
vwlsyl dlAdlA	8546
vwlsyly dlAdlA	8546
vwly dlAdlA	8546
vwlysyl dlAdlA	8546
vwlysyly dlAdlA	8546
vwn	9913
vwnjlwm syswlyv	5259
vwnjlwn syswlyt	5259
vwnjlwn syswlyv	5259
vwnjsAfAn fwmfyhAn	5261
vwnjsAfAnh fwmfyhAnh	5261
vwnjsynj thAmAfwnj	5269
vwnjsynj vAmAfwnj	5269
vwrAyA sAynv dy sAntAmAryA	2487
vwrbwrn yAjlAnd	6608
vwrbywn yAjlAnd	6608
vwrbywrn fAldyn	7991
vwrbywrn jAjlAnd	6608
vwrbywrn yAjlAnd	6608
vwrdArswn	4440
vwrdys jylfAdwtyr	4441
vwrdys kwlbrwn jylfAdwtyr	4441
vwrdys kwlbrwn rykfywrd jylfAdwtyr	4441
vwrfAld $twltnbrj	6593
vwrfAld stwltnbrj	6593
vwrjyrdwr kAtryn jwnArsdwtyr	4442
vwrjyrwr kAtryn jwnArsdwtyr	4442
vwrnynj $mydt	1964
vwrnynj $myt	1964
vwydw	2449
vwyny bn $hAb	6732
vwyny bn $hAb sEyd	6732
vyAn syn	6051
vylA	2480
vymbA dlAmyny	8541
vymbA mAswkw	8545
vymbA mAsykw	10510
vymbA nlAnjAnysw mAswkw	8545
vyn sn	6051
vyn syn	6051
vynly	1018
vysAr lAndA	6785
vyw bn jryrAb	6366
vyw bn jwryAb	6366
vyw bn jwryrAb	6366
vyw fAyjl	1833
vyw frAnkn	646
vywdwr bAkwnsky	7405
vywdwr bAnjAlws	3257
vywdwr hwlw	877
vywdwr hwys	1868
vywdwr kAtwf	9485
vywdwr myly$kAnw	7396
vywdwr qTwf	9485
vywdwrs bAnjAlws	3257
vywdwrw AwbyAnj	3227
vywdwrw AwbyAnj njymA	3227
vywdwrws bAnjAlws	3257
vywdwrws rwswbwlws	3301
vywdwrykAkws	3272
vywfyls dAnjwmA	6419
vywfylws dAnjwmA	6419
vywfylws yAkwbw dAnjwmA	6419
vywfyly	3242
vywfylyws dAnjwmA	6419
w $wy$yAn	1490
w $yAn	1536
w $ywyh t$yAn	1490
w $ywyt$yAn	1490
w bAnj jw	1559
w bAnj qw	1559
w bAnj qwh	1559
w bAnjw	1559
w bAnjwh	1559
w dA wAy	1444
w dA wy	1444
w dAwy	1444
w dn y	9060
w dn yh	9060
w dyn y	9060
w dyn yh	9060
w hAy tAw	1464
w hAytAw	1464
w jyAn myn	1520
w jyAnmyn	1520
w kyAn	1536
w sy kh	1449
w sy ky	1449
w sykh	1449
w syky	1449
w t$An	1536
w t$Aw $yh	9047
w t$yAn	1536
w wn $yk	5131
w wn syk	5131
w wn$yk	5131
w y	1562
wA mwtArykA	6235
wA mwvArykA	6235
wA$ykwfsky	7108
wAEZy	4261
wAEdy $Eybw	6429
wASl	7763
wAd	8156
wAdAjny	876
wAdAny	876
wAdyfwl	1849
wAfl rAmkAlAwAn	7827
wAfyl rAmkAlAwAn	7827
wAfyl rAmkAlwAn	7827
wAfyl rAmklAwAn	7827
wAhAjn xAt$AtwryAn	264
wAhAkn xAt$AtwryAn	264
wAhAn bAbAzyAn	246
wAhAn hwnAnyAn	277
wAhydy $Eybw	6429
wAjbAy	3942
wAkA	6653
wAkr Awz zmAn	599
wAkr zmAn	599
wAkyf dArjAhly	530
wAkyr Awz zmAn	599
wAlAs	3033
wAldhAwzr	9311
wAldhAym	375
wAldjryf	2892
wAldnr	378
wAldymAr bAwlAk	7131
wAlkr sAn myjyl	905
wAlstrwm	7981
wAlt nAtynzyk	1092
wAlt rwstw	9755
wAlt wytmAn rwstw	9755
wAltr $Arb	9285
wAltr $yl	1842
wAltr Amzymby	10572
wAltr Awlbryxt	1780
wAltr brAjA nytw	950
wAltr bydl smyv	9749
wAltr fyltrwny	4582
wAltr kAn$tAynr	9496
wAltr kAnstAynr	9496
wAltr lyny	10298
wAltr mArtws	6759
wAltr mAzymby	10572
wAltr mwndyl	10068
wAltr mzmby	10572
wAltr mzymby	10572
wAltr nAtynt$yk	1092
wAltr swzA brAjA nytw	950
wAltz	9836
wAly Adwn	6441
wAly Adymw	9695
wAly Aydwn	6441
wAn Ezyzh	6339
wAn Ezyzh AsmAEyl	6339
wAn Ezyzh bn AsmAEyl	6339
wAn Ezyzh wAn AsmAEyl	6339
wAn ly	1551
wAnj	1494
wAnj $w wn	1474
wAnj $wn	1474
wAnj $wyn	1474
wAnj $y jy	1441
wAnj $y jyh	1441
wAnj $yAw hwnj	1499
wAnj $yAwhwnj	1499
wAnj $yjy	1441
wAnj $yjyh	1441
wAnj Ay	1494
wAnj hw nynj	1519
wAnj hwnynj	1519
wAnj jwAnj yA	1442
wAnj jwAnjyA	1442
wAnj jwAnyA	1442
wAnj jyn bnj	9074
wAnj jyn bynj	9074
wAnj ky$An	1567
wAnj qwAnj yA	1442
wAnj qy$An	1567
wAnj t$n	1554
wAnj t$y $An	1567
wAnj t$y$An	1567
wAnj t$yn	1554
wAnj wn bn	1542
wAnj wn byn	1542
wAnj wn tAw	1484
wAnj wnbn	1542
wAnj wnbyn	1542
wAnj wntAw	1484
wAnj wyn byn	1542
wAnj wyn tAw	1484
wAnj wynbyn	1542
wAnj wyntAw	1484
wAnj y	1494
wAnj yAnj	1569
wAnj ynj fAn	1440
wAnj ynjfAn	1440
wAnj$wk	1027
wAnjt$wk	1027
wAnky	6413
wAny AyqA	8289
wAqf SAdqwf	495
wAqf SAdyqwf	495
wAqf dArjAhly	530
wAqf drjAhly	530
wAqf drkAhly	530
wAqr zmAn	599
wArTAn AwskAnyAn	248
wArn	10017
wArn krystwfr	9708
wArn trAs	481
wArn trws	481
wArn zymrmAn	9441
wArnr	9922
wArtAn AwskAnyAn	248
wAryn trAs	481
wArywbA	9099
wAsmwsy	7326
wAsyny bwEzh	2075
wAtArA	1332
wAtArA nAt$AbA	8583
wAtArh	1332
wAwyl rAmkAlwAn	7827
wAyA	5496
wAydy $Eybw	6429
wAyfl rAmkAlAwAn	7827
wAyfl rAmkAlwAn	7827
wAyfyl rAmkAlAwAn	7827
wAyl Hlqy	8471
wAyl nAdr Hlqy	8471
wAyly	4163
wAylz	9659
wAyn Ayr	1095
wAyn mArtw	10046
wAyn mArwtw	10046
wAyn swAn	439
wAynbrjr	9357
wAyt$ fAwlr	9469
wAyzmAn	3705
wEydy $Eybw	6429
wHyd Ar$Ad	7053
wHyd Ar$d	7053
wHyd Emr	151
wHyd Emyr	151
wHyd Hsn	6217
wHyd jlAl zAdh	4300
wHyd xlf Awjlw	8901
wHydy	4216
wSfy Altl	4666
wTbAn AbrAhym	4087
wTbAn AbrAhym Hsn	4087
wTbAn AbrAhym tkryty	4087
wTbAn tkryty	4087
wbkh hwkstrA	6537
wbky hwkstrA	6537
wd	2928
wdAy	8575
wdwArd	2948
wdy jwnswn	9618
wfyq jzyny	5388
wfyq sAmrAy	4158
wjdy jwnwl	8860
wkr sAn myjyl	905
wkr zmAn	599
wl$	9505
wlAt$wfsky	8075
wlAyAt jwlyf	502
wlAyAt qwlyf	502
wlAyh AywAzwf	506
wlAyh EywDwf	506
wlAyh jwlyf	502
wlAyt AyfAzwf	506
wlAyt AywAzwf	506
wlAyt EywDwf	506
wlAyt jwlyf	502
wlAyt kwlyf	502
wlAyt qlyf	502
wlAyt qwlyf	502
wlAyty	4323
wld $yx AHmd	6116
wld $yx Ebdlh	6139
wld $yx jzwAny	6095
wld $yx sydyA	6133
wld AjAy	6103
wld Azyd byh	6115
wld EbdEzyz	6140
wld Hdmyn	6131
wld TAyE	6123
wld blAl	6134
wld blxyr	6141
wld bwbkr	6124
wld dAdAh	6135
wld hydAlh	6122
wld jrjs	2527
wld jwrjys	2527
wld jzwAny	6095
wld mHmd AjZf	6130
wld mHmd fAl	6138
wld mHmd ljZf	6130
wld mHmd lqZf	6130
wld mrzwk	6119
wld mrzwq	6119
wld qAblyh	2036
wld sAlk	6136
wld tnsAy	2375
wld wqf	6129
wld xlyfh	2086
wld zydAn	6128
wldtnsAy	2375
wlfjAnj $wsl	377
wlfjAnj $wsyl	377
wlfjAnj AmAdyws brwlhArt	1289
wlfjAnj swbwtkA	389
wlfwfytz	9359
wlfwytz	9359
wlfytz	9359
wlnjtwn kw	9034
wlstrwm	7981
wlswn AHmdy	216
wlsy	9777
wltr mwndyl	10068
wltz	9836
wly Allh syf	4309
wlyAm	2870
wlyAm Aydy	9394
wlyAm bAr	9712
wlyAm bAty	2905
wlyAm brAwnfyld	9512
wlyAm brnz	9500
wlyAm byrns	9500
wlyAm byrnz	9500
wlyAm byry	9362
wlyAm fAlwn	9274
wlyAm fryzr	9284
wlyAm fwks	2882
wlyAm fwlbrAyt	9838
wlyAm hdswn	9499
wlyAm hyj	2983
wlyAm hyk	2983
wlyAm jwrtny	9290
wlyAm kAldwyl	9996
wlyAm kAtwnyfyry	2597
wlyAm klyntwn	9744
wlyAm krAw	9241
wlyAm ksndr	6525
wlyAm kwAnt	9758
wlyAm kwhyn	9363
wlyAm kwlby	9759
wlyAm kysy	9768
wlyAm lAy	9066
wlyAm lAy t$ynj ty	9066
wlyAm lyn	9367
wlyAm lywn mAknzy kynj	1152
wlyAm mAkmAhwn	465
wlyAm mAkryfn	9288
wlyAm mkryfn	9288
wlyAm mwnrw	9520
wlyAm mwntjmry	9458
wlyAm rwbAk	9572
wlyAm rwbwk	9572
wlyAm rwjrz	9703
wlyAm rwtw	4882
wlyAm sAmwy rwtw	4882
wlyAm sAymwn	9664
wlyAm skyt	6848
wlyAm swlyfAn	9414
wlyAm tAylwr	9538
wlyAm twbmAn	5487
wlyAm twlbrt	5497
wlyAm wAkr	9437
wlyAm wArd	9280
wlyAm wbstr	9764
wlyAm wkr	9437
wlyAm wldjryf	2892
wlyAm wystmwrlAnd	9238
wlyAmswn	9548,2885
wlyd EbydAt	4616
wlyd bn Ebdkrym xryjy	7759
wlyd bn Ebdlh bxAry	7763
wlyd bxAry	7763
wlyd dAEwq	5404
wlyd fyAD	5356
wlyd lAfy	5736
wlyd lwqyny	8823
wlyd mElm	8403
wlyd slmAn	5282
wlyd xryjy	7759
wlym	2870
wlym bAty	2905
wlym brnz	9500
wlym byrnz	9500
wlym byry	9362
wlym fAlwn	9274
wlym hyj	2983
wlym kAldwyl	9996
wlym kwhyn	9363
wlym mAkryfn	9288
wlym rwbAk	9572
wlym rwtw	4882
wlym twbmAn	5487
wlym twlbrt	5497
wlym wArd	9280
wlynjtwn kw	9034
wn Awnj	6040
wn jyA bAw	1561
wn jyAbAw	1561
wn mynt	6057
wn sy hwn	5117
wn syh hwn	5117
wnA mAwnj lwyn	6042
wnA mAwnj lyn	6042
wnA mwnj lwyn	6042
wndy $rmAn	9479
wndy $yrmAn	9479
wnj	8010,452
wnj kAn snj	8013
wnj kAn synj	8013
wnjsAwAt	8652
wnstwn bytrs	6674
wnstwn bytrz	6674
wnstwn dwkyrAn	9000
wnstwn lAkyn	8244
wnstwn t$r$l	3013
wnstwn t$rt$l	3013
wnys q*Afy	5687
wqAr zmAn	599
wqf dArjAhly	530
wqr zmAn	599
wqyf dArjAhly	530
wqyf drjAhly	530
wrbyrj	10047
wrdAk	73
wrdk	73
wrknh jbyw	2509
wrknh jybyw	2509
wrknyh jbyhw	2509
wrknyh jybyhw	2509
wrkynh jybyhw	2509
wrkyny jybyhw	2509
wrkynyh jybyhw	2509
wrn krystwfr	9708
wrnr fAymAn	399
wrqnh jbyhw	2509
wrqnh jbyw	2509
wrqnh jybyw	2509
wrqynh jbyw	2509
wrqyny jybyw	2509
ws myt$l	9615
wsAm Hsn	5390
wsly klArk	9248
wstfAl	9598
wstndwrb	2431
wsym sjAd	7012
wtArA	1332
wtkwf	9659
wtrA	1332
wy fnj hh	1434
wy fnj hy	1434
wy fnj xh	1434
wy fnjhh	1434
wy fnjxh	1434
wy fynj hy	1434
wy fynj xh	1434
wy fynjh	1434
wy fynjhy	1434
wy fynjy	1434
wy kym wy	8023
wy kym wyn	8023
wy swnj lAk	5126
wy swnj rAk	5126
wy sywnj lAk	5126
wyAh	5496
wybs	7304
wydmr $lwmbf	1293
wydrAwjw	717
wydwdw	3605
wyfl rAmkAlAwAn	7827
wyfl rAmkAlwAn	7827
wyfl rAmklAwAn	7827
wyfyl rAmkAlAwAn	7827
wyfyl rAmkAlwAn	7827
wyfyl rAmklAwAn	7827
wyjtwnjA	5463
wyjyrAtny	5448
wyjytA hyrAv	5457
wyjytwnjA	5463
wyjyvA hyrAv	5457
wykrAmAnAyAky	5466
wykrmsnj	5464
wykrmsynj	5464
wykrmsynjh	5464
wykrmysynjy	5464
wykrymAnAyAky	5466
wykrymsynj	5464
wykrymsynjh	5464
wykrymysynjh	5464
wykrymysynjy	5464
wyl$	9505
wylbr rws	9691
wylbr symwsA	10538
wylbwr rws	9691
wylbwr symwsA	10538
wylfrd rynjtwn	1086
wylfryd AmfwlA	6363
wylfryd AymfwlA	6363
wylfryd hwnjbydjy	898
wylfryd lyAndr Awnjbydjy	898
wylfryd lyAndr hwnjbydjy	898
wylfryd mArtnz	670
wylfryd mArtynz	670
wylfryd rynjtwn	1086
wylms	678
wylmys	678
wylnjtwn kw	9034
wylswn bAstwr	2130
wylswn bAstwr mwrys	2130
wylswn ndwlw AyAh	4850
wyltwn sAnkAwlw	5491
wyltwn snkAwlw	5491
wyly $twf	1784
wyly brAndt	1841
wyly brAnt	1841
wyly klAs	650
wyly klAys	650
wyly nyAmytwy	868
wyly swfndAl	1949
wyly tlAfy	9027
wyly tylAfy	9027
wylyAm	2870
wylyAm AwrbAn	10039
wylyAm Aydy	9394
wylyAm bAr	9712
wylyAm bAty	2905
wylyAm brAwnfyld	9512
wylyAm brnz	9500
wylyAm byrnz	9500
wylyAm byry	9362
wylyAm byty	2905
wylyAm fAlwn	9274
wylyAm fryzr	9284
wylyAm fwlbrAyt	9838
wylyAm hdswn	9499
wylyAm hyj	2983
wylyAm jwrtny	9290
wylyAm kAldwyl	9996
wylyAm kAtwnyfyry	2597
wylyAm klyntwn	9744
wylyAm krAw	9241
wylyAm ksndr	6525
wylyAm kwAnt	9758
wylyAm kwhyn	9363
wylyAm kwlby	9759
wylyAm kysy	9768
wylyAm lAy	9066
wylyAm lyn	9367
wylyAm mAkmAhwn	465
wylyAm mAkrAfn	9288
wylyAm mwntjwmry	9458
wylyAm rwbAk	9572
wylyAm rwbwk	9572
wylyAm rwjrz	9703
wylyAm rwtw	4882
wylyAm sAmwy rwtw	4882
wylyAm swlyfAn	9414
wylyAm tAylwr	9538
wylyAm twbmAn	5487
wylyAm twlbrt	5497
wylyAm wAldjryf	2892
wylyAm wArd	9280
wylyAm wbstr	9764
wylyAm wkr	9437
wylyAm wstmwrlAnd	9238
wylyAm wybstr	9764
wylyAmswn	2885
wylyAmy kAtwnyfr	2597
wylyAmy kAtwnyfyry	2597
wylym ksAndr	6525
wylym ksndr	6525
wylym rwtw	4882
wylynjtwn kw	9034
wym dwznbrj	6535
wym kwk	6563
wymy Adynyjy	6450
wyn	1561
wyn Awnj	6040
wyn jyA bAw	1561
wyn jyAbAw	1561
wyn mAb	6658
wyn mArwtw	10046
wyn mAynt	6057
wyn mnt	6057
wyn myAnt	6057
wyn myn	6057
wyn mynj	6057
wyn mynt	6057
wyn swAn	439
wyndy $rmAn	9479
wyndy $yrmAn	9479
wyndy t$Ambrln	9495
wyndy t$Ambrlyn	9495
wyndy t$yrmAn	9479
wynslAnd	6587
wynstwn bAldwyn sbnsr	180
wynstwn bytr	6674
wynstwn bytrs	6674
wynstwn bytrz	6674
wynstwn dwkyrAn	9000
wynstwn lAkyn	8244
wynstwn lwrd	9428
wynstwn t$r$l	3013
wynstwn t$yr$l	3013
wyrA$wn swxwndAbAtybAk	8658
wyrAbA mwyly	3967
wyrAjwdA	3592
wyrAntw	3572
wyrAt$wn swxwnvAbAtybAk	8658
wyrAywdA	3592
wyrbyrj	10047
wyrt$wn swkwndhAbAtybAk	8658
wys AHmd brmk	118
wys bArmAk	118
wys brmk	118
wys mwk	376
wys myt$l	9615
wysly klArk	9248
wysly smynA	2609
wysly symynA	2609
wystfAl	9598
wystmAkwt	2915
wystmwrlAnd	9238
wystndwrb	2431
wysy kAynAk	8992
wysy qAynAq	8992
wysyw nwnys	974
wysyw nwnys fyryrA	974
wysyw nwnyz	974
wyt$ fAwlr	9469
wytAnjwlA	4857
wytkwb	9659
wytkwf	9659
wytlAm	466
wytns mAnjwndy	10569
wytns mAnjwyndy	10569
wytnys mAnjwyndy	10569
wytwld fA$ykwfsky	7108
wytwld wA$ykwfsky	7108
wyzly klArk	9248
wyzly symynA	2609
wyznr	9432
wyzyw nwnys	974
wyzyw nwnys fyryrA	974
wzyry hAmAnh	4343
wzyry hmAnh	4343
xATr	7363,7380
xAbyr myly	356
xAdjA brAsAd $ArmA Awly	6613
xAdjA brAsAd Awly	6613
xAdmy	4387
xAfyr Asbwt	6
xAfyr Asbwt zAmwrA	6
xAfyr bwns	2101
xAfyr bwnsy	2101
xAfyr bwswtw	3422
xAfyr byryz dw kwylAr	6771
xAfyr byryz dy kwyAr	6771
xAfyr byryz dy kwylAr	6771
xAfyr byryz dykwyAr	6771
xAfyr bytyl	5572
xAfyr fAly rystrA	6798
xAfyr fAy rystrA	6798
xAfyr fylAskyz	6808
xAfyr fylAskyz kyskyn	6808
xAfyr jwnzAlys Awlyt$yA	6787
xAfyr jwnzAlyz AwlAt$yA	6787
xAfyr jwnzAlyz Awlyt$yA	6787
xAfyr mArtynyz A$A	6744
xAfyr mArtynyz At$A	6744
xAfyr mwryw	913
xAfyr mwryw dy lA rwt$A	913
xAfyr mylAy	356
xAfyr myly	356
xAfyr mylyh	356
xAfyr rwxw	2472
xAjh	27
xAjy	4287
xAkwbw Arbnz	3326
xAkwbw Arbynz	3326
xAlAf xAlAfwf	492
xAld $wkAt	8824
xAld AEysr	7947
xAld EArf	7196
xAld ETyh	7350
xAld EZm	8456
xAld EbdEzyz fAlH	7789
xAld Ebydy	4042
xAld Ely fADl	5202
xAld Hftr	5618
xAld HmydAn	7797
xAld Hsyn ymAny	10366
xAld SrAyrh	4603
xAld bHAH	10396
xAld bn AHmd	810
xAld bn AHmd bn mHmd	810
xAld bn AHmd bn mHmd xlyfh	810
xAld bn AHmd xlyfh	810
xAld bn EbdEzyz	7735
xAld bn EbdEzyz bn EyAf	7730
xAld bn EbdEzyz fAlH	7789
xAld bn EbdEzyz sEwd	7735
xAld bn Ebdlh xlyfh	835
xAld bn EbdrzAq nfysy	7753
xAld bn Ely HmydAn	7797
xAld bn EyAf	7730
xAld bn EyAf mqrn	7730
xAld bn bndr bn EbdEzyz	7739
xAld bn bndr bn EbdEzyz sEwd	7739
xAld bn bndr bn slTAn	7766
xAld bn bndr bn slTAn sEwd	7766
xAld bn bndr sEwd	7739,7766
xAld bn hlAl bn nASr mEwly	6730
xAld bn hlAl mEwly	6730
xAld bn mHmd ETyh	7350
xAld bn mHmd bn zAyd	59
xAld bn mHmd bn zAyd nhyAn	59
xAld bn mHmd nhyAn	59
xAld bn slTAn	7724
xAld bn slTAn bn EbdEzyz	7724
xAld bn slTAn bn EbdEzyz sEwd	7724
xAld bn slTAn sEwd	7724
xAld bn slmAn	7765
xAld bn slmAn bn EbdEzyz	7765
xAld bn slmAn bn EbdEzyz sEwd	7765
xAld bn slmAn sEwd	7765
xAld bn xlyfh bn EbdEzyz	7375
xAld bn xlyfh bn EbdEzyz vAny	7375
xAld bn xlyfh vAny	7375
xAld bn ywsf jlAhmh	804
xAld fADl	5202
xAld fAlH	7789
xAld fwzy	2319
xAld hlAl mEwly	6730
xAld jArAllh	5153
xAld jfyk	8873
xAld jlAhmh	804
xAld jmyl SrAyrh	4603
xAld jrAH	5136
xAld jrAH SbAH	5136
xAld jwyk	8873
xAld kEym	5630
xAld klAldh	4707
xAld m$ry	5726
xAld mAzn	5669
xAld mEwly	6730
xAld mHfwZ bHAH	10396
xAld mHfwZ bn Ebdlh bHAH	10396
xAld mHmd ETyh	7350
xAld mbrwk	5645
xAld mbrwk Ebdlh	5645
xAld mtEb Ebydy	4042
xAld nASry	5826
xAld nfysy	7753
xAld nwry	8786
xAld nzAr	2000
xAld shyly	8725
xAld slAm	7207
xAld slymAn jArAllh	5153
xAld t$fyk	8873
xAld t$yfyk	8873
xAld tyjAny mAzn	5669
xAld ymAny	10366
xAld ywsf jlAhmh	804
xAld zyAdh	5301
xAldh DyA'	624
xAldh zyA	624
xAlq byrdy AtAyf	8702
xAlqyAr	129
xAltmA bAtwljA	6090
xAltmAjyn bAtwljA	6090
xAlykbyrdy AtAyf	8702
xAmA	1047
xAmnh Ay	4365
xAmny	4365,4338
xAmrwxwn zAryfy	8666
xAmtAy sybAndwn	5265
xAmtAy syfAndwn	5265
xAmtAy syfAndwny	5265
xAnAl	6637
xAnAnA jwsmAw	8697
xAndrw twlydw	6830
xAndw wAnj$wk	1019
xAndw wAnjt$wk	1019
xAndwzy	4313
xAnwf	7606
xAqAn EbAsy	6984
xAqAn fydAn	8956
xAr	6967
xAt$AdwryAn	264
xAt$AtwryAn	264
xAtmy	4366
xAtzydAkys	3251
xAwA	10232
xAwmy bArtwmyw	4
xAymy bAs zAmwrA	933
xAymy bAv zAmwrA	933
xAymy bAz zAmwrA	933
xAymy brmwdyz	1595
xAymy byrmwdys	1595
xAymy byrmwdyz	1595
xAymy jAmA	7274
xAymy lwsyn$y	10217
xAymy lwsynt$y	10217
xAymy mAywr AwryxA	2442
xAymy myrAndA	8371
xAymy rwldws	2135
xAyr bwlswnArw	993
xAzAr AbrAhym	528
xDr	5137
xDyr mwsy jEfr xzAEy	4212
xDyr xzAEy	4212
xSAwnh	4615
xTyb	4385
xTyb zAdh	4411
xdAm	8435
xfwstwf	1060
xh ly fnj	1572
xh ly fynj	1572
xh lyfnj	1572
xh lyfynj	1572
xh wy dwnj	1428
xh wydwnj	1428
xh y t$nj	6093
xlAf xlAfwf	492
xlAl sfyt$lA	10329
xlEtbry	4318
xlf xAlfwf	492
xlf xlAfwf	492
xlf xlfwf	492
xlfAn	56
xlwSy AkAr	8852
xlwSy AqAr	8852
xlwd dEybs	7197
xlwq bAywlkn	8897
xlydh DyA'	624
xlyfh $Ahyn	27
xlyfh $Ahyn mrr	27
xlyfh $Amy	7939
xlyfh AHmd ZhrAny	825
xlyfh Ely HArvy	6706
xlyfh HArvy	6706
xlyfh Hftr	5673
xlyfh HmAdh	5169
xlyfh ZhrAny	825
xlyfh blqAsm Hftr	5673
xlyfh bn AHmd ZhrAny	825
xlyfh bn AHmd xlyfh	791
xlyfh bn Ebdlh bn mHmd xlyfh	797
xlyfh bn Ebdlh xlyfh	797
xlyfh bn Ely HArvy	6706
xlyfh bn Ely bn Eysy HArvy	6706
xlyfh bn Hmd	7374,7369
xlyfh bn Hmd bn xlyfh	7369
xlyfh bn Hmd bn xlyfh vAny	7369
xlyfh bn Hmd vAny	7374,7369
xlyfh bn slmAn	820
xlyfh bn slmAn xlyfh	820
xlyfh bn zAyd	10
xlyfh bn zAyd bn slTAn	10
xlyfh bn zAyd bn slTAn nhyAn	10
xlyfh bn zAyd nhyAn	10
xlyfh jwyl	5704
xlyfh mHmd jwyl	5704
xlyfh mrr	27
xlyfh msAEd HmAdh	5169
xlyfy	7355,7378
xlyl bA$A sAyryn	7895
xlyl mkAwy	5297
xlyl rHmAn	640
xlyl zAd	9506
xlylwfyt$	536
xlylwr rHmn	640
xlyly	173
xlylzAd	9506
xmrAxAn Zryfy	8666
xmyny	4336
xmys jhynAwy	8763
xnb$y	10439
xndqr m$tAq AHmd	604
xrAfy	5212
xrAlAmbws btryds	1702
xrAzy	4260
xrm dAstjyr xAn	6926
xrm dstjyr	6926
xrm dstkyr	6926
xrw$t$wf	8343
xrw$wf	8343
xrw$yf	8343
xrwt$wf	8343
xrwt$yf	8343
xryjy	7759
xrynyn	1054
xrystnkw	7666
xrystwdwlyds	1732
xrystwdwlydys	1732
xrystwfwrws fwkAyds	1701
xrystwfwrws fwkAydys	1701
xrystwfyAs	1727
xrystws sArtzytAkys	3294
xrystws stAykwrAs	3250
xrystyAn mykwsky	5985
xrystyAn mytskwfsky	5985
xrystyAn mytskwsky	5985
xrystynkw	7666
xryswhwydys	3267
xryswxwydys	3267
xsbwlAtwf	7638
xsnwlyn	7678
xsrwf hArwtywnyAn	253
xw jyn tAw	1560
xw t$wn hwA	1571
xw$rw	4290
xwAjA ASf	6925
xwAjA mHmd ASf	6925
xwAjh ASf	6925
xwAjh mHmd ASf	6925
xwAjh mHmd EASf	6925
xwAjh nAZm dyn	6990
xwAkym $ysAnw	6346
xwAkym t$ysAnw	6346
xwAkym twrA	2455
xwAkyn bAlAjwyr	1987
xwAkyn bAlAjyr	1987
xwAkyn nAfArw fAls	10153
xwAn AfArA	7335
xwAn AfArA mAsyl	7335
xwAn AjnAsyw sylys	915
xwAn AjnAsyw vwydw	2449
xwAn AjnAsyw zwydw	2449
xwAn AnTwnyw yAnys bArnwyfw	2398
xwAn AnTwnyw yAnyv bArnwybw	2398
xwAn AnTwnyw yAnyv bArnwyfw	2398
xwAn Anryly	6857
xwAn AstybAn Ajyry	7312
xwAn AwrlAndw AyrnAndyz	3429
xwAn AwrlAndw hrnAndys	3429
xwAn AwrlAndw hrnAndyz	3429
xwAn AwrlAndw hyrnAndyz	3429
xwAn AyjnAsyw vwydw	2449
xwAn bw$	1988
xwAn bwns Anryl	6857
xwAn bwns Anryly	6857
xwAn bwnsy Anryly	6857
xwAn byrwn	341
xwAn dwmynjw byrwn	341
xwAn frnAndw krystw	1602
xwAn fylAskw	6825
xwAn fylAskw fArAdw	6825
xwAn hyrnAndyz	3429
xwAn jAbryAl fAldys	1369
xwAn jAbryl fAldys	1369
xwAn jAbryl fAldyz	1369
xwAn jAydw	10225
xwAn jwAydw	10225
xwAn jwAydwA	10225
xwAn jwydw	10225
xwAn kAmylw mwrynyw	6271
xwAn kArlws	2451
xwAn kArlws Awl	2451
xwAn kArlws AwnjAnyA	343
xwAn kArlws bArylA	6754
xwAn kArlws bnzwn	1576
xwAn kArlws bynswn	1576
xwAn kArlws bynzwn	1576
xwAn kArlws fArylA	6754
xwAn kArlws fAryllA	6754
xwAn kArlws fAsmwsy	7326
xwAn kArlws hwljyn	2122
xwAn kArlws hwrtAdw mylr	6791
xwAn kArlws wAsmwsy	7326
xwAn kArlws wAzmwsy	7326
xwAn mAnwyl sAntws	1585
xwAn mAnwyl sAntwz	1585
xwAn mAnwyl sntws	1585
xwAn mAryA bwrdAbry	10086
xwAn mAryA bwrdAbyry	10086
xwAn rAmwn dy lA fwynty	6247
xwAn sbAtA	2125
xwAn xymynys	6811
xwAn xymynyz	6811
xwAn xymynyz mAywr	6811
xwAn zAbAtA	2125
xwAn zArAty	9797
xwAn zrAty	9797
xwArzmy	159
xwAw brnArdw dy myrAndA	288
xwAw brnArdw fyrA	3357
xwAw lwrnsw	281
xwAw lwrynsw	281
xwAw myrAndA	288
xwbys	3231
xwfAnyts	1756
xwjA	210
xwjAy	10324
xwjh	210,7744
xwlwf	7573
xwlyAn jArsyA fArjAs	2390
xwlyAn jArvyA bArjAs	2390
xwlyw ArywlA	7322
xwlyw bwrjys	10224
xwlyw bwrxys	10224
xwlyw kwbws	363
xwlyw mAryA sAnjynyty	10087
xwlyw sAnjynyty	10087
xwlyw sysAr ArywlA	7322
xwlyw syzAr ArywlA	7322
xwmbw kA$Aly	6239
xwmbw kAt$Aly	6239
xwmbwdzw nt$Afhyny	10504
xwmbwdzw nt$Afny	10504
xwmbwdzw nt$Afyny	10504
xwmt$Ak	9113
xwn swdAry	4953
xwndkAr m$tAq AHmd	604
xwr$yd	3953
xwr$yd kAswry	6965
xwr$yd mHmwd kAswry	6965
xwr$yd mHmwd qSwry	6965
xwr$yd qSwry	6965
xwrAm dAstAjyr	6926
xwrAm dAstjyr	6926
xwrAm dAstjyr xAn	6926
xwrlswx	6085
xwrxy AryAsA	10233
xwrxy AryAsA mwnsyrAt	10233
xwrxy AryAvA	10233
xwrxy AryAzA	10233
xwrxy bAtly	10089
xwrxy bAtly AybAnyz	10089
xwrxy bAtyh	10089
xwrxy bryz	3316
xwrxy bwm xysws	8322
xwrxy bwrjys	1690
xwrxy bwrxys	1690
xwrxy bydylA	345
xwrxy byrjwlyw	10147
xwrxy dyl kAstylw	6806
xwrxy dyl kAstyw	6806
xwrxy dyskAyAr	2399
xwrxy dyvkAyAr	2399
xwrxy dyzkAyAr	2399
xwrxy fAlyrw	10178
xwrxy fAwry	329
xwrxy frnAndys dyAs	2448
xwrxy frnAndyv dyAv	2448
xwrxy frnAndyv dyAz	2448
xwrxy frnAndyz dyAz	2448
xwrxy fwnsykA	1683
xwrxy fwry	329
xwrxy fydylA	345
xwrxy fyrnAndyv dyAv	2448
xwrxy fyrnAndyv dyAz	2448
xwrxy fyrnAndyz dyAz	2448
xwrxy fyrnAnyz dyAz	2448
xwrxy jlAs	2150
xwrxy jlAs Asbynyl	2150
xwrxy kAbytAnyt$	337
xwrxy kArlws dy mydA fwnsykA	1683
xwrxy kArlws fwnskA	1683
xwrxy kArlws fwnsykA	1683
xwrxy kArlws mydA fwnsykA	1683
xwrxy kAstAnydA	6264
xwrxy kyrwjA	940
xwrxy lArA kAstrw	7318
xwrxy lArynAjA	10085
xwrxy mAlw	3353
xwrxy mAryw byrjwlyw	10147
xwrxy mwrAjAs	2413
xwrxy rAfAyl fydylA	345
xwrxy rwdryjys	10230
xwrxy rwdryjyz	10230
xwrxy rwdryjz	10230
xwrxy sAmbAyw	7297
xwrxy syrAnw	3330
xwrxy syrAnw yAs	3330
xwrxy tAyAnA	326
xwrxy twlntynw	1680
xwrxy twlyntynw	1680
xwrxy twtw kyrwjA	940
xwrxyh AryAsA	10233
xwrxyh AryAzA	10233
xwrxyh bAtly	10089
xwrxyh dyl kAstyw	6806
xwrxyh fAwry	329
xwrxyh fwry	329
xwrxyh fydylA	345
xwrxyh jlAs	2150
xwrxyh kAstAnydA	6264
xwrxyh kyrwjA	940
xwrxyh lArA kAstrw	7318
xwrxyh rwdryjyz	10230
xwrxyh tAyAnA	326
xwrylswx	6085
xwslA dykw	10516
xwsnwlyn	7678
xwsrwf hArwtwnyAn	253
xwsrwf hArwtywnyAn	253
xwsty	160
xwsw	7001
xwsy AdwArdw dws sAntws	283
xwsy brytw	1689
xwsy bwnw	2393
xwsy dy kArfAxAl	2409
xwsy lwys rwdryjyz vbAtyrw	2462
xwsy lwys vbAtyrw	2462
xwsy mAnwyl bArys	2441
xwsy mAnwyl jArsyA mArjAyw	2437
xwsy mAnwyl jArvyA mArjAyw	2437
xwsy mAryA AvnAr	2461
xwsy mAryA AznAr	2461
xwsy mAryA nyfys	1697
xwsy mAryw fAz	3384
xwsyb bwryl	2439
xwsyb byky	2433
xwsyb bykyh	2433
xwsyfynA fydAl	1657
xwsyh AdwArdw dw sAntws	283
xwsyh AdwArdw dws sAntws	283
xwsyh AdwrAdw dws sAntws	283
xwsyh AnTwnyw jArsyA bylAwndy	6775
xwsyh AnTwnyw kAst	1392
xwsyh AnTwnyw mwrynw rwfynyly	7313
xwsyh AnTwnyw myAdy	6254
xwsyh AnTwnyw myAdy kwrybrynyA	6254
xwsyh AnTwnyw myd	6254
xwsyh AnTwnyw t$Anj	6809
xwsyh AnTwnyw wnsw	2445
xwsyh Anjyl jwryA	6262
xwsyh Anxyl jwryA	6262
xwsyh Awlysys kwryA Ay sylfA	1698
xwsyh AyAlA lAsw	2105
xwsyh AydwArdw dws sAntws	283
xwsyh bA$ykw	6353
xwsyh bAlkAzAr	6834
xwsyh bAlnsyA	2119
xwsyh bArys	2441
xwsyh bAt$ykw	6353
xwsyh brytw	1689
xwsyh bwnw	2393
xwsyh bwtylhw dy fAskwnsylws	294
xwsyh bwtylw dy fAskwnsylws	294
xwsyh byby mwxykA	10091
xwsyh bykyh	2433
xwsyh dw fynysyA	6892
xwsyh dws sAntws	283
xwsyh dy fAskwnsylws	294
xwsyh dy fynysyA	6892
xwsyh dy kArbAxAl	2409
xwsyh dy kArfAxAl	2409
xwsyh dy lA jAskA	2102
xwsyh dy lA jAskA lwbyz	2102
xwsyh fAlnsyA	2119
xwsyh fAlynsyA	2119
xwsyh fAz	3384
xwsyh frnAndyz AstyjArybyA	7319
xwsyh fyjAs	945
xwsyh fyjyrys	1631
xwsyh fyjyrys fyrr	1628
xwsyh fyjyrys fyryr	1628
xwsyh fylyks frnAndyz	7319
xwsyh fylyks frnAndyz AstyjArybyA	7319
xwsyh fysnt rAnjyl	10184
xwsyh fysnty rAnjyl	10184
xwsyh fysnty rAnxyl	10184
xwsyh fyvynty rAnxyl	10184
xwsyh hyry	6838
xwsyh jAbryl kArysw	6756
xwsyh jArsyA bylAwndy	6775
xwsyh jArsyA mArjAyw	2437
xwsyh jyry	6838
xwsyh jyry Awry	6838
xwsyh kAst	1392
xwsyh ksndr jwsmAw	8697
xwsyh kwndwjwA bAt$ykw	6353
xwsyh lwbyz bwrtylw	6287
xwsyh lwbyz bwrtyw	6287
xwsyh lwys jwtyrys	8687
xwsyh lwys jysws	1682
xwsyh lwys lyfrAmntw	1693
xwsyh lwys lyfrAmyntw	1693
xwsyh lwys rwdryjyv vAbAtyrw	2462
xwsyh lwys rwdryjyz vAbAtyrw	2462
xwsyh lwys rwdryjyz zAbAtyrw	2462
xwsyh lwys vAbAtyrw	2462
xwsyh lwys vbAtyrw	2462
xwsyh lwys xysws	1682
xwsyh lwys zAbAtyrw	2462
xwsyh mAnwyl bAkAs kAstrw	8365
xwsyh mAnwyl bArs	2441
xwsyh mAnwyl bArwsw	7276
xwsyh mAnwyl bArwzw	7276
xwsyh mAnwyl bArys	2441
xwsyh mAnwyl bAryv	2441
xwsyh mAnwyl dwrAw bArwsw	7276
xwsyh mAnwyl fArys	2441
xwsyh mAnwyl jArsyA mArjAlw	2437
xwsyh mAnwyl jArsyA mArjAyw	2437
xwsyh mAnwyl jArvyA mArjAlw	2437
xwsyh mAnwyl jArvyA mArjAyw	2437
xwsyh mAnwyl mArjAyw	2437
xwsyh mAryA AvnAr	2461
xwsyh mAryA AznAr	2461
xwsyh mAryA bAlkAvAr	6834
xwsyh mAryA bAlkAzAr	6834
xwsyh mAryA bwtlyw dy fAskwnsylws	294
xwsyh mAryA bwtylw dy fAskwnsylws	294
xwsyh mAryA byryrA nyfys	1697
xwsyh mAryA dy nyfys	1697
xwsyh mAryA fAskwnsylws	8685
xwsyh mAryA fyjyrs	1631
xwsyh mAryA fyjyrys	1631
xwsyh mAryA fylAskw AybArA	2134
xwsyh mAryA fyrnyt	324
xwsyh mAryA nyfs	1697
xwsyh mAryA nyfys	1697
xwsyh mAryA nyfz	1697
xwsyh mAryw fAz	3384
xwsyh mwhykA	10091
xwsyh mwjykA	10091
xwsyh mwsyw	951
xwsyh mwsyw mwntyrw	951
xwsyh mwxykA	10091
xwsyh mwykA	10091
xwsyh myjyl AnswlsA	1368
xwsyh myjyl AnswlvA	1368
xwsyh myjyl AnswlzA	1368
xwsyh myjyl AynswlsA	1368
xwsyh myjyl ymAn	6735
xwsyh nAblywn dwArty	8374
xwsyh nAbwlywn dwArty	8374
xwsyh nkAr	1005
xwsyh nyfys	1697
xwsyh rAmwn frnAndyz	1672
xwsyh rAmwn mA$Adw fyntwrA	1675
xwsyh rAmwn mAt$Adw fyntwrA	1675
xwsyh rAmws AwrtA	8686
xwsyh rAmws hwrtA	8686
xwsyh rAwl mwlynw	6734
xwsyh rwdryjyv vAbAtyrw	2462
xwsyh rwdryjyz zAbAtyrw	2462
xwsyh sArny	990
xwsyh sqrATys	7291
xwsyh swkrAts	7291
xwsyh swkrAtys	7291
xwsyh syrA	973
xwsyh xwlyw rwdryjyv	2382
xwsyh xwlyw rwdryjyz	2382
xwsyh xyry	6838
xwsyh ynkAr	1005
xwsyh zAmwrA AndwtA	3343
xwsylA dykw	10516
xwty	10322
xwzyh AdwArdw dws sAntws	283
xwzyh dws sAntws	283
xwzyh mAryA nyfys	1697
xwzyh mAryw fAz	3384
xwzyh rAmws AwrtA	8686
xwzyh rAmws hwrtA	8686
xydA$yly	3070
xyl kAsArys	2401
xyl rAj ryjmy	6638
xymy mwrAlys	3337
xymynys	2436
xymynyv	2436
xymynyz	2436
xyn nywn	6056
xyn nywnj	6056
xyn nywnt	6056
xyr Allh xyrxwA	110
xyr Allh xyrxwAh	110
xyr xwAh	110
xyrAldw kmyn	1007
xyrAldw mArtynz	3374
xyrAllh xyrxwAh	110
xyrArdw fyrtAyn	332
xyrArdw wrthAyn	332
xyrAt EbdrHmAnwf	5218
xyrAt EbdrHmnwf	5218
xyrmAnykw byntw	2129
xyrt EbdrHmAnwf	5218
xyrt EbdrHmnwf	5218
xyrt rwzntAl	3317
xyrxwAh	110
xyry	8214
xyry Erydy	7176
xysAr nAmjyAl wAnjt$wk	1027
xysws ArnAldw byryz	10187
xysws bwsAdA	2473
xysws byryz	10187
xysws sylbA	2406
xysws sylfA	2406
xysy t$Akwn	10195
xyw kAnArv	4954
xyw kAnAryt	4954
xyw kAnhAryt	4954
xyw kAnhAryv	4954
xyw sAmbAn	4950
xyw sAmfAn	4950
xyw smbAn	4950
xyw smfAn	4950
xzAEy	4212,4276
xzr AbrAhym	528
xzrjy	4018
y htwt	6059
y jAnj	1483
y jyAn ynj	1430
y qAnj	1483
y twt	6059
y$Ar Elyf	494
y$Ar bwywk Anyt	8845
y$Ar bwywkAnyt	8845
y$Ar bywk Anyt	8845
y$Ar bywkAnyt	8845
y$Ar jlr	8854
y$Ar jwlAr	8854
y$Ar jwlr	8854
y$Ar xAld t$fyk	8873
y$Ar yAky$	8863
y$Ar yAq$	8863
y$Ay	3787
y$wAnt snhA	3932
y$wAnt synhA	3932
y$y zymbA	1029
y$yljwz	6556
y$yr fAhydwf	10100
y$yr fwhydwf	10100
yA swnj nAm	5004
yA$Ar Elyf	494
yA$Ar bwywkAnyt	8845
yA$Ar bywkAnyt	8845
yA$Ar jwlr	8854
yA$Ar yAky$	8863
yA$wAnt snhA	3932
yA$wAnt synA	3932
yA$wAnt synhA	3932
yA$ynA	7156
yAEyl lAmbrt	9648
yAEyl lmbrt	9648
yAb dw hwb $yfr	6542
yAb dy hwb $yfr	6542
yAb dy hwb $yfyr	6542
yAbA AbywArdAnA	5473
yAdlyn	3832
yAdrAnkA kwswr	3465
yAdrAnkw brlyt$	545
yAhw bn ysAr	3716
yAhyAjA	10341
yAj dyn AHmd	637
yAjlAnd	6608
yAk Afyksw	2158
yAkwb AylymAn jynsn	1939
yAkwb krAsnyky	10342
yAkwb krAsnyt$y	10342
yAkwb kwhlAnyk	1751
yAkwb kwlhAnk	1751
yAkwb kwlhAnyk	1751
yAkwb mylAtwfyt$	5893
yAkwb ymAn ynsn	1939
yAkwbA AsHAq zydA	710
yAkwbA AsHq zydA	710
yAkwbA AyzAk zydA	710
yAkwbA zydA	710
yAkwbA$fyly	3117
yAkwbsdwtr	4448
yAkwbsdwtyr	4448
yAkwbw dwjArA	6487
yAkwbw jwn	6473
yAkwf AmytAy	3746
yAkwf mylAtwft$	5893
yAkwf mylAtwfyt$	5893
yAkwf nymAn	3768
yAkwfnkw	7648
yAkwfw	1708
yAkwfynkw	7648
yAky$	1644,8863
yAkym rwbn$tAyn	3718
yAkym rwbn$tyn	3718
yAkym rwbyn$tAyn	3718
yAlA	3379
yAljyn AkdwjAn	8988
yAljyn AqdwjAn	8988
yAlt$n AqdwjAn	8988
yAlt$yn AkdwjAn	8988
yAlt$yn AqdwjAn	8988
yAmAndw Awrsy	10093
yAmAzAky	4748
yAmbwn	661
yAmy AwsynbAjw	6504
yAmyn	6214
yAmyn zrwAl	2001
yAmywjw	705
yAn Aslbwrn	5568
yAn Asylbwrn	5568
yAn Awl$yfsky	7130
yAn Awlzfsky	7130
yAn AyjlAnd	6582
yAn AyjylAnd	6582
yAn btrsn	6597
yAn bwrj	6162
yAn bytr bAlknndh	6564
yAn bytr bAlknndy	6564
yAn bytr bAlkynyndh	6564
yAn bytr bAlkynyndy	6564
yAn bytrsn	6597
yAn bytrsyn	6597
yAn fy$r	1764
yAn fynsnt rwstwfsky	7096
yAn hAmAsyk	1770
yAn hAmAt$yk	1770
yAn hAmsyk	1770
yAn hykr	1888
yAn jAmbwn	661
yAn k$y$twf bylytsky	7129
yAn kAfAn	1746
yAn kArnwjwrsky	8080
yAn krystyAn smts	10491
yAn krzystwf bylytsky	7129
yAn kwb$	8071
yAn kwby$	8071
yAn kwbys	8071
yAn kwbyt$	8071
yAn kwhwt	1749
yAn lybAfsky	1752
yAn lybfsky	1752
yAn mAnytsky	2167
yAn mAsAryk	1640
yAn smts	10491
yAn smwts	10491
yAn smyv	10576
yAn sysh	6607
yAn sysy	6607
yAn t$Arnwjwrsky	8080
yAn xAmA	1047
yAn yAmbwn	661
yAn yAsn	7980
yAn yAswn	7980
yAn$A	8029
yAnA AywtwfA	786
yAnA rws lyhtynn	9880
yAnA rws lytnyn	9880
yAnA rws lytynn	9880
yAnA syrnw$wfA	1738
yAnA t$rnwxwfA	1738
yAnA t$yrnwt$wfA	1738
yAnA t$yrnwxwfA	1738
yAnA ywtwfA	786
yAnAkys Awmyrw	1729
yAnAyf	8364
yAndrwkwfyt$	3449
yAnj	1493
yAnj $Anj kwn	1511
yAnj $Anjkwn	1511
yAnj jy t$y	1493
yAnj jy$y	1493
yAnj jyh $y	1493
yAnj jyh t$y	1493
yAnj jyt$h	1493
yAnj jyt$y	1493
yAnj swnj vyk	5032
yAnj ywjwn	1532
yAnj ywy jywn	1532
yAnj ywyjywn	1532
yAnjr	3032
yAnkwfyt$	9161
yAnkwlwfskA	5976
yAnkwlwskA	5976
yAns fArwfAkys	3247
yAns stwltnbrj	6591
yAnsA	8029
yAnw$ Adr	3562
yAnw$ Adyr	3562
yAnw$ Awny$kyfyt$	7081
yAnw$ kAdAr	3548
yAnw$ mArtwny	3539
yAnwkwft$	9161
yAnwkwfyt$	9161
yAnws Adr	3562
yAnws Adyr	3562
yAnws bAbAndwnyw	3244
yAnws bAbAntwnyw	3244
yAnws kAdAr	3548
yAnws mArtwny	3539
yAnyf	773
yAnys Awykwnwmw	3310
yAnys Aykwnwmw	3310
yAnys bArnwyfw	2398
yAnys drnwf$yk	8049
yAnys fArAfAkys	3247
yAnys fArwfAks	3247
yAnys fArwfAkys	3247
yAnys frwfAkys	3247
yAnys mwzAlAs	3270
yAnys mwzlAs	3270
yAnys stwrnArAs	3246
yAnys stwrnrAs	3246
yAnys yAn$A	8029
yAnys yAnsA	8029
yAnys ywrkAns	5577
yAnyz drnwf$k	8049
yAnyz drnwf$yk	10454,8049
yAnyz drnwfsk	10454,8049
yAnyz drnwfsyk	8049
yAnyz dwrnwfsyk	8049
yAnyz jAn$A	8029
yAnyz jAnsA	8029
yAnyz yAn$A	8029
yAnyz yAnsA	8029
yAnz yAn$A	8029
yAr AdwA	6479
yAr Allh	4026
yAr jnyf	10105
yArAdwA	6479
yArAllh	4026
yArdwA	6479
yArwn fnklmAn	3701
yArwn fynklmAn	3701
yArwslAf kA$ynsky	7138
yArwslAf kAt$ynsky	7138
yArwslAf kAtzynsky	7138
yArwslAf nAd	8061
yArwslAf nAj	8061
yArwslAf sydyfy	1745
yArwslAf tfrdyk	1735
yArwslAw kAt$ynsky	7138
yArwswAf kAt$ynsky	7138
yArwzlsky	7125
yArwzylsky	7125
yAryf lfyn	3861
yAryf lyfyn	3861
yAs $yx Emr	8174
yAs $yx Emr Abwbkr	8174
yAs Almr	5339
yAs AnTwnyw sAkA	8378
yAs AnTwnyw sqA	8378
yAs bwSEb	5291
yAs bysry	5394
yAs dwAlh	1919
yAs fxfAx	8737
yAs fyswAnA rAmymA	5515
yAs hrAwy	5385
yAs jwA	10232
yAs mwsy dwAlh	1919
yAs mwsy dwAly	1919
yAs njwrAry	6377
yAs rAmAymA	5515
yAs rAmymA	5515
yAs srkys	5381
yAs xAwA	10232
yAs xwA	10232
yAsAy	6874
yAsr ETA	7840
yAsr Ebdrbh	7173
yAsr Ely	2342
yAsr ErfAt	7223
yAsr jwlr	8854
yAsr rDA	2237
yAsry	4100
yAstrjmbsky	7646
yAstrjymbsky	7646
yAsw fwkwdA	4827
yAswhyrw nAkAswnh	4811
yAswhyrw nAkAswny	4811
yAswhysA $ywzAky	4829
yAswkAzw hAmAdA	4731
yAswn	7980
yAswtw$y ny$ymwrA	4767
yAsyk kzAbwtwfyt$	7109
yAsyk sywyrA	7149
yAsyk t$Abwtwfyt$	7109
yAsyn	10380
yAsyn AbrAhym	7843
yAsyn TAhr yAsry	4100
yAsyn fAl	8139
yAsyn fwl	8139
yAsyn fyl	8139
yAsyn jAbr	5324
yAsyn mnSwry	5812
yAsyn nEmAn	10410
yAsyn sEyd nEmAn	10410
yAsyn yAsry	4100
yAsyndA Ardrn	6687
yAsyw fwkwdA	4827
yAt$y	4821
yAtnmAky	2573
yAtsk t$Abwtwfyt$	7109
yAtsnywk	9139
yAtsyk kzAbwtwfyt$	7109
yAtsyk rwstwfsky	7096
yAtsyk syfyrA	7149
yAtsyk sywyrA	7149
yAtsyk t$Abwtwfyt$	7109
yAtsynwk	9139
yAtsynywk	9139
yAw y lyn	1550
yAw ylyn	1550
yAwfy Ajbwybw	8597
yAwr	4151
yAwry mwsyfyny	9223
yAwyry mwsyfyny	9223
yAy	895
yAy AwsynbAjw	6504
yAy bwny	895
yAyl brAwn byfy	2796
yAyl brAwn byfyh	2796
yAyl brwn byfyh	2796
yAyl lAmbrt	9648
yAyl lAmbyrt	9648
yAyl lmbrt	9648
yAyl lmbyrt	9648
yAyr bwlswnArw	993
yAyr jwlAn	3689
yAyr lAbyd	3771
yAyr lbyd	3771
yAzwf	8332
yEAlwn	3679
yEAzr $tyrn	3678
yEAzr twlydAnw	3696
yEkwf Emydrwr	3837
yEkwf byry	3815
yElwn	3679
yEqwb AmytAy	3746
yEqwb AsHAq zydA	710
yEqwb EAmydrwr	3837
yEqwb Ely xAn	6961
yEqwb Emydrwr	3837
yEqwb EmytAy	3746
yEqwb SrAf	5290
yEqwb byry	3815
yEqwb dwjArA	6487
yEqwb jAwn	6473
yEqwb jwn	6473
yEqwb krAsnyqy	10342
yEqwb krAsnyt$y	10342
yEqwb mAmAdwf	518
yEqwb mAmydwf	518
yEqwb mHmdwf	518
yEqwb mjAhd	77
yEqwb mwdndA	10584
yEqwb nEmAn	3768
yEqwb nymAn	3768
yEqwb nynA	2603
yEqwb rfAEy	5173
yEqwb ryAD SrAf	5290
yEqwb syd ywsf rfAEy	5173
yEqwb xAn	6961
yEqwb zwmA	10520
yEqwbA AsHAq zydA	710
yEqwbA AsHq zydA	710
yEqwbw dwjArA	6487
yEqwbw jwn	6473
yHy AjA	10341
yHy Azymwf	8674
yHy EZymwf	8674
yHy EbdEzyz jAmE	3163
yHy Ely rAEy	10430
yHy Ezymwf	8674
yHy Hmyd dyn	10393
yHy SAlH	10349
yHy bn mHfwZ mn*ry	6728
yHy bn mHmd Hmyd dyn	10393
yHy jAmA	3163
yHy jAmE	3163
yHy jAmH	3163
yHy jAmy	3163
yHy jAmyh	3163
yHy jml	2363
yHy mHfwZ mn*ry	6728
yHy mHmd Ebdlh SAlH	10349
yHy mHmd Hmyd dyn	10393
yHy mHmd mtwkl	10384
yHy mn*ry	6728
yHy mtwkl	10384
yHy rAEy	10430
yHy rHym Sfwy	4218
yHy rswl	4196
yHy rswl Ebdlh	4196
yHy rswl zbydy	4196
yHy wld AHmd wqf	6129
yHy wld Hdmyn	6131
yHy wld wqf	6129
yHy xAn	7009
yHyA	5178
yHyA Azymwf	8674
yHyA jAmE	3163
yHyA jAmy	3163
yHyA jAmyh	3163
yHyl lAytr	3761
yHyl lytr	3761
ybh kwfwd	1954
yby kwfwd	1954
ydlyn	3832
ydrAnkA kwswr	3465
ydyw fyrA ty	3376
ydyw fyrA tyh	3376
ydyw ty	3376
yfhyn mArt$wk	9156
yfjyny $Abw$nykwf	7525
yfjyny brymAkwf	7622
yfjyny mArt$wk	9156
yfkwrwf	7536
yfmynwf	7519
yftw$ynkw	7513
yfvyryws fynyzylws	3277
yfym zfyAjylsky	9155
yfymwf	7582
yh jyAn ynj	1430
yhAndrw mAywrkAs	9726
yhAndrw twlydw	6830
yhwd bArAk	3675
yhwd symwn	6807
yhwdA lAnkry	3730
yhwdy symwn	6807
yjA kAmynjz	9896
yjAl Alwn	3776
yjAl bAlmwr	3877
yjmAn	7985
yjryA	2482
yjwr jAydAr	7615
yjwr strwyf	7640
yjy bwzyk	7135
yjyAl blmwr	3877
yjyAl yAdyn	3664
ykbk jyk$ynkwlwf	4888
ykbyk jk$nqwlwf	4888
ykbyk jyk$ynkwlwf	4888
yks Akwymy	6500
yks Aykwymy	6500
yks SEb	10179
yks bAdH	6422
yks bAdh	6422
yks bAdy	6422
yks bAdyh	6422
yks bdAh	6422
yks dydyh fyl Aymy	3515
yks dydyh fyls Aymyh	3515
yks dydyh fys Aymy	3515
yks dydyh fys Aymyh	3515
yks fys Aymyh	3515
yks sAbAndw bAdh	6422
yks sAlmwnd	3008
yks sAmwnd	3008
yks yAnjr	3032
yks ywnjr	3032
yksAndr dAwnr	448
yksAndr lwkA$ynkw	1077
yksndr dAwnr	448
yksndr fwlyn	7455
yksndr fwt$yt$	7498
yksndr lwkA$ynkw	1077
yksws jrynkwy$	9337
yksws jrynkwyt$	9337
yksy Arystwfyt$	9188
yksy Awfrt$wk	7678
yksy Awfyrt$wk	7678
yksy AwlywkAyf	7594
yksy bAkyn	7518
yksy bkyn	7518
yksy bw$kwf	7566
yksy bwrwAdfkyn	7561
yksy bwrwdAfkyn	7561
yksy dAnylwf	9175
yksy dydwf	7587
yksy jrwmwf	7649
yksy kwdryn	7591
yksy kwsyjyn	8351
yksy kwzywrwf	7587
yksy my$kwf	7547
yksy ryznykwf	9124
yksy sAzAnwf	7655
yksy sAzwnwf	7655
yksy tAmbwy mwAmbA	1181
yksys frwtws fAyskn	7307
yksys tAmbwy mwAmbA	1181
yksys tsybrAs	3290
ykws mAyklyds	1709
ykws myxAylyds	1709
ykws myxAylydys	1709
ylAfyt$	568
yldrm	8946
yldrm Aq bwlwt	8959
yldrm Aqbwlwt	8959
yldrym	8946
yldrym Akbwlwt	8959
yldyz	8929
yldyz bwlAk	8246
yldyz bwlAk byjly	8246
yldz	8929
yldz bwlAk byjly	8246
ylm fAln	7977
ylmAZ	8902
ylt$ynkw	9127
yltsn	7621
yltsyn	7621
yly bwfy	214
ylyfA	739
ylyn	9688
ymAn	6520
ymAn ynsn	1939
ymAny	7786,10366
ymAny jbr Ab	2370
ymAny jbr msql	2380
ymAny jbr myskl	2380
ymAny jbr myskyl	2380
ymAny jbrAb	2370
ymAny jbrmsql	2380
ymAny jbrmyskyl	2380
ymAny jbry msql	2380
ymAny qbr Ab	2370
ymAny qbr msql	2380
ymAny qbrAb	2370
ymAny qbrmsql	2380
ymAyhw tyjnw	2513
ymAyhw tyjynw	2513
ymy AwsnbAjw	6504
ymy AwsybAnjw	6504
ymy AwsynbAjw	6504
yn $yA kAn	9049
yn dh fA	9032
yn dy fA	9032
yn t$yA kAn	9049
yn ty fA	9032
ynA fAltwnn	2562
ynA fAltwnyn	2562
ynA rwmAnwfsky	9635
ynA rwmAnwsky	9635
ynAkys Awmyrw	1729
ynAyr mAkAmbA	9094
yndy	1385
ynj sAry	4933
ynjlAk	8654
ynjlAk $ynAwAt	8654
ynjlAk $ynAwAtrA	8654
ynjlwk	8654
ynjlwk $ynAwAt	8654
ynjlwk $ynAwAtrA	8654
ynjlwk $ynAwtrA	8654
ynjlwk t$ynAwAt	8654
ynkA brAtw$k	8051
ynkA brAtw$yk	8051
ynkA brAtwsk	8051
ynkA brAtwsyk	8051
ynkA mytryfA	5967
ynkAr	1005
yns $twltnbrj	6591
yns Awtw krAj	1959
yns blwtnr	1896
yns stwltnbrj	6591
yns stwltnbyrj	6591
ynyk	1063
yr jAnyf	10105
yr jwlAn	3689
yr lAbyd	3771
yr lbyd	3771
yrAbytrytys	3266
yrfwlynw	4528
yrjAn kAzyxAnwf	5224
yrjAn qAzyxAnwf	5224
yrjy bArwbyk	1762
yrjy bwzyk	7135
yrjy dynstbyr	1641
yrjy rwsnwk	1741
yrky kAtAynn	2550
yrky kAtAynyn	2550
yrlAn Adryswf	5221
yrlAn kAryn	5254
yrlAn kw$Anwf	5251
yrlAn kw$nwf	5251
yrlAn qAryn	5254
yrly kAyA	8927
yrly qAyA	8927
yrlykAyA	8927
yrlyqAyA	8927
yrmAk	9177
yrmAkwf	7583
yrmk kw$rbAyf	5228
yrmk kw$yrbAyf	5228
yrmw$yn	1068
yrmyk kw$rbAyf	5228
yrmyk kw$yrbAyf	5228
yrmyt$	7466
yrwdyA	1176
yrwdyA Ebdlh ndwmbAsy	1176
yrwdyA ndwmbAsy	1176
yrwfAsyly	3307
yrwyn dAyslblwm	6536
yrwyn dyjsylblwm	6536
yrwyn dyslblwm	6536
yrwyn dysylblwm	6536
yry bArwbyk	1762
yry dynstbyr	1641
yry rwsnwk	1741
yrymyt$	7466
yryw bArA	10203
yrzAn kAzyxAnwf	5224
yrzhAn kAzyxAnwf	5224
yrzy $mAydjynsky	7083
yrzy bwzAk	7135
yrzy bwzyk	7135
ys AbrAhym	7843
ys AbrAhym ys	7843
ysA sbyrwbAly	231
ysA slwtkyn	9942
ysA smyv	10020
ysAndrw jyswty	10156
ysndA Abryw	6349
ysnsky	3537
ysr brnyh	8432
ysrAyl Hswn	3822
ysrAyl kAts	3841
ysrAyl kAtz	3841
ysrAyl kts	3841
ystr bAsky	10023
ystr brt	2919
ystr byrt	2919
ystr dArlnj	2961
ystr kAmbl	3043
ystyr bAsky	10023
ystyr byrt	2919
ystyr dArlynj	2961
ystyr kAmbl	3043
yswn dylwrv	9654
yswn hwkr	9659
yswn kynj	3049
yswn mAdwyky	6466
ysyA bArsynA	6269
ysyA bArvynA	6269
ysyljwz	6556
ytn	6567
ytsHAk AhArwnwfyt$	3793
ytsHAq $Amyr	3853
ytsHAq AhArwnwfyt$	3793
ytsHAq Ahrwnwfyt$	3793
ytsHAq bn tsfy	3803
ytsHAq hrtSwj	3808
ytsHAq hrtswj	3808
ytsHAq lyfAnwn	3743
ytsHAq mrdxAy	3708
ytsHAq mwdAEy	3765
ytsHAq mwlxw	3726
ytsHAq nAfwn	3806
ytsHAq rAbyn	3668
yvyA bArvynA	6269
yw $wnj hA	5061
yw $y kwn	9056
yw $yh kwn	9056
yw hsy kwn	9056
yw jnj $nj	1517
yw jwnj hA	5061
yw kw hwA	9051
yw mywnj hwAn	5069
yw mywnj hwAwn	5069
yw nw	6047
yw t$nj $nj	1517
yw t$wnj hA	5061
yw t$ynj $ynj	1517
yw$hykw nwdA	4760
yw$kA fy$r	1844
yw$kA fy$yr	1844
yw$t$nkw	9159
yw$t$ynkw	9159
yw$ydA	4804
yw$yhdy swjA	4836
yw$yhyd swjA	4836
yw$yhydA swjA	4836
yw$yhydh swjA	4836
yw$yhydy swjA	4836
yw$yhydy swkA	4836
yw$yhykw nwdA	4760
yw$yhykw nwdh	4760
yw$ykAwA	4745
yw$ymAsA hAyA$y	4801
yw$ynkw	9159
yw$yrw mwry	4816
yw$ytw snjwkw	4833
yw$ytw synjwkw	4833
yw$yw sAkwrAwt$y	4776
ywAdymnAjy	8565
ywAf jAlAnt	3680
ywAf jAlnt	3680
ywAf jlAnt	3680
ywAf mrdxAy	3879
ywAf mwrdxAy	3879
ywAf syjAlwfyt$	3797
ywAf syjlwfyt$	3797
ywAkym $ysAnw	6346
ywAkym bAlAjyr	1987
ywAkym brwdzynsky	7116
ywAkym fwn rybntrwb	1778
ywAkym jAwk	1877
ywAkym kylym dy tAmbylA	704
ywAkym lyfy	960
ywAkym nAfArw fAls	10153
ywAkym rAfAyl brAnkw	8303
ywAkym t$ysAnw	6346
ywAkym ywmby AwbAnjw	1281
ywAn myr$yA bAskw	7384
ywAn myrsyA bA$kw	7384
ywAnA frwnykA	7091
ywAnA frwnytskA	7091
ywAnys kAswlyds	1710
ywAnys kAswlydys	1710
ywAnys kAswlydz	1710
ywAnys mytAksAs	3278
ywAnys sArmAs	3292
ywAxym $ysAnw	6346
ywAxym brwdjynsky	7116
ywAxym fwn rybntrwb	1778
ywAxym jAwk	1877
ywAxym t$ysAnw	6346
ywHnA bwlS vAny	10145
ywHnA bwls	10145
ywHnA bwls Awl	10144
ywHnA bwls vAny	10145
ywHnA vAlv wAlE$rwn	10142
ywHnA vAlv wAlE$ryn	10142
ywb dn Awyl	6560
ywd wylyAmz	1978
ywdA	686
ywdhwywnw	3606
ywdwywnw	3606
ywdywnw	3606
ywfAl $TAynts	3770
ywfAl $TAynyts	3770
ywfAl $tAynts	3770
ywfAl $tAyntz	3770
ywfAl $tAynyts	3770
ywfAl $tAynytz	3770
ywfAl dyskn	3831
ywfAl dyskyn	3831
ywfAl rwtm	3753
ywfAl rwtym	3753
ywfAnwfyt$	7460,7463
ywft$yf	752
ywfyt$	10455
ywh $yAw ywnj	1472
ywhA syblA	2576
ywhA sybylA	2576
ywhAn $nAydr AmAn	1311
ywhAn bArts	2187
ywhAn fAdfwl	1849
ywhAn fAdfwyl	1849
ywhAn fAdyfwl	1849
ywhAn fyryr	8251
ywhAn hwlst	6572
ywhAn krAx	8253
ywhAn wAdyfwl	1849
ywhAn ywrjAn hwlst	6572
ywhAn ywrjn hwlst	6572
ywhAnA mykl lAytnr	388
ywhAnA mykl lytnr	388
ywhAnA syjwrdAdwtr	4445
ywhAnA syjwrdArdwtyr	4445
ywhAnA syjwrdArtwtyr	4445
ywhAns	7436
ywhAns jyrhArdws strydwm	10493
ywhAns rAw	1874
ywhAns strydwm	10493
ywhAns stryjdwm	10493
ywhAnswn	4451
ywhAnys	7436
ywhAnys rAw	1874
ywhAnyswn	4451
ywhAy kwnw	4839
ywhy kwnw	4839
ywjyn $yn	9040
ywjyn Adwbwly	8594
ywjyn jAsAnA	7689
ywjyn kAmArA	3186
ywjyn kwfy Adwbwly	8594
ywjyn mAnjAlAzA	5926
ywjyn ryt$Ard jAsAnA	7689
ywjyn t$yn	9040
ywjyn t$yrynj	1020
ywjynyA t$Arlz	1970
ywkA brAndt	6533
ywkA brAnt	6533
ywklyd tsAkAlwtws	3249
ywklydys Asyfydw	7323
ywkw kAmykAwA	4802
ywkyhykw AykydA	4786
ywkyw AdAnw	4834
ywkyw AydAnw	4834
ywkyw hAtwyAmA	4819
ywkyw tAkAsw	4743
ywl	6585
ywl wydnbw$	8255
ywlA	3192
ywlAnd mAkwlw	7719
ywlAndA dyAv	2491
ywlAndA dyAz	2491
ywlAndy mAkwlw	7719
ywlwjyw dyl bynw	10209
ywlwxyw dyl bynw	10209
ywly Adl$tAyn	3860
ywly Adl$tyn	3860
ywly Adlstyn	3860
ywly fwrwntswf	7537
ywly mAwrr	1284
ywlyA klwknr	1894
ywlyA sfrydynkw	9197
ywlyA sfyrydynkw	9197
ywlyA tymw$nkw	9162
ywlyA tymw$ynkw	9162
ywlyAnA	6558
ywlysys kwryA Ay sylfA	1698
ywlysys kwryA dy sylfA	1698
ywlysys kwryA sylfA	1698
ywlyws jwrj lwy	1820
ywlyws jywrj lwy	1820
ywlyws lwy	1820
ywlyws mAdA byw	8111
ywlyws nyryry	9096
ywlyws rAb	394
ywmby AwbAnjw	1281
ywmjAjyn tsydnbAl	6071
ywmjAjyn tsydynbAl	6071
ywn	5111
ywn Antwnyskw	7414
ywn Aylyskw	7432
ywn Sk ywl	5111
ywn Swk ywl	5111
ywn bAdArA sysy	8135
ywn bAdArA sysyh	8135
ywn bAldfyn hAnybAlswn	4432
ywn bAldfyn hAnyblswn	4432
ywn bdArA sysy	8135
ywn bwsn	5101
ywn bwswn	5101
ywn bywnj sy	5071
ywn bywnj syh	5071
ywn hywnj mwk	5023
ywn jywrjy mAwrr	7417
ywn kwAnj Awnj	5033
ywn kykw	5863
ywn swk ywl	5111
ywn syk ywl	5111
ywn sywk ywl	5111
ywn ywnj $An	5132
ywn ywnj jwAn	5067
ywn ywnj kwAn	5067
ywn ywnj kwn	5067
ywn ywnj t$An	5132
ywnA synylAjAkAly	2593
ywnAs jAhr stwr	6598
ywnAs jAhr stwrh	6598
ywnAs jAr stwr	6598
ywnAs jAr stwrh	6598
ywnAs jAr stwry	6598
ywnAtAn kwnrykws	3883
ywnAvAn kwnrykws	3883
ywnj	1804
ywnjr	3032
ywnjt$Aywd	8650
ywnjt$Aywt	8650
ywnkr	5562
ywnly	697
ywns	629
ywns bk Ayfkwrwf	7536
ywns bk yfkwrwf	7536
ywns byk Ayfkwrwf	7536
ywns byk yfkwrwf	7536
ywns qAnwny	111
ywnswn	7966
ywnsy	4374
ywnsy twry	6013
ywnsy twryh	6013
ywnty dAw	1039
ywnw swdArswnw	3578
ywnwsy twry	6013
ywnwt mw$tyAnw	7391
ywnwt mwstynw	7391
ywnyty dAw	1039
ywr jAnyf	10105
ywr jnyf	10105
ywrAj blAnAr	8076
ywrAm Arydwr	3764
ywrAm kwhn	3838
ywrAm kwhyn	3838
ywrAm twrbwfyt$	3737
ywrAn brswn	7970
ywrAn byrswn	7970
ywrAy $nk	8068
ywrAy $ynk	8068
ywrAy blAnAr	8076
ywrAy blAnAry	8076
ywrj kwkyz	1839
ywrj lAwbr	1290
ywrjn lyjy	2165
ywrjn mwlymAn	1906
ywrjnswn	2164
ywrjws bAbAkwnstAntynw	3245
ywrjws bAbAndryw	3258
ywrjws bytAlwtys	3304
ywrjws fAsylyw	1723
ywrjws jyrAbytrytys	3266
ywrjws kAtrwjAlws	3265
ywrjws lylykAs	1711
ywrjws rAlys	3253
ywrjws stAvAkys	3248
ywrjws yAkwfw	1708
ywrjws yrAbytrytys	3266
ywrkAns	5577
ywrky kAtAynn	2550
ywrky kAtAynyn	2550
ywrt frydryksn	1944
ywrwy mwsyfyny	9223
ywry AhnAt	9190
ywry AjnAt	9190
ywry Andrwbwf	8358
ywry Aw$Akwf	7543
ywry AyhnAt	9190
ywry AyxAnwrwf	9163
ywry bAlwyfsky	7501
ywry bAlwyfysky	7501
ywry blyfAn	552
ywry bwryswf	7531
ywry bylyfAn	552
ywry fydwtwf	7548
ywry kAjwtA mwsyfyny	9223
ywry lAnkA	5844
ywry lwtsnkw	9148
ywry lwtsynkw	9148
ywry lwyk	2157
ywry lyAnkA	5844
ywry mAslywkwf	7664
ywry mwsfyny	9223
ywry mwswfyny	9223
ywry mwsyfny	9223
ywry mwsyfyny	9223
ywry rAtAs	2190
ywry rwzntAl	6545
ywry syrjyf	9126
ywry trwtnyf	7675
ywry xAt$Adwrwf	232
ywry xAt$Atwrf	232
ywry xAt$Atwrwf	232
ywry yftw$ynkw	7513
ywry yxAnwrwf	9163
ywrykw bAks	5565
ywrykw bAkys	5565
ywrykw kAwAjw$y	4790
ywrykw kAwAjwt$y	4790
ywrykw kwykh	4730
ywrykw kwyky	4730
ywsAnw	4830
ywsf $Ahd	8799
ywsf $yrAwy	815
ywsf AHmd	8409
ywsf AHmd $yrAwy	815
ywsf AHmd HnyTy	4606
ywsf AHmd jlAhmh	793
ywsf AbrAhym	5161
ywsf Adrysy	7796
ywsf AsHAq	8020
ywsf AwdrAwjw	694
ywsf AwydrAwjw	694
ywsf EmrAny	5761
ywsf Etybh	20
ywsf HAjy	4843
ywsf Hbyby	3621
ywsf Hmd AbrAhym	5161
ywsf HnyTy	4606
ywsf Hsn AbrAhym	8179
ywsf Hsn AbrAhym dEw	8179
ywsf Hsyn kmAl	7358
ywsf SAlH EbAs	8566
ywsf Sbry AbwTAlb	2216
ywsf bAkAywkw	1324
ywsf bAmbA	1318
ywsf bTrs jAly	2245
ywsf bkAywkw	1324
ywsf bn AHmd jlAhmh	793
ywsf bn AhArwn	3719
ywsf bn AsHAq	8020
ywsf bn Elwy	6714
ywsf bn Elwy Ebdlh	6714
ywsf bn Elwy bn Ebdlh	6714
ywsf bn Ely Adrysy	7796
ywsf bn Emyr	49
ywsf bn Emyr bn ywsf	49
ywsf bn mAnE Etybh	20
ywsf drAymr	3755
ywsf jlAhmh	793
ywsf jrAd	8189
ywsf jrAd Emr	8189
ywsf kAlA	3624
ywsf klA	3624
ywsf kmAl	7358
ywsf lAbyd	3893
ywsf lwly	9220
ywsf mAnE Etybh	20
ywsf mAytAmA twjAr	6456
ywsf mHmd SAdq	4177
ywsf mHmd syAd	8167
ywsf mHmd syAd AndEdy	8167
ywsf mHmwd	7253
ywsf mnqw$	5613
ywsf mytAmA twjAr	6456
ywsf qAlA	3624
ywsf rAzA jylAny	7035
ywsf rDA jylAny	7035
ywsf rjy	5338
ywsf stAlyn	8342
ywsf syAd AndEdy	8167
ywsf twjAr	6456
ywsf twkAr	6456
ywsf twmy lAbyd	3893
ywsf twqAr	6456
ywsf wAly	2362
ywsf wdrAwjw	694
ywsf wydrAwjw	694
ywsf xlyl	5323
ywsf ywsfy	2045
ywsf zEyn	8463
ywsf zylynyk	1744
ywsfw	6399
ywsfw lwly	9220
ywsfy	5806
ywsjyAntwrw	3597
ywswf bAkAywkw	1324
ywswf wydrAwjw	694
ywswfw	6399
ywswfw bAkAywkw	1324
ywswfw bAmbA	1318
ywswfw bkAywkw	1324
ywswfwf	7609
ywsy bn AhArwn	3719
ywsy bylyn	3723
ywsy drymr	3755
ywsy hAlA Ahw	2580
ywsy jAl	3742
ywsy jl	3742
ywsy kwhn	3839
ywsy kwhyn	3839
ywsy nynystw	2545
ywsyb brwz tytw	10449
ywsyb mAnwlyt$	3458
ywsyb tytw	10449
ywsybwfyt$	3471
ywsylyAny	3116
ywt AbrAmz	9423
ywt Anjl	9881
ywt AwhAn	8590
ywt Awhyn	8590
ywt ryt$Ardswn	9353
ywtwfA	786
ywtwny njwmA	6369
ywtwny nwjwmA	6369
ywxym zfyAhylsky	9155
ywy $yAw ywnj	1472
ywy $yAwywnj	1472
ywy t$nj $nj	1517
ywyh $yAw ywnj	1472
ywyl synjr	3724
ywyl zynjr	3724
ywyry kAjwtA mwsyfyny	9223
ywyry mwsfyny	9223
ywyry mwsyfyny	9223
ywzAs AwlykAs	5522
ywzf AntAl	3552
ywzf Antl	3552
ywzf Awlyksy	7133
ywzf brwl	411
ywzf dAys	1295
ywzf jwblz	1790
ywzf mwrAft$yk	8065
ywzf tsyrAnkyfyt$	7124
ywzf twswfsky	1759
ywzf tytw	10449
ywzfynA twbAly	228
ywzw rAdw$	3436
ywzw rAdws	3436
ywzyAs fAn Artsn	6541
ywzybwfyt$	3471
ywzyf AntAl	3552
ywzyf Awlyksy	7133
ywzyf brwl	411
ywzyf mwrAft$yk	8065
ywzyf twswfsky	1759
ywzyf zylynyts	1744
ywzyfynA twbAly	228
yxAndrw HAmd	7316
yxAndrw HAmd frAnkw	7316
yxAndrw fwksly	1363
yxAndrw fyrr	6741
yxAndrw fyryr	6741
yxAndrw jyAmAty	3338
yxAndrw jyAmAtyh	3338
yxAndrw mAldwnAdw	3312
yxAndrw mAldwnAdw Ajyry	3312
yxAndrw mAywrkAs	9726
yxAndrw twlwdyw	6830
yxAndrw twlydw	6830
yxAndrw wlf	9530
yxAnwrwf	9163
yxyw Azymwf	8674
yzA mAnynjhAm bwlr	3026
yzAbv vAnyh	3007
yzAbyt bwrn	2760
yzAbyt ryn	2543
yzAbyt sfAntyswn	7973
yzAbyt vAnyh	3007
yzAbytA bylwny	4571
yzAbytA tryntA	4470
yzAbyv Astyt	6783
yzAbyv Astyty	6783
yzAbyv Awbyn	9649
yzAbyv bwrn	2760
yzAbyv jwnz	9501
yzAbyv mwr Awbyn	9649
yzAbyv ryn	2543
yzAbyv ryt$Ard	9594
yzAbyv sfAntswn	7973
yzAbyv sfAntyswn	7973
yzAbyv trAs	2987
yzAbyv trwdw	10027
yzAbyv vAnyh	3007
yzAbyv wArn	9934
yzAbyv wAryn	9934
yzyd bn frHAn	7771
yzyd bn mHmd bn fhd bn frHAn	7771
yzyd bn mHmd bn frHAn	7771
yzyd frHAn	7771
yzyd zrhwny	2035
zAbAtyrw	2462
zAbryAnwf	725
zAbyA	4493
zAfr jAjlAyAn	8887
zAfr t$AjlAyAn	8887
zAfy	5937
zAfyh bytyl	5572
zAfysAmbw	5932
zAhAby wld sydy mHmd	6007
zAhAryfA	743
zAhd HfyZ	7069
zAhd HfyZ $wdry	7069
zAhd HfyZ t$wdhry	7069
zAhd HfyZ t$wdry	7069
zAhd Hmydy	6298
zAhdy	4354
zAhdy njwmA	1218
zAhr tAnyn	83
zAhwrwdnywk	9122
zAhydy njwmA	1218
zAjwrwdnywk	9122
zAkAryAs dA kwstA	8688
zAkr Hsnwf	489
zAkr Hsyn	4009
zAkyr HsAnwf	489
zAkyr Hsnwf	489
zAlkAlyAny	3086
zAlmAn $AzAr	3804
zAlmAn $wfAl	3721
zAlmAy rswl	139
zAlmAy xlyl zAd	9506
zAlwjny	9115
zAlwzny	9115
zAmbry EbdqAdr	6314
zAmbry Ebdqdyr	6314
zAmbry bn EbdqAdr	6314
zAmwrA AndwtA	3343
zAmyr	3702
zAmyr kAbwlwf	7550
zAmyt dymyk	6160
zAn fydynwf	765
zAnAnA jwsmAw	8697
zAndAn$AtAr	6066
zAnj dyjyAnj	1566
zAnj jAwly	1568
zAnj jwn	1468
zAnj kyw	1524
zAnj yswy	1448
zArdAry	7014
zAryfw AyfA	8586
zAsbkyn	7563
zAsbykyn	7563
zAsybkyn	7563
zAt$kA	185
zAtlrs	5607
zAtlyrs	5607
zAw htAy	6058
zAw hty	6058
zAw lyjyAn	1541
zAw mn twn	6060
zAw myn tn	6060
zAw myn twn	6060
zAw tAy	6058
zAw ty	6058
zAwrAlyk	1769
zAxArwfA	7656
zAxAryfA	743
zAxylwAl	95
zAy jwn	1466
zAybrt	1899
zAyd	55
zAyd bn slTAn	55
zAyd bn slTAn nhyAn	55
zAyf	5983
zAyl synj	3984
zEby	8518
zEfrAny	8804
zEnwn	7239
zbjnyw bryjnsky	9763
zbjnyw bryjynsky	9763
zbwjAr	8042
zbyH Allh mjAhd	159
zbydy	10441
zbyjnyf rAw	7110
zbyjnyw bryjnsky	9763
zbyjnyw bryjynsky	9763
zbyjnyw bryznsky	9763
zbyjnyw mysnr	7126
zbyjnyw rAw	7110
zbynyw rAw	7110
zbyr AHmd Hsn	7861
zbyr b$yr Th	7891
zbyr mHmd Hsn	7861
zbyr mHmd SAlH	7948
zbyr mHmwd HyAh	6917
zbyr mHmwd HyAt	6917
zbytA fytyk	7117
zdrAfkw kryfwkAbyk	5892
zdrAfkw kryfwkAbyt$	5892
zdynkA krAmblwfA	8070
zdynkw skrAbAlw	3444
zfrwl EbdEzyz	6306
zfwnymyr sybArwfyk	3443
zfwnymyr sybArwfyt$	3443
zfyAd jAmsAxwrdyA	3104
zfyAd jmsAxwrdyA	3104
zfyAd kAmsAxwrdyA	3104
zfyAhylsky	9155
zfyAjylsky	9155
zfyzdyt$	561
zhAby wld sydy mHmd	6007
zhAnj jwn	1468
zhAr	7214
zhAryfA	743
zhAw lyjyAn	1541
zhAw zyAnj	1504
zhAwy	2964
zhAy jwn	1466
zhby wld sydy mHmd	6007
zhdy qdrh	7164
zhrA Ar$Ady	4295
zhrA' Ar$Ady	4295
zhrAb mnAtsAkAnyAn	243
zhrAb mnAtsAknyAn	243
zhrAb mnAtskAnyAn	243
zhw $yAw$wAn	1477
zhw rwnj jy	1556
zhw rwnjy	1556
zhw ywnjkAnj	1495
zhyr bwEmAmh	2099
zhyr fADl jrbAwy	4164
zhyr jrbAwy	4164
zhyr m$Arqh	8527
zjwnyA	7441
zkAryAs dA kwstA	8688
zkryA $yx AbrAhym	1913
zkryA Awsmyt$	539
zkryA EvmAnwfyt$	539
zkryA mHy dyn	2264
zky Aktwrk	8977
zky Anwr nsybh	24
zky Aq twrk	8977
zky Aqtwrk	8977
zky bdr	2270
zky nsybh	24
zky ymAny	7786
zlAtkw lAjwmdjyA	556
zlAtkw lAjwmdyA	556
zlAtkw lAjwmdyjA	556
zlAtkw lAjwmdzyA	556
zlAtkw lAjwmdzyjA	556
zlAtkw lAjwmjyA	556
zlAtkw lAjwmyA	556
zlAtkw mAty$A	3462
zlAtkw mAtysA	3462
zlAtkw twm$yt$	3472
zlAtkw twmt$yt$	3472
zlAyA	3427
zlmAn $AzAr	3804
zlmAn $wfAl	3721
zlmAy rswl	139
zlmAy xlyl zAd	9506
zlmAy xlyl zAdh	9506
zlmAy xlylzAd	9506
zlmy rswl	139
zlwr rHmn	638
zlykw kwmsyt$	577
zlynkw	9135
zmbry EbdqAdr	6314
zmbry Ebdqdyr	6314
zmbry bn EbdqAdr	6314
zmlT	7201
zmyr	3702
znAnA jwsmAw	8697
znAty mHmd znAty	5709
znAwy	2525
zndAny	10383
znj t$ynj hwnj	1562
znjnh	4342
znknh	4342
znsw	892
zrbw	702
zrdAry	7014
zrhwny	2035
zrwAl	2001
zryfw AyfA	8586
zryfy	8666
zw $yAwt$wAn	1477
zw bAnjzAw	1523
zw htAy	6058
zw hty	6058
zw jyA hwA	1555
zw myn twn	6060
zw rwnj jy	1556
zw ywnj kAnj	1495
zw ywnjkAnj	1495
zwAwy	6700
zwbAk	566
zwbEy	4208
zwbkwf	7619
zwby	10134
zwdy	2529
zwfkfA	9173
zwhrAb mnAtsAkAnyAn	243
zwhrAb mnAtsAkAnyn	243
zwhrAb mnAtsAknyAn	243
zwhrAb mnAtskAnyAn	243
zwhrAb nAtsAkAnyAn	243
zwj Awl	209
zwjw	209
zwkAn hylys	541
zwkAn hylyz	541
zwlt symyn	3569
zwltAn kwfAks	3567
zwltAn kwfAt$	3567
zwltAn kwfAts	3567
zwlwtAs	3283
zwlwtwf	7635
zwlyk	9678
zwmA	10520,10478
zwnjw	698
zwqAn hylyz	541
zwrAb jfAnyA	3110
zwrAb jyfAnyA	3110
zwrAb mnAtsAkAnyAn	243
zwrAb nwjAdyly	3073
zwrAb nwjAydly	3073
zwrAb nwjAydyly	3073
zwrAb nwjydyly	3073
zwrAb zfAnyA	3110
zwrAb zhfAnyA	3110
zwrAb$fyly	3078
zwrAby$fyly	3078
zwrAbyt$fyly	3078
zwrAlyk	1769
zwrAn djwrdyfyt$	7454
zwrAn djyndjyt$	7483
zwrAn djynjyt$	7483
zwrAn dyndjyt$	7483
zwrAn dyndyt$	7483
zwrAn jnjyt$	7483
zwrAn jwlyfsky	5957
zwrAn jwrdyfyt$	7454
zwrAn jwrjyfyt$	7454
zwrAn jyfkwfyt$	7470
zwrAn jyjyt$	7482
zwrAn jyndjyt$	7483
zwrAn jynjyt$	7483
zwrAn lylyt$	7489
zwrAn mylAnwft$	3466
zwrAn mylAnwfyk	3466
zwrAn mylAnwfyt$	3466
zwrAn stAnkwfyt$	7450
zwrAn tAlr	8038
zwrAn tjltyA	562
zwrAn tyjltyjA	562
zwrAn tyjyltyA	562
zwrAn tyjyltyjA	562
zwrAn vAlr	8038
zwrAn ywlyfsky	5957
zwrAn zAyf	5983
zwrAn zyf	5983
zwrAn zyfkwfyt$	7470
zwrAn zyzyt$	7482
zwrAnA myhAylwfyt$	7499
zwrb jfAnyA	3110
zwrlyk	1769
zwrn	1796
zwrv bnkr	9406
zwryndA	8081
zwsmwt	1890
zwxrAb mnAtsAkAnyAn	243
zwy kwnstAntwbwlw	3297
zwy kwnstntwbwlw	3297
zwydw	2449
zwzAnA $AbwtwfA	8090
zwzAnA kAbwtwfA	8090
zwzAnA t$AbwtwfA	8090
zwzAnA t$bwtwfA	8090
zwzAnh rys bAsr	409
zwzwl	3447
zxArwfA	7656
zy jyn bynj	1564
zyAd AbwEmrw	7215
zyAd bArwd	5343
zyAd bhA' dyn	2366
zyAd bry	8218
zyAd fryz	4623
zyAd hb ryH	7237
zyAd mkAry	5410
zyAnj	1504
zyAny	811
zyArtw	3544
zyAry	2085
zybAry	4083
zybAstyAn fy$r	1904
zybAstyAn kwrts	381
zybkjy	8889
zybkt$y	8889
zyd bn $Akr	4602
zyd bn rEd	4611
zyd bn rEd Hsyn	4611
zyd bnjAmyn	10048
zyd rEd Hsyn	4611
zyd rEd bn Hsyn	4611
zyd rfAEy	4629
zydA	710
zydAn	5701
zydy	4146
zydyllw	6290
zydylw	6290
zydyw	6290
zyf kyn	3747
zyfAdyn jwfAnwfyt$	7463
zyfAdyn ywfAnwfyt$	7463
zyfkw rAdysyt$	569
zyfkwf	756
zyfkwfyt$	7470
zyhwfr	1857
zyjArtw	3544
zyjmAr jAbryl	1909
zyjyly	1238
zyjylyh	1238
zyl rHmn	638
zyl synj	3984
zylAl sfyt$lA	10329
zylAyA	3427
zylkA sfyAnwfyt$	582
zylkw $twrAnwfyt$	5891
zylkw kwm$yt$	577
zylkw kwmsyt$	577
zylkw stwrAnwfyt$	5891
zylnsky	9169
zylstrA	6548
zylwr rHmn	638
zylyAzkwf	785
zylyf	778
zylykA sfyAnwfyt$	582
zylykA sfyjAnwfyt$	582
zylykA tsfyAnwfyt$	582
zylykw $twrAnwfyt$	5891
zylykw kwm$yt$	577
zylykw kwmsyt$	577
zylykw stwrAnwfyt$	5891
zylynsky	9169
zylynwfyt$	10453
zylynyk	1744
zylynysky	9169
zylynyts	1744
zylyw zylyf	778
zymAn	1760
zymyn	1501
zyn EAbdyn EbdklAm	3987
zyn EAbdyn bn Ely	8768
zyn wld zydAn	6128
zynAry	10124
zynAwy	2525
zynAydA jrysyAny	5858
zynAydA jryt$Any	5858
zynb $AmswnA AHmd	6440
zynb $mswnA AHmd	6440
zynb HwA bnjwrA	8100
zynb HwA' bAnjwrA	8100
zynb bAnjwrA	8100
zynb bnjwrA	8100
zynb hwA bAnjwrA	8100
zynh Ekr	5292
zynh Ekr EdrA	5292
zynj byAn	1562
zynj kynjhwnj	1562
zynkw swzwky	4810
zynl	828
zynsw	892
zynwfAts	395
zynwn mwkwnjw	1171
zynwn mwkwnjw njAy	1171
zynwn njAy	1171
zynwn njAy mwkwnjw	1171
zyny	9250,3852
zyny mwlAy	6010
zyny mwlAy Hydrh	6010
zyrbw	702
zywdy	26
zywmArA kAstrw	3430
zywmArA kAstrw dy zylAyA	3430
zyzyt$	7482
`;
