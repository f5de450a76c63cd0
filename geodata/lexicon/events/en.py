"""English words for events: class of cue -> its forms. Notation: see this package."""

WORDS: dict[str, str] = {
    # --- visits -------------------------------------------------------------------------------
    "receive": """
        {threw,throws,laid on,gave} a {party,reception,dinner} for;
        {received,welcomed,hosted,greeted} us;
        {showed,shows,showing} {the delegation,the visitors,the guests,them,us} {around,round};
        {was,were,been,being} {shown around,shown round,welcomed to,feted by,hosted at,received at};
        {receive,welcome,welcomed,received} {a,the} visiting;
        {receive,receives,received,receiving}; {welcome,welcomes,welcomed,welcoming};
        {host,hosts,hosted,hosting}; {greet,greets,greeted,greeting};
        {played,plays,playing} host to;
        {gave,gives,giving,hosted,hosts} a {reception,banquet,dinner};
        {gave,gives,giving,hosted,hosts} a {luncheon,lunch,welcome,audience};
        {was,were,been,being} {received,welcomed,greeted,hosted} by; granted an audience;
        {entertained,entertains}; {had,has} an audience with; {received,welcomed,greeted} by;
        rolled out the red carpet;
        {was,were,been,being} {received,welcomed,greeted,hosted};
        {played,plays,playing} host; {opened,opens} {its,their,his,her} doors to;
        {laid,lays} on a {reception,dinner,banquet,lunch} for;
        {feted}; {gave,gives} a warm welcome to;
        {was,were,been} visited by
    """,
    "call": """
        {paid,pays,pay,paying} {a farewell,an introductory,a get-acquainted} call;
        {came,comes,went} calling on; {dropped,drops,drop} by; {made,makes} a call on;
        farewell {call,visit};
        {introduced,introduces} {himself,herself} to the {governor,mayor,chairman};
        {pay,pays,paid,paying,made,make,makes,making} a courtesy {call,visit};
        courtesy {call,calls,visit}; {called,calls,calling} on; {paid,pays,paying} a call on;
        {paid,pays} respects to; {dropped,drops} in on;
        {pay,pays,paid,paying} {a visit,visits} to;
        {pay,pays,paid,paying} {an official visit,a working visit,a formal visit} to;
        {paid,pays} tribute;
        {is,was,were,been,being} {a guest,guests,the guest,the guests,guest} of;
        {is,was,were,been,being} {guest,guests} of {honour,honor} {of,at};
        {came,come,comes,went} to {say,bid} {farewell,goodbye}; {bade,bids} farewell to
    """,
    "talks": """
        {sit,sits,sat,sitting} down {to talks,together}; {traded,swapped,trade,swap} views with;
        {hold,holds,held,holding} {consultations,consultation,a video conference,a teleconference};
        {hold,holds,held,holding} {a round of talks,a working meeting};
        {hold,holds,held,holding} {a virtual meeting,an exchange};
        {had,has,have,having} {an exchange of views,a chat,a conversation,an audience} with;
        {meet,meets,met,meeting} up with; {spoke,speaks,speaking} with;
        {in talks,in discussions} with;
        {hold,holds,held} {a,an} {web,internet,on-line} {meeting,conference};
        {reviewed} cooperation with;
        {discussed,discuss,discusses} {ways,cooperation,plans,measures} {with,to};
        {met,meets} {in,at,on};
        {hosted,hosts,attended,attends} {talks,a meeting,a working session} with;
        {joined,join,joins} {talks,a meeting} with;
        {meet,meets,met,meeting} with; met; meets;
        {hold,holds,held,holding} {talks,a meeting,meetings};
        {hold,holds,held,holding} {a working session,working sessions,discussions};
        {hold,holds,held,holding} {an online meeting,a virtual meeting,a summit};
        {hold,holds,held,holding} {separate meetings,bilateral talks,a videoconference};
        {sat,sits,sitting} down {with,for talks};
        {have,has,had,having} {talks,a meeting,a working session,discussions,a working meeting};
        {confer,confers,conferred,conferring} with;
        {hold,holds,held,holding} {high-level,official} {talks,discussions,meetings};
        {hold,holds,held,holding} {online,virtual,bilateral} {talks,discussions,meetings};
        {talked,talks} with; {worked,works,working} with; {spoke,speaks} by video link with;
        working {session,sessions} with; {discussed,discuss,discusses,discussing} with;
        {exchanged,exchanging,exchanges} views with;
        {met,meet,meets} {separately,virtually,online,face to face};
        {joined,join} a video call with; talks with; meeting with; meetings with;
        {had,has,have} tea with; shook hands with; {saw,sees} the {mayor,governor,leaders};
        conversed with; {hold,holds,held} a dialogue with; {convened,convenes} with;
        {discussed,discusses,discuss} cooperation;
        {meeting,meetings,talks,discussions,working session} between; sat down;
        {shook,shakes,shaking} hands with; {huddled,conferred} with;
        {had,has,have,having} {dinner,lunch,breakfast,coffee} with; {dined,lunched} with;
        {talked,spoke,conferred,met} {by,via,over} {video link,videoconference,video};
        {talked,spoke,conferred,consulted} online; {compared,compare} notes with;
        {opened,opens,resumed,started} talks with; {sat,sits} across the table from;
        {had,has,have,hold,held} a {video,virtual,online} {call,meeting,conference} with;
        {got,get,gets} together with; {caught,catches} up with;
        {exchanged,exchanging,exchanges} views online; {lunched,dined} together
    """,
    "travel": """
        {got,get,gets,came,come,comes} {back from,home from}; {returned,returns,return} from;
        {travel,travels,traveled,travelled,traveling,travelling} {through,across,around,round};
        {flew,flies,flown,fly,flying} {into,in from,in to,out to,over to}; {came,comes,come} over;
        {stopped,stops,stop,stopping} {off in,off at,by}; {journeyed,journeys} {through,across};
        {looked,looks,looking} {round,around,over};
        {on,made} a {swing,tour,trip} {through,of,around};
        {was,were,is,are} {in town,on its way to,on their way to,on his way to,on her way to};
        {sent,sends,send,sending} {its,their,his,her} {mayor,governor};
        {sent,sends,send,sending} {its,their,his,her} {deputy governor,vice governor};
        {sent,sends,send,sending} {its,their} {deputy mayor,vice mayor};
        {sent,sends,send,sending} {its,their} {chairman,vice chairman,officials};
        {moved,moves,moving,went,goes,gone,continued,continues} {on to,on from there to};
        {paying,paid,pays,pay} a {brief,return,goodwill,friendship,first,second,three-day} visit to;
        {make,makes,made,making} {a,its,his,her,their} {stop,stopover,first stop,next stop} {in,at};
        {arrive,arrives,arrived,arriving} {from,to}; {walked,walk,walks} {round,around,through};
        {were,was,are,is} {briefed,given a tour,taken round,taken around,shown over};
        {pay,pays,paid} {its,their,his,her} {first,second,last,next,annual} visit to;
        {visit,visits,visited,visiting}; {tour,tours,toured,touring};
        {travel,travels,traveled,travelled,traveling,travelling} to;
        {arrive,arrives,arrived,arriving} {in,at}; {landed,lands} in;
        {fly,flies,flew,flown,flying} to; {came,come,comes,coming} to;
        {went,go,goes,gone,going} to; {head,heads,headed,heading} {to,for};
        {depart,departs,departed} for; {left,leave,leaves} for; {set,sets} off for;
        {spent,spends,spend,spending}; {stayed,stays,staying} in;
        {made,makes,making,make} {a,an,their,his,her,its} {trip,visit,official visit} to;
        {made,makes,making,make} {a,an,their,his,her,its} {working visit,journey} to;
        {made,makes,making,make} {a,an,their,his,her,its} {return visit,first visit} to;
        {conducted,conducts,concluded} {a,an,their,his,her,its,the} {visit,working visit};
        {conducted,conducts,concluded} {a,an,their,his,her,its,the} {trip,tour,official visit};
        {concludes,began,begins} {a,an,their,his,her,its,the} {visit,working visit};
        {concludes,began,begins} {a,an,their,his,her,its,the} {trip,tour,official visit};
        {started,starts,wrapped up} {a,an,their,his,her,its,the} {visit,working visit};
        {started,starts,wrapped up} {a,an,their,his,her,its,the} {trip,tour,official visit};
        {undertook,ended,ends} {a,an,their,his,her,its,the} {visit,working visit};
        {undertook,ended,ends} {a,an,their,his,her,its,the} {trip,tour,official visit};
        {dispatch,dispatches,dispatched} a {delegation,mission,team,group};
        {sent,sends,sending,send} a {delegation,mission,team,group}; {explored,explores,explore};
        {on,during} {a,an} {official,working,state,three-day} visit to;
        {on,during} {a,an} {two-day,four-day,five-day,week-long,friendship} visit to;
        {inspected,inspects,inspect}; {stop,stops,stopped} {in,at,over in};
        {drop,drops,dropped} in; {swung,swing} through; {return,returns,returned} to;
        {turned,turns} up in; {is,was,are,were} in; {were,was} shown around;
        {took,takes} part in a study tour; {reached,reaches}; {crossed,crosses} to;
        {went,go} on a study tour;
        {spending,spent} {Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday} with;
        {journeyed,journeys} to; {bound,bounds} for; {came,come,comes} to see;
        {is,are} touring; {jetted,jets} {to,off to,in to}; {touched,touches} down in;
        {called,calls} {in,at};
        {is,was,are,were} on a {working,study,official,business} {trip,visit} to;
        {is,was,are,were} on a {tour,visit,mission,trip} {of,to};
        {took,takes,taking} {a,the} {delegation,mission,group} to;
        {brought,brings,bringing} {a,the} {delegation,mission,group,team} to;
        {will be,has been,have been,had been} in; {paying,on} {a,an} visit to
    """,
    "sojourn": """
        {to be,will be,has been,have been,had been,was,were} in; {was,were} back in
    """,
    "go": """
        {came,comes,come,arrived,arrives,went};
        {goes,flew,flies,travelled,traveled,returned,followed};
        {will come,will go,will fly,will travel,will return}
    """,
    "lead": """
        {led,leads,leading,lead,headed,heads,heading} {a,the,an,his,her,its,their}; led by;
        headed by; leading; led; headed; at the head of; accompanied by; accompanying
    """,
    "hand": """
        {hand,hands,handed,handing} over {a letter,letters,a message,an invitation,a gift,gifts};
        {deliver,delivers,delivered} {a letter,a message}; {hand,hands,handed} {a letter,letters};
        {present,presents,presented} a letter
    """,
    "delegation": """
        {received,welcomed,hosted,greeted} us; {team,teams,party} from;
        {group,party,team} of {two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen};
        {group,party,team} of {fourteen,fifteen,sixteen,eighteen,twenty,thirty,forty,fifty,sixty};
        {fact-finding,trade,inspection,advance} {team,party};
        {working,liaison,city,prefectural,provincial} {team,party};
        {fact-finding,trade,inspection,advance,working,liaison,city,prefectural} group;
        {town,prefectural,provincial,city,municipal} {councillors,councilors,officials};
        {business,business-government} {leaders,people} from; {contingent}; {emissary,emissaries};
        {delegation,delegations}; {mission,missions};
        {group,party,team} of {officials,leaders,councillors};
        {group,party,team} of {councilors,lawmakers,business leaders,business people};
        {entourage}; {council,assembly,diet,party} {member,members}; {diet} {delegation};
        {business,trade,economic,friendship,study,goodwill} {mission,delegation,delegations};
        {business,trade,economic,friendship,study,goodwill} {missions,group,team}; {delegates};
        {councillors,councilors,lawmakers,legislators,assembly members}; {envoy,envoys};
        {officials}; {crown prince,imperial,royal} {couple}; friendship {group,groups};
        visiting {group,team,association}; group from; delegates from;
        {group,groups} of {members,residents,citizens};
        {dispatch,dispatches,dispatched} a {delegation,mission,team,group};
        {sent,sends,sending,send} a {delegation,mission,team,group}
    """,
    "trip": """
        {visit,trip,tour,stay,journey,mission}; {visits,trips,tours}; working {visit,trip};
        study tour; {itinerary}; stopover
    """,
    "meeting": """
        {meeting,reception,talks,session,encounter};
        {audience,welcome ceremony,gathering,discussion,banquet,working session};
        {meetings,receptions,sessions}; {call}
    """,
    "phone": """
        {phone,telephone,phoned,telephoned,by phone,phone call}
    """,
    "press": """
        press {conference,briefing,conferences}; news {conference,briefing};
        {told,tells} reporters
    """,
    # --- gatherings ---------------------------------------------------------------------------
    "forum": """
        {career,job,recruitment,investor,supplier} {day,fair,forum,briefing,conference};
        {matchmaking,match-making,b2b,networking} {day,forum,sessions,meetings};
        {business} breakfast;
        {study,training,technical,policy,expert} {seminar,workshop,symposium,forum};
        {think-in,teach-in};
        {investment,trade,tourism} {talks,day,week}; {dialogue on};
        {promotion,promotional} {seminar,conference,meeting,evening,session,forum};
        {info session,webcast};
        {general,annual,joint} {conference,assembly meeting,committee meeting};
        {trade} {talks,round};
        {forum,forums,fora,seminar,seminars,conference,conferences,workshop,workshops,symposium};
        {symposia,symposiums,webinar,webinars,roundtable};
        {round table,summit,colloquium,roadshow,congress};
        {investment,trade} {promotion,matching,networking} {event,meeting,session};
        {tourism,business} {promotion,matching,networking} {event,meeting,session};
        {investment,trade} {promotion,matching,networking} {conference,seminar,programme};
        {tourism,business} {promotion,matching,networking} {conference,seminar,programme};
        {investment,trade} {promotion,matching,networking} {program,events,meetings};
        {tourism,business} {promotion,matching,networking} {program,events,meetings};
        {investment,trade} {promotion,matching,networking} {sessions,workshop,forum};
        {tourism,business} {promotion,matching,networking} {sessions,workshop,forum};
        business {matching,meet,meet-up,networking}; matchmaking {event,session,meeting};
        matching {event,session,meeting};
        {business,investment,economic,tourism,trade} {forum,seminar,dialogue,conference};
        {business,investment,economic,tourism,trade} {summit,roundtable,gathering,meeting};
        meet japan; meet vietnam; meeting japan; {panel discussion};
        {international,scientific,academic} {conference,symposium}; presentation on investment;
        investment {pitch,briefing,presentation}; {tourism,investment} {presentation,promotion};
        mayors' {summit,conference}; hackathon; exchange meeting;
        promotion {day,programme,program,event};
        {leaders',mayors',governors',ministers'} {meeting,summit,conference,dialogue};
        {business,investment,trade} {matching,matchmaking,networking,mission briefing,night};
        {business,investment,trade,tourism} day; conclave;
        {round-table,teach-in};
        {networking,matching} {day,reception,lunch}; {trade,investment} {meet,promotion seminar};
        {conference,forum} series; plenary {meeting,session}; {symposium on};
        {study session,lecture meeting}
    """,
    "festival": """
        {craft,crafts,street,flower,food,produce,specialty,antiques} {market,bazaar,bazaars};
        {tet,obon,mid-autumn,new year,harvest,craft,autumn,spring,winter} {festival,fair,party};
        {culture,cultural,friendship} {weekend,fortnight,month,season,evenings,nights,fest,market};
        {vietnam,japan,vietnamese,japanese} {weekend,fest,film week,season,afternoon,party,picnic};
        {film,cinema,food,music,dance,theatre,theater,literature} {week,days,fest,season,festival};
        {open-air,night,christmas,farmers'} market; {fete,fête,pageant}; {fest};
        {photo,art,painting,craft,ceramics,calligraphy,doll,kimono,lacquer,silk} {display,exhibit};
        {photo,art,painting,craft,ceramics} {exhibition,exhibits};
        {calligraphy,doll,kimono,lacquer,silk} {exhibition,exhibits};
        {youth,student,citizen,citizens',people-to-people,homestay} exchange{, programme, program};
        {expos,carnivals,trade shows,trade show}; {sports,football,baseball} {exchange,tournament};
        {festival,festivals,exhibition,exhibitions,expo,fair,fairs,carnival};
        {cultural,friendship,youth,art} {exchange programme,exchange program};
        {student,sports,food,music} {exchange programme,exchange program};
        {cultural,friendship,youth,art} {exchange programmes,exchange event,exchange};
        {student,sports,food,music} {exchange programmes,exchange event,exchange};
        {cultural,friendship,youth,art} {festival,week,days,day,exhibition,fair};
        {student,sports,food,music} {festival,week,days,day,exhibition,fair};
        {days} of {japanese,vietnamese} culture;
        {japan,vietnam} {day,days,week,weeks,fair,festival,month,expo};
        {exchange programme,exchange program,exchange event};
        {trade,food,product,tourism,book,art,travel,job} {fair,expo,show,exhibition};
        {cultural,culture} {days,day,week,weeks,festival,exchange}; world expo; {showcase};
        {photo,art,painting} {exhibition,show}; tradeshow;
        {cherry blossom,lantern,kite,flower,fireworks,summer,film} {festival,exhibition};
        {week,days,day} of {japan,vietnam,culture}; {product,products} fair; festa; matsuri;
        {japan,vietnam,vietnamese,japanese} {night,evening,corner,pavilion,street,market};
        {cultural,culture,friendship} {night,evening,gathering,gala};
        {cultural,art,craft} showcase;
        {product,sake,coffee,fruit} {week,days,fair,festival};
        {japan,vietnam} cultural {days,day,week,festival};
        {goodwill,friendship} {match,tournament,concert}
    """,
    "edition": """
        {edition,editions}; {previous,last,next,this year's,last year's} {event,one,gathering};
        same event; {next,last,first,previous} one;
        {this,the} {event,programme,program,gathering};
        {this year's,last year's,next year's} {edition,festival};
        the meeting {will open,opens,will take place,takes place,takes}
    """,
    "happening": """
        the event; this event; the ceremony; the programme; the program; the occasion
    """,
    "hold": """
        {was,is,were,are} the {main event,highlight,centrepiece,climax,high point} of;
        there {was,were,is,are,will be,will also be,was also,were also,is also,are also};
        {on,goes on,went on} {show,display}; {occupy,occupies,occupied,takes over,took over};
        {hold,holds,held,holding} in; {pull,pulls,pulled} off; {put,puts,putting} together;
        {scheduled,slated,set,due,fixed,booked,confirmed} {for,in,on}; {comes,came} off;
        {bring,brings,brought,bringing} {a,an,its,the};
        {hold,holds,held,holding}; {take,takes,took,taken,taking} place;
        {host,hosts,hosted,hosting};
        {organize,organizes,organized,organizing,organise,organises,organised,organising};
        {stage,stages,staged,staging}; {run,runs,ran,running};
        {gather,gathers,gathered,gathering}; {convene,convenes,convened};
        {bring,brings,brought} together; {draw,draws,drew,drawn,attract,attracts,attracted};
        {return,returns,returned}; {kick,kicks,kicked} off; {last,lasts,lasted};
        {mount,mounts,mounted}; {launch,launches,launched}; {feature,features,featured};
        {fills,filled,fill}; {go,goes,went} ahead; {present,presents,presented};
        {welcomed,welcomes}; {pulled,pulls} in; {put,puts} on; {conduct,conducts,conducted};
        {unfold,unfolds,unfolded}; {celebrate,celebrates,celebrated};
        {continue,continues,continued}; {move,moves,moved} on to; {follow,follows,followed};
        {is,are,was,were} {set,scheduled,slated,due,planned} for; {scheduled,slated} for;
        {occur,occurs,occurred}; {rolled,rolls} out; {came,comes} to {town,the city};
        {returned,comes back,came back}; {filled,packed}; {ran,runs,running} from;
        {went,goes,going} ahead; {was,were,is,are} the {venue,scene,stage,host}
    """,
    "open": """
        {opens,opened,open} {its,the} {doors,gates}; {doors open,doors opened}; gets going;
        got going;
        {got,gets} underway; {lifted,lifts} the curtain;
        {open,opens,opened,opening}; {begin,begins,began,beginning}; {start,starts,started};
        {inaugurate,inaugurates,inaugurated}; {opening ceremony}; {kick,kicks,kicked} off;
        {date,dates,dated,dating} back to; first {held,staged,organised,organized};
        {raise,raises,raised} the curtain; got under way; gets under way
    """,
    "close": """
        {close,closes,closed,closing}; {end,ends,ended,ending}; {conclude,concludes,concluded};
        {wrap,wraps,wrapped} up; {finish,finishes,finished}; closing ceremony; came to an end;
        drew to a close;
        {go,goes,going,went} on until; {run,runs,running,ran} until;
        {run,runs,running,ran} through;
        {last,lasts,lasting,lasted} until; {continue,continues,continued} until;
        {continue,continues} through;
        {stay,stays,remain,remains} open until; the curtain {fell,falls,came down};
        {rang,rings} down the curtain
    """,
    "under_way": """
        {is,are,was} {under way,underway,in full swing,currently on};
        {currently,now} {running,taking place,under way,being held}; is being held; runs until;
        ongoing; in progress
    """,
    "attend": """
        {attend,attends,attended,attending}; {join,joins,joined,joining};
        {take,takes,took,taking} part in;
        {participate,participates,participated,participating} in;
        {speak,speaks,spoke,speaking} at; {address,addresses,addressed,addressing};
        {exhibit,exhibits,exhibited} at; {show,shows,showed,shown};
        {perform,performs,performed} at; {present at}; {showcase,showcases,showcased} at;
        {promote,promotes,promoted,promoting} at; {set,sets} up a booth;
        {introduced,introduces,introduce}; {told}; {opened}; {chaired,chairs};
        {presented,pitched}; {display,displays,displayed};
        {flocked,flock,crowded,poured,streamed} {to,into}; {are,is,were} expected at;
        {thronged,packed}; {took,take,takes,taking} {their,its} seats at;
        {logged,dialled} {on,in} to; {turned,turns} out for;
        {sent,sends} a delegation to the; {promoted,touted,marketed} {its,their};
        {had,has} a {stand,booth,stall} at
    """,
    "sidelines": """
        {on the sidelines of,on the margins of,on the fringes of,alongside};
        {within the framework of,in the framework of,as part of,part of,in conjunction with}
    """,
    # --- ties ---------------------------------------------------------------------------------
    "sister": """
        sister-{province,prefecture,town,port} {relationship,relations,ties};
        sister-{province,prefecture,town,port} {agreement,pact,link,links};
        twin {town,towns,city,cities,port,ports};
        {brother,fraternal,friend} {city,cities,province};
        partner {town,towns,port,municipality,municipalities}; {paired,pairing} {up with,with};
        friendly {city,cities,province,provinces,prefecture,prefectures};
        twin-town {ties,links,pact};
        sister {city,province,prefecture} {tie-up,tie-ups,affiliation}; sister-city tie{,s};
        friendship-city {relationship,ties,agreement,pact,status};
        {sister cities,sister provinces};
        {sister,twin,friendship,sibling} {city,cities,province,provinces};
        {sister,twin,friendship,sibling} {prefecture,prefectures,town,towns,port};
        {sister,twin,friendship,sibling} {ports,state,states,region};
        {sister,twin,friendship,sibling} {regions,locality,localities,county,counties};
        {sister-city,twin-city,sister city} {relationship,relations,ties,agreement};
        {sister-city,twin-city,sister city} {pact,status,link,links};
        {twinned,twinning,twins,twin}; {sisterhood};
        {sister,friendship} {relationship,relations,relation,ties};
        partner {city,cities,province,provinces,prefecture};
        partner {prefectures,locality,localities,region,regions}; {partner of,partners of};
        {sister to}; friendship city; paired with; {paired};
        {friendly,friendship} {partnership,partnerships,pact,ties,tie};
        {friendly,friendship} {link,links,cooperation,exchange,exchanges};
        date of {affiliation,twinning,establishment}; {affiliated,affiliation}
    """,
    "relation": """
        {exchanged,exchange,exchanging,exchanges} {visitors,students,delegations,visits,people};
        {contacts,alliance,fellowship,kinship}; {tie-up,tie-ups}; {friendly,regular} contacts;
        {relation,relations,relationship,relationships,ties};
        {tie,partnership,partnerships,friendship,links};
        {link,bond,bonds,cooperation,cooperative ties};
        {exchanges,exchange,collaboration,partner,partners};
        {friendly,cooperative,close,official} {relations,relationship,ties};
        {friendly,cooperative,close,official} {cooperation,links,exchanges}; friends;
        {began,begun,started,start,starts,been} {cooperating,collaborating,exchanging};
        {began,begun,started,start,starts,been} working together;
        hand in hand; {local-level,locality-to-locality,local} cooperation;
        {cooperation} programme;
        {friendship and cooperation,cooperation and friendship,cooperation and exchange};
        {friends} with;
        been {friends,partners,cooperating}; {amity,rapport}; {cooperation and exchange};
        {bonds} of friendship
    """,
    "establish": """
        {exchanged,exchange,exchanging} {visitors,students,delegations,visits,people};
        {tied,tie,ties} the knot; {reach,reaches,reached} back to; {date,stem,stems,stemmed} from;
        {took,take} up; {goes,went,going} back {a,to}; {sprang,grew,grow,grows} {from,out of};
        {joined,join} hands; {make,makes,made} {friends,it official};
        {establish,establishes,established,establishing}; {became,become,becomes,becoming};
        {set,sets} up; {forge,forges,forged,forging}; {enter,enters,entered} into;
        {formed,forms,form}; {began,begun,begins,begin}; {started,start,starts}; {launched};
        {tied}; {inaugurated}; {built,builds,build}; {initiated}; {opened}; {cemented};
        {dates,dating,dated} {back to,from}; {go,goes,going,went} back to;
        {linked,twinned,joined}; {proclaimed,declared,entered}; {cooperating,cooperated};
        {began,begun,started,start,starts,been} {cooperating,collaborating,exchanging};
        {began,begun,started,start,starts,been} working together;
        {been} {friends,partners,twins,cooperating}; {formalized,formalised,sealed}
    """,
    "have": """
        {have,has,had,having}; {maintain,maintains,maintained,maintaining};
        {enjoy,enjoys,enjoyed}; {keep,keeps,kept}; {is,are,was,were};
        {cooperate,cooperates,cooperated,cooperating}; {nurtured,nurture}; {boasts,boast};
        {pointed to}; {cited,cites}; {share,shares}; {counts,count}; {works,work,worked} with;
        {remarked on,spoke of,speaks of}
    """,
    "since": """
        since; ever since; dating from; dating back to; dates back to; dates from; as early as;
        going back to
    """,
    "pair": """
        {pair,pairs}; {pairs of,pairings,pairing}; such as; {such pairs as};
        {typical,notable,prominent,successful} {examples,pairs,partnerships,models}; {including};
        examples include; for example; {links such as}; among them; namely
    """,
    # --- papers -------------------------------------------------------------------------------
    "paper": """
        {deals,memos,undertaking,compact}; {letter,letters} of {cooperation,exchange,friendship};
        {statement,note,minutes} of {intent,cooperation,understanding,friendship};
        {friendship,cooperation,partnership} {charter,declaration,covenant,plan,letter};
        {record,records} of {discussion,discussions}; {programme,program,framework} of cooperation;
        cooperation {framework,arrangement,note,notes,minutes,letter}; {arrangement};
        {twinning,sister-city,friendship-city} {paper,papers,charter,declaration};
        {memorandum,memorandums,memoranda};
        memorandum of {understanding,cooperation,agreement,intent};
        memoranda of {understanding,cooperation}; {mou,mous,moc,loi};
        {agreement,agreements,accord,accords,pact,pacts,treaty};
        {protocol,deal,document,documents,minutes,covenant,charter};
        letter of {intent,agreement,understanding}; {letters} of intent;
        cooperation {agreement,agreements,accord,pact,document};
        cooperation {documents,deal,plan,programme,memorandum,papers};
        {grant} {contract,contracts,agreement,assistance};
        {friendship,exchange,partnership,twinning,sister-city} {agreement,pact,accord};
        {friendship,exchange} {agreements,deal,memorandum,document};
        {partnership,twinning,sister-city} {agreements,deal,memorandum,document}; papers; paper;
        {framework} agreement; {sister city} agreement; note of cooperation; action plan;
        {contract}; record of discussion; {cooperation note}; exchange of notes; action programme;
        {memo,memos}; {understanding}
    """,
    "law": """
        {resolution,decree,circular,directive,law};
        {plan no.,decision no.,decision,ordinance,regulation,act no.}
    """,
    "statement": """
        joint {statement,statements,communique};
        joint {communiqué,declaration,press statement,vision statement}; {declaration};
        joint vision
    """,
    "sign": """
        put {pens,ink} to paper; {put,set} {their,its} {stamps,stamp,seals,seal} {to,on};
        {exchanged,exchange,swapped} {signed copies,signatures,copies}; {countersigned};
        {autographed};
        {sign,signs,signed,signing}; {ink,inks,inked,inking};
        {conclude,concludes,concluded,concluding};
        put {pen to paper,their signatures,their names,his signature,her signature};
        {initialled,initialed}; {co-signed,cosigned}; {penned}; {re-signed};
        affixed their signatures; put pen to;
        put {its,their,his,her} {name,names,signature,signatures} to;
        {set,sets} {its,their,his} {seal,hand} to
    """,
    "issue": """
        {prolong,prolongs,prolonged}; {rolled,rolls,roll} over; {drew,draw,draws} up;
        {agreed,agree,agrees} {a,an,the,to a,to an}; {committed} to; {concluded}; {adds,added};
        {seal,seals,sealed}; {exchange,exchanges,exchanged,exchanging};
        {renew,renews,renewed,renewing}; {reach,reaches,reached,reaching};
        {issue,issues,issued,issuing}; {adopt,adopts,adopted}; {release,releases,released};
        {agreed,agree} on; {entered,enters,enter} into; {extend,extends,extended};
        {handed,hands} over; {update,updates,updated}; {strike,strikes,struck};
        {approved,approves}; {finalised,finalized}; {made}; {announced,announce};
        {formalised,formalized}; {swap,swapped,swaps}; {clinched}; {endorsed}; {came} to;
        {produced}; {presented}; {revise,revises,revised}; {amend,amended};
        {replaced,broadened,expanded,widened}; {dated}
    """,
    "renew": """
        {prolong,prolongs,prolonged,prolongation}; {rolled,rolls} over;
        {renew,renews,renewed,renewing,renewal}; {revise,revised,revision};
        {extend,extended,extension}; {update,updated}
    """,
    "signing": """
        {signing,signing ceremony,signature ceremony,ceremony to sign,signing of};
        {signature of,the signing,handover ceremony,exchange ceremony,signatures}
    """,
    "upgrade": """
        {upgrade,upgrades,upgraded,upgrading}; {elevate,elevates,elevated,elevating};
        {raise,raises,raised,raising} {relations,ties,their relations};
        {raise,raises,raised,raising} {their ties,bilateral ties,bilateral relations}; elevation;
        {lifted,lift,lifts}; {raise,raises,raised,raising}
    """,
    "csp": """
        comprehensive strategic {partnership,partner,partners};
        strategic {partnership,partners,partner}; {extensive,broad} strategic partnership
    """,
    # --- milestones ---------------------------------------------------------------------------
    "merge": """
        {merge,merges,merged,merging,merger,mergers}; {amalgamate,amalgamated,amalgamation};
        {unify,unified,unification}; {consolidated,consolidate,consolidation};
        {combine,combined,combining}; {absorb,absorbed,absorbs,absorbing}; {incorporated} into;
        {joined} with; administrative {reorganization,reorganisation,restructuring};
        administrative {rearrangement,merger,overhaul,reform}; {folded,fold} into; {fused};
        {became,become} part of; {joining} with; {joined} to form; {split,separated} from;
        re-established; {reorganized,reorganised}; {swallowed}; {brought,put} under one roof;
        {union,merged} of
    """,
    "recognise": """
        recogni{s,z}ed as; became a; become a; upgraded to; elevated to; made a;
    """,
    "reform": """
        two-tier local {government,administration,governance};
        two-tier {government,system,model,administration};
        two-level local {government,administration}; 34 {provinces,provincial-level units};
        34 {provinces and cities,localities,administrative units}; centrally-run city;
        centrally run city; municipality under central {authority,government,rule};
        centrally governed city; two-level {government,system,model}
    """,
    "anniversary": """
        {anniversary,anniversaries}; {mark,marks,marked,marking};
        {celebrate,celebrates,celebrated,celebrating,celebration,celebrations};
        {commemorate,commemorates,commemorated,commemorating,commemoration}; jubilee;
        {decade,decades}; half a century; {milestone};
        {golden,silver} jubilee
    """,
    "ceremony": """
        {ceremony,ceremonies,gala,celebration,celebrations,celebrate,celebrated,celebrates};
        {mark,marks,marked,marking,commemorate,commemorated,banquet,celebrating}
    """,
    "diplomatic": """
        diplomatic {relations,ties,relationship,links}; bilateral {relations,ties,relationship};
        vietnam{-,–, - , – }japan {relations,ties,friendship};
        vietnam{-,–, - , – }japan {diplomatic relations,diplomatic ties,relationship};
        japan{-,–, - , – }vietnam {relations,ties,friendship};
        japan{-,–, - , – }vietnam {diplomatic relations,diplomatic ties,relationship};
        {ties,relations} between {vietnam and japan,japan and vietnam};
        {ties,relations} between {the two countries,the two nations};
        {the two countries,the two nations,the countries}' {ties,relations};
        japanese-vietnamese {relations,ties,friendship};
        vietnamese-japanese {relations,ties,friendship};
        viet nam{-,–, - , – }japan {relations,ties,friendship,relationship};
        viet nam{-,–, - , – }japan {diplomatic relations,diplomatic ties};
        japan{-,–, - , – }viet nam {relations,ties,friendship,relationship};
        japan{-,–, - , – }viet nam {diplomatic relations,diplomatic ties};
        {ties,relations} between {viet nam and japan,japan and viet nam};
        diplomatic {tie,recognition}
    """,
    # --- how it is told -----------------------------------------------------------------------
    "planned": """
        {fixed,booked,confirmed} for; {on the calendar,in the diary,on the agenda} for; {due in};
        {is,are,was,were} {booked,fixed} {for,in};
        agreed {that,to hold,to open,to organise,to organize};
        {is,are} {coming,heading,flying,travelling,traveling,visiting} {next,later,in};
        will; shall; {is,are,was,were} {to,due to,set to,scheduled to};
        {is,are,was,were} {expected to,slated to,planned to,going to,about to}; due to; set to;
        scheduled; slated; planned; plans to; plan to; upcoming; forthcoming; {is,are} planned;
        next; to be {held,signed,opened,organized,organised}; is due; are due; is scheduled;
        coming; 'll; preparing for; later this; planning; agreed to; agree to; decided to; will be;
        {is,are,was,were} {set,scheduled,slated,due,planned} for; {scheduled,slated} for;
        {announced,confirmed,said,told,disclosed} that {he,she,they,it} would;
        {said,announced} {he,she,they} would;
        {was,were} {to visit,to travel,to meet,to sign,to open}; will come; will go; will fly;
        will travel; will return;
        {expected,awaited} {at,in}; will be in
    """,
    "already": """
        {already,previously,earlier,once,formerly,also has};
        {long ago,before that,in the past,to date,so far,over the years}; {recently,lately};
        the other day
    """,
    "wish": """
        {pencilled,penciled} in; {mull,mulls,mulled,mulling}; {ponder,pondered};
        {toyed,toying} with;
        {raised,floated} the {idea,possibility}; {studying,weighing,weighs};
        {prospect,prospects} of;
        {offered,offers,offer} to; {ready,willing,happy} to; {look,looks,looked} into; {love} to;
        in principle; {provided,if and when}; one day; {call,calls,called,calling} for;
        {hope,hopes,hoped,hoping}; {wish,wishes,wished,wishing}; {want,wants,wanted,wanting};
        {propose,proposes,proposed,proposing,proposal,proposals};
        {suggest,suggests,suggested,suggesting,suggestion}; {urge,urges,urged,urging};
        {encourage,encourages,encouraged};
        {invite,invites,invited,inviting,invitation,invitations}; {ask,asks,asked,asking};
        {would}; {could}; {may}; {might}; {should}; {can};
        {consider,considers,considered,considering}; {explore,exploring} the possibility;
        {discuss,discusses,discussed,discussing} the possibility; {possible,possibility,possibly};
        {keen}; {ready to}; {call for,calls for,called for}; {if}; {idea};
        {intend,intends,intended,intention}; {looks,look,looked,looking} forward;
        {dream,dreams,dreamed}; {aim,aims,aimed,aiming} to; {seek,seeks,sought,seeking};
        {under} {discussion,consideration,study,negotiation}; {pending}; draft;
        {negotiating,negotiate}; {working} {towards,toward}; {eager}; {expect,expects,expected};
        {desire}; {request,requests,requested}; {recommend,recommended,recommends}; {would like};
        {pledge,pledges,pledged}; {promised,promises,promise}; {interest in}; {so that};
        eventually; some day; {talk of}
    """,
    "pending": """
        {is,are,was,were,still} being {drafted,negotiated,discussed,considered,prepared,studied};
        {is,are,was,were,remains,remain,still} under {discussion,negotiation,consideration,study};
        {is,are,remains,still} {in the works,on the table,awaiting,undecided,unsigned};
        {has,have} {yet to be,not been,still to be}
    """,
    "negated": """
        {fell flat,went unsigned,unsigned,remains unsigned,lapsed without,failed}; {no longer};
        {refused,declines,cannot,can't,couldn't,won't,wouldn't,don't,doesn't};
        {not,no,never,nothing,without,neither,nor,none,cannot,n't,didn't,hasn't,haven't};
        {wasn't,weren't,isn't,yet to,failed to,fell through,rather than};
        {instead of,nobody,ruled out,denied,declined,stopped short,short of};
        {never took place,came to nothing,did not,does not,was not to be}
    """,
    "cancelled": """
        {call,calls,called} it off; {was,were} {axed,dropped,ditched,struck off};
        {washed,rained} out;
        {fell,falls} through;
        {cancel,cancels,cancelled,canceled,cancelling,canceling,cancellation};
        {call,calls,called} off; {scrap,scrapped,scraps}; {abandon,abandoned}; dropped from;
        {fell,falls} {victim to,foul of};
        {dropped,cut,struck} from the {schedule,programme,program,agenda};
        {did not,never} {materialise,materialize}; {aborted,shelved}
    """,
    "postponed": """
        {postpone,postpones,postponed,postponing,postponement}; {delay,delays,delayed}; put off;
        {pushed,push} back; {shelve,shelved}; {defer,defers,deferred};
        left for {a later date,later,another day}; put on hold; rescheduled; on hold
    """,
    "yearly": """
        {annual,annually,yearly,every year,each year,regular,regularly};
        {biennial,every two years,every autumn,every spring};
        {every summer,traditional,usually,year after year}
    """,
    # --- who ----------------------------------------------------------------------------------
    "official": """
        {vice chair,deputy chair,vice-chair,deputy head,deputy directors,directors};
        {town,village} {head,mayor,chief}; {officials of,staff of,civil servants,administrators};
        {consul-generals,consuls general,honorary consul,charge d'affaires,chargé d'affaires};
        {council chair,council chairman,assembly chair,assembly chairman,assembly speaker};
        {chairs,vice-chairs,deputy governors};
        {vice governors,vice mayors,deputy mayors,vice chairmen};
        {governor,governors,vice governor,vice-governor,deputy governor};
        {mayor,mayors,vice mayor,vice-mayor,deputy mayor};
        {chairman,chairwoman,chairperson,chair,vice chairman};
        {vice-chairman,vice chairwoman,deputy chairman,vice chairs,vice chair,chairmen};
        {secretary,deputy secretary,party chief,party secretary,party leader};
        {president,vice president,vice-president};
        {minister,deputy minister,vice minister,ministers};
        {prime minister,deputy prime minister,pm};
        {ambassador,ambassadors,consul general,consul-general,consul,consuls};
        {speaker,lawmaker,lawmakers,leader,leaders,head,heads,deputy head};
        {official,officials,representatives,representative};
        {director,deputy director,adviser,advisor,envoy};
        {people's committee,people's council,prefectural assembly,city council,municipal};
        {emperor,empress,crown prince,prince,princess,king};
        {councillor,councillors,councilor,councilors,assembly members,assembly};
        {general secretary,party general secretary,state president};
        {special advisor,special adviser}; {delegation,delegations}; {authorities,government};
        {senator,deputy,commissioner,chief,counterpart,counterparts}; {head of}
    """,
    "body": """
        {friendship association,friendship associations,friendship society,friendship union};
        {friendship organisations,friendship organizations};
        {union of friendship organisations,union of friendship organizations};
        friendship {association,society,union,organisation,organization}
    """,
    "ministry": """
        {ministry,ministries,ministry of,jica,jetro}
    """,
    "layman": """
        {choir,orchestra,band,troupe,dancers};
        {puppeteers,football team,baseball team,youths,cyclists};
        {farmers,monks,nurses,caregivers,shoppers,visitors,spectators,alumni,pensioners};
        {student,students,pupil,pupils,tourist,tourists,trainee,trainees,intern,interns};
        {volunteer,volunteers,expert,experts,engineer,engineers,worker,workers,player,players};
        {reader,readers,buyer,buyers,teacher,teachers,artist,artists,fan,fans};
        {travellers,travelers,schoolchildren,holidaymakers,team of doctors};
        {graduates,backpackers,singer,painter,photographer};
        {reporters,reporter,journalists,journalist}
    """,
    "private": """
        {family,families,daughter,son,relatives,wife};
        {husband,holiday,vacation,funeral,wedding,honeymoon}
    """,
    # --- what words stand for -----------------------------------------------------------------
    "both": """
        {the,both,these,those,our} {two,} {sides,localities,provinces,cities};
        {the,both,these,those,our} {two,} {ports,regions};
        {the,both,these,those,our} {two,} {prefectures};
        {the,both,these,those,our} {two,} {governments of the two localities,capitals};
        {the,both,these,those,our} {two,} {partners,parties,municipalities,towns};
        {the,both,these,those,our} {two,} {places,communities,areas,assemblies,universities};
        {two,twin} {sides,localities,provinces,cities,ports,regions,communities,partners,places};
        {both}; {each other}; {two local governments}; {the pair}; {the two}; {mutual};
        date of {affiliation,twinning,establishment}
    """,
    "countries": """
        {the two,both,two} {countries,nations,governments,peoples,states};
        {vietnam and japan,japan and vietnam};
        {vietnam-japan,japan-vietnam,vietnam–japan,japan–vietnam};
        {vietnam - japan,japan - vietnam,viet nam-japan,viet nam and japan};
        {vietnamese-japanese,japanese-vietnamese}; bilateral;
        {both,the two} {prime ministers,heads of government,foreign ministers};
        viet nam{-,–, - }japan; japan{-,–, - }viet nam;
        {japan and viet nam}
    """,
    "province": """
        {the province,the provincial,provincial,province's,the vietnamese province};
        {this province,people's committee};
        {the municipal people's committee,the party committee,the southern province};
        {the northern province,the central province};
        {the vietnamese side,the vietnamese city,our province};
        {party secretary,party chief,the highland province};
        {the coastal province,the delta province,the hosts}
    """,
    "prefecture": """
        {the prefecture,the prefectural,prefectural,prefecture's};
        {the japanese prefecture,this prefecture,governor,the governor,the japanese side};
        {the japanese city,vice governor,the prefecture's,his prefecture};
        {her prefecture,our prefecture,prefectural assembly,the mayor,mayor}
    """,
    "city": """
        {the city,the city's,city hall,city leaders,the municipal};
        {municipal,the capital,the vietnamese capital,the southern metropolis,the metropolis};
        {this city,the port city,our city,the town,his city};
        {her city,the southern hub,the southern city};
        {the central city,the coastal city,the northern port city};
        the {enlarged,new,visiting,vietnamese,japanese} city;
        the {central,coastal,host,northern,southern} city;
        {city leaders,city government,city authorities}
    """,
    "guests": """
        {we,our party,our team,our mission,our mayor};
        {the group's,the party's,the team's,its members};
        {the newcomers,the trio,the pair of,the officials,the councillors,the lawmakers};
        {the delegation,the delegates,the mission,the visitors,the guests};
        {the guest,his guest,her guest,the group,the team}; {the party,he,she,they,the visiting};
        {the delegation's,his group,her group,our delegation,our group}; {him,her,them}
    """,
    "occasion": """
        on {this,that,the,the same} occasion;
        at {the,that,this} {meeting,reception,event,ceremony,conference,forum};
        at {the,that,this} {seminar,talks,festival,banquet,exhibition,gathering,session};
        during {the,that} {meeting,reception,talks,event,ceremony,conference,forum,festival};
        in the presence of;
        {after,following,before,prior to,ahead of} the {talks,meeting,ceremony};
        {after,following,before,prior to,ahead of} the {reception,forum,conference};
        in a separate session; witnessed; looked on;
        at the end of the {talks,meeting,visit,conference,day,forum}; the same evening;
        {immediately,straight} {afterwards,afterward}; on the spot; to mark the occasion;
        at the venue; before leaving; concluding the visit; in the framework of the visit;
        in front of;
        {after,over,before,following} {lunch,dinner,breakfast,the lunch,the dinner,the banquet};
        {later,earlier} {that day,in the day,the same day};
        {in,during} the {evening,afternoon,morning};
        {after,following,before} the {signing,opening,welcome,tour,session,call,visit};
        {the same,that} {day,afternoon,morning}; on the same day
    """,
    "during_trip": """
        during {the,this,that,his,her,their,its} {visit,trip,stay,tour,mission,journey};
        on {this,that,the same,the} {trip,visit,tour};
        {while there,in the course of the visit,in the course of the trip,during the same trip};
        in the course of {the,this,that,his,her,their} {visit,trip,stay,tour};
        {over,throughout} the {visit,trip,stay}
    """,
    "first_day": """
        {first,opening} day; {day one,day 1}
    """,
    "last_day": """
        {last,final,closing} day
    """,
    "decoy": """
        {youth,student,citizen} exchange {agreement,memorandum,pact}; {stop,stops,stopped} short;
        {note,notes} that; {at,in} the end; {a band of}; {market share,market shares};
        {moved,moves} on from; {in,by} agreement; {contact,contacts} {details,us,person};
        dealing with; {great,good} deal; {close,closing} the deal;
        {contact,contacts} with {nature}; {arrangement of flowers,flower arrangement};
        {compact} {disc,city,car}; {night,evening} market stall; {told off};
        {met,meets} {in,by,on} {silence};
        {dropped,drops} in {price,prices,demand}; {meeting,meetings} in {person}; press trip;
        {school,study} exchange students; {flower,fruit,fish,wet,stock,labour,labor} market;
        {people's council,people's councils};
        {friendship association,friendship associations,friendship society};
        {friendship union,friendship organisations,friendship organizations};
        {parliamentary friendship,friendship alliance,friendship group};
        {parliamentary friendship alliance};
        {union of friendship organisations,union of friendship organizations};
        {festival committee,festival chief,festival organisers};
        {festival organizers,organizing committee,organising committee,conference room};
        {conference hall,conference centre,conference center,convention centre};
        {exhibition centre,exhibition center,exhibition hall,fairgrounds};
        {international cooperation agency,development cooperation};
        {economic partnership agreement,free trade agreement,trans-pacific partnership};
        {comprehensive economic partnership,free trade deal,economic partnership};
        {public-private partnership};
        {visit our website,visiting professor,tour operator,tour operators};
        {tour guide,tour guides,tour packages,direct link,rail link};
        {air link,air links,flight links,exchange rate,stock exchange};
        {exchange student,exchange students,foreign exchange,fair share,fair trade};
        {fairly,tied up,meet demand,meet the demand,meet the needs};
        {meet requirements,meet the requirements};
        {meet standards,met the standards,meets the standards};
        {visiting hours,hosted by,host city,host country,host families};
        {host family,headed home,led light,led lights,leading role};
        {welcome,welcomes,welcomed,welcoming,receive,receives,received} {guests,visitors};
        {welcome,welcomes,welcomed,welcoming,receive,receives,received} {tourists,pilgrims};
        {welcome,welcomes,welcomed,welcoming,receive,receives,received} {customers,travellers};
        {welcome,welcomes,welcomed,welcoming,receive,receives,received} {trainees,travelers};
        {visitor,visitors from,visitors to,tourist visits};
        {sign of,signs of,sign that,road sign,road signs,signs that}; {in terms of};
        {received an award,received a certificate,received investment};
        {received training,received licences,receive training};
        {sales contract,sales contracts,purchase contract,supply contract,investment licence};
        {investment license,investment certificate};
        {investment certificates,investment licences,employment contract};
        {strategic partnership council}; {lead time}; {trade mission office}; {department store};
        {film festival jury}; {association,associations,fund,foundation,museum,university of};
        {japan foundation}; {chamber of commerce}; {training mission}; {trade office};
        {state university,group of companies,industrial group}; {emperor's birthday};
        {team up,team up with,teamed up,team work}; {end of}; {party congress,national congress};
        {world bank group}; {in the end}; {from now on,from now};
        {at first,first of all,first lady,first time}; {at least}; {so far}; {fair play};
        parliamentary friendship group; consultative conference;
        {g7,g-7,g20,g-20,apec,asean,un,east asia} summit;
        {expected lifespan,lead to,leads to,led to,leading to};
        {investment,trade,tourism,business} promotion {delegation,mission,agency};
        {investment,trade,tourism,business} promotion {department,team};
        {investment,trade,tourism,business} promotion {centre,center,trip,office,activities};
        tourism promotion {board,campaign}; {opening hours,meeting room};
        paper {mill,mills,maker,factory,company,industry}; {position,working,white} paper
    """,
}
